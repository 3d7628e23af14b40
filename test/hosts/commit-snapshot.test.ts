import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Clone } from '../../src/hosts/clone.ts';
import { CommitSnapshot } from '../../src/hosts/commit-snapshot.ts';
import { FolderSnapshot } from '../../src/hosts/folder-snapshot.ts';
import { Git } from '../../src/hosts/git.ts';
import { TemporaryFolders } from '../../src/hosts/temporary-folders.ts';
import type { Snapshot } from '../../src/surfaces/snapshot.ts';
import { freshDirectory } from '../support/environment.ts';
import { git } from '../support/repository.ts';

/** The same files twice: in a folder, and in a commit. */
const folder = freshDirectory('surface');
const FILES: Readonly<Record<string, string | Buffer>> = {
  'api/openapi.yaml': 'openapi: 3.1.0\n',
  'api/parts/pet.yaml': 'type: object\n',
  'api/bom.json': '\uFEFF{}\n',
  'api/latin1.txt': Buffer.from([0x67, 0x72, 0xfc, 0xdf]),
  'api/replacement.txt': 'an honest \uFFFD\n',
  'api/large.json': ' '.repeat(20 * 1024 * 1024 + 1),
  'api/node_modules/left/out.js': '',
  'outside.yaml': 'type: string\n',
};
for (const [file, content] of Object.entries(FILES)) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}
const LINKS = {
  'api/pet.yaml': 'parts/pet.yaml',
  'api/more': 'parts',
  'api/out.yaml': '../outside.yaml',
  'api/away.yaml': '/etc/hostname',
  'api/circle.yaml': 'circle.yaml',
  'api/nowhere.yaml': 'nothing.yaml',
};
for (const [link, target] of Object.entries(LINKS)) symlinkSync(target, path.join(folder, link));
git(folder, 'init', '--quiet');
git(folder, 'add', '--all', '--force');
git(folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'feat: all');
const commit = git(folder, 'rev-parse', 'HEAD');

const temporary = new TemporaryFolders();
const history = new Clone(new Git(folder), () => {});
const ofCommit = new CommitSnapshot(history, { commit, label: 'v1', root: 'api' }, () => temporary.make());
const ofFolder = new FolderSnapshot(path.join(folder, 'api'), 'here');

/** The text of a file, or why there is none. */
async function read(snapshot: Snapshot, file: string): Promise<string | null> {
  return await snapshot.read(file).catch((error: Error) => `${error.name}: ${error.message}`);
}

describe('files of a commit', () => {
  test.each([
    ['openapi.yaml', 'openapi: 3.1.0\n'],
    ['./parts/../openapi.yaml', 'openapi: 3.1.0\n'],
    ['nothing.yaml', null],
    ['parts', null],
    ['../outside.yaml', null],
    ['/etc/hostname', null],
    ['bom.json', '{}\n'],
    ['replacement.txt', 'an honest \uFFFD\n'],
    ['latin1.txt', 'Unreadable: it is not UTF-8 text'],
    ['large.json', 'Unreadable: it has 20971521 bytes, more than 20971520'],
    ['pet.yaml', 'type: object\n'],
    ['more/pet.yaml', 'type: object\n'],
    ['nowhere.yaml', null],
    ['out.yaml', 'Unreadable: it is a link that leads out of the folder'],
  ])('%s reads as in a folder', async (file, text) => {
    expect(await read(ofCommit, file)).toBe(text);
    expect(await read(ofFolder, file)).toBe(text);
  });

  test.each([
    ['away.yaml', 'Unreadable: it is a link that leads out of the folder'],
    ['circle.yaml', 'Unreadable: it is a link that leads in a circle'],
  ])('%s is refused', async (file, text) => {
    expect(await read(ofCommit, file)).toBe(text);
  });

  test('are listed as those of a folder', async () => {
    const listed = await ofCommit.list();
    expect(listed).toEqual(await ofFolder.list());
    expect(listed).toContain('parts/pet.yaml');
    expect(listed).not.toContain('node_modules/left/out.js');
  });

  test('become a folder when it is asked for, in which nothing leads out', async () => {
    const made = await ofCommit.directory();
    expect(await ofCommit.directory()).toBe(made);
    expect(readdirSync(made).sort()).toEqual([
      'bom.json',
      'openapi.yaml',
      'parts',
      'pet.yaml',
      'replacement.txt',
    ]);
    expect(readFileSync(path.join(made, 'pet.yaml'), 'utf8')).toBe('type: object\n');
    await temporary.remove();
    expect(() => readdirSync(made)).toThrow('ENOENT');
  });

  test('of the whole commit', async () => {
    const whole = new CommitSnapshot(history, { commit, label: 'v1', entry: 'outside.yaml' }, () =>
      temporary.make(),
    );
    expect([whole.entry, await whole.read('outside.yaml')]).toEqual(['outside.yaml', 'type: string\n']);
    expect(await read(whole, 'api/out.yaml')).toBe('type: string\n');
  });
});
