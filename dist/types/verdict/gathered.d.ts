import type { Carries } from '../lines/branch.ts';
import type { Day } from '../lines/calendar.ts';
import type { DatedVersion, Line } from '../lines/lines.ts';
import type { Release, Releases } from '../lines/releases.ts';
import type { Policy } from '../policy/policy.ts';
import type { Version } from '../versions/scheme.ts';
/**
 * The questions that gathering and judging answer alike: which lines exist, which release the changes follow. Pure,
 * so that a verdict from stored facts is the one from the repository.
 */
export interface LinesToday {
    readonly stable: readonly DatedVersion[];
    readonly lines: readonly Line[];
}
export declare function linesToday(today: Day, releases: Releases, policy: Policy): LinesToday;
/** Releases that may be the last one of a branch, best first; `reachable` ones must be tried against the history. */
export type LastRelease = {
    readonly is: 'decided';
    readonly release: Release | null;
} | {
    readonly is: 'reachable';
    readonly candidates: readonly Release[];
    readonly onLine: number;
};
/**
 * "On a branch with `line: newest`: the highest stable release of the repository, reachable or not. On any other
 * branch: the highest stable release of its line that is reachable" (policy.md, *Decisions*). Where its line has none,
 * the highest reachable one below the line: the branch is about to open it.
 */
export declare function lastReleaseOf(carries: Carries, releases: Releases, lines: readonly Line[], policy: Policy): LastRelease;
/**
 * "A release's predecessor is the highest stable release below it on its line that it contains; if it opens its line,
 * the highest stable release below it that existed that day" (policy.md, *Decisions*, "Time").
 *
 * @param contains the names of the tags that its commit contains
 */
export declare function predecessorOf(version: Version, time: number, contains: ReadonlySet<string>, releases: Releases, policy: Policy): Release | null;
/** The narrowest bound among the branches that hold a tag's commit and carry its line. */
export declare function boundOfTag(version: Version, branches: readonly string[], policy: Policy, defaultBranch: string | null): Carries;
