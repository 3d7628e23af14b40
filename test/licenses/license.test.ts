import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { License, LicensePolicy } from '../../src/license.ts';
import { checkLicense, reach, upgrade } from '../../src/license.ts';

interface Case {
  readonly name?: string;
  readonly license: License | null;
  readonly installed: string;
  readonly expect: string;
  readonly expectIfOlderAllowed?: string;
  readonly today?: string;
}

const cases = JSON.parse(
  readFileSync(new URL('../fixtures/licenses/cases.json', import.meta.url), 'utf8'),
) as { rows: Case[]; special: Case[] };

const words = ({ license, installed }: Case): string => `${JSON.stringify(license)} on ${installed}`;

describe('the cases of the add-on policy', () => {
  test('are all there', () => {
    expect([cases.rows.length, cases.special.length]).toEqual([32, 9]);
  });

  test.each(cases.rows.map((row): [string, Case] => [words(row), row]))('%s', (_, row) => {
    expect(checkLicense(row.license, row.installed).result).toBe(row.expect);
    expect(checkLicense(row.license, row.installed, { older: 'allow' }).result).toBe(
      row.expectIfOlderAllowed,
    );
  });

  test.each(cases.special.map((row): [string, Case] => [row.name!, row]))('%s', (_, row) => {
    expect(checkLicense(row.license, row.installed, {}, row.today).result).toBe(row.expect);
  });
});

describe('the reason', () => {
  const plain: License = { version: '1.7.3' };
  const right: License = { version: '1.7.3', upgradeRight: true };
  test.each<[string, unknown, unknown, LicensePolicy, string]>([
    ['another patch', plain, '1.7.9', {}, 'OK within-reach'],
    ['an older patch', plain, '1.7.0', {}, 'OK within-reach'],
    ['an older minor with upgrade right', right, '1.2.0', {}, 'OK within-reach'],
    ['an older minor that is allowed', plain, '1.2.0', { older: 'allow' }, 'OK older-allowed'],
    ['a newer minor', plain, '1.8.0', {}, 'WRONG_VERSION newer'],
    ['an older minor', plain, '1.6.0', {}, 'WRONG_VERSION older'],
    ['a newer major', right, '2.0.0', { older: 'allow' }, 'WRONG_VERSION newer'],
    ['nothing', null, '1.0.0', {}, 'NOK no-license'],
    ['undefined', undefined, '1.0.0', {}, 'NOK no-license'],
    ['an empty list', [], '1.0.0', {}, 'NOK no-license'],
    ['no version', { upgradeRight: true }, '1.0.0', {}, 'NOK no-version'],
    ['an empty version', { version: '' }, '1.0.0', {}, 'NOK no-version'],
    ['a version that is a number', { version: 1.7 }, '1.7.0', {}, 'NOK unreadable'],
    ['a text', 'license', '1.7.0', {}, 'NOK unreadable'],
    ['a version with a v', { version: 'v1.7.3' }, '1.7.3', {}, 'NOK unreadable'],
    ['an unreadable installed version', plain, 'newest', {}, 'NOK installed-unreadable'],
    ['an installed number', plain, 1.7, {}, 'NOK installed-unreadable'],
    ['an end that is no day', { ...plain, validUntil: 'soon' }, '1.7.3', {}, 'NOK unreadable'],
    ['an end that does not exist', { ...plain, validUntil: '2027-02-29' }, '1.7.3', {}, 'NOK unreadable'],
    ['an end that is past', { ...plain, validUntil: '2026-11-20' }, '2.0.0', {}, 'NOK expired'],
    ['a part that the versions do not have', plain, '1.7.3', { reach: { plain: 'build' } }, 'NOK bad-policy'],
    [
      'an upgrade right that reaches less',
      plain,
      '1.7.3',
      { reach: { plain: 'major', 'upgrade-right': 'minor' } },
      'NOK bad-policy',
    ],
    ['parts that are no list', plain, '1.7.3', { parts: 'major minor' as never }, 'NOK bad-policy'],
    ['parts that are nothing', plain, '1.7.3', { parts: null as never }, 'NOK bad-policy'],
    [
      'a policy that throws',
      plain,
      '1.7.3',
      Object.defineProperty({}, 'reach', { get: () => assert.fail() }),
      'NOK bad-policy',
    ],
    [
      'none, and one that is past',
      [null, { ...plain, validUntil: '2026-11-20' }],
      '1.7.3',
      {},
      'NOK expired',
    ],
    ['an older that does not exist', plain, '1.7.3', { older: 'maybe' as 'deny' }, 'NOK bad-policy'],
  ])('of %s', (_, license, installed, policy, expected) => {
    const found = checkLicense(license as License, installed as string, policy, '2026-11-21');
    expect(`${found.result} ${found.reason}`).toBe(expected);
  });

  test('a day that is none is told only where it matters', () => {
    expect(checkLicense(plain, '1.7.3', {}, 'today').result).toBe('OK');
    const found = checkLicense({ ...plain, validUntil: '2027-01-01' }, '1.7.3', {}, 'today');
    expect(found).toEqual({ result: 'NOK', reason: 'bad-today' });
  });
});

