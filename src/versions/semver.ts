// Two of its functions: its ranges would be loaded with all of it.
import compareSemver from 'semver/functions/compare.js';
import parseSemver from 'semver/functions/parse.js';
import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import type { Parts, Scheme, Version } from './scheme.ts';
import { canonicalOnly, numberOf, numbersAlone } from './scheme.ts';

const PARTS = ['major', 'minor', 'patch'] as const;

/** Semantic Versioning 2.0.0, by npm's `semver`. Build metadata is read, kept in `text` and never ordered (item 10). */
export const semverScheme: Scheme = {
  id: 'semver',
  ...numbersAlone(PARTS),

  parse: (text) => canonicalOnly(text, read),

  read,

  of(parts) {
    const text = PARTS.map((part) => numberOf(parts, part)).join('.');
    return { text, parts: pick(parts), prerelease: [] };
  },

  stable: (version) => (version.prerelease.length === 0 ? version : semverScheme.of(version.parts)),

  // Thousands of tags are compared, nearly all by their numbers; pre-releases need the library's rules (item 11).
  compare(a, b) {
    const difference =
      number(a, 'major') - number(b, 'major') ||
      number(a, 'minor') - number(b, 'minor') ||
      number(a, 'patch') - number(b, 'patch');
    if (difference !== 0) return difference < 0 ? -1 : 1;
    return a.prerelease.length === 0 && b.prerelease.length === 0 ? 0 : compareSemver(a.text, b.text);
  },

  bump(version, parts) {
    const counted = countUp(version.parts, parts);
    const grown = pending(version, parts) ? pick(version.parts) : counted;
    if (Object.values(grown).some((value) => value > Number.MAX_SAFE_INTEGER)) {
      return fault(
        'overflow',
        `${version.text} cannot be counted up: a number would pass ${Number.MAX_SAFE_INTEGER}`,
        'count up a part further left',
      );
    }
    return ok(semverScheme.of(grown));
  },

  prerelease(version, channel, n) {
    return read(`${PARTS.map((part) => number(version, part)).join('.')}-${channel}.${n}`);
  },
};

function number(version: Version, part: (typeof PARTS)[number]): number {
  return numberOf(version.parts, part);
}

const PLAIN = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;

function read(text: string): Result<Version> {
  // Ten thousand tags are read in every run, nearly all of them so plain that the library has nothing to add.
  const plain = PLAIN.exec(text);
  if (plain !== null) {
    const parts = { major: Number(plain[1]), minor: Number(plain[2]), patch: Number(plain[3]) };
    return ok({ text, parts, prerelease: [] });
  }
  const parsed = parseSemver(text);
  if (parsed === null) {
    return fault(
      'no-match',
      `"${text}" is no semantic version`,
      'write MAJOR.MINOR.PATCH without leading zeros, for instance 1.4.0',
    );
  }
  const build = parsed.build.length > 0 ? `+${parsed.build.join('.')}` : '';
  return ok({
    text: parsed.version + build,
    parts: { major: parsed.major, minor: parsed.minor, patch: parsed.patch },
    prerelease: parsed.prerelease,
  });
}

/** Whether a pre-release already stands before the version that counting up would give: 2.0.0-rc.1 before 2.0.0. */
function pending(version: Version, parts: readonly string[]): boolean {
  if (version.prerelease.length === 0) return false;
  const first = Math.min(...parts.map((part) => PARTS.indexOf(part as (typeof PARTS)[number])));
  return PARTS.slice(first + 1).every((part) => version.parts[part] === 0);
}

function pick(parts: Parts): Record<string, number> {
  return Object.fromEntries(PARTS.map((part) => [part, numberOf(parts, part)]));
}

/** The named numbers grow by one, all else right of the leftmost of them returns to 0. */
function countUp(values: Parts, counted: readonly string[]): Record<string, number> {
  const first = Math.min(...counted.map((part) => (PARTS as readonly string[]).indexOf(part)));
  return Object.fromEntries(
    PARTS.map((part, index) => {
      const value = numberOf(values, part);
      return [part, counted.includes(part) ? value + 1 : index < first ? value : 0];
    }),
  );
}
