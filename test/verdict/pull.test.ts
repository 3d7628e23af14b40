// What will land of a pull request, and the verdict where several ways are possible.
import { describe, expect, test } from 'vitest';
import type { MergeMethod } from '../../src/changes/merge-message.ts';
import type { Facts, PullFacts } from '../../src/verdict/facts.ts';
import { judge } from '../../src/verdict/judge.ts';
import { landed, landingOf, UNKNOWN_SETTINGS } from '../../src/verdict/pull.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import type { FactsInShort } from './facts.ts';
import { facts } from './facts.ts';

const PULL: PullFacts = {
  number: 7,
  title: 'feat: search',
  body: 'By date.',
  from: 'octocat/search',
  repository: 'octocat/hello-world',
  chosen: null,
  queue: null,
  allowed: null,
  settings: UNKNOWN_SETTINGS,
};

const chosen = (method: MergeMethod, title: string | null = null, message: string | null = null) => ({
  method,
  by: 'auto-merge' as const,
  title,
  message,
});

describe('how it lands', () => {
  test.each([
    ['nothing is known', {}, 'auto', ['merge', 'squash', 'rebase'], 'unknown'],
    [
      'settings and rules leave two',
      { allowed: ['squash', 'rebase'] },
      'auto',
      ['squash', 'rebase'],
      'allowed',
    ],
    [
      'settings and rules leave none, so they are not understood',
      { allowed: [] },
      'auto',
      ['merge', 'squash', 'rebase'],
      'unknown',
    ],
    ['auto-merge', { chosen: chosen('rebase'), allowed: ['squash'] }, 'auto', ['rebase'], 'auto-merge'],
    [
      'a merge queue goes before auto-merge',
      { chosen: chosen('merge'), queue: 'squash' },
      'auto',
      ['squash'],
      'queue',
    ],
    [
      'the policy goes before what is found',
      { chosen: chosen('merge'), queue: 'squash' },
      'rebase',
      ['rebase'],
      'policy',
    ],
    [
      'the call goes before the policy',
      { chosen: { ...chosen('merge'), by: 'call' } },
      'rebase',
      ['merge'],
      'call',
    ],
  ] as [string, Partial<PullFacts>, 'auto' | MergeMethod, MergeMethod[], string][])(
    '%s',
    (_, change, merge, methods, by) => {
      expect(landingOf({ ...PULL, ...change }, merge)).toEqual({ methods, by });
    },
  );
});

/** Two commits and a merge from the base, above one of the base. */
const SHORT: FactsInShort = {
  pullRequest: true,
  commits: [
    'fix: dates',
    { commit: 'merged', parents: ['x', 'y'], message: "Merge branch 'main' into search" },
    'feat: search',
    { commit: 'older', message: 'fix: older', own: false },
  ],
};

function withPull(short: FactsInShort, pull: Partial<PullFacts> = {}): Facts {
  return { ...facts(short), pull: { ...PULL, ...pull } };
}

function land(method: MergeMethod, pull: Partial<PullFacts> = {}, short = SHORT) {
  const found = withPull(short, pull);
  return landed(found, found.pull!, method).map(({ commit, message, own, parents }) => ({
    commit,
    message,
    own,
    parents: parents.length,
  }));
}

