import type { Claim } from '../changes/classify.ts';
import type { Policy } from '../policy/policy.ts';
import type { Version } from '../versions/scheme.ts';
import type { CommitFact } from './facts.ts';
/** One unreleased commit with what it counts for. */
export interface Change extends Claim {
    readonly commit: string;
    readonly own: boolean;
    /** The kind it counts for: after `versions.zero`, and none where a revert cancelled it. */
    readonly counts: string;
    readonly cancelled: boolean;
}
/** @param from the release that the commits follow, or the first version of a repository without one */
export declare function changesOf(commits: readonly CommitFact[], policy: Policy, from: Version): Change[];
/** "Only security changes unreleased → `security`; together with others → the highest kind" (policy.md, *Changes*). */
export declare function highestKind(changes: readonly Change[], policy: Policy): string;
