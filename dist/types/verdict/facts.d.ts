import type { MergeMethod, MessageSettings, PullText } from '../changes/merge-message.ts';
import type { Population } from '../licenses/population.ts';
import type { Day } from '../lines/calendar.ts';
import type { Tag } from '../lines/releases.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Difference, Inconclusive } from '../surfaces/difference.ts';
import type { BaselineFacts } from './baseline/entries.ts';
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
    /** What is known of the pull request beyond its commits; without it they are judged as they are. */
    readonly pull?: PullFacts;
    /** The findings that are known; gathered only where the policy names a baseline. */
    readonly baseline?: BaselineFacts;
    /** Whether a tag is made of this verdict, as `release` does. */
    readonly releasing?: boolean;
    /** The number of the build counter, where the caller says it. */
    readonly counter?: number;
    /** What a person allows in spite of the policy. */
    readonly overrides?: readonly Override[];
    /** Who has approved; null where that is not known. Gathered only where the policy asks for approvals. */
    readonly approvals?: {
        /** The labels of the pull request. */
        readonly labels: readonly string[] | null;
        readonly teams: readonly string[] | null;
        /** What the pull requests have that brought a commit, by commit: of commits that need approval, where GitHub said it. */
        readonly commits?: Readonly<Record<string, CommitApproval>>;
        /** Why GitHub did not say more, as half a sentence. */
        readonly unknown?: string | null;
    };
}
/** What the merged pull requests of one commit have. */
export interface CommitApproval {
    readonly labels: readonly string[];
    /** Null where somebody has approved, and it is not known for which team. */
    readonly teams: readonly string[] | null;
}
/** What is known of a pull request beyond its commits. Text is hostile. */
export interface PullFacts extends PullText {
    /** Whose it is, as `owner/name`; null outside of GitHub. */
    readonly repository: string | null;
    /** The method that somebody chose already, with the message they gave: auto-merge, or the command line. */
    readonly chosen: {
        readonly method: MergeMethod;
        readonly by: 'auto-merge' | 'call';
        readonly title: string | null;
        readonly message: string | null;
    } | null;
    /** The method of the base's merge queue; null where it has none, or where that is not known. */
    readonly queue: MergeMethod | null;
    /** The methods that the repository's settings and the base's rules allow; null where they are not known. */
    readonly allowed: readonly MergeMethod[] | null;
    readonly settings: MessageSettings;
}
/** One exception from one rule, for one verdict. */
export interface Override {
    readonly rule: 'line-ended' | 'cadence-early' | 'freeze' | 'approval-missing';
    /** The line, or the kind, that it is for; null where the rule speaks of the release as a whole. */
    readonly subject: string | null;
    /** Hostile text on one line. */
    readonly reason: string;
}
/** What belongs to one product. A repository has one today. */
export interface ProjectFacts {
    readonly tags: readonly Tag[];
    /**
     * The tags of releases that held security changes alone, back to the newest one on the line that held others.
     * Gathered only where a cadence must not count them.
     */
    readonly securityReleases?: readonly string[];
    /** The paths that changed since the last release; gathered only where the policy speaks of paths. */
    readonly paths?: ChangedPaths;
    /** What was compared of the policy's `compatibility`; gathered only where it names surfaces and there is a release. */
    readonly surfaces?: readonly SurfaceFacts[];
    /** Surfaces that are there and that no policy names; gathered only where it has no `compatibility`. */
    readonly proposed?: readonly ProposedSurface[];
    /** The licenses that are out; gathered only where the policy names their file. */
    readonly population?: Population;
    /** Gathered only where several lines get security fixes and there are some. */
    readonly security?: SecurityFacts;
    /** The files that the policy's `docs` names; gathered only where it names some. */
    readonly docs?: readonly DocFact[];
    /** The numbers in the files of `versions.files`; gathered only where a version is about to be published, or was. */
    readonly written?: readonly WrittenFact[];
}
/** One surface as it was and as it is. */
export interface SurfaceFacts {
    /** The place of its entry in the policy's `compatibility`. */
    readonly index: number;
    /** What the head was compared with: "v1.2.0", "npm:axios@1.2.0". */
    readonly baseline: string;
    readonly changes: readonly (Difference & {
        /** Whether the pull request brings it; without one each is its own. */
        readonly own: boolean;
    })[];
    readonly inconclusive: readonly Inconclusive[];
    /** The files that the release did not have yet: nobody depends on them. */
    readonly fresh?: readonly string[];
}
/** A surface by what it looks like. */
export interface ProposedSurface {
    readonly checker: string;
    /** The file that shows it. */
    readonly file: string;
}
/** Where security fixes stand: on the line that is judged, and on the others that get them. */
export interface SecurityFacts {
    /** Why that could not be examined; null where it was. */
    readonly unknown: string | null;
    readonly lines: readonly LineFixes[];
}
/** Two lines compared: what only the one has, and what only the other. */
export interface LineFixes {
    readonly line: string;
    /** The branch that carries the line, or the tag of its latest release. */
    readonly ref: string;
    /** Commits of that line which the judged one does not contain. */
    readonly there: readonly FixFact[];
    /** Commits of the judged line which that one does not contain. */
    readonly here: readonly FixFact[];
}
/** A commit that is declared a security change, or that speaks of one. */
export interface FixFact {
    readonly commit: string;
    readonly subject: string;
    /** Whether it is a security change that asks for a release. */
    readonly security: boolean;
    /** The advisories that it is the fix of. */
    readonly ids: readonly string[];
    /** All that it names: advisories, and commits as they are written. */
    readonly names: readonly string[];
    /** The commits that it was picked from. */
    readonly pickedFrom: readonly string[];
    /** `git patch-id --stable`; null where nothing had to be compared by it. */
    readonly patchId: string | null;
}
/** One file that is to say what the policy says. */
export interface DocFact {
    readonly path: string;
    /** Null where there is no such file. */
    readonly text: string | null;
    /** Whether the pull request changes it; without one it is its own. */
    readonly own: boolean;
}
/** What one file carries as its version, or why that cannot be said. */
export interface WrittenFact {
    /** The file; the pattern where no file fits it. */
    readonly path: string;
    /** The place in the file, in words; empty for a file that holds nothing else. */
    readonly where: string;
    readonly found: string | null;
    readonly problem: string | null;
}
/** Paths from the top of the repository, with `/`; files that were deleted count. */
export interface ChangedPaths {
    /** All that differ from the last release; before the first one, all there are. */
    readonly all: readonly string[];
    /** Those among them that the pull request changes; without one, all. */
    readonly own: readonly string[];
}
export interface CommitFact {
    readonly commit: string;
    readonly parents: readonly string[];
    /** The whole message, as git holds it: hostile text. */
    readonly message: string;
    /** Whether the pull request brings it; without one every commit is its own. */
    readonly own: boolean;
    /** The commits that a squash is made of. */
    readonly of?: readonly string[];
    /** Who made it: hostile text. Gathered only for a release. */
    readonly author?: {
        readonly name: string;
        /** The account, where GitHub itself said it. */
        readonly login?: string | null;
    };
    /** The number of the pull request that brought it, where GitHub says so. Gathered only for a release. */
    readonly broughtBy?: number | null;
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
