import { describe, expect, test } from 'vitest';
import { freshPath } from '../support/environment.ts';
import { git } from '../support/repository.ts';
import { expectGolden, runStep } from './runner.ts';
import { checkout, onBranch, onDeletion, onPullRequest, onPush, onRelease, story } from './story.ts';

const origin = story();
const onMain = onPush(origin, 'refs/heads/main');
const onExperiment = onPush(origin, 'refs/heads/experiment');
const forbidden = onPullRequest(origin, 8, 'release/1.x', 'backport');

describe('a mode that is named', () => {
  test('check takes base and head from a pull request', async () => {
    const ran = await runStep({
      ...forbidden,
      workspace: checkout(origin, forbidden.ref),
      inputs: { mode: 'check' },
    });
    expect(ran).toMatchObject({ status: 1, outputs: { outcome: 'fail', line: '1', version: '1.2.0' } });
  });

  test('check takes the branch of the run on any other event', async () => {
    const start = onBranch(origin, 'repository_dispatch', 'release/1.x');
    const ran = await runStep({
      ...start,
      workspace: checkout(origin, start.ref),
      inputs: { mode: 'check' },
    });
    expect(ran).toMatchObject({ status: 0, outputs: { outcome: 'pass', line: '1', version: '1.1.1' } });
  });

  test('check of a branch without a line cannot decide', async () => {
    const step = { ...onExperiment, workspace: checkout(origin, onExperiment.ref) };
    await expectGolden('check-without-line', await runStep({ ...step, inputs: { mode: 'check' } }));
  });

  test('check of a tag is a mistake', async () => {
    const start = onPush(origin, 'refs/tags/v2.0.0');
    const ran = await runStep({
      ...start,
      workspace: checkout(origin, start.ref),
      inputs: { mode: 'check' },
    });
    expect(ran).toMatchObject({
      status: 2,
      outputs: { outcome: 'error' },
      report: { error: { code: 'no-branch' } },
    });
  });

  test.each([
    ['release', 'head'],
    ['release', 'base'],
    ['release', 'tag'],
    ['lines', 'head'],
    ['verify', 'head'],
    ['check', 'tag'],
  ])('%s with an input %s, which it does not read, is a mistake', async (mode, name) => {
    const inputs = { mode, [name]: 'v1.0.0', 'dry-run': 'true' };
    const ran = await runStep({ ...onMain, workspace: checkout(origin, onMain.ref), inputs });
    expect(ran).toMatchObject({ status: 2, report: { error: { code: 'bad-input' } } });
    expect(ran.report.error.message).toBe(`the input ${name} is set, and mode ${mode} does not read it`);
  });

  test('verify takes the tag of the run', async () => {
    const start = onPush(origin, 'refs/tags/v2.0.0');
    const ran = await runStep({
      ...start,
      workspace: checkout(origin, start.ref),
      inputs: { mode: 'verify' },
    });
    expect(ran).toMatchObject({ status: 0, report: { tag: { name: 'v2.0.0', version: '2.0.0' } } });
  });

  test('verify takes the tag that is named, on any event', async () => {
    const step = { ...onMain, workspace: checkout(origin, onMain.ref) };
    const ran = await runStep({ ...step, inputs: { mode: 'verify', tag: 'v2.0.0' } });
    expect(ran).toMatchObject({ status: 0, outputs: { line: '2' }, report: { tag: { version: '2.0.0' } } });
  });

  test('verify without a tag is a mistake', async () => {
    const step = { ...onMain, workspace: checkout(origin, onMain.ref) };
    await expectGolden('verify-without-tag', await runStep({ ...step, inputs: { mode: 'verify' } }));
  });

  test('verify of a tag that does not exist cannot decide', async () => {
    const step = { ...onMain, workspace: checkout(origin, onMain.ref) };
    await expectGolden(
      'verify-unknown-tag',
      await runStep({ ...step, inputs: { mode: 'verify', tag: 'v9.9.9' } }),
    );
  });

  test('lines shows the lines alone', async () => {
    const step = { ...onMain, workspace: checkout(origin, onMain.ref) };
    await expectGolden('lines', await runStep({ ...step, inputs: { mode: 'lines' } }));
  });

  test.each(['pull_request', 'issues', 'push'])('lines needs no branch with a line: %s', async (event) => {
    const start = { ...(event === 'pull_request' ? forbidden : onExperiment), event };
    const ran = await runStep({
      ...start,
      workspace: checkout(origin, start.ref),
      inputs: { mode: 'lines' },
    });
    expect(ran).toMatchObject({ status: 0, report: { lines: [{ id: '2' }, { id: '1' }] } });
  });

  test('release on anything but a branch is a mistake', async () => {
    for (const start of [forbidden, onPush(origin, 'refs/tags/v2.0.0'), onRelease(origin, 'v2.0.0')]) {
      const ran = await runStep({
        ...start,
        workspace: checkout(origin, start.ref),
        inputs: { mode: 'release' },
      });
      expect(ran).toMatchObject({ status: 2, report: { error: { code: 'no-branch' } } });
    }
  });

  test.each(['check', 'verify', 'release', 'lines'])(
    '%s has nothing to do where a branch was deleted',
    async (mode) => {
      const start = onDeletion(origin, 'refs/heads/old');
      const ran = await runStep({ ...start, workspace: checkout(origin, start.ref), inputs: { mode } });
      expect(ran).toMatchObject({ status: 0, log: 'nothing to do: refs/heads/old was deleted\n' });
    },
  );
});

