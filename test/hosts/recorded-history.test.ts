// What is answered from memory is what git answers, on histories that nobody would make.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { Clone } from '../../src/hosts/clone.ts';
import { Git } from '../../src/hosts/git.ts';
import { RecordedHistory } from '../../src/hosts/recorded-history.ts';
import { historyOf, randomHistory } from '../support/random-history.ts';
import { git, gitWith, Repository } from '../support/repository.ts';

const ANY = { read: () => ({ ok: true }), readTested: () => null };

const PERSON = {
  GIT_AUTHOR_NAME: 't',
  GIT_AUTHOR_EMAIL: 't@e',
  GIT_COMMITTER_NAME: 't',
  GIT_COMMITTER_EMAIL: 't@e',
};

const both = async (path: string): Promise<{ clone: Clone; recorded: RecordedHistory }> => {
  const clone = new Clone(new Git(path, {}, true), () => {});
  return { clone, recorded: await RecordedHistory.of(clone, ANY) };
};

describe('the same answers as git', () => {
  property.prop(
    [randomHistory(25), fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 3, maxLength: 3 }), fc.boolean()],
    {
      numRuns: 12,
    },
  )('random histories', async (commits, pairs, sha256) => {
    const path = historyOf(commits, sha256);
    const { clone, recorded } = await both(path);
    const { tags } = await recorded.refs();
    expect(tags).toEqual((await clone.refs()).tags);
    const commitOf = (index: number): string =>
      tags.find(({ name }) => name === `t${index % commits.length}`)?.commit as string;
    for (const [tip, without] of pairs) {
      expect(await recorded.commits([commitOf(tip)], [commitOf(without)])).toEqual(
        await clone.commits([commitOf(tip)], [commitOf(without)]),
      );
      expect(await recorded.tagsWithin(commitOf(tip))).toEqual(await clone.tagsWithin(commitOf(tip)));
      expect(await recorded.branchesWith(commitOf(tip))).toEqual(
        await clone.branchesWith(commitOf(tip), () => true),
      );
    }
    const all = commitOf(commits.length - 1);
    expect(await recorded.commits([all], [])).toEqual(await clone.commits([all], []));
    recorded.close();
  });

  test('files: at a commit, at paths, between commits, links, modes, submodules, folders that became files', async () => {
    const repository = new Repository()
      .commit('feat: one', { files: { 'a/b/c.txt': 'one', 'a/d.txt': 'two', 'ä ö': 'three', top: 'x' } })
      .tag('v1.0.0')
      .commit('fix: two', { files: { 'a/b/c.txt': null, a: 'now a file', top: 'y', 'new/n': 'z' } })
      .tag('v1.0.1')
      .commit('fix: three')
      .tag('v1.0.2');
    const module = repository.id('v1.0.0');
    git(repository.path, 'update-index', '--add', '--cacheinfo', `160000,${module},sub`);
    git(
      repository.path,
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${repository.id('v1.0.1:top')},link`,
    );
    git(repository.path, 'update-index', '--chmod=+x', 'top');
    git(repository.path, '-c', 'user.name=t', '-c', 'user.email=t@e', 'commit', '-qm', 'fix: four');
    git(repository.path, 'tag', 'v1.0.3');
    const { clone, recorded } = await both(repository.path);
    const ids = ['v1.0.0', 'v1.0.1', 'v1.0.2', 'v1.0.3'].map((tag) => repository.id(tag));
    const paths = ['top', 'a', 'a/b/c.txt', 'missing', 'ä ö', 'sub', 'link'];
    for (const id of ids) {
      expect(await recorded.entriesAt(id, null)).toEqual(await clone.entriesAt(id, null));
      for (const path of paths)
        expect(await recorded.entriesAt(id, [path])).toEqual(await clone.entriesAt(id, [path]));
      expect(await recorded.pathsAt(id)).toEqual(await clone.pathsAt(id));
      for (const other of ids)
        expect((await recorded.pathsBetween(id, other)).sort()).toEqual(
          (await clone.pathsBetween(id, other)).sort(),
        );
      const files = (await clone.entriesAt(id, null)).filter(({ type }) => type === 'blob');
      expect(await recorded.read(files, null)).toEqual(await clone.read(files, null));
      expect(await recorded.read(files, 3)).toEqual(await clone.read(files, 3));
    }
    recorded.close();
  });

  test('an object that is not there is a problem, not a wait', async () => {
    const repository = new Repository().commit('feat: one', { files: { a: 'b' } }).tag('v1.0.0');
    const { recorded } = await both(repository.path);
    await expect(
      recorded.read([{ path: 'a', mode: '100644', type: 'blob', object: 'f'.repeat(40) }], null),
    ).rejects.toMatchObject({ code: 'missing-objects' });
    await expect(recorded.commits(['e'.repeat(40)], [])).rejects.toMatchObject({ code: 'missing-objects' });
    recorded.close();
  });

  test('what is broken is a problem of its own: whoever asks for something else next is answered', async () => {
    const long = 'x'
      .repeat(50_000)
      .replace(/x/g, (_, index: number) => String.fromCharCode(33 + (index % 89)));
    const repository = new Repository().commit('feat: one', { files: { a: 'b', long } }).tag('v1.0.0');
    const { path } = repository;
    const [good, cut] = [repository.id('v1.0.0:a'), repository.id('v1.0.0:long')];
    for (const pack of readdirSync(join(path, '.git/objects/pack')).filter((name) =>
      name.endsWith('.pack'),
    )) {
      const packed = readFileSync(join(path, '.git/objects/pack', pack));
      rmSync(join(path, '.git/objects/pack'), { recursive: true });
      spawnSync('git', ['unpack-objects', '-q'], { cwd: path, input: packed });
    }
    // Its beginning, with type and size, can be read: git finds out in the middle of it.
    const file = join(path, '.git/objects', cut.slice(0, 2), cut.slice(2));
    const bytes = readFileSync(file);
    rmSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    const garbage = ['no tree at all', '100644 a', '100644 a\0too short'].map((input) =>
      gitWith(path, { input, env: PERSON }, 'hash-object', '-t', 'tree', '-w', '--literally', '--stdin'),
    );
    const commits = garbage.map((tree) => gitWith(path, { env: PERSON }, 'commit-tree', tree, '-m', 'x'));
    for (const [index, commit] of commits.entries()) git(path, 'tag', `v2.0.${index}`, commit);
    const { clone, recorded } = await both(path);
    const entry = { path: 'a', mode: '100644', type: 'blob' };
    const readable = [{ ...entry, object: good }];
    for (const asked of [clone, recorded])
      await expect(asked.read([{ ...entry, object: cut }], null)).rejects.toMatchObject({ exit: 3 });
    expect(await recorded.read(readable, null)).toEqual([{ path: 'a', text: 'b', problem: null }]);
    for (const commit of commits)
      await expect(recorded.entriesAt(commit, null)).rejects.toMatchObject({ exit: 3, code: 'git-failed' });
    expect(await recorded.read(readable, null)).toEqual([{ path: 'a', text: 'b', problem: null }]);
    // Of what is gone it may not be said that it is no file.
    for (const asked of [clone, recorded])
      await expect(asked.read([{ ...entry, object: 'f'.repeat(40) }], 10)).rejects.toMatchObject({
        code: 'missing-objects',
      });
    recorded.close();
  });

  test('a shallow clone is completed first, and one that cannot be says so', async () => {
    const repository = new Repository()
      .commit('feat: one')
      .tag('v1.0.0')
      .commits('fix: two', 'fix: three')
      .tag('v1.0.1');
    const path = repository.clone('--depth=1');
    const { recorded } = await both(path);
    expect((await recorded.refs()).tags.map(({ name }) => name)).toEqual(['v1.0.0', 'v1.0.1']);
    expect(await recorded.commits([repository.id('v1.0.1')], [])).toHaveLength(3);
    const cut = repository.clone('--depth=1');
    git(cut, 'remote', 'remove', 'origin');
    await expect(both(cut)).rejects.toMatchObject({ exit: 3, code: 'history-too-shallow' });
  });
});
