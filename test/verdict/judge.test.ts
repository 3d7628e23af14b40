import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/verdict/judge.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import type { FactsInShort } from './facts.ts';
import { facts, THREE_LINES } from './facts.ts';

function verdict(short: FactsInShort): Verdict {
  const judged = judge(facts(short));
  if (judged.outcome === 'undecided') throw new Error(judged.error.message);
  return judged;
}

function answer(short: FactsInShort): string {
  const { kind, security, next, line } = verdict(short);
  const opens = line?.opens === null ? '' : ` opens ${line?.opens}`;
  return `${kind}${security ? '!' : ''} ${next?.version ?? '-'} on ${line?.id}${opens}`;
}

const ZERO = { 'v0.3.1': ['c031', '2025-01-01'] } as const;
const BETA = 'branches: [{name: main, line: newest}, {name: beta, line: newest, prerelease: beta}]';
const HELPDESK = `
versions: {format: "{major}.0.{patch}", tag: "rel-{major}_0_{patch}", bump: {major: major, patch: patch, security: patch}}
commits: {kinds: {feat: major}}
`;

describe('kind, next version and line', () => {
  test.each<[string, FactsInShort, string]>([
    ['a fix', { commits: ['fix: x'] }, 'patch 1.1.1 on 1'],
    ['a feature', { commits: ['fix: x', 'feat: y'] }, 'minor 1.2.0 on 1'],
    ['a break opens a line', { commits: ['feat!: x'] }, 'major 2.0.0 on 1 opens 2'],
    ['nothing', { commits: ['docs: x', 'chore: y'] }, 'none - on 1'],
    ['no commits', {}, 'none - on 1'],
    ['security alone', { commits: ['security: x', 'docs: y'] }, 'security! 1.1.1 on 1'],
    ['security with others', { commits: ['fix(security): x', 'feat: y'] }, 'minor! 1.2.0 on 1'],
    [
      'a revert of something unreleased',
      {
        commits: [
          { commit: 'b'.repeat(40), message: `Revert "feat: x"\n\nThis reverts commit ${'a'.repeat(40)}.` },
          { commit: 'a'.repeat(40), message: 'feat: x' },
        ],
      },
      'none - on 1',
    ],
    [
      'a revert of something released',
      { commits: [`Revert "feat: x"\n\nThis reverts commit ${'a'.repeat(40)}.`] },
      'patch 1.1.1 on 1',
    ],
    ['the first release', { tags: {}, commits: ['feat: x'] }, 'minor 0.1.0 on 0 opens 0'],
    [
      'the first release of another number',
      { tags: {}, policy: 'versions: {initial: 1.0.0}', commits: ['fix: x'] },
      'patch 1.0.0 on 1 opens 1',
    ],
    ['nothing released yet, nothing to release', { tags: {}, commits: ['chore: x'] }, 'none - on 0'],
    ['a break while major is 0', { tags: ZERO, commits: ['feat!: x'] }, 'minor 0.4.0 on 0'],
    ['a feature while major is 0', { tags: ZERO, commits: ['feat: x'] }, 'minor 0.4.0 on 0'],
    ['a fix while major is 0', { tags: ZERO, commits: ['fix: x'] }, 'patch 0.3.2 on 0'],
    [
      'zero of the policy',
      { tags: ZERO, policy: 'versions: {zero: {minor: patch}}', commits: ['feat: x'] },
      'patch 0.3.2 on 0',
    ],
    [
      '1.0.0 on purpose',
      { tags: ZERO, commits: ['chore: ready\n\nRelease-As: 1.0.0'] },
      'major 1.0.0 on 0 opens 1',
    ],
    ['Release-As below the kind is legal', { commits: ['feat: x\n\nRelease-As: 1.1.7'] }, 'patch 1.1.7 on 1'],
    [
      'the highest of several',
      { commits: ['fix: x\n\nRelease-As: 1.4.0', 'fix: y\n\nRelease-As: 1.3.0'] },
      'minor 1.4.0 on 1',
    ],
    [
      'an illegal one leaves the number that is computed',
      { commits: ['fix: x\n\nRelease-As: 0.9.0'] },
      'patch 1.1.1 on 1',
    ],
    [
      'an old line',
      { tags: THREE_LINES, branch: 'release/2.x', last: 'v2.1.0', commits: ['fix: x'] },
      'patch 2.1.1 on 2',
    ],
    [
      'a pre-release branch',
      { policy: BETA, branch: 'beta', commits: ['feat: x'] },
      'minor 1.2.0-beta.1 on 1',
    ],
    [
      'its second',
      {
        policy: BETA,
        branch: 'beta',
        tags: { 'v1.1.0': ['c110', '2025-06-01'], 'v1.2.0-beta.1': ['b1', '2025-07-01'] },
        last: 'v1.1.0',
        commits: ['feat: x'],
      },
      'minor 1.2.0-beta.2 on 1',
    ],
    [
      'again on the commit that has it',
      {
        policy: BETA,
        branch: 'beta',
        tags: { 'v1.1.0': ['c110', '2025-06-01'], 'v1.2.0-beta.1': ['head', '2025-07-01'] },
        last: 'v1.1.0',
        commits: ['feat: x'],
      },
      'none - on 1',
    ],
    [
      'a format without a minor part',
      { policy: HELPDESK, tags: { 'rel-6_0_3': ['c', '2025-01-01'] }, commits: ['security: x'] },
      'security! 6.0.4 on 6',
    ],
    [
      'and its next line',
      { policy: HELPDESK, tags: { 'rel-6_0_3': ['c', '2025-01-01'] }, commits: ['feat: x'] },
      'major 7.0.0 on 6 opens 7',
    ],
  ])('%s', (_, short, expected) => {
    expect(answer(short)).toBe(expected);
  });

  test('tags are written as the highest release writes them', () => {
    const tags = { '1.0.0': ['c', '2025-01-01'] } as const;
    expect(verdict({ tags, commits: ['fix: x'] }).next).toEqual({ version: '1.0.1', tag: '1.0.1' });
    expect(verdict({ tags: {}, commits: ['fix: x'] }).next).toEqual({ version: '0.1.0', tag: 'v0.1.0' });
    expect(
      verdict({ policy: HELPDESK, tags: { 'rel-6_0_3': ['c', '2025-01-01'] }, commits: ['fix: x'] }).next
        ?.tag,
    ).toBe('rel-6_0_4');
  });

  test('reasons keep what the commit said', () => {
    const { because } = verdict({ tags: ZERO, commits: ['feat!: x', 'docs: y'] });
    expect(because).toEqual([{ commit: 'commit2', kind: 'major', subject: 'feat!: x', security: false }]);
  });

  test('a branch that names a line which the changes do not reach is undecided', () => {
    const judged = judge(facts({ branch: '4.x', commits: ['fix: x'] }));
    expect(judged).toMatchObject({ outcome: 'undecided', error: { code: 'line-unopened' } });
  });
});

