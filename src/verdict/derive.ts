import type { Carries } from '../lines/branch.ts';
import { carriedBy, within } from '../lines/branch.ts';
import { dayOf } from '../lines/calendar.ts';
import type { Line } from '../lines/lines.ts';
import { lineId, onOneLine } from '../lines/lines.ts';
import type { Release, Releases } from '../lines/releases.ts';
import { releasesOf } from '../lines/releases.ts';
import { compilePolicy } from '../policy/compile.ts';
import type { Policy } from '../policy/policy.ts';
import { NONE } from '../versions/kinds.ts';
import type { Parts, Version } from '../versions/scheme.ts';
import { compareParts, identity, isStable } from '../versions/scheme.ts';
import { changesOf, highestKind } from './changes.ts';
import type { Context, JudgedPolicy, Opening, TagUnderJudgement, TargetLine } from './context.ts';
import { evidenceOf } from './evidence.ts';
import type { Facts } from './facts.ts';
import { boundOfTag, linesToday } from './gathered.ts';
import type { Circumstances } from './next.ts';
import { prereleaseNext, stableNext } from './next.ts';
import { overrideProblem } from './overrides.ts';
import type { Room } from './release-as.ts';
import { kindOfStep, releaseAsOf } from './release-as.ts';
import type { Undecided } from './verdict.ts';

/**
 * All that rules look at, derived from the facts once; or why they allow no verdict.
 *
 * @throws Error where the facts hold a policy that does not compile: loading refuses those
 */
export function derive(facts: Facts): Context | Undecided {
  const policy = compiled(facts.policy);
  const releases = releasesOf(
    facts.project.tags,
    policy.tags,
    facts.today,
    policy.timezone,
    facts.tag?.name ?? null,
  );
  const { lines, stable } = linesToday(facts.today, releases, policy);
  const tag = tagOf(facts, policy);
  const carries = carriesOf(facts, policy, tag);
  if (carries === null)
    return undecided(
      'no-line',
      `the branch ${facts.branch} carries no line`,
      'name another branch, or add it to branches in the policy',
    );

  const last = lastOf(facts, releases);
  if (facts.last !== null && last === null)
    return undecided(
      'unknown-last',
      `the last release, ${facts.last}, is not among the tags`,
      'give the facts of one repository at one time',
    );
  const changes = changesOf(facts.commits, policy, last?.version ?? policy.initial);
  const line = targetLine(carries, last, lines, policy, tag);
  const room: Room = {
    last: last?.version ?? null,
    bound: carries.bound,
    mayBe: (version) => mayRelease(version, line, lines, policy, carries),
  };
  const releaseAs = releaseAsOf(changes, policy, room);
  const forced = releaseAs.chosen?.version ?? null;
  const fromChanges = highestKind(changes, policy);
  const onlySecurity = fromChanges === 'security';
  const kind =
    forced === null
      ? fromChanges
      : (kindOfStep(last?.version.parts ?? null, forced, policy, onlySecurity) ?? fromChanges);

  const counted = stableNext(
    policy,
    last?.version ?? null,
    kind,
    circumstances(facts, policy, releases, tag),
  );
  if (!counted.ok && !JUDGED.has(counted.fault.code) && forced === null)
    return { outcome: 'undecided', error: counted.fault };
  const next = forced ?? (counted.ok ? counted.value : null);
  if (next !== null && tag === null && unopened(next, last, carries)) return lineUnopened(facts, next, last);
  const target = tag === null ? next : tag.version;
  const opening =
    target === null
      ? null
      : tag === null
        ? openingOf(target, line, lines, policy, carries)
        : openingOfTag(target, tag, releases, policy);
  const published = publishedOf(next, carries, releases, policy, facts, tag);

  const context: Context = {
    facts,
    policy,
    releases,
    lines,
    carries,
    line,
    last,
    changes,
    evidence: evidenceOf(facts, policy, last),
    // A branch of pre-releases whose head has one already: nothing new, a run can be repeated.
    kind: next !== null && published === null && carries.prerelease !== null ? NONE : kind,
    next,
    published,
    opening,
    releaseAs,
    tag,
    judged: judgedPolicy(facts, policy, lines, stable),
    pull: null,
  };
  return overrideProblem(context) ?? context;
}

/** Why there is no number, where rules say it: for all other reasons there is no verdict either. */
const JUDGED = new Set(['nothing', 'kind-unmapped']);

/** What the number depends on: of a tag what it was when it was made. Its own test says nothing against it. */
function circumstances(
  { today, counter, head }: Facts,
  policy: Policy,
  { tested }: Releases,
  tag: TagUnderJudgement | null,
): Circumstances {
  if (tag?.version == null) return { today, counter: counter ?? null, tested, head };
  const { version, facts } = tag;
  const own = identity(version);
  return {
    today: dayOf(facts.time, policy.timezone),
    counter: null,
    tested: tested.filter((each) => each.time <= facts.time && identity(each.version) !== own),
    head,
  };
}

/** The last release: of two spellings on one commit, releases keep one. */
function lastOf({ last, project }: Facts, releases: Releases): Release | null {
  if (last === null) return null;
  const found = releases.stable.find((release) => release.tag === last);
  if (found !== undefined) return found;
  const commit = project.tags.find(({ name }) => name === last)?.commit;
  return releases.stable.find((release) => release.commit === commit) ?? null;
}

export function compiled(document: Facts['policy']): Policy {
  const { policy, mistakes } = compilePolicy(document);
  if (policy === null)
    throw new Error(`the facts hold a policy that does not compile: ${mistakes[0]?.message}`);
  return policy;
}

