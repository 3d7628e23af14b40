import type { LicensedVersion, LicensePolicy, LicenseResult } from './license.ts';
import { compareParts, judgeLicense } from './license.ts';
import type { Population } from './population.ts';

/** How many licenses have each result; a result that none has is left out, but for the two that always count. */
type ResultCount = { readonly OK: number; readonly WRONG_VERSION: number; readonly NOK?: number };

type Transition = `${LicenseResult} to ${LicenseResult}`;

/** What the step from one version to another means for the licenses that are out. */
export interface Impact {
  readonly before: ResultCount;
  readonly after: ResultCount;
  /** Licenses that are good for the version before and not for the one after. */
  readonly stranded: number;
  /** How many go from which result to which; those that none goes are left out. */
  readonly transitions: Readonly<Partial<Record<Transition, number>>>;
  /** Where licenses without upgrade right sit, highest first. */
  readonly lines: readonly LicensedLine[];
}

/** Versions that the same plain licenses reach. */
interface LicensedLine {
  /** The parts that they share, joined by dots: 1.7. */
  readonly line: string;
  /** Plain licenses that reach no newer line: they get a fix only by a release of this one. */
  readonly plain: number;
  /** Whether the version after is one that they reach. */
  readonly reached: boolean;
}

/** No license has an end here: a population has counted expired ones already. */
const ANY_DAY = '';

/** @param write how a part is shown: 04 where the versions pad it */
export function impactOf(
  population: Population,
  from: LicensedVersion,
  to: LicensedVersion,
  policy: LicensePolicy,
  write: (part: string, value: number | string) => string = (_, value) => String(value),
): Impact {
  const counts = new Map<Transition, number>();
  const add = (transition: Transition, count: number): void => {
    if (count > 0) counts.set(transition, (counts.get(transition) ?? 0) + count);
  };
  const lines: LicensedLine[] = [];
  const highestFirst = population.groups
    .map((group) => ({ group, parts: partsOf(group) }))
    .sort((a, b) => -compareParts(a.parts, b.parts, a.parts.length));
  for (const { group } of highestFirst) {
    const { count, ...license } = group;
    const before = judgeLicense(license, from, policy, ANY_DAY).result;
    const after = judgeLicense(license, to, policy, ANY_DAY).result;
    add(`${before} to ${after}`, count);
    if (!license.upgradeRight && count > 0)
      lines.push({ line: lineOf(group, write), plain: count, reached: after === 'OK' });
  }
  add('NOK to NOK', population.expired);
  const transitions = Object.fromEntries(ORDER.flatMap((each) => entry(each, counts.get(each))));
  return {
    before: sum(counts, (transition) => transition.split(' to ')[0]),
    after: sum(counts, (transition) => transition.split(' to ')[1]),
    stranded: (counts.get('OK to WRONG_VERSION') ?? 0) + (counts.get('OK to NOK') ?? 0),
    transitions,
    lines,
  };
}

/** How many licenses a step would strand. */
export function strandedBy(
  population: Population,
  from: LicensedVersion,
  to: LicensedVersion,
  policy: LicensePolicy,
): number {
  return impactOf(population, from, to, policy).stranded;
}

const RESULTS: readonly LicenseResult[] = ['OK', 'WRONG_VERSION', 'NOK'];
const ORDER = RESULTS.flatMap((before) => RESULTS.map((after): Transition => `${before} to ${after}`));

function entry<K extends string>(key: K, count: number | undefined): [K, number][] {
  return count === undefined ? [] : [[key, count]];
}

function sum(
  counts: ReadonlyMap<Transition, number>,
  side: (transition: Transition) => string | undefined,
): ResultCount {
  const total = { OK: 0, WRONG_VERSION: 0, NOK: 0 };
  for (const [transition, count] of counts) total[side(transition) as LicenseResult] += count;
  const { NOK, ...usual } = total;
  return NOK === 0 ? usual : total;
}

function lineOf(
  { version }: Population['groups'][number],
  write: (part: string, value: number | string) => string,
): string {
  return Object.entries(version)
    .map(([part, value]) => write(part, value))
    .join('.');
}

/** The parts that decide, as text. */
function partsOf({ version }: { readonly version: Readonly<Record<string, number | string>> }): string[] {
  return Object.values(version).map(String);
}
