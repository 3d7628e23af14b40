// What a finding advises can be done where it is read: nothing is told to be released on a day that another rule refuses.
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/policy/rule-ids.ts';
import { judge } from '../../src/verdict/judge.ts';
import type { Finding } from '../../src/verdict/verdict.ts';
import type { FactsInShort } from './facts.ts';
import { facts, THREE_LINES, TWO_MAJORS } from './facts.ts';

function finding(rule: RuleId, short: FactsInShort): Finding | undefined {
  const verdict = judge(facts(short));
  if (verdict.outcome === 'undecided') throw new Error(verdict.error.message);
  return verdict.findings.find((each) => each.rule === rule);
}

describe('what is overdue', () => {
  const policy = 'cadence: {minor: {every: P6W}, patch: {every: P2W}}';
  const tags = { 'v1.0.0': ['c100', '2026-01-01'] } as const;
  const frozen = `${policy}\nfreeze: [{from: 01-20, to: 01-25}]`;

  test.each<[string, FactsInShort, string]>([
    ['may come today', { policy, commits: ['fix: x'] }, 'release what is here, or give'],
    [
      'waits for the kind that it would be released with',
      { policy, commits: ['feat: x', 'fix: y'] },
      'release what is here on 2026-02-12, when a minor release may come, or give',
    ],
    [
      'waits for the end of a freeze',
      { policy: frozen, commits: ['fix: x'] },
      'release what is here on 2026-01-26, after the freeze, or give',
    ],
  ])('%s', (_, short, remedy) => {
    expect(finding('cadence-overdue', { tags, today: '2026-01-20', ...short })?.remedy).toContain(remedy);
  });
});

test('a fix is picked onto a branch, and no branch is a tag', () => {
  const fix = { commit: 'b'.repeat(40), subject: 'security: x', security: true, ids: [], names: [] };
  const there = (ref: string): FactsInShort => ({
    policy: TWO_MAJORS,
    tags: THREE_LINES,
    commits: [{ commit: fix.commit, message: 'security: x' }],
    security: {
      unknown: null,
      lines: [{ line: '2', ref, here: [{ ...fix, pickedFrom: [], patchId: null }], there: [] }],
    },
  });
  expect(finding('security-coverage', there('release/2.x'))?.remedy).toContain('bbbbbbbbb on release/2.x;');
  expect(finding('security-coverage', there('v2.1.0'))?.remedy).toContain(
    'bbbbbbbbb on a branch that starts at v2.1.0;',
  );
});

test('fixes are picked in the order in which they were made', () => {
  const fixes = ['c', 'b'].map((letter) => ({
    ...{ commit: letter.repeat(40), subject: 'security: x', security: true, ids: [], names: [] },
    ...{ pickedFrom: [], patchId: null },
  }));
  const short: FactsInShort = {
    policy: TWO_MAJORS,
    tags: THREE_LINES,
    branch: '2.x',
    last: 'v2.1.0',
    security: { unknown: null, lines: [{ line: '3', ref: 'main', here: [], there: fixes }] },
  };
  expect(finding('security-coverage', short)?.remedy).toContain('-x bbbbbbbbb ccccccccc on line 2');
});

