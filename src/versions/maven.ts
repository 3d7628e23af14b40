import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import type { Item } from './maven-order.ts';
import { compareItems, mavenItems } from './maven-order.ts';
import {
  alreadyCounted,
  countableNumbers,
  countRelease,
  leadingNumbers,
  NUMBERED,
  numberedParts,
} from './numbered.ts';
import type { Scheme, Version } from './scheme.ts';
import { canonicalOnly, numberOf, numbersAlone } from './scheme.ts';

/** Maven takes any text; a release begins with a number and holds nothing that a file name or a range could not. */
const VERSION = /^\d[0-9A-Za-z._+-]*$/;

/** A word of a stable version that names an edition or says that it is one: 33.0.0-jre, 4.1.100.Final. No service pack. */
const EDITION = /^[.-](?!sp$)[A-Za-z]+$/i;

/**
 * Versions of Maven artifacts, in the order of Maven's version order specification. Text is kept as it is written, but
 * for empty tokens: 1.0 and 1.0.0 are equal, and both canonical. What stands before its own release (1.0-rc-1, 1.0-SNAPSHOT) is a
 * pre-release; other qualifiers (33.0.0-jre) are not.
 */
export const mavenScheme: Scheme = {
  id: 'maven',
  ...numbersAlone(NUMBERED),
  parse: (text) => canonicalOnly(text, read),
  read,
  of: (parts) => versionOf(NUMBERED.map((part) => numberOf(parts, part)).join('.')),
  stable: (version) =>
    version.prerelease.length === 0 ? version : versionOf(leadingNumbers(version.text).join('.')),
  compare: (a, b) => compareItems(itemsOf(a), itemsOf(b)),
  bump(version, parts) {
    const release = leadingNumbers(version.text);
    const pending = version.prerelease.length > 0 && alreadyCounted(release, parts);
    const grown = pending ? ok(release) : countRelease(version, release, parts);
    if (!grown.ok) return grown;
    // 33.0.0-jre is followed by 33.0.1-jre: a qualifier of a stable version names an edition.
    const rest = version.text.slice(release.join('.').length);
    const plain = versionOf(grown.value.join('.'));
    return ok(version.prerelease.length === 0 && EDITION.test(rest) ? versionOf(plain.text + rest) : plain);
  },
  prerelease(version, channel, n) {
    // 1.4.0.Final is 1.4.0 to Maven, and what stands before it is 1.4.0-rc-1.
    const numbers = versionOf(leadingNumbers(version.text).join('.'));
    const base = mavenScheme.compare(version, numbers) === 0 ? numbers.text : version.text;
    const made = read(`${base}-${channel}-${n}`);
    if (made.ok && made.value.prerelease.length > 0) return made;
    return fault(
      'no-prerelease',
      `Maven sorts ${version.text}-${channel}-${n} after ${version.text}, so it is no pre-release`,
      'name a channel that it sorts before: alpha, beta, milestone or rc',
    );
  },
};

function read(text: string): Result<Version> {
  // An empty token is 0: 1. is 1.0.
  if (text.length <= 200 && VERSION.test(text) && countableNumbers(text))
    return ok(versionOf(text.replace(/(?<=[.-])(?=[.-]|$)/g, '0')));
  return fault(
    'no-match',
    `"${text}" is no version of a Maven artifact`,
    'begin with a number, for instance 1.4.0 or 1.4.0-rc-1',
  );
}

function versionOf(text: string): Version {
  const release = leadingNumbers(text);
  const parts = numberedParts(release);
  const rest = text.slice(release.join('.').length);
  // Nearly all versions are nothing but numbers, and ten thousand tags are read in every run.
  if (rest === '') {
    const end = release.findLastIndex((number) => Number(number) !== 0);
    const items = release.slice(0, end + 1).map(Number);
    return { text, parts, prerelease: [], identity: `[${items.join(',')}]` };
  }
  const items = mavenItems(text);
  const before = compareItems(items, mavenItems(release.join('.'))) < 0;
  const words = before ? (rest.match(/\d+|[^\d.+-]+/g) ?? []) : [];
  return {
    text,
    parts,
    prerelease: words.map((word) => (/^\d/.test(word) ? Number(word) : word)),
    identity: JSON.stringify(items),
  };
}

/** Sorting asks for the same versions again and again. */
const itemsOnce = new WeakMap<Version, readonly Item[]>();

function itemsOf(version: Version): readonly Item[] {
  const before = itemsOnce.get(version);
  if (before !== undefined) return before;
  const items = mavenItems(version.text);
  itemsOnce.set(version, items);
  return items;
}
