// `version parse|compare|bump`: the scheme alone, for scripts (DESIGN.md, the JSON that other programs rely on).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { freshDirectory, freshPath } from '../support/environment.ts';
import { Repository } from '../support/repository.ts';
import { cli, run, runJson } from '../support/run.ts';

const FORMAT = `policy: 1
versions:
  format: "{major}.0.{patch:02}"
  bump: {major: major, patch: patch, security: patch}
commits: {kinds: {feat: major, fix: patch}}
`;

const nowhere = () => freshDirectory('nowhere');
const formatted = () => new Repository().policy(FORMAT).path;

describe.each([
  [
    'parse',
    ['6.3.5'],
    { parts: { major: 6, minor: 3, patch: 5 }, canonical: '6.3.5' },
    'major 6\nminor 3\npatch 5\n',
  ],
  [
    'parse',
    ['6.3.5-rc.1+linux'],
    { parts: { major: 6, minor: 3, patch: 5 }, canonical: '6.3.5-rc.1+linux', prerelease: ['rc', 1] },
    'major 6\nminor 3\npatch 5\nprerelease rc.1\n',
  ],
  ['compare', ['6.9.0', '6.10.0'], { order: -1 }, '-1\n'],
  ['compare', ['6.10.0', '6.9.0'], { order: 1 }, '1\n'],
  ['compare', ['v6.1.0', '6.1.0'], { order: 0 }, '0\n'],
  ['compare', ['1.0.0-rc.1', '1.0.0'], { order: -1 }, '-1\n'],
  ['compare', ['1.0.0-rc.2', '1.0.0-rc.10'], { order: -1 }, '-1\n'],
  ['bump', ['6.3.5', 'major'], { version: '7.0.0' }, '7.0.0\n'],
  ['bump', ['6.3.5', 'minor'], { version: '6.4.0' }, '6.4.0\n'],
  ['bump', ['6.3.5', 'patch'], { version: '6.3.6' }, '6.3.6\n'],
  ['bump', ['6.3.5', 'security'], { version: '6.3.6' }, '6.3.6\n'],
] as const)('version %s %j', (command, args, json, text) => {
  test('as JSON and for people, outside any repository', async () => {
    const directory = nowhere();
    expect(await runJson(directory, ['version', command, ...args])).toEqual({ status: 0, ...json });
    expect(await run(directory, ['version', command, ...args])).toEqual({ status: 0, out: text, err: '' });
  });
});

describe('by the policy of the repository', () => {
  test.each([
    ['parse', ['6.0.05'], { parts: { major: 6, patch: 5 }, canonical: '6.0.05' }],
    ['compare', ['6.0.09', '6.0.10'], { order: -1 }],
    ['bump', ['6.0.09', 'patch'], { version: '6.0.10' }],
    ['bump', ['6.0.09', 'major'], { version: '7.0.00' }],
  ])('version %s %j', async (command, args, json) => {
    expect(await runJson(formatted(), ['version', command, ...args])).toEqual({ status: 0, ...json });
  });

  test('a format without bump is told what it lacks', async () => {
    const path = new Repository().policy('policy: 1\nversions: {format: "{major}.{fix}"}\n').path;
    expect(await runJson(path, ['version', 'bump', '1.2', 'major'])).toMatchObject({
      status: 2,
      error: {
        code: 'kind-unmapped',
        remedy: 'say in versions.bump which part a release of each kind counts up',
      },
    });
  });

  test('a broken policy is told, not passed over', async () => {
    const { status, error } = await runJson(new Repository().policy('policy: 2\n').path, [
      'version',
      'parse',
      '1.0.0',
    ]);
    expect([status, error.code]).toEqual([2, 'policy-invalid']);
  });
});

describe('whose scheme', () => {
  const here = (text: string) => {
    const directory = nowhere();
    writeFileSync(join(directory, 'release-policy.yml'), text);
    return directory;
  };
  afterEach(() => {
    delete process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER;
  });

  test('outside any repository that of the directory', async () => {
    expect(await runJson(here(FORMAT), ['version', 'bump', '6.0.05', 'patch'])).toEqual({
      status: 0,
      version: '6.0.06',
    });
    const broken = await runJson(here('policy: 1\nsuport: {}\n'), ['version', 'parse', '1.0.0']);
    expect([broken.status, broken.error.code]).toEqual([2, 'policy-invalid']);
  });

  test.each([
    ['version', 'bump', '6.0.05', 'patch'],
    ['policy', 'lint'],
    ['policy', 'page'],
  ])('a repository that git refuses is not taken for none: %s %s', async (...args) => {
    process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1';
    const { status, error } = await runJson(formatted(), args);
    expect([status, error?.code]).toEqual([3, 'dubious-ownership']);
  });

  test.each([
    ['version', 'parse', '1.0.0'],
    ['policy', 'lint'],
    ['policy', 'page'],
  ])('nor is a directory that does not exist: %s %s', async (...args) => {
    const { status, error } = await runJson(nowhere(), ['-C', freshPath('gone'), ...args]);
    expect([status, error?.code]).toEqual([2, 'no-directory']);
  });
});

test('a day that does not exist is refused where no day is needed, too', async () => {
  const { status, error } = await runJson(nowhere(), ['version', 'parse', '1.0.0', '--today', '2026-02-30']);
  expect([status, error?.code]).toEqual([2, 'bad-day']);
});

describe('codes that programs rely on', () => {
  test.each([
    [nowhere, ['parse', 'v6.3.5'], 'non-canonical', '6.3.5'],
    [nowhere, ['parse', '6.3'], 'no-match', undefined],
    [nowhere, ['parse', ''], 'no-match', undefined],
    [nowhere, ['compare', '6.3.5', 'x'], 'no-match', undefined],
    [nowhere, ['bump', 'v6.3.5', 'major'], 'non-canonical', '6.3.5'],
    [nowhere, ['bump', '6.3.5', 'huge'], 'kind-unmapped', undefined],
    [nowhere, ['bump', '6.3.5', 'constructor'], 'kind-unmapped', undefined],
    [nowhere, ['bump', '9007199254740991.0.0', 'major'], 'overflow', undefined],
    [formatted, ['parse', '6.0.5'], 'non-canonical', '6.0.05'],
    [formatted, ['parse', '6.1.05'], 'no-match', undefined],
    [formatted, ['bump', '6.0.05', 'minor'], 'kind-unmapped', undefined],
  ] as const)('%# version %j: %s', async (where, args, code, canonical) => {
    const { status, outcome, error } = await runJson(where(), ['version', ...args]);
    expect([status, outcome, error.code, error.canonical]).toEqual([2, undefined, code, canonical]);
    expect(error.remedy).not.toBe('');
  });

  test('a misspelt kind gets the nearest one', async () => {
    expect((await runJson(nowhere(), ['version', 'bump', '1.0.0', 'minro'])).error.message).toContain(
      '"minor"',
    );
  });

  test('through dist/cli', () => {
    const ran = cli(nowhere(), ['version', 'bump', '6.3.5', 'minor']);
    expect(ran).toEqual({ status: 0, out: '6.4.0\n', err: '' });
  });
});