describe('evidence that asks for more', () => {
  const policy = `${TWO_MAJORS}compatibility: [{checker: paths, paths: {"db/**": major, "ui/**": minor}}]\n`;
  const patches = policy.replaceAll('[major, minor, patch, security]', '[patch, security]');
  const paths = { all: ['db/a.sql'] };
  const screens = { all: ['ui/a'] };
  const on2 = { tags: THREE_LINES, branch: '2.x', last: 'v2.1.0' };
  const tag = { name: 'v1.1.1' };

  test.each<[string, FactsInShort, string]>([
    [
      'is said in a commit',
      { policy, paths: screens, commits: ['fix: x'] },
      'say it in a commit: feat: …, or',
    ],
    [
      'is said where Release-As says less',
      { policy, paths: screens, commits: ['feat: x\n\nRelease-As: 1.1.1'] },
      'let Release-As name a version that is minor, or remove it, or narrow',
    ],
    [
      'is said before it is tagged',
      { policy, paths: screens, commits: ['fix: x'], tag },
      'delete v1.1.1, say it in a commit: feat: …, and tag the version that it makes, or narrow',
    ],
    [
      'leads to a new line, where one may be opened',
      { policy: patches, paths, commits: ['fix: x'] },
      'say it in a commit: a ! before the colon of its header, or',
    ],
    [
      'is taken elsewhere from a line that may not hold it',
      { policy: patches, paths, commits: ['security: x'], ...on2 },
      'take the change to a line that allows major',
    ],
  ])('%s', (_, short, remedy) => {
    expect(finding('compatibility', short)?.remedy).toContain(remedy);
  });

  test('the phase of a line does not speak where the change would leave it', () => {
    const found = finding('compatibility', { policy: patches, paths, commits: ['fix: x'] });
    expect(found?.message).toBe(
      'db/a.sql changed, under db/**, which requires major; the commits claim patch',
    );
  });
});

describe('an approval', () => {
  const policy = 'approvals: {major: {label: major approved, teams: [core], files: [UPGRADING.md]}}';
  const commits = ['feat!: x'];
  const unknown = { labels: null, teams: null };

  test('that nobody can be asked about is looked up, where it may still be told with how', () => {
    const paths = { all: ['UPGRADING.md'] };
    const push = finding('approval-missing', { policy, commits, paths, approvals: unknown });
    expect(push).toMatchObject({
      level: 'note',
      message:
        'the release is major, which needs the label major approved and a review of core; whether they were given is not known here: commit1 feat!: x',
      remedy: expect.stringContaining(
        'look at the pull request, and tell what it has in the inputs labels and approved-by;',
      ),
    });
    const tag = { name: 'v2.0.0' };
    const made = finding('approval-missing', { policy, commits, paths, approvals: unknown, tag });
    expect(made?.remedy).toMatch(/^look at the pull request; or allow/);
  });

  test('that is missing at a tag asks for another tag', () => {
    const short = { policy, commits, paths: { all: [] }, approvals: unknown, tag: { name: 'v2.0.0' } };
    expect(finding('approval-missing', short)).toMatchObject({
      level: 'error',
      remedy: expect.stringContaining(
        'delete v2.0.0, change a file that fits UPGRADING.md, and tag the commit that has it',
      ),
    });
  });

  test('whose label has a space can be copied', () => {
    const approvals = { labels: [], teams: ['core'] };
    const paths = { all: ['UPGRADING.md'] };
    expect(finding('approval-missing', { policy, commits, paths, approvals })?.remedy).toContain(
      '--label "major approved")',
    );
  });
});

test.each([
  ['issue', 'an issue release on 2026-01-15 falls'],
  ['patch', 'a patch release on 2026-01-15 falls'],
])('a kind of the policy has its article: %s', (kind, message) => {
  const policy = `versions: {format: "{major}.{issue}.{patch}", bump: {major: major, issue: issue, patch: patch}}
commits: {kinds: {feat: issue, fix: patch}}
freeze: [{from: 01-10, to: 01-20}]`;
  const commits = [kind === 'issue' ? 'feat: x' : 'fix: x'];
  expect(finding('freeze', { policy, commits })?.message).toContain(message);
});

describe('what is allowed all the same', () => {
  const short: FactsInShort = {
    policy: 'freeze: [{from: 01-10, to: 01-20}]',
    commits: ['fix: x'],
    overrides: [{ rule: 'freeze', subject: null, reason: 'a contract' }],
  };

  test.each<[string, FactsInShort, string]>([
    ['a release', { releasing: true }, 'nothing is left to do: the message of the tag records the reason'],
    ['a branch', {}, 'give the release the same options, so that the message of its tag records the reason'],
    ['a tag', { tag: { name: 'v1.1.1' } }, 'nothing is left to do: this verdict records the reason'],
  ])('%s', (_, more, remedy) => {
    expect(finding('freeze', { ...short, ...more })).toMatchObject({ level: 'note', remedy });
  });
});
