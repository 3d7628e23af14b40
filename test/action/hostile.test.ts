// Whoever can push a branch, name a tag or open a pull request can write these texts. None of them may command the
// runner, and none may become more than text in Markdown.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDirectory } from '../support/environment.ts';
import type { Repository } from '../support/repository.ts';
import { ESC, SUBJECTS } from './hostile-texts.ts';
import { strangersMarkup } from './markup.ts';
import type { StepRan } from './runner.ts';
import { commandIn, expectGolden, outputsIn, runStep } from './runner.ts';
import { asServer, checkout, onPullRequest, onPush, POLICY, story } from './story.ts';

function expectHarmless(ran: StepRan): void {
  for (const hidden of [ESC, '\u0007', '\u202e', '\u200b']) expect(ran.printed).not.toContain(hidden);
  // Our own commands are ours word for word, so that a message cannot add one.
  expect(ran.log.split('\n').filter((line) => line.includes('##['))).toEqual([]);
  expect(strangersMarkup(ran.summary)).toEqual([]);
}

/** Every subject as a commit of each kind that is shown somewhere: a reason, a finding, a mention. */
function hostileHistory(): Repository {
  const origin = story().checkout('release/1.x');
  for (const subject of SUBJECTS) {
    const one = subject.replace(/\0/g, '');
    origin.commit(`feat: ${one}`).commit(one).commit(`fix: x\n\nsee CVE-2026-0001 ${one}`);
  }
  return asServer(origin.checkout('main'));
}

