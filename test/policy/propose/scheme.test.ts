// Which scheme and which spelling of tags are proposed, from real repositories' habits.
import { describe, expect, test } from 'vitest';
import { propose } from '../../../src/policy/propose/propose.ts';
import { factsOf, proposed, why } from './facts.ts';

const versions = (...tags: string[]) => proposed({ tags }).document.versions as Record<string, unknown>;

describe('semantic versions', () => {
  test.each([
    ['with v', ['v1.0.0', 'v1.1.0', 'v2.0.0-rc.1'], { scheme: 'semver' }],
    ['without', ['1.0.0', '1.1.0'], { scheme: 'semver' }],
    ['both', ['1.0.0', 'v1.1.0'], { scheme: 'semver' }],
    ['with pointers', ['v1', 'v1.0', 'v1.0.0', 'v1.0.1', 'v1.1.0', 'v1.1.1'], { scheme: 'semver' }],
    ['behind a word', ['release-1.2.3', 'release-1.2.4'], { scheme: 'semver', tag: 'release-{version}' }],
    ['behind a package', ['pkg-v1.2.3', 'pkg-v1.2.4'], { scheme: 'semver', tag: 'pkg-v{version}' }],
    [
      'behind a name with a number',
      ['log4j-2.17.0', 'log4j-2.17.1'],
      { scheme: 'semver', tag: 'log4j-{version}' },
    ],
    ['before a word', ['5.0.0.Final', '5.0.1.Final'], { scheme: 'semver', tag: '{version}.Final' }],
    [
      'joined by underscores',
      ['rel_1_0_0', 'rel_1_1_0', 'rel_1_1_1'],
      { scheme: 'semver', tag: 'rel_{major}_{minor}_{patch}' },
    ],
  ])('%s', (_, tags, expected) => {
    expect(versions(...tags)).toEqual(expected);
  });

  test('go before a larger family of a package beside them, and say so', () => {
    const tags = ['v1.0.0', 'v1.1.0', ...Array.from({ length: 8 }, (_, n) => `create-x@1.${n}.0`)];
    const proposal = proposed({ tags });
    expect(proposal.document.versions).toEqual({ scheme: 'semver' });
    expect(why(proposal, 'versions')).toContain('2 of 10 tags read MAJOR.MINOR.PATCH, with or without v');
    expect(why(proposal, 'versions')).toContain('the 8 others, such as create-x@1.7.0, count for nothing');
    expect(why(proposal, 'versions')).toContain('create-x@… (8)');
  });

  test('of packages alone the largest family is taken, and the choice is said', () => {
    const proposal = proposed({ tags: ['a@1.0.0', 'a@1.1.0', 'b@1.0.0', 'b@1.1.0', 'b@1.2.0'] });
    expect(proposal.document.versions).toEqual({ scheme: 'semver', tag: 'b@{version}' });
    expect(why(proposal, 'versions')).toMatch(
      /the one with the most tags, b@…; for another, write its prefix/,
    );
  });
});

describe('templates', () => {
  test('a middle that never changes is written and not counted', () => {
    const proposal = proposed({ tags: ['rel-6_0_1', 'rel-6_0_2', 'rel-7_0_1', 'rel-8_0_1', 'rel-8_0_2'] });
    expect(proposal.document.versions).toEqual({
      format: '{major}.0.{patch}',
      tag: 'rel-{major}_0_{patch}',
      bump: { major: 'major', patch: 'patch', security: 'patch' },
    });
    expect(proposal.document.commits?.kinds).toEqual({ feat: 'major' });
    expect(why(proposal, 'versions')).toContain('extends: [otrs]');
  });

  test('two majors are too few to say that the middle never changes', () => {
    expect(versions('rel-6_0_1', 'rel-6_0_2', 'rel-7_0_1')).toMatchObject({ scheme: 'semver' });
  });

  test('two numbers', () => {
    expect(versions('1.0', '1.1', '2.0')).toEqual({
      format: '{major}.{minor}',
      bump: { major: 'major', minor: 'minor', patch: 'minor', security: 'minor' },
    });
  });

  test('four numbers of which the fourth grows', () => {
    expect(versions('1.0.0.1', '1.0.0.2', '1.0.0.3', '1.0.1.1', '1.1.0.1')).toMatchObject({
      format: '{major}.{minor}.{patch}.{build}',
      bump: { issue: 'patch', patch: 'build', security: 'build' },
    });
  });

  test('four numbers of which the third grows', () => {
    const proposal = proposed({ tags: ['v5.2.1.0', 'v5.2.2.0', 'v5.2.3.0', 'v5.2.3.1'] });
    expect(proposal.document.versions).toMatchObject({ bump: { patch: 'patch', revision: 'build' } });
    expect(why(proposal, 'versions')).toMatch(/third number grew 2 times and the fourth 1 times.*is a guess/);
  });

  test('padding is kept', () => {
    expect(versions('1.04.01', '1.04.02', '1.05.01')).toMatchObject({
      format: '{major}.{minor:02}.{patch:02}',
    });
  });

  test('one number', () => {
    expect(versions('v253', 'v254', 'v255')).toMatchObject({ format: '{major}', bump: { patch: 'major' } });
  });

  test('a number that is left out where it is 0', () => {
    expect(versions('v1.0', 'v1.0.1', 'v1.1', 'v1.1.1', 'v1.2')).toMatchObject({
      format: '{major}.{minor}[.{patch}]',
      parts: { patch: { default: 0 } },
    });
  });

  test('a build counter is no pre-release', () => {
    const proposal = proposed({ tags: ['v6.3', 'v6.3-b15', 'v6.3.5', 'v6.3.5-b15', 'v6.4'] });
    expect(proposal.document.versions).toMatchObject({
      format: '{major}.{minor}[.{issue}][ Build {build}]',
      tag: 'v{major}.{minor}[.{issue}][-b{build}]',
      parts: { issue: { default: 0 }, build: { default: 1, min: 1, counter: true } },
    });
    expect(why(proposal, 'versions')).toContain('5 of 5 tags');
  });

  test('but a beta that is followed by its release is one', () => {
    expect(versions('v1.0.0-b1', 'v1.0.0-b2', 'v1.0.0', 'v1.1.0-b1', 'v1.1.0')).toEqual({ scheme: 'semver' });
  });
});

