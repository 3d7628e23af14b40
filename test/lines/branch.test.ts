import { describe, expect, test } from 'vitest';
import { carriedBy, within } from '../../src/lines/branch.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { formatScheme } from '../../src/versions/format.ts';
import type { Scheme } from '../../src/versions/scheme.ts';
import { semverScheme } from '../../src/versions/semver.ts';

const customary = (branch: string, scheme: Scheme = semverScheme, defaultBranch: string | null = null) =>
  carriedBy(branch, null, scheme, defaultBranch);
const line = (bound: Record<string, number>) => ({ bound, prerelease: null });
const newest = { bound: null, prerelease: null };

describe('without configuration', () => {
  test.each(['main', 'master', 'trunk', 'develop'])('%s carries the newest line', (branch) => {
    expect(customary(branch)).toEqual(newest);
  });

  test("so does the remote's default branch, whatever its name", () => {
    expect(customary('next', semverScheme, 'next')).toEqual(newest);
    expect(customary('next', semverScheme, 'main')).toBeNull();
  });

  test.each([
    '6.x',
    '6',
    'v6',
    'release/6.x',
    'release/6',
    'release/v6',
    'releases/6.x',
    'support/6.x',
    'maintenance/6.x',
    'stable/6.x',
    'hotfix/6.x',
    'release-6.x',
    'release_6.x',
    'release.6',
    'stable/6_x',
    'stable-6-x',
  ])('%s carries line 6', (branch) => {
    expect(customary(branch)).toEqual(line({ major: 6 }));
  });

  test.each(['6.1.x', 'release/6.1.x', 'stable/6.1', 'release-6_1_x', 'rel-6_1', 'maintenance/v6.1.x'])(
    '%s is bounded to 6.1',
    (branch) => {
      expect(customary(branch)).toEqual(line({ major: 6, minor: 1 }));
    },
  );

  test.each([
    ['maintenance/6.x', true],
    ['main', false],
    ['maintenance', false],
    ['main/6.x', false],
    ['release/6.x-docs', false],
    ['my-release/6.x', false],
    ['release/6.x/fix', false],
    ['mainline', false],
    ['2024-05', false],
    ['6_1', false],
    ['domain', false],
    ['release', false],
    ['release/', false],
    ['release/next', false],
    ['release/x', false],
    ['release/6.1.2', false],
    ['6.1.2', false],
    ['6.1.2.x', false],
    ['release/6.x.x', false],
    ['release//6', false],
    ['Release/6', false],
    ['Main', false],
    ['feature/6.x', false],
    ['gh-readonly-queue/main/pr-12-abc', false],
    ['refs/pull/6/merge', false],
    ['pull/6/merge', false],
    ['HEAD', false],
    ['', false],
    ['release/99999999999999999999', false],
  ])('names match whole: "%s" carries a line of its own: %s', (branch, expected) => {
    expect(customary(branch)?.bound != null).toBe(expected);
  });

  test.each([
    'release/6.x\n',
    '6\n',
    ' 6',
    '$(id)',
    '`id`',
    'release/6;id',
    '-6',
    '--6',
    'main\n',
    '__proto__',
    'constructor',
    '６.x',
  ])('a hostile name %j carries nothing', (branch) => {
    expect(customary(branch)).toBeNull();
  });

  describe('for the format {major}.0.{patch}', () => {
    const format = formatScheme('{major}.0.{patch}');
    const scheme = format.ok ? format.value : semverScheme;

    test.each(['rel-6_0', 'rel-6', '6.0.x', 'release/6.x'])('%s carries line 6', (branch) => {
      expect(customary(branch, scheme)).toEqual(line({ major: 6 }));
    });

    test('a branch that would fix every part leaves nothing to count up', () => {
      const two = formatScheme('{major}.{minor}');
      expect(customary('release/6.1', two.ok ? two.value : semverScheme)).toBeNull();
    });

    test('rel-6_1 contradicts the format', () => {
      expect(customary('rel-6_1', scheme)).toBeNull();
    });
  });
});

describe('with configuration', () => {
  const { policy } = loadPolicy(
    [
      'policy: 1',
      'branches:',
      '  - {name: main, line: newest}',
      '  - {name: beta, line: newest, prerelease: beta}',
      '  - {name: old, line: "5"}',
      '  - {name: "release/{major}.x"}',
      '  - {name: "release/{major}.{minor}.x"}',
      '  - {name: "release/5.x", line: newest}',
    ].join('\n'),
    'release-policy.yml',
  );
  const configured = (branch: string, defaultBranch: string | null = null) =>
    carriedBy(branch, policy.branches, policy.scheme, defaultBranch);

  test.each([
    ['main', newest],
    ['beta', { bound: null, prerelease: 'beta' }],
    ['old', line({ major: 5 })],
    ['release/6.x', line({ major: 6 })],
    ['release/6.1.x', line({ major: 6, minor: 1 })],
  ])('%s', (branch, expected) => {
    expect(configured(branch)).toEqual(expected);
  });

  test('rules are tried in order', () => {
    expect(configured('release/5.x')).toEqual(line({ major: 5 }));
  });

  test.each(['master', '6.x', 'release/06.x', 'release/6.x-docs', 'xrelease/6.x', 'main2', 'release/6.x\n'])(
    '%j is not configured and carries nothing',
    (branch) => {
      expect(configured(branch, 'master')).toBeNull();
    },
  );
});

test('a version is within a bound when it shares its parts', () => {
  expect(within({ major: 6, minor: 1, patch: 4 }, { major: 6, minor: 1 })).toBe(true);
  expect(within({ major: 6, minor: 2, patch: 4 }, { major: 6, minor: 1 })).toBe(false);
  expect(within({ major: 9, minor: 0, patch: 0 }, null)).toBe(true);
});
