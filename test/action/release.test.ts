// mode: release against a real remote: a bare repository behind the checkout.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from '../support/repository.ts';
import { expectGolden, runStep } from './runner.ts';
import { checkout, onBranch, onPush, story } from './story.ts';

const inputs = { mode: 'release' };

describe('mode release', () => {
  test('makes the tag, pushes it alone, and has nothing to do the next time', async () => {
    const origin = story();
    const start = onPush(origin, 'refs/heads/main');
    const step = { ...start, workspace: checkout(origin, start.ref), inputs };
    const before = origin.git('for-each-ref', '--format=%(refname) %(objectname)');
    const ran = await runStep(step);
    await expectGolden('released', ran);
    expect(ran.report.released).toEqual({
      tag: 'v2.0.1',
      commit: origin.id('main'),
      pushed: 'origin',
      existed: false,
      release: null,
      pointers: [],
      dispatched: [],
    });

    const after = origin.git('for-each-ref', '--format=%(refname) %(objectname)').split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      `refs/tags/v2.0.1 ${origin.id('refs/tags/v2.0.1')}`,
    ]);
    expect(origin.id('v2.0.1^{commit}')).toBe(origin.id('main'));
    expect(origin.git('cat-file', '-p', 'v2.0.1')).toMatch(
      /\n2\.0\.1\n\nA patch release on line 2\.\n\n- patch: fix: a crash on empty queues$/,
    );

    // The tag carries the clock's day: it exists only from then on.
    const later = { ...inputs, today: '2099-12-31' };
    await expectGolden('released-again', await runStep({ ...step, inputs: later }));
    const fresh = checkout(origin, start.ref);
    await expectGolden('released-again', await runStep({ ...step, workspace: fresh, inputs: later }));
  });

  test('finds a tag made that counts as tomorrow', async () => {
    const origin = story();
    const start = onPush(origin, 'refs/heads/main');
    const step = { ...start, workspace: checkout(origin, start.ref), inputs };
    expect((await runStep(step)).outputs.released).toBe('true');
    await expectGolden('released-found', await runStep(step));
  });

  test('stays made where report, summary and outputs cannot be written', async () => {
    const origin = story();
    const start = onPush(origin, 'refs/heads/main');
    const nowhere = '/nowhere/at/all';
    const env = { RUNNER_TEMP: nowhere, GITHUB_STEP_SUMMARY: `${nowhere}/s`, GITHUB_OUTPUT: `${nowhere}/o` };
    const ran = await runStep({ ...start, workspace: checkout(origin, start.ref), inputs, env });
    expect([ran.status, origin.id('v2.0.1^{commit}')]).toEqual([0, origin.id('main')]);
    const [fault, ...others] = ran.annotations.filter(({ message }) =>
      message.includes('could not be written'),
    );
    expect([fault?.command, others]).toEqual(['notice', []]);
    expect(fault?.message).toMatch(
      /^the job summary could .*ENOENT.*; the outputs could .*; the report could .*ENOENT/,
    );
  });

  test('is the bot where git knows nobody', async () => {
    const origin = story();
    const start = onPush(origin, 'refs/heads/main');
    const env = { HOME: '/nowhere', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    expect((await runStep({ ...start, workspace: checkout(origin, start.ref), inputs, env })).status).toBe(0);
    expect(origin.git('cat-file', '-p', 'v2.0.1')).toMatch(
      /^tagger github-actions\[bot\] <41898282\+github-actions\[bot\]@users\.noreply\.github\.com> \d+ /m,
    );
  });

  test('with dry-run shows the plan and changes nothing', async () => {
    const origin = story();
    const start = onBranch(origin, 'workflow_dispatch');
    const workspace = checkout(origin, start.ref);
    for (const dry of ['true', 'True', 'TRUE']) {
      const ran = await runStep({ ...start, workspace, inputs: { ...inputs, 'dry-run': dry } });
      await expectGolden('release-dry-run', ran);
      expect(ran.report).toMatchObject({ plan: { action: 'tag', tag: 'v2.0.1' }, released: null });
    }
    expect(origin.git('tag', '--list')).toBe('v1.0.0\nv1.1.0\nv2.0.0');
    expect(git(workspace, 'tag', '--list')).not.toContain('v2.0.1');
  });

  test('with dry-run needs no right to push', async () => {
    const origin = refusing(story());
    const start = onPush(origin, 'refs/heads/main');
    const step = { ...start, workspace: checkout(origin, start.ref) };
    expect((await runStep({ ...step, inputs: { ...inputs, 'dry-run': 'true' } })).status).toBe(0);
    expect((await runStep({ ...step, inputs })).status).toBe(3);
  });

  test('says which right is missing where the remote refuses', async () => {
    const origin = refusing(story());
    const start = onPush(origin, 'refs/heads/main');
    const workspace = checkout(origin, start.ref);
    await expectGolden('release-refused', await runStep({ ...start, workspace, inputs }));
    expect(git(workspace, 'tag', '--list')).not.toContain('v2.0.1');
  });

  test('does not tag what breaks the policy', async () => {
    const origin = story().checkout('release/1.x').commit('feat: too much').checkout('main');
    const start = onPush(origin, 'refs/heads/release/1.x');
    const ran = await runStep({ ...start, workspace: checkout(origin, start.ref), inputs });
    expect(ran).toMatchObject({ status: 1, outputs: { outcome: 'fail', released: 'false' } });
    expect(origin.git('tag', '--list')).not.toContain('v1.2.0');
    const never = await runStep({
      ...start,
      workspace: checkout(origin, start.ref),
      inputs: { ...inputs, 'fail-on': 'never' },
    });
    expect(never).toMatchObject({ status: 0, outputs: { outcome: 'fail', released: 'false' } });
    expect(origin.git('tag', '--list')).not.toContain('v1.2.0');
  });

  test('on an older line tags that line', async () => {
    const origin = story();
    const start = onPush(origin, 'refs/heads/release/1.x');
    const ran = await runStep({ ...start, workspace: checkout(origin, start.ref), inputs });
    expect(ran).toMatchObject({ status: 0, outputs: { tag: 'v1.1.1', line: '1', released: 'true' } });
  });

  test('of a commit that another run has tagged meanwhile has nothing left to do', async () => {
    const origin = story();
    const start = onPush(origin, 'refs/heads/main');
    const workspace = checkout(origin, start.ref, null);
    origin.git('tag', 'v2.0.1', 'main');
    const ran = await runStep({ ...start, workspace, inputs });
    expect(ran).toMatchObject({
      status: 0,
      outputs: { kind: 'none', tag: '', released: 'false' },
      report: { last: { tag: 'v2.0.1' }, released: null },
    });
  });

  test('counts from what another run has released meanwhile on another branch', async () => {
    const origin = story();
    const start = onPush(origin, 'refs/heads/main');
    const workspace = checkout(origin, start.ref, null);
    origin.git('tag', 'v2.0.1', 'experiment');
    const ran = await runStep({ ...start, workspace, inputs });
    expect(ran).toMatchObject({ status: 0, outputs: { kind: 'none', released: 'false' } });
    expect(ran.report).toMatchObject({ last: { tag: 'v2.0.1' } });
  });
});

function refusing(origin: ReturnType<typeof story>): ReturnType<typeof story> {
  const hooks = join(origin.path, 'hooks');
  mkdirSync(hooks, { recursive: true });
  origin.git('config', 'core.hooksPath', hooks);
  writeFileSync(
    join(hooks, 'pre-receive'),
    '#!/bin/sh\necho "Resource not accessible by integration" >&2\nexit 1\n',
  );
  chmodSync(join(hooks, 'pre-receive'), 0o755);
  return origin;
}
