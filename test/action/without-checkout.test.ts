// The action in an empty workspace: GitHub's API alone, on every event, and the verdict of a whole checkout.
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Hub } from '../github/hub.ts';
import { startGitHub } from '../github/hub.ts';
import type { Rights } from '../github/rights.ts';
import { freshDirectory } from '../support/environment.ts';
import type { Json } from '../support/run.ts';
import type { Step, StepRan } from './runner.ts';
import { runStepAt } from './runner.ts';
import { checkout, onBranch, onMergeGroup, onPullRequest, onPush, onRelease, story } from './story.ts';

/** The job of the workflow in docs/action.md. */
const JOB: Json = (() => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/action.md'), 'utf8');
  const chapter = page.slice(page.indexOf('## Without a checkout'));
  return parse(/```yaml\n([\s\S]*?)```/.exec(chapter)?.[1] ?? '').jobs.check;
})();
/** Its rights, as the API calls them. */
const RIGHTS = Object.fromEntries(
  Object.entries(JOB.permissions).map(([name, level]) => [name.replace('-', '_'), level]),
) as Rights;

const origin = story();
let hub: Hub;
let token: string;

beforeAll(async () => {
  hub = await startGitHub({ repository: origin.path });
  hub.state.settings.private = true;
  for (const [number, base, head] of [
    [7, 'main', 'feature'],
    [8, 'release/1.x', 'backport'],
  ] as const)
    hub.seed.pull({ number, base, head });
});
afterAll(() => hub.close());
beforeEach(() => {
  hub.requests.length = 0;
  hub.clearFaults();
  token = hub.token(RIGHTS);
});

const empty = (start: Omit<Step, 'workspace'>): Promise<StepRan> =>
  runStepAt(hub, { workspace: freshDirectory('empty'), token, ...start });

/** What a step says, apart from where its report lies. */
function said({ status, outputs: { report: _, ...outputs }, report, summary }: StepRan): Json {
  return { status, outputs, report, summary };
}

test('the documented workflow checks nothing out and asks for no right to write', () => {
  expect(JOB.steps).toEqual([{ uses: 'semverdict/semverdict@v1' }]);
  expect([...new Set(Object.values(JOB.permissions))]).toEqual(['read']);
});

