import { expect, test } from 'vitest';
import type { Places } from '../../src/report/annotations.ts';
import { annotationsOf, annotationText, commitsToLocate } from '../../src/report/annotations.ts';
import type { Finding } from '../../src/verdict/verdict.ts';

const NOWHERE: Places = { commit: () => null, policy: () => null };

/** A policy whose keys all stand in one file. */
function policyIn(file: string): Places {
  return { ...NOWHERE, policy: (key) => ({ file, line: key.length, column: 1 }) };
}

function findings(count: number, short: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    rule: 'line-phase',
    level: 'error',
    message: `message ${index}`,
    remedy: 'a way out',
    where: {},
    ...short,
  }));
}

test('a finding is an annotation of its level, with its rule and its remedy', () => {
  const all = (['note', 'warning', 'error'] as const).flatMap((level) => findings(1, { level }));
  expect(annotationsOf(all, NOWHERE)).toEqual(
    ['error', 'warning', 'notice'].map((level) => ({
      level,
      title: 'line-phase',
      message: 'message 0\n→ a way out',
      at: null,
    })),
  );
});

test('one about a file stands at that file', () => {
  const about = findings(1, { where: { path: 'db/1.sql', policy: 'versions.files' } });
  expect(annotationsOf(about, policyIn('release-policy.yml'))).toMatchObject([{ at: { file: 'db/1.sql' } }]);
});

test('one about the policy stands at the policy', () => {
  const about = findings(1, { where: { policy: 'support.phases' } });
  expect(annotationsOf(about, policyIn('.github/release-policy.yml'))).toMatchObject([
    { at: { file: '.github/release-policy.yml', line: 14, column: 1 } },
  ]);
  expect(annotationsOf(about, NOWHERE)).toMatchObject([{ at: null }]);
  expect(annotationsOf(findings(1), policyIn('release-policy.yml'))).toMatchObject([{ at: null }]);
});

test.each([
  [10, 10, 'message 9\n→ a way out'],
  [11, 10, '2 more errors are in the job summary'],
  [50, 10, '41 more errors are in the job summary'],
])('of %i findings of a level %i are annotations', (given, shown, last) => {
  const annotations = annotationsOf(findings(given), NOWHERE);
  expect(annotations).toHaveLength(shown);
  expect(annotations.at(-1)?.message).toBe(last);
});

test('each level has its own ten', () => {
  const all = [...findings(12), ...findings(12, { level: 'warning' }), ...findings(12, { level: 'note' })];
  const annotations = annotationsOf(all, NOWHERE);
  expect(annotations).toHaveLength(30);
  expect(annotations.filter(({ title }) => title === 'semverdict').map(({ message }) => message)).toEqual([
    '3 more errors are in the job summary',
    '3 more warnings are in the job summary',
    '3 more notes are in the job summary',
  ]);
});

test('of a long message the end goes, and the remedy stays', () => {
  const [annotation] = annotationsOf(findings(1, { message: 'x'.repeat(10_000) }), NOWHERE);
  expect(annotation?.message).toHaveLength(4096);
  expect(annotation?.message).toMatch(/x…\n→ a way out$/);
  expect(annotationText('x'.repeat(10_000), 'y'.repeat(10_000))).toHaveLength(4096);
  // Not within a character.
  expect(annotationText('😀'.repeat(3000), '😀'.repeat(3000)).isWellFormed()).toBe(true);
});

test('a message cannot add lines of its own, nor commands', () => {
  const [annotation] = annotationsOf(findings(1, { message: '::error::x\n::error::y ##[error]z' }), NOWHERE);
  expect(annotation?.message).toBe(': :error::x ::error::y ## [error]z\n→ a way out');
});

test('one about a commit stands at a file of it, and at the policy where it has none', () => {
  const places: Places = {
    commit: (id) => (id === 'a'.repeat(40) ? 'src/a.ts' : null),
    policy: () => ({ file: 'release-policy.yml', line: 3, column: 5 }),
  };
  const about = (where: Finding['where']) => annotationsOf(findings(1, { where }), places)[0]?.at;
  expect(about({ commit: 'a'.repeat(40), policy: 'support' })).toEqual({ file: 'src/a.ts' });
  expect(about({ commits: ['a'.repeat(40), 'b'.repeat(40)] })).toEqual({ file: 'src/a.ts' });
  expect(about({ commit: 'b'.repeat(40), policy: 'support' })).toMatchObject({ line: 3, column: 5 });
  expect(about({ commit: 'b'.repeat(40) })).toBeNull();
  expect(about({ commit: 'a'.repeat(40), path: 'db/1.sql' })).toEqual({ file: 'db/1.sql' });
});

test('the commits to look up are those of the annotations first, and none that a merge is yet to make', () => {
  const of = (count: number, from: number): Finding[] =>
    findings(count).map((each, index) => ({
      ...each,
      where: { commit: String(from + index).padStart(40, 'c') },
    }));
  const { shown, others } = commitsToLocate([
    ...of(12, 10),
    ...findings(1, { level: 'note', where: { commit: '0'.repeat(40) } }),
    ...findings(1, { level: 'note', where: { commit: 'd'.repeat(40), path: 'a.ts' } }),
  ]);
  expect(shown).toHaveLength(9);
  expect(others).toHaveLength(3);
});
