// How a pull request lands, as the action finds it out from the event and from GitHub's API, with the least rights
// and with more.
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { serverError } from '../github/faults.ts';
import type { Hub } from '../github/hub.ts';
import { startGitHub } from '../github/hub.ts';
import { git } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { found } from '../support/run.ts';
import type { StepRan } from './runner.ts';
import { runStepAt } from './runner.ts';
import type { Start } from './story.ts';
import { checkout, onMergeGroup, onPullRequest, story } from './story.ts';

const origin = story();
let hub: Hub;
beforeEach(async () => {
  await hub?.close();
  hub = await startGitHub({ repository: origin.path });
  hub.seed.pull({ number: 7, base: 'main', head: 'feature', title: 'docs: macros', body: 'How to.' });
});
afterAll(() => hub.close());

const LEAST = { contents: 'read', pull_requests: 'read' } as const;
const ALONE = {
  allow_merge_commit: false,
  allow_squash_merge: true,
  allow_rebase_merge: false,
  squash_merge_commit_title: 'PR_TITLE',
  squash_merge_commit_message: 'BLANK',
} as const;

const QUEUE = {
  check_response_timeout_minutes: 60,
  grouping_strategy: 'ALLGREEN',
  max_entries_to_build: 5,
  max_entries_to_merge: 5,
  merge_method: 'REBASE',
  min_entries_to_merge: 1,
  min_entries_to_merge_wait_minutes: 5,
};

/** Pull request 7 brings `feat: macros` and `test: macros` to main. */
function opened(change: (pull: Json) => void = () => {}): Start {
  const start = onPullRequest(origin, 7, 'main', 'feature');
  const { pull_request: pull } = start.payload;
  Object.assign(pull, { title: 'docs: macros', body: 'How to.' });
  for (const key of Object.keys(pull.base.repo)) if (key.startsWith('allow_')) delete pull.base.repo[key];
  change(pull);
  return start;
}

async function ran(start: Start, rights: Parameters<Hub['token']>[0] | null = LEAST): Promise<StepRan> {
  const workspace = checkout(origin, start.ref);
  git(workspace, 'remote', 'set-url', 'origin', hub.remote);
  const token = rights === null ? '' : hub.token(rights);
  return await runStepAt(hub, { ...start, workspace, token, inputs: { comment: 'off', 'check-run': 'off' } });
}

const landing = ({ report: { pull, kind } }: StepRan): unknown => [
  pull.methods.map(({ method }: Json) => method).join(' '),
  pull.by,
  pull.judged,
  kind,
];

const ANY = 'merge squash rebase';

describe('a pull request', () => {
  test.each<[string, (start: Start) => void, Parameters<Hub['token']>[0] | null, unknown[]]>([
    ['of which only the commits are known', () => {}, LEAST, [ANY, 'unknown', 'merge', 'minor']],
    ['without a token', () => {}, null, [ANY, 'unknown', 'merge', 'minor']],
    ['without any right', () => {}, { contents: 'read' }, [ANY, 'unknown', 'merge', 'minor']],
    [
      'of a repository whose settings the token may see',
      () => Object.assign(hub.state.settings, ALONE),
      { ...LEAST, contents: 'write' },
      // A patch is unreleased on main.
      ['squash', 'allowed', 'squash', 'patch'],
    ],
    [
      'of a repository whose settings the event tells',
      ({ payload }) => Object.assign(payload.pull_request.base.repo, ALONE),
      LEAST,
      ['squash', 'allowed', 'squash', 'patch'],
    ],
    [
      'whose base takes no merge commits',
      () => {
        hub.state.branchRules.main = [{ type: 'required_linear_history' }];
      },
      LEAST,
      ['squash rebase', 'allowed', 'squash', 'minor'],
    ],
    [
      'whose base has a merge queue',
      ({ payload }) => {
        Object.assign(payload.pull_request.base.repo, { ...ALONE, allow_rebase_merge: true });
        hub.state.branchRules.main = [{ type: 'merge_queue', parameters: QUEUE }];
      },
      LEAST,
      ['rebase', 'queue', 'rebase', 'minor'],
    ],
    [
      'that merges itself',
      () => {
        hub.state.pulls[0]!.auto_merge = { merge_method: 'squash', commit_title: 'feat!: macros (#7)' };
      },
      LEAST,
      ['squash', 'auto-merge', 'squash', 'major'],
    ],
    [
      'whose title was edited since',
      ({ payload }) => {
        Object.assign(payload.pull_request.base.repo, ALONE);
        hub.state.pulls[0]!.title = 'feat!: macros';
      },
      LEAST,
      ['squash', 'allowed', 'squash', 'major'],
    ],
    [
      'while the API fails',
      () => {
        for (const route of ['pulls/get', 'repos/get-branch-rules', 'repos/get'])
          hub.fault({ route, times: 99, ...serverError() });
      },
      LEAST,
      [ANY, 'unknown', 'merge', 'minor'],
    ],
  ])('%s', async (_, arrange, rights, expected) => {
    const start = opened();
    arrange(start);
    const one = await ran(start, rights);
    expect(landing(one)).toEqual(expected);
    expect(one.report.pull.number).toBe(7);
  });

  test('that loses a release in a squash says so where people look', async () => {
    const one = await ran(opened(({ base }) => Object.assign(base.repo, ALONE)));
    expect([one.status, found(one.report)]).toEqual([0, ['warning squash-message']]);
    expect(one.log).toContain(', as it lands by squash');
    expect(one.summary).toContain('as it lands by squash');
    expect(one.annotations).toContainEqual(
      expect.objectContaining({
        command: 'warning',
        message: expect.stringContaining('a squash with the title "docs: macros (#7)" releases nothing'),
      }),
    );
    expect(one.outputs).toMatchObject({ kind: 'patch', version: '2.0.1' });
  });

  test('with hostile words in its title and its body keeps them in their place', async () => {
    const words = '::error::x\n##[error]y %0A<img src=x> @octocat #1 [z](https://evil.example)';
    Object.assign(hub.state.pulls[0]!, { title: `docs: ${words}`, body: words });
    const one = await ran(
      opened(({ base }) => Object.assign(base.repo, { ...ALONE, squash_merge_commit_message: 'PR_BODY' })),
    );
    expect(one.status).toBe(0);
    expect(one.annotations.map(({ command }) => command)).not.toContain('error');
    expect(one.log).not.toMatch(/##\[|^\s*::(?!(?:warning|notice|add-mask))/m);
    expect(one.summary).not.toMatch(/<img|@octocat|\]\(https:\/\/evil/);
  });
});

test('a merge queue has made its commits already', async () => {
  const one = await ran(onMergeGroup(origin, 7, 'main'));
  expect([one.status, one.report.kind, one.report.pull]).toEqual([0, 'minor', undefined]);
});