describe('hostile text', () => {
  test('in subjects', async () => {
    const origin = hostileHistory();
    const start = onPush(origin, 'refs/heads/release/1.x');
    const ran = await runStep({ ...start, workspace: checkout(origin, start.ref) });
    expectHarmless(ran);
    await expectGolden('hostile-subjects', ran);
  });

  const TAGS = [
    'error;;x',
    'v1.2.3-@octocat',
    'v9.9.9-`x`',
    'v2.0.1+#1',
    '<img/src=x>',
    '$(touch$IFSowned)',
    'v01.2.3',
  ];

  // What git takes for the name of a branch: no space, no "[", ":", "?", "*", "~", "^" and no leading "-".
  const BRANCHES = [
    '##error',
    '%3A%3Aerror%3A%3Ax',
    '`touch-owned`',
    '$(touch$IFSowned)',
    '<img/src=x>',
    '@octocat',
    'x@octocat/#1',
    '!x(https;evil.example)',
    "a';touch$IFSowned;'",
    '7/merge',
    '\u202eniam',
  ];

  const shared = hostileRefs();
  const place = checkout(shared, 'refs/pull/7/merge');

  function hostileRefs(): Repository {
    const rules = BRANCHES.map((name) => ({ name, line: 'newest' }));
    const known = { 'release-policy.yml': `${POLICY}branches: ${JSON.stringify(rules)}\n` };
    const origin = story().branch('known', 'main').commit('fix: x', { files: known });
    for (const name of BRANCHES) origin.branch(name, 'known');
    for (const name of TAGS) origin.tag(name, { at: 'refs/heads/main' });
    return origin.checkout('main');
  }

  test.each(BRANCHES)('in the name of a branch that a policy knows: %j', async (name) => {
    const start = onPush(shared, `refs/heads/${name}`);
    const ran = await runStep({ ...start, workspace: checkout(shared, start.ref) });
    expectHarmless(ran);
    expect(ran.outputs.version).toBe('2.0.1');
  });

  const REFS = [
    ...BRANCHES,
    '::set-output name=x::y',
    '##[error]owned',
    '![x](https://evil.example)',
    '--upload-pack=touch$IFSowned',
    'x\n::error::x\n##[error]x\r::error::y',
  ];

  test.each(REFS)("in the payload's name of a branch: %j", async (name) => {
    const pull = onPullRequest(shared, 7, 'main', 'feature');
    pull.payload.pull_request.base.ref = name;
    const quiet = await runStep({ ...pull, workspace: place });
    expectHarmless(quiet);
    expect(quiet.annotations).toEqual([]);
    const ran = await runStep({ ...pull, workspace: place, inputs: { mode: 'check' } });
    expectHarmless(ran);
    expect(ran.annotations).toHaveLength(1);
  });

  test('in the name of a branch that carries no line', async () => {
    const origin = story();
    const name = 'set-output;`$(touch$IFSowned)`@octocat-#1-<b>';
    origin.git('update-ref', `refs/heads/${name}`, 'main');
    const start = onPush(origin, `refs/heads/${name}`);
    const workspace = checkout(origin, start.ref);
    expectHarmless(await runStep({ ...start, workspace }));
    const ran = await runStep({ ...start, workspace, inputs: { mode: 'check' } });
    expectHarmless(ran);
    await expectGolden('hostile-branch', ran);
  });

  test.each(TAGS)('in the name of a tag: %j', async (name) => {
    const start = onPush(shared, `refs/tags/${name}`);
    const ran = await runStep({ ...start, workspace: checkout(shared, start.ref) });
    expectHarmless(ran);
    expect(ran.status).toBe(1);
    expect(ran.annotations.length).toBeGreaterThan(0);
  });

  test('in the payload of a deletion', async () => {
    const origin = story();
    const start = onPush(origin, 'refs/heads/main');
    start.payload.deleted = true;
    start.payload.ref = 'refs/heads/x\n::error::x\n##[error]x';
    const ran = await runStep({ ...start, workspace: checkout(origin, start.ref) });
    expectHarmless(ran);
    expect(ran).toMatchObject({ status: 0, annotations: [] });
  });

  test('in the inputs', async () => {
    const origin = story();
    const start = onPush(origin, 'refs/heads/main');
    const workspace = checkout(origin, start.ref);
    const text = 'x\n::error::x\n##[error]x <img src=x> @octocat';
    for (const name of ['mode', 'policy', 'branch', 'base', 'head', 'today', 'fail-on', 'working-directory'])
      expectHarmless(await runStep({ ...start, workspace, inputs: { [name]: text } }));
    expectHarmless(await runStep({ ...start, workspace, inputs: { mode: 'verify', tag: text } }));
  });

  test('in a policy', async () => {
    const text = JSON.stringify('x\n::error::x ##[error]x <img src=x> @octocat');
    const policies = [
      `policy: 1\n${text}: 1\n`,
      `policy: 1\nproduct: ${text}\nlines: {known: {"2": {name: ${text}, released: 2026-02-10}}}\nsupport: {phases: [{name: ${text}, allow: [security], until: never}]}\n`,
      `policy: 1\nversions: {tag: ${text}}\n`,
      'policy: 1\n  ::error::x\n##[error]x: [\n',
    ];
    for (const policy of policies) {
      const origin = story()
        .checkout('main')
        .commit('fix: y', { files: { 'release-policy.yml': policy } });
      const start = onPush(origin, 'refs/heads/main');
      const workspace = checkout(origin, start.ref);
      expectHarmless(await runStep({ ...start, workspace }));
      expectHarmless(await runStep({ ...start, workspace, inputs: { mode: 'lines' } }));
    }
  });

  test('in what the remote says', async () => {
    const origin = story();
    const hook = join(origin.path, 'hooks');
    origin.git('config', 'core.hooksPath', hook);
    spawnHook(hook, "echo '::error::x'; echo '##[error]x <img src=x> @octocat' >&2; exit 1");
    const start = onPush(origin, 'refs/heads/main');
    const ran = await runStep({
      ...start,
      workspace: checkout(origin, start.ref),
      inputs: { mode: 'release' },
    });
    expectHarmless(ran);
    expect(ran).toMatchObject({ status: 3, report: { error: { code: 'push-refused' } } });
    expect(ran.annotations).toHaveLength(1);
  });
});

function spawnHook(folder: string, body: string): void {
  const { mkdirSync, chmodSync } = process.getBuiltinModule('node:fs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pre-receive'), `#!/bin/sh\n${body}\n`);
  chmodSync(join(folder, 'pre-receive'), 0o755);
}

