import type { Glob } from '../base/glob.ts';
import type { PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';
/** What a release of one kind needs besides its commits: all of it. */
export interface Approval {
    readonly label: string | null;
    /** One of them is enough; empty where none is asked. */
    readonly teams: readonly string[];
    /** Whether their reviews must be of the last commit of the pull request. */
    readonly reviewed: 'head' | 'any';
    /** Each must fit a path that changes. */
    readonly files: readonly Glob[];
}
/** @param kinds that the policy knows */
export declare function compileApprovals(document: PolicyDocument, kinds: readonly string[], mistakes: Mistakes): Record<string, Approval>;
