// What GitHub refuses leaves nothing wrong behind, is explained, and a later run goes on from there.
import { afterEach, describe, expect, test } from 'vitest';
import { Problem } from '../../src/base/problem.ts';
import { rateLimit } from '../github/faults.ts';
import { git } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import type { Stage, Via } from './stage.ts';
import { POLICY, pushOn, Template } from './stage.ts';

const template = new Template();
const unstartable = new Template(POLICY, (origin) =>
  origin.commit('ci: check', { files: { '.github/workflows/ci.yml': 'on: [push]\n' } }),
);
let stage: Stage;
afterEach(() => stage.close());

async function refusal(run: Promise<Json>): Promise<Problem> {
  const thrown = await run.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Problem);
  return thrown as Problem;
}

const ways: Via[] = ['api', 'git'];

describe.each(ways)('through %s', (via) => {
  test('a token that may only read', async () => {
    stage = await template.stage(via, { contents: 'read', actions: 'read' });
    const before = await stage.end();
    const problem = await refusal(stage.release());
    expect([problem.code, problem.exit]).toEqual(['github-rights', 3]);
    expect(problem.remedy).toContain('contents: write');
    expect(await stage.end()).toEqual(before);
  });

  test('a ruleset for tags', async () => {
    stage = await template.stage(via);
    stage.hub.state.settings.tag_rules = [{ pattern: 'refs/tags/v*', refuse: ['creation'] }];
    const before = await stage.end();
    expect(await refusal(stage.release())).toMatchObject({ code: 'github-ruleset', exit: 3 });
    expect(await stage.end()).toEqual(before);
    stage.hub.state.settings.tag_rules = [];
    expect(await stage.release()).toMatchObject({ released: { tag: 'v1.1.0', existed: false } });
  });

  test('a ruleset that locks the pointers', async () => {
    stage = await template.stage(via);
    stage.hub.state.settings.tag_rules = [{ pattern: 'refs/tags/v1', refuse: ['update'] }];
    const problem = await refusal(stage.release());
    expect(problem.code).toBe('github-ruleset');
    expect(problem.message).toContain('v1.1.0 is made on');
    expect(problem.message).toContain('not done: move the pointer v1 ');
    stage.hub.state.settings.tag_rules = [];
    expect((await stage.release()).finished).toMatchObject([{ tag: 'v1.1.0', release: null }]);
  });

  test('the name of an immutable release', async () => {
    stage = await template.stage(via);
    stage.hub.state.burntTags.push('v1.1.0');
    const before = await stage.end();
    const problem = await refusal(stage.release());
    expect(problem.remedy).toContain('commit with the footer Release-As:');
    expect(await stage.end()).toEqual(before);
  });

  test('a rate limit that lasts longer than a run may wait', async () => {
    stage = await template.stage(via);
    stage.hub.fault({ ...rateLimit(3600), route: 'repos/list-releases', times: 99 });
    const problem = await refusal(stage.release());
    expect(problem.code).toBe('github-rate-limit');
    expect(problem.message).toContain('not done: the GitHub release 1.1.0');
    stage.hub.clearFaults();
    expect((await stage.release()).finished).toMatchObject([{ release: { existed: false } }]);
  });

  test('no right to start workflows', async () => {
    stage = await template.stage(via, { contents: 'write', actions: 'read' });
    const problem = await refusal(stage.release());
    expect(problem.code).toBe('github-rights');
    expect(problem.remedy).toContain('actions: write');
    expect(stage.hub.state.releases).toMatchObject([{ tag_name: 'v1.1.0', draft: false }]);
  });

  test.each([
    ['no such file', 'other.yml', 'has no file .github/workflows/other.yml'],
    ['no trigger', 'ci.yml', 'has no trigger workflow_dispatch'],
  ])('a workflow that cannot be started on the commit is found before the tag: %s', async (_, file, why) => {
    stage = await unstartable.stage(via);
    const before = await stage.end();
    for (const run of [stage.release, stage.dryRun]) {
      const problem = await refusal(run.call(stage, stage.checkout(), { dispatch: [file] }));
      expect([problem.code, problem.exit]).toEqual(['bad-workflow', 2]);
      expect(problem.message).toContain(why);
    }
    expect(await stage.end()).toEqual(before);
  });

  test('a workflow that came after the last release is not started on it, and stands against nothing', async () => {
    stage = await template.stage(via);
    const clone = stage.checkout();
    await stage.release(clone);
    stage.hub.seed.workflow({ file: 'new.yml' });
    pushOn(stage, clone, 'fix: a crash', { '.github/workflows/new.yml': 'on: [push, workflow_dispatch]\n' });
    expect(await stage.release(clone, { dispatch: ['new.yml'] })).toMatchObject({
      finished: [],
      released: { tag: 'v1.1.1', dispatched: [{ workflow: 'new.yml', ref: 'v1.1.1' }] },
    });
  });

  test('no token: nothing is done', async () => {
    stage = await template.stage(via);
    const before = await stage.end();
    const problem = await refusal(stage.release(stage.checkout(), { github: () => Promise.resolve(null) }));
    expect([problem.code, problem.exit]).toEqual(['no-token', 2]);
    expect(await stage.end()).toEqual(before);
    const shown = await stage.dryRun(stage.checkout(), { github: () => Promise.resolve(null) });
    expect(shown.json).toMatchObject({
      plan: { steps: [{ do: 'tag' }, { do: 'release' }, {}, {}, { do: 'dispatch' }] },
    });
  });
});

