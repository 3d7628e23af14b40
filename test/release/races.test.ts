// Two runs at once, on one branch and on two, with delays that differ from seed to seed: one release each or one in all,
// never two of one number, and every pointer on the highest.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { CommonOptions } from '../../src/commands/options.ts';
import type { Repository } from '../support/repository.ts';
import { git } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { TODAY } from '../support/run.ts';
import { EVERY } from './fault-table.ts';
import type { Stage, Via } from './stage.ts';
import { commitOf, POLICY, Template } from './stage.ts';

/** The others are for `EVERY_FAULT=true`. */
const SEEDS = EVERY ? [1, 2, 3] : [1];
/** A minute after the tags of stage.ts: whoever made one may still be at work. */
const JUST_NOW = Date.parse(`${TODAY}T09:01:00Z`) / 1000;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Run {
  readonly via: Via;
  readonly branch: string;
  /** The commit that is checked out. */
  readonly at: string;
}

interface Raced {
  readonly documents: readonly Json[];
  /** The commit of each tag. */
  readonly tags: Readonly<Record<string, string>>;
  readonly end: Json;
  readonly dispatches: readonly string[];
  readonly id: (revision: string) => string;
}

/** Lets runs go at the same time, then once more one after the other, which must change nothing. */
async function race(template: Template, seed: number, runs: readonly Run[]): Promise<Raced> {
  const stage = await template.stage('api');
  const next = random(seed);
  stage.hub.onRequest = () => pause(next() * 12);
  // The patience for another run's starts is longer than such a run takes. Here: until only those who wait are left.
  let busy = runs.length;
  const wait = async (ms: number): Promise<void> => {
    busy -= 1;
    if (ms < 10_000) await pause(ms / 100);
    else while (busy > 0) await pause(5);
    busy += 1;
  };
  const started = await Promise.all(
    runs.map(async (run) => {
      const clone = stage.checkout();
      git(clone, 'checkout', '--quiet', '-B', run.branch, run.at);
      await pause(next() * 30);
      return await go(stage, clone, run, wait).finally(() => {
        busy -= 1;
      });
    }),
  );
  stage.hub.onRequest = () => {};
  const end = await stage.end();
  const origin = stage.hub.world.git.path;
  const branches = ['main', 'main~1', ...runs.map(({ branch }) => branch)];
  const ids = new Map(branches.map((revision) => [revision, git(origin, 'rev-parse', revision)]));
  const raced: Raced = {
    documents: started,
    tags: Object.fromEntries(
      git(origin, 'tag', '--list')
        .split('\n')
        .map((tag) => [tag, commitOf(stage, `refs/tags/${tag}`)]),
    ),
    end,
    dispatches: stage.hub.state.dispatches.map(({ ref }) => ref).sort(),
    id: (revision) => ids.get(revision) ?? 'unknown',
  };
  for (const run of runs) {
    const clone = stage.checkout();
    git(clone, 'checkout', '--quiet', '-B', run.branch, run.at);
    expect((await go(stage, clone, run)).released).toBeNull();
  }
  expect(await stage.end()).toEqual(end);
  await stage.close();
  return raced;
}

function go(stage: Stage, clone: string, { via, branch }: Run, wait?: CommonOptions['wait']): Promise<Json> {
  return stage.release(clone, { via, branch, now: JUST_NOW, ...(wait === undefined ? {} : { wait }) });
}

/** What holds whatever was raced: each new version on one commit, with one published release and one started workflow. */
function expectWhole({ end, tags, dispatches }: Raced, versions: readonly string[]): void {
  const made = Object.keys(tags).filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag) && tag !== 'v1.0.0');
  expect(made).toEqual(versions);
  expect(end.releases.map(({ tag, draft }: Json) => [tag, draft])).toEqual(
    versions.map((tag) => [tag, false]),
  );
  expect(new Set(made.map((tag) => tags[tag])).size, 'one release of a commit').toBe(made.length);
  expect(dispatches).toEqual(versions);
}

