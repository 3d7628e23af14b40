// Surfaces inside a verdict, with the checkers that there are.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDirectory } from '../support/environment.ts';
import { RegistryDouble } from '../support/registry.ts';
import { Repository } from '../support/repository.ts';
import { found, run, runJson } from '../support/run.ts';

const POLICY = 'policy: 1\ncompatibility:\n  - {checker: graphql, file: schema.graphql}\n';
const SCHEMA = 'type Query {\n  id: ID\n  name: String\n}\n';
const LESS = 'type Query {\n  id: ID\n}\n';

const released = (policy = POLICY, schema = SCHEMA) =>
  new Repository()
    .commit('feat: one', { files: { 'release-policy.yml': policy, 'schema.graphql': schema } })
    .tag('v1.0.0');

const schema = (text: string | null) => ({ files: { 'schema.graphql': text } });

describe('graphql', () => {
  test('a fix that takes a field away fails with the query', async () => {
    const { path } = released().commit('fix: two', schema(LESS));
    const { status, out } = await run(path, ['check']);
    expect(status).toBe(1);
    expect(out).toContain('this worked before, and does not now, confirmed by graphql-js');
    expect(out).toContain('Cannot query field "name" on type "Query"');
  });

  test.each([
    ['claimed', 'fix!: two', LESS, 0],
    ['nothing taken away', 'fix: two', `${SCHEMA}type Other {\n  id: ID\n}\n`, 0],
    ['no schema', 'fix: two', 'type Query {', 1],
    ['gone', 'fix: two', null, 1],
    ['far too large', 'fix: two', '#'.repeat(21 * 1024 * 1024), 1],
  ])('%s', async (_, message, text, status) => {
    const verdict = await runJson(released().commit(message, schema(text)).path, ['check']);
    expect([verdict.status, found(verdict)]).toEqual([status, status === 0 ? [] : ['error compatibility']]);
  });
});

describe('baseline: npm', () => {
  const registry = new RegistryDouble([
    { name: 'tickets', version: '1.0.0', files: { 'build/schema.graphql': SCHEMA } },
  ]);
  const before = { ...process.env };
  beforeAll(async () => {
    const home = freshDirectory();
    writeFileSync(join(home, 'npmrc'), '');
    Object.assign(process.env, {
      XDG_CACHE_HOME: join(home, 'cache'),
      npm_config_cache: join(home, 'npm'),
      npm_config_userconfig: join(home, 'npmrc'),
      npm_config_registry: await registry.listen(),
      npm_config_fetch_retries: '0',
    });
  });
  afterAll(() => {
    registry.close();
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  });

  const POLICY_NPM =
    'policy: 1\ncompatibility:\n  - {checker: graphql, file: build/schema.graphql, baseline: npm}\n';
  const published = (name = 'tickets') =>
    new Repository()
      .commit('feat: one', {
        files: {
          'release-policy.yml': POLICY_NPM,
          'package.json': `{"name":"${name}"}`,
          '.gitignore': 'build\n',
        },
      })
      .tag('v1.0.0')
      .commit('fix: two', { files: { 'package.json': '{"name":"tickets"}', a: 'a' } });
  const built = (path: string, text: string): void => {
    mkdirSync(join(path, 'build'), { recursive: true });
    writeFileSync(join(path, 'build/schema.graphql'), text);
  };

  test('is the package in the version of the last release', async () => {
    const { path } = published();
    built(path, LESS);
    const verdict = await runJson(path, ['check']);
    expect([verdict.status, found(verdict)]).toEqual([1, ['error compatibility']]);
    expect(verdict.surfaces).toMatchObject([{ baseline: 'npm:tickets@1.0.0', differences: 1 }]);
    built(path, SCHEMA);
    expect((await runJson(path, ['check'])).status).toBe(0);
  });

  test.each([
    ['without a build', published(), 'the head does not have it'],
    [
      'of a version that was not published',
      published().tag('v1.0.1').commit('fix: three'),
      'has no version 1.0.1',
    ],
    ['of a package that npm does not know', published('unknown'), 'npm finds no package unknown'],
    ['of a name that is none', published('../x'), 'no name of a package'],
  ])('%s, nothing is compared', async (_, repository, says) => {
    const verdict = await runJson(repository.path, ['check']);
    expect([verdict.status, found(verdict)]).toEqual([1, ['error compatibility']]);
    expect(verdict.findings[0].message).toContain(says);
  });
});

test('a policy without a surface leaves a hint, which changes nothing', async () => {
  const { path } = new Repository()
    .commit('feat: one', schema(SCHEMA))
    .tag('v1.0.0')
    .commit('fix: two', schema(LESS));
  const verdict = await runJson(path, ['check']);
  expect(verdict).toMatchObject({
    status: 0,
    findings: [],
    proposed: [{ checker: 'graphql', file: 'schema.graphql' }],
  });
  expect((await run(path, ['check'])).out).toContain('would compare schema.graphql (graphql)');
  expect(existsSync(join(path, '.git/worktrees'))).toBe(false);
  const said = released('policy: 1\ncompatibility: []\n');
  expect(await runJson(said.path, ['check'])).not.toHaveProperty('proposed');
});
