import type { Parts, Scheme, Version } from '../versions/scheme.ts';
import { compareParts, numberOf } from '../versions/scheme.ts';
import type { Day, Span } from './calendar.ts';
import type { Match } from './match.ts';
import { matches } from './match.ts';
import type { Anchors, End, Until } from './until.ts';
import { evaluate, OPEN } from './until.ts';

/** What a policy says of release lines. */
export interface LineRules {
  /** The parts that name a line. */
  readonly by: readonly string[];
  readonly order: 'version' | 'date';
  /** Exceptions by line id. */
  readonly known: Readonly<Record<string, KnownLine>>;
  /** Null without `support`: there are no phases then, and everything is allowed. */
  readonly tracks: readonly Track[] | null;
  /** The cadence of the kind that opens a line. */
  readonly cycle: Span | null;
}

export interface KnownLine {
  readonly name: string | null;
  readonly released: Day | null;
  readonly track: string | null;
  readonly flags: Readonly<Record<string, Day | boolean>>;
  /** Explicit ends by phase: a day, `never`, or null for an open one. */
  readonly end: Readonly<Record<string, Day | null>>;
  readonly why: string | null;
}

/** One course of life; `match` null takes every line. */
export interface Track {
  readonly name: string | null;
  readonly match: Match | null;
  readonly phases: readonly PhaseRule[];
}

export interface PhaseRule {
  readonly name: string;
  readonly allow: readonly string[];
  readonly until: Until;
}

/** All versions that share the parts named by `lines.by`, with the phases of their life as known today. */
export interface Line {
  readonly id: string;
  readonly name: string | null;
  readonly parts: Readonly<Record<string, number>>;
  readonly numbers: readonly number[];
  readonly released: Day;
  /** The highest stable version; null for a line that only the policy knows. */
  readonly latest: Version | null;
  readonly newest: boolean;
  readonly track: string | null;
  /** Null where no phases apply: no `support`, or no track that matches. */
  readonly phases: readonly Phase[] | null;
  /** The phase today: a name, `ended`, or null where no phases apply. */
  readonly phase: string | null;
}

export interface Phase {
  readonly name: string;
  readonly allow: readonly string[];
  /** The end that holds. */
  readonly end: End;
  /** The end that the rule gives; differs from `end` where the policy names one explicitly. */
  readonly rule: End;
  readonly explicit: boolean;
}

export const ENDED = 'ended';

/** A stable version and the day of its release. */
export interface DatedVersion {
  readonly version: Version;
  readonly day: Day;
}

/** The id of the line that a version belongs to, as its numbers are formatted: `6`, `24.04`. */
export function lineId(parts: Parts, by: readonly string[], scheme: Scheme): string {
  // Asked for every release, and nearly always of one part.
  const [first] = by;
  if (by.length === 1 && first !== undefined) return scheme.write(first, parts[first] ?? 0);
  return by.map((part) => scheme.write(part, parts[part] ?? 0)).join('.');
}

/** Whether two versions are on one line: the same as asking for both ids, a thousand times in a row. */
export function onOneLine(a: Parts, b: Parts, by: readonly string[]): boolean {
  return by.every((part) => (a[part] ?? 0) === (b[part] ?? 0));
}

interface Bare {
  readonly id: string;
  readonly parts: Readonly<Record<string, number>>;
  readonly numbers: readonly number[];
  readonly released: Day;
  readonly latest: Version | null;
  readonly known: KnownLine | undefined;
}

/**
 * Every line that exists on a day, newest first, with its phases (policy.md, *Exact semantics*).
 *
 * @param stable the stable versions that exist on that day; for each line at least its first and its highest one
 */
export function linesOn(
  today: Day,
  stable: readonly DatedVersion[],
  rules: LineRules,
  scheme: Scheme,
): Line[] {
  const ordered = order(bareLines(today, stable, rules, scheme), rules.order);
  const tracks = new Map(ordered.map((line) => [line.id, trackOf(line, rules)]));
  const major = majorPart(rules.by);
  return ordered
    .map((line, index): Line => {
      const track = tracks.get(line.id) ?? null;
      const higher = ordered.slice(index + 1);
      const phases =
        track === null ? null : phasesOf(line, track, anchorsOf(line, higher, ordered, tracks, major, rules));
      return {
        id: line.id,
        name: line.known?.name ?? null,
        parts: line.parts,
        numbers: line.numbers,
        released: line.released,
        latest: line.latest,
        newest: higher.length === 0,
        track: track?.name ?? null,
        phases,
        phase: phases === null ? null : phaseOn(today, phases),
      };
    })
    .reverse();
}

/** "On day D the line is in the first phase whose end is undetermined, never, or not before D" (semantics, 3). */
export function phaseOn(day: Day, phases: readonly Phase[]): string {
  return phases.find(({ end }) => end.to >= day)?.name ?? ENDED;
}

