import type { Result } from '../base/result.ts';
import { fault } from '../base/result.ts';

/** A number, or the text of a part that holds words, letters or an identifier. */
export type PartValue = number | string;

/** Values by part; a part that may be absent and is, is not there. */
export type Parts = Readonly<Record<string, PartValue>>;

/** A version as its scheme reads it. `text` is canonical: `format(parse(text)) === text`. */
export interface Version {
  readonly text: string;
  readonly parts: Parts;
  /** The identifiers of a pre-release (Semantic Versioning 2.0.0, item 9); empty for a stable version. */
  readonly prerelease: readonly (string | number)[];
  /** What is the same for versions that are equal in order, where numbers and pre-release do not say it. */
  readonly identity?: string;
}

/** What counting up may need to know besides the version. */
export interface Counting {
  /** The day of the release as `YYYY-MM-DD`: what date parts are set to. */
  readonly today?: string;
  /** The number that the counter part gets, where it is counted up. */
  readonly counter?: number;
}

/** Counted up in `versions.bump`, it sets the date parts to the day of the release. */
export const DATE = 'date';

/** What a program may want to know of one part. */
export interface PartDetails {
  readonly name: string;
  readonly type: 'number' | 'date' | 'words' | 'alpha' | 'ident' | 'hex';
  /** Whether a version may do without it: it stands in an optional group and has no default. */
  readonly optional: boolean;
  /** Whether its numbers come from a build counter. */
  readonly counter: boolean;
  /** Whether it survives a bump further left. */
  readonly kept: boolean;
  /** Whether it takes part in the order; an edition does not. */
  readonly ordered: boolean;
  /** Whether a version that has it is a pre-release of the one without. */
  readonly prerelease: boolean;
}

/**
 * How version numbers are written, ordered and counted up.
 *
 * Error codes: `no-match` (not of this grammar) · `non-canonical` (readable, but written otherwise than the grammar
 * writes it; `canonical` holds the right form) · `overflow` (a part grew past its greatest value) ·
 * `counter-not-greater` · `date-backwards` and `date-unchanged` (a date that cannot lead to a higher version) ·
 * `not-higher` (counting up a part that sorts before its own absence) · `no-prerelease` (no place for one).
 */
export interface Scheme {
  /** Its name, or the format template. */
  readonly id: string;
  /** The part names, most significant first. */
  readonly parts: readonly string[];
  readonly details: ReadonlyMap<string, PartDetails>;
  /** The numbers a version shows in order: a part's name, or a number that the format writes itself. */
  readonly numbers: readonly (string | number)[];
  /** The leading parts that are numbers and in every version: those that lines and branches may be named by. */
  readonly naming: readonly string[];
  /** The parts that are read from the calendar, in order. */
  readonly dates: readonly string[];
  /** What `versions.bump` may name: parts that can be counted up, and `date` where there are date parts. */
  readonly countable: readonly string[];
  /** Reads canonical text; anything else is a fault. */
  parse(text: string): Result<Version>;
  /** Reads a loose spelling too, as comparing does. */
  read(text: string): Result<Version>;
  /** The version of these parts; one that is missing has its default, or its least value. */
  of(parts: Parts): Version;
  /** The stable version that a pre-release prepares; a stable version itself. */
  stable(version: Version): Version;
  compare(a: Version, b: Version): -1 | 0 | 1;
  /**
   * Counts up the named parts (`date` sets the date parts); every part right of the leftmost one returns to its
   * default, or 0, unless it is kept. Names must be {@link countable}. Counting up a pre-release whose numbers are the
   * result already drops it. The result is always higher.
   */
  bump(version: Version, parts: readonly string[], counting?: Counting): Result<Version>;
  /** The n-th pre-release of a stable version in a channel: 1.3.0 → 1.3.0-beta.2. */
  prerelease(version: Version, channel: string, n: number): Result<Version>;
  /** How one part is written on its own: `04` where the format pads it. */
  write(part: string, value: PartValue): string;
}

export function isStable(version: Version): boolean {
  return version.prerelease.length === 0;
}

/** Versions that are equal in order have one identity: build metadata does not tell them apart. */
export function identity(version: Version): string {
  if (version.identity !== undefined) return version.identity;
  let known = identities.get(version);
  if (known === undefined) {
    // A dot cannot stand within an identifier, a hyphen can.
    known = `${Object.values(version.parts).join('.')}-${version.prerelease.join('.')}`;
    identities.set(version, known);
  }
  return known;
}

/** Versions are never changed, and a history of many releases asks for all of them again for each. */
const identities = new WeakMap<Version, string>();

/** The number of a part; 0 where it is absent or holds text. */
export function numberOf(parts: Parts, part: string): number {
  const value = parts[part];
  return typeof value === 'number' ? value : 0;
}

/** Where a part that `versions.bump` names stands, from the left; `date` stands where the first date part does. */
export function placeOf(part: string, scheme: Scheme): number {
  return scheme.parts.indexOf(part === DATE ? (scheme.dates[0] ?? '') : part);
}

/** The part whose numbers come from a build counter, or null. */
export function counterOf({ details }: Scheme): string | null {
  return [...details.values()].find(({ counter }) => counter)?.name ?? null;
}

/** Compares numbers alone, part by part. */
export function compareParts(parts: readonly string[], a: Parts, b: Parts): -1 | 0 | 1 {
  for (const part of parts) {
    const difference = numberOf(a, part) - numberOf(b, part);
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return 0;
}

/** The order of two numbers or texts; texts by their code units, which is the same everywhere. */
export function order<T extends PartValue>(a: T, b: T): -1 | 0 | 1 {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** What a scheme is whose parts are whole numbers, all in every version, written as they are. */
export function numbersAlone(
  parts: readonly string[],
): Pick<Scheme, 'parts' | 'details' | 'numbers' | 'naming' | 'dates' | 'countable' | 'write'> {
  return {
    parts,
    details: plainParts(parts),
    numbers: parts,
    naming: parts,
    dates: [],
    countable: parts,
    write: (_part, value) => String(value),
  };
}

/** The details of parts that are whole numbers and nothing more. */
export function plainParts(names: readonly string[]): ReadonlyMap<string, PartDetails> {
  return new Map(
    names.map((name) => [
      name,
      {
        name,
        type: 'number',
        optional: false,
        counter: false,
        kept: false,
        ordered: true,
        prerelease: false,
      },
    ]),
  );
}

/** Reads canonical text alone: what is written otherwise is a fault that names the right form. */
export function canonicalOnly(text: string, read: (text: string) => Result<Version>): Result<Version> {
  const found = read(text);
  if (!found.ok || found.value.text === text) return found;
  const canonical = found.value.text;
  const message = `"${text}" is not canonical: it should be written ${canonical}`;
  return fault('non-canonical', message, `write ${canonical}`, canonical);
}
