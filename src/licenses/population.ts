import { CsvRows } from './csv-rows.ts';
import { JsonLineRows, JsonListRows } from './json-rows.ts';
import type { LicensePolicy, ReachRule } from './license.ts';
import { decidingParts, isDay, named, reachRule } from './license.ts';
import type { VersionReader } from './reader.ts';
import type { RawRow, RowReader, TakeRow } from './rows.ts';
import { LONGEST_KEPT, LONGEST_ROW, NoPopulation } from './rows.ts';

/** The licenses that are out, summed up by what decides about them. */
export interface Population {
  /** How many licenses there are, expired ones included. */
  readonly licenses: number;
  /** Those whose last day is past. */
  readonly expired: number;
  /** The others. */
  readonly groups: readonly LicenseGroup[];
}

/** Licenses that reach the same versions. */
interface LicenseGroup {
  /** The parts that decide: of 1.7.3 major 1 and minor 7. */
  readonly version: Readonly<Record<string, number | string>>;
  readonly upgradeRight: boolean;
  readonly count: number;
}

/** What was read of the file, and what could not be. */
export interface RowCount {
  /** Rows with or without fault; a header is none. */
  readonly read: number;
  readonly brokenCount: number;
  /** The first of them. */
  readonly broken: readonly BrokenRow[];
}

interface BrokenRow {
  /** Which row it is, from 1, a header not counted. */
  readonly row: number;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly reason: string;
}

/** How many broken rows are told. */
const TOLD = 20;
/** More different versions than that are no product's: memory stays bounded. */
const MOST_GROUPS = 100_000;
const MOST_TEXTS = 100_000;

/**
 * Reads a population in one pass, in memory that does not grow with its length. Rows without fault count, whatever the
 * others are.
 *
 * @param chunks the text of the file in pieces
 * @param read how versions are read
 * @throws NoPopulation where the whole file is none
 */
export function readPopulation(
  chunks: Iterable<string>,
  policy: LicensePolicy,
  read: VersionReader,
  today: string,
): { readonly population: Population; readonly rows: RowCount } {
  const rule = reachRule(policy);
  if (rule === null) throw new Error('the policy names parts that its versions do not have');
  const sum = new Sum(rule, read, today);
  let reader: RowReader | null = null;
  let opening = '';
  const take: TakeRow = (row, line) => sum.add(row, line);
  for (const chunk of chunks) {
    if (reader === null) {
      opening += chunk;
      reader = readerFor(opening);
      if (reader === null && opening.length > LONGEST_ROW)
        throw new NoPopulation('the file begins with nothing but blanks', 'take them out');
      reader?.push(opening.replace(/^\uFEFF/, ''), take);
    } else reader.push(chunk, take);
  }
  if (reader === null)
    throw new NoPopulation(
      'the file is empty',
      'write [] for a population without licenses, or a header and its rows',
    );
  reader.end(take);
  return sum.result();
}

/** The format shows in the first character: a list, an object, or a header; null where there is none yet. */
function readerFor(opening: string): RowReader | null {
  const first = opening.trimStart()[0];
  if (first === undefined) return null;
  if (first === '[') return new JsonListRows();
  return first === '{' ? new JsonLineRows() : new CsvRows();
}

/** Licenses that reach the same versions, as they are summed up. */
interface Counted {
  readonly parts: readonly string[];
  readonly upgradeRight: boolean;
  count: number;
}

/** What was read already, by the text of a version: many rows have the same one. */
interface Known {
  readonly parts: readonly string[] | null;
  plain: Counted | null;
  right: Counted | null;
}

class Sum {
  readonly #rule: ReachRule;
  readonly #read: VersionReader;
  readonly #today: string;
  readonly #groups = new Map<string, Counted>();
  readonly #versions = new Map<string, Known>();
  readonly #days = new Map<string, boolean>();
  readonly #broken: BrokenRow[] = [];
  #brokenCount = 0;
  #rows = 0;
  #licenses = 0;
  #expired = 0;

  constructor(rule: ReachRule, read: VersionReader, today: string) {
    this.#rule = rule;
    this.#read = read;
    this.#today = today;
  }

  add(row: RawRow, line: () => number): void {
    this.#rows += 1;
    const reason = this.#count(row);
    if (reason === null) return;
    this.#brokenCount += 1;
    if (this.#broken.length < TOLD) this.#broken.push({ row: this.#rows, line: line(), reason });
  }

  /** Counts a row, or says why not. */
  #count({ version, upgradeRight, count, validUntil, fault }: RawRow): string | null {
    if (fault !== undefined) return fault;
    if (version === undefined || version === null || version === '') return 'has no version';
    if (typeof version !== 'string') return `has the version ${shown(version)}: expected text`;
    const known = this.#known(version);
    if (known.parts === null) return `has the version ${shown(version)}, which is none`;
    if (typeof upgradeRight !== 'boolean')
      return `has the upgradeRight ${shown(upgradeRight)}: expected true or false`;
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0)
      return `has the count ${shown(count)}: expected a whole number`;
    if (validUntil !== undefined && validUntil !== null && !this.#isDay(validUntil))
      return `has the validUntil ${shown(validUntil)}: expected a day as YYYY-MM-DD`;
    if (!Number.isSafeInteger(this.#licenses + count))
      return `has the count ${count}, which brings the sum past ${Number.MAX_SAFE_INTEGER}`;
    this.#licenses += count;
    if (typeof validUntil === 'string' && validUntil < this.#today) this.#expired += count;
    else this.#groupOf(known, upgradeRight).count += count;
    return null;
  }

  #groupOf(known: Known, upgradeRight: boolean): Counted {
    const before = upgradeRight ? known.right : known.plain;
    if (before !== null) return before;
    const parts = known.parts as readonly string[];
    const key = `${upgradeRight ? 1 : 0} ${parts.join('\0')}`;
    const group = this.#groups.get(key) ?? { parts, upgradeRight, count: 0 };
    this.#groups.set(key, group);
    if (this.#groups.size > MOST_GROUPS)
      throw new NoPopulation(
        `the licenses are for more than ${MOST_GROUPS} different versions`,
        'check that version holds the version of the product',
      );
    if (upgradeRight) known.right = group;
    else known.plain = group;
    return group;
  }

  #known(text: string): Known {
    const before = this.#versions.get(text);
    if (before !== undefined) return before;
    const own = detached(text);
    const known: Known = { parts: decidingParts(this.#read(own), this.#rule), plain: null, right: null };
    remember(this.#versions, own, known);
    return known;
  }

  #isDay(value: unknown): boolean {
    if (typeof value !== 'string') return false;
    const before = this.#days.get(value);
    if (before !== undefined) return before;
    const found = isDay(value);
    remember(this.#days, value, found);
    return found;
  }

  result(): { population: Population; rows: RowCount } {
    const groups = [...this.#groups.values()].map(({ parts, upgradeRight, count }) => ({
      version: named(parts, this.#rule),
      upgradeRight,
      count,
    }));
    return {
      population: { licenses: this.#licenses, expired: this.#expired, groups },
      rows: { read: this.#rows, brokenCount: this.#brokenCount, broken: this.#broken },
    };
  }
}

/** A copy: a piece of a long text keeps all of that in memory, as engines hold it. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

/** Texts that come again and again are kept; their number and length are bounded. */
function remember<T>(kept: Map<string, T>, text: string, value: T): void {
  if (kept.size >= MOST_TEXTS) kept.clear();
  if (text.length <= LONGEST_KEPT) kept.set(text, value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
