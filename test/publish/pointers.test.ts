// Pointers: which move where, and that no order of releases, and no run that dies, moves one backwards.
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/lines/releases.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { channelOf, pointerNames, pointersOf } from '../../src/publish/pointers.ts';
import { isStable } from '../../src/versions/scheme.ts';

function policyOf(pointers: readonly string[], more = ''): Policy {
  return loadPolicy(`policy: 1\nrelease: {pointers: ${JSON.stringify(pointers)}}\n${more}`, 'p.yml').policy;
}

function releaseOf(text: string, { scheme, tags }: Policy): Release {
  const version = scheme.parse(text);
  if (!version.ok) throw new Error(version.fault.message);
  const tag = tags.write(version.value);
  if (!tag.ok) throw new Error(tag.fault.message);
  return { version: version.value, tag: tag.value, commit: `at-${text}`, time: 0 };
}

/** What a release of `text` moves, where these releases are there already. */
function moved(
  text: string,
  others: readonly string[],
  policy: Policy,
  standing: Record<string, string> = {},
  lineOrder: readonly string[] = [],
): Record<string, string | null> {
  const all = others.map((each) => releaseOf(each, policy));
  const steps = pointersOf(
    releaseOf(text, policy),
    {
      stable: all.filter(({ version }) => isStable(version)),
      prerelease: all.filter(({ version }) => !isStable(version)),
    },
    policy,
    lineOrder,
    new Map(Object.entries(standing)),
  );
  for (const { do: what, commit } of steps) expect([what, commit]).toEqual(['pointer', `at-${text}`]);
  return Object.fromEntries(steps.map(({ name, from }) => [name, from]));
}

const USUAL = policyOf(['v{major}', 'v{major}.{minor}', 'latest', '{channel}', 'v{major}-{channel}']);

describe('which pointers move', () => {
  test('none without the key', () => {
    expect(moved('1.0.0', [], policyOf([]))).toEqual({});
  });

  test('the first release makes those of stable versions', () => {
    expect(moved('1.0.0', [], USUAL)).toEqual({ v1: null, 'v1.0': null, latest: null });
  });

  test('the next one moves them from where they stand', () => {
    expect(moved('1.1.0', ['1.0.0'], USUAL, { v1: 'at-1.0.0', 'v1.0': 'at-1.0.0', latest: 'x' })).toEqual({
      v1: 'at-1.0.0',
      'v1.1': null,
      latest: 'x',
    });
  });

  test('a fix of an older line moves what is its own alone', () => {
    expect(moved('1.0.1', ['1.0.0', '1.1.0', '2.0.0'], USUAL)).toEqual({ 'v1.0': null });
    expect(moved('1.1.1', ['1.0.0', '1.1.0', '2.0.0'], USUAL)).toEqual({ v1: null, 'v1.1': null });
  });

  test('what stands right already is left alone', () => {
    expect(moved('1.0.0', ['1.0.0'], USUAL, { v1: 'at-1.0.0', latest: 'at-1.0.0' })).toEqual({
      'v1.0': null,
    });
  });

  test('a version that is finished after a higher one came moves nothing backwards', () => {
    expect(moved('1.0.0', ['1.0.0', '1.0.1'], USUAL, { v1: 'at-1.0.1' })).toEqual({});
  });

  test('a pre-release moves those of its channel, and no other', () => {
    expect(moved('2.0.0-rc.1', ['1.0.0'], USUAL)).toEqual({ rc: null, 'v2-rc': null });
    expect(moved('2.0.0-rc.1', ['2.0.0-rc.2', '3.0.0-beta.1', '1.0.0'], USUAL)).toEqual({});
    expect(moved('1.0.0-rc.2', ['2.0.0-rc.1', '1.0.0-rc.1'], USUAL)).toEqual({ 'v1-rc': null });
  });

  test('a stable version moves no channel: rc is the newest release candidate there was', () => {
    expect(moved('2.0.0', ['2.0.0-rc.1'], USUAL, { rc: 'at-2.0.0-rc.1' })).not.toHaveProperty('rc');
  });

  test('a pre-release without a channel moves nothing', () => {
    expect(moved('2.0.0-1', [], USUAL)).toEqual({});
  });

  test('lines by date: 15.0 followed 42.3, and the next line follows both', () => {
    const policy = policyOf(['latest'], 'lines: {order: date}');
    expect(moved('15.0.1', ['42.3.0', '15.0.0'], policy, {}, ['15', '42'])).toEqual({ latest: null });
    expect(moved('42.3.1', ['42.3.0', '15.0.0'], policy, {}, ['15', '42'])).toEqual({});
    expect(moved('16.0.0', ['42.3.0', '15.0.0'], policy, {}, ['15', '42'])).toEqual({ latest: null });
  });

  test('other ways of writing versions', () => {
    const helpdesk = policyOf(
      ['rel-{major}'],
      'versions: {format: "{major}.0.{patch}", tag: "rel-{major}_0_{patch}", bump: {major: major, patch: patch, security: patch}}\ncommits: {kinds: {feat: major, fix: patch}}',
    );
    expect(moved('6.0.30', ['6.0.9', '7.0.1'], helpdesk)).toEqual({ 'rel-6': null });
    const calendar = policyOf(
      ['y{YYYY}'],
      'versions: {format: "{YYYY}.{0M}[.{fix}]", bump: {patch: fix, minor: date, security: fix, major: date}}',
    );
    expect(moved('2026.04.1', ['2026.04', '2025.12'], calendar)).toEqual({ y2026: null });
    expect(moved('2026.03.2', ['2026.04'], calendar)).toEqual({});
  });
});

