import type { PartValue, Scheme, Version } from '../versions/scheme.ts';
import { identity, isStable } from '../versions/scheme.ts';
import type { TagStyle } from '../versions/tags.ts';
import type { Day } from './calendar.ts';
import { dayOf, endOfDay } from './calendar.ts';
import type { DatedVersion, Line, LineRules } from './lines.ts';
import { lineId } from './lines.ts';

/** One tag as the repository holds it. */
export interface Tag {
  readonly name: string;
  /** The commit it stands on, through all annotations. */
  readonly commit: string;
  /** Seconds since 1970: of the tag where it is annotated, of its commit where it is lightweight. */
  readonly time: number;
}

/** A published version. */
export interface Release {
  readonly version: Version;
  readonly tag: string;
  readonly commit: string;
  readonly time: number;
}

/** What the tags of a project say, for one day. */
export interface Releases {
  readonly stable: readonly Release[];
  readonly prerelease: readonly Release[];
  /** Versions that are tagged on several commits, by the tags' names. */
  readonly conflicts: readonly (readonly Release[])[];
  /** Versions that entered a test: no releases, though the next counter is above theirs. */
  readonly tested: readonly Release[];
  /** Tags that are no versions. */
  readonly ignored: readonly string[];
}

/**
 * Reads releases from tags. "Releases dated after `today` do not exist"; two spellings of one version on one commit
 * are one release (policy.md, *Decisions*).
 *
 * @param without a tag to leave out, in all its spellings on its commit: the one under judgement
 */
export function releasesOf(
  tags: readonly Tag[],
  style: TagStyle,
  today: Day,
  timezone: string,
  without: string | null = null,
): Releases {
  const before = readOnce.get(tags);
  const same =
    before?.style === style &&
    before.today === today &&
    before.timezone === timezone &&
    before.without === without;
  if (before !== undefined && same) return before.releases;
  const releases = readReleases(tags, style, today, timezone, without);
  readOnce.set(tags, { style, today, timezone, without, releases });
  return releases;
}

/** The last answer for each list of tags: lists are never changed, and gathering and judging ask the same. */
const readOnce = new WeakMap<
  readonly Tag[],
  { style: TagStyle; today: Day; timezone: string; without: string | null; releases: Releases }
>();

function readReleases(
  tags: readonly Tag[],
  style: TagStyle,
  today: Day,
  timezone: string,
  without: string | null,
): Releases {
  const limit = endOfDay(today, timezone);
  const found = new Map<string, Release[]>();
  // In the order of the tags, whichever of them have others of their version.
  const versions: (Release | Release[])[] = [];
  const tested: Release[] = [];
  const ignored: string[] = [];
  const read = readTags(tags, style);
  const left = without === null ? null : (read.find(({ tag }) => tag.name === without) ?? null);
  for (const { tag, release, test, key } of read) {
    if (tag.time >= limit || tag.name === without) continue;
    // Its other spelling on the same commit is the same release.
    if (left !== null && key !== null && key === left.key && tag.commit === left.tag.commit) continue;
    if (release === null) {
      if (test === null) ignored.push(tag.name);
      else tested.push(test);
      continue;
    }
    // Nearly every version has one tag: only the others have to be compared.
    if (key === null) {
      versions.push(release);
      continue;
    }
    const before = found.get(key);
    const same = before ?? [];
    if (before === undefined) {
      found.set(key, same);
      versions.push(same);
    }
    merge(same, release);
  }
  const stable: Release[] = [];
  const prerelease: Release[] = [];
  for (const each of versions) {
    const release = Array.isArray(each) ? (each[0] as Release) : each;
    (isStable(release.version) ? stable : prerelease).push(release);
  }
  const conflicts = [...found.values()].filter((same) => same.length > 1);
  return { stable, prerelease, conflicts, tested, ignored };
}

/** One tag, read: a release, a test, or neither. */
interface ReadTag {
  readonly tag: Tag;
  readonly release: Release | null;
  readonly test: Release | null;
  /** What is the same for two spellings of its version; null where no other tag has it. */
  readonly key: string | null;
}