function bareLines(today: Day, stable: readonly DatedVersion[], rules: LineRules, scheme: Scheme): Bare[] {
  const lines = new Map<string, { parts: Parts; released: Day; latest: Version | null }>();
  for (const { version, day } of stable) {
    const id = lineId(version.parts, rules.by, scheme);
    const line = lines.get(id);
    if (line === undefined) {
      lines.set(id, { parts: version.parts, released: day, latest: version });
      continue;
    }
    if (day < line.released) line.released = day;
    if (line.latest === null || scheme.compare(version, line.latest) > 0) line.latest = version;
  }
  for (const [id, known] of Object.entries(rules.known)) {
    // A release day makes a line exist without a tag: the repository of an old line may be gone.
    if (known.released === null || lines.has(id)) continue;
    const numbers = id.split('.').map(Number);
    const parts = Object.fromEntries(rules.by.map((part, index) => [part, numbers[index] ?? 0]));
    lines.set(id, { parts, released: known.released, latest: null });
  }
  return [...lines].flatMap(([id, { parts, released, latest }]) => {
    const known = Object.hasOwn(rules.known, id) ? rules.known[id] : undefined;
    const since = known?.released ?? released;
    if (since > today) return [];
    const own = Object.fromEntries(rules.by.map((part) => [part, numberOf(parts, part)]));
    return [{ id, parts: own, numbers: Object.values(own), released: since, latest, known }];
  });
}

/** Oldest first. */
function order(lines: readonly Bare[], by: 'version' | 'date'): Bare[] {
  const version = (a: Bare, b: Bare): number => compareParts(Object.keys(a.parts), a.parts, b.parts);
  const date = (a: Bare, b: Bare): number => (a.released < b.released ? -1 : a.released > b.released ? 1 : 0);
  return [...lines].sort(by === 'date' ? (a, b) => date(a, b) || version(a, b) : version);
}

function trackOf(line: Bare, rules: LineRules): Track | null {
  if (rules.tracks === null) return null;
  const named = line.known?.track ?? null;
  if (named !== null) return rules.tracks.find((track) => track.name === named) ?? null;
  const { id, numbers, parts } = line;
  const flags = line.known?.flags ?? {};
  return (
    rules.tracks.find(({ match }) => match === null || matches(match, { id, numbers, parts, flags })) ?? null
  );
}

function phasesOf(line: Bare, track: Track, anchors: (ends: ReadonlyMap<string, End>) => Anchors): Phase[] {
  const ends = new Map<string, End>();
  return track.phases.map((phase) => {
    const rule = evaluate(phase.until, anchors(ends));
    const explicit = line.known !== undefined && Object.hasOwn(line.known.end, phase.name);
    const end = explicit ? explicitEnd(line.known?.end[phase.name] ?? null) : rule;
    ends.set(phase.name, end);
    return { name: phase.name, allow: phase.allow, end, rule, explicit };
  });
}

/** "An explicit null is open" (semantics, 6). */
function explicitEnd(day: Day | null): End {
  return day === null ? OPEN : { from: day, to: day, since: '' };
}

function anchorsOf(
  line: Bare,
  higher: readonly Bare[],
  all: readonly Bare[],
  tracks: ReadonlyMap<string, Track | null>,
  major: string,
  rules: LineRules,
): (ends: ReadonlyMap<string, End>) => Anchors {
  const newer = (of: string): Day[] => {
    if (of === 'line') return days(higher);
    if (of === 'same-major') return days(higher.filter((other) => other.parts[major] === line.parts[major]));
    if (of === 'major') return majorDays(line, higher, all, major);
    return days(higher.filter((other) => tracks.get(other.id)?.name === of));
  };
  const flags = line.known?.flags ?? {};
  return (ends) => ({
    released: line.released,
    newer,
    after: (phase) => ends.get(phase) ?? OPEN,
    flag: (name) => {
      const value = Object.hasOwn(flags, name) ? flags[name] : undefined;
      return typeof value === 'string' ? value : null;
    },
    cycle: rules.cycle,
  });
}

function days(lines: readonly Bare[]): Day[] {
  return lines.map(({ released }) => released).sort();
}

/** The day each other major became available, where its first line is a higher one. */
function majorDays(line: Bare, higher: readonly Bare[], all: readonly Bare[], major: string): Day[] {
  const firsts = new Map<number, Day>();
  const lower = new Set(all.slice(0, all.length - higher.length).map((other) => other.parts[major]));
  for (const other of higher) {
    const number = other.parts[major] ?? 0;
    if (number === line.parts[major] || lower.has(number)) continue;
    const first = firsts.get(number);
    if (first === undefined || other.released < first) firsts.set(number, other.released);
  }
  return [...firsts.values()].sort();
}

/** The part that `of: major` and `same-major` speak of: the one of that name, else the most significant. */
export function majorPart(by: readonly string[]): string {
  return by.includes('major') ? 'major' : (by[0] as string);
}
