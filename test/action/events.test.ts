// Every event, with the payload that GitHub sends, on what actions/checkout leaves by default: one commit, no tags.
import { describe, expect, test } from 'vitest';
import { expectGolden, runStep } from './runner.ts';
import {
  checkout,
  onBranch,
  onDeletion,
  onMergeGroup,
  onPullRequest,
  onPush,
  onRelease,
  payload,
  story,
} from './story.ts';

const origin = story();

describe('the event decides what is judged', () => {
  test('a pull request that the policy allows', async () => {
    const start = onPullRequest(origin, 7, 'main', 'feature');
    const ran = await runStep({ ...start, workspace: checkout(origin, start.ref) });
    await expectGolden('pull-request', ran);
    expect(ran.report).toMatchObject({ head: origin.id('feature'), branch: 'main' });
  });

  test('a pull request that the policy forbids', async () => {
    const start = onPullRequest(origin, 8, 'release/1.x', 'backport');
    const ran = await runStep({ ...start, workspace: checkout(origin, start.ref) });
    await expectGolden('pull-request-forbidden', ran);
    expect(ran.report.because).toMatchObject([{ from: 'pull-request' }, { from: 'base' }]);
  });

  test('a pull request into a branch without a line is nothing to do', async () => {
    const start = onPullRequest(origin, 9, 'experiment', 'feature');
    await expectGolden(
      'pull-request-without-line',
      await runStep({ ...start, workspace: checkout(origin, start.ref) }),
    );
  });

  test('a merge queue', async () => {
    const start = onMergeGroup(origin, 7, 'main');
    await expectGolden('merge-group', await runStep({ ...start, workspace: checkout(origin, start.ref) }));
  });

  test('a push to the main branch', async () => {
    const start = onPush(origin, 'refs/heads/main', origin.id('v2.0.0^{commit}'));
    await expectGolden('push', await runStep({ ...start, workspace: checkout(origin, start.ref) }));
  });

  test('a push to a release branch, which is new', async () => {
    const start = onPush(origin, 'refs/heads/release/1.x');
    await expectGolden(
      'push-new-branch',
      await runStep({ ...start, workspace: checkout(origin, start.ref) }),
    );
  });

  test('a push to a branch without a line is nothing to do', async () => {
    const start = onPush(origin, 'refs/heads/experiment', origin.id('main'));
    await expectGolden(
      'push-without-line',
      await runStep({ ...start, workspace: checkout(origin, start.ref) }),
    );
  });

  test('a push of the right tag', async () => {
    const tagged = story();
    tagged.git('tag', 'v2.0.1', 'main');
    const start = onPush(tagged, 'refs/tags/v2.0.1');
    await expectGolden('push-tag', await runStep({ ...start, workspace: checkout(tagged, start.ref) }));
  });

  test('a push of the wrong tag', async () => {
    const tagged = story();
    tagged.git('tag', 'v1.2.0', 'release/1.x');
    const start = onPush(tagged, 'refs/tags/v1.2.0');
    await expectGolden(
      'push-tag-forbidden',
      await runStep({ ...start, workspace: checkout(tagged, start.ref) }),
    );
  });

  test('a push that moves a tag', async () => {
    const tagged = story();
    tagged.git('tag', 'v2.0.1', 'main');
    const start = onPush(tagged, 'refs/tags/v2.0.1', origin.id('v2.0.0^{commit}'));
    const ran = await runStep({ ...start, workspace: checkout(tagged, start.ref) });
    await expectGolden('push-tag-moved', ran);
    expect(ran.report.findings).toMatchObject([{ rule: 'tag-moved' }]);
  });

  test('a pointer is nothing to do', async () => {
    const tagged = story();
    tagged.git('tag', 'v2', 'v2.0.0^{commit}');
    const start = onPush(tagged, 'refs/tags/v2');
    await expectGolden('push-pointer', await runStep({ ...start, workspace: checkout(tagged, start.ref) }));
  });

  test.each([
    ['branch', 'refs/heads/old-feature'],
    ['tag', 'refs/tags/v0.9.0'],
  ])('a deleted %s is nothing to do', async (what, ref) => {
    const start = onDeletion(origin, ref);
    await expectGolden(
      `deleted-${what}`,
      await runStep({ ...start, workspace: checkout(origin, start.ref) }),
    );
  });

  test('a release', async () => {
    const start = onRelease(origin, 'v2.0.0');
    await expectGolden('release', await runStep({ ...start, workspace: checkout(origin, start.ref) }));
  });

  test('a draft has no tag yet', async () => {
    const start = onRelease(origin, 'v2.0.1', true);
    await expectGolden(
      'release-draft',
      await runStep({ ...start, workspace: checkout(origin, 'refs/heads/main') }),
    );
  });

  test.each(['schedule', 'workflow_dispatch'])('%s shows the lines too', async (event) => {
    const start = onBranch(origin, event);
    const ran = await runStep({ ...start, workspace: checkout(origin, start.ref) });
    await expectGolden('schedule', ran);
  });

  test('pull_request_target is refused, whatever the mode', async () => {
    const start = { ...onPullRequest(origin, 7, 'main', 'feature'), event: 'pull_request_target' };
    const step = { ...start, ref: 'refs/heads/main', sha: origin.id('main') };
    const workspace = checkout(origin, step.ref);
    for (const mode of ['auto', 'check', 'verify', 'release', 'lines'])
      await expectGolden('pull-request-target', await runStep({ ...step, workspace, inputs: { mode } }));
  });

  test('an event that mode auto does not know', async () => {
    const start = onBranch(origin, 'issues');
    const opened = payload('issues', ({ action }) => action === 'opened');
    const step = { ...start, payload: opened, workspace: checkout(origin, start.ref) };
    await expectGolden('unknown-event', await runStep(step));
    const named = await runStep({ ...step, inputs: { mode: 'check' } });
    expect(named).toMatchObject({ status: 0, outputs: { outcome: 'pass', version: '2.0.1' } });
  });
});

describe('a broken start of the run', () => {
  const step = { ...onBranch(origin, 'schedule'), workspace: checkout(origin, 'refs/heads/main') };

  test('without an event', async () => {
    const ran = await runStep({
      ...step,
      env: { GITHUB_EVENT_NAME: undefined, GITHUB_EVENT_PATH: undefined },
    });
    expect(ran).toMatchObject({
      status: 2,
      outputs: { outcome: 'error' },
      report: { error: { code: 'no-event' } },
    });
  });

  test.each([
    ['whose file is missing', { GITHUB_EVENT_PATH: '/nowhere/event.json' }, {}],
    ['whose file is no object', {}, 'text'],
  ])('with an event %s', async (_, env, event) => {
    const ran = await runStep({ ...step, env, payload: event });
    expect(ran).toMatchObject({
      status: 2,
      outputs: { outcome: 'error' },
      report: { error: { code: 'bad-event' } },
    });
  });

  test.each(['pull_request', 'merge_group', 'push', 'release'])(
    'with an empty payload of %s',
    async (event) => {
      const ran = await runStep({ ...step, event, payload: {} });
      expect(ran).toMatchObject({
        status: 2,
        outputs: { outcome: 'error' },
        report: { error: { code: 'bad-event' } },
      });
    },
  );
});
