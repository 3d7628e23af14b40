// What a run finds half done, and what it leaves alone.
import { afterEach, describe, expect, test } from 'vitest';
import type { Fault } from '../github/faults.ts';
import { git } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import type { Stage, Via } from './stage.ts';
import { commitOf, POLICY, pushOn, Template } from './stage.ts';

const template = new Template();
let stage: Stage;
afterEach(() => stage.close());

/** A run that ends at the first request of a kind. */
async function cutOff(via: Via, route: string, from = template): Promise<string> {
  stage = await from.stage(via);
  const fault: Fault = {
    route,
    kind: 'status',
    status: 403,
    times: 99,
    body: { message: 'Resource not accessible by integration' },
  };
  stage.hub.fault(fault);
  const clone = stage.checkout();
  await expect(stage.release(clone)).rejects.toMatchObject({ exit: 3 });
  stage.hub.clearFaults();
  return clone;
}

const releases = () => stage.hub.state.releases.map(({ tag_name: tag, draft }) => [tag, draft]);

describe('a release that was cut off', () => {
  test.each(['api', 'git'] as const)('is finished by the next run: %s', async (via) => {
    const clone = await cutOff(via, 'repos/create-release');
    const shown = await stage.dryRun(clone);
    expect(shown.json).toMatchObject({
      unfinished: [
        {
          tag: 'v1.1.0',
          steps: [{ do: 'release' }, { do: 'pointer' }, { do: 'pointer' }, { do: 'dispatch' }],
        },
      ],
      finished: [],
      release: null,
    });
    expect(releases()).toEqual([]);
    const done = await stage.release(stage.checkout());
    expect(done).toMatchObject({
      released: null,
      finished: [{ tag: 'v1.1.0', existed: true }],
      release: { tag: 'v1.1.0' },
    });
    expect(releases()).toEqual([['v1.1.0', false]]);
    expect(await stage.release(stage.checkout())).toMatchObject({
      unfinished: [],
      finished: [],
      release: { id: 2 },
    });
  });

  test('has the notes of its own changes, also where the branch moved on; then comes the next release', async () => {
    const whole = await template.stage('api');
    await whole.release();
    const { body: notes } = (await whole.end()).releases[0];
    await whole.close();

    const clone = await cutOff('api', 'repos/create-release');
    pushOn(stage, clone, 'fix: a crash');
    const done = await stage.release(clone);
    expect(done).toMatchObject({
      finished: [{ tag: 'v1.1.0' }],
      released: { tag: 'v1.1.1' },
      release: { tag: 'v1.1.1' },
    });
    const end = await stage.end();
    expect(end.releases.map(({ tag }: Json) => tag)).toEqual(['v1.1.0', 'v1.1.1']);
    expect(end.releases[0].body).toBe(notes);
    expect(end.latest).toBe('v1.1.1');
    expect(commitOf(stage, 'refs/tags/v1')).toBe(commitOf(stage, 'refs/heads/main'));
    expect(stage.hub.state.dispatches.map(({ ref }) => ref)).toEqual(['v1.1.0', 'v1.1.1']);
  });

  test('is finished also where the changes since break the policy', async () => {
    const clone = await cutOff('api', 'git/update-ref', new Template(`${POLICY}commits: {unknown: error}\n`));
    pushOn(stage, clone, 'something else');
    const done = await stage.release(clone);
    expect(done).toMatchObject({ outcome: 'fail', plan: null, finished: [{ tag: 'v1.1.0', release: null }] });
    expect(commitOf(stage, 'refs/tags/v1')).toBe(commitOf(stage, 'refs/tags/v1.1.0'));
  });

  test('says what is done and what is not', async () => {
    stage = await template.stage('git');
    stage.hub.fault({
      route: 'actions/create-workflow-dispatch',
      kind: 'status',
      status: 403,
      body: { message: 'no' },
    });
    await expect(stage.release()).rejects.toMatchObject({
      message: expect.stringMatching(
        /v1\.1\.0 is made on [0-9a-f]{9}; not done: start build\.yml on v1\.1\.0$/,
      ),
      remedy: expect.stringContaining('the next run goes on from there'),
    });
    expect((await stage.release()).finished).toMatchObject([
      { release: null, pointers: [], dispatched: [{}] },
    ]);
  });

  test('with a lightweight tag is known by its draft alone', async () => {
    const light = new Template(POLICY.replace('release:', 'release:\n  tag: lightweight'));
    const drafted = await cutOff('api', 'repos/update-release', light);
    pushOn(stage, drafted, 'docs: how');
    expect((await stage.release(drafted)).finished).toMatchObject([
      { tag: 'v1.1.0', release: { existed: false } },
    ]);
    await expect(stage.hub.world.git.ref('refs/tags/v1.1.0')).resolves.toMatchObject({ type: 'commit' });
    await stage.close();

    const bare = await cutOff('api', 'repos/create-release', light);
    pushOn(stage, bare, 'docs: how');
    expect(await stage.release(bare)).toMatchObject({ released: null, finished: [], release: null });
  });
});

