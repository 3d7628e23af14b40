// The named schemes against what their own tools say.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as library from '@renovatebot/ruby-semver';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareItems, mavenItems } from '../../src/versions/maven-order.ts';
import type { Scheme } from '../../src/versions/scheme.ts';
import { SCHEMES } from '../../src/versions/schemes.ts';

type Row = readonly [a: string, order: number, b: string];

const recorded = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/versions', `${name}.json`), 'utf8'));

function orderOf(scheme: Scheme, a: string, b: string): number {
  const [x, y] = [scheme.read(a), scheme.read(b)];
  if (!x.ok || !y.ok) throw new Error(`${a} or ${b} is no version`);
  return scheme.compare(x.value, y.value);
}

describe.each(['pep440', 'dpkg', 'maven'] as const)('%s', (name) => {
  const rows: readonly Row[] = recorded(name).rows;

  test(`orders ${rows.length} recorded pairs as its own tool does`, () => {
    expect(rows.length).toBeGreaterThan(200);
    for (const [a, order, b] of rows) expect([a, orderOf(SCHEMES[name], a, b), b]).toEqual([a, order, b]);
  });
});

test.each<[text: string, normalized: string]>(recorded('pep440').loose)(
  'pep440: %j is written %s',
  (text, normalized) => {
    const read = SCHEMES.pep440.read(text);
    expect(read).toMatchObject({ ok: true, value: { text: normalized } });
    if (text !== normalized)
      expect(SCHEMES.pep440.parse(text)).toMatchObject({
        fault: { code: 'non-canonical', canonical: normalized },
      });
  },
);

test.each<Row>([
  // Words, however much they look like numbers to JavaScript (packaging 26.3).
  ['1.0+1e1', -1, '1.0+9'],
  ['1.0+0x10', -1, '1.0+2'],
  ['1.0+12e4567', -1, '1.0+12e4568'],
  ['1.0+1e1.5', 1, '1.0+1e1'],
])('pep440: the local versions %s %i %s', (a, order, b) => {
  expect(orderOf(SCHEMES.pep440, a, b)).toBe(order);
  expect(orderOf(SCHEMES.pep440, b, a)).toBe(-order);
  expect(SCHEMES.pep440.parse(a)).toMatchObject({ ok: true, value: { text: a } });
});

test.each<Row>(recorded('maven').spec)("maven's specification: %s %i %s", (a, order, b) => {
  expect(compareItems(mavenItems(a), mavenItems(b))).toBe(order);
});

test.each<[a: string, theirs: number, ours: number, b: string]>(recorded('maven').differences)(
  'maven: of %s the specification holds, not %i (%i, %s)',
  (a, theirs, ours, b) => {
    expect(theirs).not.toBe(ours);
    expect(compareItems(mavenItems(a), mavenItems(b))).toBe(ours);
  },
);

const installed = spawnSync('dpkg', ['--version']).status === 0;
const piece = fc.constantFrom(
  '0',
  '1',
  '10',
  '00',
  '01',
  'a',
  'b',
  '~',
  '~~',
  '+',
  '.',
  '-',
  'rc',
  'Z',
  '.0',
);
const debian = fc
  .tuple(fc.constantFrom('', '', '1:'), fc.nat(2), fc.array(piece, { maxLength: 5 }))
  .map(([epoch, first, rest]) => `${epoch}${first}${rest.join('')}`);

test('dpkg --compare-versions says the same, where it is installed', () => {
  fc.assert(
    fc.property(debian, debian, (a, b) => {
      const valid = (text: string) => SCHEMES.dpkg.read(text).ok;
      if (!installed) return;
      expect(spawnSync('dpkg', ['--validate-version', a]).status === 0).toBe(valid(a));
      if (!valid(a) || !valid(b)) return;
      const operator = { '-1': 'lt', '0': 'eq', '1': 'gt' }[String(orderOf(SCHEMES.dpkg, a, b))]!;
      expect([a, operator, b, spawnSync('dpkg', ['--compare-versions', a, operator, b]).status]).toEqual([
        a,
        operator,
        b,
        0,
      ]);
    }),
  );
});

