// The pair of workflows of docs/workflows/forks.md, as it is written there: the first one with the token of a fork, the
// second one with its own rights, on what the first one left.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocks, read } from '../docs/support.ts';
import type { Hub } from '../github/hub.ts';
import { startGitHub } from '../github/hub.ts';
import type { Rights } from '../github/rights.ts';
import { freshDirectory } from '../support/environment.ts';
import type { Json } from '../support/run.ts';
import { commentsOn, PULLS, runPull, runVariables, writes } from './feedback-story.ts';
import { strangersMarkup } from './markup.ts';
import type { StepRan } from './runner.ts';
import { runStepAt } from './runner.ts';
import { payload, story } from './story.ts';

const [first, second] = blocks(read('docs/workflows/forks.md'), 'yaml').map((text) => parse(text));
const origin = story();
const pull = PULLS.forbidden;
/** The owner of the fork, and the id of its repository, as the loopback GitHub gives it. */
const FORK = 'mallory';
let fork: number;
let hub: Hub;

beforeAll(async () => {
  hub = await startGitHub({ repository: origin.path });
  for (const each of Object.values(PULLS))
    hub.seed.pull({ ...each, head_sha: origin.id(each.head), head_owner: FORK });
  const token = hub.token({ pull_requests: 'read' });
  const asked = await fetch(`${hub.api}/repos/Codertocat/Hello-World/pulls/${pull.number}`, {
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'test', accept: 'application/json' },
  });
  fork = ((await asked.json()) as Json).head.repo.id;
});
beforeEach(() => {
  hub.state.comments.length = 0;
  hub.clearFaults();
});
afterAll(() => hub.close());

/** The step of a workflow that is this action, and the rights of its job. */
function ours(workflow: Json): { inputs: Record<string, string>; rights: Rights } {
  const [job] = Object.values<Json>(workflow.jobs);
  const step = job.steps.find(({ uses }: Json) => uses?.startsWith('semverdict/'));
  const rights = Object.entries<'read' | 'write'>(job.permissions).map(([scope, level]) => [
    scope.replaceAll('-', '_'),
    level,
  ]);
  return { inputs: step.with ?? {}, rights: Object.fromEntries(rights) };
}

/** The pull request's own run, and what it uploads: one file in a folder. */
async function reported(
  change: (report: Json) => Json = (report) => report,
): Promise<{ ran: StepRan; folder: string }> {
  const { inputs, rights } = ours(first);
  const ran = await runPull(hub, origin, pull, { from: 'fork', rights, inputs });
  const folder = artifact(JSON.stringify(change(ran.report)), basename(ran.outputs.report!));
  return { ran, folder };
}

function artifact(content: string, name = 'semverdict-__self-1.json'): string {
  const folder = join(freshDirectory('artifact'), 'semverdict');
  mkdirSync(folder);
  writeFileSync(join(folder, name), content);
  return folder;
}

/** The second workflow, when the first one has ended. */
async function passOn(
  folder: string,
  change: (run: Json, event: Json) => void = () => {},
  event = 'workflow_run',
): Promise<StepRan> {
  const { inputs, rights } = ours(second);
  const expression = '${' + '{ runner.temp }}/semverdict';
  expect(inputs.report).toBe(expression);
  return await runStepAt(hub, {
    event,
    ref: 'refs/heads/main',
    sha: origin.id('main'),
    payload: payload(
      'workflow_run',
      ({ action }) => action === 'completed',
      (copy) => {
        const run = copy.workflow_run;
        Object.assign(run, {
          id: 101,
          run_attempt: 1,
          event: 'pull_request',
          head_branch: pull.head,
          head_sha: origin.id(pull.head),
          pull_requests: [],
        });
        run.head_repository.id = fork;
        run.head_repository.owner.login = FORK;
        change(run, copy);
      },
    ),
    workspace: freshDirectory('no-checkout'),
    token: hub.token(rights),
    inputs: { ...inputs, report: folder },
    env: runVariables(900, 1),
  });
}

describe('the pair of workflows', () => {
  test('comments on the pull request of a fork', async () => {
    const { ran, folder } = await reported();
    expect(ran).toMatchObject({ status: 1, outputs: { outcome: 'fail' } });
    expect(ran.annotations.filter(({ command }) => command === 'notice')).toEqual([]);
    const passed = await passOn(folder);
    expect(passed).toMatchObject({ status: 0, outputs: { outcome: 'pass' }, annotations: [] });
    const [comment, ...others] = commentsOn(hub, pull);
    expect(others).toEqual([]);
    expect(comment?.body).toContain('### ❌ Policy violated: 1 error');
    expect(comment?.body).toContain('own run has reported');
    expect(comment?.body).toContain(`${hub.server}/Codertocat/Hello-World/actions/runs/101`);
    const from = hub.requests.length;
    await passOn(folder);
    expect(writes(hub, from)).toEqual([]);
  });

  test('has the least rights', () => {
    expect(ours(first).rights).toEqual({ contents: 'read' });
    expect(ours(second).rights).toEqual({ actions: 'read', pull_requests: 'write' });
    expect(second.on).toEqual({ workflow_run: { workflows: [first.name], types: ['completed'] } });
  });

  test('brings a comment up to date, and leaves that of a newer run', async () => {
    const { folder } = await reported();
    await passOn(folder);
    const fine = artifact(JSON.stringify({ outcome: 'pass', kind: 'none', message: 'no line' }));
    await passOn(fine, (run) => Object.assign(run, { id: 102 }));
    expect(commentsOn(hub, pull)[0]?.body).toContain('Nothing to do');
    await passOn(folder, (run) => Object.assign(run, { run_attempt: 2 }));
    expect(commentsOn(hub, pull)).toHaveLength(1);
    expect(commentsOn(hub, pull)[0]?.body).toContain('Nothing to do');
  });
});

