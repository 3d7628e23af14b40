import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Cadence } from '../../src/lines/cadence.ts';
import { parseTolerance, releaseWindow } from '../../src/lines/cadence.ts';
import { addSpan, parseSpan } from '../../src/lines/calendar.ts';

function cadence(every: string, tolerance?: string): Cadence {
  const span = parseSpan(every);
  const allowed = tolerance === undefined ? null : parseTolerance(tolerance);
  if (!span.ok || allowed?.ok === false) throw new Error(`${every} ${tolerance}`);
  return { every: span.value, tolerance: allowed?.value ?? null, words: '' };
}

const window = (since: string, every: string, tolerance?: string) =>
  Object.values(releaseWindow(since, cadence(every, tolerance)) ?? {});

describe('when a release is due', () => {
  test.each([
    // The helpdesk vendor's page: a patch every six weeks, a major about every twelve months.
    ['2026-03-02', 'P6W', 'P1W', '2026-04-06', '2026-04-13', '2026-04-20'],
    // 10% of 365 days are 36.5: a part of a day counts as a whole one, on both sides.
    ['2026-01-12', 'P12M', '10%', '2026-12-06', '2027-01-12', '2027-02-18'],
    // The span that lies between these two days has 366 of them.
    ['2027-06-01', 'P12M', '10%', '2028-04-25', '2028-06-01', '2028-07-08'],
    ['2026-08-31', 'P6M', undefined, '2027-02-28', '2027-02-28', '2027-02-28'],
    ['2026-03-02', 'P10D', '0%', '2026-03-12', '2026-03-12', '2026-03-12'],
    ['2026-03-02', 'P10D', '100%', '2026-03-02', '2026-03-12', '2026-03-22'],
    // No tolerance leads back to before the release that it counts from.
    ['2026-03-02', 'P10D', 'P1Y', '2026-03-02', '2026-03-12', '2027-03-12'],
    ['9999-01-01', 'P9999Y', '10%', '9999-11-24', '9999-12-31', '9999-12-31'],
  ])('after %s, every %s, give or take %s', (since, every, tolerance, ...days) => {
    expect(window(since, every, tolerance)).toEqual(days);
  });

  test('any day is right where releases come whenever they are needed', () => {
    expect(releaseWindow('2026-03-02', { every: null, tolerance: null, words: '' })).toBeNull();
  });
});

describe('tolerances', () => {
  test.each(['10%', '0%', '100%', 'P1W', 'P1M2D'])('%s', (text) => {
    expect(parseTolerance(text)).toMatchObject({ ok: true });
  });

  test.each(['101%', '-1%', '1.5%', '10 %', '10', 'a week', 'P', ''])('"%s" is none', (text) => {
    expect(parseTolerance(text)).toMatchObject({ ok: false, fault: { code: 'bad-tolerance' } });
  });
});

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const span = fc
  .tuple(fc.nat(9999), fc.nat(99_999), fc.nat(99_999), fc.nat(999_999))
  .map(([y, m, w, d]) => `P${y}Y${m}M${w}W${d}D`);
const short = fc
  .tuple(fc.nat(3), fc.nat(30), fc.nat(60), fc.nat(900))
  .map(([y, m, w, d]) => `P${y}Y${m}M${w}W${d}D`);
const percent = fc.nat(100).map((share) => `${share}%`);

describe('laws', () => {
  property.prop([day, fc.oneof(short, span), fc.oneof(percent, short, span)])(
    'earliest is not after due, and due not after latest',
    (since, every, tolerance) => {
      const found = releaseWindow(since, cadence(every, tolerance));
      expect(found).not.toBeNull();
      expect(since <= found!.earliest).toBe(true);
      expect(found!.earliest <= found!.due).toBe(true);
      expect(found!.due <= found!.latest).toBe(true);
    },
  );

  property.prop([day, short, fc.nat(100), fc.nat(100)])(
    'a wider share makes no release early that was not',
    (since, every, a, b) => {
      const narrow = releaseWindow(since, cadence(every, `${Math.min(a, b)}%`));
      const wide = releaseWindow(since, cadence(every, `${Math.max(a, b)}%`));
      expect(wide!.earliest <= narrow!.earliest && wide!.latest >= narrow!.latest).toBe(true);
    },
  );

  property.prop([day, short, fc.constantFrom('D', 'W', 'M', 'Y'), fc.nat(40), fc.nat(40)])(
    'nor does a longer tolerance',
    (since, every, unit, a, b) => {
      const narrow = releaseWindow(since, cadence(every, `P${Math.min(a, b)}${unit}`));
      const wide = releaseWindow(since, cadence(every, `P${Math.max(a, b)}${unit}`));
      expect(wide!.earliest <= narrow!.earliest && wide!.latest >= narrow!.latest).toBe(true);
    },
  );

  property.prop([day, short])('without a tolerance the one day is right', (since, every) => {
    const parsed = parseSpan(every);
    const due = addSpan(since, parsed.ok ? parsed.value : { years: 0, months: 0, weeks: 0, days: 0 });
    expect(window(since, every)).toEqual([due, due, due]);
  });
});