test('rubygems orders as the library does, but for capital letters', () => {
  const segment = fc.constantFrom('.0', '.1', '.10', '.a', '.b', '.rc1', '.pre', '.a.0', '.2b');
  const gem = fc
    .tuple(fc.nat(3), fc.array(segment, { maxLength: 4 }))
    .map(([first, rest]) => `${first}${rest.join('')}`);
  fc.assert(
    fc.property(gem, gem, (a, b) => {
      expect(orderOf(SCHEMES.rubygems, a, b)).toBe(library.lt(a, b) ? -1 : library.eq(a, b) ? 0 : 1);
    }),
    { numRuns: 2000 },
  );
  // Ruby compares by code: "RC" < "b".
  expect(orderOf(SCHEMES.rubygems, '1.0.RC', '1.0.b')).toBe(-1);
});

describe('reading', () => {
  test.each<[scheme: keyof typeof SCHEMES, text: string, version: object]>([
    [
      'pep440',
      '1!2.3rc1.post2.dev3+local.7',
      { parts: { major: 2, minor: 3, patch: 0, post: 2 }, prerelease: ['rc', 1, 'dev', 3] },
    ],
    ['pep440', '24.1', { parts: { major: 24, minor: 1, patch: 0 }, prerelease: [] }],
    ['rubygems', '1.2.0.rc1', { parts: { major: 1, minor: 2, patch: 0 }, prerelease: ['rc', 1] }],
    ['maven', '1.0-rc-2', { parts: { major: 1, minor: 0, patch: 0 }, prerelease: ['rc', 2] }],
    ['maven', '1.0-SNAPSHOT', { prerelease: ['SNAPSHOT'] }],
    ['maven', '33.0.0-jre', { prerelease: [] }],
    ['maven', '1.0.Final', { prerelease: [] }],
    [
      'dpkg',
      '1:1.0~rc1-3ubuntu1',
      { parts: { major: 1, minor: 0, patch: 0, revision: 3 }, prerelease: ['rc', 1] },
    ],
    ['dpkg', '1.0+git~2-1', { prerelease: [] }],
    ['dpkg', '1.0-1~bpo12+1', { prerelease: [] }],
    [
      'go',
      'v0.0.0-20191109021931-daa7c04131f5',
      { parts: { major: 0, minor: 0, patch: 0 }, prerelease: ['20191109021931-daa7c04131f5'] },
    ],
    ['go', 'v2.0.0+incompatible', { parts: { major: 2, minor: 0, patch: 0 }, prerelease: [] }],
  ])('%s: %s', (scheme, text, version) => {
    expect(SCHEMES[scheme].parse(text)).toMatchObject({ ok: true, value: { text, ...version } });
  });

  test.each<[scheme: keyof typeof SCHEMES, text: string]>([
    ['pep440', '1.0-'],
    ['pep440', 'latest'],
    ['pep440', '1.0+'],
    ['pep440', '1.1234567890123456'],
    ['pep440', `1.${'0.'.repeat(200)}0`],
    ['rubygems', '1..2'],
    ['rubygems', 'a.1'],
    ['rubygems', ''],
    ['maven', 'RELEASE'],
    ['maven', '1.0 beta'],
    ['maven', '[1.0,2.0)'],
    ['maven', ''],
    ['dpkg', 'a1.0'],
    ['dpkg', '1.0-'],
    ['dpkg', ':1.0'],
    ['dpkg', 'x:1.0'],
    ['dpkg', '1.0_1'],
    ['dpkg', '99999999999:1.0'],
    ['go', 'v1'],
    ['go', 'v1.2'],
    ['go', 'vv1.2.3'],
    ['go', 'v01.2.3'],
  ])('%s does not read %j', (scheme, text) => {
    expect(SCHEMES[scheme].read(text)).toMatchObject({ ok: false, fault: { code: 'no-match' } });
  });

  test.each<[scheme: keyof typeof SCHEMES, text: string, canonical: string]>([
    ['rubygems', '1.0-1', '1.0.pre.1'],
    ['rubygems', '01.2', '1.2'],
    ['maven', '1.', '1.0'],
    ['dpkg', '0:1.0', '1.0'],
    ['go', '1.2.3', 'v1.2.3'],
    ['go', 'v1.2.3+meta', 'v1.2.3'],
    ['go', 'v1.0.0+incompatible', 'v1.0.0'],
  ])('%s: %s is not canonical, %s is', (scheme, text, canonical) => {
    expect(SCHEMES[scheme].parse(text)).toMatchObject({ fault: { code: 'non-canonical', canonical } });
  });
});

