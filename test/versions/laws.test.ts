// The laws that every scheme must keep (policy.md, *Version templates*).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RANGES } from '../../src/versions/dates.ts';
import { formatScheme } from '../../src/versions/format.ts';
import { kindsOf } from '../../src/versions/kinds.ts';
import type { PartSettings } from '../../src/versions/part.ts';
import type { PartDetails, PartValue, Scheme, Version } from '../../src/versions/scheme.ts';
import { identity, isStable } from '../../src/versions/scheme.ts';
import { SCHEME_NAMES, SCHEMES } from '../../src/versions/schemes.ts';

type Bump = Readonly<Record<string, readonly string[]>>;

interface Sample {
  readonly name: string;
  readonly scheme: Scheme;
  readonly bump: Bump;
  /** Canonical texts. */
  readonly texts: fc.Arbitrary<string>;
}

const TODAY = '2026-11-21';
const USUAL: Bump = { major: ['major'], minor: ['minor'], patch: ['patch'], security: ['patch'] };

const number = fc.oneof(fc.nat(12), fc.nat(2_000_000_000));
const maybe = (arbitrary: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.option(arbitrary, { nil: '', freq: 2 });
const joined = (...pieces: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...pieces).map((all) => all.join(''));
const dotted = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(number, { minLength, maxLength }).map((numbers) => numbers.join('.'));
const word = (...words: string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const numbered = (before: string): fc.Arbitrary<string> => number.map((n) => `${before}${n}`);

const identifier = fc.oneof(fc.nat(30).map(String), word('alpha', 'beta', 'rc', 'x-1', '0a', '-'));
const prerelease = fc
  .array(identifier, { minLength: 1, maxLength: 3 })
  .map((identifiers) => `-${identifiers.join('.')}`);
const semver = joined(dotted(3, 3), maybe(prerelease), maybe(word('+7', '+linux.5')));

const TEXTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  semver,
  go: joined(word('v'), dotted(3, 3), maybe(fc.oneof(prerelease, word('-0.20200101000000-aaaaaaaaaaaa')))),
  pep440: joined(
    maybe(word('1!', '12!')),
    dotted(1, 4),
    maybe(joined(word('a', 'b', 'rc'), number.map(String))),
    maybe(numbered('.post')),
    maybe(numbered('.dev')),
    maybe(word('+local', '+1.abc', '+7', '+abc.1')),
  ),
  rubygems: joined(
    dotted(1, 4),
    maybe(
      fc
        .array(word('.a', '.rc1', '.pre', '.B', '.1', '.0', '.10'), { maxLength: 3 })
        .map((all) => all.join('')),
    ),
  ),
  maven: joined(
    dotted(1, 4),
    maybe(
      fc
        .array(
          joined(
            word('-', '.', ''),
            word('alpha', 'a', 'b1', 'rc', 'cr2', 'SNAPSHOT', 'ga', 'sp', 'jre', 'foo', '1', '0', '.2'),
          ),
          { maxLength: 4 },
        )
        .map((all) => all.join('')),
    ),
  ).filter((text) => !/[.-]{2}/.test(text)),
  dpkg: joined(
    maybe(word('1:', '20:')),
    dotted(1, 4),
    maybe(word('~rc1', '~', '~~', '+dfsg', 'a', '+git~2', '-x', '.0a', '~beta.2', '+', '.')),
    maybe(word('-1', '-0', '-1ubuntu1', '-2~bpo1', '-10', '-00', '-1.1')),
  ),
};

interface Grammar {
  readonly format: string;
  readonly parts?: Readonly<Record<string, PartSettings>>;
  readonly bump: Readonly<Record<string, string | readonly string[]>>;
}

const { grammars } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/versions/grammar-cases.json'), 'utf8'),
) as { grammars: Readonly<Record<string, Grammar>> };

