import type { MergeMethod, MessageSettings } from '../changes/merge-message.ts';
import type { Policy } from '../policy/policy.ts';
import type { CommitFact, Facts, PullFacts } from './facts.ts';
/** How a pull request will land, and as which commits. */
/** Settings of which nothing is known. */
export declare const UNKNOWN_SETTINGS: MessageSettings;
/** What the methods follow from. */
export type LandsBy = 'policy' | 'auto-merge' | 'call' | 'queue' | 'allowed' | 'unknown';
/** The methods by which a pull request may land, one where that is certain. */
export interface Landing {
    readonly methods: readonly MergeMethod[];
    readonly by: LandsBy;
}
/**
 * By which methods it may land. What a person said of this pull request goes before all, then `commits.merge`, then the
 * merge queue, whose method nobody can choose, then what is allowed; where nothing is known, all three.
 */
export declare function landingOf({ chosen, queue, allowed }: PullFacts, merge: Policy['merge']): Landing;
/**
 * The unreleased commits as they will be when the pull request has landed by a method, children before their parents.
 *
 * A squash is one commit; it does not exist yet and bears the id of the head. A merge adds its own commit, under git's
 * null id. A rebase keeps the commits and leaves out merges.
 */
export declare function landed({ commits, head, base }: Pick<Facts, 'head' | 'base' | 'commits'>, pull: PullFacts, method: MergeMethod): readonly CommitFact[];
