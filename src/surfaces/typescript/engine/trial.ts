import type { Said } from './compiled.ts';
import { Compiled, isLate } from './compiled.ts';
import type { Side } from './side.ts';
import type { Witness } from './witness.ts';

export interface Broken {
  readonly witness: Witness;
  readonly said: Said;
}

/** What is told of witnesses that did not come to an answer. */
export interface Unanswered {
  /** The deadline passed before these were compiled. */
  late(rest: readonly Witness[]): void;
  /** None of a name's witnesses compiled against the old side. */
  untried(where: string): void;
  /** The compiler itself failed on it. */
  failed(witness: Witness): void;
  /** All that the compiler may do for one name was done before these were compiled. */
  costly(rest: readonly Witness[]): void;
}

/** How many types the compiler may make: the same on every machine, unlike the time that it takes. */
export interface Limits {
  /** A name for one of whose programs it makes more than these is put off until all others have answered. */
  readonly much: number;
  /** More than these are made for no name: nothing more is asked of it then. */
  readonly most: number;
  /** Compilers that hold more than these are let go, and others go on. */
  readonly held: number;
}

/** A type takes about 1.6 KB. */
const LIMITS: Limits = { much: 20_000, most: 150_000, held: 300_000 };

/**
 * Compiles witnesses on both sides, and keeps those that compiled and no longer do: names that cost little first, then
 * those for which the compiler makes very many types, each in compilers of their own.
 */
export class Trial {
  readonly #old: Side;
  readonly #next: Side;
  readonly #unanswered: Unanswered;
  readonly #limits: Limits;
  /** Names of which a program compiled against the old side. */
  readonly #tried = new Set<string>();
  readonly #given: Witness[] = [];
  readonly #done = new Set<Witness>();
  readonly #broken = new Map<Witness, Said>();

  constructor(old: Side, next: Side, unanswered: Unanswered, limits = LIMITS) {
    this.#limits = limits;
    this.#old = old;
    this.#next = next;
    this.#unanswered = unanswered;
  }

  /** Those of them that break, in their order. */
  broken(witnesses: readonly Witness[]): Broken[] {
    this.#given.push(...witnesses);
    try {
      this.#costly(this.#cheap(byCertainty(witnesses)));
    } catch (error) {
      if (!isLate(this.#old.session.ts, error)) throw error;
      this.#unanswered.late(witnesses.filter((witness) => !this.#done.has(witness)));
    }
    return witnesses.flatMap((witness) => {
      const said = this.#broken.get(witness);
      return said === undefined ? [] : [{ witness, said }];
    });
  }

  /** Says which names were tried in vain. */
  end(): void {
    for (const [where, group] of byName(this.#given))
      if (!this.#tried.has(where) && group.every((witness) => this.#done.has(witness)))
        this.#unanswered.untried(where);
  }

  /** Compiles all but what it leaves: witnesses of names that take the compiler much. */
  #cheap(witnesses: readonly Witness[]): Witness[] {
    const much = new Set<string>();
    const left: Witness[] = [];
    let both = new Both(this.#old, this.#next, witnesses);
    for (const [index, witness] of witnesses.entries()) {
      const { where } = witness.owner;
      if (much.has(where)) {
        left.push(witness);
        continue;
      }
      const before = both.types;
      const isWhole = this.#one(both, witness);
      if (both.types - before > this.#limits.much) much.add(where);
      if (!isWhole || both.types > this.#limits.held)
        both = new Both(this.#old, this.#next, witnesses.slice(index + 1));
    }
    return left;
  }

  #costly(witnesses: readonly Witness[]): void {
    for (const group of byName(witnesses).values()) {
      let both = new Both(this.#old, this.#next, group);
      let made = 0;
      for (const [index, witness] of group.entries()) {
        if (made > this.#limits.most) {
          this.#unanswered.costly(group.slice(index));
          break;
        }
        const before = both.types;
        const isWhole = this.#one(both, witness);
        made += both.types - before;
        if (!isWhole) both = new Both(this.#old, this.#next, group.slice(index + 1));
      }
    }
  }

  /** Compiles one on both sides; false where the compilers must not be asked again. */
  #one(both: Both, witness: Witness): boolean {
    try {
      const before = both.types;
      if (both.said('old', witness) === null) {
        this.#tried.add(witness.owner.where);
        if (both.types - before > this.#limits.most) {
          this.#unanswered.costly([witness]);
          this.#done.add(witness);
          return false;
        }
        const said = both.said('next', witness);
        if (said !== null) this.#broken.set(witness, said);
      }
    } catch (error) {
      // Its stack ran over. What it was in the midst of must not speak to the rest: they get a compiler of their own.
      if (!(error instanceof RangeError)) throw error;
      this.#unanswered.failed(witness);
      this.#done.add(witness);
      return false;
    }
    this.#done.add(witness);
    return true;
  }
}

/** Witnesses compiled together, on both sides. */
class Both {
  readonly #sides: Readonly<Record<'old' | 'next', Side>>;
  readonly #places: ReadonlyMap<Witness, number>;
  readonly #texts: readonly string[];
  readonly #compiled: Partial<Record<'old' | 'next', Compiled>> = {};

  constructor(old: Side, next: Side, witnesses: readonly Witness[]) {
    this.#sides = { old, next };
    this.#places = new Map(witnesses.map((witness, index) => [witness, index]));
    this.#texts = witnesses.map(({ text }) => text);
  }

  /** How many types both compilers have made. */
  get types(): number {
    return (this.#compiled.old?.types ?? 0) + (this.#compiled.next?.types ?? 0);
  }

  said(name: 'old' | 'next', witness: Witness): Said | null {
    this.#compiled[name] ??= new Compiled(this.#sides[name], this.#texts);
    return this.#compiled[name].said(this.#places.get(witness) as number);
  }
}

/** What may prove a break before what shows no more than a likely one. */
function byCertainty(witnesses: readonly Witness[]): Witness[] {
  return [...witnesses.filter(({ weak }) => weak === null), ...witnesses.filter(({ weak }) => weak !== null)];
}

function byName(witnesses: readonly Witness[]): Map<string, Witness[]> {
  const groups = new Map<string, Witness[]>();
  for (const witness of witnesses) {
    const group = groups.get(witness.owner.where);
    if (group === undefined) groups.set(witness.owner.where, [witness]);
    else group.push(witness);
  }
  return groups;
}

/**
 * Compiles one witness by itself in a new program on both sides, with nothing else around that could matter; null where it
 * does not break then.
 */
export function confirmed(old: Side, next: Side, { text }: Witness): Said | null {
  if (new Compiled(old, [text]).said(0) !== null) return null;
  return new Compiled(next, [text]).said(0);
}
