import type { Day } from '../../lines/calendar.ts';
import type { RuleId } from '../../policy/rule-ids.ts';
/**
 * A baseline holds the findings that were there when a policy was adopted, by their causes. A finding whose cause is
 * known stays a note until the cause changes.
 */
/**
 * The rules whose findings a baseline may hold: what stands in a history or in a policy, and does not go away by itself.
 * The others are about one release or one pull request, and are decided there:
 *
 * - what would make a wrong tag, or none, is never excused: `version-*`, `tag-*`, `line-opens`, `kind-unmapped`,
 *   `license-stranded`;
 * - `line-ended`, `cadence-early`, `freeze` and `approval-missing` have a way out of their own, which asks for a reason
 *   and is recorded in the tag;
 * - `policy-shortened`, `squash-message` and `merge-method` speak of the pull request that is judged;
 * - `docs-drift` is mended by one command.
 */
export declare const EXCUSABLE: readonly ["line-phase", "compatibility", "overclaimed", "cadence-overdue", "license-giveaway", "security-coverage", "security-advisory", "security-mixed", "commit-convention", "policy-floor", "policy-newest", "policy-minimum", "policy-notice"];
export type ExcusableRule = (typeof EXCUSABLE)[number];
export declare function isExcusable(rule: RuleId): rule is ExcusableRule;
/** What a finding comes from: never its words, which change with the day and with every wording. */
export interface Cause {
    /** Each commit with its subject, which is there for who reads the file. */
    readonly commits?: Readonly<Record<string, string>> | undefined;
    readonly line?: string | undefined;
    readonly path?: string | undefined;
    /** The key of the policy, joined by dots, */
    readonly policy?: string | undefined;
    /** and the value that it had. */
    readonly value?: unknown;
    /** What else the rule says makes it this finding. */
    readonly about?: Readonly<Record<string, string>> | undefined;
}
export interface BaselineEntry {
    readonly rule: ExcusableRule;
    /** The day on which it was written down. */
    readonly since: Day;
    /** The branch whose check wrote it; null where there was none. */
    readonly branch: string | null;
    readonly cause: Cause;
    /** Why it may stay, in a person's words. */
    readonly why?: string | undefined;
}
/** What the repository holds as its baseline. */
export interface BaselineFacts {
    readonly file: string;
    readonly entries: readonly BaselineEntry[];
    /** Whether there is no such file. */
    readonly missing: boolean;
    /** Whether the pull request changes it; the one of the base judged. */
    readonly changed: boolean;
}
/** Whether two causes agree in everything but the commits. */
export declare function sameButCommits(a: Cause, b: Cause): boolean;
/** Order of keys says nothing, in a policy as in a baseline. */
export declare function essence({ line, path, policy, value, about }: Cause): string;
