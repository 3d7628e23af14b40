import { firstFiles } from '../../hosts/commit-files.ts';
import type { Git } from '../../hosts/git.ts';
import type { Client } from '../../hosts/github/client.ts';
import { firstFileOf } from '../../hosts/github/commits.ts';
import { keyPlace } from '../../policy/key-place.ts';
import type { Places } from '../../report/annotations.ts';
import { commitsToLocate } from '../../report/annotations.ts';
import type { Finding } from '../../verdict/verdict.ts';
import type { FoundPolicy } from '../gather/policy-file.ts';

/** So many commits are read from the clone, in one process. */
const MOST_READ = 1_000;
/** So many commits are asked for at GitHub, one request each. */
const MOST_ASKED = 5;

/** Nothing is known of any place. */
export const NO_PLACES: Places = { commit: () => null, policy: () => null };

/**
 * Where the findings are: files of commits from this clone, as far as it has them without a fetch, else from GitHub. What
 * cannot be found out has no place.
 */
export async function placesOf(
  findings: readonly Finding[],
  policy: FoundPolicy | null,
  git: Git,
  github: () => Promise<Client | null>,
): Promise<Places> {
  const { shown, others } = commitsToLocate(findings);
  const wanted = [...new Set([...shown, ...others])].slice(0, MOST_READ);
  const files = await firstFiles(git, wanted).catch(() => new Map<string, string | null>());
  const missing = shown.filter((commit) => !files.has(commit)).slice(0, MOST_ASKED);
  const client = missing.length === 0 ? null : await github().catch(() => null);
  if (client !== null)
    await Promise.all(
      missing.map(async (commit) => {
        files.set(commit, await firstFileOf(client, commit).catch(() => null));
      }),
    );
  return {
    commit: (id) => files.get(id) ?? null,
    policy: (key) => (policy?.file == null ? null : keyPlace(policy, key)),
  };
}