test.each([
  ['a pointer to stable versions', ['v{major}', '{channel}'], '2.0.0-v1.1'],
  ['a constant one', ['latest', '{channel}'], '2.0.0-latest.1'],
  ['a name that git refuses', ['{channel}'], '2.0.0---x.1'],
])('a channel takes no name that is not its own: %s', (_, pointers, text) => {
  const policy = policyOf(pointers);
  expect(pointerNames(releaseOf(text, policy).version, policy)).toEqual([]);
  expect(moved(text, [], policy)).toEqual({});
});

test.each([
  ['1.0.0-rc.1', 'rc'],
  ['1.0.0-rc1', 'rc'],
  ['1.0.0-web3.1', 'web3'],
  ['1.0.0-beta', 'beta'],
  ['1.0.0-x-y.2.z', 'x-y'],
  ['1.0.0-1', null],
  ['1.0.0-1.beta', null],
  ['1.0.0---.1', null],
  ['1.0.0', null],
])('the channel of %s is %s', (text, channel) => {
  expect(channelOf(releaseOf(text, USUAL).version)).toBe(channel);
});

test('of PEP 440 it is its own word', () => {
  const policy = policyOf(['{channel}'], 'versions: {scheme: pep440}');
  expect(channelOf(releaseOf('1.0rc2', policy).version)).toBe('rc');
});

describe('whatever happens', () => {
  const number = fc.integer({ min: 0, max: 3 });
  const version = fc
    .tuple(number, number, number, fc.constantFrom('', '', '-rc.1', '-rc.2', '-beta.1', '-1'))
    .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);
  const versions = fc.uniqueArray(version, { minLength: 1, maxLength: 12 });

  /** Runs releases one after the other; a run dies after so many pointers and runs again where `cuts` says so. */
  function play(texts: readonly string[], cuts: readonly number[] = []): Record<string, string> {
    const standing: Record<string, string> = {};
    const there: string[] = [];
    for (const [index, text] of texts.entries()) {
      there.push(text);
      const cut = cuts[index];
      if (cut !== undefined) apply(text, there, standing, cut);
      apply(text, there, standing);
      expect(moved(text, there, USUAL, standing)).toEqual({});
    }
    return standing;
  }

  function apply(
    text: string,
    there: readonly string[],
    standing: Record<string, string>,
    most = Number.POSITIVE_INFINITY,
  ): void {
    for (const [name, from] of Object.entries(moved(text, there, USUAL, standing)).slice(0, most)) {
      if (from !== null) {
        const before = releaseOf(from.slice('at-'.length), USUAL).version;
        expect(USUAL.scheme.compare(releaseOf(text, USUAL).version, before)).toBe(1);
      }
      standing[name] = `at-${text}`;
    }
  }

  property.prop([versions, fc.func(fc.integer())])(
    'any order of releases leads to the same pointers, and none moves backwards',
    (texts, weight) => {
      const shuffled = [...texts].sort((a, b) => weight(a) - weight(b));
      expect(play(shuffled)).toEqual(play(texts));
    },
  );

  property.prop([versions, fc.array(fc.option(fc.nat(4), { nil: undefined }))])(
    'a run that dies between two pointers and runs again ends the same',
    (texts, cuts) => {
      expect(play(texts, cuts as number[])).toEqual(play(texts));
    },
  );

  property.prop([versions])('each pointer stands on the highest version of its name', (texts) => {
    for (const [name, commit] of Object.entries(play(texts))) {
      const standing = releaseOf(commit.slice('at-'.length), USUAL).version;
      for (const text of texts) {
        const other = releaseOf(text, USUAL).version;
        if (pointerNames(other, USUAL).includes(name))
          expect(USUAL.scheme.compare(other, standing)).toBeLessThanOrEqual(0);
      }
    }
  });
});