describe('the inputs say otherwise than the event', () => {
  test('base and head', async () => {
    const start = onBranch(origin, 'workflow_dispatch', 'release/1.x');
    const inputs = { base: origin.id('release/1.x'), head: origin.id('backport') };
    const ran = await runStep({ ...start, workspace: checkout(origin, start.ref), inputs });
    expect(ran).toMatchObject({ status: 1, outputs: { version: '1.2.0' } });
  });

  test('branch', async () => {
    const ran = await runStep({
      ...onExperiment,
      workspace: checkout(origin, onExperiment.ref),
      inputs: { branch: 'main' },
    });
    expect(ran).toMatchObject({ status: 0, outputs: { line: '2', version: '2.1.0' } });
  });

  test('tag, which then has nothing to do with the move of the pushed one', async () => {
    const start = onPush(origin, 'refs/tags/v1.1.0', origin.id('main'));
    const step = { ...start, workspace: checkout(origin, start.ref) };
    expect((await runStep(step)).report.findings).toContainEqual(
      expect.objectContaining({ rule: 'tag-moved' }),
    );
    expect(await runStep({ ...step, inputs: { tag: 'v2.0.0' } })).toMatchObject({
      status: 0,
      report: { tag: { name: 'v2.0.0' }, findings: [] },
    });
  });

  test('today', async () => {
    const step = { ...onMain, workspace: checkout(origin, onMain.ref) };
    const ran = await runStep({ ...step, inputs: { mode: 'lines', today: '2025-12-24' } });
    expect(ran.report).toMatchObject({ today: '2025-12-24', lines: [{ id: '1', phase: 'active' }] });
  });

  test('working-directory', async () => {
    const outside = checkout(origin, onMain.ref);
    const inside = checkout(origin, onExperiment.ref);
    git('/', 'init', '--quiet', `${outside}/packages`);
    const step = { ...onMain, workspace: outside };
    expect((await runStep({ ...step, inputs: { 'working-directory': inside } })).outputs.version).toBe(
      '2.0.1',
    );
    expect((await runStep({ ...step, inputs: { 'working-directory': 'packages' } })).status).toBe(3);
    const missing = await runStep({ ...step, inputs: { 'working-directory': 'missing' } });
    expect(missing).toMatchObject({ status: 2, report: { error: { code: 'no-directory' } } });
  });

  test('policy', async () => {
    const workspace = checkout(origin, onMain.ref);
    origin.git('show', 'main:release-policy.yml');
    const file = freshPath('policy.yml');
    const step = { ...onMain, workspace };
    const missing = await runStep({ ...step, inputs: { policy: file } });
    expect(missing).toMatchObject({ status: 2, report: { error: { code: 'no-file' } } });
  });
});

