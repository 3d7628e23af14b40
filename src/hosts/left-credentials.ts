import type { Git } from './git.ts';
import { remoteName } from './github/place.ts';
import { remoteUrl } from './remote.ts';
import { readRemote } from './repository.ts';

/**
 * Whether a checkout brought credentials of its own for another repository than that of the run. Several checkouts in one
 * job may have been made with several tokens, and the one of the run opens its own repository alone. actions/checkout
 * leaves a header in .git/config, from version 6 on in a file of its own that .git/config includes.
 */
export async function hasOwnCredentials(git: Git, repository: string | undefined): Promise<boolean> {
  const remote = await readRemote(git).catch(() => null);
  const url = remote === null ? null : await remoteUrl(git, remote);
  const there = url === null ? null : remoteName(url);
  if (url === null || there === null) return false;
  if (`${there.owner}/${there.repo}`.toLowerCase() === repository?.toLowerCase()) return false;
  const left = await git.run(['config', '--local', '--includes', '--get-urlmatch', 'http.extraheader', url]);
  return left.status === 0 && left.stdout.trim() !== '';
}
