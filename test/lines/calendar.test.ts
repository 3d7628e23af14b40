import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/base/result.ts';
import {
  addSpan,
  dayOf,
  endOfDay,
  isTimezone,
  parseDay,
  parseSnap,
  parseSpan,
  snapDay,
  subtractSpan,
} from '../../src/lines/calendar.ts';

describe('days', () => {
  test.each(['2027-04-30', '2024-02-29', '2000-02-29', '9999-12-31'])('%s is a day', (text) => {
    expect(parseDay(text)).toEqual({ ok: true, value: text });
  });

  test.each(['2023-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10'])(
    '%s does not exist',
    (text) => {
      expect(parseDay(text)).toMatchObject({
        fault: { code: 'bad-day', message: expect.stringContaining('no day of the calendar') },
      });
    },
  );

  test.each(['2026-4-30', '30.04.2026', '2026-04-30T00:00', '20260430', '+002026-04-30', ''])(
    '"%s" is not written as a day',
    (text) => {
      expect(parseDay(text)).toMatchObject({ ok: false, fault: { code: 'bad-day' } });
    },
  );
});

describe('durations', () => {
  test.each([
    ['P18M', { years: 0, months: 18, weeks: 0, days: 0 }],
    ['P2Y6M', { years: 2, months: 6, weeks: 0, days: 0 }],
    ['P6W', { years: 0, months: 0, weeks: 6, days: 0 }],
    ['P1Y2M3W4D', { years: 1, months: 2, weeks: 3, days: 4 }],
    ['P0D', { years: 0, months: 0, weeks: 0, days: 0 }],
  ])('%s', (text, value) => {
    expect(parseSpan(text)).toEqual({ ok: true, value });
  });

  test.each([
    'P',
    '18M',
    'P18',
    'PT5H',
    'P1DT5H',
    'p18m',
    'P-1M',
    'P1.5Y',
    'P6M2Y',
    'P 6M',
    'P12345Y',
    'six months',
  ])('"%s" is none', (text) => {
    expect(parseSpan(text)).toMatchObject({ ok: false, fault: { code: 'bad-duration' } });
  });
});

test.each([
  ['2026-08-31', 'P6M', '2027-02-28', 'months clamp to the last day'],
  ['2027-08-31', 'P6M', '2028-02-29', 'of a leap year too'],
  ['2024-02-29', 'P1Y', '2025-02-28', 'a year after a leap day'],
  ['2024-02-29', 'P4Y', '2028-02-29', 'four years after it'],
  ['2026-01-31', 'P1M', '2026-02-28', 'the shortest month'],
  ['2026-01-31', 'P1M1D', '2026-03-01', 'days come after the clamp'],
  ['2026-12-28', 'P1W', '2027-01-04', 'over the new year'],
  ['9000-01-01', 'P9999Y', '9999-12-31', 'the calendar ends with year 9999'],
])('%s + %s = %s: %s', (day, span, expected) => {
  expect(addSpan(day, must(parseSpan(span)))).toBe(expected);
});

test('several spans are added at once: 3 times a month from 31 January is 30 April, not 28', () => {
  expect(addSpan('2026-01-31', must(parseSpan('P1M')), 3)).toBe('2026-04-30');
});

test('an absurd number of cycles ends with the calendar', () => {
  expect(addSpan('2026-01-31', must(parseSpan('P9999Y')), 999)).toBe('9999-12-31');
});

test('taking away clamps too', () => {
  expect(subtractSpan('2026-08-31', must(parseSpan('P6M')))).toBe('2026-02-28');
});