describe('what others have made', () => {
  test('a tag of a history from before gets no release', async () => {
    const old = new Template(POLICY, (origin) => origin.tag('v1.1.0').commit('docs: how'));
    stage = await old.stage('api');
    expect(await stage.release()).toMatchObject({
      plan: { action: 'nothing' },
      unfinished: [],
      release: null,
    });
    expect([releases(), stage.hub.state.dispatches]).toEqual([[], []]);
  });

  test('a tag by hand on the head itself gets what the policy says', async () => {
    const old = new Template(POLICY, (origin) =>
      origin.on('2026-05-20').commit('fix: a crash').tag('v1.1.0'),
    );
    stage = await old.stage('api');
    expect(await stage.release()).toMatchObject({
      released: null,
      finished: [{ tag: 'v1.1.0' }],
      release: { tag: 'v1.1.0' },
    });
    expect([releases(), stage.hub.state.dispatches.length]).toEqual([[['v1.1.0', false]], 1]);
  });

  test('a draft with words of its own keeps them', async () => {
    stage = await template.stage('api');
    stage.hub.seed.release({ tag_name: 'v1.1.0', name: 'Spring', body: 'Our words.', draft: true });
    const { released } = await stage.release();
    expect(released.release).toMatchObject({ existed: false });
    expect((await stage.end()).releases).toMatchObject([
      { tag: 'v1.1.0', name: 'Spring', body: 'Our words.', draft: false },
    ]);
  });

  test('a draft for another tag is left alone', async () => {
    stage = await template.stage('api');
    stage.hub.seed.release({ tag_name: 'v2.0.0', body: 'Some day.', draft: true });
    await stage.release();
    expect(releases()).toEqual([
      ['v2.0.0', true],
      ['v1.1.0', false],
    ]);
  });
});

describe('a pre-release', () => {
  const channels = new Template(
    `policy: 1
branches: [{name: main, line: newest}, {name: beta, line: newest, prerelease: beta}]
release: {github-release: true, pointers: ["v{major}", "{channel}"]}
`,
    (origin) => origin.branch('beta').commit('feat: imports').checkout('main'),
  );

  test.each(['api', 'git'] as const)(
    'moves the pointer of its channel and is never the latest: %s',
    async (via) => {
      stage = await channels.stage(via);
      const clone = stage.checkout();
      git(clone, 'checkout', '--quiet', '-B', 'beta', 'origin/beta');
      stage.hub.fault({
        route: 'repos/create-release',
        kind: 'status',
        status: 403,
        body: { message: 'no' },
      });
      await expect(stage.release(clone)).rejects.toMatchObject({ exit: 3 });
      stage.hub.clearFaults();
      const before = commitOf(stage, 'refs/tags/v1');
      expect((await stage.release(clone)).finished).toMatchObject([
        { tag: 'v1.1.0-beta.1', pointers: [{ name: 'beta', from: null }] },
      ]);
      const { releases: made, latest } = await stage.end();
      expect(made).toMatchObject([{ tag: 'v1.1.0-beta.1', prerelease: true, draft: false }]);
      expect([latest, commitOf(stage, 'refs/tags/v1')]).toEqual([null, before]);
      expect(commitOf(stage, 'refs/tags/beta')).toBe(commitOf(stage, 'refs/heads/beta'));
    },
  );
});
