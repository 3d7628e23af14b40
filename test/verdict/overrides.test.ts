// What a person allows in spite of the policy: for one verdict, with a reason, and never in silence.
import { describe, expect, test } from 'vitest';
import { linesOfMessage } from '../../src/publish/message.ts';
import { verdictMarkdown } from '../../src/report/markdown.ts';
import { PLAIN } from '../../src/report/style.ts';
import { verdictText } from '../../src/report/text.ts';
import type { Override } from '../../src/verdict/facts.ts';
import { judge } from '../../src/verdict/judge.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import type { FactsInShort } from './facts.ts';
import { facts, THREE_LINES, TWO_MAJORS } from './facts.ts';

const override = (rule: Override['rule'], subject: string | null, reason = 'a contract'): Override => ({
  rule,
  subject,
  reason,
});

function verdict(short: FactsInShort): Verdict {
  const found = judge(facts(short));
  if (found.outcome === 'undecided') throw new Error(found.error.message);
  return found;
}

const said = ({ findings }: Verdict) =>
  findings.map(({ level, rule, message }) => `${level} ${rule}: ${message}`);

const ended: FactsInShort = {
  policy: TWO_MAJORS,
  tags: THREE_LINES,
  branch: '1.x',
  last: 'v1.0.0',
  commits: ['fix: x'],
};
const early: FactsInShort = {
  policy: 'cadence: {patch: {every: P6W}}',
  tags: { 'v1.0.0': ['c100', '2026-01-12'] },
  commits: ['fix: x'],
};
const frozen: FactsInShort = { policy: 'freeze: [{from: 01-10, to: 01-20}]', commits: ['fix: x'] };
const unapproved: FactsInShort = {
  policy: 'approvals: {major: {label: ok}}',
  approvals: { labels: [], teams: [] },
  commits: ['feat!: x'],
};

describe('an override that is needed', () => {
  test.each<[string, FactsInShort, Override, object, string]>([
    [
      '--allow-ended',
      ended,
      override('line-ended', '1'),
      { rule: 'line-ended', line: '1' },
      'line-ended on line 1',
    ],
    ['--allow-early', early, override('cadence-early', null), { rule: 'cadence-early' }, 'cadence-early'],
    ['--allow-frozen', frozen, override('freeze', null), { rule: 'freeze' }, 'freeze'],
    [
      '--allow-unapproved',
      unapproved,
      override('approval-missing', 'major'),
      { rule: 'approval-missing', kind: 'major' },
      'approval-missing for a major release',
    ],
  ])('%s makes the error a note, and is recorded', (_, short, given, shown, recorded) => {
    const before = verdict(short);
    expect(before).toMatchObject({ outcome: 'fail', overrides: [] });
    const after = verdict({ ...short, overrides: [given] });
    expect(after).toMatchObject({
      outcome: 'pass',
      next: before.next,
      overrides: [{ ...shown, reason: 'a contract', used: true }],
    });
    const [error] = before.findings.filter(({ level }) => level === 'error');
    expect(said(after)).toEqual([`note ${error?.rule}: ${error?.message}; allowed, because a contract`]);
    expect(verdictText(after, PLAIN)).toContain('allowed, because a contract');
    expect(verdictMarkdown(after)).toContain('allowed, because a contract');
    expect(linesOfMessage(after).split('\n')).toContain(`Allowed: ${recorded}, because a contract`);
  });

  test('leaves every other rule as it is', () => {
    const both = { ...frozen, ...early, policy: `${frozen.policy}\n${early.policy}` };
    const after = verdict({ ...both, overrides: [override('freeze', null)] });
    expect(after.outcome).toBe('fail');
    expect(after.findings.map(({ level, rule }) => `${level} ${rule}`)).toEqual([
      'error cadence-early',
      'note freeze',
    ]);
  });

  test('of a line that has ended lets no new line be opened there', () => {
    const after = verdict({ ...ended, commits: ['feat!: x'], overrides: [override('line-ended', '1')] });
    expect(after.outcome).toBe('fail');
    expect(after.findings.map(({ level, rule }) => `${level} ${rule}`)).toEqual([
      'note line-ended',
      'error line-opens',
    ]);
  });

  test('does not silence that a line ends soon', () => {
    const after = verdict({
      policy: `support: {phases: [{name: active, allow: [patch], until: P1Y}]}\nrules: {policy-newest: off, line-ended: {ahead: P30D}}`,
      today: '2025-12-15',
      commits: ['fix: x'],
      overrides: [override('line-ended', '1')],
    });
    expect(said(after)).toEqual([
      expect.stringContaining('warning line-ended: line 1 ends on 2026-01-01'),
      expect.stringContaining('note line-ended: --allow-ended 1 was not needed: line 1 has not ended'),
    ]);
  });
});

