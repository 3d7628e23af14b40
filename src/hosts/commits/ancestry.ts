import type { CommitTable } from './commit-table.ts';

/**
 * Who descends from whom in a whole history. Every commit has a rank: above those of all its parents, whatever its date
 * says.
 */
export class Ancestry {
  readonly #table: CommitTable;
  /** The commits by rank: parents before their children. */
  readonly order: Uint32Array;
  readonly #rank: Uint32Array;
  /** What the last walk made of a commit: its number, doubled; one more where the walk is to leave it out. */
  readonly #mark: Uint32Array;
  readonly #children: Int32Array;
  #walk = 0;

  constructor(table: CommitTable) {
    this.#table = table;
    const { count } = table;
    this.#rank = new Uint32Array(count);
    this.#mark = new Uint32Array(count);
    this.#children = new Int32Array(count);
    this.order = this.#ordered();
    for (const [rank, commit] of this.order.entries()) this.#rank[commit] = rank;
  }

  /** Dates may run backwards, so git's own order is none to rely on (Kahn's algorithm, children first). */
  #ordered(): Uint32Array {
    const table = this.#table;
    const { count } = table;
    const open = this.#children;
    for (let commit = 0; commit < count; commit += 1)
      for (let which = 0; which < table.parentCount(commit); which += 1)
        (open[table.parent(commit, which)] as number) += 1;
    const order = new Uint32Array(count);
    // Filled from the end, children first; what is between `next` and `end` waits for its parents to be looked at.
    let end = count;
    let next = count;
    for (let commit = 0; commit < count; commit += 1) {
      if (open[commit] !== 0) continue;
      next -= 1;
      order[next] = commit;
    }
    while (end > next) {
      end -= 1;
      const commit = order[end] as number;
      for (let which = 0; which < table.parentCount(commit); which += 1) {
        const parent = table.parent(commit, which);
        open[parent] = (open[parent] as number) - 1;
        if (open[parent] !== 0) continue;
        next -= 1;
        order[next] = parent;
      }
    }
    return order;
  }

  /**
   * The commits that one reaches and some others do not, in the order of `git log --topo-order`: children before their
   * parents, and what a merge brought before what it was merged into.
   */
  between(tip: number, without: readonly number[]): number[] {
    this.#walk += 1;
    const wanted = this.#walk * 2;
    const left = wanted + 1;
    const mark = this.#mark;
    const table = this.#table;
    const queue = new RankQueue(this.#rank);
    // Commits in the queue that are wanted: once there is none, nothing new can be found.
    let open = 0;
    const meet = (commit: number, as: number): void => {
      const before = mark[commit] as number;
      if (before >= as) return;
      mark[commit] = as;
      if (before === wanted) open -= 1;
      if (as === wanted) open += 1;
      if (before < wanted) queue.push(commit);
    };
    for (const commit of without) meet(commit, left);
    meet(tip, wanted);
    const found: number[] = [];
    while (open > 0) {
      const commit = queue.pop();
      const as = mark[commit] as number;
      if (as === wanted) {
        open -= 1;
        found.push(commit);
      }
      for (let which = 0; which < table.parentCount(commit); which += 1)
        meet(table.parent(commit, which), as);
    }
    return this.#inTopoOrder(tip, found, wanted);
  }

  /** git's own: a stack of commits whose children have all been shown; the last parent comes first. */
  #inTopoOrder(tip: number, found: readonly number[], wanted: number): number[] {
    if (found.length === 0) return [];
    const table = this.#table;
    const children = this.#children;
    const isFound = (commit: number): boolean => this.#mark[commit] === wanted && table.has(commit);
    for (const commit of found)
      for (let which = 0; which < table.parentCount(commit); which += 1)
        (children[table.parent(commit, which)] as number) += 1;
    const ordered: number[] = [];
    const stack = [tip];
    for (let commit = stack.pop(); commit !== undefined; commit = stack.pop()) {
      ordered.push(commit);
      for (let which = 0; which < table.parentCount(commit); which += 1) {
        const parent = table.parent(commit, which);
        children[parent] = (children[parent] as number) - 1;
        if (children[parent] === 0 && isFound(parent)) stack.push(parent);
      }
    }
    return ordered;
  }
}

/** Commits, the one of the highest rank first: a binary heap. */
class RankQueue {
  readonly #rank: Uint32Array;
  readonly #heap: number[] = [];

  constructor(rank: Uint32Array) {
    this.#rank = rank;
  }

  push(commit: number): void {
    const heap = this.#heap;
    const rank = this.#rank[commit] as number;
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((this.#rank[heap[above] as number] as number) >= rank) break;
      heap[at] = heap[above] as number;
      at = above;
    }
    heap[at] = commit;
  }

  /** Only of a queue that is not empty. */
  pop(): number {
    const heap = this.#heap;
    const first = heap[0] as number;
    const last = heap.pop() as number;
    if (heap.length === 0) return first;
    const rank = this.#rank[last] as number;
    let at = 0;
    for (;;) {
      let below = at * 2 + 1;
      if (below >= heap.length) break;
      const right = below + 1;
      if (
        right < heap.length &&
        (this.#rank[heap[right] as number] as number) > (this.#rank[heap[below] as number] as number)
      )
        below = right;
      if ((this.#rank[heap[below] as number] as number) <= rank) break;
      heap[at] = heap[below] as number;
      at = below;
    }
    heap[at] = last;
    return first;
  }
}
