import { readFiles } from './files-at.ts';
import type { Git } from './git.ts';

/** The texts of files at a commit, by path. What is no file there, a symbolic link, or too large is left out. */
export async function readTextsAt(
  git: Git,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) return new Map();
  const listed = await git.ask(['ls-tree', '--full-tree', '-z', commit, '--', ...paths]);
  const files = listed.split('\0').flatMap((entry) => {
    const [, mode, object, path] = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
    return mode === undefined || object === undefined || path === undefined ? [] : [{ mode, object, path }];
  });
  const read = await readFiles(git, files);
  return new Map(read.flatMap(({ path, text }) => (text === null ? [] : [[path, text]])));
}
