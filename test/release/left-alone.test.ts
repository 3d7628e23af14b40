// What a later run does not touch, and what it is not kept from.
import { afterEach, describe, expect, test } from 'vitest';
import { release } from '../../src/commands/release.ts';
import { PLAIN } from '../../src/report/style.ts';
import { missingRight } from '../github/faults.ts';
import { git } from '../support/repository.ts';
import type { Stage } from './stage.ts';
import { commitOf, optionsOf, POLICY, Template, WORKFLOW } from './stage.ts';

const template = new Template();
const bare = new Template(POLICY.replace(/ {2}pointers.*\n/, ''));
let stage: Stage;
afterEach(() => stage.close());

const releases = () => stage.hub.state.releases.map(({ tag_name: tag, draft }) => [tag, draft]);

/** Commits on main and pushes it. */
function pushOn(clone: string, message: string): void {
  const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  git(clone, ...person, 'commit', '--quiet', '--allow-empty', '-m', message);
  git(clone, 'push', '--quiet', stage.hub.world.git.path, 'HEAD:main');
}

/** A run that ends at the first request of a kind. */
async function cutOffAt(route: string): Promise<string> {
  const clone = stage.checkout();
  const body = { message: 'Resource not accessible by integration' };
  stage.hub.fault({ route, kind: 'status', status: 403, times: 99, body });
  await expect(stage.release(clone)).rejects.toMatchObject({ exit: 3 });
  stage.hub.clearFaults();
  return clone;
}

describe('a release that somebody has withdrawn', () => {
  const ways: [string, Template, string[]][] = [
    ['its pointers', template, []],
    ['the workflow that it started', bare, [WORKFLOW]],
  ];
  test.each(ways)('is known by %s, and stays so', async (_, from, dispatch) => {
    stage = await from.stage('api');
    const clone = stage.checkout();
    await stage.release(clone, { dispatch });
    stage.hub.state.releases.splice(0);
    const before = await stage.end();
    expect(await stage.release(clone, { dispatch })).toMatchObject({
      unfinished: [],
      finished: [],
      release: null,
    });
    expect(await stage.end()).toEqual(before);
    pushOn(clone, 'docs: why');
    expect(await stage.release(clone, { dispatch })).toMatchObject({ finished: [], release: null });
    expect(releases()).toEqual([]);
  });

  test('stays a draft where it was made one again', async () => {
    stage = await template.stage('api');
    const clone = stage.checkout();
    await stage.release(clone);
    Object.assign(stage.hub.state.releases[0] ?? {}, { draft: true });
    expect(await stage.release(clone)).toMatchObject({ finished: [], release: null });
    expect(releases()).toEqual([['v1.1.0', true]]);
  });

  test('does not come back when the tag is older than a month, whatever is known', async () => {
    stage = await bare.stage('api');
    await cutOffAt('repos/create-release');
    const later = { now: Date.parse('2026-07-02T12:00:00Z') / 1000, today: '2026-07-02' };
    expect(await stage.release(stage.checkout(), later)).toMatchObject({ unfinished: [], finished: [] });
    expect(await stage.release(stage.checkout())).toMatchObject({ finished: [{ tag: 'v1.1.0' }] });
  });
});

describe('an earlier release that GitHub refuses for good', () => {
  test('does not keep the next one', async () => {
    stage = await template.stage('api');
    const clone = await cutOffAt('repos/create-release');
    stage.hub.state.burntTags.push('v1.1.0');
    // On its own commit there is nothing else to do.
    await expect(stage.release(clone)).rejects.toMatchObject({ code: 'github-tag-burnt', exit: 3 });
    pushOn(clone, 'fix: a crash');
    expect(await stage.release(clone)).toMatchObject({
      finished: [],
      refused: [
        { tag: 'v1.1.0', code: 'github-tag-burnt', remedy: expect.stringContaining('the next version') },
      ],
      released: { tag: 'v1.1.1' },
      release: { tag: 'v1.1.1' },
    });
    expect(releases()).toEqual([['v1.1.1', false]]);
    expect(commitOf(stage, 'refs/tags/v1')).toBe(commitOf(stage, 'refs/heads/main'));
  });

  test('is said', async () => {
    stage = await template.stage('api');
    const clone = await cutOffAt('repos/create-release');
    stage.hub.state.burntTags.push('v1.1.0');
    pushOn(clone, 'docs: how');
    const answer = await release(optionsOf(stage, clone), false);
    expect(answer.exit).toBe(0);
    expect(answer.text(PLAIN)).toMatch(
      /! releasing v1\.1\.0: an immutable release .*\n {2}→ no right .*: release the next version/,
    );
  });
});

test('a dry run needs no right but to read', async () => {
  stage = await template.stage('api');
  await cutOffAt('repos/create-release');
  stage.hub.fault({ ...missingRight('actions=read'), route: 'actions/list-workflow-runs', times: 99 });
  const { json } = await stage.dryRun();
  expect(json).toMatchObject({
    unfinished: [{ tag: 'v1.1.0', steps: [{ do: 'release' }, { do: 'pointer' }, { do: 'pointer' }] }],
  });
});
