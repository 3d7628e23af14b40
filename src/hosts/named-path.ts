import type { Stats } from 'node:fs';
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { mistake } from '../base/problem.ts';
import { pathWithin } from './files.ts';
import { FolderSnapshot } from './folder-snapshot.ts';

/**
 * The file or folder of this machine that the user named; null where there is none. Of a file, what lies below the
 * current folder can be read with it where it lies there itself; else what lies beside it.
 *
 * @throws Problem where it is there and is neither
 */
export function namedPath(text: string): FolderSnapshot | null {
  const found = stat(text);
  if (found === null) return null;
  if (found.isDirectory()) return new FolderSnapshot(path.resolve(text), text);
  if (!found.isFile()) throw mistake('unreadable', `${text} is no file`, 'name a file or a folder');
  const file = realpathSync(text);
  const here = realpathSync('.');
  const below = pathWithin(here, file);
  if (below !== null) return new FolderSnapshot(here, text, below);
  return new FolderSnapshot(path.dirname(file), text, path.basename(file));
}

function stat(text: string): Stats | null {
  try {
    return statSync(text);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    // What is too long for a path may name a commit no more than a file, which is said then.
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return null;
    throw mistake('unreadable', `${text} cannot be read: ${code}`, 'check the path and its permissions');
  }
}
