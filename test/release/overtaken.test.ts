// A release of an older line while a newer one comes between: what both share stays with the newer one, and what a run
// left wrong is put right by the next one, whichever line it is of.
import { afterEach, describe, expect, test } from 'vitest';
import type { CommonOptions } from '../../src/commands/options.ts';
import { git } from '../support/repository.ts';
import type { Stage, Via } from './stage.ts';
import { commitOf, POLICY, Template } from './stage.ts';

const OLD = 'release/1.0';
/** v1.0.1 is to come on the older line, v1.1.0 on main. */
const lines = new Template(`${POLICY}lines: {by: major.minor}\n`, (origin) =>
  origin.branch(OLD, 'refs/tags/v1.0.0').commit('fix: a crash').checkout('main'),
);
let stage: Stage;
afterEach(() => stage.close());

function releaseOf(branch: string, more: Partial<CommonOptions> = {}) {
  const clone = stage.checkout();
  git(clone, 'checkout', '--quiet', '-B', branch, `origin/${branch}`);
  return stage.release(clone, { branch, ...more });
}

/** Has something done when the first run has planned everything, and is about to make its tag. */
function overtakenBy(work: () => Promise<unknown>): void {
  let done = false;
  stage.hub.onRequest = async (seen, at) => {
    if (done || at !== 'before' || seen.route !== 'git/create-ref') return;
    done = true;
    await work();
  };
}

const origin = () => stage.hub.world.git.path;
const v1 = () => commitOf(stage, 'refs/tags/v1');
const main = () => commitOf(stage, 'refs/heads/main');
const setV1 = (revision: string) => git(origin(), 'update-ref', 'refs/tags/v1', `${revision}^{commit}`);

describe('a pointer that two lines share', () => {
  test('never moves back to the older one', async () => {
    stage = await lines.stage('api');
    const moves = () => stage.hub.requests.filter(({ route }) => route === 'git/update-ref').length;
    let before = 0;
    overtakenBy(async () => {
      await releaseOf('main');
      before = moves();
    });
    await releaseOf(OLD);
    expect([v1(), moves()]).toEqual([main(), before]);
  });

  test.each<[Via, string]>([
    ['api', 'main'],
    ['api', OLD],
    ['git', OLD],
  ])('is put right by the next run, whichever line it is of: %s, %s', async (via, branch) => {
    stage = await lines.stage(via);
    await releaseOf(OLD);
    await releaseOf('main');
    setV1('refs/tags/v1.0.1');
    expect((await releaseOf(branch)).finished).toMatchObject([{ pointers: [{ name: 'v1', to: main() }] }]);
    expect(v1()).toBe(main());
  });

  test('waits for the run of the newer one, which may not have published yet', async () => {
    stage = await lines.stage('api');
    const before = v1();
    overtakenBy(async () => {
      stage.hub.fault({
        route: 'repos/create-release',
        kind: 'status',
        status: 403,
        body: { message: 'no' },
      });
      await expect(releaseOf('main')).rejects.toMatchObject({ exit: 3 });
    });
    expect((await releaseOf(OLD)).released).toMatchObject({ tag: 'v1.0.1', pointers: [{ name: 'v1.0' }] });
    expect(v1()).toBe(before);
    await releaseOf('main');
    expect(v1()).toBe(main());
  });
});

describe('the latest release', () => {
  const latest = async () => (await stage.end()).latest;
  const releaseNamed = (tag: string) => {
    const found = stage.hub.state.releases.find(({ tag_name: name }) => name === tag);
    if (found === undefined) throw new Error(`no release ${tag}`);
    return found;
  };

  test('is asked for just before publishing', async () => {
    stage = await lines.stage('api');
    overtakenBy(() => releaseOf('main'));
    await releaseOf(OLD);
    const asked = stage.hub.requests.filter(({ body }) => body?.make_latest !== undefined);
    expect(asked.map(({ body }) => body.make_latest)).toEqual(['true', 'false']);
    expect(await latest()).toBe('v1.1.0');
  });

  test.each(['main', OLD])('is put right by the next run: %s', async (branch) => {
    stage = await lines.stage('api');
    await releaseOf('main');
    await releaseOf(OLD);
    // The run of the older line had planned so, published, and was killed.
    Object.assign(releaseNamed('v1.0.1'), { latest: stage.hub.world.id(), never_latest: false });
    expect(await latest()).toBe('v1.0.1');
    await releaseOf(branch);
    expect(await latest()).toBe('v1.1.0');
    expect((await releaseOf(branch)).finished).toEqual([]);
  });

  test.each(['main', OLD])('stays where a person went back to an older one: %s', async (branch) => {
    stage = await lines.stage('api');
    await releaseOf(OLD);
    await releaseOf('main');
    Object.assign(releaseNamed('v1.0.1'), { latest: stage.hub.world.id() });
    await releaseOf(branch);
    expect(await latest()).toBe('v1.0.1');
  });
});
