import type { Client } from './client.ts';
import { placeOfRun } from './place.ts';
import { Refusal } from './refusal.ts';

/** How long one answer may take. */
const ANSWER_MS = 5_000;
/** After so long no request is repeated and no limit waited for. */
const PATIENCE_MS = 10_000;

/**
 * GitHub's API for what a run can do without, on the repository that the run is of: it is asked with little patience, so
 * that a slow or dead API costs a run seconds. Prepared when it is first asked for; null without a token.
 */
export function githubBriefly(
  env: Readonly<Record<string, string | undefined>>,
  token: string | null,
): () => Promise<Client | null> {
  let client: Promise<Client | null> | null = null;
  const open = async (): Promise<Client | null> => {
    const place = placeOfRun(env, null);
    const given = token?.trim() || null;
    if (given === null || place === null) return null;
    const { connect } = await import('./client.ts');
    const end = Date.now() + PATIENCE_MS;
    return await connect(place, given, { timeout: ANSWER_MS, wait: (ms) => waitUntil(end, ms) });
  };
  return () => {
    client ??= open();
    return client;
  };
}

async function waitUntil(end: number, ms: number): Promise<void> {
  if (Date.now() + ms > end)
    throw new Refusal({
      kind: 'network',
      status: null,
      route: 'a request',
      said: 'there is no more time for it',
    });
  await new Promise((resolve) => setTimeout(resolve, ms));
}
