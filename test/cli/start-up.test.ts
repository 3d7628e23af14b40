// What a run loads before it does anything: every megabyte of it is waited for.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { Repository, twoLines } from '../support/repository.ts';

const CLI = resolve(import.meta.dirname, '../../src/cli.ts');

/** The modules that a call loads, our own and those of packages, from the root of the project. */
function loaded(directory: string, args: readonly string[]): string[] {
  const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, NODE_DEBUG: 'esm' },
    maxBuffer: 1 << 28,
  });
  expect(status).toBe(0);
  const root = resolve(import.meta.dirname, '../..').replaceAll('\\', '/');
  return [...new Set(stderr.match(/file:\/\/[^\s'",]+/g))].map((url) =>
    url.slice(url.indexOf(root) + root.length + 1),
  );
}

describe('without a policy file', () => {
  const modules = loaded(twoLines().path, ['check', '--branch', 'main']);

  test('check loads what judges', () => {
    expect(modules).toContain('src/verdict/judge-by.ts');
  });

  test.each(['yaml', 'valibot'])('and not %s, which only files need', (name) => {
    expect(modules.filter((module) => module.includes(`node_modules/${name}/`))).toEqual([]);
  });

  test.each([
    'src/policy/schema.ts',
    'src/policy/propose/',
    'src/licenses/population.ts',
    'src/pages/',
    'src/commands/diff',
    'src/commands/surfaces/',
    'src/surfaces/catalogue.ts',
    'src/surfaces/registry.ts',
  ])('nor %s', (path) => {
    expect(modules.filter((module) => module.startsWith(path))).toEqual([]);
  });

  test('of semver what reads and compares versions, and not its ranges', () => {
    expect(modules.filter((module) => /node_modules\/semver\/(?:index|ranges\/)/.test(module))).toEqual([]);
  });
});

describe('with a policy file that names no surface', () => {
  const modules = loaded(
    new Repository().commit('feat: first', { files: { 'release-policy.yml': 'policy: 1\n' } }).path,
    ['check', '--branch', 'main'],
  );

  test('no checker is loaded, and nothing that it needs', () => {
    expect(modules).toContain('src/policy/schema.ts');
    const checkers = /^src\/surfaces\/[^/]+\/(?!options\.ts$)/;
    const tools = /^src\/hosts\/(?:tools|commit-snapshot|npm-package)\.ts$/;
    const packages = /node_modules\/(?:graphql|@graphql-inspector|ajv|protobufjs|typescript[^/]*)\//;
    expect(modules.filter((module) => [checkers, tools, packages].some((each) => each.test(module)))).toEqual(
      [],
    );
  });
});
