import type { ChangedPaths } from '../verdict/facts.ts';
import type { Git } from './git.ts';

/**
 * The paths that differ between two commits, deleted files included; what was renamed is two paths. Renames are not
 * looked for: that would read files, which a partial clone fetches one by one.
 *
 * @throws Problem `missing-objects` where the folders of a commit cannot be had
 */
async function pathsBetween(git: Git, from: string, to: string): Promise<string[]> {
  return paths(
    await git.ask([
      'diff-tree',
      '-r',
      '-z',
      '--name-only',
      '--no-renames',
      '--no-relative',
      // A clone may be set to pass over what its submodules are.
      '--ignore-submodules=none',
      from,
      to,
      '--',
    ]),
  );
}

/** Every path of a commit. */
async function pathsAt(git: Git, commit: string): Promise<string[]> {
  return paths(await git.ask(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]));
}

function paths(listed: string): string[] {
  return listed.split('\0').filter((path) => path !== '');
}

/**
 * What a verdict looks at: all that differs from the last release, and of it what a pull request brings.
 *
 * @param pull where the pull request left its base, and the base; null without one
 */
export async function readChangedPaths(
  git: Git,
  last: string | null,
  pull: { readonly fork: string; readonly base: string } | null,
  head: string,
): Promise<ChangedPaths> {
  const since = (commit: string): Promise<string[]> =>
    last === null ? pathsAt(git, commit) : pathsBetween(git, last, commit);
  if (pull === null) {
    const all = await since(head);
    return { all, own: all };
  }
  const [brought, atHead, atBase] = await Promise.all([
    pathsBetween(git, pull.fork, head),
    since(head),
    since(pull.base),
  ]);
  const differing = new Set(atHead);
  // What the pull request changes back is no difference any more.
  const own = brought.filter((path) => differing.has(path));
  const touched = new Set(brought);
  // A head that is behind its base lacks what the base got since: the base says what is unreleased there.
  return { own, all: [...own, ...atBase.filter((path) => !touched.has(path))] };
}