const OTHERS: Readonly<Record<string, Grammar>> = {
  'padded numbers': {
    format: '{major}.{minor:02}.{patch}',
    bump: { major: 'major', minor: 'minor', patch: 'patch' },
  },
  'text around': {
    format: 'r{year}-{build}.{fix}.{hot}',
    bump: { major: 'year', minor: 'build', patch: 'fix', security: 'hot' },
  },
  'one number': { format: '{n}', bump: { patch: 'n', security: 'n' } },
  'a day without separators': {
    format: '{YYYY}{0M}{0D}[.{fix}]',
    parts: { fix: { default: 0 } },
    bump: { patch: 'date', security: 'date' },
  },
  weeks: {
    format: '{YY}w{0W}{letter}',
    parts: { letter: { type: 'alpha', compare: 'length' } },
    bump: { minor: 'date', patch: 'letter' },
  },
  'identifiers and hashes': {
    format: '{major}.{patch}[-{id}][+{hash}]',
    parts: { id: { type: 'ident', absent: 'last' }, hash: { type: 'hex', compare: false } },
    bump: { major: 'major', patch: 'patch' },
  },
  'a counter in the middle': {
    format: '{major}.{build}.{patch}',
    parts: { build: { counter: true, reset: false, min: 100 } },
    bump: { major: ['major', 'build'], minor: 'build', patch: 'patch' },
  },
  'pre-releases with a number or without': {
    format: '{major}.{minor}.{patch}[-{channel}[.{n}]]',
    parts: { channel: { values: ['alpha', 'beta', 'rc'], absent: 'last' } },
    bump: { major: 'major', minor: 'minor', patch: 'patch' },
  },
  'an epoch in front': {
    format: '[{epoch}:]{major}.{patch}',
    parts: { epoch: { default: 0 } },
    bump: { major: 'major', patch: 'patch' },
  },
};

const samples: Sample[] = [
  ...SCHEME_NAMES.map((name) => ({ name, scheme: SCHEMES[name], bump: USUAL, texts: TEXTS[name]! })),
  ...Object.entries({ ...grammars, ...OTHERS }).map(([name, grammar]) => ofGrammar(name, grammar)),
];

