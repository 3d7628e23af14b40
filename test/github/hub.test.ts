import { beforeEach, expect, test } from 'vitest';
import { Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { ask } from './asking.ts';
import type { Hub } from './hub.ts';
import { startGitHub } from './hub.ts';
import type { Rights } from './rights.ts';

const origin = new Repository({ bare: true })
  .commit('feat: one', { files: { a: '1\n' } })
  .tag('v1.0.0')
  .branch('topic')
  .commit('feat: two', { files: { b: '2\n' } })
  .checkout('main');
let hub: Hub;

beforeEach(async () => {
  hub = await startGitHub({ repository: origin.path });
  hub.seed.pull({ number: 7, base: 'main', head: 'topic' });
});

const TAG = { tag: 'v2', message: '2', object: origin.id('main'), type: 'commit' };

test.each([
  ['a known right', false, { contents: 'write' }, 'POST {repo}/git/tags', TAG, 201, null],
  ['a weaker right', false, { contents: 'read' }, 'POST {repo}/git/tags', TAG, 403, 'contents=write'],
  ['another right', false, { checks: 'write' }, 'POST {repo}/git/tags', TAG, 403, 'contents=write'],
  [
    'one of two rights',
    false,
    { pull_requests: 'write' },
    'POST {repo}/issues/7/comments',
    { body: 'x' },
    201,
    null,
  ],
  [
    'none of two rights',
    false,
    {},
    'POST {repo}/issues/7/comments',
    { body: 'x' },
    403,
    'issues=write; pull_requests=write',
  ],
  ['reading a public repository', false, {}, 'GET {repo}/pulls/7', undefined, 200, null],
  [
    'reading a private repository',
    true,
    { pull_requests: 'read' },
    'GET {repo}/pulls/7',
    undefined,
    200,
    null,
  ],
  [
    'reading it without the right',
    true,
    { contents: 'read' },
    'GET {repo}/pulls/7',
    undefined,
    403,
    'pull_requests=read',
  ],
  ['reading it without any right', true, {}, 'GET {repo}/pulls/7', undefined, 404, null],
  [
    'a team without the right',
    false,
    { contents: 'write' },
    'GET /orgs/Codertocat/teams/a/memberships/b',
    undefined,
    403,
    'members=read',
  ],
] as const)('rights: %s', async (_, isPrivate, rights, what, body, status, header) => {
  hub.state.settings.private = isPrivate;
  const told = await ask(hub, hub.token(rights), what, body);
  expect([told.status, told.headers.get('x-accepted-github-permissions')]).toEqual([status, header]);
  await hub.close();
});

test.each([
  ['nobody, reading', null, false, 'GET {repo}/pulls/7', 200],
  ['nobody, writing', null, false, 'POST {repo}/issues/7/comments', 401],
  ['nobody, in private', null, true, 'GET {repo}/pulls/7', 404],
  ['a token that is not known', 'ghs_other', false, 'GET {repo}/pulls/7', 401],
] as const)('tokens: %s', async (_, token, isPrivate, what, status) => {
  hub.state.settings.private = isPrivate;
  const body = what.startsWith('POST') ? { body: 'x' } : undefined;
  expect((await ask(hub, token, what, body)).status).toBe(status);
  await hub.close();
});

test('the hour’s requests are counted, and end', async () => {
  const token = hub.token({ contents: 'read' }, { limit: 2, name: 'small' });
  const left = [];
  for (let index = 0; index < 3; index++) {
    const { status, headers, body } = await ask(hub, token, 'GET {repo}');
    left.push([status, headers.get('x-ratelimit-remaining'), status === 403 ? body.message : null]);
  }
  expect(left).toEqual([
    [200, '1', null],
    [200, '0', null],
    [403, '0', 'API rate limit exceeded for installation ID 1.'],
  ]);
  expect((await ask(hub, token, 'GET /rate_limit')).body.rate).toMatchObject({ limit: 2, remaining: 0 });
  expect(hub.requests.map(({ token: name, route, status }) => [name, route, status])[0]).toEqual([
    'small',
    'repos/get',
    200,
  ]);
  await hub.close();
});

test('GitHub Enterprise Server counts nothing', async () => {
  hub.state.settings.rate_limited = false;
  const token = hub.token({}, { limit: 0 });
  const { status, headers } = await ask(hub, token, 'GET {repo}');
  expect([status, headers.get('x-ratelimit-remaining')]).toEqual([200, null]);
  expect((await ask(hub, token, 'GET /rate_limit')).status).toBe(404);
  await hub.close();
});

test.each([
  ['a merge', 'merge'],
  ['a squash', 'squash'],
] as const)('what was merged keeps its commits: %s', async (_, way) => {
  const merged = new Repository({ bare: true })
    .commit('feat: one')
    .branch('topic')
    .commit('feat: two')
    .checkout('main');
  merged.commit('fix: meanwhile');
  if (way === 'merge') merged.merge('topic');
  else merged.commit('feat: two (#7)');
  const again = await startGitHub({ repository: merged.path });
  const at = {
    merged_at: '2026-05-02T12:00:00Z',
    merge_commit_sha: merged.id('main'),
    state: 'closed' as const,
  };
  again.seed.pull({ number: 7, base: 'main', head: 'topic', ...at });
  const commits = (await ask(again, again.token(), 'GET {repo}/pulls/7/commits')).body;
  expect(commits.map(({ sha }: Json) => sha)).toEqual([merged.id('topic')]);
  for (const revision of ['main', 'topic'])
    expect(
      (await ask(again, again.token(), `GET {repo}/commits/${merged.id(revision)}/pulls`)).body,
    ).toHaveLength(1);
  await again.close();
  await hub.close();
});

test.each([
  ['writers see them', 'writers', { contents: 'write' }, true],
  ['readers do not', 'writers', { contents: 'read' }, false],
  ['everybody', 'everybody', {}, true],
  ['nobody', 'nobody', { contents: 'write' }, false],
] satisfies [string, string, Rights, boolean][])('merge settings: %s', async (_, audience, rights, shown) => {
  Object.assign(hub.state.settings, { merge_settings_for: audience, allow_rebase_merge: false });
  const { body } = await ask(hub, hub.token(rights), 'GET {repo}');
  expect(body.allow_rebase_merge).toBe(shown ? false : undefined);
  expect(body.squash_merge_commit_title).toBe(shown ? 'COMMIT_OR_PR_TITLE' : undefined);
  await hub.close();
});

test.each([
  ['an operation that is not there', 'GET {repo}/nothing', undefined, 'no such operation'],
  ['a query that is not described', 'GET {repo}/pulls?numbr=7', undefined, 'numbr'],
  ['a field that is not described', 'POST {repo}/issues/7/comments', { body: 'x', title: 'y' }, '/title'],
  [
    'a field that is missing',
    'POST {repo}/git/refs',
    { ref: 'refs/tags/v3' },
    "must have required property 'sha'",
  ],
  [
    'a field of another type',
    'POST {repo}/issues/7/comments',
    { body: 7 },
    '/requestBody/body must be string',
  ],
  ['a value that is not one of them', 'GET {repo}/pulls?state=merged', undefined, 'must be equal to one of'],
])('what GitHub does not describe makes the test fail: %s', async (_, what, body, says) => {
  await ask(hub, hub.token({ contents: 'write', issues: 'write' }), what, body);
  await expect(hub.close()).rejects.toThrow(says);
});

test('an answer that is not as GitHub describes it makes the test fail', async () => {
  hub.state.pulls[0]!.title = undefined as unknown as string;
  await ask(hub, hub.token(), 'GET {repo}/pulls/7');
  await expect(hub.close()).rejects.toThrow(
    "answer 200 to GET /repos/Codertocat/Hello-World/pulls/7: must have required property 'title'",
  );
});

test.each([
  ['of a fork', 'someone', 'someone/Hello-World', true],
  ['of a fork that is gone', null, undefined, false],
])('a pull request %s', async (_, owner, name, found) => {
  const head_sha = origin.id('topic');
  hub.seed.pull({ number: 8, base: 'main', head: 'patch-1', head_sha, head_owner: owner });
  const { head } = (await ask(hub, hub.token(), 'GET {repo}/pulls/8')).body;
  expect([head.ref, head.sha, head.repo?.full_name]).toEqual(['patch-1', head_sha, name]);
  const listed = await ask(hub, hub.token(), 'GET {repo}/pulls?head=someone:patch-1');
  expect(listed.body.map(({ number }: Json) => number)).toEqual(found ? [8] : []);
  await hub.close();
});

test('GraphQL is answered by who knows it', async () => {
  hub.answerGraphQL(({ query, variables, may }) => ({
    data: { query, variables, may: may({ contents: 'read' }) },
  }));
  const send = (token: string) =>
    fetch(hub.graphql, {
      method: 'POST',
      headers: { authorization: `bearer ${token}` },
      body: JSON.stringify({ query: '{ viewer { login } }', variables: { a: 1 } }),
    });
  const answer = await send(hub.token({ contents: 'read' }));
  expect(await answer.json()).toEqual({
    data: { query: '{ viewer { login } }', variables: { a: 1 }, may: true },
  });
  expect((await send('other')).status).toBe(401);
  expect(hub.requests[0]).toMatchObject({ route: 'graphql', body: { variables: { a: 1 } } });
  await hub.close();
});

test('the API may stand at the root', async () => {
  await hub.close();
  hub = await startGitHub({ repository: origin.path, prefix: '' });
  expect([hub.api, hub.graphql]).toEqual([hub.server, `${hub.server}/graphql`]);
  expect((await ask(hub, hub.token(), 'GET {repo}/pulls/7')).status).toBe(404);
  await hub.close();
});

test('two stories with the same end have the same end state', async () => {
  const end: Json[] = [];
  for (const twice of [false, true]) {
    const other = new Repository({ bare: true }).commit('feat: one');
    const again = await startGitHub({ repository: other.path });
    const token = again.token({ contents: 'write' });
    if (twice) again.fault({ route: 'git/create-tag', kind: 'twice' });
    const tag = await ask(again, token, 'POST {repo}/git/tags', { ...TAG, object: other.id('main') });
    await ask(again, token, 'POST {repo}/git/refs', { ref: 'refs/tags/v2', sha: tag.body.sha });
    await ask(again, token, 'POST {repo}/releases', { tag_name: 'v2', body: 'notes' });
    end.push(await again.endState());
    await again.close();
  }
  expect(end[0]).toEqual(end[1]);
  expect(end[0]).toMatchObject({ latest: 'v2', releases: [{ tag: 'v2', body: 'notes', draft: false }] });
  expect(end[0].refs['refs/tags/v2']).toContain('\n\n2');
  await hub.close();
});
