// GitHub's limits, on a history of 260 commits and 310 files.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { ask } from './asking.ts';
import type { Hub } from './hub.ts';
import { startGitHub } from './hub.ts';

let hub: Hub;
let token: string;
let tip: string;

beforeAll(async () => {
  const files = Object.fromEntries(
    Array.from({ length: 310 }, (_, index) => [`d/${index}.txt`, `${index}\n`]),
  );
  const origin = new Repository({ bare: true })
    .commit('feat: start', {
      files: { 'old.txt': 'some text\nof two lines\n', 'big.txt': 'x'.repeat(1_100_000) },
    })
    .tag('v1.0.0')
    .branch('topic');
  for (let index = 1; index < 260; index++) origin.commit(`fix: ${index}`);
  origin.commit('fix: 260', { files: { ...files, 'old.txt': null, 'new.txt': 'some text\nof two lines\n' } });
  hub = await startGitHub({ repository: origin.path });
  tip = origin.id('topic');
  hub.seed.pull({ number: 7, base: 'main', head: 'topic' });
  token = hub.token({ contents: 'write', checks: 'write', pull_requests: 'write' });
});
afterAll(() => hub.close());

const subjects = (commits: Json[]) =>
  commits.map(({ commit }) => commit.message).filter((_, i, all) => i === 0 || i === all.length - 1);

test.each([
  ['the newest 250 without a page', '', 250, ['fix: 11', 'fix: 260'], 300],
  ['the oldest first with a page', '?per_page=100', 100, ['fix: 1', 'fix: 100'], 300],
  ['files on the first page only', '?per_page=100&page=3', 60, ['fix: 201', 'fix: 260'], 0],
  ['nothing behind the end', '?per_page=100&page=4', 0, [], 0],
] as const)('a comparison: %s', async (_, query, commits, ends, files) => {
  const { body } = await ask(hub, token, `GET {repo}/compare/v1.0.0...topic${query}`);
  expect(body).toMatchObject({ status: 'ahead', ahead_by: 260, behind_by: 0, total_commits: 260 });
  expect(body.commits).toHaveLength(commits);
  expect(subjects(body.commits)).toEqual(ends);
  expect(body.files).toHaveLength(files);
});

test('pages have links', async () => {
  const links = async (page: number) => {
    const { headers } = await ask(hub, token, `GET {repo}/compare/v1.0.0...topic?per_page=100&page=${page}`);
    return [...(headers.get('link') ?? '').matchAll(/[?&]page=(\d+)[^>]*>; rel="(\w+)"/g)].map(
      ([, to, rel]) => `${rel} ${to}`,
    );
  };
  expect([await links(1), await links(2), await links(3)]).toEqual([
    ['next 2', 'last 3'],
    ['prev 1', 'next 3', 'last 3', 'first 1'],
    ['prev 2', 'first 1'],
  ]);
});

test('a pull request lists 250 commits, and knows of more', async () => {
  const pages = await Promise.all(
    [1, 2, 3].map(
      async (page) =>
        (await ask(hub, token, `GET {repo}/pulls/7/commits?per_page=100&page=${page}`)).body.length,
    ),
  );
  expect(pages).toEqual([100, 100, 50]);
  expect((await ask(hub, token, 'GET {repo}/pulls/7')).body).toMatchObject({
    commits: 260,
    changed_files: 311,
  });
});

test('a commit’s files come in pages of 300, a rename as one', async () => {
  const [first, second] = await Promise.all(
    ['', '?page=2'].map(
      async (query) => (await ask(hub, token, `GET {repo}/commits/${tip}${query}`)).body.files,
    ),
  );
  expect([first.length, second.length]).toEqual([300, 11]);
  expect([...first, ...second].find(({ status }) => status === 'renamed')).toMatchObject({
    filename: 'new.txt',
    previous_filename: 'old.txt',
    changes: 0,
  });
});

test('a commit’s pull requests', async () => {
  expect((await ask(hub, token, `GET {repo}/commits/${tip}/pulls`)).body).toMatchObject([{ number: 7 }]);
  expect((await ask(hub, token, 'GET {repo}/commits/v1.0.0/pulls')).body).toEqual([]);
});

test('a tree that is too big is cut, and says so', async () => {
  const tree = async () => (await ask(hub, token, 'GET {repo}/git/trees/topic?recursive=1')).body;
  expect(await tree()).toMatchObject({ truncated: false });
  hub.state.settings.tree_limit = 100;
  const cut = await tree();
  expect([cut.truncated, cut.tree.length]).toEqual([true, 100]);
});

test('a file over 1 MB comes without its content', async () => {
  const file = async (path: string) => (await ask(hub, token, `GET {repo}/contents/${path}?ref=topic`)).body;
  const { content, encoding } = await file('new.txt');
  expect([Buffer.from(content, 'base64').toString(), encoding]).toEqual([
    'some text\nof two lines\n',
    'base64',
  ]);
  expect(await file('big.txt')).toMatchObject({ content: '', encoding: 'none', size: 1_100_000 });
});

test('a file comes as it is where that is asked for', async () => {
  const answer = await fetch(`${hub.world.repoApi}/contents/new.txt?ref=topic`, {
    headers: {
      authorization: `token ${token}`,
      accept: 'application/vnd.github.raw+json',
      'user-agent': 'test',
    },
  });
  expect(await answer.text()).toBe('some text\nof two lines\n');
});

test.each([
  [65_536, 201],
  [65_537, 422],
])('a comment of %i characters', async (length, status) => {
  const told = await ask(hub, token, 'POST {repo}/issues/7/comments', { body: 'é'.repeat(length) });
  expect(told.status).toBe(status);
  if (status === 422)
    expect(told.body.errors[0].message).toBe('Body is too long (maximum is 65536 characters)');
});

const annotations = (count: number) =>
  Array.from({ length: count }, () => ({
    path: 'a',
    start_line: 1,
    end_line: 1,
    annotation_level: 'notice',
    message: 'm',
  }));

test('annotations of a check run add up, 50 a request', async () => {
  const output = (count: number) => ({
    output: { title: 't', summary: 's', annotations: annotations(count) },
  });
  const made = await ask(hub, token, 'POST {repo}/check-runs', { name: 'x', head_sha: tip, ...output(50) });
  const more = await ask(hub, token, `PATCH {repo}/check-runs/${made.body.id}`, output(10));
  expect(more.body.output.annotations_count).toBe(60);
  const refused = await ask(hub, token, `PATCH {repo}/check-runs/${made.body.id}`, output(51));
  expect(refused.status).toBe(422);
  expect(hub.problems.splice(0), 'the description forbids it, too').toEqual([
    expect.stringContaining('/requestBody/output/annotations must NOT have more than 50 items'),
  ]);
});

test('a check run’s texts have a length', async () => {
  const output = { title: 't', summary: 'x'.repeat(65_536) };
  expect((await ask(hub, token, 'POST {repo}/check-runs', { name: 'x', head_sha: tip, output })).status).toBe(
    422,
  );
  expect(hub.problems.splice(0)).toHaveLength(1);
});

test('of check runs with one name the newest is listed', async () => {
  const head = { name: 'twice', head_sha: tip };
  for (const status of ['queued', 'in_progress'])
    await ask(hub, token, 'POST {repo}/check-runs', { ...head, status });
  const list = async (query = '') =>
    (await ask(hub, token, `GET {repo}/commits/topic/check-runs?check_name=twice${query}`)).body;
  expect(await list()).toMatchObject({ total_count: 1, check_runs: [{ status: 'in_progress' }] });
  expect(await list('&filter=all')).toMatchObject({ total_count: 2 });
});
