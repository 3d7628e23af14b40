// The published scorecard: pairs of published versions with programs of their users, what was found in them, and the table
// of both in docs/scorecard.md.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Grade } from '../../src/surfaces/difference.ts';
import type { Spread } from './tally.ts';
import { spread } from './tally.ts';

/** What docs/scorecard/typescript-pairs.json holds. */
export interface PublishedPairs {
  readonly about: string;
  readonly pairs: readonly PublishedPair[];
}

export interface PublishedPair {
  readonly package: string;
  readonly old: string;
  readonly new: string;
  /** The part of the version that its authors counted up. */
  readonly published: 'major' | 'minor' | 'patch';
  readonly expected: 'breaking' | 'compatible' | 'policy';
  /** What changed in the declarations, by reading them. */
  readonly why: string;
  readonly consumers: readonly Consumer[];
  /** What was found and breaks nobody. */
  readonly falseAlarms?: readonly { readonly id: string; readonly why: string }[];
}

/** A program of a user, written by hand. It compiles against the old version. */
export interface Consumer {
  /** A module that imports the package by its name. */
  readonly text: string;
  /** How the compiler finds what it imports: as a bundler does, unless Node's own way is named. */
  readonly resolution?: 'bundler' | 'nodenext';
  /** What it is: an ES module (`.mts`), unless it is a CommonJS one (`.cts`). */
  readonly module?: 'esm' | 'commonjs';
  /** False shows a break, true that there is none. */
  readonly compilesNew: boolean;
  /** The ids of the differences that it confirms. */
  readonly confirms?: readonly string[];
}

/** What docs/scorecard/typescript-measured.json holds, as `npm run scorecard -- --record` writes it. */
export interface Measured {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly machine: string;
  readonly results: readonly MeasuredPair[];
}

interface MeasuredPair {
  /** "name 1.0.0 → 1.1.0". */
  readonly name: string;
  /** Why it could not be compared at all; null where it was. */
  readonly failure: string | null;
  readonly seconds: number | null;
  /** In MiB. */
  readonly memory: number | null;
  readonly changes: readonly MeasuredChange[];
  /** How many names were not compared. */
  readonly inconclusive: number;
  /** Some of the reasons. */
  readonly reasons: readonly string[];
}

interface MeasuredChange {
  readonly id: string;
  readonly grade: Grade;
}

/** The table, and above it the sums. @param root of the project */
export function publishedScorecard(root: string): string {
  const folder = path.join(root, 'docs', 'scorecard');
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  const { pairs } = read('typescript-pairs.json') as PublishedPairs;
  const { day, machine, results } = read('typescript-measured.json') as Measured;
  const rows = pairs.map((pair) => rowOf(pair, results));
  const times = spread(results.flatMap(({ seconds }) => seconds ?? []));
  const sizes = spread(results.flatMap(({ memory }) => memory ?? []));
  return [
    `Measured on ${day} on ${machine}.`,
    [
      ...sums(rows),
      ...(times === null ? [] : [`- Seconds of a pair: ${told(times, 1)}.`]),
      ...(sizes === null ? [] : [`- MiB of a pair: ${told(sizes, 0)}.`]),
    ].join('\n'),
    [
      '| package | from | to | published as | is | proven | confirmed | false alarms | likely | missed | inconclusive | what changed |',
      '| --- | --- | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
      ...rows.map(line),
    ].join('\n'),
  ].join('\n\n');
}

function sums(rows: readonly Row[]): string[] {
  const sum = (of: (row: Row) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const found = (expected: PublishedPair['expected']): string => {
    const some = rows.filter(({ pair }) => pair.expected === expected);
    const count = (which: (row: Row) => boolean): number => some.filter(which).length;
    const proven = count((row) => row.proven.length > 0);
    const likely = count((row) => row.proven.length === 0 && row.likely > 0);
    const silent = count((row) => row.proven.length + row.likely === 0 && row.inconclusive === 0);
    return `${some.length}: something proven in ${proven}, no more than likely in ${likely}, nothing in ${silent}, nothing but inconclusive in ${some.length - proven - likely - silent}`;
  };
  const unsure = sum(({ missed, inconclusive }) => (inconclusive === 0 ? 0 : missed));
  return [
    `- Pairs that break a user, ${found('breaking')}.`,
    `- Pairs that break nobody, ${found('compatible')}.`,
    `- Pairs that break only who lists or reads all that a type allows, ${found('policy')}.`,
    `- Proven differences, ${sum(({ proven }) => proven.length)}: ${sum(({ confirmed }) => confirmed)} confirmed by a program written by hand, ${sum(({ falseAlarms }) => falseAlarms)} false alarms, ${sum(({ open }) => open.length)} not looked at.`,
    `- Programs written by hand that break and of which nothing was found, ${sum(({ missed }) => missed)}; ${unsure} of them in pairs in which something was inconclusive.`,
  ];
}

function told({ median, p90, max }: Spread, digits: number): string {
  return `median ${median.toFixed(digits)}, nine of ten within ${p90.toFixed(digits)}, at most ${max.toFixed(digits)}`;
}

interface Row {
  readonly pair: PublishedPair;
  /** The ids of what is proven. */
  readonly proven: readonly string[];
  readonly likely: number;
  readonly confirmed: number;
  readonly falseAlarms: number;
  /** Proven, and neither confirmed nor known as a false alarm. */
  readonly open: readonly string[];
  /** Consumers that break, of which nothing was found. */
  readonly missed: number;
  /** Null where the pair could not be compared at all. */
  readonly inconclusive: number | null;
}

function rowOf(pair: PublishedPair, results: readonly MeasuredPair[]): Row {
  const name = `${pair.package} ${pair.old} → ${pair.new}`;
  const result = results.find((each) => each.name === name);
  const changes = result?.changes ?? [];
  const proven = changes.filter(({ grade }) => grade === 'proven').map(({ id }) => id);
  const found = new Set(changes.map(({ id }) => id));
  const breaks = pair.consumers.filter(({ compilesNew }) => !compilesNew);
  const shown = new Set(breaks.flatMap(({ confirms = [] }) => confirms));
  const alarms = new Set((pair.falseAlarms ?? []).map(({ id }) => id));
  return {
    pair,
    proven,
    likely: changes.length - proven.length,
    confirmed: proven.filter((id) => shown.has(id)).length,
    falseAlarms: proven.filter((id) => alarms.has(id)).length,
    open: proven.filter((id) => !shown.has(id) && !alarms.has(id)),
    missed: breaks.filter(({ confirms = [] }) => !confirms.some((id) => found.has(id))).length,
    inconclusive: result === undefined || result.failure !== null ? null : result.inconclusive,
  };
}

function line({ pair, proven, likely, confirmed, falseAlarms, missed, inconclusive }: Row): string {
  const cells = [
    `\`${pair.package}\``,
    pair.old,
    pair.new,
    pair.published,
    pair.expected,
    ...[proven.length, confirmed, falseAlarms, likely, missed].map(String),
    inconclusive === null ? 'all' : String(inconclusive),
    pair.why.replaceAll('|', '\\|').replaceAll('<', '\\<'),
  ];
  return `| ${cells.join(' | ')} |`;
}
