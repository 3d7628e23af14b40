import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import type { Scheme, Version } from './scheme.ts';
import { canonicalOnly } from './scheme.ts';
import { semverScheme } from './semver.ts';

const INCOMPATIBLE = '+incompatible';

/**
 * Versions of Go modules (https://go.dev/ref/mod#versions): semantic versions with a `v`. Pseudo-versions are
 * pre-releases. Of build metadata only `+incompatible` is canonical; it stays while the major version is above 1.
 */
export const goScheme: Scheme = {
  ...semverScheme,
  id: 'go',
  parse: (text) => canonicalOnly(text, read),
  read,
  of: (parts) => marked(semverScheme.of(parts), false),
  stable: (version) =>
    version.prerelease.length === 0 ? version : marked(semverScheme.of(version.parts), isOld(version)),
  compare: (a, b) => semverScheme.compare(plain(a), plain(b)),
  bump(version, parts, counting) {
    const next = semverScheme.bump(plain(version), parts, counting);
    return next.ok ? ok(marked(next.value, isOld(version))) : next;
  },
  prerelease(version, channel, n) {
    const made = semverScheme.prerelease(plain(version), channel, n);
    return made.ok ? ok(marked(made.value, isOld(version))) : made;
  },
};

function read(text: string): Result<Version> {
  const found = semverScheme.read(text.replace(/^v/, ''));
  if (!found.ok || !/^v?\d/.test(text))
    return fault(
      'no-match',
      `"${text}" is no version of a Go module`,
      'write vMAJOR.MINOR.PATCH, for instance v1.4.0',
    );
  return ok(marked(found.value, found.value.text.endsWith(INCOMPATIBLE)));
}

function marked(version: Version, incompatible: boolean): Version {
  const text = version.text.replace(/\+.*$/, '');
  const old = incompatible && Number(version.parts.major) > 1;
  return { ...version, text: `v${text}${old ? INCOMPATIBLE : ''}` };
}

function plain(version: Version): Version {
  return { ...version, text: version.text.slice(1) };
}

function isOld(version: Version): boolean {
  return version.text.endsWith(INCOMPATIBLE);
}
