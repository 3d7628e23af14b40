import type { Git } from './git.ts';

/** How many files are read by one process. */
const AT_ONCE = 100;

/** One file of a commit, as git holds it: no filter, no line ending and no attribute changes it. */
export interface FileAt {
  readonly path: string;
  /** Null where it has no text to read; then `problem` says why. */
  readonly text: string | null;
  readonly problem: string | null;
}

/** What a tree has at a path. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  /** `blob`, `tree`, or `commit` for a submodule. */
  readonly type: string;
  readonly object: string;
}

/** What a commit has at some paths, as far as it has them; without paths all its files. */
export async function entriesAt(
  git: Git,
  commit: string,
  paths: readonly string[] | null,
): Promise<TreeEntry[]> {
  if (paths?.length === 0) return [];
  const which =
    paths === null ? ['-r', '--full-tree', '-z', commit] : ['--full-tree', '-z', commit, '--', ...paths];
  return entriesOf(await git.ask(['ls-tree', ...which]));
}

function entriesOf(listed: string): TreeEntry[] {
  return listed.split('\0').flatMap((entry) => {
    const [, mode = '', type = '', object = '', path = ''] =
      /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
    return path === '' ? [] : [{ path, mode, type, object }];
  });
}

/** Reads files of a commit. @param most the size in bytes over which a file is not read; null for none */
export async function readFiles(
  git: Git,
  files: readonly TreeEntry[],
  most: number | null,
): Promise<FileAt[]> {
  const sizes =
    most === null
      ? null
      : await sizesOf(
          git,
          files.map(({ object }) => object),
        );
  const problems = files.map((file) => whyUnread(file, sizes?.get(file.object), most));
  const texts = await textsOf(
    git,
    files.filter((_, index) => problems[index] === null).map(({ object }) => object),
  );
  return files.map(({ path, object }, index) => {
    const problem = problems[index] ?? null;
    return { path, text: problem === null ? (texts.get(object) ?? null) : null, problem };
  });
}

/** The texts of blobs by their names, from one process. @throws Problem where the repository lacks one */
async function textsOf(git: Git, objects: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  // A process for each costs more than it, and all at once could be more than memory holds.
  for (let from = 0; from < objects.length; from += AT_ONCE) {
    const asked = objects.slice(from, from + AT_ONCE);
    const answer = await git.askBytes(['cat-file', '--batch'], {
      input: asked.map((object) => `${object}\n`).join(''),
    });
    let at = 0;
    for (const object of asked) {
      const end = answer.indexOf('\n', at);
      const header = answer.toString('latin1', at, Math.max(at, end));
      const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
      if (size === undefined)
        throw await git.explain({ stderr: `fatal: ${header || `${object} missing`}\n` });
      at = end + 1 + Number(size) + 1;
      texts.set(object, answer.toString('utf8', end + 1, at - 1));
    }
  }
  return texts;
}

/** Why an entry has no text to read; null where it has. @param size undefined where it is not known */
export function whyUnread(
  { mode, type }: TreeEntry,
  size: number | undefined,
  most: number | null,
): string | null {
  if (mode === '120000') return 'it is a symbolic link';
  if (type !== 'blob' || (most !== null && size === undefined)) return 'it is no file';
  return most !== null && (size as number) > most ? `it has ${size} bytes, more than ${most}` : null;
}

async function sizesOf(git: Git, objects: readonly string[]): Promise<Map<string, number>> {
  if (objects.length === 0) return new Map();
  const input = objects.map((object) => `${object}\n`).join('');
  const listed = await git.ask(['cat-file', '--batch-check=%(objecttype) %(objectsize)'], { input });
  const answers = listed.split('\n');
  const gone = objects.find((_, index) => answers[index]?.endsWith(' missing') === true);
  // What is broken is missing to git, too: of neither it may be said that it is no file.
  if (gone !== undefined) throw await git.explain({ stderr: `fatal: ${gone} missing\n` });
  return new Map(
    objects.flatMap((object, index): [string, number][] => {
      const size = /^blob (\d+)$/.exec(answers[index] ?? '')?.[1];
      return size === undefined ? [] : [[object, Number(size)]];
    }),
  );
}
