import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { Unreadable } from '../base/unreadable.ts';
import type { Snapshot } from '../surfaces/snapshot.ts';

/** The largest file that is read, in bytes: over it a comparison would take memory that nobody planned for. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** More files than a surface has: somebody named the wrong folder. */
const MOST_FILES = 50_000;
/** Folders that are no part of a surface. */
export const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** The files of a folder of this machine. */
export class FolderSnapshot implements Snapshot {
  readonly label: string;
  readonly entry: string | null;
  readonly #root: string;

  /** @param entry the file that was named, from the folder with `/`; null where the whole folder is the surface */
  constructor(root: string, label: string, entry: string | null = null) {
    this.#root = root;
    this.label = label;
    this.entry = entry;
  }

  async read(file: string): Promise<string | null> {
    const whole = path.resolve(this.#root, file);
    if (!isInside(this.#root, whole)) return null;
    const [root, real] = await Promise.all([realpath(this.#root), realpath(whole).catch(() => null)]);
    if (real === null) return null;
    if (!isInside(root, real)) throw leadsOut(file);
    const found = await stat(real);
    if (found.isDirectory()) return null;
    if (!found.isFile()) throw new Unreadable(file, 'it is no file');
    if (found.size > LARGEST_FILE)
      throw new Unreadable(file, `it has ${found.size} bytes, more than ${LARGEST_FILE}`);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(real));
    } catch (error) {
      if (error instanceof TypeError) throw notText(file);
      throw new Unreadable(file, `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
    }
  }

  async list(): Promise<readonly string[]> {
    const found: string[] = [];
    const open = [''];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      for (const entry of await readdir(path.join(this.#root, folder), { withFileTypes: true })) {
        if (SKIPPED.has(entry.name)) continue;
        const below = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) open.push(below);
        else found.push(below);
      }
      checkCount(found.length, this.label);
    }
    return found.sort();
  }

  directory(): Promise<string> {
    return Promise.resolve(this.#root);
  }
}

/** @throws Unreadable where a surface has more files than are looked at */
export function checkCount(files: number, label: string): void {
  if (files > MOST_FILES) throw new Unreadable(label, `it has more than ${MOST_FILES} files`);
}

export function notText(file: string): Unreadable {
  return new Unreadable(file, 'it is not UTF-8 text');
}

export function leadsOut(file: string): Unreadable {
  return new Unreadable(file, 'it is a link that leads out of the folder');
}

/** Whether a path lies in a folder, or is it. */
export function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
