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

/** The commits that the branches stand on, here and at remotes, by the branches' names without the remote's. */
export async function branchTips(git: Git): Promise<Map<string, string[]>> {
  const listed = await git.ask([
    'for-each-ref',
    '--format=%(objectname) %(refname)',
    'refs/heads',
    'refs/remotes',
  ]);
  const tips = new Map<string, string[]>();
  for (const line of listed.split('\n')) {
    const space = line.indexOf(' ');
    for (const name of branchNames(line.slice(space + 1)))
      tips.set(name, [...(tips.get(name) ?? []), line.slice(0, space)]);
  }
  return tips;
}

/** The branches here and at remotes; the remote's name is left out. */
export async function allBranches(git: Git): Promise<string[]> {
  return branchNames(await git.ask(['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes']));
}

/** A branch by its name without the remote's, and its ref. */
export interface BranchRef {
  readonly name: string;
  readonly ref: string;
}

/** The branches here and those of one remote. */
export async function branchRefs(git: Git, remote: string | null): Promise<BranchRef[]> {
  const prefixes = ['refs/heads/', ...(remote === null ? [] : [`refs/remotes/${remote}/`])];
  const listed = await git.ask(['for-each-ref', '--format=%(refname)', ...prefixes]);
  return listed.split('\n').flatMap((ref) => {
    const prefix = prefixes.find((each) => ref.startsWith(each));
    const name = prefix === undefined ? '' : ref.slice(prefix.length);
    return name === '' || name === 'HEAD' ? [] : [{ name, ref }];
  });
}
