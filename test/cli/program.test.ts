// The command line as people meet it: help, demo, next, exit status and colours.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDirectory } from '../support/environment.ts';
import { expectGolden } from '../support/golden.ts';
import { git, Repository, twoLines } from '../support/repository.ts';
import { cli, run, runJson } from '../support/run.ts';

const ESC = '\u001b';
const COMMANDS = ['check', 'next', 'verify', 'release', 'lines', 'version', 'demo', 'init'];

describe('help', () => {
  test('--help says what there is, how to start and what the exit status means', () => {
    const { status, out, err } = cli(freshDirectory(), ['--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
    for (const option of ['-C <dir>', '--policy <file>', '--branch <name>', '--today <day>', '--json'])
      expect(out).toContain(option);
    for (const code of ['0  the policy holds', '1  ', '2  ', '3  cannot decide'])
      expect(out).toContain(`  ${code}`);
  });

  test.each(COMMANDS)('%s --help', async (command) => {
    const { status, out, err } = await run(freshDirectory(), [command, '--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(`Usage: semverdict ${command}`);
    expect(out).toContain('--json');
  });

  test('--version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(cli(freshDirectory(), ['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });
});

describe('check', () => {
  const POLICY = `policy: 1
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
rules: {security-coverage: off}
`;
  const failing = () =>
    twoLines()
      .checkout('release/6.x')
      .commits('feat: exports', 'security: check the owner', 'a message')
      .policy(POLICY);

  test('a verdict that fails, for people', async () => {
    const { status, out } = await run(failing().path, ['check']);
    expect(status).toBe(1);
    await expectGolden(out, 'cli/check-fails.txt');
  });

  test('a verdict that fails, as JSON', async () => {
    const { status, out, err } = await run(failing().path, ['check', '--json']);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    await expectGolden(out, 'cli/check-fails.json');
  });

  test('a verdict that passes, for people', async () => {
    const { status, out } = await run(twoLines().policy(POLICY).path, ['check']);
    expect(status).toBe(0);
    await expectGolden(out, 'cli/check-passes.txt');
  });

  test('the same facts give the same bytes', async () => {
    const repository = failing();
    const first = await run(repository.path, ['check', '--json']);
    expect(await run(repository.path, ['check', '--json'])).toEqual(first);
  });
});

describe('next', () => {
  test('prints the number alone', async () => {
    expect(await run(twoLines().path, ['next'])).toEqual({ status: 0, out: '7.1.1\n', err: '' });
    expect(await runJson(twoLines().path, ['next'])).toEqual({
      status: 0,
      version: '7.1.1',
      tag: 'v7.1.1',
      kind: 'patch',
      outcome: 'pass',
    });
  });

  test('prints nothing where there is nothing to release', async () => {
    const repository = new Repository().commit('feat: one').tag('v1.0.0').commit('docs: two');
    expect(await run(repository.path, ['next'])).toEqual({ status: 0, out: '', err: '' });
    expect(await runJson(repository.path, ['next'])).toMatchObject({
      version: null,
      tag: null,
      kind: 'none',
    });
  });

  test('prints the number of what violates the policy, with exit status 1', async () => {
    const repository = twoLines().checkout('release/6.x').commit('feat!: not here');
    expect(await run(repository.path, ['next'])).toEqual({ status: 1, out: '7.0.0\n', err: '' });
  });

  test('--today decides which releases exist', async () => {
    const repository = twoLines();
    expect((await run(repository.path, ['next', '--today', '2024-01-02'])).out).toBe('7.0.0\n');
    expect((await run(repository.path, ['next', '--today', '2024-01-03'])).out).toBe('7.1.0\n');
    expect((await run(repository.path, ['next', '--today', '2023-12-31'])).out).toBe('0.1.0\n');
  });
});

describe('demo', () => {
  test('for people, needs nothing and leaves nothing', () => {
    const home = freshDirectory('home');
    const { status, out, err } = cli(home, ['demo'], { TMPDIR: home });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const said of [
      '8.1.0 (minor)',
      '7.1.1 (security)',
      'error line-phase',
      'error line-ended',
      'error version-next',
    ])
      expect(out).toContain(said);
    expect(readdirSync(home)).toEqual([]);
  });

  test('its exit statuses are those that the commands would have', async () => {
    const { out } = await run(freshDirectory(), ['demo', '--json']);
    expect(JSON.parse(out).map(({ command, exit }: Record<string, unknown>) => [command, exit])).toEqual([
      ['lines', 0],
      ['check', 0],
      ['check --branch release/7.x', 0],
      ['check --branch release/7.x', 1],
      ['check --branch release/6.x', 1],
      ['verify v8.0.1', 1],
    ]);
  });

  test('settings of the machine do not disturb it', () => {
    const { status } = cli(freshDirectory(), ['demo'], {
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'commit.gpgSign',
      GIT_CONFIG_VALUE_0: 'true',
      GIT_CONFIG_KEY_1: 'core.hooksPath',
      GIT_CONFIG_VALUE_1: '/nowhere',
    });
    expect(status).toBe(0);
  });
});

describe('colours', () => {
  test.each([
    ['without a terminal', {}, false],
    ['forced', { FORCE_COLOR: '1' }, true],
    ['forced by 0', { FORCE_COLOR: '0' }, false],
    ['NO_COLOR goes before', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['an empty NO_COLOR says nothing', { FORCE_COLOR: '1', NO_COLOR: '' }, true],
  ])('%s: %j', (_, env, coloured) => {
    const directory = twoLines().path;
    const painted = cli(directory, ['check'], env);
    expect(painted.out.includes(ESC)).toBe(coloured);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what paints
    expect(painted.out.replace(/\u001b\[\d+m/g, '')).toBe(cli(directory, ['check']).out);
    expect(cli(directory, ['check', '--json'], env).out).not.toContain(ESC);
    expect(cli(directory, ['verify', 'v9.9.9'], env).err.includes(ESC)).toBe(coloured);
  });
});

test('demo leaves the repository alone that GIT_DIR names', () => {
  const own = new Repository().commit('feat: mine').tag('v1.0.0');
  const before = git(own.path, 'for-each-ref');
  expect(cli(own.path, ['demo'], { GIT_DIR: `${own.path}/.git` }).status).toBe(0);
  expect(git(own.path, 'for-each-ref')).toBe(before);
});
