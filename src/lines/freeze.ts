import type { Result } from '../base/result.ts';
import { fault } from '../base/result.ts';
import type { Day } from './calendar.ts';
import { addSpan, parseDay } from './calendar.ts';

/** Days on which nothing is released but what is excepted; both days belong to it. */
export interface Freeze {
  /** `MM-DD` for every year, `YYYY-MM-DD` for once; `to` is written as `from` is. */
  readonly from: string;
  readonly to: string;
  /** The kinds that may be released all the same. */
  readonly except: readonly string[];
  readonly why: string | null;
}

/** A freeze that holds on a day, and the last day that it holds this time. */
export interface Frozen {
  readonly freeze: Freeze;
  readonly until: Day;
}

const ONE_DAY = { years: 0, months: 0, weeks: 0, days: 1 };
const LAST_DAY: Day = '9999-12-31';
/** More freezes than this in a row leave no day that is worth waiting for. */
const MOST_STEPS = 1000;

/** A day of every year, or one day. 29 February is a day of the year, though not of each. */
export function parseFreezeDay(text: string): Result<string> {
  if (/^\d{4}-/.test(text)) return parseDay(text);
  if (!/^\d{2}-\d{2}$/.test(text))
    return fault('bad-day', `"${text}" is no day`, 'write MM-DD for every year, or YYYY-MM-DD');
  return parseDay(`2024-${text}`).ok
    ? { ok: true, value: text }
    : fault('bad-day', `"${text}" is no day of the calendar`, 'write a day that exists, as MM-DD');
}

export function isYearly({ from }: Pick<Freeze, 'from'>): boolean {
  return from.length === 5;
}

/** The freeze that stops a release of a kind on a day; of several the one that lasts longest. */
export function frozenOn(day: Day, kind: string, freezes: readonly Freeze[]): Frozen | null {
  let found: Frozen | null = null;
  for (const freeze of freezes) {
    const until = freeze.except.includes(kind) ? null : lastDay(day, freeze);
    if (until !== null && (found === null || until > found.until)) found = { freeze, until };
  }
  return found;
}

/** The first day, from this one on, on which no freeze stops a release of a kind; null where none is in sight. */
export function nextFree(from: Day, kind: string, freezes: readonly Freeze[]): Day | null {
  let day = from;
  for (let step = 0; step < MOST_STEPS; step++) {
    const frozen = frozenOn(day, kind, freezes);
    if (frozen === null) return day;
    if (frozen.until === LAST_DAY) return null;
    day = addSpan(frozen.until, ONE_DAY);
  }
  return null;
}

/** The last day of the freeze that a day lies in; null where it lies in none. */
function lastDay(day: Day, freeze: Freeze): Day | null {
  const { from, to } = freeze;
  if (!isYearly(freeze)) return from <= day && day <= to ? to : null;
  const year = Number(day.slice(0, 4));
  const inYear = day.slice(5);
  if (from <= to) return from <= inYear && inYear <= to ? dayIn(year, to) : null;
  // Over New Year.
  if (inYear >= from) return dayIn(year + 1, to);
  return inYear <= to ? dayIn(year, to) : null;
}

/** A day of one year; 29 February is 28 February where there is none. */
function dayIn(year: number, monthDay: string): Day {
  if (year > 9999) return LAST_DAY;
  const day = `${String(year).padStart(4, '0')}-${monthDay}`;
  return parseDay(day).ok ? day : day.replace(/29$/, '28');
}