function tagOf(facts: Facts, policy: Policy): TagUnderJudgement | null {
  if (facts.tag === null) return null;
  const read = policy.tags.read(facts.tag.name);
  return read.ok
    ? { facts: facts.tag, version: read.value, fault: null }
    : { facts: facts.tag, version: null, fault: read.fault };
}

function carriesOf(facts: Facts, policy: Policy, tag: TagUnderJudgement | null): Carries | null {
  if (tag !== null)
    return tag.version === null
      ? { bound: null, prerelease: null }
      : boundOfTag(tag.version, tag.facts.branches, policy, facts.defaultBranch);
  return facts.branch === null
    ? null
    : carriedBy(facts.branch, policy.branches, policy.scheme, facts.defaultBranch);
}

/** The line that is released: the tag's, the one the branch names, or the one of the last release. */
function targetLine(
  carries: Carries,
  last: Release | null,
  lines: readonly Line[],
  policy: Policy,
  tag: TagUnderJudgement | null,
): TargetLine {
  const { by } = policy.lines;
  const { bound } = carries;
  const named = bound !== null && by.every((part) => Object.hasOwn(bound, part)) ? bound : null;
  const parts = tag?.version?.parts ?? named ?? last?.version.parts ?? policy.initial.parts;
  const id = lineId(parts, by, policy.scheme);
  const existing = lines.find((line) => line.id === id) ?? null;
  return { id, existing, newest: existing?.newest ?? isHighest(parts, lines, policy) };
}

function isHighest(parts: Parts, lines: readonly Line[], policy: Policy): boolean {
  return (
    policy.lines.order === 'date' ||
    lines.every((line) => compareParts(policy.lines.by, line.parts, parts) < 0)
  );
}

/** Whether a version may be released from here: on this line, or on a new one above all others. */
function mayRelease(
  version: Version,
  line: TargetLine,
  lines: readonly Line[],
  policy: Policy,
  carries: Carries,
): boolean {
  const id = lineId(version.parts, policy.lines.by, policy.scheme);
  if (id === line.id && line.existing !== null) return true;
  // The policy may know the day of a line that has no release yet: it is this one that opens it.
  const others = lines.filter((each) => each.id !== id || each.latest !== null);
  return (
    within(version.parts, carries.bound) &&
    !others.some((each) => each.id === id) &&
    isHighest(version.parts, others, policy)
  );
}

function openingOf(
  version: Version,
  line: TargetLine,
  lines: readonly Line[],
  policy: Policy,
  carries: Carries,
): Opening | null {
  const id = lineId(version.parts, policy.lines.by, policy.scheme);
  const leaves = !within(version.parts, carries.bound);
  if (!leaves && line.existing?.latest != null && id === line.id) return null;
  const shown = leaves && id === line.id ? boundedId(version, carries, policy) : id;
  return { id: shown, leaves, allowed: !leaves && mayRelease(version, line, lines, policy, carries) };
}

/** What came after the tag does not speak against it: it was the first of its line, and that line the newest, then. */
function openingOfTag(
  version: Version,
  { facts: { time, contains } }: TagUnderJudgement,
  { stable }: Releases,
  { lines: { by, order }, scheme }: Policy,
): Opening | null {
  const { parts } = version;
  const existed = (release: Release): boolean => release.time < time || contains.includes(release.tag);
  const isOpen = stable.some((release) => onOneLine(release.version.parts, parts, by) && existed(release));
  if (!isStable(version) || isOpen) return null;
  const isBelow = (release: Release): boolean => compareParts(by, release.version.parts, parts) < 0;
  const highest = order === 'date' || stable.every((release) => isBelow(release) || !existed(release));
  return { id: lineId(parts, by, scheme), leaves: false, allowed: highest };
}

/** The line as a bounded branch sees it: 6.1 where `release/6.0.x` would make 6.1.0. */
function boundedId(version: Version, carries: Carries, policy: Policy): string {
  return Object.keys(carries.bound ?? {})
    .map((part) => policy.scheme.write(part, version.parts[part] ?? 0))
    .join('.');
}

/** The branch names a line without a release yet, and the changes do not lead there. */
function unopened(next: Version, last: Release | null, carries: Carries): boolean {
  return !within(next.parts, carries.bound) && !(last !== null && within(last.version.parts, carries.bound));
}

function lineUnopened(facts: Facts, next: Version, last: Release | null): Undecided {
  const since =
    last === null
      ? `the first version would be ${next.text}`
      : `the changes since ${last.tag} lead to ${next.text}`;
  return undecided(
    'line-unopened',
    `${facts.branch} names a line that has no release yet, and ${since}, which is not on it`,
    "say the line's first version in a commit footer (Release-As: …), or judge for another branch with --branch",
  );
}

function publishedOf(
  next: Version | null,
  carries: Carries,
  releases: Releases,
  policy: Policy,
  facts: Facts,
  tag: TagUnderJudgement | null,
): Version | null {
  if (next === null || tag !== null || carries.prerelease === null) return next;
  const made = prereleaseNext(policy, next, carries.prerelease, releases.prerelease, facts.head);
  return made.ok ? made.value : null;
}

function judgedPolicy(
  facts: Facts,
  policy: Policy,
  lines: readonly Line[],
  stable: JudgedPolicy['stable'],
): JudgedPolicy {
  if (facts.policyAtHead === null) return { policy, lines, before: null, stable, own: facts.base === null };
  const changed = compiled(facts.policyAtHead);
  const releases = releasesOf(facts.project.tags, changed.tags, facts.today, changed.timezone);
  const now = linesToday(facts.today, releases, changed);
  return { policy: changed, lines: now.lines, before: lines, stable: now.stable, own: true };
}

function undecided(code: string, message: string, remedy: string): Undecided {
  return { outcome: 'undecided', error: { code, message, remedy } };
}
