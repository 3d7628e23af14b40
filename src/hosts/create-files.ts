import type { Stats } from 'node:fs';
import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mistake } from '../base/problem.ts';

interface NewFile {
  /** From the directory, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Whether anything has this name: a link that leads nowhere is something too. */
export function isThere(...path: readonly string[]): boolean {
  return statusOf(join(...path)) !== null;
}

function statusOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    // Below something that is no folder, or that may not be read, writing will fail and say so.
    return null;
  }
}

/** The names in a folder; none where there is no folder. */
export function namesIn(...path: readonly string[]): string[] {
  try {
    return readdirSync(join(...path)).sort();
  } catch {
    return [];
  }
}

const WHY: Readonly<Record<string, string>> = {
  EEXIST: 'it is there already',
  ENOTDIR: 'a part of its path is no folder, or a link',
  EACCES: 'that is not permitted',
  EROFS: 'that is not permitted',
};

/**
 * Makes new files below a directory, all or none, and never over one that is there.
 *
 * @throws Problem `not-written`; what was made before is removed again
 */
export function createFiles(directory: string, files: readonly NewFile[]): void {
  const made: string[] = [];
  for (const { path, text } of files) {
    const file = join(directory, path);
    try {
      makeFolder(directory, dirname(path));
      // Create-only: what appeared since it was looked for stays as it is.
      writeFileSync(file, text, { flag: 'wx' });
      made.push(file);
    } catch (error) {
      for (const each of made) rmSync(each);
      const { code } = error as NodeJS.ErrnoException;
      throw mistake(
        'not-written',
        `${path} cannot be written: ${WHY[code ?? ''] ?? code ?? 'unknown error'}; ${made.length === 0 ? 'nothing was written' : 'what was written before it is removed again'}`,
        'check the folder and its permissions, and run it again',
      );
    }
  }
}

/** Every step of a path below a directory, none of them a link: it could lead out of the repository. */
function makeFolder(directory: string, path: string): void {
  let folder = directory;
  for (const name of path.split('/')) {
    if (name === '.') continue;
    folder = join(folder, name);
    const found = statusOf(folder);
    if (found === null) mkdirSync(folder);
    else if (!found.isDirectory()) throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
  }
}
