import { expect, test } from 'vitest';
import { judge } from '../../src/verdict/judge.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import type { FactsInShort } from './facts.ts';
import { facts } from './facts.ts';

const TODAY = '2026-01-15';
const TAGS = {
  'v1.0.0': ['c100', '2023-01-01'],
  'v2.0.0': ['c200', '2024-01-01'],
  'v3.0.0': ['c300', '2025-01-01'],
} as const;

function affects(phases: string, short: FactsInShort = {}): Verdict['affects'] {
  const policy = `support:\n  phases:\n${phases.trim().replace(/^ */gm, '    ')}`;
  return (judge(facts({ policy, today: TODAY, tags: TAGS, commits: ['feat!: new'], ...short })) as Verdict)
    .affects;
}

const BY_NEWER = `
  - {name: active, allow: [minor, patch, security], until: {newer: 1}}
  - {name: security, allow: [security], until: {newer: 2}}`;

test('a release that opens a line ends phases of others, as if it came out today', () => {
  expect(affects(BY_NEWER)).toEqual([
    { line: '3', name: null, phase: 'active', before: null, until: TODAY, next: 'security', nextUntil: null },
    { line: '2', name: null, phase: 'security', before: null, until: TODAY, next: 'ended', nextUntil: null },
  ]);
});

test('the end of the phase that follows is told where it is known', () => {
  const phases = `
  - {name: active, allow: [minor, patch, security], until: {newer: 1}}
  - {name: security, allow: [security], until: {after: active, plus: P1Y}}`;
  expect(affects(phases)).toEqual([
    {
      line: '3',
      name: null,
      phase: 'active',
      before: null,
      until: TODAY,
      next: 'security',
      nextUntil: '2027-01-15',
    },
  ]);
});

test('an end that comes sooner is told with the one before', () => {
  const phases = `
  - {name: active, allow: [minor, patch, security], until: {earliest: ["2026-12-31", {newer: 1}]}}
  - {name: security, allow: [security], until: never}`;
  expect(affects(phases)?.[0]).toMatchObject({
    line: '3',
    until: TODAY,
    next: 'security',
    nextUntil: 'never',
  });
});

test.each([
  ['a release on its own line', BY_NEWER, { commits: ['feat: new'] }],
  ['ends by date alone', '- {name: active, allow: [major, minor, patch, security], until: P10Y}', {}],
  [
    'a pre-release',
    BY_NEWER,
    {
      policy: `branches: [{name: main, line: newest, prerelease: rc}]\nsupport:\n  phases:\n    - {name: active, allow: [minor, patch, security], until: never}\n`,
    },
  ],
  ['nothing to release', BY_NEWER, { commits: ['docs: x'] }],
])('%s ends no phase', (_, phases, short) => {
  expect(affects(phases, short)).toBeUndefined();
});