describe('inputs that are wrong', () => {
  const workspace = checkout(origin, onMain.ref);

  test('an unknown mode', async () => {
    await expectGolden('bad-mode', await runStep({ ...onMain, workspace, inputs: { mode: 'chekc' } }));
  });

  test.each([
    ['fail-on', 'errors'],
    ['today', '2026-13-01'],
    ['today', 'tomorrow'],
    ['dry-run', 'yes'],
    ['dry-run', '1'],
    ['mode', 'Check'],
  ])('%s: %s', async (name, value) => {
    for (const mode of ['check', 'release']) {
      const ran = await runStep({ ...onMain, workspace, inputs: { mode, [name]: value } });
      expect(ran).toMatchObject({ status: 2, outputs: { outcome: 'error' } });
      expect(ran.annotations).toMatchObject([{ command: 'error' }]);
    }
    expect(origin.git('tag', '--list')).toBe('v1.0.0\nv1.1.0\nv2.0.0');
  });

  test('a base that is no commit', async () => {
    await expectGolden(
      'bad-base',
      await runStep({ ...onMain, workspace, inputs: { base: 'no-such-branch' } }),
    );
  });

  test.each(['--all', '--upload-pack=touch /tmp/x', '-x', '$(touch x)', 'a..b'])(
    'a revision that looks like an option or a command: %s',
    async (value) => {
      for (const name of ['base', 'head', 'tag']) {
        const mode = name === 'tag' ? 'verify' : 'check';
        const ran = await runStep({ ...onMain, workspace, inputs: { mode, [name]: value } });
        expect(ran).toMatchObject({ status: 3, outputs: { outcome: 'undecided' } });
      }
    },
  );
});

describe('fail-on', () => {
  const broken = story()
    .checkout('main')
    .commit('a message that follows no convention', {
      files: { 'release-policy.yml': 'policy: 1\nrules: {commit-convention: warning}\n' },
    });
  const warned = onPush(broken, 'refs/heads/main');
  const cases: [string, typeof forbidden, typeof origin, string, number, string][] = [
    ['an error', forbidden, origin, 'error', 1, 'fail'],
    ['an error', forbidden, origin, 'warning', 1, 'fail'],
    ['an error', forbidden, origin, 'never', 0, 'fail'],
    ['a warning', warned, broken, 'error', 0, 'pass'],
    ['a warning', warned, broken, 'warning', 1, 'pass'],
    ['a warning', warned, broken, 'never', 0, 'pass'],
    ['nothing', onMain, origin, 'warning', 0, 'pass'],
  ];

  test.each(cases)('%s', async (_, start, from, failOn, status, outcome) => {
    const ran = await runStep({
      ...start,
      workspace: checkout(from, start.ref),
      inputs: { 'fail-on': failOn },
    });
    expect(ran).toMatchObject({ status, outputs: { outcome } });
  });

  test('never does not hide what cannot be decided, nor a mistake', async () => {
    const workspace = checkout(origin, onMain.ref);
    const never = { 'fail-on': 'never' };
    expect((await runStep({ ...onMain, workspace, inputs: { ...never, base: 'nowhere' } })).status).toBe(3);
    expect((await runStep({ ...onMain, workspace, inputs: { ...never, today: 'never' } })).status).toBe(2);
  });

  test('a warning as a maintainer sees it', async () => {
    await expectGolden('warning', await runStep({ ...warned, workspace: checkout(broken, warned.ref) }));
  });
});
