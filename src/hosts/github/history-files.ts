import type { FileAt, TreeEntry } from '../files-at.ts';
import { whyUnread } from '../files-at.ts';
import { asking, incomplete } from './asking.ts';
import type { Client } from './client.ts';

interface Sized extends TreeEntry {
  readonly size: number | undefined;
}

/** Folders that are looked into one by one, where a tree is too large to come whole. */
const MOST_FOLDERS = 200;

/** Files of commits as GitHub's API tells them: trees and blobs by their ids, none of them read twice. */
export class ApiFiles {
  readonly #client: Client;
  readonly #folders = new Map<string, Promise<readonly Sized[]>>();
  readonly #sizes = new Map<string, number>();

  constructor(client: Client) {
    this.#client = client;
  }

  /** Every file of a commit, and every submodule. @throws Problem where the tree is too large for one answer */
  async all(commit: string): Promise<TreeEntry[]> {
    const whole = await this.#tree(commit, true);
    if (whole === null) throw incomplete(`the tree of ${commit.slice(0, 9)} is too large`);
    return whole.filter(({ type }) => type !== 'tree');
  }

  /** What a commit has at some paths, as far as it has them. */
  async at(commit: string, paths: readonly string[]): Promise<TreeEntry[]> {
    const found: TreeEntry[] = [];
    for (const path of [...new Set(paths)].sort()) {
      const entry = await this.#entry(commit, path.split('/'));
      if (entry !== null) found.push({ ...entry, path });
    }
    return found;
  }

  async #entry(tree: string, [name, ...below]: readonly string[]): Promise<Sized | null> {
    const entry = (await this.#folder(tree)).find(({ path }) => path === name) ?? null;
    if (entry === null || below.length === 0) return entry;
    return entry.type === 'tree' ? await this.#entry(entry.object, below) : null;
  }

  /** The paths that differ between two commits; of a large tree only the folders that differ are looked into. */
  async differing(from: string, to: string): Promise<string[]> {
    if (from === to) return [];
    const [before, after] = await Promise.all([this.#tree(from, true), this.#tree(to, true)]);
    if (before !== null && after !== null) {
      const files = differences(before, after)
        .flat()
        .filter((each) => each !== undefined && each.type !== 'tree');
      return [...new Set(files.map((each) => (each as Sized).path))].sort();
    }
    const found: string[] = [];
    await this.#walk(from, to, '', found, { left: MOST_FOLDERS });
    return found.sort();
  }

  async #walk(
    from: string | null,
    to: string | null,
    prefix: string,
    found: string[],
    budget: { left: number },
  ): Promise<void> {
    const sides = [from, to].map((tree) => (tree === null ? [] : this.#folder(tree)));
    const [before = [], after = []] = await Promise.all(sides);
    const pairs = differences(before, after);
    const folders = pairs.filter((pair) => pair.some((each) => each?.type === 'tree'));
    budget.left -= folders.length;
    // Counted before any of them is asked for.
    if (budget.left < 0)
      throw incomplete(`more than ${MOST_FOLDERS} folders differ in a tree that is too large for one answer`);
    for (const [a, b] of pairs) {
      const path = `${prefix}${(a ?? (b as Sized)).path}`;
      if ([a, b].some((each) => each !== undefined && each.type !== 'tree')) found.push(path);
      const [old, now] = [a, b].map((each) => (each?.type === 'tree' ? each.object : null));
      if (old != null || now != null) await this.#walk(old ?? null, now ?? null, `${path}/`, found, budget);
    }
  }

  /** The texts of files. @param most the size in bytes over which a file is not read; null for none */
  async read(files: readonly TreeEntry[], most: number | null): Promise<FileAt[]> {
    const read: FileAt[] = [];
    for (const file of files) {
      const problem = whyUnread(file, this.#sizes.get(file.object), most);
      read.push({ path: file.path, text: problem === null ? await this.#text(file) : null, problem });
    }
    return read;
  }

  async #text({ path, object }: TreeEntry): Promise<string> {
    const { data } = await asking(`reading ${JSON.stringify(path)}`, () =>
      this.#client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: object }),
    );
    const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
    if (data.size !== null && bytes.length !== data.size)
      throw incomplete(`of ${JSON.stringify(path)}, which has ${data.size} bytes, it gives ${bytes.length}`);
    return bytes.toString('utf8');
  }

  #folder(tree: string): Promise<readonly Sized[]> {
    const before = this.#folders.get(tree);
    if (before !== undefined) return before;
    const asked = this.#tree(tree, false).then((entries) => {
      if (entries === null) throw incomplete('a folder is too large');
      return entries;
    });
    this.#folders.set(tree, asked);
    asked.catch(() => this.#folders.delete(tree));
    return asked;
  }

  /** Null where the answer was cut off. */
  async #tree(tree: string, deep: boolean): Promise<Sized[] | null> {
    return await asking(`reading the files of ${tree.slice(0, 9)}`, async () => {
      const answer = await this.#client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        tree_sha: tree,
        // Whatever its value is.
        ...(deep ? { recursive: '1' } : {}),
      });
      if (answer.data.truncated) return null;
      return answer.data.tree.map(({ path, mode, type, sha, size }) => {
        if (size !== undefined) this.#sizes.set(sha, size);
        return { path, mode, type, object: sha, size };
      });
    });
  }
}

type Pair = readonly [Sized | undefined, Sized | undefined];

/** What stands at one path before and after, where that is not the same. */
function differences(before: readonly Sized[], after: readonly Sized[]): Pair[] {
  const old = new Map(before.map((entry) => [entry.path, entry]));
  const now = new Map(after.map((entry) => [entry.path, entry]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path): Pair[] => {
    const [a, b] = [old.get(path), now.get(path)];
    return a?.object === b?.object && a?.mode === b?.mode ? [] : [[a, b]];
  });
}
