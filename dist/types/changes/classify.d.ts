import type { Kinds } from '../versions/kinds.ts';
/** What a policy says of commits; the keys of `kinds` are types (`feat`) or types with a scope (`fix(deps)`). */
export interface CommitRules {
    readonly kinds: Readonly<Record<string, string>>;
    /** What a message that follows no convention is: shown, refused, or taken for a patch. */
    readonly unknown: 'note' | 'error' | 'patch';
}
/** What one commit says it does, before reverts are settled. */
export interface Claim {
    readonly subject: string;
    /** The kind, or {@link NONE}. */
    readonly kind: string;
    /** The bullet of a squash that set the kind, where the subject did not. */
    readonly via: string | null;
    readonly security: boolean;
    /** Advisories that are declared. */
    readonly advisories: readonly string[];
    /** Advisories that are named without being declared. */
    readonly mentions: readonly string[];
    /** The message follows no convention. */
    readonly unknown: boolean;
    /** A line looks like a BREAKING CHANGE footer and is none. */
    readonly misplacedBreak: boolean;
    readonly releaseAs: string | null;
    readonly revert: Revert | null;
}
/** What a commit says it takes back: object ids as written, and the quoted subject. */
interface Revert {
    readonly ids: readonly string[];
    readonly subject: string | null;
}
/**
 * @param merge whether the commit has several parents: it carries what it merges, so its own message need follow
 *   no convention (policy.md, *Changes*).
 */
export declare function classify(raw: string, rules: CommitRules, kinds: Kinds, merge?: boolean): Claim;
export {};
