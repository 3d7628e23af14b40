// What `extends` names lies beneath the file: presets by name, files by path.
import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/base/problem.ts';
import type { ExtendedFile } from '../../src/policy/extended-files.ts';
import { pathFrom, readExtended } from '../../src/policy/extended-files.ts';
import type { LoadedPolicy } from '../../src/policy/load.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { OTRS } from '../../src/policy/presets/otrs.ts';
import { overPresets, SEMVER } from '../../src/policy/presets.ts';

type Files = Readonly<Record<string, string>>;

async function load(text: string, files: Files = {}, file = 'release-policy.yml'): Promise<LoadedPolicy> {
  const source = `policy: 1\n${text}`;
  const read = (path: string): ExtendedFile =>
    Object.hasOwn(files, path) ? { source: files[path]! } : { problem: `there is no file ${path}` };
  return loadPolicy(source, file, await readExtended(source, file, read));
}

async function mistakes(text: string, files: Files = {}, file?: string): Promise<string[]> {
  try {
    await load(text, files, file);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.code).toBe('policy-invalid');
    return error.details.map((each) => `${each.file}:${each.line}:${each.column}: ${each.message}`);
  }
}

const { versions: _numbers, lines: _lines, ...OTRS_REST } = OTRS;

describe('a preset', () => {
  test('is enough to start', async () => {
    const { document, policy } = await load('extends: [otrs]');
    expect(document).toEqual({ ...OTRS, extends: ['otrs'] });
    expect(policy.kinds.order).toEqual(['major', 'patch', 'security']);
    expect(policy.initial.text).toBe('1.0.0');
    expect(policy.tags.source).toBe('auto');
  });

  test('stands for itself: nothing of semver is beneath it', async () => {
    const { policy } = await load('extends: [otrs]');
    expect(Object.keys(policy.commits.kinds)).toEqual(['feat', 'fix', 'perf', 'adapt', 'harden', 'security']);
    expect(policy.zero).toEqual({});
  });

  test('may be named alone, without a list', async () => {
    expect((await load('extends: otrs')).document).toEqual({ ...OTRS, extends: 'otrs' });
  });

  test('may stand on another one: addon on semver', async () => {
    const { policy, document } = await load('extends: [addon]');
    expect(policy.commits.kinds).toEqual(SEMVER.commits?.kinds);
    expect(policy.zero).toEqual({ major: 'minor' });
    expect(document.versions).toEqual({
      ...SEMVER.versions,
      files: [{ path: 'package.json', pointer: '/version' }],
    });
    expect(document.extends).toEqual(['addon']);
  });

  test('the policy may be empty otherwise', async () => {
    expect((await load('extends: []')).document).toEqual({ ...SEMVER, extends: [] });
  });
});