describe('the limits of the platform', () => {
  test('more than ten findings of a level', async () => {
    const origin = story().checkout('main');
    for (let index = 1; index <= 12; index++) origin.commit(`fix: ${index}\n\nRelease-As: 2.0.0${index}.x`);
    const start = onPush(origin, 'refs/heads/main');
    const ran = await runStep({ ...start, workspace: checkout(origin, start.ref) });
    for (const level of ['error', 'warning', 'notice'])
      expect(ran.annotations.filter(({ command }) => command === level).length).toBeLessThanOrEqual(10);
    expect(ran.report.findings.length).toBeGreaterThan(10);
    await expectGolden('many-findings', ran);
  });

  test('messages of any length', async () => {
    // The longest header that is read as one, and a body without an end.
    const long = '<@x>'.repeat(2400);
    const origin = story()
      .checkout('release/1.x')
      .commit(`feat: ${long.repeat(50)}\n\n${long.repeat(50)}`);
    for (let index = 0; index < 60; index++) origin.commit(`feat: ${index} ${long}`);
    const start = onPush(origin.checkout('main'), 'refs/heads/release/1.x');
    const ran = await runStep({ ...start, workspace: checkout(origin, start.ref) });
    expectHarmless(ran);
    expect(ran.status).toBe(1);
    expect(ran.summary).toMatch(/<\/details>\n$/);
    for (const { message } of ran.annotations) expect(message.length).toBeLessThanOrEqual(4096);
  });
});

describe('the files of the runner', () => {
  const origin = story();
  const start = onPush(origin, 'refs/heads/main');
  const workspace = checkout(origin, start.ref);

  test.each([
    ['GITHUB_OUTPUT'],
    ['GITHUB_STEP_SUMMARY'],
    ['RUNNER_TEMP'],
    ['GITHUB_ACTION'],
    ['GITHUB_SERVER_URL'],
  ])('%s may be missing or empty', async (name) => {
    for (const value of [undefined, '']) {
      const ran = await runStep({ ...start, workspace, token: 'secret-token', env: { [name]: value } });
      expect(ran.status).toBe(0);
      expect(ran.log).not.toMatch(/^::(?!add-mask)/m);
      const wrong = await runStep({ ...start, workspace, inputs: { mode: 'x' }, env: { [name]: value } });
      expect(wrong.status).toBe(2);
      expect(wrong.annotations).toHaveLength(1);
    }
  });

  test('what was written before stays', async () => {
    const files = freshDirectory('own');
    const env = { GITHUB_OUTPUT: join(files, 'output'), GITHUB_STEP_SUMMARY: join(files, 'summary') };
    writeFileSync(env.GITHUB_OUTPUT, 'earlier=1\n');
    writeFileSync(env.GITHUB_STEP_SUMMARY, '# Earlier\n\n');
    await runStep({ ...start, workspace, env });
    expect(outputsIn(readFileSync(env.GITHUB_OUTPUT, 'utf8'))).toMatchObject({
      earlier: '1',
      version: '2.0.1',
    });
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toMatch(/^# Earlier\n\n### /);
  });

  test('an output cannot add another one', async () => {
    const phase = 'x\nversion=9.9.9\nghadelimiter_x\noutcome<<EOF';
    const support = `support: {phases: [{name: ${JSON.stringify(phase)}, allow: [minor, patch, security], until: never}]}\n`;
    const own = story()
      .checkout('main')
      .commit('fix: y', { files: { 'release-policy.yml': `policy: 1\n${support}` } });
    const pushed = onPush(own, 'refs/heads/main');
    const ran = await runStep({ ...pushed, workspace: checkout(own, pushed.ref) });
    if (ran.status === 0)
      expect(ran.outputs).toMatchObject({
        outcome: 'pass',
        version: '2.0.1',
        phase: phase.replace(/\n/g, ' '),
      });
    else expect(ran.outputs).toMatchObject({ outcome: 'error' });
  });
});

test('the runner obeys what these tests take for a command', () => {
  expect(commandIn('  ::set-output name=a,b=c%3A::x%0Ay')).toEqual([
    { command: 'set-output', properties: { name: 'a', b: 'c:' }, message: 'x\ny' },
  ]);
  expect(commandIn('text ##[error]x')).toMatchObject([{ command: '##[' }]);
  expect(commandIn('text ::error::x')).toEqual([]);
});