describe('what lands', () => {
  test('by merge: all of it, and the merge itself', () => {
    expect(land('merge').map(({ commit }) => commit)).toEqual([
      '0000',
      'commit4',
      'merged',
      'commit2',
      'older',
    ]);
    expect(land('merge')[0]).toEqual({
      commit: '0000',
      message: 'Merge pull request #7 from octocat/search\n\nfeat: search',
      own: true,
      parents: 2,
    });
  });

  test('by squash: one commit that bears the id of the head, above those of the base', () => {
    expect(land('squash')).toEqual([
      {
        commit: 'head',
        message: "feat: search (#7)\n\n* feat: search\n\n* Merge branch 'main' into search\n\n* fix: dates",
        own: true,
        parents: 1,
      },
      { commit: 'older', message: 'fix: older', own: false, parents: 1 },
    ]);
  });

  test('by rebase: its commits without merges', () => {
    expect(land('rebase').map(({ commit }) => commit)).toEqual(['commit4', 'commit2', 'older']);
  });

  test.each(['merge', 'squash', 'rebase'] as const)('by %s: nothing, where the base has it all', (method) => {
    const none: FactsInShort = { pullRequest: true, commits: [{ message: 'fix: older', own: false }] };
    expect(land(method, {}, none).map(({ message }) => message)).toEqual(['fix: older']);
  });

  test('auto-merge has its own words, as far as it was told', () => {
    expect(land('squash', { chosen: chosen('squash', 'feat!: all new', 'Since 2.0.') })[0]!.message).toBe(
      'feat!: all new\n\nSince 2.0.',
    );
    expect(land('merge', { chosen: chosen('merge', 'Land it') })[0]!.message).toBe('Land it\n\nfeat: search');
    expect(land('merge', { chosen: chosen('squash', 'Land it') })[0]!.message).toContain(
      'Merge pull request',
    );
  });
});

function verdictOn(short: FactsInShort, pull: Partial<PullFacts> = {}): Verdict {
  const judgement = judge(withPull(short, pull));
  if (judgement.outcome === 'undecided') throw new Error(judgement.error.message);
  return judgement;
}

describe('the verdict', () => {
  const two: FactsInShort = { pullRequest: true, commits: ['wip', 'feat: search'] };
  const TITLE_ALONE = {
    settings: { ...UNKNOWN_SETTINGS, squashTitle: 'PR_TITLE', squashMessage: 'BLANK' },
  } as const;

  test('without more than commits it is what it was', () => {
    const plain = judge(facts(two)) as Verdict;
    expect(plain.pull).toBeUndefined();
    expect(plain.kind).toBe('minor');
  });

  test('is that of the one way', () => {
    const verdict = verdictOn(two, { ...TITLE_ALONE, title: 'fix: search', allowed: ['squash'] });
    expect(verdict.kind).toBe('patch');
    expect(verdict.pull).toEqual({
      number: 7,
      judged: 'squash',
      by: 'allowed',
      methods: [
        { method: 'squash', outcome: 'pass', kind: 'patch', next: { version: '1.1.1', tag: 'v1.1.1' } },
      ],
    });
    expect(verdict.because).toEqual([
      { commit: 'head', kind: 'patch', subject: 'fix: search (#7)', security: false, from: 'pull-request' },
    ]);
  });

  test('of several ways that are equal it is that of the first', () => {
    const { kind, pull } = verdictOn(two);
    expect([kind, pull?.judged, pull?.by]).toEqual(['minor', 'merge', 'unknown']);
    expect(pull?.methods.map(({ kind: each }) => each)).toEqual(['minor', 'minor', 'minor']);
  });

  test('of several ways it is the highest kind', () => {
    const verdict = verdictOn(two, { ...TITLE_ALONE, title: 'feat!: all new' });
    expect([verdict.kind, verdict.next?.version, verdict.pull?.judged]).toEqual(['major', '2.0.0', 'squash']);
  });

  test('a violated policy goes before a higher kind that holds it', () => {
    const policy = 'commits: {unknown: error}';
    const short = { ...two, policy, commits: ['fix: dates', 'Search'] };
    const verdict = verdictOn(short, { ...TITLE_ALONE, title: 'feat: search' });
    expect([verdict.outcome, verdict.kind, verdict.pull?.judged]).toEqual(['fail', 'patch', 'merge']);
    expect(verdict.pull?.methods.map(({ method, outcome }) => [method, outcome])).toEqual([
      ['merge', 'fail'],
      ['squash', 'pass'],
      ['rebase', 'fail'],
    ]);
  });

  test('a way of which nothing can be said is told, and the others are judged', () => {
    const short: FactsInShort = {
      pullRequest: true,
      branch: 'release/2.x',
      policy: 'branches: [{name: main, line: newest}, {name: "release/{major}.x"}]',
      tags: {},
      last: null,
      commits: ['wip', 'feat: x\n\nRelease-As: 2.0.0'],
    };
    const verdict = verdictOn(short, TITLE_ALONE);
    expect(verdict.pull?.methods).toEqual([
      { method: 'merge', outcome: 'pass', kind: 'major', next: { version: '2.0.0', tag: 'v2.0.0' } },
      { method: 'squash', outcome: 'undecided', kind: null, next: null },
      { method: 'rebase', outcome: 'pass', kind: 'major', next: { version: '2.0.0', tag: 'v2.0.0' } },
    ]);
    const squash = judge(withPull(short, { ...TITLE_ALONE, allowed: ['squash'] }));
    expect(squash).toMatchObject({ outcome: 'undecided', error: { code: 'line-unopened' } });
  });

  test('the policy decides with commits.merge', () => {
    const verdict = verdictOn({ ...two, policy: 'commits: {merge: rebase}' }, { allowed: ['squash'] });
    expect([verdict.pull?.by, verdict.pull?.judged]).toEqual(['policy', 'rebase']);
  });

  test('a security fix that is squashed stands on its line still', () => {
    const verdict = verdictOn(
      {
        pullRequest: true,
        policy: `support:
  phases:
    - {name: maintenance, allow: [major, minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}`,
        tags: { 'v1.0.0': ['c100', '2025-01-01'], 'v2.0.0': ['c200', '2025-06-01'] },
        commits: ['test: it', { commit: 'fixing', message: 'security: check the owner' }],
        security: {
          unknown: null,
          lines: [
            {
              line: '1',
              ref: 'release/1.x',
              there: [],
              here: [
                {
                  commit: 'fixing',
                  subject: 'security: check the owner',
                  security: true,
                  ids: [],
                  names: [],
                  pickedFrom: [],
                  patchId: null,
                },
              ],
            },
          ],
        },
      },
      { title: 'security: check the owner', allowed: ['squash'] },
    );
    const [finding] = verdict.findings;
    expect(finding?.rule).toBe('security-coverage');
    expect(finding?.remedy).toContain('git cherry-pick -x fixing commit2 on release/1.x');
  });
});