describe('several licenses', () => {
  const good: License = { version: '1.7.3' };
  const wrong: License = { version: '1.6.0' };
  const gone: License = { version: '1.7.3', validUntil: '2020-01-01' };
  test.each<[string, (License | null)[], string]>([
    ['one is enough', [null, wrong, good], 'OK within-reach'],
    ['a wrong one is more than none', [null, gone, wrong], 'WRONG_VERSION newer'],
    ['none counts', [gone, null], 'NOK expired'],
  ])('%s', (_, licenses, expected) => {
    const found = checkLicense(licenses, '1.7.9', {}, '2026-11-21');
    expect(`${found.result} ${found.reason}`).toBe(expected);
  });
});

describe('versions', () => {
  const ok = (version: License['version'], installed: License['version'], policy?: LicensePolicy): boolean =>
    checkLicense({ version }, installed, policy).result === 'OK';

  test.each([
    ['1.7', '1.7.9'],
    ['01.07.3', '1.7.9'],
    [' 1.7.3\n', '1.7.3'],
    ['1.7.3', '1.7.4-rc.1+build.5'],
    ['1.7.3', '1.7.4rc1'],
    ['1.7.3 Build 15', '1.7'],
    ['9007199254740993.1', '9007199254740993.1.5'],
  ])('%j reaches %j', (version, installed) => {
    expect(ok(version, installed)).toBe(true);
  });

  test.each([
    ['9007199254740993.1', '9007199254740992.1'],
    ['1.9', '1.10'],
    ['1', '1.0.0'],
    ['1.7.x', '1.7.3'],
    ['1.7,3', '1.7.3'],
    ['-1.7', '1.7.3'],
    ['1e0.7', '1.7.3'],
    ['١.٧', '1.7.3'],
    ['__proto__', '__proto__'],
  ])('%j does not reach %j', (version, installed) => {
    expect(ok(version, installed)).toBe(false);
  });

  test('of another scheme come in parts', () => {
    const policy: LicensePolicy = {
      parts: ['major', 'minor', 'issue', 'build'],
      reach: { plain: 'issue', 'upgrade-right': 'minor' },
    };
    const version = { major: 6, minor: 3, issue: 5, build: 15 };
    expect(ok(version, { ...version, build: 16 }, policy)).toBe(true);
    expect(ok(version, { ...version, issue: 6 }, policy)).toBe(false);
    expect(ok(version, { major: 6n, minor: '03', issue: 5 }, policy)).toBe(true);
    expect(ok('6.3.5 Build 15', '6.3.5', policy)).toBe(true);
    expect(ok({ major: 6, minor: 3 }, version, policy)).toBe(false);
    expect(ok({ major: 6, minor: 3, issue: -1 }, { major: 6, minor: 3, issue: -1 }, policy)).toBe(false);
    const names: LicensePolicy = {
      parts: ['edition', 'year'],
      reach: { plain: 'year', 'upgrade-right': 'edition' },
    };
    expect(ok({ edition: 'pro', year: 2026 }, { edition: 'pro', year: 2026 }, names)).toBe(true);
    expect(ok({ edition: 'pro', year: 2026 }, { edition: 'basic', year: 2026 }, names)).toBe(false);
  });
});

