import type { Client } from './client.ts';
import { littlePatience } from './patience.ts';
import { placeOfRun } from './place.ts';

/**
 * GitHub's API for feedback, on the repository that the run is of: it is asked with little patience. Prepared when it is
 * first asked for; null without a token.
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
    return await connect(place, given, littlePatience());
  };
  return () => {
    client ??= open();
    return client;
  };
}
