import type { Git } from './git.ts';

/** A larger file is none that people write by hand. */
const MOST_BYTES = 500_000;
/** No repository needs more of them read to show its habits. */
const MOST_FILES = 40;

/** The files at a commit, of its root and at some places below; links and submodules are left out. */
export async function readPaths(git: Git, commit: string, places: readonly string[]): Promise<TreeFile[]> {
  const list = (args: readonly string[]): Promise<string> =>
    git.ask(['ls-tree', '--full-tree', '-z', '-l', ...args]);
  const [root, below] = await Promise.all([list([commit]), list(['-r', commit, '--', ...places])]);
  return `${root}${below}`.split('\0').flatMap((entry) => {
    const [, object = '', size = '', path = ''] =
      /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(entry) ?? [];
    return path === '' ? [] : [{ path, object, size: Number(size) }];
  });
}

export interface TreeFile {
  readonly path: string;
  readonly object: string;
  /** In bytes. */
  readonly size: number;
}

/** The texts of files, by path, from one process; what is too large is left out. */
export async function readTexts(git: Git, files: readonly TreeFile[]): Promise<Record<string, string>> {
  const small = files.filter(({ size }) => size <= MOST_BYTES).slice(0, MOST_FILES);
  if (small.length === 0) return {};
  const input = small.map(({ object }) => `${object}\n`).join('');
  const answer = await git.ask(['cat-file', '--batch=%(objectname)'], { input });
  const texts: Record<string, string> = {};
  let from = 0;
  for (const [index, { path, object }] of small.entries()) {
    // Sizes count bytes that are no text any more; the next name says where a text ends.
    const start = from + object.length + 1;
    const next = small[index + 1];
    const end = next === undefined ? answer.length - 1 : answer.indexOf(`\n${next.object}\n`, start - 1);
    if (!answer.startsWith(`${object}\n`, from) || end < 0) break;
    texts[path] = answer.slice(start, Math.max(start, end));
    from = end + 1;
  }
  return texts;
}

/** The first lines of the newest commits that merge nothing, newest first. */
export async function readSubjects(git: Git, most: number): Promise<string[]> {
  const listed = await git.ask([
    'log',
    '-z',
    '--no-merges',
    '--no-show-signature',
    '--encoding=UTF-8',
    `--max-count=${most}`,
    '--format=%s',
    'HEAD',
    '--',
  ]);
  return listed.split('\0').filter(Boolean);
}