describe('what a product may meet', () => {
  const thrower = new Proxy(
    {},
    {
      get() {
        throw new Error('no');
      },
    },
  );
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  const odd: unknown[] = [
    ...[0, 1.7, Number.NaN, '', ' ', 'v1.2', '1..7', '.', true, Symbol('x'), () => 1, 1n],
    ...[{}, [], [[]], [null], Object.create(null), thrower, revoked.proxy, new Map(), new Date(0)],
    ...['9'.repeat(1_000_000), '1.'.repeat(5_000_000), '1'.repeat(500)],
    { version: thrower },
    { version: { major: thrower } },
    { version: '1.7.3', validUntil: 20271231 },
    { version: '1.7.3', validUntil: '' },
    JSON.parse('{"__proto__": {"version": "1.7.3"}}'),
  ];
  test('never throws, and is never good', () => {
    for (const license of odd) {
      expect(checkLicense(license as License, '1.7.3').result).toBe('NOK');
      expect(reach(license as License)).toBeNull();
      expect(() => upgrade(license as License, '1.7.3')).not.toThrow();
    }
    for (const installed of odd.filter((each) => !String(typeof each).startsWith('bigint'))) {
      const found = checkLicense({ version: '1.7.3' }, installed as string, {}, installed as string);
      expect(found.result).toBe('NOK');
    }
    for (const policy of odd)
      expect(() => checkLicense({ version: '1.7.3' }, '1.7.3', policy as LicensePolicy)).not.toThrow();
  });

  test.each(['false', 'yes', 1, {}])('an upgrade right of %j is none', (upgradeRight) => {
    const license = { version: '1.7.3', upgradeRight } as unknown as License;
    expect(checkLicense(license, '1.8.0').result).toBe('WRONG_VERSION');
  });
});

