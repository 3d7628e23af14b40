import { undecided } from '../base/problem.ts';
import type { FileAt, TreeEntry } from './files-at.ts';
import { readFiles, whyUnread } from './files-at.ts';
import type { Git } from './git.ts';
import { ObjectTalk } from './object-talk.ts';

/** How many names in folders are kept: neighbouring releases share most of theirs, and a folder may hold thousands. */
const KEPT = 200_000;

/** A name in a folder. */
type Named = Omit<TreeEntry, 'path'> & { readonly name: string };

/** The folders and files of commits, asked of one process that stays; what was read of a folder is kept by its id. */
export class TreeObjects {
  readonly #git: Git;
  readonly #talk: ObjectTalk;
  readonly #folders = new Map<string, readonly Named[]>();
  /** How many names they hold. */
  #kept = 0;
  readonly #roots = new Map<string, Promise<string>>();

  constructor(git: Git) {
    this.#git = git;
    this.#talk = new ObjectTalk(git);
  }

  close(): void {
    this.#talk.close();
  }

  /** What a commit has at some paths, as far as it has them; without paths all its files. */
  async entriesAt(commit: string, paths: readonly string[] | null): Promise<TreeEntry[]> {
    const root = await this.#root(commit);
    if (paths === null) return await this.#files(root, '');
    const found = await Promise.all(paths.map((path) => this.#entryAt(root, path)));
    return found.flatMap((entry) => entry ?? []);
  }

  /** The paths that differ between two commits; what was renamed is two paths. */
  async pathsBetween(from: string, to: string): Promise<string[]> {
    const paths: string[] = [];
    await this.#compare(await this.#root(from), await this.#root(to), '', paths);
    return paths;
  }

  async read(files: readonly TreeEntry[], most: number | null): Promise<FileAt[]> {
    // What is too long for a manifest is not to be brought into memory at all.
    if (most !== null) return await readFiles(this.#git, files, most);
    return await Promise.all(
      files.map(async (file): Promise<FileAt> => {
        const { path, object } = file;
        const problem = whyUnread(file, undefined, null);
        if (problem !== null) return { path, text: null, problem };
        const held = await this.#talk.read(object);
        if (held === null) throw await this.#git.explain({ stderr: `fatal: ${object} missing\n` });
        return { path, text: held.bytes.toString('utf8'), problem: null };
      }),
    );
  }

  #root(commit: string): Promise<string> {
    let root = this.#roots.get(commit);
    if (root === undefined) {
      root = this.#talk.read(`${commit}^{tree}`).then(async (held) => {
        if (held === null) throw await this.#git.explain({ stderr: `fatal: ${commit} missing\n` });
        this.#keep(held.id, held.bytes);
        return held.id;
      });
      this.#roots.set(commit, root);
    }
    return root;
  }

  async #folder(id: string): Promise<readonly Named[]> {
    const known = this.#folders.get(id);
    if (known !== undefined) return known;
    const held = await this.#talk.read(id);
    if (held === null) throw await this.#git.explain({ stderr: `fatal: ${id} missing\n` });
    return this.#keep(id, held.bytes);
  }

  #keep(id: string, bytes: Buffer): readonly Named[] {
    const names = namesOf(bytes, id.length / 2);
    if (names === null)
      throw undecided(
        'git-failed',
        `the tree ${id.slice(0, 9)} is broken: it is none that git writes`,
        'git fsck says what else is; clone again',
      );
    if (this.#kept + names.length > KEPT) {
      this.#folders.clear();
      this.#kept = 0;
    }
    if (!this.#folders.has(id)) this.#kept += names.length;
    this.#folders.set(id, names);
    return names;
  }

  async #files(tree: string, above: string): Promise<TreeEntry[]> {
    const files: TreeEntry[] = [];
    for (const { name, ...entry } of await this.#folder(tree)) {
      const path = above + name;
      if (entry.type === 'tree') files.push(...(await this.#files(entry.object, `${path}/`)));
      else files.push({ path, ...entry });
    }
    return files;
  }

  async #entryAt(root: string, path: string): Promise<TreeEntry | null> {
    let tree = root;
    const names = path.split('/');
    for (const [index, name] of names.entries()) {
      const found = (await this.#folder(tree)).find((each) => each.name === name);
      if (found === undefined) return null;
      const { mode, type, object } = found;
      if (index === names.length - 1) return { path, mode, type, object };
      if (type !== 'tree') return null;
      tree = object;
    }
    return null;
  }

  async #compare(from: string | null, to: string | null, above: string, paths: string[]): Promise<void> {
    if (from === to) return;
    const before = new Map((from === null ? [] : await this.#folder(from)).map((each) => [each.name, each]));
    const after = new Map((to === null ? [] : await this.#folder(to)).map((each) => [each.name, each]));
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      const old = before.get(name);
      const next = after.get(name);
      if (old?.object === next?.object && old?.mode === next?.mode) continue;
      const path = above + name;
      if (isFile(old) || isFile(next)) paths.push(path);
      await this.#compare(treeOf(old), treeOf(next), `${path}/`, paths);
    }
  }
}

function isFile(entry: Named | undefined): boolean {
  return entry !== undefined && entry.type !== 'tree';
}

function treeOf(entry: Named | undefined): string | null {
  return entry?.type === 'tree' ? entry.object : null;
}

/** A tree as git stores it: mode, blank, name, NUL, the bytes of the id. Null where it is none. */
function namesOf(bytes: Buffer, width: number): Named[] | null {
  const names: Named[] = [];
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(32, at);
    const nul = blank < 0 ? -1 : bytes.indexOf(0, blank);
    if (nul < 0 || nul + width >= bytes.length) return null;
    const mode = bytes.toString('latin1', at, blank).padStart(6, '0');
    const object = bytes.toString('hex', nul + 1, nul + 1 + width);
    names.push({ name: bytes.toString('utf8', blank + 1, nul), mode, type: typeOf(mode), object });
    at = nul + 1 + width;
  }
  return names;
}

function typeOf(mode: string): string {
  if (mode === '040000') return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}
