import type { Git } from './git.ts';

/**
 * The paths that differ between two commits, deleted files included; what was renamed is two paths. Renames are not
 * looked for: that would read files, which a partial clone fetches one by one.
 *
 * @throws Problem `missing-objects` where the folders of a commit cannot be had
 */
export async function pathsBetween(git: Git, from: string, to: string): Promise<string[]> {
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
export async function pathsAt(git: Git, commit: string): Promise<string[]> {
  return paths(await git.ask(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]));
}

function paths(listed: string): string[] {
  return listed.split('\0').filter((path) => path !== '');
}
