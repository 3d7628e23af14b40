import type { Commit } from '../repository.ts';
import { ObjectIds } from './object-ids.ts';

/** Messages are kept in blocks of this many bytes; one that is longer gets a block of its own. */
const BLOCK = 1 << 22;

/**
 * A whole history in columns: a commit is a number, in the order in which its id was first met. Messages stay the bytes
 * that git printed until somebody asks for one.
 */
export class CommitTable {
  readonly ids: ObjectIds;
  /** Where the parents of a commit begin among all of them, plus one; 0 for a commit that was only named as a parent. */
  #parentsAt: Uint32Array;
  #parentCount: Uint16Array;
  #parents: Uint32Array;
  #parentsUsed = 0;
  #block: Uint32Array;
  #messageAt: Uint32Array;
  #messageLength: Uint32Array;
  readonly #blocks: Buffer[] = [];
  #blockUsed = 0;

  /** @param width the bytes of an object id */
  constructor(width: number, expected = 1 << 12) {
    this.ids = new ObjectIds(width, expected);
    this.#parentsAt = new Uint32Array(expected);
    this.#parentCount = new Uint16Array(expected);
    this.#parents = new Uint32Array(expected);
    this.#block = new Uint32Array(expected);
    this.#messageAt = new Uint32Array(expected);
    this.#messageLength = new Uint32Array(expected);
  }

  /** How many commits there are, those that were only named as parents included. */
  get count(): number {
    return this.ids.count;
  }

  /**
   * Takes in one commit.
   *
   * @param text bytes that hold the id from `id` on, the parents' ids with a blank between two from `parents` on, and the
   *   message from `message` to `end`
   */
  add(text: Buffer, id: number, parents: number, message: number, end: number): void {
    const { width } = this.ids;
    const commit = this.ids.add(text, id);
    const from = this.#parentsUsed;
    for (let at = parents; at + width * 2 < message; at += width * 2 + 1) this.#addParent(text, at);
    this.#fit();
    this.#parentsAt[commit] = from + 1;
    this.#parentCount[commit] = this.#parentsUsed - from;
    this.#keep(commit, text, message, end);
  }

  #addParent(text: Buffer, at: number): void {
    const parent = this.ids.add(text, at);
    if (this.#parentsUsed === this.#parents.length) this.#parents = larger(this.#parents, Uint32Array);
    this.#parents[this.#parentsUsed] = parent;
    this.#parentsUsed += 1;
  }

  #fit(): void {
    while (this.#parentsAt.length < this.ids.count) {
      this.#parentsAt = larger(this.#parentsAt, Uint32Array);
      this.#parentCount = larger(this.#parentCount, Uint16Array);
      this.#block = larger(this.#block, Uint32Array);
      this.#messageAt = larger(this.#messageAt, Uint32Array);
      this.#messageLength = larger(this.#messageLength, Uint32Array);
    }
  }

  #keep(commit: number, text: Buffer, from: number, end: number): void {
    const length = end - from;
    if (this.#blocks.length === 0 || this.#blockUsed + length > BLOCK) {
      this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK, length)));
      this.#blockUsed = 0;
    }
    const block = this.#blocks.at(-1) as Buffer;
    text.copy(block, this.#blockUsed, from, end);
    this.#block[commit] = this.#blocks.length - 1;
    this.#messageAt[commit] = this.#blockUsed;
    this.#messageLength[commit] = length;
    this.#blockUsed += length;
  }

  /** Whether the commit itself was read, not only named as somebody's parent. */
  has(commit: number): boolean {
    return (this.#parentsAt[commit] ?? 0) > 0;
  }

  parentCount(commit: number): number {
    return this.#parentCount[commit] as number;
  }

  parent(commit: number, which: number): number {
    return this.#parents[(this.#parentsAt[commit] as number) - 1 + which] as number;
  }

  message(commit: number): string {
    const block = this.#blocks[this.#block[commit] as number];
    const at = this.#messageAt[commit] as number;
    return block === undefined
      ? ''
      : block.toString('utf8', at, at + (this.#messageLength[commit] as number));
  }

  /** The commit as git would show it alone. */
  commit(index: number): Commit {
    const parents: string[] = [];
    for (let which = 0; which < this.parentCount(index); which += 1)
      parents.push(this.ids.id(this.parent(index, which)));
    return { commit: this.ids.id(index), parents, message: this.message(index) };
  }
}

function larger<T extends Uint32Array | Uint16Array>(column: T, Column: new (length: number) => T): T {
  const grown = new Column(column.length * 2);
  grown.set(column);
  return grown;
}
