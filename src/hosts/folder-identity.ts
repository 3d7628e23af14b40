import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { LARGEST_FILE } from './folder-snapshot.ts';

/** What npm writes down of all that is installed. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * What tells a folder from every other: a digest of its files' names and contents, and of what is installed for it. Null
 * where that cannot be told.
 *
 * @param files the paths of its files, from the folder
 */
export async function folderIdentity(folder: string, files: readonly string[]): Promise<string | null> {
  const digest = createHash('sha256');
  try {
    for (const file of files) digest.update(`${file}\0${await contentOf(path.join(folder, file))}\0`);
    digest.update(await installedFor(folder));
  } catch {
    return null;
  }
  return digest.digest('hex');
}

async function contentOf(file: string): Promise<string> {
  const found = await lstat(file);
  if (found.isSymbolicLink()) return `link ${await readlink(file)}`;
  // No checker reads more.
  if (!found.isFile() || found.size > LARGEST_FILE) return `size ${found.size}`;
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** Declarations lead into the packages that are installed beside them, in this folder or above it. */
async function installedFor(folder: string): Promise<string> {
  for (let at = folder; ; at = path.dirname(at)) {
    const list = path.join(at, INSTALLED);
    if (existsSync(list)) return await readFile(list, 'utf8');
    if (at === path.dirname(at)) return '';
  }
}
