import { beforeEach, expect, test } from 'vitest';
import { Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import type { Told } from './asking.ts';
import { ask } from './asking.ts';
import type { Hub } from './hub.ts';
import { startGitHub } from './hub.ts';

let origin: Repository;
let hub: Hub;
let token: string;

beforeEach(async () => {
  origin = new Repository({ bare: true }).commit('feat: one').tag('v1.0.0').commit('fix: two');
  hub = await startGitHub({ repository: origin.path });
  token = hub.token({ contents: 'write' });
  return () => hub.close();
});

const create = (body: Json) => ask(hub, token, 'POST {repo}/releases', body);
const change = (id: number, body: Json) => ask(hub, token, `PATCH {repo}/releases/${id}`, body);
const latest = async () => (await ask(hub, token, 'GET {repo}/releases/latest')).body.tag_name;
const errors = ({ status, body }: Told) => [
  status,
  ...(body.errors ?? []).map(({ code, field, message }: Json) =>
    [code, field, message].filter(Boolean).join(' '),
  ),
];

test('a draft makes no tag, is found by its id only, and by those who may write', async () => {
  const { body } = await create({ tag_name: 'v1.0.1', draft: true });
  expect(body).toMatchObject({
    draft: true,
    published_at: null,
    html_url: expect.stringContaining('/untagged-'),
  });
  expect(origin.git('tag', '--list', 'v1.0.1')).toBe('');
  expect((await ask(hub, token, 'GET {repo}/releases/tags/v1.0.1')).status).toBe(404);
  const reader = hub.token({ contents: 'read' });
  expect((await ask(hub, token, 'GET {repo}/releases')).body).toHaveLength(1);
  expect((await ask(hub, reader, 'GET {repo}/releases')).body).toHaveLength(0);
  expect((await ask(hub, reader, `GET {repo}/releases/${body.id}`)).status).toBe(404);
});

test('several drafts may have one tag, published releases may not', async () => {
  const drafts = [
    await create({ tag_name: 'v1.0.0', draft: true }),
    await create({ tag_name: 'v1.0.0', draft: true }),
  ];
  expect(drafts.map(({ status }) => status)).toEqual([201, 201]);
  expect((await change(drafts[0]!.body.id, { draft: false })).status).toBe(200);
  expect(errors(await change(drafts[1]!.body.id, { draft: false }))).toEqual([
    422,
    'already_exists tag_name',
  ]);
  expect(errors(await create({ tag_name: 'v1.0.0' }))).toEqual([422, 'already_exists tag_name']);
});

test('publishing makes the tag where it is missing, and leaves one that is there', async () => {
  const [first, second] = [origin.id('main~1'), origin.id('main')];
  await create({ tag_name: 'v1.0.1', target_commitish: first });
  await create({ tag_name: 'v1.0.0', target_commitish: second });
  expect([origin.id('v1.0.1'), origin.id('v1.0.0')]).toEqual([first, first]);
  for (const target of ['none', 'v1.0.0', second.slice(0, 9)])
    expect(errors(await create({ tag_name: 'v9', target_commitish: target }))).toEqual([
      422,
      'custom tag_name tag_name is not a valid tag',
      'custom Published releases must have a valid tag',
      'invalid target_commitish',
    ]);
});

test('a deleted release leaves its tag', async () => {
  const { body } = await create({ tag_name: 'v1.0.1' });
  expect((await ask(hub, token, `DELETE {repo}/releases/${body.id}`)).status).toBe(204);
  expect(origin.git('tag', '--list', 'v1.0.1')).toBe('v1.0.1');
  expect((await create({ tag_name: 'v1.0.1' })).status).toBe(201);
});

test.each([
  ['the last one that was published', [{}, {}], 'v2'],
  ['not one that says no', [{}, { make_latest: 'false' }], 'v1'],
  ['not a pre-release', [{}, { prerelease: true }], 'v1'],
  ['not a draft', [{}, { draft: true }], 'v1'],
  ['by date, as it once was', [{ make_latest: 'legacy' }, { make_latest: 'legacy' }], 'v2'],
  ['none', [{ prerelease: true }], undefined],
])('the latest: %s', async (_, bodies, tag) => {
  for (const [index, body] of bodies.entries())
    await create({
      tag_name: `v${index + 1}`,
      target_commitish: origin.id(index === 0 ? 'v1.0.0' : 'main'),
      ...body,
    });
  expect(await latest()).toBe(tag);
});

test('the latest can be said later', async () => {
  const { body } = await create({ tag_name: 'v1', make_latest: 'false' });
  await create({ tag_name: 'v2' });
  await change(body.id, { name: 'another name' });
  expect(await latest()).toBe('v2');
  await change(body.id, { make_latest: 'true' });
  expect(await latest()).toBe('v1');
});

test('notes have a length', async () => {
  expect((await create({ tag_name: 'v1', body: 'é'.repeat(125_000) })).status).toBe(201);
  expect(errors(await create({ tag_name: 'v2', body: 'x'.repeat(125_001) }))).toEqual([
    422,
    'custom body body is too long (maximum is 125000 characters)',
  ]);
});

test('an immutable release locks its tag, and burns its name', async () => {
  hub.state.settings.immutable_releases = true;
  const { body } = await create({ tag_name: 'v1.0.1' });
  expect(body.immutable).toBe(true);
  const refused = async (what: string, given?: Json) => (await ask(hub, token, what, given)).body.message;
  const sha = origin.id('v1.0.0');
  expect(await refused('PATCH {repo}/git/refs/tags/v1.0.1', { sha, force: true })).toContain(
    'Cannot update this',
  );
  expect(await refused('DELETE {repo}/git/refs/tags/v1.0.1')).toContain('The tag is permanently locked.');
  await ask(hub, token, `DELETE {repo}/releases/${body.id}`);
  expect(errors(await create({ tag_name: 'v1.0.1' }))).toEqual([
    422,
    'custom tag_name tag_name was used by an immutable release',
  ]);
  origin.git('tag', '--delete', 'v1.0.1');
  expect(errors(await create({ tag_name: 'v1.0.1' }))).toEqual([
    422,
    'custom pre_receive pre_receive Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    'custom tag_name tag_name was used by an immutable release',
    'custom Published releases must have a valid tag',
  ]);
});

test('a ruleset refuses the tag, and the release that would make it', async () => {
  hub.state.settings.tag_rules = [{ pattern: 'refs/tags/v*', refuse: ['creation'] }];
  const words =
    'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n';
  const made = await ask(hub, token, 'POST {repo}/git/refs', {
    ref: 'refs/tags/v1.0.1',
    sha: origin.id('main'),
  });
  expect([made.status, made.body.message]).toEqual([422, words]);
  expect(errors(await create({ tag_name: 'v1.0.1' }))).toEqual([
    422,
    `custom pre_receive pre_receive ${words}`,
    'custom Published releases must have a valid tag',
  ]);
  expect((await create({ tag_name: 'v1.0.1', draft: true })).status).toBe(201);
});

test.each([
  ['404 Not Found', 404, undefined, 404],
  ['403, as some are told', 403, undefined, 403],
  ['nothing where the token may change workflows', 404, 'write', 201],
  ['nothing where GitHub is as it was', null, undefined, 201],
] as const)('a commit that changes workflows: %s', async (_, setting, workflows, status) => {
  origin
    .branch('side', 'main')
    .commit('ci: mend', { files: { '.github/workflows/ci.yml': 'on: push\n' } })
    .checkout('main');
  void origin.path;
  hub.state.settings.workflow_changes = setting;
  const as = hub.token({ contents: 'write', ...(workflows === undefined ? {} : { workflows }) });
  const body = { tag_name: 'v1.0.1', target_commitish: 'side' };
  expect((await ask(hub, as, 'POST {repo}/releases', body)).status).toBe(status);
  expect((await ask(hub, as, 'POST {repo}/releases', { tag_name: 'v1.0.2' })).status).toBe(201);
});
