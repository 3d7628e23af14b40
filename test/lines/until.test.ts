import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anchors, End } from '../../src/lines/until.ts';
import { evaluate, later, NEVER, OPEN, parsePlus, parseUntilText } from '../../src/lines/until.ts';
import { compileUntil } from '../../src/policy/compile-until.ts';
import type { UntilDocument } from '../../src/policy/document.ts';

const anchors: Anchors = {
  released: '2024-01-31',
  newer: (of) =>
    ({ line: ['2025-02-10', '2026-03-20'], major: ['2026-03-20'], lts: ['2025-02-10'] })[of] ?? [],
  after: (phase) => (phase === 'maintenance' ? on('2025-02-10') : OPEN),
  flag: (name) => (name === 'promoted' ? '2024-10-29' : null),
  cycle: { years: 0, months: 12, weeks: 0, days: 0 },
};

const on = (day: string): End => ({ from: day, to: day, since: '' });
const end = (until: UntilDocument) => {
  const { from, to } = evaluate(compileUntil(until), anchors);
  return [from, to];
};

test.each<[string, UntilDocument, string]>([
  ['a duration from the release', 'P18M', '2025-07-31'],
  ['clamped to the end of a month', 'P13M', '2025-02-28'],
  ['a day', '2027-04-30', '2027-04-30'],
  ['never', 'never', NEVER],
  ['the release itself', { released: true }, '2024-01-31'],
  ['released is the default anchor', { plus: 'P1Y', snap: 'month-start' }, '2025-01-01'],
  ['a snap alone', { snap: 'year-end' }, '2024-12-31'],
  ['the first newer line', { newer: 1 }, '2025-02-10'],
  ['the second newer line', { newer: 2 }, '2026-03-20'],
  ['of the majors only', { newer: 1, of: 'major' }, '2026-03-20'],
  ['of a track', { newer: 1, of: 'lts', plus: 'P6M' }, '2025-08-10'],
  ['after a phase', { after: 'maintenance', plus: 'P6W' }, '2025-03-24'],
  ['one cycle after it', { after: 'maintenance', plus: '1 cycles' }, '2026-02-10'],
  ['two cycles', { after: 'maintenance', plus: '2 cycles' }, '2027-02-10'],
  ['a flag', { flag: 'promoted', plus: 'P30M', snap: 'month-end' }, '2027-04-30'],
  ['the latest of several', { latest: ['P1Y', { newer: 1 }] }, '2025-02-10'],
  ['the earliest of several', { earliest: ['P1Y', { newer: 1 }] }, '2025-01-31'],
  [
    'a combination moved on',
    { latest: ['P1Y', { newer: 1 }], plus: 'P6M', snap: 'quarter-end' },
    '2025-09-30',
  ],
  ['one in another', { earliest: ['never', { latest: ['P1Y', { newer: 2 }] }] }, '2026-03-20'],
  ['never is the latest', { latest: ['never', 'P1Y'] }, NEVER],
  ['never moved on stays', { latest: ['never'], plus: 'P1Y', snap: 'month-end' }, NEVER],
])('%s', (_name, until, day) => {
  expect(end(until)).toEqual([day, day]);
});

// https://www.postgresql.org/support/versioning/
test.each([
  ['13', '2020-09-24', '2025-11-13'],
  ['14', '2021-09-30', '2026-11-12'],
  ['15', '2022-10-13', '2027-11-11'],
])('PostgreSQL %s, released %s, gets its last minor release on %s', (_version, released, expected) => {
  const rule = compileUntil({ plus: 'P5Y', snap: 'next thu-2 of 2,5,8,11' });
  expect(evaluate(rule, { ...anchors, released })).toMatchObject({ from: expected, to: expected });
});

describe('what cannot be derived yet stays within bounds', () => {
  test.each<[string, UntilDocument, [from: string, to: string]]>([
    ['open', 'open', ['', NEVER]],
    ['no third newer line', { newer: 3 }, ['', NEVER]],
    ['no such flag', { flag: 'eol' }, ['', NEVER]],
    ['an end after one that is open', { after: 'security', plus: 'P1Y' }, ['', NEVER]],
    ['the latest is not before what is known', { latest: ['P1Y', { newer: 3 }] }, ['2025-01-31', NEVER]],
    ['the earliest is not after it', { earliest: ['P1Y', { newer: 3 }] }, ['', '2025-01-31']],
    [
      'the bound moves along',
      { latest: ['P1Y', 'open'], plus: 'P1M', snap: 'month-start' },
      ['2025-02-01', NEVER],
    ],
    [
      'bounds on both sides',
      { latest: ['P1Y', { earliest: [{ newer: 3 }, 'P5Y'] }] },
      ['2025-01-31', '2029-01-31'],
    ],
    ['the earliest of never and open is open', { earliest: ['never', 'open'] }, ['', NEVER]],
    ['the latest of never and open never comes', { latest: ['never', 'open'] }, [NEVER, NEVER]],
  ])('%s', (_name, until, bounds) => {
    expect(end(until)).toEqual(bounds);
  });
});

test('since says when an end became derivable', () => {
  expect(evaluate(compileUntil({ newer: 2, plus: 'P1Y' }), anchors).since).toBe('2026-03-20');
  expect(evaluate(compileUntil({ latest: ['P9Y', { newer: 1 }] }), anchors).since).toBe('2025-02-10');
  expect(evaluate(compileUntil('2027-04-30'), anchors).since).toBe('');
});

test('bounds are always in order', () => {
  const leaf = fc.constantFrom<UntilDocument>(
    'P18M',
    '2027-04-30',
    'never',
    'open',
    { newer: 1 },
    { newer: 3 },
    { flag: 'eol' },
    { after: 'maintenance', plus: 'P1M' },
  );
  const shift = fc.record(
    {
      plus: fc.constantFrom('P1M', 'P1Y', '2 cycles'),
      snap: fc.constantFrom('month-start', 'tue-2', 'year-end'),
    },
    { requiredKeys: [] },
  );
  const { until } = fc.letrec<{ until: UntilDocument }>((tie) => ({
    until: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc
        .tuple(
          fc.constantFrom('latest', 'earliest'),
          fc.array(tie('until') as fc.Arbitrary<UntilDocument>, { minLength: 1, maxLength: 3 }),
          shift,
        )
        .map(([which, of, moved]) => ({ [which]: of, ...moved })),
    ),
  }));
  fc.assert(
    fc.property(until, (document) => {
      const { from, to } = evaluate(compileUntil(document), anchors);
      expect(later(from, to)).toBe(to);
    }),
    { numRuns: 500 },
  );
});

test.each(['18M', 'P18X', '2027-02-30', '2027', 'tomorrow', 'Never', ''])('"%s" is no end', (text) => {
  expect(parseUntilText(text)).toMatchObject({ ok: false });
});

test.each([
  ['1 cycles', { cycles: 1 }],
  ['1 cycle', { cycles: 1 }],
  ['12 cycles', { cycles: 12 }],
  ['P6W', { span: { years: 0, months: 0, weeks: 6, days: 0 } }],
])('%s can be added', (text, value) => {
  expect(parsePlus(text)).toEqual({ ok: true, value });
});

test.each(['0 cycles', 'cycles', '-1 cycles', '1.5 cycles', '6 weeks'])('"%s" cannot', (text) => {
  expect(parsePlus(text)).toMatchObject({ ok: false, fault: { code: 'bad-duration' } });
});
