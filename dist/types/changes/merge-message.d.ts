/**
 * The messages that GitHub writes when it merges a pull request. Sources: GitHub's documentation, *About pull request
 * merges* and *Configuring commit squashing for pull requests*; the REST API's description of
 * `squash_merge_commit_title`, `squash_merge_commit_message`, `merge_commit_title` and `merge_commit_message`; and squash
 * commits of public repositories (test/fixtures/merging). Whoever merges may still edit the message: these are its
 * defaults, which auto-merge and merge queues take as they are.
 */
/** How a pull request gets onto its base. */
export declare const MERGE_METHODS: readonly ['merge', 'squash', 'rebase'];
export type MergeMethod = (typeof MERGE_METHODS)[number];
/** What a repository's settings say of these messages; null where that is not known. */
export interface MessageSettings {
    /** `squash_merge_commit_title`. */
    readonly squashTitle: 'PR_TITLE' | 'COMMIT_OR_PR_TITLE' | null;
    /** `squash_merge_commit_message`. */
    readonly squashMessage: 'PR_BODY' | 'COMMIT_MESSAGES' | 'BLANK' | null;
    /** `merge_commit_title`. */
    readonly mergeTitle: 'PR_TITLE' | 'MERGE_MESSAGE' | null;
    /** `merge_commit_message`. */
    readonly mergeMessage: 'PR_TITLE' | 'PR_BODY' | 'BLANK' | null;
}
/** What a pull request says of itself. Hostile text. */
export interface PullText {
    /** Null where it has none yet, as outside of GitHub. */
    readonly number: number | null;
    readonly title: string;
    readonly body: string;
    /** Where it comes from, as GitHub names it in a merge: `owner/branch`; null where that is not known. */
    readonly from: string | null;
}
/**
 * The message of the one commit that a squash makes.
 *
 * Without a setting the defaults of a new repository hold: the one commit's message, or the pull request's title above
 * the list of its commits. GitHub appends the number to the title. Below the list it repeats the trailers and names
 * co-authors, which say nothing about a release and are left out here.
 *
 * @param commits oldest first
 */
export declare function squashMessage(pull: PullText, commits: readonly SquashedCommit[], { squashTitle, squashMessage: wanted }: MessageSettings): string;
/** Merge commits are listed, though not counted. */
export interface SquashedCommit {
    readonly message: string;
    readonly merge: boolean;
}
/**
 * The message of the commit that merges a pull request. Without a setting those of a new repository hold: the classic
 * subject, and the pull request's title below.
 */
export declare function mergeMessage({ number, title, body, from }: PullText, { mergeTitle, mergeMessage: wanted }: MessageSettings): string;
