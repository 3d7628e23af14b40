import type { Ancestry } from './ancestry.ts';
import type { CommitTable } from './commit-table.ts';

/**
 * Which of some marked commits each of them contains: one pass over the history, with a set of bits that a commit shares
 * with its parent as long as nothing is added.
 */
export class Contained {
  /** The commits that are asked about, each once, and the place of its bit. */
  readonly #place = new Map<number, number>();
  /** The set of each of them. */
  readonly #sets: Uint32Array[] = [];

  constructor(table: CommitTable, { order }: Ancestry, marked: Iterable<number>) {
    for (const commit of marked) if (!this.#place.has(commit)) this.#place.set(commit, this.#place.size);
    this.#pass(table, order);
  }

  #pass(table: CommitTable, order: Uint32Array): void {
    const words = Math.ceil(this.#place.size / 32);
    // The sets that some commit may still hand on, by number; a commit without marked ancestors has the empty one, 0.
    const sets: Uint32Array[] = [new Uint32Array(words)];
    const setOf = new Uint32Array(table.count);
    for (const commit of order) {
      let set = 0;
      for (let which = 0; which < table.parentCount(commit); which += 1)
        set = union(sets, set, setOf[table.parent(commit, which)] as number);
      const place = this.#place.get(commit);
      if (place !== undefined) {
        const own = (sets[set] as Uint32Array).slice();
        own[place >> 5] = (own[place >> 5] as number) | (1 << (place & 31));
        set = sets.push(own) - 1;
        this.#sets[place] = own;
      }
      setOf[commit] = set;
    }
  }

  /** The place of a marked commit, to ask {@link isWithin} by. */
  placeOf(commit: number): number {
    return this.#place.get(commit) ?? -1;
  }

  /** Whether a marked commit is, or contains, another one; both by their places. */
  isWithin(place: number, of: number): boolean {
    const set = this.#sets[of];
    return set !== undefined && (((set[place >> 5] as number) >>> (place & 31)) & 1) === 1;
  }
}

/** One of the two where it holds the other; only else a new one. */
function union(sets: Uint32Array[], a: number, b: number): number {
  if (a === b || b === 0) return a;
  if (a === 0) return b;
  const left = sets[a] as Uint32Array;
  const right = sets[b] as Uint32Array;
  let more = false;
  let less = false;
  for (let word = 0; word < left.length; word += 1) {
    const both = ((left[word] as number) | (right[word] as number)) >>> 0;
    if (both !== left[word]) more = true;
    if (both !== right[word]) less = true;
  }
  if (!more) return a;
  if (!less) return b;
  const joined = left.slice();
  for (let word = 0; word < joined.length; word += 1)
    joined[word] = (joined[word] as number) | (right[word] as number);
  return sets.push(joined) - 1;
}
