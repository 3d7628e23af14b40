import type { Budget } from './limits.ts';
import type { Range, Regex } from './regex.ts';
import { LAST, parseRegex } from './regex.ts';

/** More states than a pattern of a document needs. */
const MOST_STATES = 3000;

interface State {
  /** Where a character leads. */
  readonly on: { ranges: readonly Range[]; to: number }[];
  /** Where nothing, the start or the end of the text leads. */
  readonly free: { at: 'any' | 'start' | 'end'; to: number }[];
}

/** A pattern as an automaton that reads a text once, character by character, however the pattern is built. */
export class Automaton {
  /** The pattern. */
  readonly source: string;
  readonly states: State[] = [];
  readonly #final: number;

  private constructor(source: string, regex: Regex) {
    this.source = source;
    const start = this.#state();
    // A pattern may match anywhere in a text.
    this.#on(start, [[0, LAST]], start);
    this.#final = this.#build(regex, start);
    this.#on(this.#final, [[0, LAST]], this.#final);
  }

  /** Null for what {@link parseRegex} does not understand, and for what is too large. */
  static of(source: string): Automaton | null {
    const regex = parseRegex(source);
    if (regex === null) return null;
    try {
      return new Automaton(source, regex);
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  matches(text: string, budget: Budget): boolean {
    let states = this.start();
    for (const char of text) {
      budget.spend();
      states = this.step(states, char.codePointAt(0) as number);
    }
    return this.accepts(states);
  }

  start(): readonly number[] {
    return this.#closure([0], 'start');
  }

  step(states: readonly number[], code: number): readonly number[] {
    const next = new Set<number>();
    for (const state of states) {
      for (const { ranges, to } of (this.states[state] as State).on) {
        if (ranges.some(([from, end]) => code >= from && code <= end)) next.add(to);
      }
    }
    return this.#closure([...next], 'any');
  }

  /** Whether a text that ends here matches. */
  accepts(states: readonly number[]): boolean {
    return this.#closure(states, 'end').includes(this.#final);
  }

  #closure(from: readonly number[], at: 'any' | 'start' | 'end'): number[] {
    const seen = new Set(from);
    const open = [...from];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const edge of (this.states[next] as State).free) {
        if ((edge.at === 'any' || edge.at === at) && !seen.has(edge.to)) {
          seen.add(edge.to);
          open.push(edge.to);
        }
      }
    }
    return [...seen].sort((a, b) => a - b);
  }

  #state(): number {
    if (this.states.length >= MOST_STATES) throw new RangeError('too many states');
    this.states.push({ on: [], free: [] });
    return this.states.length - 1;
  }

  #on(from: number, ranges: readonly Range[], to: number): void {
    (this.states[from] as State).on.push({ ranges, to });
  }

  #free(from: number, to: number, at: 'any' | 'start' | 'end' = 'any'): void {
    (this.states[from] as State).free.push({ at, to });
  }

  /** Adds a part after a state; answers the state after the part. */
  #build(regex: Regex, from: number): number {
    switch (regex.is) {
      case 'set': {
        const to = this.#state();
        this.#on(from, regex.ranges, to);
        return to;
      }
      case 'start':
      case 'end': {
        const to = this.#state();
        this.#free(from, to, regex.is);
        return to;
      }
      case 'sequence':
        return regex.of.reduce((at, part) => this.#build(part, at), from);
      case 'choice': {
        const to = this.#state();
        for (const part of regex.of) {
          const start = this.#state();
          this.#free(from, start);
          this.#free(this.#build(part, start), to);
        }
        return to;
      }
      case 'repeat':
        return this.#repeat(regex.of, regex.least, regex.most, from);
    }
  }

  #repeat(of: Regex, least: number, most: number, from: number): number {
    let at = from;
    for (let count = 0; count < least; count += 1) at = this.#build(of, at);
    if (most === Number.POSITIVE_INFINITY) {
      const loop = this.#state();
      this.#free(at, loop);
      this.#free(this.#build(of, loop), loop);
      return loop;
    }
    const to = this.#state();
    this.#free(at, to);
    for (let count = least; count < most; count += 1) {
      // A state of its own: what is before it may be part of another loop.
      const start = this.#state();
      this.#free(at, start);
      at = this.#build(of, start);
      this.#free(at, to);
    }
    return to;
  }
}

/** Which texts are looked for. */
export interface Wanted {
  /** They match all of these. */
  readonly all: readonly Automaton[];
  /** They match none of these. */
  readonly none: readonly Automaton[];
  /** Their length in characters. */
  readonly least: number;
  readonly most: number;
}

const MOST_SEARCHED = 3000;
const LONGEST = 400;
/** What a text is rather made of. */
const NICE = [...'a0A-_ .:/@b1xZ'].map((char) => char.codePointAt(0) as number);

/**
 * The shortest texts of a kind. `all: true` says that the list is complete: there are no others, so none where it is
 * empty.
 */
export function textsOf(wanted: Wanted, count: number, budget: Budget): { texts: string[]; all: boolean } {
  const machines = [...wanted.all, ...wanted.none];
  const letters = lettersOf(machines);
  const cost = 1 + Math.floor(machines.reduce((sum, { states }) => sum + states.length, 0) / 64);
  const texts: string[] = [];
  if (wanted.least > LONGEST) return { texts, all: false };
  let level: { text: string; at: readonly (readonly number[])[] }[] = [
    { text: '', at: machines.map((machine) => machine.start()) },
  ];
  let searched = 0;
  const seen = new Set<string>();
  for (let length = 0; level.length > 0; length += 1) {
    if (length > LONGEST) return { texts, all: false };
    const next: typeof level = [];
    for (const { text, at } of level) {
      const fits = machines.every(
        (machine, index) => machine.accepts(at[index] as number[]) === index < wanted.all.length,
      );
      if (fits && length >= wanted.least) texts.push(text);
      if (texts.length >= count) return { texts, all: false };
      if (length >= wanted.most) continue;
      for (const code of letters) {
        searched += 1;
        budget.spend(cost);
        if (searched > MOST_SEARCHED * 4) return { texts, all: false };
        const step = machines.map((machine, index) => machine.step(at[index] as number[], code));
        const key = `${Math.min(length + 1, wanted.least)} ${step.join(' ')}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size > MOST_SEARCHED) return { texts, all: false };
        next.push({ text: text + String.fromCodePoint(code), at: step });
      }
    }
    level = next;
  }
  // States that were seen are not gone through again: there may be more texts than these, but not if there are none.
  return { texts, all: texts.length === 0 };
}

/** One character of each kind that the automata tell apart. */
function lettersOf(machines: readonly Automaton[]): number[] {
  const edges = new Set<number>([0, 0xd800, 0xe000, LAST + 1]);
  for (const { states } of machines) {
    for (const { on } of states) {
      for (const { ranges } of on) {
        for (const [from, to] of ranges) {
          edges.add(from);
          edges.add(to + 1);
        }
      }
    }
  }
  const starts = [...edges].sort((a, b) => a - b);
  const letters = starts.slice(0, -1).map((from, index) => {
    const to = (starts[index + 1] as number) - 1;
    return NICE.find((code) => code >= from && code <= to) ?? (from <= 0x20 && to >= 0x21 ? 0x21 : from);
  });
  // Halves of pairs are no characters; what is nice comes first.
  return letters.filter((code) => code < 0xd800 || code > 0xdfff).sort((a, b) => rank(a) - rank(b) || a - b);
}

function rank(code: number): number {
  const nice = NICE.indexOf(code);
  if (nice >= 0) return nice;
  return code > 0x20 && code < 0x7f ? NICE.length : NICE.length + 1;
}
