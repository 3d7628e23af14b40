import type { Day } from '../lines/calendar.ts';
import type { RuleId } from '../policy/rule-ids.ts';
/** What judging gives: plain data in the shape of DESIGN.md, *The command line and the action are contracts*. */
export type Judgement = Verdict | Undecided;
export interface Verdict {
    readonly outcome: 'pass' | 'fail';
    readonly today: Day;
    readonly head: string;
    /** The tag under judgement; only for `verify`. */
    readonly tag?: {
        readonly name: string;
        readonly version: string | null;
    };
    readonly branch: string | null;
    readonly line: LineVerdict | null;
    /** The release that the changes follow; null before the first one. */
    readonly last: {
        readonly version: string;
        readonly tag: string;
        readonly commit: string;
    } | null;
    /** The kind of the next release, `none` without one. */
    readonly kind: string;
    /** Whether some change is declared a security change. */
    readonly security: boolean;
    /** Null where kind is none, or where no number can be given. */
    readonly next: {
        readonly version: string;
        readonly tag: string | null;
    } | null;
    readonly because: readonly Reason[];
    readonly evidence: readonly never[];
    /** Advisories that commits name without declaring a security change. */
    readonly mentions: readonly {
        readonly commit: string;
        readonly ids: readonly string[];
        readonly subject: string;
    }[];
    readonly findings: readonly Finding[];
    /** Whether the head changes the policy; the one of the base judged. */
    readonly policyChanged: boolean;
    readonly counts: {
        readonly commits: number;
        readonly cancelled: number;
        readonly ignoredTags: number;
    };
}
export interface LineVerdict {
    readonly id: string;
    readonly name: string | null;
    /** Null where no phases apply, or where the line does not exist yet. */
    readonly phase: string | null;
    /** The last day of that phase: a day, `never`, or null where it cannot be known yet. */
    readonly until: Day | null;
    readonly newest: boolean;
    /** The line that the next release opens; null where it stays on this one. */
    readonly opens: string | null;
}
/** One change that asks for a release. `kind` is what the commit says, before `versions.zero`. */
export interface Reason {
    readonly commit: string;
    readonly kind: string;
    readonly subject: string;
    readonly security: boolean;
    /** The bullet of a squash that says so, where the subject does not. */
    readonly via?: string;
    /** Where a pull request is judged: whether it brings the change, or the base holds it already. */
    readonly from?: 'pull-request' | 'base';
}
export interface Finding {
    readonly rule: RuleId;
    readonly level: 'error' | 'warning' | 'note';
    readonly message: string;
    readonly remedy: string;
    readonly where: Where;
}
export interface Where {
    readonly commit?: string;
    /** All commits, where a finding is about several. */
    readonly commits?: readonly string[];
    readonly tag?: string;
    readonly line?: string;
    /** The key of the policy, joined by dots. */
    readonly policy?: string;
}
export interface Undecided {
    readonly outcome: 'undecided';
    readonly error: {
        readonly code: string;
        readonly message: string;
        readonly remedy: string;
    };
}
