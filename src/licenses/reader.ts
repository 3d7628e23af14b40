import type { Scheme, Version } from '../versions/scheme.ts';
import type { LicensedVersion } from './license.ts';

/** Reads the version in a license; null where it is none. */
export type VersionReader = (text: string) => LicensedVersion | null;

/**
 * How the versions in licenses are read: as the product reads them at run time. Of semantic versions that is their
 * leading numbers, from the text itself; other schemes have parts that only they can find.
 */
export function versionReader(scheme: Scheme): VersionReader {
  if (scheme.id === 'semver') return (text) => text;
  return (text) => {
    const read = scheme.read(text);
    return read.ok ? licensedVersion(read.value, scheme) : null;
  };
}

/** The parts of a version, for checkLicense. A part that is absent is equal to an absent one, and below all others. */
export function licensedVersion(version: Version, scheme: Scheme): LicensedVersion {
  return Object.fromEntries(scheme.parts.map((part) => [part, version.parts[part] ?? ABSENT]));
}

// Before all letters and digits in the order of texts.
const ABSENT = '-';
