// The next number: counters, test tags, dates (policy.md, *Version templates*).
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/verdict/judge.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import type { FactsInShort } from './facts.ts';
import { facts, seconds } from './facts.ts';

const FOUR = `
versions:
  format: "{major}.{minor}[.{issue}][ Build {build}]"
  tag: "v{major}.{minor}[.{issue}][-b{build}]"
  parts: {issue: {default: 0}, build: {default: 1, min: 1, counter: true}}
  bump: {major: major, minor: minor, issue: issue, patch: build, security: build}
commits: {kinds: {feat: issue, refactor: minor, fix: patch, security: security}}
`;
const TAGS = { 'v6.3.5': ['c1', '2025-01-01'], 'v6.3.5-b15': ['c15', '2025-06-01'] } as const;

function next(short: FactsInShort, counter?: number): string | null | { error: string } {
  const judgement = judge({
    ...facts({ policy: FOUR, tags: TAGS, last: 'v6.3.5-b15', ...short }),
    ...(counter === undefined ? {} : { counter }),
  });
  if (judgement.outcome === 'undecided') return { error: judgement.error.code };
  return judgement.next?.version ?? null;
}

const tested = (...names: string[]) => ({
  ...TAGS,
  ...Object.fromEntries(names.map((name) => [name, ['t1', '2025-07-01'] as const])),
});

describe('the next build', () => {
  test.each<[name: string, short: FactsInShort, counter: number | undefined, expected: unknown]>([
    ['follows the last published one', { commits: ['fix: x'] }, undefined, '6.3.5 Build 16'],
    ['has the number of the counter', { commits: ['fix: x'] }, 19, '6.3.5 Build 19'],
    ['must have a number above it', { commits: ['fix: x'] }, 15, { error: 'counter-not-greater' }],
    [
      'exceeds the last tested one',
      { commits: ['fix: x'], tags: tested('test-v6.3.5-b16', 'test-v6.3.5-b18', 'v6.3.5-b17-test') },
      undefined,
      '6.3.5 Build 19',
    ],
    [
      'exceeds it also where the counter says otherwise',
      { commits: ['fix: x'], tags: tested('test-v6.3.5-b18') },
      18,
      { error: 'counter-not-greater' },
    ],
    [
      'is the tested one itself where that stands here and its number is given',
      { commits: ['fix: x'], tags: tested('test-v6.3.5-b18'), head: 't1' },
      18,
      '6.3.5 Build 18',
    ],
    [
      'does not count tests of other issues',
      { commits: ['fix: x'], tags: tested('test-v6.3.4-b99', 'test-v6.3.6-b40', 'test-v7.3.5-b50') },
      undefined,
      '6.3.5 Build 16',
    ],
    [
      'does not count tests of tomorrow',
      { commits: ['fix: x'], tags: { ...TAGS, 'test-v6.3.5-b30': ['t1', '2026-02-01'] } },
      undefined,
      '6.3.5 Build 16',
    ],
    ['of a security release is a build as well', { commits: ['security: x'] }, 17, '6.3.5 Build 17'],
  ])('%s', (_name, short, counter, expected) => {
    expect(next(short, counter)).toEqual(expected);
  });
});

describe('a new issue starts the counter again', () => {
  test.each<[name: string, short: FactsInShort, counter: number | undefined, expected: unknown]>([
    ['at its default', { commits: ['feat: x'] }, undefined, '6.3.6'],
    ['whatever the counter says', { commits: ['feat: x'] }, 19, '6.3.6'],
    [
      'above what was tested of that issue',
      { commits: ['feat: x'], tags: tested('test-v6.3.6', 'test-v6.3.6-b2') },
      undefined,
      '6.3.6 Build 3',
    ],
    [
      'and a first version does so too',
      { commits: ['feat: x'], tags: { 'test-v0.1': ['t1', '2025-07-01'] }, last: null },
      undefined,
      '0.1 Build 2',
    ],
  ])('%s', (_name, short, counter, expected) => {
    expect(next(short, counter)).toEqual(expected);
  });
});

test("the policy's own pointers are not counted among the tags that say nothing", () => {
  const on = ['t1', '2025-07-01'] as const;
  const judgement = judge(
    facts({
      policy: 'release: {pointers: ["v{major}"]}',
      tags: { 'v1.0.0': on, v1: on, nightly: on },
      last: 'v1.0.0',
      commits: ['fix: x'],
    }),
  ) as Verdict;
  expect(judgement.counts.ignoredTags).toBe(1);
});

