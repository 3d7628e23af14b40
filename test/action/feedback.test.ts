// What a pull request is told: by a comment and a check run where the token may write them, by one notice where not.
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { missingRight, rateLimit, serverError } from '../github/faults.ts';
import type { Hub } from '../github/hub.ts';
import { startGitHub } from '../github/hub.ts';
import { freshDirectory } from '../support/environment.ts';
import {
  ALL,
  BOT,
  commentsOn,
  feedbackNotices,
  feedbackRequests,
  PULLS,
  pullStep,
  runPull,
  writes,
} from './feedback-story.ts';
import { runStepAt } from './runner.ts';
import { checkout, onMergeGroup, onPush, story } from './story.ts';

const GOLDEN = resolve(import.meta.dirname, '../fixtures/action');
const origin = story();
const { allowed, forbidden, lineless } = PULLS;
let hub: Hub;

beforeAll(async () => {
  hub = await startGitHub({ repository: origin.path });
  for (const pull of Object.values(PULLS)) hub.seed.pull({ ...pull });
});
beforeEach(() => {
  hub.clearFaults();
  hub.state.comments.length = 0;
  hub.state.checkRuns.length = 0;
});
afterAll(() => hub.close());

/** Without what changes with the port that the loopback GitHub got. */
function portless(text: string): string {
  return text.replaceAll(hub.server, 'https://github.example');
}

/** A git in front of git that notes how it is called. */
function countingGit(): { env: Record<string, string>; calls: () => string[] } {
  const folder = freshDirectory('counting');
  const list = join(folder, 'calls');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$*" >> '${list}'\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return {
    env: { PATH: `${folder}${delimiter}${process.env.PATH}` },
    calls: () => {
      const made = readFileSync(list, 'utf8').split('\n').filter(Boolean);
      writeFileSync(list, '');
      return made;
    },
  };
}

