import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ComparisonCache } from '../../src/hosts/comparison-cache.ts';
import { folderIdentity } from '../../src/hosts/folder-identity.ts';
import type { Comparison } from '../../src/surfaces/difference.ts';
import { freshDirectory } from '../support/environment.ts';

const KEY = { checker: 'graphql', options: { file: 'a' }, entry: 'a', old: 'one', next: 'two' };
const NOTHING: Comparison = { changes: [], inconclusive: [] };

const filesIn = (home: string): string[] =>
  readdirSync(join(home, 'comparisons')).map((name) => join(home, 'comparisons', name));

test('what was kept is found again, by all that it depends on', async () => {
  const home = freshDirectory();
  await new ComparisonCache(home, 'p').keep(KEY, NOTHING);
  expect(await new ComparisonCache(home, 'p').kept(KEY)).toEqual(NOTHING);
  expect(await new ComparisonCache(home, 'q').kept(KEY)).toBeNull();
  for (const other of [{ checker: 'x' }, { options: {} }, { entry: null }, { old: 'x' }, { next: 'x' }])
    expect(await new ComparisonCache(home, 'p').kept({ ...KEY, ...other })).toBeNull();
  if (process.platform !== 'win32')
    expect(filesIn(home).map((file) => statSync(file).mode & 0o777)).toEqual([0o600]);
});

test('what cannot be told apart, and what was not compared, is not kept', async () => {
  const home = freshDirectory();
  const cache = new ComparisonCache(home, 'p');
  await cache.keep({ ...KEY, old: null }, NOTHING);
  await cache.keep({ ...KEY, next: null }, NOTHING);
  await cache.keep(KEY, { changes: [], inconclusive: [{ where: 'a', reason: 'the deadline passed' }] });
  await new ComparisonCache(home, null).keep(KEY, NOTHING);
  expect(() => filesIn(home)).toThrow('ENOENT');
});

test('what is damaged is not there, and is made anew', async () => {
  const home = freshDirectory();
  const cache = new ComparisonCache(home, 'p');
  await cache.keep(KEY, NOTHING);
  const [file = ''] = filesIn(home);
  const whole = readFileSync(file, 'utf8');
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    whole.slice(0, -3),
    whole.replace('"changes":[]', '"changes":[1]'),
  ]) {
    writeFileSync(file, text);
    expect(await cache.kept(KEY), text).toBeNull();
  }
  await cache.keep(KEY, NOTHING);
  expect(await cache.kept(KEY)).toEqual(NOTHING);
});

test('the answer to another question is none, under whatever name it lies', async () => {
  const home = freshDirectory();
  const cache = new ComparisonCache(home, 'p');
  await cache.keep(KEY, NOTHING);
  const [answer = ''] = filesIn(home);
  const text = readFileSync(answer, 'utf8');
  const other = { ...KEY, next: 'three' };
  await cache.keep(other, NOTHING);
  const [file = ''] = filesIn(home).filter((each) => each !== answer);
  writeFileSync(file, text);
  expect(await cache.kept(other)).toBeNull();
  expect(await cache.kept(KEY)).toEqual(NOTHING);
});

test('a folder that cannot be written is no fault', async () => {
  const home = join(freshDirectory(), 'file');
  writeFileSync(home, '');
  const cache = new ComparisonCache(home, 'p');
  await cache.keep(KEY, NOTHING);
  expect(await cache.kept(KEY)).toBeNull();
});

test('old ones go', async () => {
  const home = freshDirectory();
  mkdirSync(join(home, 'comparisons'));
  for (let n = 0; n < 500; n++) {
    const file = join(home, 'comparisons', `${n}.json`);
    writeFileSync(file, '');
    utimesSync(file, n, n);
  }
  await new ComparisonCache(home, 'p').keep(KEY, NOTHING);
  const left = filesIn(home);
  expect(left.length).toBe(250);
  expect(left).not.toContain(join(home, 'comparisons', '0.json'));
  expect(await new ComparisonCache(home, 'p').kept(KEY)).toEqual(NOTHING);
});

test('a folder is told by its names and contents, and by what is installed for it', async () => {
  const folder = freshDirectory();
  const is = (): Promise<string | null> => folderIdentity(folder, ['a', 'b']);
  writeFileSync(join(folder, 'a'), 'x');
  expect(await is()).toBeNull();
  writeFileSync(join(folder, 'b'), 'y');
  const first = await is();
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await is()).toBe(first);
  writeFileSync(join(folder, 'b'), 'z');
  const second = await is();
  expect(second).not.toBe(first);
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}');
  expect(await is()).not.toBe(second);
});
