import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NpmSetting } from '../../src/hosts/npm-package.ts';
import { npmPackage } from '../../src/hosts/npm-package.ts';
import { RegistryDouble } from '../support/registry.ts';

const types = { 'index.d.ts': 'export declare const one: 1;\n' };
const registry = new RegistryDouble([
  { name: 'plain', version: '1.0.0', files: types },
  { name: 'plain', version: '1.1.0', files: types },
  {
    name: '@scope/part',
    version: '2.0.0',
    dependencies: { plain: '^1.0.0' },
    peerDependencies: { peer: '1', unasked: '1' },
    peerDependenciesMeta: { unasked: { optional: true } },
    scripts: { install: 'node -e "process.exit(1)"' },
    files: types,
  },
  { name: 'peer', version: '1.0.0' },
  { name: 'unasked', version: '1.0.0' },
  { name: 'elsewhere', version: '1.0.0', os: ['!linux', '!darwin', '!win32'] },
  {
    name: 'server',
    version: '1.0.0',
    files: { 'lib/a.d.ts': "import type { Server } from 'http';\nexport declare const one: Server;\n" },
  },
  { name: '@types/node', version: '24.0.0', files: types },
  { name: 'orphan', version: '1.0.0', dependencies: { gone: '1' } },
]);
let home: string;
let env: NodeJS.ProcessEnv;
let said: string[];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'semverdict-test-npm-'));
  writeFileSync(join(home, 'npmrc'), '');
  env = {
    ...process.env,
    XDG_CACHE_HOME: join(home, 'cache'),
    npm_config_cache: join(home, 'npm'),
    npm_config_userconfig: join(home, 'npmrc'),
    npm_config_registry: await registry.listen(),
    npm_config_fetch_retries: '0',
    // As `npm run --workspace part` leaves it.
    npm_config_workspace: 'part',
  };
});
beforeEach(() => {
  said = [];
  registry.asked.length = 0;
  registry.status = null;
});
afterAll(() => {
  registry.close();
  rmSync(home, { recursive: true, force: true });
});

const get = (text: string, more: Partial<NpmSetting> = {}) =>
  npmPackage(text, { env, progress: (what) => said.push(what), ...more });

test('a version is brought once, and kept', async () => {
  const first = await get('plain@1.0.0');
  expect(first.label).toBe('npm:plain@1.0.0');
  expect(await first.list()).toEqual(['index.d.ts', 'package.json']);
  expect(await first.read('index.d.ts')).toBe(types['index.d.ts']);
  expect(said).toEqual(['installing plain@1.0.0']);

  registry.status = 500;
  const again = await get('plain@1.0.0', { npm: null });
  expect(await again.directory()).toBe(await first.directory());
  expect(said).toHaveLength(1);
});

test('what it needs is found from its folder, what it may do without is not there, and no script ran', async () => {
  const folder = realpathSync(await (await get('@scope/part@2.0.0')).directory());
  const { resolve } = createRequire(join(folder, 'index.js'));
  expect(existsSync(resolve('plain/package.json'))).toBe(true);
  expect(existsSync(resolve('peer/package.json'))).toBe(true);
  expect(() => resolve('unasked/package.json')).toThrow();
});

test('with declarations that take types of Node come those types', async () => {
  const { resolve } = createRequire(join(await (await get('server@1.0.0')).directory(), 'index.js'));
  expect(existsSync(resolve('@types/node/package.json'))).toBe(true);
});

test('a dist-tag is asked for each time, and the label says what it names', async () => {
  expect((await get('plain')).label).toBe('npm:plain@1.1.0 (latest)');
});

test('a package for another operating system has declarations all the same', async () => {
  expect(await (await get('elsewhere@1.0.0')).list()).toEqual(['package.json']);
});

test('half a package is brought anew, and leaves nothing behind', async () => {
  const folder = await (await get('plain@1.1.0')).directory();
  rmSync(join(folder, 'index.d.ts'));
  expect(await (await get('plain@1.1.0')).list()).toEqual(['index.d.ts', 'package.json']);
  const kept = readdirSync(join(home, 'cache', 'semverdict', 'packages'));
  expect(kept.filter((name) => name.startsWith('making'))).toEqual([]);
});

test('two that want the same at once both have it', async () => {
  const both = await Promise.all([get('unasked@1.0.0'), get('unasked@1.0.0')]);
  for (const one of both) expect(await one.list()).toEqual(['package.json']);
});

test('without a folder that can be written it is kept for this run', async () => {
  writeFileSync(join(home, 'file'), '');
  const one = await get('plain@1.0.0', { env: { ...env, XDG_CACHE_HOME: join(home, 'file') } });
  expect(await one.list()).toEqual(['index.d.ts', 'package.json']);
});

describe('an error names what is wrong and neither address nor token', () => {
  test.each<[string, string, Partial<NpmSetting>, number | null, number]>([
    ['bad-package', 'plain@^1.0.0', {}, null, 2],
    ['no-package', 'nobody@1.0.0', {}, null, 2],
    ['no-package', 'orphan@1.0.0', {}, null, 2],
    ['registry-refused', 'peer@1.0.1', {}, 401, 3],
    ['registry-unreachable', 'peer@1.0.1', {}, 503, 3],
    ['registry-unreachable', 'peer@1.0.1', { deadline: 1 }, null, 3],
    ['no-npm', 'peer@1.0.1', { npm: null }, null, 3],
    ['no-npm', 'peer@1.0.1', { npm: ['/nowhere/npm'] }, null, 3],
    ['package-not-installed', 'peer@1.0.1', { npm: [process.execPath, '-e', 'process.exit(3)'] }, null, 3],
  ])('%s: %s', async (code, text, more, status, exit) => {
    registry.status = status;
    const error = await get(text, more).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code, exit });
    const { message, remedy } = error as { message: string; remedy: string };
    expect(`${message} ${remedy}`).not.toMatch(/s3cret|127\.0\.0\.1|https?:/);
  });

  test('an unknown version comes with near and last ones', async () => {
    await expect(get('plain@1.0.1')).rejects.toMatchObject({
      message: 'plain has no version 1.0.1 in the registry; did you mean "1.0.0"?',
      remedy: 'its last ones are 1.0.0, 1.1.0',
    });
  });
});