describe('a commit that changes workflows', () => {
  const changing = new Template(POLICY, (origin) =>
    origin.branch('release/1.x').commit('ci: mend', { files: { '.github/workflows/ci.yml': 'on: push\n' } }),
  );
  const refused = { 403: 'Resource not accessible by integration', 404: 'Not Found' } as const;

  test.each([
    ['api', 'git/create-ref', 403, 'creating the tag v1.1.0'],
    ['api', 'git/create-ref', 404, 'creating the tag v1.1.0'],
    ['api', 'repos/create-release', 404, 'not done: the GitHub release'],
    ['git', 'repos/create-release', 403, 'not done: the GitHub release'],
  ] as const)('through %s, refused at %s with %i', async (via, route, status, words) => {
    stage = await changing.stage(via);
    stage.hub.fault({ route, kind: 'status', status, times: 99, body: { message: refused[status] } });
    const clone = stage.checkout();
    git(clone, 'checkout', '--quiet', '-B', 'release/1.x', 'origin/release/1.x');
    const problem = await refusal(stage.release(clone, { branch: 'release/1.x' }));
    expect([problem.code, problem.exit]).toEqual(['github-workflows', 3]);
    expect(problem.message).toContain(words);
    expect(problem.remedy).toContain('workflows: write');
  });
});

test('a remote that is a mirror gets the tag, and no release is made where it did not arrive', async () => {
  stage = await template.stage('git');
  stage.hub.fault({ route: 'git/get-ref', kind: 'status', status: 404, body: { message: 'Not Found' } });
  expect(await refusal(stage.release())).toMatchObject({ code: 'release-no-tag' });
  expect(stage.hub.state.releases).toEqual([]);
});

test('through the API a mirror is not asked for what was just made at GitHub', async () => {
  stage = await template.stage('api');
  const clone = stage.checkout();
  git(clone, 'remote', 'set-url', 'origin', template.origin);
  expect((await stage.release(clone)).released).toMatchObject({
    tag: 'v1.1.0',
    pointers: [{ name: 'v1' }, { name: 'v1.1' }],
  });
});

describe('a pointer that GitHub does not move', () => {
  const refusing = (message: string, times: number) =>
    stage.hub.fault({ route: 'git/update-ref', kind: 'status', status: 422, times, body: { message } });

  test('is explained with its reason', async () => {
    stage = await template.stage('api');
    refusing('Repository is being migrated', 99);
    const problem = await refusal(stage.release());
    expect(problem.code).toBe('github-refused');
    expect(problem.message).toContain(
      'moving the pointer v1: GitHub refused it; it says: "Repository is being',
    );
    expect(problem.message).toContain('not done: move the pointer v1 ');
  });

  test('is tried again where another run moved it meanwhile', async () => {
    stage = await template.stage('api');
    refusing('Reference update failed', 1);
    expect((await stage.release()).released.pointers).toMatchObject([{ name: 'v1.1' }, { name: 'v1' }]);
  });
});

test('without a release on GitHub, git needs no token for the API', async () => {
  const plain = new Template(POLICY.replace('  github-release: true\n', ''));
  stage = await plain.stage('git');
  const { released } = await stage.release(stage.checkout(), {
    github: () => Promise.resolve(null),
    dispatch: [],
  });
  expect(released).toMatchObject({
    tag: 'v1.1.0',
    release: null,
    pointers: [{ name: 'v1' }, { name: 'v1.1' }],
  });
  // The tag and its pointers in one push.
  expect(stage.hub.requests.filter(({ route }) => route === 'push/pack')).toHaveLength(1);
});
