import type { Day } from '../lines/calendar.ts';
import type { Tag } from '../lines/releases.ts';
import type { PolicyDocument } from '../policy/document.ts';
/** Everything a verdict depends on, as plain data: the same facts give the same verdict. */
export interface Facts {
    readonly today: Day;
    readonly policy: PolicyDocument;
    readonly project: ProjectFacts;
    /** The commit under judgement. */
    readonly head: string;
    /** The branch it is judged for; null for a tag. */
    readonly branch: string | null;
    /** The remote's default branch, where it is known. */
    readonly defaultBranch: string | null;
    /** The commit that a pull request would change; null without one. */
    readonly base: string | null;
    /** The tag of the release that the unreleased commits follow; null before the first one. */
    readonly last: string | null;
    /** The unreleased commits, children before their parents. */
    readonly commits: readonly CommitFact[];
    /** The tag under judgement, for `verify`. */
    readonly tag: TagFacts | null;
    /** The policy as the head would have it, where that differs from the one that judges. */
    readonly policyAtHead: PolicyDocument | null;
}
/** What belongs to one product. A repository has one today. */
export interface ProjectFacts {
    readonly tags: readonly Tag[];
}
export interface CommitFact {
    readonly commit: string;
    readonly parents: readonly string[];
    /** The whole message, as git holds it: hostile text. */
    readonly message: string;
    /** Whether the pull request brings it; without one every commit is its own. */
    readonly own: boolean;
}
/** What git says about a tag that somebody made. */
export interface TagFacts {
    readonly name: string;
    readonly commit: string;
    readonly time: number;
    /** The branches that contain its commit, without the remote's name. */
    readonly branches: readonly string[];
    /** The tags on commits that its commit contains. */
    readonly contains: readonly string[];
    /** Where the tag stands or stood otherwise: at the remote, or before the push. Null where it never moved. */
    readonly movedFrom: string | null;
    /** Whether the remote could be asked; null where there is none. */
    readonly remoteAsked: boolean | null;
}
