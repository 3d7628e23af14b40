// Approvals and overrides as a workflow says them: labels of the event, and inputs.
import { describe, expect, test } from 'vitest';
import { Repository } from '../support/repository.ts';
import { found } from '../support/run.ts';
import type { StepRan } from './runner.ts';
import { runStep } from './runner.ts';
import {
  asServer,
  checkout,
  onMergeGroup,
  onPullRequest,
  onPush,
  POLICY,
  pullRequest,
  story,
} from './story.ts';

/** A break on its way to main, by pull request 3. */
function breaking(): Repository {
  const approvals = 'approvals: {major: {label: major-approved, teams: [core]}}\n';
  const repository = new Repository({ bare: true })
    .on('2026-05-10')
    .commit('feat: tickets', { files: { 'release-policy.yml': `${POLICY}${approvals}` } })
    .tag('v1.0.0', { annotated: '1.0.0' })
    .branch('feature')
    .commit('feat!: another data model');
  pullRequest(repository, 3, 'main', 'feature');
  return asServer(repository.checkout('main'));
}

const origin = breaking();

describe('a pull request that needs approval', () => {
  const start = onPullRequest(origin, 3, 'main', 'feature');
  const judged = (labels: readonly string[], inputs: Record<string, string> = {}): Promise<StepRan> => {
    const payload = structuredClone(start.payload);
    payload.pull_request.labels = labels.map((name) => ({ ...payload.pull_request.labels?.[0], name }));
    return runStep({ ...start, payload, workspace: checkout(origin, start.ref), inputs });
  };

  test('has the labels of its event', async () => {
    const without = await judged(['bug'], { 'approved-by': 'core' });
    expect(without.status).toBe(1);
    expect(without.annotations).toEqual([
      expect.objectContaining({ message: expect.stringContaining('needs the label major-approved') }),
    ]);
    expect((await judged(['bug', 'major-approved'], { 'approved-by': 'docs\ncore' })).status).toBe(0);
  });

  test('has the teams of the input', async () => {
    const without = await judged(['major-approved']);
    expect(without.status).toBe(1);
    expect(without.report.findings[0].message).toContain('needs a review of core');
  });

  test('may be allowed without, with a reason', async () => {
    const allowed = await judged([], { 'allow-unapproved': 'major', reason: 'agreed by telephone' });
    expect(allowed.status).toBe(0);
    expect(allowed.report.overrides).toEqual([
      { rule: 'approval-missing', kind: 'major', reason: 'agreed by telephone', used: true },
    ]);
    expect(allowed.summary).toContain('allowed, because agreed by telephone');
  });
});

test('a merge queue says no labels, and is not stopped', async () => {
  const start = onMergeGroup(origin, 3, 'main');
  const ran = await runStep({ ...start, workspace: checkout(origin, start.ref) });
  expect(ran.status).toBe(0);
  expect(found(ran.report)).toEqual(['note approval-missing']);
});

describe('a line that has ended', () => {
  const repository = story();
  const old = onPush(repository, 'refs/heads/release/1.x');
  const release = (inputs: Record<string, string>): Promise<StepRan> =>
    runStep({
      ...old,
      workspace: checkout(repository, old.ref),
      inputs: { mode: 'release', ...inputs },
    });
  repository
    .checkout('main')
    .on('2026-05-10')
    .commit('feat!: a third core')
    .tag('v3.0.0', { annotated: '3.0.0' })
    .git('rev-parse', 'HEAD');

  test('is released by name and with a reason, which the tag keeps', async () => {
    const stopped = await release({});
    expect([stopped.status, found(stopped.report)[0]]).toEqual([1, 'error line-ended']);
    const allowed = await release({ 'allow-ended': '1', reason: 'support contract 4711' });
    expect(allowed).toMatchObject({ status: 0, outputs: { released: 'true', tag: 'v1.1.1' } });
    expect(repository.git('cat-file', '-p', 'v1.1.1')).toContain(
      '\nAllowed: line-ended on line 1, because support contract 4711\n',
    );
  });

  test.each<[Record<string, string>, number, string]>([
    [{ 'allow-ended': '1' }, 2, 'reason-missing'],
    [{ 'allow-ended': '1', reason: '   ' }, 2, 'reason-missing'],
    [{ reason: 'why not' }, 2, 'reason-without-override'],
    [{ 'allow-ended': '2', reason: 'why not' }, 2, 'override-elsewhere'],
    [{ 'allow-early': 'yes', reason: 'why not' }, 2, 'bad-input'],
  ])('%o is a mistake', async (inputs, status, code) => {
    const ran = await release(inputs);
    expect(ran).toMatchObject({ status, report: { error: { code } } });
  });
});
