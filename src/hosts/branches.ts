import type { Git } from './git.ts';

/** The branches, here and at remotes, that contain a commit; the remote's name is left out. */
export async function branchesWith(git: Git, commit: string): Promise<string[]> {
  return branchNames(
    await git.ask([
      'for-each-ref',
      `--contains=${commit}`,
      '--format=%(refname)',
      'refs/heads',
      'refs/remotes',
    ]),
  );
}

function branchNames(listed: string): string[] {
  const names = listed.split('\n').flatMap((ref) => {
    if (ref.startsWith('refs/heads/')) return [ref.slice('refs/heads/'.length)];
    const remote = /^refs\/remotes\/[^/]+\/(.+)$/.exec(ref)?.[1];
    return remote === undefined || remote === 'HEAD' ? [] : [remote];
  });
  return [...new Set(names)].sort();
}

/** The branches, here and at remotes, that stand on a commit; the remote's name is left out. */
export async function branchesAt(git: Git, commit: string): Promise<string[]> {
  return branchNames(
    await git.ask([
      'for-each-ref',
      `--points-at=${commit}`,
      '--format=%(refname)',
      'refs/heads',
      'refs/remotes',
    ]),
  );
}

/** The branches of this clone. */
export async function localBranches(git: Git): Promise<string[]> {
  return (await git.ask(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads']))
    .split('\n')
    .filter(Boolean);
}
