// The laws that every scheme must keep (policy.md, *Version templates*).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatScheme } from '../../src/versions/format.ts';
import type { Kinds } from '../../src/versions/kinds.ts';
import { kindsOf } from '../../src/versions/kinds.ts';
import type { Scheme, Version } from '../../src/versions/scheme.ts';
import { semverScheme } from '../../src/versions/semver.ts';

interface Sample {
  readonly name: string;
  readonly scheme: Scheme;
  readonly bump: Readonly<Record<string, readonly string[]>>;
  /** Canonical texts. */
  readonly texts: fc.Arbitrary<string>;
}

const number = fc.oneof(fc.nat(12), fc.nat(2_000_000_000));
const identifier = fc.oneof(fc.nat(30).map(String), fc.constantFrom('alpha', 'beta', 'rc', 'x-1', '0a', '-'));
const prerelease = fc
  .array(identifier, { minLength: 1, maxLength: 3 })
  .map((identifiers) => `-${identifiers.join('.')}`);

const samples: Sample[] = [
  {
    name: 'semver',
    scheme: semverScheme,
    bump: { major: ['major'], minor: ['minor'], patch: ['patch'], security: ['patch'] },
    texts: fc
      .tuple(number, number, number, fc.option(prerelease, { nil: '' }))
      .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`),
  },
  ofFormat(
    '{major}.0.{patch}',
    { major: ['major'], patch: ['patch'], security: ['patch'] },
    (a, b) => `${a}.0.${b}`,
  ),
  ofFormat(
    '{major}.{minor:02}.{patch}',
    { major: ['major'], minor: ['minor'], patch: ['patch'], security: ['patch'] },
    (a, b, c) => `${a}.${String(b).padStart(2, '0')}.${c}`,
  ),
  ofFormat(
    'r{year}-{build}.{fix}.{hot}',
    { major: ['year'], minor: ['build'], patch: ['fix'], security: ['hot'] },
    (a, b, c, d) => `r${a}-${b}.${c}.${d}`,
  ),
  ofFormat('{n}', { patch: ['n'], security: ['n'] }, (a) => `${a}`),
];

describe.each(samples)('$name', ({ scheme, bump, texts }) => {
  const kinds: Kinds = kindsOf(bump, scheme);
  const versions = texts.map((text) => must(scheme, text));
  const kind = fc.constantFrom(...kinds.order);
  const bumped = (version: Version, which: string) => {
    const result = scheme.bump(version, kinds.parts(which)!);
    if (!result.ok) throw new Error(result.fault.message);
    return result.value;
  };

  test('format after parse gives the text back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(must(scheme, text).text).toBe(text);
        const loose = scheme.read(text);
        expect(loose).toEqual(scheme.parse(text));
      }),
    );
  });

  test('numbers alone make the stable version', () => {
    fc.assert(
      fc.property(versions, (version) => {
        const stable = scheme.of(version.parts);
        expect(stable.parts).toEqual(version.parts);
        expect(must(scheme, stable.text)).toEqual(stable);
      }),
    );
  });

  test('the order is total', () => {
    fc.assert(
      fc.property(versions, versions, versions, (a, b, c) => {
        expect(scheme.compare(a, a)).toBe(0);
        // 0 − x, since -0 is not 0.
        expect(scheme.compare(b, a)).toBe(0 - scheme.compare(a, b));
        expect(scheme.compare(a, b) === 0).toBe(a.text === b.text);
        if (scheme.compare(a, b) <= 0 && scheme.compare(b, c) <= 0) {
          expect(scheme.compare(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('counting up gives something greater that is canonical', () => {
    fc.assert(
      fc.property(versions, kind, (version, which) => {
        const next = bumped(version, which);
        expect(scheme.compare(next, version)).toBe(1);
        expect(must(scheme, next.text)).toEqual(next);
        expect(next.prerelease).toEqual([]);
      }),
    );
  });

  test('a higher kind never leads to a lower version', () => {
    fc.assert(
      fc.property(versions, kind, kind, (version, a, b) => {
        const [high, low] = kinds.rank(a) >= kinds.rank(b) ? [a, b] : [b, a];
        expect(scheme.compare(bumped(version, high), bumped(version, low))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a patch stays on its line, where a version has more than one part', () => {
    const first = scheme.parts[0]!;
    if (scheme.parts.length === 1) {
      expect(kinds.position('patch')).toBe(0);
      return;
    }
    fc.assert(
      fc.property(versions, (version) => {
        expect(bumped(version, 'patch').parts[first]).toBe(version.parts[first]);
      }),
    );
  });

  test('a number is never wrapped', () => {
    const huge = must(
      scheme,
      scheme.of(Object.fromEntries(scheme.parts.map((part) => [part, 999_999_999_999_999]))).text,
    );
    const result = scheme.bump(huge, [scheme.parts.at(-1)!]);
    if (result.ok) expect(scheme.compare(result.value, huge)).toBe(1);
    else expect(result.fault.code).toBe('overflow');
  });
});

function ofFormat(
  format: string,
  bump: Sample['bump'],
  write: (...numbers: [number, number, number, number]) => string,
): Sample {
  const scheme = formatScheme(format);
  if (!scheme.ok) throw new Error(scheme.fault.message);
  return {
    name: format,
    scheme: scheme.value,
    bump,
    texts: fc.tuple(number, number, number, number).map((numbers) => write(...numbers)),
  };
}

function must(scheme: Scheme, text: string): Version {
  const parsed = scheme.parse(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.fault.message}`);
  return parsed.value;
}
