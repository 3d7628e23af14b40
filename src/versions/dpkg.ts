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
import type { PartDetails, Parts, Scheme, Version } from './scheme.ts';
import { canonicalOnly, numberOf, numbersAlone, order, plainParts } from './scheme.ts';

interface Pieces {
  readonly epoch: number;
  readonly upstream: string;
  /** Null for a native package. */
  readonly revision: string | null;
}

const REVISION: PartDetails = {
  ...(plainParts(['revision']).get('revision') as PartDetails),
  optional: true,
};

/**
 * Versions of Debian packages, `[epoch:]upstream[-revision]` (Debian Policy, 5.6.12, and deb-version(7)). The parts are
 * the first three numbers of the upstream version and the number that the revision begins with; the epoch stays as it
 * is. What sorts before the numbers that it begins with, by a `~`, is a pre-release.
 */
export const dpkgScheme: Scheme = {
  id: 'dpkg',
  ...numbersAlone(NUMBERED),
  parts: [...NUMBERED, 'revision'],
  details: new Map([...plainParts(NUMBERED), ['revision', REVISION]]),
  countable: [...NUMBERED, 'revision'],
  parse: (text) => canonicalOnly(text, read),
  read,
  of: (parts) => versionOf(piecesFrom(parts)),
  stable(version) {
    const pieces = piecesOf(version.text);
    if (version.prerelease.length === 0 || pieces === null) return version;
    return versionOf({ ...pieces, upstream: leadingNumbers(pieces.upstream).join('.') });
  },
  compare(a, b) {
    const [x, y] = [piecesOf(a.text) as Pieces, piecesOf(b.text) as Pieces];
    return (
      order(x.epoch, y.epoch) ||
      compareText(x.upstream, y.upstream) ||
      compareText(x.revision ?? '', y.revision ?? '')
    );
  },
  bump(version, parts) {
    const pieces = piecesOf(version.text) as Pieces;
    const numbers = parts.filter((part) => part !== 'revision');
    if (numbers.length === 0) {
      const before = /^\d+/.exec(pieces.revision ?? '0')?.[0];
      if (before !== undefined) return ok(versionOf({ ...pieces, revision: String(Number(before) + 1) }));
      return fault(
        'not-higher',
        `the revision of ${version.text} begins with no number that could be counted up`,
        'write revisions such as 1 or 1ubuntu1, or count up another part',
      );
    }
    const release = leadingNumbers(pieces.upstream);
    const pending = version.prerelease.length > 0 && alreadyCounted(release, numbers);
    const grown = pending ? ok(release) : countRelease(version, release, numbers);
    if (!grown.ok) return grown;
    const revision = pieces.revision === null && !parts.includes('revision') ? null : '1';
    return ok(versionOf({ ...pieces, upstream: grown.value.join('.'), revision }));
  },
  prerelease(version, channel, n) {
    const pieces = piecesOf(version.text) as Pieces;
    return ok(versionOf({ ...pieces, upstream: `${pieces.upstream}~${channel}${n}` }));
  },
};

function read(text: string): Result<Version> {
  const pieces = text.length <= 200 && countableNumbers(text) ? piecesOf(text.trim()) : null;
  if (pieces !== null) return ok(versionOf(pieces));
  return fault(
    'no-match',
    `"${text}" is no version of a Debian package`,
    'write [epoch:]upstream[-revision] and begin the upstream version with a digit, for instance 1.4.0-1',
  );
}

function piecesOf(text: string): Pieces | null {
  const colon = text.indexOf(':');
  const epoch = colon < 0 ? '0' : text.slice(0, colon);
  const rest = text.slice(colon + 1);
  const hyphen = rest.lastIndexOf('-');
  const upstream = hyphen < 0 ? rest : rest.slice(0, hyphen);
  const revision = hyphen < 0 ? null : rest.slice(hyphen + 1);
  // An epoch is a 32-bit number to dpkg.
  if (!/^\d{1,10}$/.test(epoch) || Number(epoch) > 2_147_483_647) return null;
  if (!/^\d[0-9A-Za-z.+~-]*$/.test(upstream)) return null;
  if (revision !== null && !/^[0-9A-Za-z+.~]+$/.test(revision)) return null;
  return { epoch: Number(epoch), upstream, revision };
}

function piecesFrom(parts: Parts): Pieces {
  const upstream = NUMBERED.map((part) => numberOf(parts, part)).join('.');
  return { epoch: 0, upstream, revision: parts.revision === undefined ? null : String(parts.revision) };
}

function versionOf({ epoch, upstream, revision }: Pieces): Version {
  const front = epoch > 0 ? `${epoch}:` : '';
  const release = leadingNumbers(upstream);
  const number = /^\d+/.exec(revision ?? '')?.[0];
  return {
    text: `${front}${upstream}${revision === null ? '' : `-${revision}`}`,
    parts: {
      ...numberedParts(release),
      ...(number === undefined ? {} : { revision: Number(number) }),
    },
    prerelease:
      upstream.includes('~') && compareText(upstream, release.join('.')) < 0
        ? (upstream.slice(release.join('.').length).match(/\d+|[A-Za-z]+/g) ?? ['']).map((word) =>
            /^\d/.test(word) ? Number(word) : word,
          )
        : [],
    identity: [String(epoch), plainText(upstream), plainText(revision ?? '')].join('|'),
  };
}

/** Texts and numbers in turns, each where it may be empty: `1.0~rc1` is "", 1, ".", 0, "~rc", 1. */
function runs(text: string): { text: string; number: number }[] {
  return [...text.matchAll(/(\D*)(\d*)/g)]
    .filter(([whole]) => whole !== '')
    .map(([, before, digits]) => ({ text: before as string, number: Number(digits) }));
}

/** The same for texts that are equal in order: leading zeros, and a 0 at the end, do not count. */
function plainText(text: string): string {
  const all = runs(text);
  const end = all.findLastIndex((run) => run.text !== '' || run.number !== 0);
  return all
    .slice(0, end + 1)
    .map((run) => `${run.text}${run.number}`)
    .join('');
}

function compareText(a: string, b: string): -1 | 0 | 1 {
  const [x, y] = [runs(a), runs(b)];
  for (let index = 0; index < Math.max(x.length, y.length); index++) {
    const found =
      compareRun(x[index]?.text ?? '', y[index]?.text ?? '') ||
      order(x[index]?.number ?? 0, y[index]?.number ?? 0);
    if (found !== 0) return found;
  }
  return 0;
}

/** "~" sorts before everything, even the end; then the end; then letters; then all other characters. */
function compareRun(a: string, b: string): -1 | 0 | 1 {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const found = order(weight(a[index]), weight(b[index]));
    if (found !== 0) return found;
  }
  return 0;
}

function weight(char: string | undefined): number {
  if (char === undefined) return 0;
  if (char === '~') return -1;
  return /[A-Za-z]/.test(char) ? char.charCodeAt(0) : char.charCodeAt(0) + 256;
}