describe('snaps', () => {
  test.each([
    ['2026-08-20', 'month-start', '2026-08-01'],
    ['2026-08-20', 'month-end', '2026-08-31'],
    ['2024-02-10', 'month-end', '2024-02-29'],
    ['2026-08-20', 'quarter-start', '2026-07-01'],
    ['2026-12-31', 'quarter-start', '2026-10-01'],
    ['2026-08-20', 'quarter-end', '2026-09-30'],
    ['2026-05-31', 'quarter-end', '2026-06-30'],
    ['2026-01-31', 'quarter-end', '2026-03-31'],
    ['2026-12-31', 'quarter-end', '2026-12-31'],
    ['2026-01-01', 'year-end', '2026-12-31'],
    ['2026-08-31', 'day-28', '2026-08-28'],
    ['2026-02-01', 'day-28', '2026-02-28'],
    ['2026-02-01', 'day-31', '2026-02-28'],
    ['2026-08-31', 'day-1', '2026-08-01'],
    // The second Tuesday: Microsoft's patch day. It may be before the day itself.
    ['2026-08-01', 'tue-2', '2026-08-11'],
    ['2026-08-31', 'tue-2', '2026-08-11'],
    ['2026-09-15', 'tue-2', '2026-09-08'],
    ['2026-06-15', 'mon-1', '2026-06-01'],
    ['2026-08-15', 'sun-1', '2026-08-02'],
    // May 2026 has five Fridays, June four: then the last one.
    ['2026-05-01', 'fri-5', '2026-05-29'],
    ['2026-06-01', 'fri-5', '2026-06-26'],
    // PostgreSQL's: the next second Thursday of February, May, August or November.
    ['2026-08-13', 'next thu-2 of 2,5,8,11', '2026-08-13'],
    ['2026-08-14', 'next thu-2 of 2,5,8,11', '2026-11-12'],
    ['2026-11-13', 'next thu-2 of 2,5,8,11', '2027-02-11'],
    ['2026-03-31', 'next thu-2 of 2,5,8,11', '2026-05-14'],
    ['2026-03-31', 'next thu-2 of 11, 5', '2026-05-14'],
    ['9999-12-31', 'next thu-2 of 2', '9999-12-31'],
  ])('%s to %s is %s', (day, snap, expected) => {
    expect(snapDay(day, must(parseSnap(snap)))).toBe(expected);
  });

  test.each([
    'month-middle',
    'day-0',
    'day-32',
    'tues-2',
    'tue-0',
    'tue-6',
    'tue',
    'next thu-2',
    'next thu-2 of ',
    'next thu-2 of 0',
    'next thu-2 of 13',
    'next thu-2 of 2,,5',
    'next xyz-2 of 2',
    'year-start',
    '',
  ])('"%s" is none', (text) => {
    expect(parseSnap(text)).toMatchObject({ ok: false, fault: { code: 'bad-snap' } });
  });
});

describe('time zones', () => {
  const seconds = (moment: string) => Date.parse(moment) / 1000;

  test.each([
    ['2026-12-31T23:30:00Z', 'UTC', '2026-12-31'],
    ['2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-01-01'],
    ['2026-12-31T10:30:00Z', 'Pacific/Auckland', '2026-12-31'],
    ['2026-12-31T11:30:00Z', 'Pacific/Auckland', '2027-01-01'],
    ['2027-01-01T07:59:59Z', 'America/Los_Angeles', '2026-12-31'],
    ['2027-01-01T08:00:00Z', 'America/Los_Angeles', '2027-01-01'],
    ['1969-12-31T23:59:59Z', 'UTC', '1969-12-31'],
  ])('%s in %s is %s', (moment, zone, day) => {
    expect(dayOf(seconds(moment), zone)).toBe(day);
  });

  test.each([
    ['2026-12-31', 'UTC', '2027-01-01T00:00:00Z'],
    ['2026-12-31', 'Europe/Berlin', '2026-12-31T23:00:00Z'],
    // Summer time begins on 29 March 2026: that day has 23 hours.
    ['2026-03-28', 'Europe/Berlin', '2026-03-28T23:00:00Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    // Midnight does not exist on the day Lebanon's summer time begins.
    ['2024-03-30', 'Asia/Beirut', '2024-03-30T22:00:00Z'],
    ['2026-12-31', 'America/Los_Angeles', '2027-01-01T08:00:00Z'],
  ])('%s ends in %s at %s', (day, zone, moment) => {
    expect(endOfDay(day, zone)).toBe(seconds(moment));
  });

  test.each([
    ['Europe/Berlin', true],
    ['UTC', true],
    ['Europe/Berln', false],
    ['', false],
    ['Berlin', false],
  ])('"%s" is a time zone: %s', (name, expected) => {
    expect(isTimezone(name)).toBe(expected);
  });

  test('a day ends where the next one begins', () => {
    const zone = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/Los_Angeles',
      'Pacific/Auckland',
      'Asia/Beirut',
    );
    fc.assert(
      fc.property(someDay(), zone, (day, name) => {
        const end = endOfDay(day, name);
        expect(dayOf(end - 1, name)).toBe(day);
        expect(dayOf(end, name) > day).toBe(true);
      }),
    );
  });
});

test('moving and snapping keep the order of days, so bounds of an end stay in order', () => {
  const snap = fc.constantFrom(
    'month-start',
    'month-end',
    'quarter-start',
    'quarter-end',
    'year-end',
    'day-28',
    'tue-2',
    'fri-5',
    'next thu-2 of 2,5,8,11',
  );
  const span = fc.constantFrom('P1M', 'P6M', 'P1Y1M1D', 'P13W', 'P45D');
  fc.assert(
    fc.property(someDay(), someDay(), span, snap, (a, b, plus, to) => {
      const move = (day: string) => snapDay(addSpan(day, must(parseSpan(plus))), must(parseSnap(to)));
      const [first, second] = a <= b ? [a, b] : [b, a];
      expect(move(first) <= move(second)).toBe(true);
    }),
  );
});

function someDay(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}