describe('the file over its presets', () => {
  test('mappings merge, lists are replaced', async () => {
    const { document } = await load(
      'extends: [otrs]\ncommits: {kinds: {docs: patch}}\ncadence: {patch: {every: P4W}}\nsupport: {phases: [{name: all, allow: [patch], until: {newer: 1}}]}',
    );
    expect(document.commits?.kinds).toMatchObject({ docs: 'patch', feat: 'major' });
    expect(document.cadence?.patch).toEqual({ every: 'P4W', tolerance: 'P1W' });
    expect(document.support?.phases).toHaveLength(1);
  });

  test('the same format again displaces nothing', async () => {
    const { document } = await load(
      'extends: [otrs]\nversions: {format: "{major}.0.{patch}", tag: "rel-{major}_0_{patch}"}',
    );
    expect(document.versions).toEqual({ ...OTRS.versions, tag: 'rel-{major}_0_{patch}' });
  });

  test('another format takes the place of all that belongs to the old one', () => {
    const document = overPresets({
      policy: 1,
      extends: ['elaisa'],
      versions: { format: '{year}.{n}', bump: { major: 'year', minor: 'n', issue: 'n', patch: 'n' } },
    });
    expect(document.versions).toEqual({
      format: '{year}.{n}',
      bump: { major: 'year', minor: 'n', issue: 'n', patch: 'n' },
    });
    expect(document.lines?.by).toBeUndefined();
    expect(document.commits?.kinds?.feat).toBe('issue');
  });

  test('scheme: semver over a format brings the numbers of semver', async () => {
    const { document } = await load('extends: [otrs]\nversions: {scheme: semver}');
    expect(document.versions).toEqual(SEMVER.versions);
    expect(document).toMatchObject({ commits: OTRS_REST.commits, support: OTRS_REST.support });
  });

  test('a tag of the whole version outlives its format, one of parts does not', async () => {
    const over = async (tag: string) =>
      (await load('extends: [base.yml, otrs]', { 'base.yml': `policy: 1\nversions: {tag: "${tag}"}\n` }))
        .policy.tags.source;
    expect(await over('pkg-v{version}')).toBe('pkg-v{version}');
    expect(await over('v{major}-{minor}-{patch}')).toBe('auto');
    const own = { policy: 1, versions: { format: '{n}' }, extends: ['elaisa'] } as const;
    expect(overPresets(own).versions).toEqual({ format: '{n}' });
  });

  test('tracks take the place of phases', async () => {
    const { document } = await load(
      'extends: [otrs]\nsupport: {minimum: P1Y, tracks: [{name: all, phases: [{name: a, allow: [patch], until: never}]}]}',
    );
    expect(Object.keys(document.support ?? {})).toEqual(['minimum', 'tracks']);
  });

  test('of several the later one wins', async () => {
    const { policy } = await load('extends: [semver, otrs]');
    expect(policy.scheme.id).toBe('{major}.0.{patch}');
    expect(policy.commits.kinds).toMatchObject({ feat: 'major', sec: 'security' });
    const other = (await load('extends: [otrs, semver]')).policy;
    expect(other.scheme.id).toBe('semver');
    expect(other.commits.kinds).toMatchObject({ feat: 'minor', adapt: 'patch' });
  });
});

describe('a file that is extended', () => {
  const BASE = 'policy: 1\ncommits: {kinds: {chore: patch}}\nversions: {tag: "pkg-v{version}"}\n';

  test('lies beneath, on semver where nobody names a preset', async () => {
    const { policy } = await load('extends: ./base.yml', { 'base.yml': BASE });
    expect(policy.commits.kinds).toMatchObject({ chore: 'patch', feat: 'minor' });
    expect(policy.tags.source).toBe('pkg-v{version}');
  });

  test('brings no semver into a list that names a preset', async () => {
    const { policy } = await load('extends: [otrs, base.yml]', { 'base.yml': BASE });
    expect(policy.scheme.id).toBe('{major}.0.{patch}');
    expect(policy.commits.kinds.chore).toBe('patch');
  });

  test('may extend others; each counts from its own place', async () => {
    const { policy, document } = await load(
      'extends: [../shared/team.yml]',
      {
        'shared/team.yml': 'policy: 1\nextends: [deep/house.yml]\nproduct: Team\n',
        'shared/deep/house.yml': 'policy: 1\nextends: [otrs]\nproduct: House\ntimezone: Europe/Berlin\n',
      },
      '.github/release-policy.yml',
    );
    expect([policy.product, policy.timezone, policy.scheme.id]).toEqual([
      'Team',
      'Europe/Berlin',
      '{major}.0.{patch}',
    ]);
    expect(document.extends).toEqual(['../shared/team.yml']);
  });

  test('may be extended twice on two ways', async () => {
    const files = {
      'a.yml': 'policy: 1\nextends: ./c.yml\n',
      'b.yml': 'policy: 1\nextends: ./c.yml\n',
      'c.yml': BASE,
    };
    expect((await load('extends: [a.yml, b.yml]', files)).policy.commits.kinds.chore).toBe('patch');
  });
});