describe.each(samples)('$name', ({ scheme, bump, texts }) => {
  const kinds = kindsOf(bump, scheme);
  const versions = texts.map((text) => must(scheme, text));
  const kind = fc.constantFrom(...kinds.order);
  /** Null where there is none: a date that is past, a word that is the last. */
  const bumped = (version: Version, which: string): Version | null => {
    const result = scheme.bump(version, kinds.parts(which)!, { today: TODAY });
    if (result.ok) return result.value;
    expect(['overflow', 'date-backwards']).toContain(result.fault.code);
    return null;
  };

  test('format after parse gives the text back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const version = must(scheme, text);
        expect(scheme.read(text)).toEqual(scheme.parse(text));
        // Whatever else is readable has one canonical form, which is canonical.
        for (const loose of [
          ` ${text}`,
          text.toUpperCase(),
          text.replace(/(?<=\D)(?=\d)/, '0'),
          `${text}.0`,
        ]) {
          const read = scheme.read(loose);
          if (read.ok) expect(must(scheme, read.value.text).text).toBe(read.value.text);
        }
        expect(Object.keys(version.parts).every((part) => scheme.parts.includes(part))).toBe(true);
      }),
    );
  });

  test('the parts that are always there make a stable version', () => {
    fc.assert(
      fc.property(versions, (version) => {
        const named = scheme.naming.map((part): [string, PartValue] => [part, version.parts[part]!]);
        const stable = scheme.of(Object.fromEntries(named));
        expect(stable.parts).toMatchObject(Object.fromEntries(named));
        expect(isStable(stable)).toBe(true);
        expect(must(scheme, stable.text)).toEqual(stable);
      }),
    );
  });

  test('a pre-release is below the stable version that it prepares', () => {
    fc.assert(
      fc.property(versions, (version) => {
        const stable = scheme.stable(version);
        expect(isStable(stable)).toBe(true);
        expect(must(scheme, stable.text)).toEqual(stable);
        expect(scheme.compare(version, stable)).toBe(isStable(version) ? 0 : -1);
      }),
    );
  });

  test('the order is total, and equal is what has one identity', () => {
    fc.assert(
      fc.property(versions, versions, versions, (a, b, c) => {
        expect(scheme.compare(a, a)).toBe(0);
        // 0 − x, since -0 is not 0.
        expect(scheme.compare(b, a)).toBe(0 - scheme.compare(a, b));
        expect(scheme.compare(a, b) === 0).toBe(identity(a) === identity(b));
        const [x, y, z] = [a, b, c].sort(scheme.compare) as [Version, Version, Version];
        expect(scheme.compare(x, y)).toBeLessThanOrEqual(0);
        expect(scheme.compare(y, z)).toBeLessThanOrEqual(0);
        expect(scheme.compare(x, z)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  test('counting up gives something greater that is canonical and stable', () => {
    let made = 0;
    fc.assert(
      fc.property(versions, kind, (version, which) => {
        const next = bumped(version, which);
        if (next === null) return;
        made++;
        expect(scheme.compare(next, version)).toBe(1);
        expect(must(scheme, next.text)).toEqual(next);
        if (which !== 'post') expect(isStable(next)).toBe(true);
      }),
    );
    expect(made).toBeGreaterThan(40);
  });

  test('a higher kind never leads to a lower version', () => {
    fc.assert(
      fc.property(versions, kind, kind, (version, a, b) => {
        const [high, low] = kinds.rank(a) >= kinds.rank(b) ? [a, b] : [b, a];
        const [higher, lower] = [bumped(version, high), bumped(version, low)];
        if (higher !== null && lower !== null)
          expect(scheme.compare(higher, lower)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a patch stays on its line, where it does not count up what names it', () => {
    const first = scheme.naming[0]!;
    if ((kinds.position('patch') ?? 0) === 0) return;
    fc.assert(
      fc.property(versions, (version) => {
        const next = bumped(version, 'patch');
        if (next !== null) expect(next.parts[first]).toBe(version.parts[first]);
      }),
    );
  });

  test('a number is never wrapped', () => {
    const huge = scheme.of(
      Object.fromEntries(
        scheme.naming
          .filter((part) => !scheme.dates.includes(part))
          .map((part) => [part, 999_999_999_999_999]),
      ),
    );
    const last = scheme.naming.filter((part) => !scheme.dates.includes(part)).at(-1);
    const result = last === undefined ? null : scheme.bump(huge, [last]);
    if (result?.ok) expect(scheme.compare(result.value, huge)).toBe(1);
    else if (result !== null) expect(result.fault.code).toBe('overflow');
  });
});

function ofGrammar(name: string, { format, parts, bump }: Grammar): Sample {
  const scheme = formatScheme(format, parts);
  if (!scheme.ok) throw new Error(`${name}: ${scheme.fault.message}`);
  const values = [...scheme.value.details.values()].map(
    (part): [string, fc.Arbitrary<PartValue | undefined>] => [
      part.name,
      part.optional
        ? fc.option(valuesOf(part, parts?.[part.name] ?? {}), { nil: undefined })
        : valuesOf(part, parts?.[part.name] ?? {}),
    ],
  );
  return {
    name,
    scheme: scheme.value,
    bump: Object.fromEntries(Object.entries(bump).map(([kind, part]) => [kind, [part].flat()])),
    texts: fc
      .record(Object.fromEntries(values))
      .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)))
      .filter((all) => !(Number(all['0D'] ?? 1) > 28))
      .map((all) => scheme.value.of(all as Record<string, PartValue>).text),
  };
}

function valuesOf({ name, type }: PartDetails, settings: PartSettings): fc.Arbitrary<PartValue> {
  switch (type) {
    case 'date': {
      const [least, greatest] = RANGES[name as keyof typeof RANGES];
      return name === 'YYYY'
        ? fc.integer({ min: 2000, max: 2026 })
        : fc.integer({ min: least, max: Math.min(greatest, 26) });
    }
    case 'words':
      return fc.constantFrom(...settings.values!);
    case 'alpha':
      return fc.stringMatching(/^[a-z]{1,3}$/);
    case 'ident':
      return fc.stringMatching(/^[0-9A-Za-z-]{1,4}$/);
    case 'hex':
      return fc.stringMatching(/^[0-9a-f]{1,8}$/);
    case 'number':
      return fc.oneof(
        fc.integer({
          min: settings.min ?? 0,
          max: Math.min(settings.max ?? Number.POSITIVE_INFINITY, (settings.min ?? 0) + 12),
        }),
        fc.integer({ min: settings.min ?? 0, max: settings.max ?? 2_000_000_000 }),
        ...(settings.default === undefined ? [] : [fc.constant(settings.default)]),
      );
  }
}

function must(scheme: Scheme, text: string): Version {
  const parsed = scheme.parse(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.fault.message}`);
  return parsed.value;
}