/** What the tags say whatever the day: a history is asked for every day that it has a release on. */
function readTags(tags: readonly Tag[], style: TagStyle): readonly ReadTag[] {
  const before = tagsOnce.get(tags);
  if (before?.style === style) return before.read;
  const times = new Map<string, number>();
  const read = tags.map((tag): ReadTag => {
    const { name, commit, time } = tag;
    const version = style.read(name);
    if (version.ok) {
      const key = identity(version.value);
      times.set(key, (times.get(key) ?? 0) + 1);
      return { tag, release: { version: version.value, tag: name, commit, time }, test: null, key };
    }
    const test = style.readTested(name);
    return {
      tag,
      release: null,
      test: test === null ? null : { version: test, tag: name, commit, time },
      key: null,
    };
  });
  const shared = read.map((each) =>
    each.key === null || (times.get(each.key) ?? 0) > 1 ? each : { ...each, key: null },
  );
  tagsOnce.set(tags, { style, read: shared });
  return shared;
}

const tagsOnce = new WeakMap<readonly Tag[], { style: TagStyle; read: readonly ReadTag[] }>();

/** Keeps one entry a commit: the spelling with `v`, the earlier date. */
function merge(same: Release[], release: Release): void {
  const index = same.findIndex(({ commit }) => commit === release.commit);
  const before = same[index];
  if (before === undefined) {
    same.push(release);
    return;
  }
  const tag = [before.tag, release.tag].sort(
    (a, b) => Number(b.startsWith('v')) - Number(a.startsWith('v')) || (a < b ? -1 : 1),
  )[0] as string;
  same[index] = { ...before, tag, time: Math.min(before.time, release.time) };
}

/**
 * The stable versions with their days, as far as lines need them: of each line the first release and the highest.
 * Time zones are slow, and a repository may hold ten thousand tags.
 */
export function datedVersions(
  stable: readonly Release[],
  by: readonly string[],
  scheme: Scheme,
  timezone: string,
): DatedVersion[] {
  const lines = new Map<PartValue, { first: Release; highest: Release }>();
  const [only] = by;
  for (const release of stable) {
    const { parts } = release.version;
    // Any key that tells lines apart will do; this one is asked for thousands of times.
    const id = by.length === 1 && only !== undefined ? (parts[only] ?? 0) : lineId(parts, by, scheme);
    const line = lines.get(id);
    if (line === undefined) {
      lines.set(id, { first: release, highest: release });
      continue;
    }
    if (release.time < line.first.time) line.first = release;
    if (scheme.compare(release.version, line.highest.version) > 0) line.highest = release;
  }
  return [...lines.values()].flatMap(({ first, highest }) =>
    [...new Set([first, highest])].map((release) => ({
      version: release.version,
      day: dayOfRelease(release, timezone),
    })),
  );
}

/** Time zones are slow, and a history is asked about the same releases for each of its days. */
function dayOfRelease(release: Release, timezone: string): Day {
  const before = dayOnce.get(release);
  if (before?.timezone === timezone) return before.day;
  const day = dayOf(release.time, timezone);
  dayOnce.set(release, { timezone, day });
  return day;
}

const dayOnce = new WeakMap<Release, { timezone: string; day: Day }>();

/** The highest release, lines by date where the policy says so: 15.0 followed 42.3. */
export function highest(
  releases: readonly Release[],
  lines: readonly Line[],
  rules: LineRules,
  scheme: Scheme,
): Release | null {
  const place = new Map(lines.map(({ id }, index) => [id, lines.length - index]));
  const rank = (release: Release): number => place.get(lineId(release.version.parts, rules.by, scheme)) ?? 0;
  const byDate = rules.order === 'date';
  let best: Release | null = null;
  for (const release of releases) {
    const difference =
      best === null
        ? 1
        : (byDate ? rank(release) - rank(best) : 0) || scheme.compare(release.version, best.version);
    if (difference > 0) best = release;
  }
  return best;
}
