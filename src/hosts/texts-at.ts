import type { Git } from './git.ts';

/** The texts of files at a commit, by path. What is no file there, or a symbolic link, is left out. */
export async function readTextsAt(
  git: Git,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) return new Map();
  const listed = await git.ask(['ls-tree', '--full-tree', '-z', commit, '--', ...paths]);
  const found = listed.split('\0').flatMap((entry) => {
    const [, object, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
    return object === undefined || path === undefined ? [] : [{ object, path }];
  });
  const texts = await Promise.all(found.map(({ object }) => git.ask(['cat-file', 'blob', object])));
  return new Map(found.map(({ path }, index) => [path, texts[index] as string]));
}
