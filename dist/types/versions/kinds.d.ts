import type { Scheme } from './scheme.ts';
/** No release. */
export declare const NONE = "none";
/** The kinds every policy may speak of, whether or not its versions have a part for them. */
export declare const COMMON_KINDS: readonly string[];
/**
 * The kinds of change of one policy, ordered: "by the part they count up, leftmost first; equal parts in the order
 * written, `security` below its equals; none is below all" (policy.md, *Decisions*).
 */
export interface Kinds {
    /** Highest first. */
    readonly order: readonly string[];
    /**
     * Higher is greater; {@link NONE} is 0. A kind without a part outranks all others, so that no mapped kind hides
     * it: it is an error, "never silently a patch".
     */
    rank(kind: string): number;
    /** The parts that a kind counts up (`date` for the date parts), or null where the versions have no part for it. */
    parts(kind: string): readonly string[] | null;
    /** The part that a kind counts up first, as a position from the left, or null. */
    position(kind: string): number | null;
    max(a: string, b: string): string;
}
/** @param bump kind → the part or parts it counts up; each must be one of the scheme's countable names. */
export declare function kindsOf(bump: Readonly<Record<string, readonly string[]>>, scheme: Scheme): Kinds;
