import type { Policy } from '../policy/policy.ts';
import type { RuleId } from '../policy/rule-ids.ts';
import type { Version } from '../versions/scheme.ts';
import type { Change } from './changes.ts';
/** A version that a commit asks for, and what speaks against it. */
export interface ReleaseAs {
    readonly change: Change;
    readonly text: string;
    readonly version: Version | null;
    readonly against: {
        readonly rule: RuleId;
        readonly message: string;
        readonly remedy: string;
    } | null;
}
/** Where a release may go: what the branch is bounded to, and whether it may open a line. */
export interface Room {
    readonly last: Version | null;
    readonly bound: Readonly<Record<string, number>> | null;
    /** Whether a version lies on a line that may be released from here. */
    mayBe(version: Version): boolean;
}
/**
 * "`Release-As: V` must be canonical, above the last release and open a line only where that is allowed" (policy.md,
 * *Decisions*). Of several legal ones the highest counts, so that the order of commits does not matter.
 */
export declare function releaseAsOf(changes: readonly Change[], policy: Policy, room: Room): {
    readonly chosen: ReleaseAs | null;
    readonly refused: readonly ReleaseAs[];
};
/** "The verdict's kind is the part it changes": the kind that counts up the leftmost part in which two versions differ. */
export declare function kindOfStep(from: Readonly<Record<string, number>> | null, to: Version, policy: Policy, security: boolean): string | null;
