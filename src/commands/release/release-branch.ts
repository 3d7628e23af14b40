import { undecided } from '../../base/problem.ts';
import { fetchCommits } from '../../hosts/deepen.ts';
import type { History } from '../../hosts/history.ts';
import type { RemoteView } from '../../hosts/remote-view.ts';
import type { Plan } from '../../publish/plan.ts';
import type { CommonOptions } from '../options.ts';

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
    throw (
      (await view.silence()) ??
      undecided(
        'remote-silent',
        `${remote} did not answer, so ${tag} cannot be published`,
        'check the network and the right to read the remote; nothing was changed',
      )
    );
  const tip = there.branches.get(branch) ?? '';
  if (tip === commit) return;
  if (tip !== '') {
    if (history.onDisk) await fetchCommits(git, remote, [tip], false);
    if (await history.contains(tip, commit).catch(() => false)) return;
  }
  throw undecided(
    'not-pushed',
    `${commit.slice(0, 9)} is not on the branch ${JSON.stringify(branch)} of ${remote}`,
    await wayOut(history, remote, branch, commit),
  );
}

async function wayOut(history: History, remote: string, branch: string, commit: string): Promise<string> {
  if (!history.onDisk) return `merge it into ${branch} first, or release what ${branch} holds`;
  const here = await history.commitOf(`refs/heads/${branch}`);
  const held = here !== null && (await history.contains(here, commit));
  return `push it first: git push ${remote} ${held ? branch : `${commit.slice(0, 9)}:refs/heads/${branch}`}`;
}