describe('with the rights', () => {
  test.each([
    ['pull-request', allowed, 0],
    ['pull-request-forbidden', forbidden, 1],
  ] as const)('%s: one comment and one check run', async (name, pull, status) => {
    const ran = await runPull(hub, origin, pull);
    expect(ran.status).toBe(status);
    expect(feedbackNotices(ran)).toEqual([]);
    const [comment, ...others] = commentsOn(hub, pull);
    expect(others).toEqual([]);
    await expect(portless(comment?.body ?? '')).toMatchFileSnapshot(join(GOLDEN, name, 'comment.md'));
    const {
      name: called,
      head_sha,
      external_id,
      details_url,
      conclusion,
      title,
      summary,
      annotations,
    } = hub.state.checkRuns[0]!;
    const shown = { name: called, external_id, details_url, conclusion, title, annotations };
    expect(head_sha).toBe(origin.id(pull.head));
    await expect(portless(`${JSON.stringify(shown, null, 2)}\n\n${summary}\n`)).toMatchFileSnapshot(
      join(GOLDEN, name, 'check-run.txt'),
    );
  });

  test('a run that finds the same writes nothing', async () => {
    await runPull(hub, origin, allowed);
    const before = hub.requests.length;
    const ran = await runPull(hub, origin, allowed, { attempt: 2 });
    const asked = feedbackRequests(hub, before);
    expect(ran.status).toBe(0);
    expect(asked).toEqual(['issues/list-comments', 'graphql', 'checks/list-for-ref']);
  });

  test('a label or a review fetches nothing that is there, and feedback asks git nothing', async () => {
    const { env, calls } = countingGit();
    const workspace = checkout(origin, 'refs/pull/7/merge', null);
    const off = { comment: 'off', 'check-run': 'off' };
    const made: string[][] = [];
    for (const [event, inputs] of [
      ['pull_request', off],
      ['pull_request', {}],
      ['pull_request_review', {}],
    ] as const) {
      await runPull(hub, origin, allowed, { workspace, env, event, inputs, run: 102 });
      made.push(calls());
    }
    const [silent = [], ...told] = made;
    expect(silent.length).toBeGreaterThan(3);
    expect(silent.filter((call) => /^(?:fetch|pull|clone)\b/.test(call))).toEqual([]);
    for (const each of told) expect([...each].sort()).toEqual([...silent].sort());
  });

  test('a run that finds something else changes what is there', async () => {
    await runPull(hub, origin, forbidden);
    const [before] = commentsOn(hub, forbidden).map(({ body }) => body);
    expect(before).toContain('line-phase');
    const from = hub.requests.length;
    const ran = await runPull(hub, origin, forbidden, {
      run: 102,
      inputs: { today: 'some day' },
    });
    expect(ran.outputs.outcome).toBe('error');
    expect(writes(hub, from)).toEqual(['issues/update-comment', 'checks/update']);
    expect(commentsOn(hub, forbidden)).toHaveLength(1);
    expect(commentsOn(hub, forbidden)[0]?.body).not.toContain('line-phase');
    expect(hub.state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  });

  test('the run of an older head leaves what a newer one has said', async () => {
    await runPull(hub, origin, allowed, { run: 105 });
    const said = commentsOn(hub, allowed)[0]?.body;
    const from = hub.requests.length;
    await runPull(hub, origin, allowed, { run: 104, attempt: 3, inputs: { branch: 'release/1.x' } });
    expect(writes(hub, from).filter((route) => route.startsWith('issues/'))).toEqual([]);
    expect(commentsOn(hub, allowed)[0]?.body).toBe(said);
  });

  test("a stranger's comment with our marker is not ours", async () => {
    await runPull(hub, origin, allowed);
    const [ours] = commentsOn(hub, allowed);
    hub.state.comments.length = 0;
    const copy = hub.seed.comment({ issue: allowed.number, body: ours!.body, user: 'mallory' });
    const lookalike = hub.seed.comment({ issue: allowed.number, body: ours!.body, user: 'github-actions' });
    await runPull(hub, origin, allowed, { run: 102 });
    const after = commentsOn(hub, allowed);
    expect(after).toHaveLength(3);
    expect(after.slice(0, 2)).toEqual([copy, lookalike]);
    expect(after[2]).toMatchObject({ user: BOT });
  });

  test('of comments that two runs have written the oldest stays, with what the later run says', async () => {
    await runPull(hub, origin, allowed, { run: 103 });
    const [later] = commentsOn(hub, allowed);
    hub.state.comments.length = 0;
    const old = later!.body.replace('run=103.1', 'run=102.1').replace('2.1.0', '9.9.9');
    const kept = hub.seed.comment({ issue: allowed.number, body: old, user: BOT });
    hub.seed.comment({ issue: allowed.number, body: later!.body, user: BOT });
    await runPull(hub, origin, allowed, { run: 101 });
    expect(commentsOn(hub, allowed)).toMatchObject([{ id: kept.id, body: later!.body }]);
  });

  test('two runs at once leave one comment', async () => {
    const workspaces = [1, 2].map(() => checkout(origin, 'refs/pull/7/merge'));
    await Promise.all(
      workspaces.map((workspace, index) =>
        runPull(hub, origin, allowed, { run: 101 + index, workspace, inputs: { 'check-run': 'off' } }),
      ),
    );
    expect(commentsOn(hub, allowed)).toHaveLength(1);
  });

  test.each(['lost-answer', 'cut', 'twice'] as const)(
    'an answer that is %s makes no second comment',
    async (kind) => {
      hub.fault({ route: 'issues/create-comment', kind });
      hub.fault({ route: 'checks/create', kind });
      const ran = await runPull(hub, origin, allowed);
      expect(feedbackNotices(ran)).toEqual([]);
      expect(commentsOn(hub, allowed)).toHaveLength(1);
      if (kind !== 'twice') expect(hub.state.checkRuns).toHaveLength(1);
    },
  );

  test.each([
    ['of an app', 'our-app[bot]', 1],
    ['of a person, who has no check runs', 'octocat', 0],
  ])('a token %s', async (_, login, checks) => {
    await runPull(hub, origin, allowed, { login });
    const from = hub.requests.length;
    const ran = await runPull(hub, origin, allowed, { login, attempt: 2 });
    expect(commentsOn(hub, allowed)).toMatchObject([{ user: login }]);
    expect(writes(hub, from).filter((route) => route.startsWith('issues/'))).toEqual([]);
    expect(hub.state.checkRuns).toHaveLength(checks);
    expect(feedbackNotices(ran)).toHaveLength(1 - checks);
  });

  test('another app makes a check run of its own', async () => {
    await runPull(hub, origin, allowed, { login: 'our-app[bot]', inputs: { comment: 'off' } });
    const ran = await runPull(hub, origin, allowed, {
      run: 102,
      inputs: { comment: 'off', today: '2026-07-01', branch: 'release/1.x' },
    });
    expect(feedbackNotices(ran)).toEqual([]);
    expect(hub.state.checkRuns).toMatchObject([{ app: 'our-app' }, { app: 'github-actions' }]);
  });

  test('steps and directories have comments and check runs of their own', async () => {
    await runPull(hub, origin, allowed);
    await runPull(hub, origin, allowed, { env: { GITHUB_ACTION: 'second' } });
    await runPull(hub, origin, allowed, { inputs: { 'working-directory': '.' } });
    expect(commentsOn(hub, allowed)).toHaveLength(3);
    expect(hub.state.checkRuns.map(({ name }) => name)).toEqual([
      'semverdict',
      'semverdict',
      'semverdict (.)',
    ]);
  });

  test('off is off', async () => {
    const from = hub.requests.length;
    await runPull(hub, origin, allowed, { inputs: { comment: 'off', 'check-run': 'off' } });
    expect(feedbackRequests(hub, from)).toEqual([]);
  });
});

describe('nothing to do', () => {
  test('makes no comment, and a neutral check run', async () => {
    const ran = await runPull(hub, origin, lineless);
    expect(ran.log).toContain('nothing to do');
    expect(commentsOn(hub, lineless)).toEqual([]);
    expect(hub.state.checkRuns).toMatchObject([{ conclusion: 'neutral', title: 'nothing to do' }]);
  });

  test('brings a comment up to date', async () => {
    await runPull(hub, origin, lineless, { inputs: { branch: 'main', 'check-run': 'off' } });
    expect(commentsOn(hub, lineless)[0]?.body).toContain('Next release');
    await runPull(hub, origin, lineless, { run: 102, inputs: { 'check-run': 'off' } });
    expect(commentsOn(hub, lineless)).toHaveLength(1);
    expect(commentsOn(hub, lineless)[0]?.body).toContain('Nothing to do');
  });
});

describe('other events', () => {
  test('a review is a pull request too', async () => {
    const ran = await runPull(hub, origin, allowed, { event: 'pull_request_review' });
    expect(ran).toMatchObject({ status: 0, outputs: { version: '2.1.0' } });
    expect(commentsOn(hub, allowed)).toHaveLength(1);
  });

  test('a merge queue gets a check run at its own commit and no comment', async () => {
    const start = onMergeGroup(origin, 7, 'main');
    const token = hub.token(ALL);
    const ran = await runStepAt(hub, { ...start, workspace: checkout(origin, start.ref), token });
    expect(ran.status).toBe(0);
    expect(hub.state.comments).toEqual([]);
    expect(hub.state.checkRuns).toMatchObject([{ head_sha: start.sha, conclusion: 'success' }]);
  });

  test('a push gets neither', async () => {
    const start = onPush(origin, 'refs/heads/main', origin.id('v2.0.0^{commit}'));
    const from = hub.requests.length;
    await runStepAt(hub, { ...start, workspace: checkout(origin, start.ref), token: hub.token(ALL) });
    expect(writes(hub, from)).toEqual([]);
  });
});

describe('without a right', () => {
  const read = { contents: 'read', pull_requests: 'read', checks: 'read' } as const;

  test.each([
    [
      'neither',
      read,
      undefined,
      /^without the comment and the check run: .*pull-requests: write for the comment, checks: write for the check run\n.*give them.*set comment: off and check-run: off$/,
    ],
    [
      'no comment',
      { ...read, checks: 'write' },
      undefined,
      /^without the comment: .*pull-requests: write for the comment\n.*give it.*set comment: off$/,
    ],
    [
      'no check run',
      { ...read, pull_requests: 'write' },
      undefined,
      /^without the check run: .*checks: write for the check run\n.*set check-run: off$/,
    ],
    [
      'a fork',
      read,
      'fork',
      /^without the comment and the check run: this pull request comes from a fork.*\n.*workflows\/forks\.md/,
    ],
    [
      'Dependabot',
      read,
      'dependabot',
      /^without the comment and the check run: Dependabot.*\n.*permissions.*forks\.md/,
    ],
  ] as const)('%s: one notice, and the verdict stands', async (_, rights, from, notice) => {
    const ran = await runPull(hub, origin, forbidden, { rights, ...(from === undefined ? {} : { from }) });
    expect(ran).toMatchObject({ status: 1, outputs: { outcome: 'fail', version: '1.2.0' } });
    const notices = feedbackNotices(ran);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(notice);
    expect(ran.annotations.some(({ command }) => command === 'error')).toBe(true);
    expect(ran.summary).toContain('policy violated');
  });

  test('in a private repository', async () => {
    hub.state.settings.private = true;
    try {
      const ran = await runPull(hub, origin, allowed, { rights: { contents: 'read' } });
      expect(ran.status).toBe(0);
      expect(feedbackNotices(ran)).toMatchObject([expect.stringContaining('pull-requests: write')]);
    } finally {
      hub.state.settings.private = false;
    }
  });

  test('without a token nothing is asked', async () => {
    const from = hub.requests.length;
    const step = pullStep(hub, origin, allowed);
    const ran = await runStepAt(hub, { ...step, token: '' });
    expect(hub.requests.slice(from)).toEqual([]);
    expect(feedbackNotices(ran)).toEqual([]);
  });
});

describe('where GitHub fails, the verdict stands and one notice says so', () => {
  const always = { times: 1000, route: /issues|check-runs/ };

  test.each([
    ['a rate limit', { ...rateLimit(3600), ...always }, /rate limit/],
    ['5xx', { ...serverError(), ...always }, /GitHub failed with status 502/],
    ['no connection', { kind: 'reset', ...always }, /did not answer/],
    ['no answer', { kind: 'hang', ...always }, /did not answer in time/],
    [
      'another refusal',
      { kind: 'status', status: 422, body: { message: 'Validation Failed' }, ...always },
      /Validation Failed/,
    ],
    [
      'a locked conversation',
      {
        ...missingRight('issues=write'),
        body: { message: 'Unable to create comment because issue is locked.' },
        ...always,
      },
      /locked/,
    ],
  ] as const)(
    '%s',
    async (_, fault, words) => {
      hub.fault(fault);
      const began = performance.now();
      const ran = await runPull(hub, origin, allowed);
      expect(performance.now() - began, 'ms').toBeLessThan(40_000);
      expect(ran).toMatchObject({ status: 0, outputs: { outcome: 'pass', version: '2.1.0' } });
      expect(ran.summary).toContain('next release');
      expect(ran.report.next.version).toBe('2.1.0');
      const notices = feedbackNotices(ran);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toMatch(words);
      expect(ran.annotations.filter(({ command }) => command !== 'notice')).toEqual([]);
    },
    60_000,
  );
});
