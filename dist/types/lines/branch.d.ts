import type { Parts, Scheme } from '../versions/scheme.ts';
import type { Template } from '../versions/template.ts';
/** A policy's rule for branches of one name or pattern. */
export interface BranchRule {
    readonly pattern: Template;
    /** `newest`, the parts of a fixed line, or null where the pattern's own parts say it. */
    readonly line: 'newest' | Readonly<Record<string, number>> | null;
    /** The channel of pre-releases that this branch makes. */
    readonly prerelease: string | null;
}
/** Which versions a branch carries. */
export interface Carries {
    /** The parts that its versions share; null on a branch of the newest line, which is bounded to nothing. */
    readonly bound: Readonly<Record<string, number>> | null;
    readonly prerelease: string | null;
}
/**
 * Which line a branch carries, or null where it carries none. Names match whole, never in part (policy.md,
 * *Decisions*, "Branches without configuration").
 *
 * @param rules null without configuration: then the customary names hold
 * @param defaultBranch the remote's, which carries the newest line
 */
export declare function carriedBy(branch: string, rules: readonly BranchRule[] | null, scheme: Scheme, defaultBranch: string | null): Carries | null;
/** The parts that the numbers of a name fix; null where they contradict the format or leave nothing to count up. */
export declare function boundOf(numbers: readonly number[], scheme: Scheme): Readonly<Record<string, number>> | null;
/** Whether a version shares the parts that a branch is bounded to. */
export declare function within(parts: Parts, bound: Parts | null): boolean;
