// Who has approved, and what is allowed, as the action is told it.
import { describe, expect, test } from 'vitest';
import { actionStatements } from '../../src/commands/action/action-statements.ts';

function statements(
  given: Readonly<Record<string, string>>,
  event: { name: string; payload: Record<string, unknown> } = { name: 'push', payload: {} },
  releasing = false,
) {
  const inputs = {
    text: (name: string) => given[name] ?? null,
    flag: (name: string) => given[name] === 'true',
  };
  return actionStatements(inputs, event, releasing);
}

const pull = (labels: unknown) => ({ name: 'pull_request', payload: { pull_request: { labels } } });

describe('labels', () => {
  test.each<[string, ReturnType<typeof statements>, readonly string[] | null]>([
    ['of the pull request', statements({}, pull([{ name: 'ok' }, { name: 'bug' }])), ['ok', 'bug']],
    ['of a review', statements({}, { ...pull([{ name: 'ok' }]), name: 'pull_request_review' }), ['ok']],
    ['none on the pull request', statements({}, pull([])), []],
    [
      'and those of the input',
      statements({ labels: 'a\n b \n\n' }, pull([{ name: 'ok' }])),
      ['ok', 'a', 'b'],
    ],
    ['that are none', statements({}, pull([{ name: 1 }, 'x', null])), []],
    ['that the payload does not say', statements({}, pull(undefined)), null],
    ['of a push', statements({}), null],
    ['of a push, by the input', statements({ labels: 'ok' }), ['ok']],
    ['of a merge queue', statements({}, { name: 'merge_group', payload: {} }), null],
    ['of a release: what nobody says is not there', statements({}, undefined, true), []],
    ['of a release, by the input', statements({ labels: 'ok' }, undefined, true), ['ok']],
  ])('%s', (_, { labels }, expected) => {
    expect(labels).toEqual(expected);
  });
});

describe('teams', () => {
  test.each<[string, ReturnType<typeof statements>, readonly string[] | null]>([
    ['of the input', statements({ 'approved-by': 'core\ndocs' }), ['core', 'docs']],
    ['of a pull request without the input', statements({}, pull([])), []],
    ['of a push', statements({}), null],
    ['of a release', statements({}, undefined, true), []],
  ])('%s', (_, { teams }, expected) => {
    expect(teams).toEqual(expected);
  });
});

describe('overrides', () => {
  test('by the inputs of the same names', () => {
    const { overrides } = statements({
      'allow-ended': '6',
      'allow-early': 'true',
      'allow-frozen': 'true',
      'allow-unapproved': 'major',
      reason: 'a contract',
    });
    expect(overrides).toEqual([
      { rule: 'line-ended', subject: '6', reason: 'a contract' },
      { rule: 'cadence-early', subject: null, reason: 'a contract' },
      { rule: 'freeze', subject: null, reason: 'a contract' },
      { rule: 'approval-missing', subject: 'major', reason: 'a contract' },
    ]);
    expect(statements({}).overrides).toEqual([]);
  });

  test('need a reason, and a reason needs one', () => {
    expect(() => statements({ 'allow-early': 'true' })).toThrow(/--allow-early needs a reason/);
    expect(() => statements({ reason: 'x' })).toThrow(/nothing is/);
  });
});

describe('the pull request', () => {
  const repository = { full_name: 'o/r' };
  const base = 'a'.repeat(40);
  const group = (head: string) => ({
    name: 'merge_group',
    payload: {
      repository,
      merge_group: { base_sha: base, head_ref: `refs/heads/gh-readonly-queue/${head}` },
    },
  });
  const named = { number: 7, repository: 'o/r', queued: false };

  test.each<[string, Parameters<typeof statements>[1], unknown]>([
    ['of its event', { name: 'pull_request', payload: { repository, pull_request: { number: 7 } } }, named],
    [
      'of a review',
      { name: 'pull_request_review', payload: { repository, pull_request: { number: 7 } } },
      named,
    ],
    ['of a queue', group(`main/pr-7-${base}`), { ...named, queued: true }],
    ['of a queue of a branch with slashes', group(`release/6.x/pr-7-${base}`), { ...named, queued: true }],
    ['of a queue that has more before it', group(`main/pr-7-${'b'.repeat(40)}`), null],
    ['of a branch that is no queue’s', group('main/pr-7'), null],
    ['of a push', { name: 'push', payload: { repository } }, null],
    ['without a repository', { name: 'pull_request', payload: { pull_request: { number: 7 } } }, null],
  ])('%s', (_, event, expected) => {
    expect(statements({}, event).pull).toEqual(expected);
  });
});
