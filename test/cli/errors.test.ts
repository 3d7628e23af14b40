// What goes wrong: exit status 2 or 3, a message with the way out on standard error, and with --json one document on
// standard output and nothing else (DESIGN.md, *The command line and the action are contracts*).
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDirectory } from '../support/environment.ts';
import { git, Repository, twoLines } from '../support/repository.ts';
import { cli, run } from '../support/run.ts';

/** A folder with a `git` that answers as told, for the PATH. */
function fakeGit(script: string): Record<string, string> {
  const directory = freshDirectory('bin');
  writeFileSync(join(directory, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(directory, 'git'), 0o755);
  return { PATH: `${directory}:/usr/bin:/bin` };
}

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly status: 2 | 3;
  readonly code: string;
  /** What the message and its remedy must say. */
  readonly says: RegExp;
  readonly where?: () => string;
  readonly env?: () => Record<string, string>;
}

let shared: Repository | undefined;
const repository = () => {
  shared ??= twoLines();
  return shared.path;
};
const withPolicy = (text: string) => () => new Repository().commit('feat: one').policy(text).path;

const OUTSIDE: readonly Case[] = [
  {
    name: 'git is missing',
    args: ['check'],
    status: 3,
    code: 'git-missing',
    says: /git is not installed.*install git 2\.31/s,
    env: () => ({ PATH: freshDirectory('empty') }),
  },
  {
    name: 'git is too old',
    args: ['check'],
    status: 3,
    code: 'git-too-old',
    says: /git 1\.8\.3 is too old.*install git 2\.31 or newer/s,
    env: () =>
      fakeGit(
        'case "$1" in version|--version) echo "git version 1.8.3";; *) echo "error: unknown option" >&2; exit 129;; esac',
      ),
  },
  {
    name: 'git belongs to somebody else',
    args: ['check'],
    status: 3,
    code: 'dubious-ownership',
    says: /belongs to another user.*git config --global --add safe\.directory \//s,
    env: () => ({ GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }),
  },
  {
    name: 'git fails for a reason of its own',
    args: ['check'],
    status: 3,
    code: 'git-failed',
    says: /the moon is full/,
    env: () =>
      fakeGit(
        'case "$1" in version) echo "git version 2.50.1";; *) echo "fatal: the moon is full" >&2; exit 128;; esac',
      ),
  },
  {
    name: 'git cannot be run',
    args: ['check'],
    status: 3,
    code: 'git-failed',
    says: /could not be started.*EACCES/s,
    env: () => {
      const { PATH = '' } = fakeGit('exit 0');
      const directory = PATH.split(':')[0] as string;
      chmodSync(join(directory, 'git'), 0o644);
      return { PATH: directory };
    },
  },
  {
    name: 'no repository',
    args: ['check'],
    status: 2,
    code: 'no-repository',
    says: /is not in a git repository.*-C DIR/s,
    where: () => freshDirectory('none'),
  },
  {
    name: 'a folder that does not exist',
    args: ['check', '-C', '/nowhere/at/all'],
    status: 2,
    code: 'no-directory',
    says: /no directory \/nowhere\/at\/all.*-C DIR/s,
  },
  {
    name: 'a file instead of a folder',
    args: ['check', '-C', '/etc/passwd'],
    status: 2,
    code: 'no-directory',
    says: /\/etc\/passwd is no directory/,
  },
  {
    name: 'nothing committed',
    args: ['check'],
    status: 3,
    code: 'no-commits',
    says: /commit/,
    where: () => new Repository().path,
  },
];

