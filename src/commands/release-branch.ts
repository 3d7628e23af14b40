import { undecided } from '../base/problem.ts';
import type { RemoteView } from '../hosts/remote-view.ts';
import type { Plan } from '../publish/plan.ts';
import type { CommonOptions } from './options.ts';

/**
 * A release is made of what the remote's branch holds: a tag on an unpushed commit would publish it by the back door.
 *
 * @throws Problem where the branch does not hold the commit, or the remote does not say so
 */
export async function mustBeOnBranch(
  { git, history }: Pick<CommonOptions, 'git' | 'history'>,
  remote: string,
  view: RemoteView,
  { branch, commit, tag }: Pick<Extract<Plan, { action: 'tag' }>, 'branch' | 'commit' | 'tag'>,
): Promise<void> {
  const there = await view.refs();
  if (there === null)
    throw undecided(
      'remote-silent',
      `${remote} did not answer, so ${tag} cannot be published`,
      'check the network and the right to read the remote; nothing was changed',
    );
  const tip = there.branches.get(branch) ?? '';
  if (tip === commit) return;
  if (tip !== '') {
    const fetch = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--end-of-options', remote, tip];
    if (history.onDisk) await git.run(fetch);
    if (await history.contains(tip, commit).catch(() => false)) return;
  }
  throw undecided(
    'not-pushed',
    `${commit.slice(0, 9)} is not on the branch ${JSON.stringify(branch)} of ${remote}`,
    `push it first: git push ${remote} ${branch}`,
  );
}
