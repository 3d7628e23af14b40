import type { NumberRange } from './declarations.ts';

/** The highest number of a field: 29 bits, as its tag takes three more for the form of the value. */
export const MOST_NUMBER = 2 ** 29 - 1;
/** Numbers that no field has, because the implementations keep them for themselves. */
export const KEPT: NumberRange = [19000, 19999];

/** The numbers of an enum are those of int32; so are the numbers of a message set. */
export const LEAST = -(2 ** 31);
export const MOST = 2 ** 31 - 1;

/** Numbers that are given by ranges, asked in time that does not grow with each of them. */
export class NumberSet {
  /** In order, those that touch or overlap as one. */
  readonly #ranges: readonly NumberRange[];

  constructor(ranges: readonly NumberRange[]) {
    const joined: [number, number][] = [];
    for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
      const last = joined.at(-1);
      if (last !== undefined && start <= last[1] + 1) last[1] = Math.max(last[1], end);
      else joined.push([start, end]);
    }
    this.#ranges = joined;
  }

  has(number: number): boolean {
    const range = this.#ranges[this.#from(number)];
    return range !== undefined && range[0] <= number;
  }

  /** The parts of a range that are not in it. */
  missing([start, end]: NumberRange): NumberRange[] {
    const found: NumberRange[] = [];
    let next = start;
    for (let at = this.#from(start); at < this.#ranges.length; at += 1) {
      const [from, to] = this.#ranges[at] as NumberRange;
      if (from > end) break;
      if (from > next) found.push([next, from - 1]);
      next = to + 1;
    }
    if (next <= end) found.push([next, end]);
    return found;
  }

  /** The first range that does not end before a number. */
  #from(number: number): number {
    let [low, high] = [0, this.#ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ranges[middle] as NumberRange)[1] < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
