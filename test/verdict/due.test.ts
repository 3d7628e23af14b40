// The clock of a cadence: which release it counts from, whatever the order in which releases came.
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { addSpan } from '../../src/lines/calendar.ts';
import { judge } from '../../src/verdict/judge.ts';
import type { FactsInShort } from './facts.ts';
import { facts, seconds } from './facts.ts';

const SCHEME = `
versions: {format: "{major}.0.{patch}", bump: {major: major, patch: patch, security: patch}}
commits: {kinds: {feat: major, fix: patch, security: security}}
`;
const POLICY = `${SCHEME}cadence: {major: {every: P12M, tolerance: 10%}, patch: {every: P6W, tolerance: P1W}, security: {every: any}}\n`;

function findings(
  short: FactsInShort,
  change: (given: ReturnType<typeof facts>) => object = () => ({}),
): string[] {
  const given = facts(short);
  const found = judge({ ...given, ...change(given) });
  if (found.outcome === 'undecided') throw new Error(found.error.message);
  return found.findings.map(({ level, rule, message }) => `${level} ${rule}: ${message}`);
}

const days = (n: number) => addSpan('2026-03-02', { years: 0, months: 0, weeks: 0, days: n });

describe('security releases', () => {
  const releases = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 60 }), security: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  });

  property.prop([releases, fc.nat(120)])('never change when a patch may come', (made, later) => {
    let at = 0;
    const all: [string, [string, string]][] = [['v7.0.0', ['c0', days(0)]]];
    const security: string[] = [];
    for (const [index, { gap, security: only }] of made.entries()) {
      at += gap;
      const tag = `v7.0.${index + 1}`;
      all.push([tag, [`c${index + 1}`, days(at)]]);
      if (only) security.push(tag);
    }
    const today = days(at + later);
    const rules = (tags: typeof all) =>
      findings({
        policy: POLICY,
        tags: Object.fromEntries(tags),
        last: all.at(-1)![0],
        securityReleases: security,
        today,
        commits: ['fix: x'],
      }).filter((each) => each.includes('cadence-'));
    // Without the security releases among them, the last one apart: the history must have it.
    const last = all.at(-1)!;
    const without = all.filter(([tag]) => !security.includes(tag) || tag === last[0]);
    expect(rules(all)).toEqual(rules(without));
  });
});

describe('what a cadence counts from', () => {
  test('the latest release of the line by date, not by number', () => {
    const found = findings({
      policy: 'cadence: {patch: {every: P6W}}',
      tags: {
        'v1.0.0': ['a', '2025-01-01'],
        'v1.1.0': ['b', '2025-06-01'],
        'v1.0.1': ['c', '2026-01-05'],
      },
      last: 'v1.1.0',
      branch: '1.x',
      commits: ['fix: x'],
    });
    expect(found).toEqual([expect.stringContaining('v1.0.1 came on 2026-01-05')]);
  });

  test('a branch of one minor version counts its own releases', () => {
    const short: FactsInShort = {
      policy: 'cadence: {patch: {every: P6W, tolerance: P1Y}}\nrules: {cadence-overdue: error}',
      tags: { 'v1.0.0': ['a', '2024-01-01'], 'v1.1.0': ['b', '2026-01-01'] },
      last: 'v1.0.0',
      commits: ['fix: x'],
    };
    expect(findings({ ...short, branch: 'release/1.0.x' })).toEqual([
      expect.stringContaining('v1.0.0 came on 2024-01-01'),
    ]);
  });

  test("a line's own day goes before that of its first tag", () => {
    const found = findings({
      policy: `${POLICY}lines: {known: {"7": {released: 2026-01-10}}}\n`,
      tags: { 'v7.0.0': ['c', '2025-01-01'] },
      today: '2026-01-15',
      commits: ['fix: x'],
    });
    expect(found).toEqual([expect.stringContaining('v7.0.0 came on 2026-01-10')]);
  });

  test('where minors open lines too, a major counts from the last major', () => {
    const short: FactsInShort = {
      policy:
        'lines: {by: major.minor}\ncadence: {major: {every: P2Y}, minor: {every: P6M}}\nrules: {cadence-overdue: off}',
      tags: {
        'v2.0.0': ['a', '2024-06-01'],
        'v2.1.0': ['b', '2025-01-01'],
        'v2.2.0': ['c', '2025-12-01'],
      },
      today: '2026-01-15',
    };
    expect(findings({ ...short, commits: ['feat!: x'] })).toEqual([
      expect.stringContaining('line 2.0 came on 2024-06-01'),
    ]);
    expect(findings({ ...short, commits: ['feat: x'] })).toEqual([
      expect.stringContaining('line 2.2 came on 2025-12-01'),
    ]);
  });

  test('for a tag only what was there on its day', () => {
    const short: FactsInShort = {
      policy: POLICY,
      tags: {
        'v6.0.0': ['a', '2024-06-03'],
        'v7.0.0': ['b', '2025-06-02'],
        'v7.0.1': ['c', '2025-07-14'],
        'v7.0.3': ['e', '2026-05-01'],
        'v8.0.0': ['f', '2026-05-20'],
      },
      today: '2026-06-01',
      last: 'v7.0.1',
      commits: ['fix: x'],
    };
    const tag = (name: string, day: string) => ({ name, time: seconds(day), contains: ['v7.0.0', 'v7.0.1'] });
    const of = (...args: Parameters<typeof tag>) =>
      findings({ ...short, tag: tag(...args) }).filter((each) => each.includes('cadence'));
    expect(of('v7.0.2', '2025-08-25')).toEqual([]);
    expect(of('v7.0.2', '2025-08-01')).toEqual([expect.stringContaining('v7.0.1 came on 2025-07-14')]);
  });

  test('a tag that opens a line counts from the one that was newest then', () => {
    const found = findings({
      policy: POLICY,
      tags: { 'v5.0.0': ['0', '2023-01-09'], 'v6.0.0': ['a', '2025-01-06'] },
      today: '2026-06-01',
      last: 'v6.0.0',
      commits: ['feat: x'],
      tag: { name: 'v7.0.0', time: seconds('2025-06-02'), contains: ['v6.0.0'] },
    });
    expect(found.filter((each) => each.includes('cadence'))).toEqual([
      expect.stringContaining('v7.0.0 on 2025-06-02 is too early: line 6 came on 2025-01-06'),
    ]);
  });
});

