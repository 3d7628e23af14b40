import { describe, expect, test } from 'vitest';
import type { Placed } from '../../src/policy/key-place.ts';
import { keyPlace } from '../../src/policy/key-place.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { readYaml } from '../../src/policy/yaml-file.ts';

const FILE = 'release-policy.yml';

function at(policy: Placed, source: string, dotted: string): string {
  const { line = 0, column = 0 } = keyPlace(policy, dotted) ?? {};
  return `${line}:${column} ${source
    .split('\n')
    [line - 1]?.slice(column - 1)
    .split(': ')[0]
    ?.replace(/:$/, '')}`;
}

describe('the place of a key', () => {
  const source = `policy: 1
extends: semver
support:
  phases:
    - {name: active, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: never}
  minimum: P5Y
lines:
  by: major.minor
  known:
    "6.1":
      released: 2020-01-01
      end: {security: 2021-01-01}
cadence:
  patch: {every: P6W}
`;
  const policy = loadPolicy(source, FILE);

  test.each([
    ['support', '3:1 support'],
    ['support.minimum', '7:3 minimum'],
    ['cadence.patch', '15:3 patch'],
    // A key that holds a dot of its own.
    ['lines.known.6.1', '11:5 "6.1"'],
    ['lines.known.6.1.end.security', '13:13 security'],
  ])('%s', (dotted, place) => {
    expect(at(policy, source, dotted)).toBe(place);
  });

  test.each([
    ['support.notice', '3:1 support'],
    ['lines.known.6.2.end.security', '10:3 known'],
    ['lines.known.6.1.end.maintenance', '13:7 end'],
    ['licenses.max-stranded.patch', '1:1 policy'],
  ])('%s is not written: the nearest key above it', (dotted, place) => {
    expect(at(policy, source, dotted)).toBe(place);
  });

  test('what a preset says stands where the preset is asked for', () => {
    expect(keyPlace(policy, 'versions.bump')).toMatchObject({ file: FILE, line: 2 });
  });
});

test.each([
  ['known.6.1.end', '3:9 "1.end"'],
  ['known.6.1.start', '2:3 "6"'],
  ['known.6.2', '4:3 "6.2"'],
  ['known.6.2.end', '4:11 end'],
])('of the ways to read %s the one that leads furthest holds', (dotted, place) => {
  const source = 'known:\n  "6":\n        "1.end": 1\n  "6.2": {end: 2}\n';
  const { positions } = readYaml(source, FILE);
  const has = (path: readonly string[]): boolean => positions.depth(path) === path.length;
  expect(at({ has, place: (path) => positions.of(path, 'key') }, source, dotted)).toBe(place);
});

test('without a file there is no place', () => {
  const nowhere = { place: () => ({ file: '', line: 1, column: 1 }), has: () => false };
  expect(keyPlace(nowhere, 'support')).toBeNull();
});

test('a file that is extended is named', () => {
  const base = 'policy: 1\nsupport: {minimum: P5Y, phases: [{name: a, allow: [patch], until: never}]}\n';
  const extended = loadPolicy(
    'policy: 1\nextends: ./base.yml\n',
    FILE,
    new Map([['base.yml', { source: base }]]),
  );
  expect(keyPlace(extended, 'support.minimum')).toMatchObject({ file: 'base.yml', line: 2, column: 11 });
});
