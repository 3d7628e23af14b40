// More than GitHub gives in one answer: all of it, by git and through the API alike, or a clear exit 3.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git, Repository } from '../../support/repository.ts';
import { runJson } from '../../support/run.ts';
import type { Asked } from './both.ts';
import { answerOf, both } from './both.ts';

const POLICY = `policy: 1
compatibility:
  - checker: paths
    paths: {"src/**": minor}
`;

const incomplete = { problem: 'github-incomplete' };

/** A pull request of so many commits. */
function longPull(count: number): Repository {
  const repository = new Repository().commit('feat: one').tag('v1.0.0').branch('feature');
  for (let index = 0; index < count; index++) repository.commit(`fix: number ${index}`);
  return repository.commit('feat: the last').checkout('main').commit('docs: meanwhile');
}

describe('a pull request of more than 250 commits', () => {
  const asked: Asked = { ask: 'check', base: 'main', head: 'feature' };

  test('is complete', async () => {
    const { clone, api, hub } = await both(longPull(299));
    const told = await answerOf(clone, asked);
    expect(told).toMatchObject({ next: { tag: 'v1.1.0' }, counts: { commits: 301 } });
    // By git no commit comes from the API, whose list of a pull request's commits ends at 250.
    expect(hub.requests).toEqual([]);
    expect(await answerOf(api, asked)).toEqual(told);
    expect(hub.requests.map(({ route }) => route)).not.toContain('pulls/list-commits');
  });

  test('is not judged where the API gives fewer than it says there are', async () => {
    const { api, hub } = await both(longPull(299));
    // The second page of a hundred does not come.
    const route = 'repos/compare-commits-with-basehead';
    hub.fault({ route, nth: 2, kind: 'status', status: 200, body: { commits: [] } });
    expect(await answerOf(api, asked)).toEqual(incomplete);
  });
});

test('before the first release, a history of several pages', async () => {
  const repository = new Repository();
  for (let index = 0; index < 230; index++) repository.commit(`fix: number ${index}`);
  const { clone, api } = await both(repository);
  const told = await answerOf(clone, { ask: 'check' });
  expect(told).toMatchObject({ last: null, counts: { commits: 230 } });
  expect(await answerOf(api, { ask: 'check' })).toEqual(told);
});

/** So many tags on ten commits, and a fix after them: the last one is v9.99.9, whatever the count. */
function tagged(count: number): Repository {
  const repository = new Repository();
  for (let index = 0; index < 10; index++) repository.commit(`feat: number ${index}`);
  const commits = repository.git('rev-list', '--reverse', 'main').split('\n');
  const refs = Array.from({ length: count }, (_, index) => {
    const number = 9_999 - index;
    const name = `v${Math.floor(number / 1000)}.${Math.floor(number / 10) % 100}.${number % 10}`;
    return `${commits[9 - Math.floor((index * 10) / count)]} refs/tags/${name}\n`;
  });
  // As git packs them: asking it to make each one takes a minute.
  const sorted = refs.sort((a, b) => (a.slice(41) < b.slice(41) ? -1 : 1));
  writeFileSync(join(repository.path, '.git/packed-refs'), `# pack-refs with: sorted\n${sorted.join('')}`);
  return repository.commit('fix: the last');
}

const LAST = { last: { tag: 'v9.99.9' }, next: { tag: 'v9.99.10' }, counts: { commits: 1 } };

test('10,000 tags are all read, by git and through the API', { timeout: 60_000 }, async () => {
  const { clone, api, hub } = await both(tagged(10_000));
  const told = await answerOf(clone, { ask: 'check' });
  expect(told).toMatchObject(LAST);
  expect(await answerOf(api, { ask: 'check' })).toEqual(told);
  // One point of the rate limit for every hundred, and a few requests more.
  expect(hub.requests.filter(({ route }) => route === 'graphql').length).toBe(100);
  expect(hub.requests.length).toBeLessThan(110);
});

test('a clone without a tag fetches as many as there are', { timeout: 60_000 }, async () => {
  const shallow = tagged(1_000).clone('--depth=1', '--no-tags');
  expect(await runJson(shallow, ['check'])).toMatchObject(LAST);
  expect(git(shallow, 'tag', '--list').split('\n').length).toBe(1_000);
});

describe('a list of refs that does not hold what it says', () => {
  test('is not believed', async () => {
    const { api, hub } = await both(new Repository().commit('feat: one').tag('v1.0.0').commit('fix: two'));
    hub.answerGraphQL(() => ({
      data: {
        repository: {
          defaultBranchRef: { name: 'main' },
          refs: { totalCount: 2, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
        },
      },
    }));
    expect(await answerOf(api, { ask: 'check' })).toEqual(incomplete);
    expect(await answerOf(api, { ask: 'lines' })).toEqual(incomplete);
  });
});

describe('more than 300 changed files', () => {
  const files = (count: number, folders: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`lib/${index % folders}/${index}.txt`, `${index}\n`]),
    );
  const changed = (folders: number) =>
    new Repository()
      .commit('feat: one', { files: { 'release-policy.yml': POLICY, ...files(400, folders) } })
      .tag('v1.0.0')
      .branch('feature')
      .commit('fix: two', {
        files: Object.fromEntries(
          // The last of them is the one that matters.
          [...Object.keys(files(350, folders)), 'src/z.txt'].map((path) => [path, 'new\n']),
        ),
      })
      .checkout('main');
  const asked: Asked = { ask: 'check', base: 'main', head: 'feature' };

  test('are all looked at', async () => {
    const { clone, api } = await both(changed(5));
    const told = await answerOf(clone, asked);
    expect(told.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['compatibility']);
    expect(await answerOf(api, asked)).toEqual(told);
  });

  test('also where the list of all files is cut off, folder by folder', async () => {
    const { clone, api, hub } = await both(changed(5));
    hub.state.settings.tree_limit = 100;
    expect(await answerOf(api, asked)).toEqual(await answerOf(clone, asked));
  });

  test('and are not guessed where that would be too much', async () => {
    const { api, hub } = await both(changed(250));
    hub.state.settings.tree_limit = 100;
    expect(await answerOf(api, asked)).toEqual(incomplete);
  });
});