test('the first tag of a line counts from none of those that came after it', () => {
  const short = {
    policy: POLICY,
    tags: { 'v7.0.1': ['a', '2025-07-14'] },
    today: '2026-01-15',
    last: null,
    commits: ['fix: x'],
  } as const;
  for (const day of ['2025-06-02', '2025-07-14'])
    expect(
      findings({ ...short, tag: { name: 'v7.0.0', time: seconds(day), contains: [] } }).filter((each) =>
        each.includes('cadence'),
      ),
    ).toEqual([]);
});

describe('where a day ends', () => {
  const at = (moment: string) => Date.parse(moment) / 1000;
  const released = (moment: string, timezone: string, today: string) =>
    findings(
      {
        policy: `${POLICY}timezone: ${timezone}\n`,
        tags: { 'v7.0.0': ['c', '2026-01-01'] },
        today,
        commits: ['fix: x'],
      },
      ({ project }) => ({ project: { ...project, tags: [{ ...project.tags[0]!, time: at(moment) }] } }),
    );

  test.each([
    ['Europe/Berlin', '2026-03-03', '2026-04-07'],
    ['UTC', '2026-03-02', '2026-04-06'],
    ['America/Los_Angeles', '2026-03-02', '2026-04-06'],
  ])('a release at 23:30 UTC, in %s', (timezone, day, allowed) => {
    const before = addSpan(allowed, { years: 0, months: 0, weeks: 0, days: 0 });
    const yesterday = before.replace(/\d\d$/, (number) => String(Number(number) - 1).padStart(2, '0'));
    expect(released('2026-03-02T23:30:00Z', timezone, allowed)).toEqual([]);
    expect(released('2026-03-02T23:30:00Z', timezone, yesterday)).toEqual([
      expect.stringContaining(`v7.0.0 came on ${day}`),
    ]);
  });

  test.each([
    ['2025-12-19T22:59:59Z', []],
    ['2025-12-19T23:00:00Z', ['freeze']],
    ['2026-01-06T22:59:59Z', ['freeze']],
    ['2026-01-06T23:00:00Z', []],
  ])('a tag at %s and a freeze in Berlin', (moment, rules) => {
    const found = findings({
      policy: 'timezone: Europe/Berlin\nfreeze: [{from: 12-20, to: 01-06}]',
      commits: ['fix: x'],
      tag: { name: 'v1.1.1', time: at(moment) },
    });
    expect(found.map((each) => each.split(/[ :]/)[1])).toEqual(rules);
  });
});

test('a note in a pull request, and with at: release on a branch', () => {
  const short: FactsInShort = {
    policy: `${POLICY}freeze: [{from: 03-01, to: 03-10}]\nrules: {freeze: {at: release}, cadence-early: {at: release}}\n`,
    tags: { 'v7.0.0': ['c', '2026-02-23'] },
    today: '2026-03-03',
    commits: ['fix: x'],
  };
  const notes = [expect.stringMatching(/^note cadence-early/), expect.stringMatching(/^note freeze/)];
  expect(findings(short)).toEqual(notes);
  expect(findings({ ...short, policy: short.policy!.replace(/^rules.*$/m, ''), pullRequest: true })).toEqual(
    notes,
  );
  expect(findings({ ...short, releasing: true })).toEqual([
    expect.stringMatching(/^error cadence-early/),
    expect.stringMatching(/^error freeze/),
  ]);
  // A level below is not raised.
  expect(findings({ ...short, policy: `${POLICY}rules: {cadence-early: {level: warning}}` })).toEqual([
    expect.stringMatching(/^warning cadence-early/),
  ]);
});
