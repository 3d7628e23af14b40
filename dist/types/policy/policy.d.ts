import type { CommitRules } from '../changes/classify.ts';
import type { MergeMethod } from '../changes/merge-message.ts';
import type { BranchRule } from '../lines/branch.ts';
import type { Cadence } from '../lines/cadence.ts';
import type { Span } from '../lines/calendar.ts';
import type { Freeze } from '../lines/freeze.ts';
import type { LineRules } from '../lines/lines.ts';
import type { Kinds } from '../versions/kinds.ts';
import type { Scheme, Version } from '../versions/scheme.ts';
import type { TagStyle } from '../versions/tags.ts';
import type { Approval } from './compile-approvals.ts';
import type { Compatibility } from './compile-compatibility.ts';
import type { LicenseRules } from './compile-licenses.ts';
import type { DocFile } from './compile-page.ts';
import type { ReleaseRules } from './compile-release.ts';
import type { WrittenRule } from './compile-written.ts';
import type { RuleSettings } from './document.ts';
import type { Level, RuleId } from './rule-ids.ts';
/** A policy ready to judge with: every text of the document compiled. */
export interface Policy {
    readonly product: string | null;
    readonly timezone: string;
    readonly scheme: Scheme;
    readonly tags: TagStyle;
    readonly kinds: Kinds;
    /** The first version of a repository without one. */
    readonly initial: Version;
    /** Whether the first version takes its date parts from the day of its release. */
    readonly initialDated: boolean;
    /** What a kind counts as while the part `major` is 0. */
    readonly zero: Readonly<Record<string, string>>;
    readonly commits: CommitRules;
    /** How pull requests land; `auto` is what their facts show. */
    readonly merge: MergeMethod | 'auto';
    readonly branches: readonly BranchRule[] | null;
    readonly lines: LineRules;
    /** Where else than in the tag the number is written. */
    readonly written: readonly WrittenRule[];
    readonly compatibility: Compatibility;
    /** By kind. */
    readonly cadence: Readonly<Record<string, Cadence>>;
    readonly freeze: readonly Freeze[];
    /** By kind. */
    readonly approvals: Readonly<Record<string, Approval>>;
    /** Null where the policy has no key `licenses`. */
    readonly licenses: LicenseRules | null;
    /** The file of known findings, from the top of the repository. */
    readonly baseline: string | null;
    readonly minimum: Span | null;
    readonly notice: Span | null;
    /** The files that are to say what the policy says. */
    readonly docs: readonly DocFile[];
    /** How a release is made. */
    readonly release: ReleaseRules;
    readonly rules: Partial<Readonly<Record<RuleId, Level | RuleSettings>>>;
}
