// What the action finds: how deep the checkout is, whose it is, whether it may ask, and which policy counts.
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDirectory } from '../support/environment.ts';
import { git } from '../support/repository.ts';
import { expectGolden, runStep } from './runner.ts';
import { checkout, onPullRequest, onPush, POLICY, pullRequest, story } from './story.ts';

const origin = story();
const onMain = onPush(origin, 'refs/heads/main');

describe('how deep the checkout is', () => {
  test.each([1, 2, 3, null])('a pull request at depth %s: the same verdict', async (depth) => {
    const start = onPullRequest(origin, 8, 'release/1.x', 'backport');
    const ran = await runStep({ ...start, workspace: checkout(origin, start.ref, depth) });
    expect(ran).toMatchObject({
      status: 1,
      outputs: { line: '1', version: '1.2.0' },
      report: { counts: { commits: 2 } },
    });
  });

  test('the merge commit is checked out, and its message is never judged', async () => {
    const own = story().branch('topic', 'main').commit('fix: mend it');
    own.branch('merge', 'main').merge('topic', 'feat!: a message that GitHub never writes').checkout('main');
    own.git('update-ref', 'refs/pull/10/merge', 'merge');
    const start = onPullRequest(own, 10, 'main', 'topic');
    const workspace = checkout(own, start.ref);
    expect(git(workspace, 'rev-parse', '--abbrev-ref', 'HEAD')).toBe('HEAD');
    expect(git(workspace, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect((await runStep({ ...start, workspace })).outputs).toMatchObject({
      kind: 'patch',
      version: '2.0.1',
    });
  });

  test('a shallow checkout whose remote is gone cannot decide', async () => {
    const workspace = checkout(origin, onMain.ref);
    git(workspace, 'remote', 'set-url', 'origin', 'file:///nowhere/at/all.git');
    await expectGolden('remote-gone', await runStep({ ...onMain, workspace }));
  });

  test('a workspace without a repository', async () => {
    const workspace = freshDirectory('empty');
    const ran = await runStep({ ...onMain, workspace });
    expect(ran).toMatchObject({ status: 2, report: { error: { code: 'no-repository' } } });
  });

  test('a complete clone without a remote needs none', async () => {
    const workspace = checkout(origin, onMain.ref, null);
    git(workspace, 'remote', 'remove', 'origin');
    expect((await runStep({ ...onMain, workspace })).outputs).toMatchObject({
      outcome: 'pass',
      version: '2.0.1',
    });
  });
});

describe('the workspace of another user', () => {
  const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', HOME: freshDirectory('home') };

  test('git itself refuses it', () => {
    const workspace = checkout(origin, onMain.ref, null);
    const plain = spawnSync('git', ['-C', workspace, 'status'], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect(plain.stderr).toMatch(/dubious ownership/);
  });

  test('the action reads it, and changes no settings', async () => {
    const workspace = checkout(origin, onMain.ref, null);
    git(workspace, 'remote', 'remove', 'origin');
    expect((await runStep({ ...onMain, workspace, env })).outputs).toMatchObject({
      outcome: 'pass',
      version: '2.0.1',
    });
    expect(readdirSync(env.HOME)).toEqual([]);
  });

  test('a folder inside it too', async () => {
    const workspace = checkout(origin, onMain.ref, null);
    git(workspace, 'remote', 'remove', 'origin');
    const step = {
      ...onMain,
      workspace: join(workspace, 'docs'),
      env: { ...env, GITHUB_WORKSPACE: workspace },
    };
    spawnSync('mkdir', [step.workspace]);
    const ran = await runStep({ ...step, inputs: { 'working-directory': 'docs' } });
    expect(ran.outputs).toMatchObject({ outcome: 'pass', version: '2.0.1' });
  });

  test("what the workflow's own environment tells git stays", async () => {
    const workspace = checkout(origin, onMain.ref, null);
    git(workspace, 'remote', 'set-url', 'origin', 'mirror:/nothing');
    git(workspace, 'tag', '-d', 'v1.0.0', 'v1.1.0', 'v2.0.0');
    const settings = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${origin.url}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'mirror:/nothing',
    };
    expect((await runStep({ ...onMain, workspace, env: settings })).outputs).toMatchObject({
      version: '2.0.1',
    });
  });
});

const TOKEN = 'ghs_0123456789aBcDeFgHiJkLmNoPqRsTuVwXyZ';
const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');

describe('the token', () => {
  /** A folder whose `git` writes down how it was called, and calls the real one. */
  function spy(): { path: string; calls: () => { argv: string[]; env: string[] }[] } {
    const folder = freshDirectory('bin');
    const log = join(folder, 'calls');
    const real = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();
    writeFileSync(log, '');
    writeFileSync(
      join(folder, 'git'),
      `#!${process.execPath}
const { appendFileSync } = require('node:fs');
const { spawnSync } = require('node:child_process');
const env = Object.entries(process.env).map(([name, value]) => name + '=' + value);
appendFileSync(${JSON.stringify(log)}, JSON.stringify({ argv: process.argv, env }) + '\\n');
process.exit(spawnSync(${JSON.stringify(real)}, process.argv.slice(2), { stdio: 'inherit' }).status);
`,
    );
    chmodSync(join(folder, 'git'), 0o755);
    return {
      path: `${folder}:${process.env.PATH}`,
      calls: () =>
        readFileSync(log, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
    };
  }

  function everyFile(folder: string): string {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('\n');
  }

  test.each([
    ['check', 'refs/heads/main'],
    ['verify', 'refs/tags/v2.0.0'],
    ['release', 'refs/heads/main'],
  ])('reaches git by its environment, and nothing else: %s', async (mode, ref) => {
    const own = story();
    const start = onPush(own, ref);
    const workspace = checkout(own, start.ref);
    const { path, calls } = spy();
    const ran = await runStep({ ...start, workspace, token: TOKEN, inputs: { mode }, env: { PATH: path } });
    expect(ran.status).toBe(0);

    expect(ran.masks).toEqual([TOKEN, BASIC]);
    expect(ran.log.includes(TOKEN) || ran.log.includes(BASIC)).toBe(false);
    for (const place of [workspace, own.path, join(ran.files, 'temp')]) {
      expect(everyFile(place)).not.toContain(TOKEN);
      expect(everyFile(place)).not.toContain(BASIC);
    }
    expect(JSON.stringify([ran.outputs, ran.summary, ran.report, ran.annotations])).not.toContain(TOKEN);
    expect(calls().length).toBeGreaterThan(3);
    for (const { argv, env } of calls()) {
      expect(argv.join(' ')).not.toContain(TOKEN);
      expect(argv.join(' ')).not.toContain(BASIC);
      expect(env).toContain(`GIT_CONFIG_VALUE_2=AUTHORIZATION: basic ${BASIC}`);
      expect(env).toContain('GIT_CONFIG_KEY_2=http.https://github.com/.extraheader');
      expect(env).toContain('GIT_TERMINAL_PROMPT=0');
      expect(env.filter((each) => each.includes(TOKEN))).toEqual([`INPUT_TOKEN=${TOKEN}`]);
    }
  });

  test('goes to the server of the run alone', async () => {
    const { path, calls } = spy();
    const env = { PATH: path, GITHUB_SERVER_URL: 'https://github.example.com/' };
    await runStep({ ...onMain, workspace: checkout(origin, onMain.ref), token: TOKEN, env });
    expect(calls()[0]!.env).toContain('GIT_CONFIG_KEY_2=http.https://github.example.com/.extraheader');
  });

  test.each(['a token with spaces', 'percent%0A::warning::x', 'line\n::set-output name=x::y'])(
    'whatever form it has: %j',
    async (token) => {
      const ran = await runStep({ ...onMain, workspace: checkout(origin, onMain.ref), token });
      expect(ran.masks[0]).toBe(token);
      expect(ran.log).not.toContain(token);
    },
  );

  test('a fork has none that writes, or none at all, and needs none', async () => {
    const start = onPullRequest(origin, 7, 'main', 'feature');
    const ran = await runStep({ ...start, workspace: checkout(origin, start.ref), token: '' });
    expect(ran).toMatchObject({ status: 0, masks: [], outputs: { version: '2.1.0' } });
  });
});

describe('the policy of a pull request is that of its base', () => {
  /** A pull request that does what the base's policy forbids, and changes the policy so that it would be allowed. */
  function changes(
    policy: string,
    inputs: Record<string, string> = {},
    depth: number | null = 1,
  ): ReturnType<typeof runStep> {
    const own = story()
      .branch('policy-change', 'release/1.x')
      .commit('feat: what 1.x does not allow', { files: { 'release-policy.yml': policy } });
    pullRequest(own, 11, 'release/1.x', 'policy-change');
    const start = onPullRequest(own, 11, 'release/1.x', 'policy-change');
    return runStep({ ...start, inputs, workspace: checkout(own, start.ref, depth) });
  }

  test('what the new one says of the past is shown where all of it is there', async () => {
    const stricter = POLICY.replace('allow: [security]', 'allow: [major]');
    const { summary, report } = await changes(stricter, {}, null);
    expect(report.policyChanged).toBe(true);
    expect(summary).toMatch(/The change of the policy says \w+ different of .*past release/);
    expect((await changes(stricter)).summary).toContain('`fetch-depth: 0`');
  });

  test('a file that the workflow names is read at the base too', async () => {
    const ran = await changes('policy: 1\n', { policy: './release-policy.yml' });
    expect(ran).toMatchObject({ status: 1, report: { policyChanged: true, outcome: 'fail' } });
  });

  test('a change of it is told, and judged', async () => {
    const ran = await changes(POLICY.replace('allow: [security]', 'allow: [minor, patch, security]'));
    await expectGolden('policy-changed', ran);
    expect(ran.report).toMatchObject({ policyChanged: true, outcome: 'fail' });
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({
        command: 'notice',
        properties: { title: 'policy', file: 'release-policy.yml' },
      }),
    );
  });

  test('taking it away changes it too', async () => {
    expect(await changes('policy: 1\n')).toMatchObject({ status: 1, report: { policyChanged: true } });
  });

  test('one that does not load is a mistake, with its place', async () => {
    await expectGolden('policy-broken', await changes('policy: 1\nsuport: {}\n'));
  });

  test('the same one is no change', async () => {
    const ran = await changes(POLICY);
    expect(ran.report).toMatchObject({ policyChanged: false, outcome: 'fail' });
  });
});
