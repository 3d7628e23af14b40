import { expect, test } from 'vitest';
import { Repository } from '../support/repository.ts';
import { ask } from './asking.ts';
import { description } from './description.ts';
import { startGitHub } from './hub.ts';
import { operations } from './operations/index.ts';
import { NEEDS } from './rights.ts';

function story(): Repository {
  return new Repository({ bare: true })
    .commit('feat: one', { files: { 'a.txt': 'one\n', 'dir/b.txt': 'two\n' } })
    .tag('v1.0.0', { annotated: '1.0.0' })
    .commit('fix: two', { files: { 'a.txt': 'one\nmore\n', 'dir/b.txt': null } })
    .branch('topic')
    .commit('feat: three', { files: { 'c.txt': '3\n' } })
    .checkout('main');
}

test('every operation of the description is answered, and its right is written down', async () => {
  const described = (await description()).operations.toSorted();
  expect(Object.keys(operations).toSorted()).toEqual(described);
  expect(Object.keys(NEEDS).toSorted()).toEqual(described);
});

test('every answer is as GitHub describes it', async () => {
  const repository = story();
  const [main, topic] = [repository.id('main'), repository.id('topic')];
  const hub = await startGitHub({ repository: repository.path });
  const all = hub.token({
    contents: 'write',
    pull_requests: 'write',
    checks: 'write',
    actions: 'write',
    members: 'read',
  });
  const person = hub.token({}, { kind: 'user' });
  hub.seed.pull({ number: 7, base: 'main', head: 'topic', labels: ['release: major'] });
  hub.seed.review({ pull: 7, user: 'boss', state: 'APPROVED', commit_id: topic });
  hub.seed.team('owners', 'boss');
  const workflow = hub.seed.workflow({ file: 'ci.yml' });
  hub.seed.run({ workflow: workflow.id, head_sha: main });
  const rows: [string, string | null, number, unknown?][] = [
    ['GET {repo}', all, 200],
    ['GET {repo}', null, 200],
    ['GET {repo}/branches', all, 200],
    ['GET {repo}/branches/topic', all, 200],
    ['GET {repo}/branches/none', all, 404],
    ['GET {repo}/rules/branches/main', all, 200],
    ['GET {repo}/git/ref/tags/v1.0.0', all, 200],
    ['GET {repo}/git/ref/tags%2Fv1.0.0', all, 200],
    ['GET {repo}/git/ref/tags/v1', all, 404],
    ['GET {repo}/git/matching-refs/tags/v1', all, 200],
    ['GET {repo}/tags', all, 200],
    [`GET {repo}/git/tags/${repository.id('refs/tags/v1.0.0')}`, all, 200],
    [`GET {repo}/git/commits/${main}`, all, 200],
    ['GET {repo}/git/trees/main', all, 200],
    ['GET {repo}/git/trees/main?recursive=1', all, 200],
    ['GET {repo}/commits', all, 200],
    ['GET {repo}/commits?sha=topic&path=c.txt', all, 200],
    ['GET {repo}/commits/main', all, 200],
    ['GET {repo}/commits/v1.0.0', all, 200],
    ['GET {repo}/commits/nothing', all, 422],
    [`GET {repo}/commits/${topic}/pulls`, all, 200],
    ['GET {repo}/compare/v1.0.0...topic', all, 200],
    ['GET {repo}/compare/none...topic', all, 404],
    ['GET {repo}/contents/a.txt?ref=v1.0.0', all, 200],
    ['GET {repo}/contents/dir?ref=v1.0.0', all, 200],
    ['GET {repo}/contents/?ref=v1.0.0', all, 200],
    ['GET {repo}/contents/none', all, 404],
    ['GET {repo}/pulls', all, 200],
    ['GET {repo}/pulls/7', all, 200],
    ['GET {repo}/pulls/8', all, 404],
    ['GET {repo}/pulls/7/commits', all, 200],
    ['GET {repo}/pulls/7/files', all, 200],
    ['GET {repo}/pulls/7/reviews', all, 200],
    ['GET {repo}/issues/7/labels', all, 200],
    ['POST {repo}/issues/7/comments', all, 201, { body: 'hello' }],
    ['GET {repo}/issues/7/comments', all, 200],
    [
      'POST {repo}/check-runs',
      all,
      201,
      { name: 'semverdict', head_sha: topic, output: { title: 'a', summary: 'b' } },
    ],
    ['GET {repo}/commits/topic/check-runs?check_name=semverdict', all, 200],
    ['POST {repo}/git/tags', all, 201, { tag: 'v1.0.1', message: '1.0.1', object: main, type: 'commit' }],
    ['POST {repo}/git/refs', all, 201, { ref: 'refs/tags/v1.0.1', sha: main }],
    ['POST {repo}/git/refs', all, 422, { ref: 'refs/tags/v1.0.1', sha: main }],
    ['PATCH {repo}/git/refs/tags/v1.0.1', all, 200, { sha: topic, force: true }],
    ['PATCH {repo}/git/refs/tags/v1.0.1', all, 422, { sha: main }],
    ['DELETE {repo}/git/refs/tags/v1.0.1', all, 204],
    ['POST {repo}/releases', all, 201, { tag_name: 'v1.1.0', draft: true, name: '1.1.0' }],
    ['POST {repo}/releases', all, 201, { tag_name: 'v1.0.0', make_latest: 'false' }],
    ['GET {repo}/releases', all, 200],
    ['GET {repo}/releases/tags/v1.0.0', all, 200],
    ['GET {repo}/releases/latest', all, 404],
    ['POST {repo}/actions/workflows/ci.yml/dispatches', all, 204, { ref: 'main' }],
    ['GET {repo}/actions/workflows/ci.yml', all, 200],
    ['GET {repo}/actions/workflows/ci.yml/runs?branch=main', all, 200],
    ['GET /orgs/Codertocat/teams/owners', all, 200],
    ['GET /orgs/Codertocat/teams/nobody', all, 404],
    ['GET /orgs/Codertocat/teams/owners/memberships/boss', all, 200],
    ['GET /orgs/Codertocat/teams/owners/memberships/other', all, 404],
    ['GET /user', all, 403],
    ['GET /user', person, 200],
    ['GET /rate_limit', all, 200],
    ['GET /repos/other/repository', all, 404],
  ];
  for (const [what, token, status, body] of rows) {
    const told = await ask(hub, token, what, body);
    expect({ what, status: told.status }, JSON.stringify(told.body)).toEqual({ what, status });
  }
  const { comments, checkRuns, releases } = hub.state;
  const more: [string, number, unknown?][] = [
    [`GET {repo}/issues/comments/${comments[0]!.id}`, 200],
    [`PATCH {repo}/issues/comments/${comments[0]!.id}`, 200, { body: 'better' }],
    [`DELETE {repo}/issues/comments/${comments[0]!.id}`, 204],
    [`PATCH {repo}/check-runs/${checkRuns[0]!.id}`, 200, { conclusion: 'success' }],
    [`GET {repo}/check-runs/${checkRuns[0]!.id}`, 200],
    [`GET {repo}/check-runs/${checkRuns[0]!.id}/annotations`, 200],
    [`GET {repo}/releases/${releases[0]!.id}`, 200],
    [`PATCH {repo}/releases/${releases[0]!.id}`, 200, { draft: false }],
    [`GET {repo}/releases/latest`, 200],
    [`DELETE {repo}/releases/${releases[0]!.id}`, 204],
  ];
  for (const [what, status, body] of more) {
    const told = await ask(hub, all, what, body);
    expect({ what, status: told.status }, JSON.stringify(told.body)).toEqual({ what, status });
  }
  expect(hub.problems).toEqual([]);
  await hub.close();
});
