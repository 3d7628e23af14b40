import type { Result } from '../base/result.ts';
import type { Day, Span } from './calendar.ts';
/** How often releases of one kind come. */
export interface Cadence {
    /** Null for `any`: whenever one is needed. */
    readonly every: Span | null;
    readonly tolerance: Tolerance | null;
    /** As the policy has it, for messages: "P6W, give or take P1W". */
    readonly words: string;
}
/** A share of the time between two releases, or a time of its own. */
export type Tolerance = {
    readonly percent: number;
} | {
    readonly span: Span;
};
/** The days on which a release is due: in between it is neither early nor overdue. */
export interface ReleaseWindow {
    readonly earliest: Day;
    readonly due: Day;
    readonly latest: Day;
}
/** `10%` or `P1W`. */
export declare function parseTolerance(text: string): Result<Tolerance>;
/**
 * When the release after one of that day is due; null where any day is right.
 *
 * A share is one of the days that lie between the two releases, and a part of a day counts as a whole one, to both
 * sides: 10% of the 365 days of P12M are 37 days. No tolerance leads back to before the release that it counts from.
 */
export declare function releaseWindow(since: Day, { every, tolerance }: Cadence): ReleaseWindow | null;
