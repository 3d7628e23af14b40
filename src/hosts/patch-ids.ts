import type { Git } from './git.ts';

/**
 * What commits change, as ids that a cherry-pick keeps (`git patch-id --stable`), by commit. A merge, and a commit
 * that changes nothing, has none.
 */
export async function patchIds(git: Git, commits: readonly string[]): Promise<Map<string, string>> {
  if (commits.length === 0) return new Map();
  const input = commits.map((commit) => `${commit}\n`).join('');
  const diff = await git.ask(
    [
      '-c',
      // Of a file that large only whether it changed is compared.
      'core.bigFileThreshold=1m',
      'diff-tree',
      '--stdin',
      '-r',
      '-p',
      '--root',
      // What the settings and the attributes of one clone would make of a diff.
      '--no-ext-diff',
      '--no-textconv',
      '--no-renames',
      '--no-color',
      '--no-relative',
      '--ignore-submodules=none',
      '--diff-algorithm=myers',
      '--unified=3',
      '--src-prefix=a/',
      '--dst-prefix=b/',
    ],
    { input },
  );
  const listed = await git.ask(['patch-id', '--stable'], { input: diff });
  return new Map(
    listed
      .split('\n')
      .filter(Boolean)
      .map((row) => {
        const [id = '', commit = ''] = row.split(' ');
        return [commit, id];
      }),
  );
}
