import {
  closeSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { mistake } from '../base/problem.ts';

/** The text of a file, or null where there is none. @throws Problem where it is there and cannot be read */
export function readIfThere(...path: readonly string[]): string | null {
  const file = join(...path);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw unreadable(file, code);
  }
}

function unreadable(file: string, code: string | undefined): Error {
  return mistake(
    'unreadable',
    `${file} cannot be read: ${code === 'EISDIR' ? 'it is a directory' : (code ?? 'unknown error')}`,
    'check the path and its permissions',
  );
}

/**
 * The text of a file in pieces, however long it is; null where there is none. It is read once, and closed when the last
 * piece was taken.
 */
export function readPieces(...path: readonly string[]): Iterable<string> | null {
  const file = join(...path);
  try {
    return pieces(openSync(file, 'r'), file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw unreadable(file, code);
  }
}

// Longer texts than 128 kB are large objects to V8, which it frees late: memory would grow with the file.
const PIECE = 1 << 16;

function* pieces(open: number, file: string): Generator<string> {
  const buffer = Buffer.allocUnsafe(PIECE);
  // A character may begin in one piece and end in the next.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  try {
    for (;;) {
      const length = readSync(open, buffer, 0, PIECE, null);
      if (length === 0) break;
      yield decoder.decode(buffer.subarray(0, length), { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    throw unreadable(file, code);
  } finally {
    closeSync(open);
  }
}

/** Whether a path is itself a symbolic link; one that leads nowhere is one too. */
export function isLink(...path: readonly string[]): boolean {
  const file = join(...path);
  try {
    return lstatSync(file).isSymbolicLink();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw unreadable(file, code);
  }
}

/** The first step of a path below a directory that is a symbolic link; null where none is. */
export function linkOn(directory: string, path: string): string | null {
  const steps = path.split('/');
  for (let count = 1; count <= steps.length; count++) {
    const part = steps.slice(0, count).join('/');
    if (isLink(directory, part)) return part;
  }
  return null;
}

/** Whether a path below a directory leads over a symbolic link, at its end or on its way. */
export function isLinkBelow(directory: string, path: string): boolean {
  return linkOn(directory, path) !== null;
}

/** The text of a file that the user named. */
export function readNamed(path: string, what: string): string {
  const text = readIfThere(path);
  if (text === null)
    throw mistake(
      'no-file',
      `there is no ${what} ${path}`,
      'check the path; it counts from the directory you are in',
    );
  return text;
}

/** A path as it is named from a directory, with slashes; null where it leads out of it. */
export function pathWithin(directory: string, path: string): string | null {
  const written = resolve(path);
  // As it is written first: whoever may write in the directory could make a link that leads out of it.
  const spellings = [
    [directory, written],
    [directory, resolve(realpathSync('.'), path)],
    [real(directory), join(real(dirname(written)), basename(written))],
  ] as const;
  for (const [from, to] of spellings) {
    const found = relative(from, to).split(sep).join('/');
    if (found !== '' && found !== '..' && !found.startsWith('../') && !isAbsolute(found)) return found;
  }
  return null;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

export function writeText(directory: string, name: string, text: string): string {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}

/** A directory that is gone afterwards, whatever happens in between. */
export async function withTemporaryDirectory<T>(
  prefix: string,
  use: (directory: string) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), prefix));
  try {
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
