import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Unreadable } from '../base/unreadable.ts';
import type { Snapshot } from '../surfaces/snapshot.ts';
import type { TreeEntry } from './files-at.ts';
import { checkCount, isInside, LARGEST_FILE, leadsOut, notText, SKIPPED } from './folder-snapshot.ts';
import type { History } from './history.ts';

/** What names the files of a commit that are compared. */
export interface CommitFiles {
  readonly commit: string;
  readonly label: string;
  /** A folder of the commit, from its top with `/`; empty for the top. */
  readonly root?: string;
  /** From that folder. */
  readonly entry?: string | null;
}

/** What git follows before it says that links go in a circle. */
const MOST_LINKS = 40;
/** How many files are read before they are written. */
const AT_ONCE = 100;
const LINK = '120000';

/** The files of a commit, as git holds them: nothing is checked out, and only what is asked for is read. */
export class CommitSnapshot implements Snapshot {
  readonly label: string;
  readonly entry: string | null;
  readonly #history: Pick<History, 'entriesAt' | 'read'>;
  readonly #commit: string;
  readonly #root: string;
  readonly #folder: () => Promise<string>;
  #tree: Promise<ReadonlyMap<string, TreeEntry>> | null = null;
  #directory: Promise<string> | null = null;

  /** @param folder makes an empty folder, which whoever made this removes */
  constructor(
    history: Pick<History, 'entriesAt' | 'read'>,
    { commit, label, root = '', entry = null }: CommitFiles,
    folder: () => Promise<string>,
  ) {
    this.#history = history;
    this.#commit = commit;
    this.#root = root;
    this.#folder = folder;
    this.label = label;
    this.entry = entry;
  }

  async read(file: string): Promise<string | null> {
    const normal = path.posix.normalize(file);
    if (path.posix.isAbsolute(normal) || isOutside(normal)) return null;
    const entry = await this.#find(normal, file);
    if (entry === null) return null;
    // A byte order mark is no part of the text, as for files of the machine.
    return (await this.#text(entry, file)).replace(/^\uFEFF/, '');
  }

  async list(): Promise<readonly string[]> {
    const files = [...(await this.#files()).keys()].filter(
      (file) => !file.split('/').some((part) => SKIPPED.has(part)),
    );
    checkCount(files.length, this.label);
    return files.sort();
  }

  /** Holds all files that can be read as text, and in place of a link what it leads to. */
  directory(): Promise<string> {
    this.#directory ??= this.#write();
    return this.#directory;
  }

  async #write(): Promise<string> {
    const folder = await this.#folder();
    const files = await this.list();
    for (let from = 0; from < files.length; from += AT_ONCE) {
      const names = files.slice(from, from + AT_ONCE);
      const entries = await Promise.all(names.map((file) => this.#find(file, file).catch(unreadable)));
      const there = names.flatMap((name, index) => {
        const entry = entries[index] ?? null;
        return entry === null ? [] : [{ name, entry }];
      });
      const read = await this.#history.read(
        there.map(({ entry }) => entry),
        LARGEST_FILE,
      );
      for (const [index, { name, entry }] of there.entries()) {
        const text = read[index]?.text ?? null;
        if (text === null || !isWhole(text, entry)) continue;
        const file = path.resolve(folder, name);
        if (!isInside(folder, file)) continue;
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, text);
      }
    }
    return folder;
  }

  /** @throws Unreadable */
  async #text(entry: TreeEntry, asked: string): Promise<string> {
    const [read] = await this.#history.read([entry], LARGEST_FILE);
    const text = read?.text ?? null;
    if (text === null) throw new Unreadable(asked, read?.problem ?? 'it cannot be read');
    if (!isWhole(text, entry)) throw notText(asked);
    return text;
  }

  /** What a path leads to over links; null where that is no file. @throws Unreadable where it leads out */
  async #find(file: string, asked: string, links = 0): Promise<TreeEntry | null> {
    const files = await this.#files();
    const steps = file.split('/');
    for (let count = 1; count <= steps.length; count++) {
      const at = steps.slice(0, count).join('/');
      const entry = files.get(at);
      if (entry === undefined) continue;
      if (entry.mode !== LINK) return count === steps.length ? entry : null;
      if (links === MOST_LINKS) throw new Unreadable(asked, 'it is a link that leads in a circle');
      const target = await this.#text({ ...entry, mode: '100644' }, asked);
      const next = path.posix.join(path.posix.dirname(at), target, ...steps.slice(count));
      if (path.posix.isAbsolute(target) || isOutside(next)) throw leadsOut(asked);
      return await this.#find(next, asked, links + 1);
    }
    return null;
  }

  /** The files below the root by their paths from it. */
  #files(): Promise<ReadonlyMap<string, TreeEntry>> {
    this.#tree ??= this.#history.entriesAt(this.#commit, null).then((entries) => {
      const before = this.#root === '' ? '' : `${this.#root}/`;
      return new Map(
        entries
          .filter(({ type, path: at }) => type === 'blob' && at.startsWith(before) && !isStrange(at))
          .map((entry) => [entry.path.slice(before.length), entry]),
      );
    });
    return this.#tree;
  }
}

function isOutside(file: string): boolean {
  return file === '..' || file.startsWith('../');
}

/** Nothing that git itself would write, but that a tree made by hand may hold. */
function isStrange(file: string): boolean {
  return file.split('/').some((part) => part === '' || part === '.' || part === '..');
}

/** Whether a text is what git holds: what is not UTF-8 has lost something on its way. */
function isWhole(text: string, { object }: TreeEntry): boolean {
  if (!text.includes('\uFFFD')) return true;
  const bytes = Buffer.from(text);
  return (
    createHash(object.length === 64 ? 'sha256' : 'sha1')
      .update(`blob ${bytes.length}\0`)
      .update(bytes)
      .digest('hex') === object
  );
}

function unreadable(error: unknown): null {
  if (error instanceof Unreadable) return null;
  throw error;
}
