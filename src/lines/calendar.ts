import { Temporal } from 'temporal-polyfill';
import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';

/** A calendar day as `YYYY-MM-DD`; days compare as text. */
export type Day = string;

/** ISO 8601 in years, months, weeks and days. */
export interface Span {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

/** Where a day moves to (policy.md, SNAP). */
export type Snap =
  | { readonly to: 'month-start' | 'month-end' | 'quarter-start' | 'quarter-end' | 'year-end' }
  | { readonly to: 'day'; readonly day: number }
  | { readonly to: 'weekday'; readonly weekday: number; readonly nth: number }
  | {
      readonly to: 'next';
      readonly weekday: number;
      readonly nth: number;
      readonly months: readonly number[];
    };

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const SNAPS =
  'month-start, month-end, quarter-start, quarter-end, year-end, day-28, tue-2 or "next thu-2 of 2,5,8,11"';

export function parseDay(text: string): Result<Day> {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    try {
      return ok(Temporal.PlainDate.from(text, { overflow: 'reject' }).toString());
    } catch {
      return fault(
        'bad-day',
        `"${text}" is no day of the calendar`,
        'write a day that exists, as YYYY-MM-DD',
      );
    }
  }
  return fault('bad-day', `"${text}" is no day`, 'write it as YYYY-MM-DD, for instance 2027-04-30');
}

export function parseSpan(text: string): Result<Span> {
  const found = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/.exec(text);
  if (found === null) {
    return fault(
      'bad-duration',
      `"${text}" is no duration`,
      'write it in years, months, weeks and days as ISO 8601 does, for instance P18M, P2Y6M or P6W',
    );
  }
  const [years, months, weeks, days] = found.slice(1).map((digits) => Number(digits ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return ok({ years, months, weeks, days });
}

export function parseSnap(text: string): Result<Snap> {
  const wrong = fault('bad-snap', `"${text}" is no snap`, `write ${SNAPS}`);
  if (
    text === 'month-start' ||
    text === 'month-end' ||
    text === 'quarter-start' ||
    text === 'quarter-end' ||
    text === 'year-end'
  ) {
    return ok({ to: text });
  }
  const day = /^day-([1-9]\d?)$/.exec(text);
  if (day !== null) return Number(day[1]) <= 31 ? ok({ to: 'day', day: Number(day[1]) }) : wrong;
  const next = /^next ([a-z]{3}-[1-5]) of ([\d, ]+)$/.exec(text);
  const nth = /^([a-z]{3})-([1-5])$/.exec(next?.[1] ?? text);
  const weekday = WEEKDAYS.indexOf(nth?.[1] ?? '') + 1;
  if (nth === null || weekday === 0) return wrong;
  if (next === null) return ok({ to: 'weekday', weekday, nth: Number(nth[2]) });
  const months = (next[2] as string).split(',').map((month) => Number(month.trim() === '' ? '0' : month));
  if (months.some((month) => !Number.isInteger(month) || month < 1 || month > 12)) return wrong;
  return ok({ to: 'next', weekday, nth: Number(nth[2]), months: [...months].sort((a, b) => a - b) });
}

/** Months clamp: 31 August + P6M is the last day of February. A day past the year 9999 stays there. */
export function addSpan(day: Day, span: Span, times = 1): Day {
  const { years, months, weeks, days } = span;
  if ((years + months / 12 + weeks / 52 + days / 365) * times > 20_000) return '9999-12-31';
  const added = Temporal.PlainDate.from(day).add({
    years: years * times,
    months: months * times,
    weeks: weeks * times,
    days: days * times,
  });
  return capped(added);
}

/** Days compare as text, and a year of five digits would be written with a sign. */
function capped(date: Temporal.PlainDate): Day {
  return date.year > 9999 ? '9999-12-31' : date.toString();
}

export function subtractSpan(day: Day, span: Span): Day {
  return Temporal.PlainDate.from(day).subtract(span).toString();
}

/** How many days lie between two; negative where the second is the earlier one. */
export function daysBetween(a: Day, b: Day): number {
  return Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b), { largestUnit: 'days' }).days;
}

export function snapDay(day: Day, snap: Snap): Day {
  const date = Temporal.PlainDate.from(day);
  switch (snap.to) {
    case 'month-start':
      return date.with({ day: 1 }).toString();
    case 'month-end':
      return date.with({ day: date.daysInMonth }).toString();
    case 'quarter-start':
      return date.with({ month: quarterOf(date) * 3 - 2, day: 1 }).toString();
    case 'quarter-end':
      return lastOfMonth(date.with({ day: 1, month: quarterOf(date) * 3 })).toString();
    case 'year-end':
      return date.with({ month: 12, day: 31 }).toString();
    case 'day':
      return date.with({ day: Math.min(snap.day, date.daysInMonth) }).toString();
    case 'weekday':
      return nthWeekday(date, snap.weekday, snap.nth).toString();
    case 'next':
      return capped(nextWeekday(date, snap));
  }
}

function nextWeekday(date: Temporal.PlainDate, snap: Extract<Snap, { to: 'next' }>): Temporal.PlainDate {
  for (let month = date.with({ day: 1 }); ; month = month.add({ months: 1 })) {
    if (!snap.months.includes(month.month)) continue;
    const found = nthWeekday(month, snap.weekday, snap.nth);
    if (Temporal.PlainDate.compare(found, date) >= 0) return found;
  }
}

/** The n-th such weekday of the date's month; a fifth that does not exist is the last. */
function nthWeekday(date: Temporal.PlainDate, weekday: number, nth: number): Temporal.PlainDate {
  const first = date.with({ day: 1 });
  const day = 1 + ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7;
  return first.with({ day: day > first.daysInMonth ? day - 7 : day });
}

function quarterOf(date: Temporal.PlainDate): number {
  return Math.ceil(date.month / 3);
}

function lastOfMonth(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.with({ day: date.daysInMonth });
}

/** The day on which a moment falls in a time zone. @param seconds since 1970-01-01T00:00Z */
export function dayOf(seconds: number, timezone: string): Day {
  const instant = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
  return instant.toZonedDateTimeISO(timezone).toPlainDate().toString();
}

/** The first moment after a day in a time zone, in seconds since 1970-01-01T00:00Z. */
export function endOfDay(day: Day, timezone: string): number {
  // The first use of time zones takes as long as reading a thousand tags, and UTC has no rules to look up.
  if (timezone === 'UTC') return Date.parse(`${day}T00:00:00Z`) / 1000 + 86_400;
  const next = Temporal.PlainDate.from(day).add({ days: 1 });
  return next.toZonedDateTime({ timeZone: timezone }).epochMilliseconds / 1000;
}

export function isTimezone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** The first second of a day in a time zone, as RFC 3339 writes it: 2027-04-30T00:00:00+02:00. */
export function startStamp(day: Day, timezone: string): string {
  return stamp(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: timezone }), timezone);
}

/** The last second of a day in a time zone: a day is over after it, and it still bears the day's date. */
export function endStamp(day: Day, timezone: string): string {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone: timezone });
  return stamp(next.subtract({ seconds: 1 }), timezone);
}

function stamp(moment: Temporal.ZonedDateTime, timezone: string): string {
  const local = moment.toPlainDateTime().toString({ smallestUnit: 'second' });
  return local + (timezone === 'UTC' ? 'Z' : moment.offset);
}
