import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import type { Version } from '../../src/versions/scheme.ts';
import { isStable } from '../../src/versions/scheme.ts';
import { semverScheme } from '../../src/versions/semver.ts';

describe('reading', () => {
  test.each<[string, Partial<Version>]>([
    ['1.4.0', { parts: { major: 1, minor: 4, patch: 0 }, prerelease: [] }],
    ['0.0.0', { parts: { major: 0, minor: 0, patch: 0 }, prerelease: [] }],
    ['1.0.0-rc.1', { parts: { major: 1, minor: 0, patch: 0 }, prerelease: ['rc', 1] }],
    ['1.0.0-0a.-', { prerelease: ['0a', '-'] }],
    ['1.0.0+build.7', { text: '1.0.0+build.7', prerelease: [] }],
    ['1.0.0-rc.1+build.7', { text: '1.0.0-rc.1+build.7', prerelease: ['rc', 1] }],
    ['9007199254740991.0.0', { parts: { major: 9007199254740991, minor: 0, patch: 0 } }],
  ])('%s', (text, version) => {
    expect(semverScheme.parse(text)).toMatchObject({ ok: true, value: { text, ...version } });
  });

  test.each([
    '1.2',
    '1',
    '1.2.3.4',
    '01.2.3',
    '1.02.3',
    '2026.01.05',
    '1.2.3-01',
    '1.2.3-',
    '1.2.3-a..b',
    '1.2.x',
    'V',
    'latest',
    '9007199254740992.0.0',
    '１.2.3',
    '',
  ])('"%s" is none', (text) => {
    expect(semverScheme.parse(text)).toMatchObject({ ok: false, fault: { code: 'no-match' } });
  });

  test.each([
    ['v1.2.3', '1.2.3'],
    [' 1.2.3', '1.2.3'],
    ['1.2.3\n', '1.2.3'],
  ])('%j is not canonical: %s is', (text, canonical) => {
    expect(semverScheme.parse(text)).toMatchObject({
      ok: false,
      fault: { code: 'non-canonical', canonical },
    });
    expect(semverScheme.read(text)).toMatchObject({ ok: true, value: { text: canonical } });
  });
});

const number = fc.oneof(fc.nat(3), fc.nat(2_000_000_000));
const identifier = fc.oneof(
  fc.nat(12).map(String),
  fc.stringMatching(/^[0-9A-Za-z-]{0,3}[A-Za-z-][0-9A-Za-z-]{0,3}$/),
);
const rest = fc.array(identifier, { minLength: 1, maxLength: 3 }).map((all) => all.join('.'));
const text = fc
  .tuple(number, number, number, fc.option(rest), fc.option(rest))
  .map(
    ([major, minor, patch, prerelease, build]) =>
      `${major}.${minor}.${patch}${prerelease === null ? '' : `-${prerelease}`}${build === null ? '' : `+${build}`}`,
  );

describe('as npm semver does', () => {
  test('versions compare', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(semverScheme.compare(parsed(a), parsed(b))).toBe(semver.compare(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  test('anything is read or refused alike', () => {
    const mutated = fc
      .tuple(text, fc.nat(20), fc.constantFrom('', '.', '-', '0', 'x', '+', '..1', ' '))
      .map(([version, place, piece]) => version.slice(0, place) + piece + version.slice(place + 1));
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string()), (input) => {
        expect(semverScheme.read(input).ok).toBe(semver.parse(input) !== null);
      }),
      { numRuns: 1000 },
    );
  });

  test('counting up, from pre-releases too', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('major', 'minor', 'patch'), (version, part) => {
        const result = semverScheme.bump(parsed(version), [part]);
        expect(result).toMatchObject({ value: { text: semver.inc(version, part) } });
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['1.4.2', ['major'], '2.0.0'],
  ['1.4.2', ['minor'], '1.5.0'],
  ['1.4.2', ['patch'], '1.4.3'],
  ['0.4.2', ['major'], '1.0.0'],
  ['2.0.0-rc.1', ['major'], '2.0.0'],
  ['2.1.0-rc.1', ['major'], '3.0.0'],
  ['2.1.0-rc.1', ['minor'], '2.1.0'],
  ['2.1.1-rc.1', ['minor'], '2.2.0'],
  ['1.4.2+build.7', ['patch'], '1.4.3'],
])('%s counted up by %j is %s', (from, parts, expected) => {
  expect(semverScheme.bump(parsed(from), parts)).toMatchObject({ value: { text: expected } });
});

test('a number that cannot be represented is an overflow, not a wrong number', () => {
  expect(semverScheme.bump(parsed('1.2.9007199254740991'), ['patch'])).toMatchObject({
    fault: { code: 'overflow' },
  });
});

test('build metadata is not ordered and not a pre-release', () => {
  expect(semverScheme.compare(parsed('1.0.0+build.1'), parsed('1.0.0+build.2'))).toBe(0);
  expect(isStable(parsed('1.0.0+build.1'))).toBe(true);
  expect(isStable(parsed('1.0.0-rc.1+build.1'))).toBe(false);
});

test('a pre-release of the next stable version', () => {
  expect(semverScheme.prerelease(parsed('1.3.0'), 'beta', 2)).toMatchObject({
    value: { text: '1.3.0-beta.2' },
  });
});

function parsed(version: string): Version {
  const result = semverScheme.parse(version);
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}