test.each<[scheme: keyof typeof SCHEMES, from: string, part: string, to: string]>([
  ['pep440', '24.1', 'minor', '24.2'],
  ['pep440', '24.1', 'patch', '24.1.1'],
  ['pep440', '1.2.3.4', 'patch', '1.2.4.0'],
  ['pep440', '1!1.0.post1', 'minor', '1!1.1'],
  ['pep440', '1.2rc1', 'minor', '1.2'],
  ['pep440', '1.2rc1', 'major', '2.0'],
  ['pep440', '1.2', 'post', '1.2.post1'],
  ['pep440', '1.2.post1.dev2', 'post', '1.2.post1'],
  ['rubygems', '1.2.0.rc1', 'minor', '1.2.0'],
  ['rubygems', '1.2', 'patch', '1.2.1'],
  ['maven', '33.0.0-jre', 'patch', '33.0.1-jre'],
  ['maven', '1.0-SNAPSHOT', 'minor', '1.0'],
  ['maven', '4.1.100.Final', 'patch', '4.1.101.Final'],
  ['maven', '5.3.39.RELEASE', 'minor', '5.4.0.RELEASE'],
  ['maven', '1.0.0-sp', 'patch', '1.0.1'],
  ['maven', '1.0.0.SP1', 'patch', '1.0.1'],
  ['maven', '1.0.0.CR', 'patch', '1.0.0'],
  ['dpkg', '1:1.2.3-4', 'patch', '1:1.2.4-1'],
  ['dpkg', '1.2.3-4ubuntu1', 'revision', '1.2.3-5'],
  ['dpkg', '1.2.3', 'minor', '1.3.0'],
  ['dpkg', '2024.01.05', 'patch', '2024.01.6'],
  ['dpkg', '1.0.0~rc1-1', 'patch', '1.0.0-1'],
  ['go', 'v2.3.4+incompatible', 'minor', 'v2.4.0+incompatible'],
  ['go', 'v1.2.4-0.20200101000000-aaaaaaaaaaaa', 'patch', 'v1.2.4'],
])('%s: %s, %s counted up, is %s', (name, from, part, to) => {
  const scheme = SCHEMES[name];
  const version = scheme.parse(from);
  if (!version.ok) throw new Error(version.fault.message);
  expect(scheme.bump(version.value, [part])).toMatchObject({ value: { text: to } });
});

test('maven: what comes before 1.4.0.Final is no edition of it', () => {
  const stable = SCHEMES.maven.parse('1.4.0.Final');
  if (!stable.ok) throw new Error(stable.fault.message);
  expect(SCHEMES.maven.prerelease(stable.value, 'rc', 2)).toMatchObject({ value: { text: '1.4.0-rc-2' } });
});

test.each<[scheme: keyof typeof SCHEMES, channel: string, text: string | null]>([
  ['pep440', 'rc', '1.4.0rc2'],
  ['pep440', 'beta', '1.4.0b2'],
  ['pep440', 'dev', '1.4.0.dev2'],
  ['pep440', 'next', null],
  ['rubygems', 'beta', '1.4.0.beta.2'],
  ['maven', 'rc', '1.4.0-rc-2'],
  ['maven', 'next', null],
  ['dpkg', 'rc', '1.4.0~rc2'],
  ['semver', 'next', '1.4.0-next.2'],
])('%s: the second pre-release of %s is %s', (name, channel, text) => {
  const scheme = SCHEMES[name];
  const made = scheme.prerelease(scheme.of({ major: 1, minor: 4 }), channel, 2);
  if (text === null) expect(made).toMatchObject({ fault: { code: 'no-prerelease' } });
  else expect(made).toMatchObject({ value: { text } });
});