describe('the report is data', () => {
  test('what it says of pull requests, branches, commits and addresses counts for nothing', async () => {
    const { folder } = await reported((report) => ({
      ...report,
      head: 'f'.repeat(40),
      branch: 'main',
      pull: { ...report.pull, number: 7 },
      number: 7,
      pull_request: { number: 7, url: 'https://evil.example' },
      findings: report.findings.map((each: Json) => ({ ...each, url: 'https://evil.example' })),
    }));
    expect((await passOn(folder)).status).toBe(0);
    expect(commentsOn(hub, PULLS.allowed)).toEqual([]);
    const [comment] = commentsOn(hub, pull);
    expect(comment?.body).toContain(origin.id(pull.head));
    expect(comment?.body).not.toMatch(/evil|f{40}/);
  });

  test('its texts stay text', async () => {
    const text = '@octocat #1 [x](https://evil.example) <img src=x> --> ::error::x\n##[error]x ```';
    const { folder } = await reported((report) => ({
      ...report,
      kind: text,
      line: { ...report.line, name: text },
      findings: [{ ...report.findings[0], message: text, remedy: text }],
      because: [{ ...report.because[0], subject: text }],
    }));
    const ran = await passOn(folder);
    expect(ran).toMatchObject({ status: 0, annotations: [] });
    const body = commentsOn(hub, pull)[0]!.body;
    expect(strangersMarkup(body.split('\n').slice(1, -1).join('\n'))).toEqual([]);
  });

  test.each([
    ['no JSON', 'bad-report', () => artifact('{')],
    ['another document', 'bad-report', () => artifact('{"today": "2026-06-01", "lines": []}')],
    ['too large', 'bad-report', () => artifact(`"${'x'.repeat(5_000_000)}"`)],
    ['not there', 'no-file', () => join(freshDirectory('empty'), 'nothing')],
    [
      'one of two',
      'no-file',
      () => {
        const folder = artifact('{}');
        cpSync(join(folder, 'semverdict-__self-1.json'), join(folder, 'second.json'));
        return folder;
      },
    ],
    [
      'a link',
      'no-file',
      () => {
        const folder = join(freshDirectory('link'), 'semverdict');
        mkdirSync(folder);
        symlinkSync(join(artifact('{}'), 'semverdict-__self-1.json'), join(folder, 'report.json'));
        return folder;
      },
    ],
  ])('%s: refused', async (_, code, make) => {
    const ran = await passOn(make());
    expect(ran).toMatchObject({ status: 2, report: { error: { code } } });
    expect(hub.state.comments).toEqual([]);
  });
});

describe('the pull request is the one that the event names', () => {
  const report = JSON.stringify({ error: { code: 'no-branch', message: 'x', remedy: 'y' } });

  test.each([
    ['its head has moved on', (run: Json) => Object.assign(run, { head_sha: 'f'.repeat(40) })],
    ['its branch is another one', (run: Json) => Object.assign(run, { head_branch: 'other' })],
    ['it is in another fork', (run: Json) => Object.assign(run.head_repository, { id: 1 })],
    ['its fork is gone', (run: Json) => Object.assign(run, { head_repository: null })],
    ['a push has started the run', (run: Json) => Object.assign(run, { event: 'push' })],
  ])('%s: nothing to do', async (_, change) => {
    const ran = await passOn(artifact(report), change);
    expect(ran).toMatchObject({ status: 0, outputs: { outcome: 'pass' } });
    expect(ran.log).toMatch(/^nothing to do: /);
    expect(hub.state.comments).toEqual([]);
  });

  test('several of them: nothing to do', async () => {
    const twin = hub.seed.pull({
      ...pull,
      number: 80,
      base: 'main',
      head_sha: origin.id(pull.head),
      head_owner: FORK,
    });
    const ran = await passOn(artifact(report));
    hub.state.pulls.splice(hub.state.pulls.indexOf(twin), 1);
    expect(ran.log).toMatch(/^nothing to do: 2 open pull requests/);
    expect(hub.state.comments).toEqual([]);
  });

  test.each(['pull_request', 'pull_request_target', 'push', 'issue_comment'])(
    'on %s the mode is refused',
    async (event) => {
      const ran = await passOn(artifact(report), () => {}, event);
      expect(ran).toMatchObject({ status: 2, report: { error: { code: 'unknown-event' } } });
    },
  );

  test('a payload that is not whole is refused', async () => {
    const ran = await passOn(artifact(report), (run) => Object.assign(run, { head_sha: 'main' }));
    expect(ran).toMatchObject({ status: 2, report: { error: { code: 'bad-event' } } });
  });

  test('without the right the step fails and says which', async () => {
    hub.fault({
      route: 'issues/create-comment',
      kind: 'status',
      status: 403,
      headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      body: { message: 'Resource not accessible by integration' },
    });
    const ran = await passOn(artifact(report));
    expect(ran).toMatchObject({ status: 3, report: { error: { code: 'github-rights' } } });
    expect(ran.log).toMatch(/pull-requests: write/);
  });
});
