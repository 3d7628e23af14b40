// Files at a commit, read from one process, whatever is in them.
import { expect, test } from 'vitest';
import { Git } from '../../src/hosts/git.ts';
import { readPaths, readTexts } from '../../src/hosts/tree.ts';
import { Repository } from '../support/repository.ts';

const FILES = {
  'a.txt': 'one\ntwo',
  'b.txt': '',
  'c.txt': '\n\n',
  'd.txt': 'one\ntwo',
  'e.txt': 'ünï ✅\n',
  '.github/x/y.yml': 'y',
  'other/z.txt': 'z',
  ' odd\tname': 'odd',
};

test('paths of the root and of the folders asked for, and their texts', async () => {
  const repository = new Repository().commit('feat: x', { files: FILES });
  const git = new Git(repository.path);
  const found = await readPaths(git, repository.id('HEAD'), ['.github', 'absent']);
  const { 'other/z.txt': _, ...shown } = FILES;
  expect(found.map(({ path }) => path).sort()).toEqual(Object.keys(shown).sort());
  expect(await readTexts(git, found)).toEqual(shown);
});

test('large files and links are left out', async () => {
  const repository = new Repository().commit('feat: x', {
    files: { large: 'x'.repeat(600_000), small: 'x' },
  });
  const git = new Git(repository.path);
  repository.git(
    'update-index',
    '--add',
    '--cacheinfo',
    `120000,${repository.git('rev-parse', 'HEAD:small')},link`,
  );
  const tree = repository.git('write-tree');
  const found = await readPaths(git, tree, ['.github']);
  expect(found.map(({ path }) => path)).toEqual(['large', 'small']);
  expect(await readTexts(git, found)).toEqual({ small: 'x' });
});
