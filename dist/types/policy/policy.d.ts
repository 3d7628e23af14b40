import type { CommitRules } from '../changes/classify.ts';
import type { BranchRule } from '../lines/branch.ts';
import type { Span } from '../lines/calendar.ts';
import type { LineRules } from '../lines/lines.ts';
import type { Kinds } from '../versions/kinds.ts';
import type { Scheme, Version } from '../versions/scheme.ts';
import type { TagStyle } from '../versions/tags.ts';
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
    /** What a kind counts as while the part `major` is 0. */
    readonly zero: Readonly<Record<string, string>>;
    readonly commits: CommitRules;
    readonly branches: readonly BranchRule[] | null;
    readonly lines: LineRules;
    readonly minimum: Span | null;
    readonly notice: Span | null;
    readonly rules: Partial<Readonly<Record<RuleId, Level | RuleSettings>>>;
}
