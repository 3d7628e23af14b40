import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import {
  alreadyCounted,
  countableNumbers,
  countRelease,
  leadingNumbers,
  NUMBERED,
  numberedParts,
} from './numbered.ts';
import type { Scheme, Version } from './scheme.ts';
import { canonicalOnly, numberOf, numbersAlone, order } from './scheme.ts';

/** What RubyGems takes for a version, without the space around it. */
const VERSION = /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

/**
 * Versions of Ruby gems, as `Gem::Version` orders them: letters make a pre-release, 1.0 is 1.0.0. The library
 * `@renovatebot/ruby-semver` orders letters by language (rc before RC), which Ruby does not; the tests hold this
 * scheme against it for everything else.
 */
export const rubygemsScheme: Scheme = {
  id: 'rubygems',
  ...numbersAlone(NUMBERED),
  parse: (text) => canonicalOnly(text, read),
  read,
  of: (parts) => versionOf(NUMBERED.map((part) => numberOf(parts, part)).join('.')),
  stable: (version) =>
    version.prerelease.length === 0 ? version : versionOf(releaseOf(version.text).join('.')),
  compare(a, b) {
    const [x, y] = [segmentsOf(a.text), segmentsOf(b.text)];
    for (let index = 0; index < Math.max(x.length, y.length); index++) {
      const [one, other] = [x[index] ?? 0, y[index] ?? 0];
      if (one === other) continue;
      // Letters are below numbers: 1.0.a < 1.0.
      if (typeof one !== typeof other) return typeof one === 'string' ? -1 : 1;
      return order(one, other);
    }
    return 0;
  },
  bump(version, parts) {
    const release = releaseOf(version.text);
    if (version.prerelease.length > 0 && alreadyCounted(release, parts))
      return ok(versionOf(release.join('.')));
    const grown = countRelease(version, release, parts);
    return grown.ok ? ok(versionOf(grown.value.join('.'))) : grown;
  },
  prerelease: (version, channel, n) => read(`${version.text}.${channel}.${n}`),
};

function read(text: string): Result<Version> {
  const trimmed = text.trim();
  if (VERSION.test(trimmed) && countableNumbers(trimmed) && trimmed.length <= 200) {
    // A hyphen means .pre., as RubyGems itself rewrites it.
    const dotted = trimmed.replaceAll('-', '.pre.');
    return ok(versionOf(dotted.replace(/(^|\.)0+(?=\d+(?:\.|$))/g, '$1')));
  }
  return fault(
    'no-match',
    `"${text}" is no version of RubyGems`,
    'write numbers and words joined by dots, for instance 1.4.0 or 1.4.0.rc1',
  );
}

function versionOf(text: string): Version {
  const segments = segmentsOf(text);
  const from = /[A-Za-z]/.test(text) ? splitAt(text) : null;
  return {
    text,
    parts: numberedParts(releaseOf(text)),
    prerelease: from ?? [],
    identity: segments.join('.'),
  };
}

/** The numbers before the first segment with a letter. */
function releaseOf(text: string): string[] {
  const numbers = leadingNumbers(text);
  // In 1.2rc1 the 2 is a number of its own to RubyGems.
  return numbers.map((number) => number.replace(/^0+(?=\d)/, ''));
}

/** The segments of the pre-release, from its first letter on. */
function splitAt(text: string): (string | number)[] {
  const all = scan(text);
  return all.slice(all.findIndex((segment) => typeof segment === 'string'));
}

/** All segments, without the zeros that end the release and the pre-release. */
function segmentsOf(text: string): (string | number)[] {
  const all = scan(text);
  const letters = all.findIndex((segment) => typeof segment === 'string');
  const at = letters < 0 ? all.length : letters;
  return [...withoutZeros(all.slice(0, at)), ...withoutZeros(all.slice(at))];
}

function scan(text: string): (string | number)[] {
  return (text.match(/\d+|[A-Za-z]+/g) ?? []).map((segment) =>
    /^\d/.test(segment) ? Number(segment) : segment,
  );
}

function withoutZeros(segments: readonly (string | number)[]): (string | number)[] {
  const end = segments.findLastIndex((segment) => segment !== 0);
  return segments.slice(0, end + 1);
}