test('test tags are neither releases nor ignored', () => {
  const judgement = judge(
    facts({ policy: FOUR, tags: tested('test-v9.9', 'nightly'), last: 'v6.3.5-b15', commits: ['fix: x'] }),
  ) as Verdict;
  expect(judgement.counts.ignoredTags).toBe(1);
  expect(judgement.next).toEqual({ version: '6.3.5 Build 16', tag: 'v6.3.5-b16' });
});

describe('a tag', () => {
  const rules = (name: string, more: Readonly<Record<string, readonly [string, string]>> = {}): string[] => {
    const judgement = judge(
      facts({
        policy: FOUR,
        tags: { ...TAGS, ...more, [name]: ['head', '2026-01-15'] },
        last: 'v6.3.5-b15',
        commits: ['fix: x'],
        tag: { name, contains: Object.keys(TAGS) },
      }),
    ) as Verdict;
    return judgement.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
  };

  test.each<[name: string, more: Readonly<Record<string, readonly [string, string]>>, found: string[]]>([
    ['v6.3.5-b16', {}, []],
    ['v6.3.5-b19', {}, []],
    ['v6.3.5-b14', {}, ['version-order', 'version-next']],
    ['v6.3.6', {}, ['version-next']],
    ['v6.4-b19', {}, ['version-next']],
    ['v6.3.5-b17', { 'test-v6.3.5-b18': ['t1', '2025-07-01'] }, ['version-next']],
    ['v6.3.5-b19', { 'test-v6.3.5-b18': ['t1', '2025-07-01'] }, []],
    ['v6.3.5-b18', { 'test-v6.3.5-b18': ['head', '2026-01-14'] }, []],
    ['v6.3.5-b16', { 'test-v6.3.5-b18': ['t1', '2026-02-14'] }, []],
  ])('%s beside %j', (name, more, found) => {
    expect(rules(name, more)).toEqual(found);
  });
});

describe('dates', () => {
  const CALENDAR = `
versions:
  format: "{YYYY}.{0M}[.{fix}]"
  parts: {fix: {default: 0}}
  bump: {minor: date, patch: fix, security: fix}
lines: {by: YYYY.0M}
`;
  const dated = (short: FactsInShort) =>
    next({ policy: CALENDAR, tags: { 'v2026.11': ['c1', '2026-11-03'] }, last: 'v2026.11', ...short });

  test.each<[today: string, commit: string, expected: unknown]>([
    ['2026-11-21', 'fix: x', '2026.11.1'],
    ['2026-11-21', 'feat: x', '2026.11.1'],
    ['2026-12-01', 'feat: x', '2026.12'],
    ['2026-12-01', 'fix: x', '2026.11.1'],
    ['2027-01-01', 'feat: x', '2027.01'],
  ])('on %s %s makes %s', (today, commit, expected) => {
    expect(dated({ today, commits: [commit] })).toEqual(expected);
  });

  test('a day before that of the last release has no next version', () => {
    const tags = { 'v2027.05': ['c1', '2026-11-03'] } as const;
    expect(dated({ today: '2026-12-01', tags, last: 'v2027.05', commits: ['feat: x'] })).toEqual({
      error: 'date-backwards',
    });
  });

  test('the first version has the day of its release', () => {
    expect(dated({ today: '2026-12-01', tags: {}, last: null, commits: ['feat: x'] })).toBe('2026.12');
  });

  test('a tag is judged for the day it was made, also later', () => {
    const judgement = judge({
      ...facts({
        policy: CALENDAR,
        today: '2027-03-01',
        tags: { 'v2026.11': ['c1', '2026-11-03'], 'v2026.12': ['head', '2026-12-05'] },
        last: 'v2026.11',
        commits: ['feat: x'],
        tag: { name: 'v2026.12', time: seconds('2026-12-05'), contains: ['v2026.11'] },
      }),
    }) as Verdict;
    expect(judgement.findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a line is named as the format writes it', () => {
    const judgement = judge(
      facts({
        policy: CALENDAR,
        today: '2026-12-01',
        branch: 'release/2026.04',
        tags: { 'v2026.04': ['c1', '2026-04-03'], 'v2026.11': ['c2', '2026-11-03'] },
        last: 'v2026.04',
        commits: ['fix: x'],
      }),
    ) as Verdict;
    expect(judgement.line?.id).toBe('2026.04');
    expect(judgement.next?.version).toBe('2026.04.1');
  });
});
