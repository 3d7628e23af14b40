import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshPath } from '../support/environment.ts';
import { git, Repository } from '../support/repository.ts';
import { gitClient } from './asking.ts';
import type { Hub } from './hub.ts';
import { startGitHub } from './hub.ts';

let origin: Repository;
let hub: Hub;
let clone: string;

beforeEach(async () => {
  origin = new Repository({ bare: true }).commit('feat: one').tag('v1.0.0').commit('fix: two');
  hub = await startGitHub({ repository: origin.path });
  clone = freshPath('clone');
});
afterEach(() => hub.close());

const cloned = (token: string | null, ...args: string[]) =>
  gitClient(dirname(clone), token, 'clone', '--quiet', ...args, hub.remote, clone);

test('clones, shallow and filtered too, by the real protocol', async () => {
  expect(await cloned(null, '--depth=1', '--filter=tree:0')).toMatchObject({ status: 0, error: '' });
  expect(git(clone, 'rev-list', '--count', 'HEAD')).toBe('1');
  const more = await gitClient(clone, null, 'fetch', '--quiet', '--unshallow', 'origin');
  expect(more).toMatchObject({ status: 0, error: '' });
  expect(git(clone, 'rev-list', '--count', 'HEAD')).toBe('2');
  expect([...new Set(hub.requests.map(({ route }) => route))]).toEqual(['fetch/refs', 'fetch/pack']);
});

test.each([
  ['a public one by nobody', false, null, 0, ''],
  ['a public one with a token that is not known', false, 'other', 128, 'could not read Username'],
  ['a private one by nobody', true, null, 128, 'could not read Username'],
  ['a private one with the right', true, { contents: 'read' }, 0, ''],
  ['a private one without it', true, { pull_requests: 'read' }, 128, 'not found'],
] as const)('who may clone: %s', async (_, isPrivate, rights, status, says) => {
  hub.state.settings.private = isPrivate;
  const done = await cloned(rights === null || rights === 'other' ? rights : hub.token(rights));
  expect(done).toMatchObject({ status, error: expect.stringContaining(says) });
});

test.each([
  ['with the right', { contents: 'write' }, 0, ''],
  [
    'without it',
    { contents: 'read' },
    128,
    'Permission to Codertocat/Hello-World.git denied to github-actions[bot].',
  ],
] as const)('who may push: %s', async (_, rights, status, says) => {
  await cloned(null);
  const done = await gitClient(clone, hub.token(rights), 'push', 'origin', 'HEAD:refs/tags/v1.0.1');
  expect(done).toMatchObject({ status, error: expect.stringContaining(says) });
  expect(origin.git('tag', '--list', 'v1.0.1')).toBe(status === 0 ? 'v1.0.1' : '');
});

test('nobody is asked who he is when he pushes', async () => {
  await cloned(null);
  expect(await gitClient(clone, null, 'push', 'origin', 'HEAD:refs/tags/v2')).toMatchObject({ status: 128 });
});

test.each([
  ['a ruleset', 'creation', 'HEAD:refs/tags/v1.0.1', 'Cannot create ref due to creations being restricted.'],
  ['a ruleset for updates', 'update', '+HEAD:refs/tags/v1.0.0', 'Cannot update this protected ref.'],
  ['a ruleset for deletions', 'deletion', ':refs/tags/v1.0.0', 'Cannot delete this protected ref.'],
] as const)('a push is refused as GitHub does: %s', async (_, change, ref, sentence) => {
  hub.state.settings.tag_rules = [{ pattern: 'refs/tags/v*', refuse: [change] }];
  await cloned(null);
  const before = origin.git('show-ref');
  const done = await gitClient(clone, hub.token({ contents: 'write' }), 'push', 'origin', ref);
  expect(done).toMatchObject({ status: 1 });
  expect(done.error).toContain('remote: error: GH013: Repository rule violations found for refs/tags/v1.0.');
  expect(done.error).toContain(`remote: - ${sentence}`);
  expect(done.error).toContain('(push declined due to repository rule violations)');
  expect(origin.git('show-ref')).toBe(before);
});

test.each([
  ['a tag of it', 'refs/tags/v1.0.1', {}, 1],
  ['its branch', 'refs/heads/main', {}, 1],
  ['by a token that may', 'refs/heads/main', { workflows: 'write' }, 0],
] as const)('a push of changed workflows: %s', async (_, ref, rights, status) => {
  hub.state.settings.workflow_changes = 404;
  await cloned(null);
  mkdirSync(join(clone, '.github/workflows'), { recursive: true });
  writeFileSync(join(clone, '.github/workflows/ci.yml'), 'on: push\n');
  git(clone, 'add', '.');
  git(clone, '-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'ci: add');
  const token = hub.token({ contents: 'write', ...rights });
  const done = await gitClient(clone, token, 'push', 'origin', `HEAD:${ref}`);
  expect(done.status).toBe(status);
  if (status === 1)
    expect(done.error).toContain(
      '(refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission)',
    );
  expect(origin.id('main') === git(clone, 'rev-parse', 'HEAD')).toBe(status === 0);
});

test('without changed workflows a push is taken', async () => {
  hub.state.settings.workflow_changes = 404;
  await cloned(null);
  const token = hub.token({ contents: 'write' });
  expect(await gitClient(clone, token, 'push', 'origin', 'HEAD:refs/tags/v1.0.1')).toMatchObject({
    status: 0,
  });
});

test('an atomic push is refused as a whole', async () => {
  hub.state.settings.tag_rules = [{ pattern: 'refs/tags/v*', refuse: ['creation'] }];
  await cloned(null);
  const before = origin.git('show-ref');
  const refs = ['HEAD:refs/tags/v1.0.1', 'HEAD:refs/tags/other'];
  const done = await gitClient(
    clone,
    hub.token({ contents: 'write' }),
    'push',
    '--atomic',
    'origin',
    ...refs,
  );
  expect([done.status, origin.git('show-ref')]).toEqual([1, before]);
});

test('the name of a released tag is burnt for pushes, too', async () => {
  hub.state.burntTags.push('v1.0.1');
  await cloned(null);
  const done = await gitClient(
    clone,
    hub.token({ contents: 'write' }),
    'push',
    'origin',
    'HEAD:refs/tags/v1.0.1',
  );
  expect(done.error).toContain('Cannot create ref due to creations being restricted.');
});

test.each([
  ['reset', '', false],
  ['lost-answer', '', true],
  ['cut', '', true],
  ['twice', 'reference already exists', true],
  ['status', 'HTTP 502', false],
] as const)('faults of a push: %s', async (kind, says, pushed) => {
  await cloned(null);
  hub.fault({ route: 'push/pack', kind, status: 502 });
  const done = await gitClient(
    clone,
    hub.token({ contents: 'write' }),
    'push',
    'origin',
    'HEAD:refs/tags/v1.0.1',
  );
  expect(done.status).toBeGreaterThan(0);
  expect(done.error).toContain(says);
  expect(origin.git('tag', '--list', 'v1.0.1')).toBe(pushed ? 'v1.0.1' : '');
});
