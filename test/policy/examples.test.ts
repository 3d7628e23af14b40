// Policies as the design writes them, as far as they work today.
import { describe, expect, test } from 'vitest';
import { linesOn } from '../../src/lines/lines.ts';
import { loadPolicy } from '../../src/policy/load.ts';

const load = (text: string) => loadPolicy(text, 'release-policy.yml').policy;

/** The vendor's promise can be read in four ways: "security patches for one further release cycle". */
const otrs = (security: string) => `
policy: 1
product: OTRS
timezone: Europe/Berlin
versions:
  format: "{major}.0.{patch}"
  tag: "rel-{major}_0_{patch}"
  bump: {major: major, patch: patch, security: patch}
commits:
  kinds: {feat: major, fix: patch, perf: patch, adapt: patch, harden: patch, security: security}
branches:
  - {name: main, line: newest}
  - {name: "rel-{major}_0"}
lines:
  by: major
  known:
    "6": {name: LTS, released: 2017-11-28, flags: {promoted: 2018-05-01}, end: {security: 2027-12-31}, why: "support contract"}
support:
  phases:
    - {name: maintenance, allow: [patch, security], until: {newer: 2}}
    - {name: security,    allow: [security],        until: ${security}}
  minimum: P1Y
  notice: P6M
cadence:
  major:    {every: P12M}
  patch:    {every: P6W}
  security: {every: any}
rules: {policy-notice: warning, line-ended: {level: error, ahead: P3M}}
`;

describe('the four readings of one further release cycle', () => {
  const releases = [
    ['7.0.0', '2019-02-01'],
    ['8.0.0', '2020-03-01'],
    ['9.0.0', '2021-02-01'],
    ['10.0.0', '2022-03-01'],
  ] as const;

  test.each([
    ['{newer: 3}', '2022-03-01'],
    ['{after: maintenance, plus: 1 cycles}', '2022-02-01'],
    ['{after: maintenance, plus: P6W}', '2021-03-15'],
    ['{latest: [{newer: 3}, {after: maintenance, plus: 1 cycles}]}', '2022-03-01'],
  ])('%s', (security, expected) => {
    const policy = load(otrs(security));
    const dated = releases.map(([text, day]) => {
      const version = policy.scheme.parse(text);
      if (!version.ok) throw new Error(version.fault.message);
      return { version: version.value, day };
    });
    const lines = linesOn('2026-06-01', dated, policy.lines, policy.scheme);
    const ends = (id: string) => lines.find((line) => line.id === id)?.phases?.map(({ end }) => end.to);
    expect(ends('7')).toEqual(['2021-02-01', expected]);
    // Long-term support by contract is an explicit end.
    expect(ends('6')).toEqual(['2020-03-01', '2027-12-31']);
  });
});

test('tags, branches and kinds of the same policy', () => {
  const policy = load(otrs('{newer: 3}'));
  expect(policy.tags.read('rel-7_0_51')).toMatchObject({ value: { text: '7.0.51' } });
  expect(policy.branches?.[1]?.pattern.match('rel-7_0')).toEqual({ major: 7 });
  expect(policy.kinds.order).toEqual(['major', 'patch', 'security']);
  expect(policy.rules['line-ended']).toEqual({ level: 'error', ahead: 'P3M' });
});

test.each([
  ['nothing but its version', 'policy: 1'],
  [
    'with the address of its schema',
    '# yaml-language-server: $schema=./release-policy.schema.json\npolicy: 1\n',
  ],
  [
    'pre-releases from a branch',
    'policy: 1\nbranches: [{name: main, line: newest}, {name: beta, line: newest, prerelease: beta}]',
  ],
  ['a prefix of tags', 'policy: 1\nversions: {tag: "pkg-v{version}"}'],
  ['a duration from the release', 'policy: 1\nsupport: {phases: [{name: a, allow: [patch], until: P18M}]}'],
  [
    'a snap of two words',
    'policy: 1\nsupport: {phases: [{name: a, allow: [patch], until: {plus: P5Y, snap: "next thu-2 of 2,5,8,11"}}]}',
  ],
  [
    'a release that is the anchor',
    'policy: 1\nsupport: {phases: [{name: a, allow: [patch], until: {released: true, plus: P6M, snap: month-start}}]}',
  ],
  [
    'the newest line never ends',
    'policy: 1\nsupport: {phases: [{name: a, allow: [patch], until: {latest: [P12M, {newer: 1}]}}]}',
  ],
  [
    'tracks',
    'policy: 1\nsupport: {tracks: [{name: lts, match: {major: even, flag: lts}, phases: [{name: a, allow: [], until: {newer: 1, of: lts}}]}, {name: rest, match: ["*", ">=8 <9"], phases: [{name: a, allow: [], until: never}]}]}',
  ],
  ['lines by date', 'policy: 1\nlines: {by: major.minor, order: date}'],
  [
    'explicit ends of every sort',
    'policy: 1\nlines: {known: {"6": {end: {a: null}}, "7": {end: {a: open}}, "8": {end: {a: never}}, "9": {end: {a: 2030-01-01}, why: x}}}\nsupport: {phases: [{name: a, allow: [], until: P1Y}]}',
  ],
  [
    'options of rules',
    'policy: 1\nrules: {commit-convention: {level: error, types: [feat, fix]}, version-next: {accept: higher}, tag-place: off}',
  ],
  [
    'four numbers',
    'policy: 1\nversions: {format: "{major}.{minor}.{issue}.{build}", bump: {major: major, minor: minor, issue: issue, patch: build, security: build}}\ncommits: {kinds: {feat: issue}}',
  ],
  [
    'aliases',
    'policy: 1\nsupport: {tracks: [{name: a, match: "*.4", phases: &p [{name: x, allow: [], until: P1Y}]}, {name: b, phases: *p}]}',
  ],
])('loads: %s', (_name, text) => {
  expect(() => load(text)).not.toThrow();
});
