import type { Claim } from './classify.ts';
/** One unreleased commit with what it claims. */
export interface Claimed {
    readonly commit: string;
    readonly parents: readonly string[];
    readonly claim: Claim;
}
/**
 * The commits that reverts cancel among the unreleased ones, reverts that cancel included.
 *
 * "A revert of something unreleased cancels it, of something released is a patch" (policy.md, *Changes*); a revert
 * of a revert restores. A reverted merge takes back what it merged.
 *
 * @param newestFirst every child before its parents, as `git log` lists them
 */
export declare function cancelled(newestFirst: readonly Claimed[]): ReadonlySet<string>;