describe('mistakes', () => {
  test.each<[string, Files, string[]]>([
    [
      'extends: [./base.yml]',
      {},
      ['release-policy.yml:2:11: the file "./base.yml" cannot be extended: there is no file base.yml'],
    ],
    [
      'extends: ./base.yml',
      {},
      ['release-policy.yml:2:10: the file "./base.yml" cannot be extended: there is no file base.yml'],
    ],
    [
      'extends: [./release-policy.yml]',
      {},
      [
        'release-policy.yml:2:11: "./release-policy.yml" leads in a circle: release-policy.yml → release-policy.yml; remove one of these extends',
      ],
    ],
    [
      'extends: [a.yml]',
      { 'a.yml': 'policy: 1\nextends: [b.yml]', 'b.yml': 'policy: 1\nproduct: x\nextends: [a.yml]' },
      ['b.yml:3:11: "a.yml" leads in a circle: a.yml → b.yml → a.yml; remove one of these extends'],
    ],
    [
      'extends: [a.yml]\ncommits: {kinds: {feat: minro}}',
      { 'a.yml': 'policy: 1\ncommits:\n  kinds: {fix: ptch}' },
      [
        'release-policy.yml:3:25: unknown kind "minro"; expected major, minor, patch, security or none; did you mean "minor"?',
        'a.yml:3:16: unknown kind "ptch"; expected major, minor, patch, security or none; did you mean "patch"?',
      ],
    ],
    [
      'extends: [a.yml]',
      { 'a.yml': 'policy: 1\nproduct: 5\n' },
      ['a.yml:2:10: expected text; write it in quotes: "5"'],
    ],
    ['extends: [a.yml]', { 'a.yml': 'product: x\n' }, ['a.yml:1:1: missing key "policy"']],
    ['extends: [a.yml]', { 'a.yml': 'policy: [1\n' }, ['a.yml:2:1: not readable as YAML']],
    [
      'extends: [a.yml]\nproduct: x\nsuport: {}',
      { 'a.yml': 'policy: 1\nextends: [nosuch]' },
      [
        'release-policy.yml:4:1: unknown key "suport"; did you mean "support"?',
        'a.yml:2:11: unknown preset "nosuch"',
      ],
    ],
  ])('%s', async (text, files, expected) => {
    const found = await mistakes(text, files);
    expect(found).toHaveLength(expected.length);
    for (const [index, message] of expected.entries()) expect(found[index]).toContain(message);
  });

  test('what contradicts a preset is shown where the preset is asked for', async () => {
    const own = 'versions: {format: "{year}.{n}", bump: {major: year, minor: n, patch: n, security: n}}';
    const found = await mistakes(`product: x\nextends:\n  - semver\n  - elaisa\n${own}`);
    expect(found).toContain(
      'release-policy.yml:5:5: unknown kind "issue"; expected major, minor, patch, security or none (the preset elaisa says it)',
    );
    for (const each of found)
      expect(each).toMatch(/^release-policy\.yml:5:5: .* \(the preset elaisa says it\)$/);
    expect((await mistakes(`extends: elaisa\n${own}`))[0]).toMatch(/^release-policy\.yml:2:10: /);
  });

  test('of what only the implicit preset says the nearest key of the file stands for it', async () => {
    expect(
      await mistakes('lines: {known: {"7": {end: {maintenance: 2030-01-01}}}}\nextends: [otrs]'),
    ).toEqual([]);
    const phases = 'support: {phases: [{name: a, allow: [], until: never}]}';
    const ends = 'lines: {known: {"7": {end: {maintenance: 2030-01-01}}}}';
    expect(await mistakes(`extends: [otrs]\n${phases}\n${ends}`)).toEqual([
      'release-policy.yml:4:29: there is no phase "maintenance"; expected a',
    ]);
  });

  test('a chain has an end', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`f${n}.yml`, `policy: 1\nextends: f${n + 1}.yml\n`]),
    );
    expect(await mistakes('extends: f0.yml', files)).toEqual([
      'f19.yml:2:10: the file "f20.yml" cannot be extended: a policy extends at most 20 files',
    ]);
  });
});

test.each([
  ['release-policy.yml', './base.yml', 'base.yml'],
  ['.github/release-policy.yml', 'base.yml', '.github/base.yml'],
  ['.github/release-policy.yml', '../base.yml', 'base.yml'],
  ['release-policy.yml', '../base.yml', '../base.yml'],
  ['a/b/c.yml', '../../../../x.yml', '../../x.yml'],
  ['../p/a.yml', '../c/b.yml', '../c/b.yml'],
  ['a.yml', '/etc/x.yml', '/etc/x.yml'],
  ['a.yml', 'C:\\x.yml', 'C:\\x.yml'],
  ['a/b.yml', '.\\c\\d.yml', 'a/c/d.yml'],
  ['/srv/p/a.yml', '../b.yml', '/srv/b.yml'],
])('from %s the path %s is %s', (file, entry, expected) => {
  expect(pathFrom(file, entry)).toBe(expected);
});