describe('judged as a whole checkout is', () => {
  test.each<[string, string, () => Omit<Step, 'workspace'>]>([
    ['a pull request', 'refs/pull/7/merge', () => onPullRequest(origin, 7, 'main', 'feature')],
    [
      'one into a maintenance branch',
      'refs/pull/8/merge',
      () => onPullRequest(origin, 8, 'release/1.x', 'backport'),
    ],
    ['a merge group', 'refs/pull/7/merge', () => onMergeGroup(origin, 7, 'main')],
    ['a push', 'refs/heads/main', () => onPush(origin, 'refs/heads/main')],
    [
      'a push to a maintenance branch',
      'refs/heads/release/1.x',
      () => onPush(origin, 'refs/heads/release/1.x'),
    ],
    ['a pushed tag', 'refs/tags/v2.0.0', () => onPush(origin, 'refs/tags/v2.0.0')],
    ['a release', 'refs/tags/v1.1.0', () => onRelease(origin, 'v1.1.0')],
    ['every night, with the lines', 'refs/heads/main', () => onBranch(origin, 'schedule')],
    [
      'another branch by hand',
      'refs/heads/main',
      () => ({ ...onBranch(origin, 'workflow_dispatch'), inputs: { branch: 'release/1.x' } }),
    ],
    [
      'the lines alone',
      'refs/heads/main',
      () => ({ ...onBranch(origin, 'workflow_dispatch'), inputs: { mode: 'lines' } }),
    ],
    [
      'a release that is only shown',
      'refs/heads/main',
      () => ({ ...onBranch(origin, 'workflow_dispatch'), inputs: { mode: 'release', 'dry-run': 'true' } }),
    ],
  ])('%s', async (_, ref, start) => {
    const whole = await runStepAt(hub, { workspace: checkout(origin, ref, null), token, ...start() });
    expect(whole.report).not.toHaveProperty('error');
    hub.requests.length = 0;
    const ran = await empty(start());
    expect(said(ran)).toEqual(said(whole));
    // No git at all, and few of a thousand requests an hour.
    expect(hub.requests.filter(({ route }) => /^(?:fetch|push)\//.test(route))).toEqual([]);
    expect(hub.requests.length).toBeLessThan(25);
  });
});

describe('said plainly', () => {
  const start = () => onPush(origin, 'refs/heads/main');

  test('without a token', async () => {
    const ran = await empty({ ...start(), token: '' });
    expect(ran.status).toBe(2);
    expect(ran.report.error).toMatchObject({ code: 'no-repository' });
    expect(ran.report.error.remedy).toMatch(/actions\/checkout.*input token/);
  });

  test('a directory that is named is not another repository', async () => {
    const ran = await empty({ ...start(), inputs: { 'working-directory': '.' } });
    expect([ran.status, ran.report.error.code]).toEqual([2, 'no-repository']);
  });

  test('a token that may not read', async () => {
    const ran = await empty({ ...start(), token: hub.token({ checks: 'read' }) });
    expect(ran.status).toBe(3);
    expect(ran.report.error.code).toMatch(/^github-(?:rights|not-found)$/);
    expect(ran.report.error.remedy).toContain('contents: read');
  });

  test('a file of the repository as the policy, and one that is not there', async () => {
    const ran = await empty({ ...start(), inputs: { policy: 'release-policy.yml' } });
    expect(ran.report.outcome).toBe('pass');
    const other = await empty({ ...start(), inputs: { policy: 'other.yml' } });
    expect([other.status, other.report.error.code]).toEqual([2, 'no-file']);
  });

  test('a server that fails', async () => {
    hub.fault({ kind: 'status', status: 502, route: 'graphql', times: 9 });
    const ran = await empty(start());
    expect([ran.status, ran.report.error.code]).toEqual([3, 'github-unavailable']);
  });

  test('a checkout that git refuses to read is not passed over', async () => {
    const workspace = checkout(origin, 'refs/heads/main', null);
    rmSync(`${workspace}/.git/HEAD`);
    const ran = await runStepAt(hub, { workspace, token, ...start() });
    // Without HEAD it is no repository, so the API is asked; with a broken one git says why.
    expect(ran.report.outcome).toBe('pass');
  });
});

describe('released through the API', () => {
  const made = story();
  let own: Hub;

  beforeAll(async () => {
    own = await startGitHub({ repository: made.path });
    own.state.settings.private = true;
  });
  afterAll(() => own.close());

  const released = (): Promise<StepRan> =>
    runStepAt(own, {
      workspace: freshDirectory('empty'),
      token: own.token({ contents: 'write' }),
      ...onBranch(made, 'workflow_dispatch'),
      // A tag bears the day on which it was really made.
      inputs: { mode: 'release', today: new Date().toISOString().slice(0, 10) },
    });

  test.each([
    ['git alone', { via: 'git' }],
    ['a signature', {}],
  ])('not where it needs %s', async (what, inputs) => {
    const branch = made.branch('signed', 'main').commit('chore: sign', {
      files: { 'release-policy.yml': 'policy: 1\nrelease: {tag: signed}\n' },
    });
    const start = what === 'git alone' ? {} : { sha: branch.id('signed') };
    const ran = await runStepAt(own, {
      workspace: freshDirectory('empty'),
      token: own.token({ contents: 'write' }),
      ...onBranch(made, 'workflow_dispatch'),
      ...start,
      inputs: { mode: 'release', ...inputs },
    });
    made.checkout('main');
    expect([ran.status, ran.report.error.code]).toEqual([2, 'no-repository']);
    expect(made.git('tag', '--list', 'v2.0.*')).toBe('v2.0.0');
  });

  test('the tag is made, and the next run has nothing to do', async () => {
    const ran = await released();
    expect(ran.report.error).toBeUndefined();
    expect(ran.outputs).toMatchObject({ released: 'true', tag: 'v2.0.1' });
    expect(made.git('cat-file', '-t', 'v2.0.1')).toBe('tag');
    expect(made.id('v2.0.1^{commit}')).toBe(made.id('main'));
    expect(made.git('for-each-ref', '--format=%(taggername)', 'refs/tags/v2.0.1')).toBe(
      'github-actions[bot]',
    );
    const again = await released();
    expect(again.status).toBe(0);
    expect(again.outputs).toMatchObject({ released: 'false' });
  });
});