describe('how loud a squash is spoken of', () => {
  const settings = { ...UNKNOWN_SETTINGS, squashTitle: 'PR_TITLE', squashMessage: 'PR_BODY' } as const;
  const level = (title: string, commit: string, allowed: MergeMethod[], body = '') =>
    verdictOn({ pullRequest: true, commits: [commit] }, { title, body, allowed, settings }).findings.find(
      ({ rule }) => rule === 'squash-message',
    )?.level;

  test.each([
    ['fix: x', 'feat!: x', ['squash'], 'error'],
    ['fix: x', 'security: x', ['squash'], 'error'],
    // Another button makes it well.
    ['fix: x', 'feat!: x', ['squash', 'merge'], 'warning'],
    ['docs: x', 'feat: x', ['squash'], 'warning'],
    ['docs: x', 'feat: x', ['squash', 'merge'], 'warning'],
    ['fix: x', 'feat: x', ['squash'], 'note'],
    ['feat: x', 'fix: x', ['squash'], undefined],
    ['feat: x', 'fix: x', ['squash'], 'note', '- [ ] tested'],
    // Where it may not be squashed at all, a template is not worth a word.
    ['fix: x', 'fix: x', ['squash', 'merge'], undefined, '- [ ] tested'],
  ] as [string, string, MergeMethod[], string | undefined, string?][])(
    '%s for %s, by %j: %s',
    (title, commit, allowed, expected, body) => {
      expect(level(title, commit, allowed, body)).toBe(expected);
    },
  );

  test('its convention is that of the title', () => {
    const policy = 'commits: {unknown: error}';
    const { findings } = verdictOn(
      { pullRequest: true, policy, commits: ['fix: x'] },
      { title: 'Search', allowed: ['squash'], settings },
    );
    const convention = findings.find(({ rule }) => rule === 'commit-convention');
    expect(convention?.level).toBe('error');
    expect(convention?.remedy).toContain('write the title of the pull request as type(scope): description');
  });
});
