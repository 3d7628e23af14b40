import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { freshPath } from '../support/environment.ts';
import { Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { run, runJson } from '../support/run.ts';

const cases: Json = JSON.parse(
  readFileSync(new URL('../fixtures/licenses/cases.json', import.meta.url), 'utf8'),
);

function file(content: unknown, name = 'input.json'): string {
  const path = `${freshPath('license')}-${name}`;
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** A repository of the add-on store: 1.7 and 1.8 are out. */
function store(policy = ''): Repository {
  const repository = new Repository();
  repository
    .commit('feat: first', { files: { 'release-policy.yml': `policy: 1\n${policy}` } })
    .tag('v1.7.8')
    .commit('feat: second')
    .tag('v1.8.2');
  return repository;
}

const SOLD = file(cases.population);

describe('license check', () => {
  const check = (license: unknown, installed: string, ...more: string[]) =>
    runJson(store().path, [
      'license',
      'check',
      '--license',
      file(license),
      '--installed',
      installed,
      ...more,
    ]);

  test.each<[string, unknown, string, Json]>([
    ['a good one', { version: '1.7.3' }, '1.7.9', { status: 0, result: 'OK', reason: 'within-reach' }],
    ['a wrong one', { version: '1.7.3' }, '1.8.0', { status: 1, result: 'WRONG_VERSION', reason: 'newer' }],
    ['none', null, '1.8.0', { status: 1, result: 'NOK', reason: 'no-license' }],
    ['an empty list', [], '1.8.0', { status: 1, result: 'NOK', reason: 'no-license' }],
    ['a number', 5, '1.8.0', { status: 1, result: 'NOK', reason: 'unreadable' }],
    [
      'one without version',
      { upgradeRight: true },
      '1.8.0',
      { status: 1, result: 'NOK', reason: 'no-version' },
    ],
    [
      'a list of which one is enough',
      [{ version: '1.0.0' }, { version: '1.8.0' }],
      '1.8.0',
      { status: 0, result: 'OK', reason: 'within-reach' },
    ],
    [
      'with a byte order mark',
      '\uFEFF{"version": "1.7.3"}',
      '1.7.9',
      { status: 0, result: 'OK', reason: 'within-reach' },
    ],
  ])('%s', async (_, license, installed, expected) => {
    expect(await check(license, installed)).toEqual(expected);
  });

  test('the day is the one that --today names', async () => {
    const license = { version: '1.7.3', validUntil: '2026-11-21' };
    expect(await check(license, '1.7.3', '--today', '2026-11-21')).toMatchObject({ result: 'OK' });
    expect(await check(license, '1.7.3', '--today', '2026-11-22')).toMatchObject({
      status: 1,
      result: 'NOK',
      reason: 'expired',
    });
  });

  test('says it to people', async () => {
    const license = file([
      { version: '1.7.3', validUntil: '2027-01-01' },
      { version: '1.2.0', upgradeRight: true },
    ]);
    const { out, status } = await run(store().path, [
      'license',
      'check',
      '--license',
      license,
      '--installed',
      '2.0.0',
    ]);
    expect(status).toBe(1);
    expect(out).toBe(
      '✖ WRONG_VERSION (newer): 2.0.0 is above the reach of the license\n  license for 1.7.x until 2027-01-01\n  license for 1.x\n',
    );
  });

  test.each<[string, string, string, Json]>([
    [
      'broken JSON',
      '{"version": "1.7.3",\n "upgradeRight": tru}',
      '1.7.3',
      { code: 'bad-license', message: expect.stringContaining(':2:18: this is no JSON: expected a value') },
    ],
    ['an empty file', '', '1.7.3', { code: 'bad-license', message: expect.stringContaining(':1:1: ') }],
    [
      'an installed version that is none',
      '{"version": "1.7.3"}',
      'v1.7',
      { code: 'no-match', message: '--installed: "v1.7" is no version that licenses can be checked against' },
    ],
  ])('refuses %s', async (_, license, installed, error) => {
    expect(await check(license, installed)).toMatchObject({ status: 2, error });
  });

  test('refuses a file that is not there, and options that are missing', async () => {
    const { path } = store();
    const gone = await runJson(path, ['license', 'check', '--license', 'gone.json', '--installed', '1.0.0']);
    expect(gone).toMatchObject({ status: 2, error: { code: 'no-file' } });
    const none = await runJson(path, ['license', 'check', '--installed', '1.0.0']);
    expect(none).toMatchObject({ status: 2, error: { code: 'bad-call' } });
  });

  test('the policy decides', async () => {
    const { path } = store('licenses: {older: allow}');
    const license = file({ version: '1.7.3' });
    const args = ['license', 'check', '--license', license, '--installed', '1.5.0'];
    expect(await runJson(path, args)).toEqual({ status: 0, result: 'OK', reason: 'older-allowed' });
  });

  test('versions are read as the policy writes them', async () => {
    const policy = file(
      'policy: 1\nversions: {format: "{main}.{issue} Build {build}", tag: "v{main}.{issue}-b{build}", bump: {issue: issue}}\nlicenses: {reach: {plain: issue, upgrade-right: main}}\n',
      'policy.yml',
    );
    const ask = (version: string, installed: string) =>
      runJson(store().path, [
        ...['license', 'check', '--policy', policy],
        ...['--license', file({ version }), '--installed', installed],
      ]);
    expect(await ask('6.3 Build 15', '6.3 Build 16')).toMatchObject({ result: 'OK' });
    expect(await ask('6.3 Build 15', '6.4 Build 1')).toMatchObject({ result: 'WRONG_VERSION' });
    expect(await ask('6.3', '6.3 Build 15')).toMatchObject({ result: 'NOK', reason: 'unreadable' });
    expect(await ask('6.3 Build 15', '6.3')).toMatchObject({
      status: 2,
      error: {
        code: 'no-match',
        message: '--installed: "6.3" does not fit the format "{main}.{issue} Build {build}"',
        remedy: expect.stringContaining('Build'),
      },
    });
  });

  test('a policy whose versions have no such parts must say what licenses reach', async () => {
    const policy = file(
      'policy: 1\nversions: {format: "{year}.{week}", bump: {patch: week}}\n',
      'policy.yml',
    );
    const license = file({ version: '26.1' });
    const args = ['license', 'check', '--policy', policy, '--license', license, '--installed', '26.1'];
    expect(await runJson(store().path, args)).toMatchObject({ status: 2, error: { code: 'no-terms' } });
  });

  test('needs no repository', async () => {
    const license = file({ version: '1.7.3' });
    const directory = freshPath('nowhere');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(directory, { recursive: true });
    const found = await runJson(directory, [
      'license',
      'check',
      '--license',
      license,
      '--installed',
      '1.7.3',
    ]);
    expect(found).toMatchObject({ status: 0, result: 'OK' });
  });
});

describe('license impact', () => {
  const impact = (path: string, ...args: string[]) => runJson(path, ['license', 'impact', ...args]);

  test.each<[string, string, string]>([
    ['1.8.3', 'current 1.8.2, next 1.8.3 (patch)', '1.8.2'],
    ['1.9.0', 'current 1.8.2, next 1.9.0 (minor)', '1.8.2'],
    ['2.0.0', 'current 1.8.2, next 2.0.0 (major)', '1.8.2'],
    ['1.7.9', 'same fix as 1.7.x patch 1.7.9', '1.7.8'],
  ])('to %s from the highest release below', async (to, name, from) => {
    const found = await impact(store().path, '--population', SOLD, '--to', to);
    expect(found).toMatchObject({ status: 0, version: to, from, transitions: cases.impact[name] });
    expect(found.rows).toEqual({ read: 4, brokenCount: 0, broken: [] });
  });

  test('has the shape that others rely on', async () => {
    expect(await impact(store().path, '--population', SOLD, '--from', '1.8.2', '--to', '2.0.0')).toEqual({
      status: 0,
      from: '1.8.2',
      version: '2.0.0',
      before: { OK: 100, WRONG_VERSION: 150 },
      after: { OK: 0, WRONG_VERSION: 250 },
      stranded: 100,
      transitions: { 'OK to WRONG_VERSION': 100, 'WRONG_VERSION to WRONG_VERSION': 150 },
      kinds: { major: 100, minor: 40, patch: 0, security: 0 },
      lines: [
        { line: '1.8', plain: 40, reached: false },
        { line: '1.7', plain: 120, reached: false },
        { line: '1.5', plain: 30, reached: false },
      ],
      rows: { read: 4, brokenCount: 0, broken: [] },
    });
  });

  test('says it to people', async () => {
    const { out } = await run(store().path, ['license', 'impact', '--population', SOLD, '--to', '1.9.0']);
    expect(out).toBe(
      [
        '  licenses: 40 of the 100 that are good for 1.8.2 are not for 1.9.0',
        '     result         1.8.2  1.9.0',
        '     OK             100    60',
        '     WRONG_VERSION  150    190',
        '    stranded by a release of each kind: major 100, minor 40, patch 0, security 0',
        '    licenses without upgrade right that a fix reaches only on their own line: 1.8 (40), 1.7 (120), 1.5 (30)',
        '    60 OK to OK',
        '    40 OK to WRONG_VERSION',
        '    150 WRONG_VERSION to WRONG_VERSION',
        '',
      ].join('\n'),
    );
  });

  test('keeps what is good of a population with broken rows, and says so', async () => {
    const csv = file('version,count\n1.8.0,4\nnewest,3\n1.8.1,\n1.7.3,-2\n', 'sold.csv');
    const args = ['license', 'impact', '--population', csv, '--to', '1.9.0'];
    const { status, out, err } = await run(store().path, [...args, '--json']);
    const document = JSON.parse(out);
    expect(status).toBe(2);
    expect(document).toMatchObject({ before: { OK: 5, WRONG_VERSION: 0 }, stranded: 5 });
    expect(document.rows).toEqual({
      read: 4,
      brokenCount: 2,
      broken: [
        { row: 2, line: 3, reason: 'has the version "newest", which is none' },
        { row: 4, line: 5, reason: 'has the count "-2": expected a whole number' },
      ],
    });
    expect(document.error.code).toBe('population-broken');
    expect(err).toContain(
      '2 of 4 rows cannot be counted: row 2 (line 3) has the version "newest", which is none; row 4',
    );
    const spoken = await run(store().path, args);
    expect(spoken.out).toContain('5 of the 5 that are good for 1.8.2 are not for 1.9.0');
    expect(spoken.err).toBe(err);
  });

  test.each<[string, string[], string, string]>([
    ['no version before', ['--to', '1.5.0'], 'no-from', 'the repository has no release below 1.5.0'],
    ['a wrong version', ['--to', '1.x'], 'no-match', '--to: '],
    ['a wrong version before', ['--to', '1.9.0', '--from', 'x'], 'no-match', '--from: '],
    ['a file that is gone', ['--to', '1.9.0', '--population', 'gone.csv'], 'no-file', 'gone.csv'],
    [
      'a file that is no population',
      ['--to', '1.9.0', '--population', file('a,b\n')],
      'bad-population',
      'line 1: ',
    ],
    ['a directory', ['--to', '1.9.0', '--population', '.'], 'unreadable', 'it is a directory'],
  ])('refuses %s', async (_, args, code, message) => {
    const found = await impact(store().path, '--population', SOLD, ...args);
    expect(found).toMatchObject({ status: 2, error: { code, message: expect.stringContaining(message) } });
  });

  test('without a repository --from is needed', async () => {
    const directory = freshPath('nowhere');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(directory, { recursive: true });
    expect(await impact(directory, '--population', SOLD, '--to', '1.9.0')).toMatchObject({
      status: 2,
      error: { code: 'no-from', remedy: 'name it: --from VERSION' },
    });
    const given = await impact(directory, '--population', SOLD, '--from', '1.8.2', '--to', '1.9.0');
    expect(given).toMatchObject({ status: 0, stranded: 40 });
  });

  test('names lines as the versions write them', async () => {
    const months = `policy: 1
versions: {format: "{YYYY}.{0M}[.{n}]", bump: {month: date, patch: n}}
commits: {kinds: {feat: month, fix: patch}}
lines: {by: YYYY}
licenses: {reach: {plain: 0M, upgrade-right: YYYY}}
`;
    const sold = file('version\n2026.04.2\n2025.12\n', 'months.csv');
    const args = ['--population', sold, '--from', '2026.04', '--to', '2026.05'];
    const found = await impact(store().path, '--policy', file(months, 'months.yml'), ...args);
    expect(found).toMatchObject({
      lines: [
        { line: '2026.04', plain: 1 },
        { line: '2025.12', plain: 1 },
      ],
    });
  });

  test('lines that follow each other by date', async () => {
    const repository = new Repository();
    repository
      .commit('feat: a', { files: { 'release-policy.yml': 'policy: 1\nlines: {order: date}\n' } })
      .tag('v42.3.0')
      .commit('feat: b');
    const found = await impact(repository.path, '--population', SOLD, '--to', '15.0.0');
    expect(found).toMatchObject({ status: 0, from: '42.3.0' });
  });
});

test('every file is closed, whatever happens', async () => {
  const { readdirSync } = await import('node:fs');
  const open = () => readdirSync('/proc/self/fd').length;
  if (process.platform !== 'linux') return;
  const { path } = store();
  const bad = file(`version\n${'"'.repeat(1)}${'x'.repeat(2 ** 21)}`, 'bad.csv');
  await run(path, ['license', 'impact', '--population', bad, '--to', '1.9.0']);
  const before = open();
  for (let index = 0; index < 5; index++)
    await run(path, ['license', 'impact', '--population', bad, '--to', '1.9.0']);
  expect(open()).toBe(before);
});