describe('without a day', () => {
  test('the day of the device counts', () => {
    vi.useFakeTimers();
    try {
      vi.setSystemTime(new Date(2026, 10, 21, 23, 59));
      const license: License = { version: '1.7.3', validUntil: '2026-11-21' };
      expect(checkLicense(license, '1.7.3').result).toBe('OK');
      vi.setSystemTime(new Date(2026, 10, 22, 0, 0));
      expect(checkLicense(license, '1.7.3')).toEqual({ result: 'NOK', reason: 'expired' });
      vi.setSystemTime(new Date(2026, 0, 2, 0, 0));
      expect(checkLicense({ ...license, validUntil: '2026-01-02' }, '1.7.3').result).toBe('OK');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('upgrade', () => {
  test('sets the version and keeps the rest', () => {
    const license = { version: '1.7.3', upgradeRight: false, validUntil: '2030-01-01', owner: 'x' };
    expect(upgrade(license, '3.2.0')).toEqual({ ...license, version: '3.2.0' });
    expect(license.version).toBe('1.7.3');
  });

  test('makes no license out of nothing', () => {
    expect(upgrade(null, '3.2.0')).toBeNull();
    expect(upgrade(undefined, '3.2.0')).toBeUndefined();
  });
});

describe('reach', () => {
  test.each<[License, LicensePolicy, ReturnType<typeof reach>]>([
    [
      { version: '1.7.3' },
      {},
      { from: { major: 1, minor: 7 }, below: { major: 1, minor: 8 }, text: '1.7.x', until: null },
    ],
    [
      { version: '1.7.3', upgradeRight: true, validUntil: '2026-11-21' },
      {},
      { from: { major: 1 }, below: { major: 2 }, text: '1.x', until: '2026-11-21' },
    ],
    [
      { version: '1.7.3' },
      { older: 'allow' },
      { from: null, below: { major: 1, minor: 8 }, text: 'up to 1.7.x', until: null },
    ],
    [
      { version: '1.99999999999999999999.0' },
      {},
      {
        from: { major: 1, minor: '99999999999999999999' },
        below: { major: 1, minor: '100000000000000000000' },
        text: '1.99999999999999999999.x',
        until: null,
      },
    ],
    [
      { version: { edition: 'pro' } },
      { parts: ['edition'], reach: { plain: 'edition', 'upgrade-right': 'edition' } },
      { from: { edition: 'pro' }, below: null, text: 'pro', until: null },
    ],
  ])('of %j under %j', (license, policy, expected) => {
    expect(reach(license, policy)).toEqual(expected);
  });

  test('of nothing is nothing', () => {
    expect(reach(null)).toBeNull();
    expect(reach({ version: 'x' })).toBeNull();
    expect(reach({ version: '1.7.3', validUntil: 'soon' })).toBeNull();
    expect(reach({ version: '1.7.3' }, { parts: ['major'] })).toBeNull();
  });
});

const number = fc.integer({ min: 0, max: 4 });
const version = fc.tuple(number, number, number).map((numbers) => numbers.join('.'));
const license = fc.record({ version, upgradeRight: fc.boolean() });
const policy = fc.record({
  older: fc.constantFrom('deny', 'allow'),
  reach: fc.constantFrom(
    { plain: 'minor', 'upgrade-right': 'major' },
    { plain: 'major', 'upgrade-right': 'major' },
    { plain: 'patch', 'upgrade-right': 'minor' },
  ),
}) as fc.Arbitrary<LicensePolicy>;

describe('laws', () => {
  property.prop([license, version, policy])('after an upgrade the version is reached', (l, v, p) => {
    expect(checkLicense(upgrade(l, v), v, p).result).toBe('OK');
  });

  property.prop([license, version, policy])('reach says what checkLicense says', (l, v, p) => {
    const bounds = reach(l, p)!;
    const parts = { ...Object.fromEntries(['major', 'minor', 'patch'].map((n, i) => [n, v.split('.')[i]!])) };
    const order = (bound: Readonly<Record<string, number | string>> | null): number => {
      for (const [part, value] of Object.entries(bound ?? {}))
        if (Number(parts[part]) !== value) return Number(parts[part]) - Number(value);
      return 0;
    };
    const within = (bounds.from === null || order(bounds.from) >= 0) && order(bounds.below) < 0;
    expect(checkLicense(l, v, p).result).toBe(within ? 'OK' : 'WRONG_VERSION');
  });

  property.prop([license, version, policy])('older: allow only widens', (l, v, p) => {
    const strict = checkLicense(l, v, { ...p, older: 'deny' }).result;
    const wide = checkLicense(l, v, { ...p, older: 'allow' }).result;
    if (strict === 'OK') expect(wide).toBe('OK');
  });

  property.prop([license, version, policy])('an upgrade right only widens', (l, v, p) => {
    const plain = checkLicense({ ...l, upgradeRight: false }, v, p).result;
    if (plain === 'OK') expect(checkLicense({ ...l, upgradeRight: true }, v, p).result).toBe('OK');
  });

  property.prop([fc.array(license), version, policy])('of several one is enough', (all, v, p) => {
    const each = all.map((l) => checkLicense(l, v, p).result);
    const expected = (['OK', 'WRONG_VERSION'] as const).find((result) => each.includes(result)) ?? 'NOK';
    expect(checkLicense(all, v, p).result).toBe(expected);
  });

  property.prop([fc.anything(), fc.anything(), fc.anything()])('nothing makes it throw', (l, v, p) => {
    checkLicense(l as License, v as string, p as LicensePolicy);
    reach(l as License, p as LicensePolicy);
    upgrade(l as License, v as string);
  });

  property.prop([license, version])('text and parts are one', (l, v) => {
    const parts = (text: string) =>
      Object.fromEntries(text.split('.').map((value, index) => [['major', 'minor', 'patch'][index]!, value]));
    const inParts = checkLicense({ ...l, version: parts(l.version) }, parts(v));
    expect(inParts).toEqual(checkLicense(l, v));
  });
});