const ways: [Via, Via][] = [
  ['api', 'api'],
  ['git', 'git'],
  ['api', 'git'],
];
const cases = ways.flatMap(([one, other]) => SEEDS.map((seed) => [one, other, seed] as const));

describe('two runs at once', () => {
  const plain = new Template();

  test.each(cases)('on one commit make one release: %s and %s, seed %i', async (one, other, seed) => {
    const raced = await race(plain, seed, [
      { via: one, branch: 'main', at: 'origin/main' },
      { via: other, branch: 'main', at: 'origin/main' },
    ]);
    expectWhole(raced, ['v1.1.0']);
    const { tags, id } = raced;
    expect([tags.v1, tags['v1.1'], tags['v1.1.0']]).toEqual([id('main'), id('main'), id('main')]);
    for (const { release } of raced.documents) expect(release).toMatchObject({ tag: 'v1.1.0' });
  });

  test.each(cases)('on two commits of one branch: %s and %s, seed %i', async (one, other, seed) => {
    const raced = await race(plain, seed, [
      { via: one, branch: 'main', at: 'origin/main~1' },
      { via: other, branch: 'main', at: 'origin/main' },
    ]);
    const { tags, id } = raced;
    // The younger commit was first, and holds the older one's change; or each got its own.
    const together = tags['v1.1.0'] === id('main') && tags['v1.0.1'] === undefined;
    expectWhole(raced, together ? ['v1.1.0'] : ['v1.0.1', 'v1.1.0']);
    expect(tags['v1.1.0']).toBe(id('main'));
    if (!together) expect(tags['v1.0.1']).toBe(id('main~1'));
    expect([tags.v1, tags['v1.1']]).toEqual([id('main'), id('main')]);
    expect(raced.end.latest).toBe('v1.1.0');
  });

  const both = new Template(POLICY, (origin: Repository) =>
    origin.branch('develop').commit('feat: imports').checkout('main').commit('fix: a crash'),
  );
  test.each(cases)('on two branches of one line: %s and %s, seed %i', async (one, other, seed) => {
    const raced = await race(both, seed, [
      { via: one, branch: 'main', at: 'origin/main' },
      { via: other, branch: 'develop', at: 'origin/develop' },
    ]);
    const { tags, id, end } = raced;
    // Who comes second counts from the other's release: a feature more, or only a fix.
    const second = tags['v1.1.0'] === id('main') ? 'v1.2.0' : 'v1.1.1';
    expectWhole(raced, ['v1.1.0', second]);
    expect([tags['v1.1.0'], tags[second]].sort()).toEqual([id('main'), id('develop')].sort());
    const minor = second === 'v1.2.0' ? 'v1.2' : 'v1.1';
    expect([tags.v1, tags[minor], end.latest]).toEqual([tags[second], tags[second], second]);
  });

  const lines = new Template(`${POLICY}lines: {by: major.minor}\n`, (origin: Repository) =>
    origin
      .branch('release/1.1')
      .tag('v1.1.0')
      .checkout('main')
      .commit('feat: imports')
      .tag('v1.2.0')
      .commit('fix: a crash')
      .checkout('release/1.1')
      .commit('fix: a crash, too')
      .checkout('main'),
  );
  test.each(cases)('on two lines that share a pointer: %s and %s, seed %i', async (one, other, seed) => {
    const raced = await race(lines, seed, [
      { via: one, branch: 'main', at: 'origin/main' },
      { via: other, branch: 'release/1.1', at: 'origin/release/1.1' },
    ]);
    const { tags, id } = raced;
    expect(raced.end.releases.map(({ tag, draft }: Json) => [tag, draft])).toEqual([
      ['v1.1.1', false],
      ['v1.2.1', false],
    ]);
    expect([tags['v1.2.1'], tags['v1.1.1']]).toEqual([id('main'), id('release/1.1')]);
    expect([tags.v1, tags['v1.2'], tags['v1.1']]).toEqual([id('main'), id('main'), id('release/1.1')]);
    expect([raced.end.latest, raced.dispatches]).toEqual(['v1.2.1', ['v1.1.1', 'v1.2.1']]);
  });
});
