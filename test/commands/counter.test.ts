// `--counter`: the number of the build counter, in every command that counts.
import { describe, expect, test } from 'vitest';
import { Repository } from '../support/repository.ts';
import { run, runJson } from '../support/run.ts';

const POLICY = `policy: 1
versions:
  format: "{major}.{minor}[.{issue}][ Build {build}]"
  tag: "v{major}.{minor}[.{issue}][-b{build}]"
  parts: {issue: {default: 0}, build: {default: 1, min: 1, counter: true}}
  bump: {major: major, minor: minor, issue: issue, patch: build, security: build}
commits: {kinds: {feat: issue, refactor: minor, fix: patch, security: security}}
`;

const repository = (message: string) =>
  new Repository()
    .policy(POLICY)
    .commit('feat: the issue')
    .tag('v6.3.5-b15')
    .commit('fix: a first try')
    .tag('test-v6.3.5-b16')
    .commit(message)
    .tag('test-v6.3.5-b17').path;

describe('check, next and release', () => {
  test('exceed the last tested build', async () => {
    const path = repository('fix: a second try');
    expect((await run(path, ['next'])).out).toBe('6.3.5 Build 18\n');
    expect(await runJson(path, ['check'])).toMatchObject({
      status: 0,
      next: { version: '6.3.5 Build 18', tag: 'v6.3.5-b18' },
      counts: { ignoredTags: 0 },
    });
  });

  test.each(['check', 'next', 'release --dry-run'])('%s takes the number of the counter', async (command) => {
    const { status, out, err } = await run(repository('fix: a second try'), [
      ...command.split(' '),
      '--counter',
      '23',
    ]);
    expect(status).toBe(0);
    expect(out).toContain('6.3.5 Build 23');
    expect(err).toBe('');
  });

  test('the build that was tested here may be published under its own number', async () => {
    const path = repository('fix: a second try');
    expect((await run(path, ['release', '--dry-run', '--counter', '17'])).out).toContain('v6.3.5-b17');
    expect(await runJson(path, ['next', '--counter', '16'])).toMatchObject({
      status: 2,
      error: { code: 'counter-not-greater' },
    });
  });

  test('count what was tested of a new issue, too', async () => {
    const path = new Repository()
      .policy(POLICY)
      .commit('feat: the issue')
      .tag('v6.3.5-b15')
      .commit('feat: the next one')
      .tag('test-v6.3.6')
      .commit('fix: a first try')
      .tag('test-v6.3.6-b7').path;
    const next = async (...more: string[]) => (await run(path, ['next', ...more])).out;
    expect(await next()).toBe('6.3.6 Build 8\n');
    expect(await next('--counter', '9')).toBe('6.3.6 Build 9\n');
    expect(await run(path, ['next', '--counter', '7'])).toEqual({
      status: 0,
      out: '6.3.6 Build 7\n',
      err: '',
    });
    for (const counter of ['6', '1', '0'])
      expect(await runJson(path, ['next', '--counter', counter])).toMatchObject({
        status: 2,
        error: { code: 'counter-not-greater' },
      });
  });

  test('count the first version, where tests of it have begun', async () => {
    const path = new Repository().policy(POLICY).commit('feat: the issue').tag('test-v0.1-b4').path;
    expect((await run(path, ['next', '--counter', '4'])).out).toBe('0.1 Build 4\n');
    const first = new Repository().policy(POLICY).commit('feat: the issue').tag('test-v0.1').path;
    expect((await run(first, ['next', '--counter', '1'])).out).toBe('0.1\n');
    expect(await runJson(first, ['next', '--counter', '0'])).toMatchObject({
      error: { code: 'counter-not-greater' },
    });
  });

  test.each(['check', 'next'])('%s says that a counter was not used', async (command) => {
    const { status, out, err } = await run(repository('feat: something new'), [command, '--counter', '23']);
    expect(status).toBe(0);
    expect(out).toContain('6.3.6');
    expect(err).toBe(
      'note: the counter 23 was not used: a release of kind issue does not count {build} up\n',
    );
  });

  test('a scheme without a counter says so too', async () => {
    const path = new Repository().commit('feat: x').tag('v1.0.0').commit('fix: y').path;
    const { status, out, err } = await run(path, ['next', '--counter', '23']);
    expect([status, out]).toEqual([0, '1.0.1\n']);
    expect(err).toContain('the versions have no part with counter: true');
  });
});

test.each(['', '-1', '1.5', 'seven', '07', '1234567890123456'])('--counter %j is none', async (counter) => {
  const path = repository('fix: x');
  expect(await runJson(path, ['next', `--counter=${counter}`])).toMatchObject({
    status: 2,
    error: { code: 'bad-counter' },
  });
  expect(await runJson(path, ['version', 'bump', '6.3', 'patch', `--counter=${counter}`])).toMatchObject({
    error: { code: 'bad-counter' },
  });
});

test('version bump says that a counter was not used, and answers all the same', async () => {
  const ran = await run(repository('fix: x'), [
    'version',
    'bump',
    '6.3.5 Build 15',
    'issue',
    '--counter',
    '19',
  ]);
  expect(ran).toEqual({
    status: 0,
    out: '6.3.6\n',
    err: 'note: the counter 19 was not used: a release of kind issue does not count {build} up\n',
  });
});

test('a tag of a later build holds, one of an earlier build does not', async () => {
  const path = new Repository()
    .policy(POLICY)
    .commit('feat: the issue')
    .tag('v6.3.5-b15')
    .commit('fix: x')
    .tag('v6.3.5-b19')
    .commit('fix: y')
    .tag('v6.3.5-b18').path;
  expect((await run(path, ['verify', 'v6.3.5-b19'])).status).toBe(0);
  const { status, findings } = await runJson(path, ['verify', 'v6.3.5-b18']);
  expect(status).toBe(1);
  expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('version-order');
});

test('a test tag is nothing to judge', async () => {
  const { status, out } = await run(repository('fix: x'), ['verify', 'test-v6.3.5-b17']);
  expect([status, out]).toEqual([0, 'test-v6.3.5-b17 is the tag of a test, not a release: nothing to do\n']);
});

test('a tag that git would refuse is said with the way out', async () => {
  const path = new Repository()
    .policy(POLICY.replace(/ {2}tag: .*\n/, ''))
    .commit('feat: the issue')
    .tag('v6.3.5')
    .commit('fix: x').path;
  expect(await runJson(path, ['release', '--dry-run'])).toMatchObject({
    status: 2,
    error: { code: 'tag-illegal' },
  });
});
