import type { Client } from './client.ts';
import { githubOfEvent } from './lazy.ts';
import { littlePatience } from './patience.ts';

/**
 * GitHub's API for feedback, on the repository that the run is of: it is asked with little patience. Prepared when it is
 * first asked for; null without a token.
 */
export function githubBriefly(
  env: Readonly<Record<string, string | undefined>>,
  token: string | null,
): () => Promise<Client | null> {
  let client: Promise<Client | null> | null = null;
  return () => {
    client ??= githubOfEvent(env, token, littlePatience());
    return client;
  };
}
