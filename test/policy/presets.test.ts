import { describe, expect, test } from 'vitest';
import { compilePolicy } from '../../src/policy/compile.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { overPresets, SEMVER } from '../../src/policy/presets.ts';

const load = (text: string) => loadPolicy(`policy: 1\n${text}`, 'release-policy.yml');

describe('the preset semver', () => {
  test('holds without a policy file, and beneath an empty one', () => {
    const compiled = compilePolicy(SEMVER);
    expect(compiled.mistakes).toEqual([]);
    expect(load('').document).toEqual(SEMVER);
    expect(load('extends: [semver]').document).toEqual({ ...SEMVER, extends: ['semver'] });
  });

  test('is what the design says', () => {
    const { policy } = load('');
    expect(policy.scheme.id).toBe('semver');
    expect(policy.tags.source).toBe('auto');
    expect(policy.initial.text).toBe('0.1.0');
    expect(policy.zero).toEqual({ major: 'minor' });
    expect(policy.kinds.order).toEqual(['major', 'minor', 'patch', 'security']);
    expect(policy.lines.by).toEqual(['major']);
    expect(policy.commits).toEqual({
      kinds: {
        feat: 'minor',
        fix: 'patch',
        perf: 'patch',
        security: 'security',
        sec: 'security',
        revert: 'patch',
      },
      unknown: 'note',
    });
    expect(policy).toMatchObject({
      timezone: 'UTC',
      branches: null,
      minimum: null,
      notice: null,
      product: null,
    });
    expect(policy.lines).toMatchObject({ order: 'version', tracks: null, known: {}, cycle: null });
  });
});

describe('a file over the preset', () => {
  test('mappings merge, and what the file says wins', () => {
    const { commits, zero, kinds } = load(
      'commits: {kinds: {feat: patch, docs: patch}}\nversions: {zero: {major: major}, bump: {security: minor}}',
    ).policy;
    expect(commits.kinds).toMatchObject({ feat: 'patch', docs: 'patch', fix: 'patch' });
    expect(zero).toEqual({ major: 'major' });
    expect(kinds.parts('security')).toEqual(['minor']);
    expect(kinds.parts('patch')).toEqual(['patch']);
  });

  test('lists are replaced', () => {
    expect(
      overPresets({ policy: 1, versions: { bump: { major: ['major', 'minor'] } } }).versions?.bump,
    ).toMatchObject({
      major: ['major', 'minor'],
      minor: 'minor',
    });
  });

  test('the preset itself is never changed', () => {
    const before = structuredClone(SEMVER);
    load('versions: {bump: {minor: patch}}\ncommits: {kinds: {feat: none}}');
    expect(SEMVER).toEqual(before);
  });

  test('a format takes the place of the scheme with all that belongs to it', () => {
    const { document, policy } = load(
      'versions: {format: "{major}.0.{patch}", bump: {major: major, patch: patch, security: patch}}',
    );
    expect(document.versions).toEqual({
      tag: 'auto',
      format: '{major}.0.{patch}',
      bump: { major: 'major', patch: 'patch', security: 'patch' },
    });
    expect(policy.zero).toEqual({});
    expect(policy.initial.text).toBe('1.0.0');
    expect(policy.lines.by).toEqual(['major']);
    // A feature has no part here: it must not become a patch silently.
    expect(policy.commits.kinds.feat).toBe('minor');
    expect(policy.kinds.parts('minor')).toBeNull();
  });

  test.each([
    ['by more parts', 'lines: {by: major.minor}', {}],
    ['by as many', 'lines: {by: major}', { '4': 'KSE', '5': 'SQL', '6': 'SE/UE' }],
    [
      'by more parts, and some of them named',
      'lines: {by: major.minor, known: {"6.3": {name: x}}}',
      { '6.3': 'x' },
    ],
    ['in other numbers', 'versions: {format: "{YYYY}.{n}", bump: {major: n, issue: n, patch: n}}', {}],
  ])('lines %s have names of their own', (_how, text, names) => {
    const { lines } = loadPolicy(
      `policy: 1\nextends: [elaisa]\ncompatibility: []\n${text}`,
      'release-policy.yml',
    ).policy;
    expect(Object.fromEntries(Object.entries(lines.known).map(([id, { name }]) => [id, name]))).toEqual(
      names,
    );
  });

  test('lines are named by the first part of a format', () => {
    expect(load('versions: {format: "{year}.{n}", bump: {patch: n}}').policy.lines.by).toEqual(['year']);
    expect(load('versions: {format: "{n}", bump: {patch: n}}').policy.lines.by).toEqual(['n']);
  });

  test.each([
    ['{major}.{minor}.{patch}', '0.1.0'],
    ['{major}.0.{patch}', '1.0.0'],
    ['r{n}', 'r1'],
    ['{year}.{n:02}', '1.00'],
  ])('the first version of %s is %s', (format, expected) => {
    expect(load(`versions: {format: "${format}"}`).policy.initial.text).toBe(expected);
  });
});

describe('the cadence of the kind that opens a line is a cycle', () => {
  const cycle = (text: string) => load(text).policy.lines.cycle;
  const months = (number: number) => ({ years: 0, months: number, weeks: 0, days: 0 });

  test.each([
    ['cadence: {major: {every: P12M}, patch: {every: P6W}}', months(12)],
    ['cadence: {patch: {every: P6W}}', null],
    ['cadence: {major: {every: any}}', null],
    ['lines: {by: major.minor}\ncadence: {major: {every: P24M}, minor: {every: P6M}}', months(6)],
    ['lines: {by: major.minor}\ncadence: {major: {every: P24M}}', months(24)],
    ['', null],
  ])('%j', (text, expected) => {
    expect(cycle(text)).toEqual(expected);
  });
});