const CALLS: readonly Case[] = [
  { name: 'an unknown command', args: ['chek'], status: 2, code: 'bad-call', says: /chek.*check/s },
  { name: 'no command', args: [], status: 2, code: 'bad-call', says: /no command|Usage/ },
  { name: 'no command of version', args: ['version'], status: 2, code: 'bad-call', says: /no command|Usage/ },
  {
    name: 'an unknown option',
    args: ['check', '--tody', '2026-01-01'],
    status: 2,
    code: 'bad-call',
    says: /--tody.*--today/s,
  },
  {
    name: 'an option without its value',
    args: ['check', '--today'],
    status: 2,
    code: 'bad-call',
    says: /--today/,
  },
  { name: 'a missing argument', args: ['verify'], status: 2, code: 'bad-call', says: /tag/ },
  {
    name: 'too many arguments',
    args: ['verify', 'v1.0.0', 'v2.0.0'],
    status: 2,
    code: 'bad-call',
    says: /too many/i,
  },
  {
    name: 'no such day',
    args: ['check', '--today', '2026-02-30'],
    status: 2,
    code: 'bad-day',
    says: /--today.*2026-02-30/s,
  },
  {
    name: 'no day at all',
    args: ['check', '--today', 'tomorrow'],
    status: 2,
    code: 'bad-day',
    says: /--today.*tomorrow/s,
  },
  {
    name: 'an empty branch',
    args: ['check', '--branch', ' '],
    status: 2,
    code: 'bad-branch',
    says: /--branch/,
  },
  {
    name: 'no such branch',
    args: ['check', '--branch', 'release/9.x'],
    status: 3,
    code: 'unknown-branch',
    says: /release\/9\.x.*--head HEAD/s,
  },
  {
    name: 'a branch without a line',
    args: ['check', '--branch', 'feature/x', '--head', 'HEAD'],
    status: 3,
    code: 'no-line',
    says: /feature\/x.*--base main/s,
  },
  {
    name: 'no such policy file',
    args: ['check', '--policy', 'no.yml'],
    status: 2,
    code: 'no-file',
    says: /policy file no\.yml/,
  },
  {
    name: 'a policy file that is a folder',
    args: ['check', '--policy', '/'],
    status: 2,
    code: 'unreadable',
    says: /directory/,
  },
  {
    name: 'no such releases file',
    args: ['lines', '--releases', 'no.json'],
    status: 2,
    code: 'no-file',
    says: /no\.json/,
  },
  {
    name: 'an unknown tag',
    args: ['verify', 'v9.9.9'],
    status: 3,
    code: 'unknown-tag',
    says: /v9\.9\.9.*fetch/s,
  },
  {
    name: 'an unknown base',
    args: ['check', '--base', 'nowhere'],
    status: 3,
    code: 'unknown-revision',
    says: /nowhere.*fetch/s,
  },
  {
    name: 'an unknown head',
    args: ['check', '--head', 'nowhere'],
    status: 3,
    code: 'unknown-revision',
    says: /nowhere/,
  },
  {
    name: 'a policy with mistakes',
    args: ['check'],
    status: 2,
    code: 'policy-invalid',
    says: /release-policy\.yml:2:1: .*linse.*lines/s,
    where: withPolicy('policy: 1\nlinse: {by: major}\n'),
  },
  {
    name: 'a policy that is no YAML',
    args: ['check'],
    status: 2,
    code: 'policy-invalid',
    says: /release-policy\.yml:3:1: not readable as YAML/,
    where: withPolicy('policy: 1\n  - a: [\n'),
  },
];

describe.each([
  ['outside', OUTSIDE],
  ['the call', CALLS],
] as const)('%s', (_, cases) => {
  test.each(cases)('$name', ({ args, status, code, says, where = repository, env = () => ({}) }) => {
    const place = where();
    const around = env();
    const text = cli(place, args, around);
    expect({ status: text.status, out: text.out }).toEqual({ status, out: '' });
    expect(text.err).toMatch(says);
    expect(text.err).not.toMatch(/\n\s+at .*\(/);

    const json = cli(place, ['--json', ...args], around);
    expect(json.status).toBe(status);
    const document = JSON.parse(json.out);
    expect(document.error).toMatchObject({ code, message: expect.any(String), remedy: expect.any(String) });
    expect(document.error.message.length * document.error.remedy.length).toBeGreaterThan(0);
    expect(document.outcome).toBe(status === 3 ? 'undecided' : undefined);
    expect(`${document.error.message}\n${document.error.remedy}`).toMatch(says);
  });
});

test('objects that are missing are undecided', async () => {
  const whole = new Repository().commit('feat: one').tag('v1.0.0').commits('fix: two', 'fix: three');
  const gone = whole.id('HEAD~1');
  expect(whole.git('count-objects')).not.toMatch(/^0 /);
  rmSync(join(whole.path, '.git/objects', gone.slice(0, 2), gone.slice(2)));
  const { status, out } = await run(whole.path, ['check', '--json']);
  expect([status, JSON.parse(out).error.code]).toEqual([3, 'missing-objects']);
});

test('a mistake in the call shows the nearest word, and how to get help', () => {
  const { err } = cli(repository(), ['chek']);
  expect(err).toMatch(/Did you mean check\?/i);
  expect(err).toMatch(/--help/);
});

test('the path in the way out of dubious ownership can be pasted', () => {
  const odd = new Repository().commit('feat: one');
  const to = join(freshDirectory(), "it's here");
  git('/', 'clone', '--quiet', odd.path, to);
  const { err } = cli(to, ['check'], { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' });
  expect(err).toContain(`safe.directory '${to.replace("'", "'\\''")}'`);
});
