// Approvals that GitHub knows and the event does not: labels put on later, those of a queued pull request, and at the
// release those of the merged ones.
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Hub } from '../github/hub.ts';
import { startGitHub } from '../github/hub.ts';
import { git, Repository } from '../support/repository.ts';
import { found } from '../support/run.ts';
import type { StepRan } from './runner.ts';
import { runStepAt } from './runner.ts';
import type { Start } from './story.ts';
import { asServer, checkout, onMergeGroup, onPullRequest, onPush, POLICY, pullRequest } from './story.ts';

const approvals = 'approvals: {major: {label: major-approved, teams: [core]}}\n';
const origin = asServer(
  pullRequested(
    new Repository({ bare: true })
      .on('2026-05-10')
      .commit('feat: tickets', { files: { 'release-policy.yml': `${POLICY}${approvals}` } })
      .tag('v1.0.0', { annotated: '1.0.0' })
      .branch('feature')
      .commit('feat!: another data model'),
  ).checkout('main'),
);

function pullRequested(repository: Repository): Repository {
  pullRequest(repository, 3, 'main', 'feature');
  return repository;
}

let hub: Hub;
beforeEach(async () => {
  await hub?.close();
  hub = await startGitHub({ repository: origin.path });
  hub.answerGraphQL(() => ({ errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] }));
  hub.seed.team('core', 'ann');
});
afterAll(() => hub.close());

/** Pull request 3 with what it has by now. */
function seeded(state: 'open' | 'closed', labels: string[], approved: boolean): void {
  const head = origin.id('feature');
  const merged = state === 'open' ? {} : { merged_at: '2026-05-20T12:00:00Z', merge_commit_sha: head };
  hub.seed.pull({ number: 3, base: 'main', head: 'feature', head_sha: head, state, labels, ...merged });
  if (approved) hub.seed.review({ pull: 3, user: 'ann', state: 'APPROVED', commit_id: head });
}

async function ran(start: Start, rights: Parameters<Hub['token']>[0], inputs = {}): Promise<StepRan> {
  const workspace = checkout(origin, start.ref);
  git(workspace, 'remote', 'set-url', 'origin', hub.remote);
  return await runStepAt(hub, { ...start, workspace, token: hub.token(rights), inputs });
}

const READ = { contents: 'read', pull_requests: 'read', members: 'read' } as const;

describe('a pull request', () => {
  test('has the labels of this moment, not those of the event', async () => {
    const start = onPullRequest(origin, 3, 'main', 'feature');
    seeded('open', ['major-approved'], true);
    expect(await ran(start, READ)).toMatchObject({ status: 0 });

    hub.state.labels[3] = [];
    start.payload.pull_request.labels = [{ name: 'major-approved' }];
    const taken = await ran(start, READ);
    expect(taken.status).toBe(1);
    expect(taken.report.findings[0].message).toContain('needs the label major-approved');
  });

  test('without the right to see teams a review is a note that names it', async () => {
    seeded('open', ['major-approved'], true);
    const one = await ran(onPullRequest(origin, 3, 'main', 'feature'), {
      contents: 'read',
      pull_requests: 'read',
    });
    expect([one.status, found(one.report)]).toEqual([0, ['note approval-missing']]);
    expect(one.report.findings[0].message).toContain('the token lacks the right members: read');
  });

  test('of another repository than the one that is checked out is not taken for it', async () => {
    seeded('open', [], false);
    // The same number here is another pull request, and an approved one.
    const approved = { number: 9, base: 'main', head: 'main', labels: ['major-approved'] };
    hub.seed.pull(approved);
    hub.seed.review({ pull: 9, user: 'ann', state: 'APPROVED', commit_id: origin.id('feature') });
    const start = onPullRequest(origin, 3, 'main', 'feature');
    Object.assign(start.payload, { number: 9 });
    start.payload.pull_request.number = 9;
    expect((await ran(start, READ)).status).toBe(0);
    start.payload.repository.full_name = 'somebody/else';
    expect(found((await ran(start, READ)).report)).toContain('error approval-missing');
  });
});

/** The example of the event is of another repository. */
function queued(): Start {
  const start = onMergeGroup(origin, 3, 'main');
  start.payload.repository.full_name = `${hub.world.owner}/${hub.world.repo}`;
  return start;
}

test('a merge queue has what its pull request has', async () => {
  seeded('open', ['major-approved'], true);
  const approved = await ran(queued(), READ);
  expect([approved.status, found(approved.report)]).toEqual([0, []]);
  hub.state.reviews = [];
  const one = await ran(queued(), READ);
  expect([one.status, found(one.report)]).toEqual([1, ['error approval-missing']]);
});

test('a queued group of several pull requests is not taken for one', async () => {
  seeded('open', ['major-approved'], true);
  const start = queued();
  start.payload.merge_group.head_ref = `refs/heads/gh-readonly-queue/main/pr-3-${'a'.repeat(40)}`;
  const one = await ran(start, READ);
  expect([one.status, found(one.report)]).toEqual([0, ['note approval-missing']]);
});

describe('a branch', () => {
  test('and a release have what the merged pull request has', async () => {
    origin.git('update-ref', 'refs/heads/main', 'feature');
    seeded('closed', ['major-approved'], true);
    const push = onPush(origin, 'refs/heads/main');
    const checked = await ran(push, READ);
    expect([checked.status, found(checked.report)]).toEqual([0, []]);

    hub.state.labels[3] = [];
    const stopped = await ran(push, { ...READ, contents: 'write' }, { mode: 'release' });
    expect([stopped.status, found(stopped.report)]).toEqual([1, ['error approval-missing']]);

    hub.state.labels[3] = ['major-approved'];
    const released = await ran(push, { ...READ, contents: 'write' }, { mode: 'release' });
    expect(released).toMatchObject({ status: 0, outputs: { released: 'true', tag: 'v2.0.0' } });
  });
});
