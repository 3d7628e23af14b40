import type { MergeMethod } from '../changes/merge-message.ts';
import type { Impact } from '../licenses/impact.ts';
import type { Day } from '../lines/calendar.ts';
import type { RuleId } from '../policy/rule-ids.ts';
import type { Affected, Grade, Inconclusive, ProofLanguage } from '../surfaces/difference.ts';
import type { BaselineEntry, BaselineFacts } from './baseline/entries.ts';
import type { ProposedSurface } from './facts.ts';
import type { LandsBy } from './pull.ts';
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
    /** Differences that say more than commits do, from the checkers of the policy's `compatibility`. */
    readonly evidence: readonly EvidenceVerdict[];
    /** What was compared; only where the policy names surfaces and there is a release. */
    readonly surfaces?: readonly SurfaceVerdict[];
    /** Surfaces that are there, and that no policy names: a hint, which changes nothing. */
    readonly proposed?: readonly ProposedSurface[];
    /** Advisories that commits name without declaring a security change. */
    readonly mentions: readonly {
        readonly commit: string;
        readonly ids: readonly string[];
        readonly subject: string;
    }[];
    readonly findings: readonly Finding[];
    /** What a person allowed in spite of the policy. */
    readonly overrides: readonly UsedOverride[];
    /** What the release means for the licenses that are out; only where the policy names their population. */
    readonly licenses?: LicenseVerdict;
    /** The lines whose phases end by it; only where the release opens a line, and ends some. */
    readonly affects?: readonly AffectedLine[];
    /** Whether the head changes the policy; the one of the base judged. */
    readonly policyChanged: boolean;
    /** How the pull request lands, and which way was judged; only where more is known of it than its commits. */
    readonly pull?: PullVerdict;
    /** Only where the policy names a baseline. */
    readonly baseline?: BaselineVerdict;
    readonly counts: {
        readonly commits: number;
        readonly cancelled: number;
        readonly ignoredTags: number;
    };
}
/** The ways by which a pull request may land. */
export interface PullVerdict {
    /** Null where it has none yet. */
    readonly number: number | null;
    /** The method whose verdict this is. */
    readonly judged: MergeMethod;
    /** What the methods follow from. */
    readonly by: LandsBy;
    /** Each method that is possible, with what it comes to. */
    readonly methods: readonly {
        readonly method: MergeMethod;
        readonly outcome: 'pass' | 'fail' | 'undecided';
        /** Null where it is undecided. */
        readonly kind: string | null;
        readonly next: {
            readonly version: string;
            readonly tag: string | null;
        } | null;
    }[];
}
/** The step from the last release to this one, for licenses. */
export interface LicenseVerdict extends Impact {
    readonly from: string;
    readonly version: string;
    /** How many licenses a release of each kind would strand. */
    readonly kinds: Readonly<Record<string, number>>;
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
/** What a release that opens a line does to another one, as if it came out today. */
export interface AffectedLine {
    readonly line: string;
    readonly name: string | null;
    /** Its phase today. */
    readonly phase: string;
    /** The last day of that phase without the release: a day, `never`, or null where it was not known. */
    readonly before: Day | null;
    /** The last day of that phase by the release. */
    readonly until: Day;
    /** The phase that follows, or `ended`. */
    readonly next: string;
    /** The last day of the phase that follows: a day, `never`, or null where it is not known or nothing follows. */
    readonly nextUntil: Day | null;
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
/** One difference between the last release and what is judged. `requires` is a kind, before `versions.zero`. */
export interface EvidenceVerdict {
    readonly checker: string;
    /** Stable as long as it is the same difference: what an accepted break names. */
    readonly id: string;
    /** What sort of change it is: a stable word of its checker. */
    readonly change: string;
    readonly requires: string;
    readonly affected: Affected;
    readonly grade: Grade;
    readonly where: string;
    readonly message: string;
    /** What worked before and does not now; null where nothing had to be shown, or could be. */
    readonly proof: string | null;
    /** How the proof is to be shown and what confirmed it; only where there is one. */
    readonly confirmed?: {
        readonly language: ProofLanguage;
        /** The tool and its version. */
        readonly by: string;
        /** What it said against the new side; null where it only says no. */
        readonly said: string | null;
    };
    /** Where the declaration still stands. Columns and lines from 1; only where it does. */
    readonly at?: {
        readonly path: string;
        readonly line: number | null;
        readonly column: number | null;
    };
    /** The id of the difference that explains this one; only where one does. */
    readonly cause?: string;
    /** The surface, as the policy names it; not for paths. */
    readonly surface?: string;
    /** False where those whom it affects do not count. */
    readonly counts?: false;
    /** Who lets it be says why, and how long. */
    readonly accepted?: {
        readonly reason: string;
        readonly until: Day | null;
    };
    /** Where a pull request is judged: whether it brings the difference, or the base holds it already. */
    readonly from?: 'pull-request' | 'base';
}
/** One surface of the policy that was compared with how it was. */
export interface SurfaceVerdict {
    readonly checker: string;
    readonly name: string;
    /** What the head was compared with: "v1.2.0", "npm:axios@1.2.0". */
    readonly baseline: string;
    readonly differences: number;
    /** What was not compared. */
    readonly inconclusive: readonly Inconclusive[];
}
/** An exception that was asked for, with its reason; unused where nothing had to be allowed. */
export interface UsedOverride {
    readonly rule: RuleId;
    /** Of `line-ended`: the line. */
    readonly line?: string;
    /** Of `approval-missing`: the kind. */
    readonly kind?: string;
    readonly reason: string;
    readonly used: boolean;
}
export interface Finding {
    readonly rule: RuleId;
    readonly level: 'error' | 'warning' | 'note';
    readonly message: string;
    readonly remedy: string;
    readonly where: Where;
    /** The ids of the evidence that it tells; only where it tells some. */
    readonly evidence?: readonly string[];
    /** Where the baseline knows it: since when, and why it may stay. */
    readonly known?: {
        readonly since: Day;
        readonly why?: string;
    };
}
/** What the baseline had to say. */
interface BaselineVerdict extends Omit<BaselineFacts, 'entries'> {
    /** How many findings it made notes of. */
    readonly known: number;
    /** The entries of this branch that match nothing any more. */
    readonly unmatched: readonly BaselineEntry[];
}
export interface Where {
    readonly commit?: string;
    /** All commits, where a finding is about several. */
    readonly commits?: readonly string[];
    readonly tag?: string;
    readonly line?: string;
    /** A path of the repository. */
    readonly path?: string;
    /** The place in that file, where it is known; both from 1. */
    readonly row?: number;
    readonly column?: number;
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
export {};
