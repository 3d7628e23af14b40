import type { Problem } from '../base/problem.ts';
import { undecided } from '../base/problem.ts';
import { branchTips } from './branches.ts';
import { Clone } from './clone.ts';
import { Ancestry } from './commits/ancestry.ts';
import type { CommitTable } from './commits/commit-table.ts';
import { Contained } from './commits/contained.ts';
import { readTable } from './commits/read-table.ts';
import { completeBranches } from './complete.ts';
import type { FileAt, TreeEntry } from './files-at.ts';
import type { TagReader } from './history.ts';
import { keepYoungSpaceSmall } from './memory.ts';
import type { Commit, Refs } from './repository.ts';
import { TreeObjects } from './tree-objects.ts';

/** From so many commits on memory matters more than a little time. */
const LARGE = 100_000;

/**
 * A clone whose whole history was read in one pass, for many questions about the past: commits, ranges, what contains
 * what are answered from memory, and files by one process that stays. The remote is not asked about single tags.
 */
export class RecordedHistory extends Clone {
  readonly #refs: Refs;
  readonly #table: CommitTable;
  readonly #ancestry: Ancestry;
  readonly #contained: Contained;
  /** The branches in the order of their names, and the places of their tips. */
  readonly #tips: readonly (readonly [name: string, places: readonly number[]])[];
  /** The places of the tags' commits, in the order of the tags. */
  readonly #places: Uint32Array;
  readonly #tagged: ReadonlyMap<string, string>;
  readonly #trees: TreeObjects;

  private constructor(clone: Clone, refs: Refs, table: CommitTable, tips: ReadonlyMap<string, string[]>) {
    super(clone.git, clone.progress);
    this.#refs = refs;
    this.#table = table;
    this.#ancestry = new Ancestry(table);
    this.#tagged = new Map(refs.tags.map(({ name, commit }) => [name, commit]));
    const indexOf = (commit: string): number => this.#index(commit);
    const tagged = refs.tags.map(({ commit }) => indexOf(commit));
    const branches = [...tips].map(([name, commits]) => [name, commits.map(indexOf)] as const);
    this.#contained = new Contained(table, this.#ancestry, [
      ...tagged,
      ...branches.flatMap(([, commits]) => commits),
    ]);
    const placeOf = (commit: number): number => this.#contained.placeOf(commit);
    this.#places = Uint32Array.from(tagged, placeOf);
    this.#tips = branches
      .map(([name, commits]) => [name, commits.map(placeOf)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    this.#trees = new TreeObjects(clone.git);
  }

  /**
   * Reads a clone. One that lacks history is completed from its remote first.
   *
   * @throws Problem where the history cannot be had, or is broken
   */
  static async of(clone: Clone, reader: TagReader): Promise<RecordedHistory> {
    const info = await clone.info;
    if (info.shallow) {
      await completeBranches(clone, info);
      await clone.tags(reader);
      await clone.bringSince(info.head === null ? [] : [info.head], null);
    }
    clone.progress('reading the history');
    const [refs, tips, early] = await Promise.all([
      info.shallow ? clone.afresh().refs() : clone.tags(reader),
      branchTips(clone.git),
      readTable(clone.git),
    ]);
    if (early.count > LARGE) keepYoungSpaceSmall();
    // Tags that the remote alone had were fetched meanwhile.
    const whole = refs.tags.every(({ commit }) => early.ids.find(commit) !== null);
    return new RecordedHistory(clone, refs, whole ? early : await readTable(clone.git), tips);
  }

  /** Lets the process end that files were asked of. */
  close(): void {
    this.#trees.close();
  }

  override refs(): Promise<Refs> {
    return Promise.resolve(this.#refs);
  }

  override tags(): Promise<Refs> {
    return this.refs();
  }

  override tagged(name: string): Promise<{ commit: string; fetched: boolean } | null> {
    const commit = this.#tagged.get(name);
    return Promise.resolve(commit === undefined ? null : { commit, fetched: false });
  }

  override tagAtRemote(): Promise<{ commit: string | null; asked: boolean | null }> {
    return Promise.resolve({ commit: null, asked: null });
  }

  override branchesWith(commit: string): Promise<string[]> {
    return answered(() => {
      const place = this.#contained.placeOf(this.#index(commit));
      return this.#tips
        .filter(([, tips]) => tips.some((tip) => this.#contained.isWithin(place, tip)))
        .map(([name]) => name);
    });
  }

  override async bring(): Promise<void> {}

  override async bringSince(): Promise<void> {}

  override async commits(of: readonly string[], without: readonly string[]): Promise<Commit[]> {
    const [tip, ...more] = of;
    if (tip === undefined || more.length > 0) return await super.commits(of, without);
    const found = this.#ancestry.between(
      this.#index(tip),
      without.map((commit) => this.#index(commit)),
    );
    return found.map((commit) => this.#table.commit(commit));
  }

  override tagsWithin(commit: string): Promise<string[]> {
    return answered(() => {
      const of = this.#contained.placeOf(this.#index(commit));
      const names: string[] = [];
      for (const [index, { name }] of this.#refs.tags.entries())
        if (this.#contained.isWithin(this.#places[index] as number, of)) names.push(name);
      return names;
    });
  }

  override async pathsAt(commit: string): Promise<string[]> {
    return (await this.#trees.entriesAt(commit, null)).map(({ path }) => path);
  }

  override pathsBetween(from: string, to: string): Promise<string[]> {
    return this.#trees.pathsBetween(from, to);
  }

  override entriesAt(commit: string, paths: readonly string[] | null): Promise<TreeEntry[]> {
    return this.#trees.entriesAt(commit, paths);
  }

  override read(files: readonly TreeEntry[], most: number | null): Promise<FileAt[]> {
    return this.#trees.read(files, most);
  }

  #index(commit: string): number {
    const index = this.#table.ids.find(commit);
    if (index === null || !this.#table.has(index)) throw unread(commit);
    return index;
  }
}

/** What is known at once, as whoever asks a clone expects it: a fault is the promise's. */
function answered<T>(answer: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(answer());
  });
}

function unread(commit: string): Problem {
  return undecided(
    'missing-objects',
    `the commit ${commit.slice(0, 9)} is not in the history that git shows`,
    'complete the clone: git fetch --all --tags, and git fsck says what it lacks',
  );
}
