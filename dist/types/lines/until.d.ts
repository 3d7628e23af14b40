import type { Result } from '../base/result.ts';
import type { Day, Snap, Span } from './calendar.ts';
import { parseSnap } from './calendar.ts';
/** When a phase ends: the `until` of policy.md, *Phases and ends*, as data. */
export type Until = {
    readonly is: 'day';
    readonly day: Day;
} | {
    readonly is: 'never';
} | {
    readonly is: 'open';
} | ({
    readonly is: 'anchor';
    readonly anchor: Anchor;
} & Shift) | ({
    readonly is: 'latest' | 'earliest';
    readonly of: readonly Until[];
} & Shift);
export type Anchor = {
    readonly on: 'released';
} | {
    readonly on: 'newer';
    readonly count: number;
    readonly of: string;
} | {
    readonly on: 'after';
    readonly phase: string;
} | {
    readonly on: 'flag';
    readonly flag: string;
};
interface Shift {
    readonly plus?: Plus;
    readonly snap?: Snap;
}
export type Plus = {
    readonly span: Span;
} | {
    readonly cycles: number;
};
/**
 * What is known of an end. `from` and `to` bound it: they are equal where the end is known; `NEVER` bounds what never
 * ends or may never end; `from` is "" where nothing is known. `since` is the day on which the end became derivable,
 * "" where that was before all releases.
 */
export interface End {
    readonly from: Day;
    readonly to: Day;
    readonly since: Day;
}
/** Later than every day: the end of what never ends. */
export declare const NEVER: Day;
export declare const OPEN: End;
/** What an `until` may refer to; the line's own facts. */
export interface Anchors {
    readonly released: Day;
    /** The release days of the higher lines, ascending. @param of `line`, `major`, `same-major` or a track's name */
    newer(of: string): readonly Day[];
    after(phase: string): End;
    flag(name: string): Day | null;
    /** The length of one release cycle: the cadence of the kind that opens a line. */
    readonly cycle: Span | null;
}
export declare function isKnown(end: End): boolean;
/** Evaluates an `until`; what cannot be derived yet stays within bounds (policy.md, *Exact semantics*, 4). */
export declare function evaluate(until: Until, anchors: Anchors): End;
/** "" is before every day and {@link NEVER} after every one, which is how they compare as text. */
export declare function later(a: Day, b: Day): Day;
/** The short forms: a duration from the release, a day, `never` or `open`. */
export declare function parseUntilText(text: string): Result<Until>;
/** `P6M` or `2 cycles`. */
export declare function parsePlus(text: string): Result<Plus>;
export { parseSnap };
