// Every line, its phase and its ends: from tags, and from a file outside any repository.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDirectory } from '../support/environment.ts';
import { expectGolden } from '../support/golden.ts';
import { gitWith, Repository } from '../support/repository.ts';
import { run, runJson } from '../support/run.ts';

const POLICY = `policy: 1
lines:
  known:
    "2": {name: "Old Faithful", end: {security: 2027-12-31}, why: "support contract"}
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 1, plus: P18M}}
`;
const RELEASES = [
  { version: '1.0.0', date: '2020-01-31' },
  { version: '1.4.2', date: '2021-11-30' },
  { version: '2.0.0', date: '2022-03-31' },
  { version: '2.1.0-rc.1', date: '2022-04-01' },
  { version: 'v2.1.0', date: '2022-05-01' },
  { version: '3.0.0', date: '2025-08-31' },
  { version: '4.0.0', date: '2030-01-01' },
];

function place(releases: unknown = RELEASES, policy = POLICY): string {
  const directory = freshDirectory('lines');
  writeFileSync(
    join(directory, 'releases.json'),
    typeof releases === 'string' ? releases : JSON.stringify(releases),
  );
  writeFileSync(join(directory, 'policy.yml'), policy);
  return directory;
}

const paths = (directory: string) => [
  '--releases',
  join(directory, 'releases.json'),
  '--policy',
  join(directory, 'policy.yml'),
];

describe('from a file, outside any repository', () => {
  test('for people', async () => {
    const directory = place();
    const { status, out } = await run(directory, ['lines', ...paths(directory)]);
    expect(status).toBe(0);
    await expectGolden(out, 'lines/lines.txt');
  });

  test('as JSON', async () => {
    const directory = place();
    const { out } = await run(directory, ['lines', '--json', ...paths(directory)]);
    await expectGolden(out, 'lines/lines.json');
  });

  test('without a policy the preset holds', async () => {
    const directory = place();
    const { lines } = await runJson(directory, ['lines', '--releases', join(directory, 'releases.json')]);
    expect(lines.map(({ id, phase, phases }: Record<string, unknown>) => ({ id, phase, phases }))).toEqual([
      { id: '3', phase: null, phases: [] },
      { id: '2', phase: null, phases: [] },
      { id: '1', phase: null, phases: [] },
    ]);
  });

  test.each([
    ['2020-01-30', []],
    ['2020-01-31', ['1 maintenance']],
    ['2022-03-31', ['2 maintenance', '1 maintenance']],
    ['2022-04-01', ['2 maintenance', '1 security']],
    ['2023-09-30', ['2 maintenance', '1 security']],
    ['2023-10-01', ['2 maintenance', '1 ended']],
    ['2025-08-31', ['3 maintenance', '2 maintenance', '1 ended']],
    ['2027-12-31', ['3 maintenance', '2 security', '1 ended']],
    ['2028-01-01', ['3 maintenance', '2 ended', '1 ended']],
  ])('on %s: %j', async (today, expected) => {
    const directory = place();
    const { lines } = await runJson(directory, ['lines', '--today', today, ...paths(directory)]);
    expect(lines.map(({ id, phase }: { id: string; phase: string }) => `${id} ${phase}`)).toEqual(expected);
  });

  test.each([
    ['no JSON', '{', 'bad-releases'],
    ['no list', '{"version": "1.0.0"}', 'bad-releases'],
    ['no version', [{ date: '2020-01-01' }], 'bad-releases'],
    ['null', [null], 'bad-releases'],
    ['no such day', [{ version: '1.0.0', date: '2020-02-30' }], 'bad-day'],
    ['no such version', [{ version: 'one', date: '2020-01-01' }], 'no-match'],
    ['a version as a number', [{ version: 1, date: '2020-01-01' }], 'bad-releases'],
  ])('%s is refused', async (_, releases, code) => {
    const directory = place(releases);
    const { status, error } = await runJson(directory, ['lines', ...paths(directory)]);
    expect([status, error.code]).toEqual([2, code]);
    expect(error.message).toContain('releases.json');
  });

  test('an empty list is no mistake', async () => {
    const directory = place([]);
    expect(await run(directory, ['lines', ...paths(directory)])).toEqual({
      status: 0,
      out: 'no release line exists on 2026-06-01\n',
      err: '',
    });
  });
});

describe('from tags', () => {
  const history = () =>
    new Repository()
      .on('2020-01-31')
      .commit('feat: one')
      .tag('v1.0.0')
      .on('2021-11-30')
      .commit('feat: two')
      .tag('v1.4.2', { annotated: 'x' })
      .on('2022-03-31')
      .commit('feat!: three')
      .tag('v2.0.0')
      .tag('v2')
      .on('2022-05-01')
      .commit('feat: four')
      .tag('2.1.0')
      .on('2025-08-31')
      .commit('feat!: five')
      .tag('v3.0.0')
      .on('2030-01-01')
      .commit('feat!: six')
      .tag('v4.0.0')
      .policy(POLICY);

  test('the same as from the file', async () => {
    const directory = place();
    const fromFile = await runJson(directory, ['lines', ...paths(directory)]);
    expect(await runJson(history().path, ['lines'])).toEqual(fromFile);
  });

  test('a line begins with its first stable version in the time zone of the policy', async () => {
    const late = new Repository().commit('feat: one');
    // 23:30 in UTC is the next day in Berlin.
    const env = {
      GIT_COMMITTER_DATE: '2024-03-31T23:30:00Z',
      GIT_COMMITTER_NAME: 'T',
      GIT_COMMITTER_EMAIL: 't@e',
    };
    gitWith(late.path, { env }, 'tag', '-a', '-m', 'one', 'v1.0.0');
    expect((await runJson(late.path, ['lines'])).lines[0].released).toBe('2024-03-31');
    late.policy('policy: 1\ntimezone: Europe/Berlin\n');
    expect((await runJson(late.path, ['lines'])).lines[0].released).toBe('2024-04-01');
  });
});
