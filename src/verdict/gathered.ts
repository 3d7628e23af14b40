import type { Carries } from '../lines/branch.ts';
import { carriedBy, within } from '../lines/branch.ts';
import type { Day } from '../lines/calendar.ts';
import type { DatedVersion, Line } from '../lines/lines.ts';
import { lineId, linesOn, onOneLine } from '../lines/lines.ts';
import type { Release, Releases } from '../lines/releases.ts';
import { datedVersions, highest } from '../lines/releases.ts';
import type { Policy } from '../policy/policy.ts';
import type { Version } from '../versions/scheme.ts';
import { compareParts } from '../versions/scheme.ts';

/**
 * The questions that gathering and judging answer alike: which lines exist, which release the changes follow. Pure,
 * so that a verdict from stored facts is the one from the repository.
 */

export interface LinesToday {
  readonly stable: readonly DatedVersion[];
  readonly lines: readonly Line[];
}

export function linesToday(today: Day, releases: Releases, policy: Policy): LinesToday {
  const before = linesOnce.get(releases);
  if (before?.today === today && before.policy === policy) return before.found;
  const stable = datedVersions(releases.stable, policy.lines.by, policy.scheme, policy.timezone);
  const found = { stable, lines: linesOn(today, stable, policy.lines, policy.scheme) };
  linesOnce.set(releases, { today, policy, found });
  return found;
}

/** The last answer for each reading of the tags: gathering and judging ask the same. */
const linesOnce = new WeakMap<Releases, { today: Day; policy: Policy; found: LinesToday }>();

/** Releases that may be the last one of a branch, best first; `reachable` ones must be tried against the history. */
export type LastRelease =
  | { readonly is: 'decided'; readonly release: Release | null }
  | { readonly is: 'reachable'; readonly candidates: readonly Release[]; readonly onLine: number };

/**
 * "On a branch with `line: newest`: the highest stable release of the repository, reachable or not. On any other
 * branch: the highest stable release of its line that is reachable" (policy.md, *Decisions*). Where its line has none,
 * the highest reachable one below the line: the branch is about to open it.
 */
export function lastReleaseOf(
  carries: Carries,
  releases: Releases,
  lines: readonly Line[],
  policy: Policy,
): LastRelease {
  const { bound } = carries;
  if (bound === null)
    return { is: 'decided', release: highest(releases.stable, lines, policy.lines, policy.scheme) };
  const descending = (a: Release, b: Release): number => policy.scheme.compare(b.version, a.version);
  const onLine = releases.stable.filter(({ version }) => within(version.parts, bound)).sort(descending);
  if (onLine.length > 0) return { is: 'reachable', candidates: onLine, onLine: onLine.length };
  const bounded = Object.keys(bound);
  const below = releases.stable
    .filter(({ version }) => compareParts(bounded, version.parts, bound) < 0)
    .sort(descending);
  return below.length === 0
    ? { is: 'decided', release: null }
    : { is: 'reachable', candidates: below, onLine: 0 };
}

/**
 * "A release's predecessor is the highest stable release below it on its line that it contains; if it opens its line,
 * the highest stable release below it that existed that day" (policy.md, *Decisions*, "Time").
 *
 * @param contains the names of the tags that its commit contains
 */
export function predecessorOf(
  version: Version,
  time: number,
  contains: readonly string[],
  releases: Releases,
  policy: Policy,
): Release | null {
  const { by } = policy.lines;
  const { scheme } = policy;
  const isOwn = (release: Release): boolean => onOneLine(release.version.parts, version.parts, by);
  const idOf = (release: Release): string => lineId(release.version.parts, by, scheme);
  const isBelow = (release: Release): boolean => scheme.compare(release.version, version) < 0;
  const later = releases.stable.filter((release) => release.time > time);
  const contained = containedOf(later, contains);
  const existed =
    later.length === 0
      ? releases.stable
      : releases.stable.filter((release) => release.time <= time || contained.has(release));
  const own = existed.filter((release) => isOwn(release) && isBelow(release));
  if (own.length > 0) return best([...containedOf(own, contains)], scheme.compare);
  if (policy.lines.order === 'version') return best(existed.filter(isBelow), scheme.compare);
  // Lines follow each other by date: 15.0 came after 42.3.
  const opened = new Map<string, number>();
  for (const release of existed)
    opened.set(idOf(release), Math.min(opened.get(idOf(release)) ?? release.time, release.time));
  const others = existed.filter((release) => !isOwn(release));
  const newest = others.reduce((latest, each) => Math.max(latest, opened.get(idOf(each)) ?? 0), 0);
  return best(
    others.filter((release) => opened.get(idOf(release)) === newest),
    scheme.compare,
  );
}

/** Those of some releases whose tags are among the names: few releases are asked about, and there may be many names. */
function containedOf(some: readonly Release[], names: readonly string[]): Set<Release> {
  if (some.length === 0) return new Set();
  const byTag = new Map(some.map((release) => [release.tag, release]));
  const found = new Set<Release>();
  for (const name of names) {
    const release = byTag.get(name);
    if (release !== undefined) found.add(release);
  }
  return found;
}

function best(releases: readonly Release[], compare: (a: Version, b: Version) => number): Release | null {
  return releases.reduce<Release | null>(
    (found, release) => (found === null || compare(release.version, found.version) > 0 ? release : found),
    null,
  );
}

/** Whether one of these branches carries the line that a version is on. */
export function carryVersion(
  branches: readonly string[],
  version: Version,
  policy: Policy,
  defaultBranch: string | null,
): boolean {
  return branches.some((branch) => {
    const carries = carriedBy(branch, policy.branches, policy.scheme, defaultBranch);
    return carries !== null && within(version.parts, carries.bound);
  });
}

/** The narrowest bound among the branches that hold a tag's commit and carry its line. */
export function boundOfTag(
  version: Version,
  branches: readonly string[],
  policy: Policy,
  defaultBranch: string | null,
): Carries {
  let best: Carries = { bound: null, prerelease: null };
  for (const branch of branches) {
    const carries = carriedBy(branch, policy.branches, policy.scheme, defaultBranch);
    if (carries?.bound == null || !within(version.parts, carries.bound)) continue;
    if (Object.keys(carries.bound).length > Object.keys(best.bound ?? {}).length) best = carries;
  }
  return best;
}
