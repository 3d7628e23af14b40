import { compare as libraryOrder, parse as libraryParse } from '@renovatebot/pep440';
import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import { alreadyCounted, countableNumbers, countRelease, NUMBERED, numberedParts } from './numbered.ts';
import type { PartDetails, Parts, Scheme, Version } from './scheme.ts';
import { canonicalOnly, numberOf, numbersAlone, order, plainParts } from './scheme.ts';

/** The pieces of a version as PEP 440 names them. */
interface Pieces {
  readonly epoch: number;
  readonly release: readonly number[];
  readonly pre: readonly [word: string, n: number] | null;
  readonly post: number | null;
  readonly dev: number | null;
  readonly local: string | null;
}

const POST: PartDetails = { ...(plainParts(['post']).get('post') as PartDetails), optional: true };

/**
 * Versions of Python packages (PEP 440), by `@renovatebot/pep440`. Canonical text is PEP 440's normalized form. The
 * parts are the first three numbers of the release and `post`; the epoch stays as it is.
 */
export const pep440Scheme: Scheme = {
  id: 'pep440',
  ...numbersAlone(NUMBERED),
  parts: [...NUMBERED, 'post'],
  details: new Map([...plainParts(NUMBERED), ['post', POST]]),
  countable: [...NUMBERED, 'post'],
  parse: (text) => canonicalOnly(text, read),
  read,
  of: (parts) => versionOf(piecesFrom(parts)),
  stable(version) {
    const pieces = piecesOf(version.text);
    return version.prerelease.length === 0 || pieces === null
      ? version
      : versionOf({ ...pieces, pre: null, dev: null, local: null });
  },
  compare(a, b) {
    const [[x, local], [y, other]] = [withoutLocal(a.text), withoutLocal(b.text)];
    const found = libraryOrder(x, y);
    return found === 0 ? compareLocal(local, other) : found < 0 ? -1 : 1;
  },
  bump(version, parts) {
    const pieces = piecesOf(version.text) as Pieces;
    const plain = { ...pieces, pre: null, post: null, dev: null, local: null };
    const release = pieces.release.map(String);
    const numbers = parts.filter((part) => part !== 'post');
    if (numbers.length === 0) {
      const { post, dev, pre } = pieces;
      // 1.0.post1.dev2 stands before 1.0.post1 already.
      const next = post !== null && dev !== null ? post : (post ?? 0) + 1;
      return ok(versionOf({ ...plain, pre, post: next }));
    }
    const pending = version.prerelease.length > 0 && pieces.post === null && alreadyCounted(release, numbers);
    const grown = pending ? ok(release) : countRelease(version, release, numbers);
    if (!grown.ok) return grown;
    const post = parts.includes('post') ? 1 : null;
    return ok(versionOf({ ...plain, release: grown.value.map(Number), post }));
  },
  prerelease(version, channel, n) {
    const word = { alpha: 'a', beta: 'b' }[channel] ?? channel;
    const made = read(`${version.text}${word === 'dev' ? '.dev' : word}${n}`);
    if (made.ok && made.value.prerelease[0] === word) return made;
    return fault('no-prerelease', `PEP 440 has no pre-release "${channel}"`, 'name one of a, b, rc and dev');
  },
};

function read(text: string): Result<Version> {
  const pieces = countableNumbers(text) && text.length <= 200 ? piecesOf(text.trim()) : null;
  if (pieces !== null) return ok(versionOf(pieces));
  return fault(
    'no-match',
    `"${text}" is no version of PEP 440`,
    'write numbers joined by dots, for instance 1.4.0, 1.4rc1 or 1.4.post1',
  );
}

/** A local version is ours to read: the library takes 1e5 for 100000, and a short hash may look so. */
function withoutLocal(text: string): readonly [text: string, local: string | null] {
  const at = text.indexOf('+');
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

/** Segment by segment: numbers by value and above words, none below all. */
function compareLocal(a: string | null, b: string | null): -1 | 0 | 1 {
  const [x, y] = [a?.split('.') ?? [], b?.split('.') ?? []];
  for (let index = 0; index < Math.max(x.length, y.length); index++) {
    const [one, other] = [x[index], y[index]];
    if (one === undefined) return -1;
    if (other === undefined) return 1;
    const [isNumber, isOther] = [/^\d+$/.test(one), /^\d+$/.test(other)];
    if (isNumber !== isOther) return isNumber ? 1 : -1;
    const found = isNumber ? order(Number(one), Number(other)) : order(one, other);
    if (found !== 0) return found;
  }
  return 0;
}

function piecesOf(text: string): Pieces | null {
  const found = libraryParse(text) as unknown as {
    epoch: number;
    release: number[];
    pre: [string, number] | null;
    post: [string, number] | null;
    dev: [string, number] | null;
  } | null;
  if (found === null) return null;
  return {
    epoch: found.epoch,
    release: found.release,
    pre: found.pre,
    post: found.post?.[1] ?? null,
    dev: found.dev?.[1] ?? null,
    local: withoutLocal(text)[1]?.toLowerCase().split(/[._-]/).map(plainNumber).join('.') ?? null,
  };
}

function plainNumber(segment: string): string {
  return /^\d+$/.test(segment) ? segment.replace(/^0+(?=\d)/, '') : segment;
}

function piecesFrom(parts: Parts): Pieces {
  const post = parts.post === undefined ? null : numberOf(parts, 'post');
  const release = NUMBERED.map((part) => numberOf(parts, part));
  return { epoch: 0, release, pre: null, post, dev: null, local: null };
}

function versionOf({ epoch, release, pre, post, dev, local }: Pieces): Version {
  const middle = `${pre === null ? '' : pre.join('')}${post === null ? '' : `.post${post}`}`;
  const end = `${middle}${dev === null ? '' : `.dev${dev}`}${local === null ? '' : `+${local}`}`;
  const front = epoch === 0 ? '' : `${epoch}!`;
  // Trailing zeros do not count: 1.0 is 1.0.0.
  const significant = release.join('.').replace(/(?:\.0)+$/, '');
  return {
    text: `${front}${release.join('.')}${end}`,
    parts: { ...numberedParts(release.map(String)), ...(post === null ? {} : { post }) },
    prerelease: [...(pre ?? []), ...(dev === null ? [] : ['dev', dev])],
    identity: `${front}${significant}${end}`,
  };
}
