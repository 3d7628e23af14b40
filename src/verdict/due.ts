import { within } from '../lines/branch.ts';
import type { ReleaseWindow } from '../lines/cadence.ts';
import { releaseWindow } from '../lines/cadence.ts';
import type { Day } from '../lines/calendar.ts';
import { dayOf } from '../lines/calendar.ts';
import { nextFree } from '../lines/freeze.ts';
import type { Line } from '../lines/lines.ts';
import { lineId } from '../lines/lines.ts';
import type { Release } from '../lines/releases.ts';
import type { Policy } from '../policy/policy.ts';
import type { Version } from '../versions/scheme.ts';
import { compareParts } from '../versions/scheme.ts';
import type { Context } from './context.ts';

/** When the next release of a kind is due, and since what that counts (policy.md, *Cadence*). */
export interface Due {
  readonly kind: string;
  readonly since: Day;
  /** What was released that day: a tag, or a line. */
  readonly after: string;
  readonly opens: boolean;
  readonly window: ReleaseWindow;
  /** "every P6W, give or take P1W" */
  readonly words: string;
}

/** A stable release of a line, with the place of the leftmost part that it changed; -1 for the line's first. */
export interface Step {
  readonly release: Release;
  readonly before: Release | null;
  readonly position: number;
}

/** The kinds that wait for a day. A security release waits for nothing. */
export function hasCadence(kind: string, { cadence }: Policy): boolean {
  return kind !== 'security' && Object.hasOwn(cadence, kind) && cadence[kind]?.every != null;
}

/** Whether a kind changes the parts that name a line. */
export function opensLine(kind: string, { kinds, lines }: Policy): boolean {
  const position = kinds.position(kind);
  return position !== null && position < lines.by.length;
}

/**
 * The releases of a line in the order of their numbers, each with what it changed of the one before it.
 *
 * @param before leaves out this version and those above it, and what came later: for the tag under judgement
 */
export function stepsOf(
  line: string,
  releases: readonly Release[],
  policy: Policy,
  bound: Readonly<Record<string, number>> | null,
  before: { readonly version: Version; readonly time: number } | null,
): Step[] {
  const { scheme, lines } = policy;
  const own = releases
    .filter(
      ({ version, time }) =>
        lineId(version.parts, lines.by, scheme) === line &&
        within(version.parts, bound) &&
        (before === null || (scheme.compare(version, before.version) < 0 && time <= before.time)),
    )
    .sort((a, b) => scheme.compare(a.version, b.version));
  return own.map((release, index) => {
    const previous = own[index - 1] ?? null;
    return {
      release,
      before: previous,
      position: previous === null ? -1 : changed(release, previous, policy),
    };
  });
}

function changed({ version }: Release, before: Release, { scheme }: Policy): number {
  return scheme.parts.findIndex((part) => version.parts[part] !== before.version.parts[part]);
}

/** Whether releases that count for a kind with a cadence can be told from security releases by their numbers alone. */
export function needsSecurityReleases(policy: Policy): boolean {
  const security = policy.kinds.position('security');
  if (security === null) return false;
  return Object.keys(policy.cadence).some(
    (kind) =>
      hasCadence(kind, policy) && !opensLine(kind, policy) && (policy.kinds.position(kind) ?? -1) >= security,
  );
}

/** Null where the kind has no cadence, or where nothing was released that it counts from. */
export function dueOf(kind: string, context: Context): Due | null {
  const { policy } = context;
  const cadence = policy.cadence[kind];
  const position = policy.kinds.position(kind);
  if (!hasCadence(kind, policy) || cadence === undefined || position === null) return null;
  const opens = opensLine(kind, policy);
  const from = opens ? lineBefore(position, context) : releaseBefore(position, context);
  const window = from === null ? null : releaseWindow(from.since, cadence);
  return from === null || window === null ? null : { kind, opens, ...from, window, words: cadence.words };
}

type Since = Pick<Due, 'since' | 'after'>;

/** "From the previous release of that kind on that line"; one of a higher kind holds what this one would. */
function releaseBefore(
  position: number,
  { line, releases, policy, carries, facts, tag }: Context,
): Since | null {
  const before = tag === null || tag.version === null ? null : { version: tag.version, time: tag.facts.time };
  const security = new Set(facts.project.securityReleases ?? []);
  let newest: Step | null = null;
  for (const step of stepsOf(line.id, releases.stable, policy, carries.bound, before)) {
    if (step.position > position || security.has(step.release.tag)) continue;
    if (newest === null || step.release.time >= newest.release.time) newest = step;
  }
  const { existing } = line;
  if (newest === null) {
    // A line may be known by the policy alone; of a tag what came after it is no release that it counts from.
    const made = tag === null ? null : dayOf(tag.facts.time, policy.timezone);
    return existing === null || (made !== null && existing.released >= made)
      ? null
      : { since: existing.released, after: `line ${line.id}` };
  }
  const since =
    newest.position === -1 && existing !== null
      ? existing.released
      : dayOf(newest.release.time, policy.timezone);
  return { since, after: newest.release.tag };
}

/** "From the previous line": the newest one that a release of this kind, or of a higher one, opened. */
function lineBefore(position: number, { lines, line, policy, tag }: Context): Since | null {
  const { by, order } = policy.lines;
  const made = tag === null ? null : dayOf(tag.facts.time, policy.timezone);
  const existed = lines.filter(
    ({ id, parts, released }) =>
      made === null ||
      (id !== line.id &&
        released <= made &&
        (order === 'date' || compareParts(by, parts, tag?.version?.parts ?? {}) < 0)),
  );
  const found = existed.find((each, index) => openedBy(each, existed[index + 1], by) <= position);
  return found === undefined ? null : { since: found.released, after: `line ${found.id}` };
}

/** The place of the leftmost part in which a line differs from the one before it; -1 for the first of all. */
function openedBy(line: Line, before: Line | undefined, by: readonly string[]): number {
  return before === undefined ? -1 : by.findIndex((part) => line.parts[part] !== before.parts[part]);
}

/** The first day on which neither the cadence nor a freeze stops a release of a kind; null where none is in sight. */
export function nextAllowedDay(kind: string, day: Day, context: Context): Day | null {
  const earliest = dueOf(kind, context)?.window.earliest ?? day;
  return nextFree(earliest > day ? earliest : day, kind, context.policy.freeze);
}

/** "the next allowed day is …", for the end of a message. */
export function allowedWords(day: Day | null): string {
  return day === null ? 'no allowed day is in sight' : `the next allowed day is ${day}`;
}