describe('a pull request', () => {
  const commits = [{ message: 'Update things' }, { message: 'feat: older', own: false }];

  test('counts what is unreleased at the base, and tells it apart', () => {
    const found = verdict({ pullRequest: true, commits: [{ message: 'fix: x' }, ...commits] });
    expect(found.next?.version).toBe('1.2.0');
    expect(found.because.map(({ kind, from }) => `${kind} ${from}`)).toEqual([
      'patch pull-request',
      'minor base',
    ]);
  });

  test('the same facts of a branch have no such word', () => {
    expect(verdict({ commits }).because[0]).not.toHaveProperty('from');
  });
});

describe('security mentions', () => {
  test('are reported and change nothing', () => {
    const found = verdict({ commits: ['chore(deps): bump x\n\nFixes CVE-2026-12345'] });
    expect(found.kind).toBe('none');
    expect(found.mentions).toEqual([
      { commit: 'commit1', ids: ['CVE-2026-12345'], subject: 'chore(deps): bump x' },
    ]);
  });
});

const messages = fc.constantFrom(
  'feat: a',
  'fix: b',
  'feat!: c',
  'security: d',
  'docs: e',
  'Something',
  'fix(security): f',
  'perf: g',
  'chore: h\n\nBREAKING CHANGE: i',
  'Merge x',
);
const lists = fc.array(messages, { maxLength: 12 });

describe('laws', () => {
  property.prop([lists])('the same facts give the same bytes', (commits) => {
    expect(JSON.stringify(judge(facts({ commits })))).toBe(
      JSON.stringify(judge(structuredClone(facts({ commits })))),
    );
  });

  property.prop([lists, messages])('another commit never lowers the next version', (commits, more) => {
    const before = verdict({ commits }).next?.version ?? '1.1.0';
    const after = verdict({ commits: [more, ...commits] }).next?.version ?? '1.1.0';
    expect(after.localeCompare(before, 'en', { numeric: true })).toBeGreaterThanOrEqual(0);
  });

  property.prop([
    lists.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
  ])('the order of commits does not matter', ([commits, shuffled]) => {
    expect(answer({ commits: shuffled })).toBe(answer({ commits }));
  });

  property.prop([lists, fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 })])(
    'a later day never revives a line',
    (commits, a, b) => {
      const policy =
        'support: {phases: [{name: active, allow: [patch], until: {latest: [P1Y, {newer: 1}]}}, {name: security, allow: [security], until: {after: active, plus: P6M}}]}';
      const day = (offset: number) =>
        new Date(Date.UTC(2024, 5, 2) + offset * 86_400_000).toISOString().slice(0, 10);
      const phase = (offset: number) => {
        const { line } = verdict({
          policy,
          tags: THREE_LINES,
          branch: '2.x',
          last: 'v2.1.0',
          today: day(offset),
          commits,
        });
        return ['active', 'security', 'ended'].indexOf(line?.phase ?? '');
      };
      expect(phase(Math.max(a, b))).toBeGreaterThanOrEqual(phase(Math.min(a, b)));
    },
  );
});