describe('the calendar, where the dates of the tags agree', () => {
  test('days', () => {
    const tags = ['2026.01.05@2026-01-05', '2026.02.10@2026-02-10', '2026.03.01@2026-03-02'];
    expect(versions(...tags)).toEqual({
      format: '{YYYY}.{0M}.{0D}',
      bump: { major: 'date', minor: 'date', patch: 'date', security: 'date' },
    });
  });

  test('months, with fixes behind them', () => {
    const tags = ['24.04@2024-04-25', '24.04.1@2024-08-29', '24.10@2024-10-10', '25.04@2025-04-17'];
    expect(versions(...tags)).toMatchObject({
      format: '{YY}.{0M}[.{patch}]',
      bump: { major: 'date', minor: 'date', patch: 'patch', security: 'patch' },
    });
  });

  test('numbers that only look like one are none', () => {
    expect(versions('24.4.0@2020-01-01', '24.5.0@2020-02-01', '25.1.0@2020-07-01')).toEqual({
      scheme: 'semver',
    });
  });
});

describe('other package managers', () => {
  test.each([
    ['pyproject.toml', ['1.0', '1.1rc1', '1.1', '1.1.post1', '1.2.0'], 'pep440'],
    ['x.gemspec', ['v1.0.0', 'v1.1.0.rc1', 'v1.1.0', 'v1.2.0.beta2'], 'rubygems'],
  ])('%s with tags of its own grammar', (path, tags, scheme) => {
    expect(proposed({ tags, paths: [path] }).document.versions).toEqual({ scheme });
  });

  test.each(['pyproject.toml', 'x.gemspec', 'pom.xml'])('%s with semantic versions needs none', (path) => {
    expect(proposed({ tags: ['v1.0.0', 'v1.1.0'], paths: [path] }).document.versions).toEqual({
      scheme: 'semver',
    });
  });

  test('Go wants its v', () => {
    expect(why(proposed({ tags: ['v1.0.0'], paths: ['go.mod'] }), 'versions')).toContain('Go wants the v');
  });
});

describe('where tags say nothing', () => {
  test('no tag: semantic versions, as a choice', () => {
    const proposal = proposed({});
    expect(proposal.document.versions).toEqual({ scheme: 'semver' });
    expect(why(proposal, 'versions')).toMatch(/no tag yet.*first release will be 0\.1\.0/);
  });

  test('tags without a number', () => {
    expect(why(proposed({ tags: ['latest', 'nightly'] }), 'versions')).toContain(
      'latest and nightly hold no number',
    );
  });

  test.each([
    ['days in one number', ['20260105', '20260210']],
    ['builds', ['build-1234', 'build-1235']],
    ['six numbers', ['1.2.3.4.5.6', '1.2.3.4.5.7']],
    ['a name that no template can hold', ['a{b}1.0.0', 'a{b}1.1.0']],
  ])('%s: cannot decide', (_, tags) => {
    const result = propose(factsOf({ tags }));
    expect(result).toMatchObject({ ok: false, fault: { code: 'no-scheme' } });
    expect(!result.ok && result.fault.message).toContain(tags[0]);
  });
});
