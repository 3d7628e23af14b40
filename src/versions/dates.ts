import type { Parts } from './scheme.ts';

/** The parts that are read from the calendar, as calver.org names them. */
const DATE_PARTS = ['YYYY', 'YY', '0Y', 'MM', '0M', 'DD', '0D', 'WW', '0W'] as const;

export type DatePart = (typeof DATE_PARTS)[number];

export function isDatePart(name: string): name is DatePart {
  return (DATE_PARTS as readonly string[]).includes(name);
}

/** What each shows: years before months and weeks, those before days. */
const UNITS: Readonly<Record<DatePart, 'year' | 'month' | 'week' | 'day'>> = {
  YYYY: 'year',
  YY: 'year',
  '0Y': 'year',
  MM: 'month',
  '0M': 'month',
  WW: 'week',
  '0W': 'week',
  DD: 'day',
  '0D': 'day',
};

/** The least and the greatest value of each. */
export const RANGES: Readonly<Record<DatePart, readonly [least: number, greatest: number]>> = {
  YYYY: [1000, 9999],
  YY: [0, 999],
  '0Y': [0, 999],
  MM: [1, 12],
  '0M': [1, 12],
  WW: [1, 53],
  '0W': [1, 53],
  DD: [1, 31],
  '0D': [1, 31],
};

/** Two-digit years count from here: 6 is 2006, 106 is 2106. */
const CENTURY = 2000;

/**
 * The date parts of a day (`YYYY-MM-DD`). Weeks are those of ISO 8601; where a version has weeks and no months, its
 * year is that of the week: 2027-01-01 lies in week 53 of 2026.
 */
export function datesOn(today: string, parts: readonly DatePart[]): Record<string, number> {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const iso = isoWeek(year, month, day);
  const units = new Set(parts.map((part) => UNITS[part]));
  const shown = units.has('week') && !units.has('month') ? iso.year : year;
  const values = { year: shown, month, week: iso.week, day };
  return Object.fromEntries(
    parts.map((part) => {
      const value = values[UNITS[part]];
      return [part, part === 'YY' || part === '0Y' ? Math.max(0, value - CENTURY) : value];
    }),
  );
}

/** Whether date parts name a day, month or week that exists, as far as they say. */
export function isDate(values: Parts, parts: readonly DatePart[]): boolean {
  const found: Partial<Record<'year' | 'month' | 'week' | 'day', number>> = {};
  for (const part of parts) {
    const value = values[part];
    if (typeof value !== 'number') continue;
    const full = part === 'YY' || part === '0Y' ? value + CENTURY : value;
    const unit = UNITS[part];
    if (found[unit] !== undefined && found[unit] !== full) return false;
    found[unit] = full;
  }
  const { year, month, day } = found;
  if (month === undefined || day === undefined) return true;
  // Without a year any 29 February may be meant.
  return day <= new Date(Date.UTC(year ?? CENTURY, month, 0)).getUTCDate();
}

function isoWeek(year: number, month: number, day: number): { year: number; week: number } {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A week belongs to the year that holds its Thursday.
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const first = Date.UTC(date.getUTCFullYear(), 0, 1);
  return { year: date.getUTCFullYear(), week: Math.floor((date.getTime() - first) / (7 * 86_400_000)) + 1 };
}
