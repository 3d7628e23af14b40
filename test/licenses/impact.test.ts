import { readFileSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { impactOf } from '../../src/licenses/impact.ts';
import type { LicensePolicy } from '../../src/licenses/license.ts';
import { judgeLicense } from '../../src/licenses/license.ts';
import type { Population } from '../../src/licenses/population.ts';
import { readPopulation } from '../../src/licenses/population.ts';

interface Row {
  readonly version: string;
  readonly upgradeRight: boolean;
  readonly count: number;
}

const cases = JSON.parse(
  readFileSync(new URL('../fixtures/licenses/cases.json', import.meta.url), 'utf8'),
) as { population: Row[]; impact: Record<string, Record<string, number>> };

const population = (rows: readonly object[]): Population =>
  readPopulation([JSON.stringify(rows)], {}, (text) => text, '2026-11-21').population;

/** The versions before and after, as the names of the cases say them. */
const STEPS: Readonly<Record<string, readonly [string, string]>> = {
  'current 1.8.2, next 1.8.3 (patch)': ['1.8.2', '1.8.3'],
  'current 1.8.2, next 1.9.0 (minor)': ['1.8.2', '1.9.0'],
  'current 1.8.2, next 2.0.0 (major)': ['1.8.2', '2.0.0'],
  'same fix as 1.7.x patch 1.7.9': ['1.7.8', '1.7.9'],
};

test('every case has its step', () => {
  expect(Object.keys(STEPS)).toEqual(Object.keys(cases.impact));
});

describe.each(Object.entries(STEPS))('%s', (name, [from, to]) => {
  const impact = impactOf(population(cases.population), from, to, {});

  test('moves as many licenses as the case says', () => {
    expect(impact.transitions).toEqual(cases.impact[name]);
  });

  test('sums them up', () => {
    const moved = (side: 0 | 1, result: string): number =>
      Object.entries(cases.impact[name]!)
        .filter(([move]) => move.split(' to ')[side] === result)
        .reduce((sum, [, count]) => sum + count, 0);
    const counts = (side: 0 | 1) => ({ OK: moved(side, 'OK'), WRONG_VERSION: moved(side, 'WRONG_VERSION') });
    expect(impact.before).toEqual(counts(0));
    expect(impact.after).toEqual(counts(1));
    expect(impact.stranded).toBe(cases.impact[name]!['OK to WRONG_VERSION'] ?? 0);
  });
});

test('the lines where plain licenses sit, highest first', () => {
  const many = population([
    ...cases.population,
    { version: '1.10.0', count: 7 },
    { version: '1.6.0', count: 0 },
    { version: '1.9.0', count: 8, validUntil: '2020-01-01' },
  ]);
  expect(impactOf(many, '1.8.2', '1.8.3', {}).lines).toEqual([
    { line: '1.10', plain: 7, reached: false },
    { line: '1.8', plain: 40, reached: true },
    { line: '1.7', plain: 120, reached: false },
    { line: '1.5', plain: 30, reached: false },
  ]);
});

test('expired licenses are NOK before and after', () => {
  const impact = impactOf(
    population([
      { version: '1.8.0', count: 3, validUntil: '2026-11-20' },
      { version: '1.8.0', count: 2, validUntil: '2026-11-21' },
    ]),
    '1.8.2',
    '1.8.3',
    {},
  );
  expect(impact.before).toEqual({ OK: 2, WRONG_VERSION: 0, NOK: 3 });
  expect(impact.transitions).toEqual({ 'OK to OK': 2, 'NOK to NOK': 3 });
});

const part = fc.nat(3);
const version = fc.tuple(part, part, part).map((parts) => parts.join('.'));
const rows = fc.array(fc.record({ version, upgradeRight: fc.boolean(), count: fc.nat(5) }), {
  maxLength: 20,
});

property.prop([rows, version, version, fc.constantFrom<'deny' | 'allow'>('deny', 'allow')])(
  'summing up first gives what checking each license gives',
  (all, from, to, older) => {
    const policy: LicensePolicy = { older };
    const moves: Record<string, number> = {};
    for (const { count, ...license } of all) {
      const results = [from, to].map((each) => judgeLicense(license, each, policy, '2026-11-21').result);
      const move = results.join(' to ');
      if (count > 0) moves[move] = (moves[move] ?? 0) + count;
    }
    expect(impactOf(population(all), from, to, policy).transitions).toEqual(moves);
  },
);
