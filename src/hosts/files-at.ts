import type { Git } from './git.ts';

/** One file of a commit, as git holds it: no filter, no line ending and no attribute changes it. */
export interface FileAt {
  readonly path: string;
  /** Null where it has no text to read; then `problem` says why. */
  readonly text: string | null;
  readonly problem: string | null;
}

/** A manifest has some kilobytes. */
const MOST_BYTES = 1_000_000;

/** The paths of a commit that are wanted, with their objects. */
export async function listFilesAt(
  git: Git,
  commit: string,
  wanted: (path: string) => boolean,
): Promise<{ readonly path: string; readonly mode: string; readonly object: string }[]> {
  const listed = await git.ask(['ls-tree', '-r', '-z', '--full-tree', commit]);
  return listed.split('\0').flatMap((entry) => {
    const [, mode = '', object = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
    return path !== '' && wanted(path) ? [{ path, mode, object }] : [];
  });
}

/** Reads files of a commit. */
export async function readFiles(
  git: Git,
  files: readonly { readonly path: string; readonly mode: string; readonly object: string }[],
): Promise<FileAt[]> {
  const sizes = await sizesOf(
    git,
    files.map(({ object }) => object),
  );
  const read: FileAt[] = [];
  // One after the other: hundreds of processes at once help nobody.
  for (const { path, mode, object } of files) {
    const size = sizes.get(object);
    const problem =
      mode === '120000'
        ? 'it is a symbolic link'
        : mode === '160000' || size === undefined
          ? 'it is no file'
          : size > MOST_BYTES
            ? `it has ${size} bytes, more than ${MOST_BYTES}`
            : null;
    const text = problem === null ? await git.ask(['cat-file', 'blob', object]) : null;
    read.push({ path, text, problem });
  }
  return read;
}

async function sizesOf(git: Git, objects: readonly string[]): Promise<Map<string, number>> {
  if (objects.length === 0) return new Map();
  const input = objects.map((object) => `${object}\n`).join('');
  const listed = await git.ask(['cat-file', '--batch-check=%(objecttype) %(objectsize)'], { input });
  const answers = listed.split('\n');
  return new Map(
    objects.flatMap((object, index): [string, number][] => {
      const size = /^blob (\d+)$/.exec(answers[index] ?? '')?.[1];
      return size === undefined ? [] : [[object, Number(size)]];
    }),
  );
}
