import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Freeze } from '../../src/lines/freeze.ts';
import { frozenOn, nextFree, parseFreezeDay } from '../../src/lines/freeze.ts';

const freeze = (from: string, to: string, ...except: string[]): Freeze => ({ from, to, except, why: null });
const NEW_YEAR = freeze('12-20', '01-06', 'security');

describe('the days of a freeze', () => {
  test.each([
    ['2026-12-19', null],
    ['2026-12-20', '2027-01-06'],
    ['2026-12-31', '2027-01-06'],
    ['2027-01-01', '2027-01-06'],
    ['2027-01-06', '2027-01-06'],
    ['2027-01-07', null],
  ])('over New Year: %s', (day, until) => {
    expect(frozenOn(day, 'patch', [NEW_YEAR])?.until ?? null).toBe(until);
    expect(frozenOn(day, 'security', [NEW_YEAR])).toBeNull();
  });

  test.each([
    ['2026-07-31', null],
    ['2026-08-01', '2026-08-15'],
    ['2027-08-15', '2027-08-15'],
    ['2027-08-16', null],
  ])('within a year: %s', (day, until) => {
    expect(frozenOn(day, 'patch', [freeze('08-01', '08-15')])?.until ?? null).toBe(until);
  });

  test.each([
    ['2026-08-01', '2026-08-15'],
    ['2027-08-01', null],
    ['2025-08-01', null],
  ])('once: %s', (day, until) => {
    expect(frozenOn(day, 'patch', [freeze('2026-08-01', '2026-08-15')])?.until ?? null).toBe(until);
  });

  test.each([
    ['2028-02-29', '02-29', '02-29', '2028-02-29'],
    ['2027-02-28', '02-29', '02-29', null],
    ['2027-03-01', '02-29', '02-29', null],
    ['2027-02-28', '02-20', '02-29', '2027-02-28'],
    ['2027-02-20', '02-20', '02-29', '2027-02-28'],
    ['2028-02-20', '02-20', '02-29', '2028-02-29'],
    ['2027-03-01', '02-29', '03-05', '2027-03-05'],
    ['2027-02-28', '02-29', '03-05', null],
    ['2026-12-31', '12-20', '02-29', '2027-02-28'],
  ])('29 February: %s in %s to %s', (day, from, to, until) => {
    expect(frozenOn(day, 'patch', [freeze(from, to)])?.until ?? null).toBe(until);
  });
});

describe('the next free day', () => {
  test.each([
    ['2026-12-19', '2026-12-19'],
    ['2026-12-20', '2027-01-07'],
    ['2027-01-06', '2027-01-07'],
  ])('from %s', (from, to) => {
    expect(nextFree(from, 'patch', [NEW_YEAR])).toBe(to);
    expect(nextFree(from, 'security', [NEW_YEAR])).toBe(from);
  });

  test('steps over freezes that follow each other or overlap', () => {
    const freezes = [NEW_YEAR, freeze('01-07', '01-10'), freeze('2027-01-09', '2027-02-01')];
    expect(nextFree('2026-12-24', 'patch', freezes)).toBe('2027-02-02');
  });

  test('there is none where freezes take turns all year, nor at the end of time', () => {
    expect(nextFree('2026-05-01', 'patch', [freeze('01-01', '06-30'), freeze('07-01', '12-31')])).toBeNull();
    expect(nextFree('9999-12-24', 'patch', [NEW_YEAR])).toBeNull();
  });
});

describe('how its days are written', () => {
  test.each(['12-20', '02-29', '01-01', '2026-12-20', '2028-02-29'])('%s', (text) => {
    expect(parseFreezeDay(text)).toEqual({ ok: true, value: text });
  });

  test.each(['02-30', '04-31', '13-01', '00-10', '2027-02-29'])('%s does not exist', (text) => {
    expect(parseFreezeDay(text)).toMatchObject({
      fault: { code: 'bad-day', message: expect.stringContaining('no day of the calendar') },
    });
  });

  test.each(['1-6', '20.12.', 'xmas', ''])('"%s" is not written as one', (text) => {
    expect(parseFreezeDay(text)).toMatchObject({ ok: false, fault: { code: 'bad-day' } });
  });
});

const monthDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(5, 10));
const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

property.prop([day, fc.array(fc.tuple(monthDay, monthDay), { maxLength: 3 })])(
  'the next free day is free, and no free day lies before it',
  (from, pairs) => {
    const freezes = pairs.map(([a, b]) => freeze(a, b));
    const found = nextFree(from, 'patch', freezes);
    if (found === null) return;
    expect(frozenOn(found, 'patch', freezes)).toBeNull();
    expect(found >= from).toBe(true);
    if (found > from) expect(frozenOn(from, 'patch', freezes)).not.toBeNull();
  },
);