describe('an override that is not needed is said', () => {
  test.each<[FactsInShort, Override, string]>([
    [
      { commits: ['fix: x'] },
      override('line-ended', '1'),
      '--allow-ended 1 was not needed: line 1 has not ended',
    ],
    [
      { commits: ['fix: x'] },
      override('cadence-early', null),
      '--allow-early was not needed: a patch release is not early',
    ],
    [
      { commits: ['fix: x'] },
      override('freeze', null),
      '--allow-frozen was not needed: no freeze stops a patch release on 2026-01-15',
    ],
    [
      { commits: ['docs: x'] },
      override('freeze', null),
      '--allow-frozen was not needed: nothing is released',
    ],
    [
      { commits: ['fix: x'] },
      override('approval-missing', 'major'),
      '--allow-unapproved major was not needed: the release is patch',
    ],
    [
      { ...unapproved, approvals: { labels: ['ok'], teams: [] } },
      override('approval-missing', 'major'),
      '--allow-unapproved major was not needed: a major release lacks no approval',
    ],
    [
      { ...ended, policy: `${TWO_MAJORS}rules: {line-ended: off}\n` },
      override('line-ended', '1'),
      '--allow-ended 1 was not needed: the rule line-ended is off',
    ],
    [
      {
        policy: `support: {phases: [{name: active, allow: [patch], until: P1Y}]}\nrules: {policy-newest: off}`,
        commits: ['feat!: x'],
      },
      override('line-ended', '1'),
      '--allow-ended 1 was not needed: the release leaves the line that has ended',
    ],
  ])('%o', (short, given, message) => {
    const found = verdict({ ...short, overrides: [given] });
    expect(found).toMatchObject({ outcome: 'pass', overrides: [{ used: false }] });
    expect(said(found)).toEqual([expect.stringContaining(`note ${given.rule}: ${message}`)]);
    expect(linesOfMessage(found)).not.toContain('Allowed');
  });
});

test.each<[Override, string]>([
  [override('line-ended', '7'), '--allow-ended names line 7, and line 1 is judged'],
  [
    override('approval-missing', 'huge'),
    '--allow-unapproved names the kind huge, which the policy does not know',
  ],
])('an override of something else decides nothing: %o', (given, message) => {
  expect(judge(facts({ ...ended, overrides: [given] }))).toMatchObject({
    outcome: 'undecided',
    error: { code: 'override-elsewhere', message },
  });
});

test('a reason cannot add lines to the message, nor commands to a log', () => {
  const reason = '\u001b[31mx\n\nSigned-off-by: Eve\r\n::error::y';
  const after = verdict({ ...frozen, overrides: [override('freeze', null, reason)] });
  const lines = linesOfMessage(after).split('\n');
  expect(lines).toHaveLength(7);
  expect(lines[4]).toMatch(/^Allowed: freeze, because .*Signed-off-by: Eve ::error::y$/);
  const text = verdictText(after, PLAIN);
  expect(text).not.toContain('\u001b');
  expect(text).not.toMatch(/^\s*(Signed|::)/m);
});
