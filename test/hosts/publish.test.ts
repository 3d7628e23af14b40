// What happens between asking the remote and pushing to it: somebody else was faster.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Git } from '../../src/hosts/git.ts';
import { PublishGit } from '../../src/hosts/publish-git.ts';
import { viewOfRemote } from '../../src/hosts/remote-view.ts';
import type { PointerStep, TagStep } from '../../src/publish/steps.ts';
import { git, Repository } from '../support/repository.ts';
import { canSign, signsWithSsh } from '../support/signing.ts';

const IDENTITY = 'A <a@example.org>';

function published(kind: TagStep['kind'] = 'annotated') {
  const remote = new Repository({ bare: true }).on('2026-01-10').commit('feat: one').commit('fix: two');
  const clone = remote.clone();
  const commit = git(clone, 'rev-parse', 'HEAD').trim();
  const step: TagStep = {
    do: 'tag',
    name: 'v1.0.0',
    kind,
    commit,
    message: kind === 'lightweight' ? null : '1.0.0',
  };
  const waits: number[] = [];
  const asks = new Git(clone, {}, true);
  const publisher = new PublishGit(asks, 'origin', viewOfRemote(asks, 'origin'), IDENTITY, (ms) => {
    waits.push(ms);
    return Promise.resolve();
  });
  const pointer = (name: string, from: string | null): PointerStep => ({ do: 'pointer', name, commit, from });
  return { remote, clone, commit, step, publisher, pointer, waits };
}

describe('a tag that appears at the remote meanwhile', () => {
  test.each(['annotated', 'lightweight'] as const)(
    'on the same commit is the work done: %s',
    async (kind) => {
      const { remote, clone, commit, step, publisher } = published(kind);
      annotate(remote, 'v1.0.0', 'main');
      expect(await publisher.tag(step, [])).toMatchObject({ existed: true, commit });
      expect(git(clone, 'rev-parse', 'v1.0.0')).toBe(remote.git('rev-parse', 'v1.0.0'));
    },
  );

  test('on another commit is a fault that names both, and nothing stays here', async () => {
    const { remote, clone, step, publisher } = published();
    remote.git('tag', 'v1.0.0', 'main~1');
    const other = remote.id('main~1').slice(0, 9);
    await expect(publisher.tag(step, [])).rejects.toMatchObject({
      code: 'tag-taken',
      message: expect.stringContaining(other),
    });
    expect(git(clone, 'tag').trim()).toBe('');
  });
});

describe('pointers', () => {
  test('are made and moved together with the tag', async () => {
    const { remote, commit, step, publisher, pointer } = published();
    const old = remote.id('main~1');
    annotate(remote, 'v1', 'main~1');
    const made = await publisher.tag(step, [pointer('v1', old), pointer('v1.0', null)]);
    expect(made).toMatchObject({
      existed: false,
      moved: [
        { name: 'v1', from: old, to: commit },
        { name: 'v1.0', from: null, to: commit },
      ],
    });
    expect(remote.git('rev-parse', 'v1', 'v1.0').split('\n')).toEqual([commit, commit]);
    expect(remote.git('rev-parse', 'v1.0.0^{commit}')).toBe(commit);
  });

  test('that stand elsewhere than expected are left alone', async () => {
    const { remote, commit, step, publisher, pointer } = published();
    remote.git('tag', 'v1', 'main');
    remote.git('tag', 'v1.0', 'main~1');
    expect(
      await publisher.tag(step, [pointer('v1', remote.id('main~1')), pointer('v1.0', null)]),
    ).toMatchObject({
      existed: false,
      moved: [],
    });
    expect(await publisher.move([pointer('v1', null)])).toEqual([]);
    expect(remote.git('rev-parse', 'v1', 'v1.0').split('\n')).toEqual([commit, remote.id('main~1')]);
  });
});

test('without a remote that answers it is tried three times, and says so', async () => {
  const { clone, step, publisher, waits } = published();
  git(clone, 'remote', 'set-url', 'origin', 'http://127.0.0.1:9/none.git');
  await expect(publisher.tag(step, [])).rejects.toMatchObject({
    code: 'push-refused',
    remedy: expect.stringContaining('it is not known whether anything arrived'),
  });
  expect(waits).toEqual([1000, 2000]);
  expect(git(clone, 'tag')).toBe('');
});

describe.skipIf(!canSign)('a signed tag', () => {
  test('is signed by the settings of git, alone', async () => {
    const { remote, clone, commit, step, publisher } = published('signed');
    signsWithSsh(clone);
    expect(await publisher.tag(step, [])).toMatchObject({ existed: false, commit });
    const content = remote.git('cat-file', 'tag', 'v1.0.0');
    expect(content).toMatch(
      /^object [0-9a-f]{40}\ntype commit\ntag v1\.0\.0\ntagger A <a@example\.org> \d+ \+0000\n\n1\.0\.0\n-----BEGIN SSH SIGNATURE-----\n/,
    );
    expect(() => git(clone, 'verify-tag', 'v1.0.0')).not.toThrow();
    expect(git(clone, 'for-each-ref', '--format=%(refname)', 'refs/tags')).toBe('refs/tags/v1.0.0');
  });

  test('leaves nothing behind where the push fails', async () => {
    const { clone, step, publisher } = published('signed');
    signsWithSsh(clone);
    git(clone, 'remote', 'set-url', 'origin', join(clone, 'gone'));
    await expect(publisher.tag(step, [])).rejects.toMatchObject({ exit: 3 });
    expect(git(clone, 'tag')).toBe('');
  });

  test('without a key is the mistake of whoever asked for it', async () => {
    const { remote, clone, step, publisher } = published('signed');
    git(clone, 'config', 'gpg.format', 'ssh');
    await expect(publisher.tag(step, [])).rejects.toMatchObject({ code: 'not-signed', exit: 2 });
    expect([remote.git('tag'), git(clone, 'tag')]).toEqual(['', '']);
  });
});

function annotate(remote: Repository, tag: string, at: string): void {
  remote.git('-c', 'user.name=B', '-c', 'user.email=b@example.org', 'tag', '-a', '-m', 'by hand', tag, at);
}
