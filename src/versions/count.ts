import { own } from '../base/mapping.ts';
import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import type { DatePart } from './dates.ts';
import { datesOn } from './dates.ts';
import type { Part } from './part.ts';
import type { Counting, PartValue, Version } from './scheme.ts';
import { DATE } from './scheme.ts';

/** What counting up knows of a format. */
interface Grammar {
  readonly parts: readonly Part[];
  readonly dates: readonly DatePart[];
  /** The parts that only pre-releases have. */
  readonly pre: ReadonlySet<string>;
  readonly source: string;
}

type Values = Record<string, PartValue>;

/** The parts after counting up; those that are not in it have become absent. */
export function countUp(
  version: Version,
  named: readonly string[],
  grammar: Grammar,
  { today, counter }: Counting,
): Result<Values> {
  const { parts, dates, pre } = grammar;
  const counted = new Set(named.filter((name) => name !== DATE));
  const on = today === undefined ? null : datesOn(today, dates);
  let first = Math.min(...parts.flatMap(({ name }, index) => (counted.has(name) ? index : [])));
  let dated = false;
  if (named.includes(DATE)) {
    if (on === null)
      return fault('no-day', 'counting up the date needs the day of the release', 'give a day');
    const moved = dateOrder(version, on, dates);
    if (moved < 0)
      return fault(
        'date-backwards',
        `${version.text} is dated after ${today}, so a release on that day would be a lower version`,
        'check the clock, or name the right day with --today',
      );
    dated = moved > 0;
    if (dated) first = Math.min(first, placeOf(dates[0] as string, parts));
    else {
      const next = parts[placeOf(dates.at(-1) as string, parts) + 1];
      if (next === undefined)
        return fault(
          'date-unchanged',
          `${version.text} is of ${today} already, and no part right of the date counts the releases of a day`,
          'add such a part to versions.format, for instance [.{fix}] with default: 0',
        );
      counted.add(next.name);
      first = Math.min(first, placeOf(next.name, parts));
    }
  }
  if (!dated && pending(version, first, counted, grammar))
    return ok(Object.fromEntries(Object.entries(version.parts).filter(([name]) => !pre.has(name))));

  const values: Values = {};
  for (const [index, part] of parts.entries()) {
    const { name } = part;
    const before = own(version.parts, name);
    const isDate = on !== null && Object.hasOwn(on, name);
    // Right of what is counted up the calendar says what it says today: it has no other least value.
    let value: PartValue | undefined;
    if (isDate && (index > first || dated) && !counted.has(name)) value = on[name];
    else if (counted.has(name)) {
      const grown = count(part, before, version, counter);
      if (!grown.ok) return grown;
      value = grown.value;
    } else value = index < first || part.kept ? before : part.start;
    if (value !== undefined) values[name] = value;
  }
  return ok(values);
}

function count(
  part: Part,
  before: PartValue | undefined,
  version: Version,
  counter: number | undefined,
): Result<PartValue> {
  if (part.counter && counter !== undefined) {
    if (typeof before === 'number' && counter <= before)
      return fault(
        'counter-not-greater',
        `the counter ${counter} is not above the {${part.name}} of ${version.text}, which is ${before}`,
        `give a number above ${before}`,
      );
    if (part.read(String(counter)) !== null) return ok(counter);
    return overflow(part, version, `${counter} is out of its range`);
  }
  const next = part.next(before);
  return next === null ? overflow(part, version, limit(part)) : ok(next);
}

function overflow(part: Part, version: Version, why: string): Result<never> {
  return fault(
    'overflow',
    `{${part.name}} of ${version.text} cannot be counted up: ${why}`,
    'count up a part further left',
  );
}

function limit({ settings, type }: Part): string {
  if (type === 'words') return `${settings.values?.at(-1)} is its last word`;
  if (type === 'ident' || type === 'hex') return 'it holds no number';
  if (settings.max !== undefined) return `its greatest value is ${settings.max}`;
  return type === 'date' ? 'the calendar has no such date' : 'it would be too long';
}

function placeOf(name: string, parts: readonly Part[]): number {
  return parts.findIndex((part) => part.name === name);
}

/** Whether the day is before (-1), on (0) or after (1) the version's own date. */
function dateOrder(version: Version, on: Values, dates: readonly DatePart[]): number {
  for (const name of dates) {
    const difference = Number(on[name] ?? 0) - Number(version.parts[name] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a pre-release already stands before the version that counting up would give: 1.2rc1 before 1.2. */
function pending(
  version: Version,
  first: number,
  counted: ReadonlySet<string>,
  { parts, pre }: Grammar,
): boolean {
  if (version.prerelease.length === 0) return false;
  return parts.every(({ name, start, kept }, index) =>
    index <= first
      ? !pre.has(name)
      : pre.has(name) || kept || (!counted.has(name) && own(version.parts, name) === start),
  );
}
