import type { Parts, Scheme, Version } from '../versions/scheme.ts';
import type { Day, Span } from './calendar.ts';
import type { Match } from './match.ts';
import type { End, Until } from './until.ts';
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
export declare const ENDED = "ended";
/** A stable version and the day of its release. */
export interface DatedVersion {
    readonly version: Version;
    readonly day: Day;
}
/** The id of the line that a version belongs to, as its numbers are formatted: `6`, `24.04`. */
export declare function lineId(parts: Parts, by: readonly string[], scheme: Scheme): string;
/** Whether two versions are on one line: the same as asking for both ids, a thousand times in a row. */
export declare function onOneLine(a: Parts, b: Parts, by: readonly string[]): boolean;
/**
 * Every line that exists on a day, newest first, with its phases (policy.md, *Exact semantics*).
 *
 * @param stable the stable versions that exist on that day; for each line at least its first and its highest one
 */
export declare function linesOn(today: Day, stable: readonly DatedVersion[], rules: LineRules, scheme: Scheme): Line[];
/** "On day D the line is in the first phase whose end is undetermined, never, or not before D" (semantics, 3). */
export declare function phaseOn(day: Day, phases: readonly Phase[]): string;
/** The part that `of: major` and `same-major` speak of: the one of that name, else the most significant. */
export declare function majorPart(by: readonly string[]): string;
