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

/** What a tree has at a path. */
interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly object: string;
}

/** The paths of a commit that are wanted, with their objects. */
export async function listFilesAt(
  git: Git,
  commit: string,
  wanted: (path: string) => boolean,
): Promise<TreeEntry[]> {
  const listed = await git.ask(['ls-tree', '-r', '-z', '--full-tree', commit]);
  return entriesOf(listed).filter(({ path }) => wanted(path));
}

/** The texts of files at a commit, by path. What is no file there, a symbolic link, or too large is left out. */
export async function readTextsAt(
  git: Git,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) return new Map();
  const listed = await git.ask(['ls-tree', '--full-tree', '-z', commit, '--', ...paths]);
  const read = await readFiles(
    git,
    entriesOf(listed).filter(({ type }) => type === 'blob'),
  );
  return new Map(read.flatMap(({ path, text }) => (text === null ? [] : [[path, text]])));
}

function entriesOf(listed: string): TreeEntry[] {
  return listed.split('\0').flatMap((entry) => {
    const [, mode = '', type = '', object = '', path = ''] =
      /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
    return path === '' ? [] : [{ path, mode, type, object }];
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
