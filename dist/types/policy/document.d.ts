import type { PartSettings } from '../versions/part.ts';
import type { AdviceDocument, DocsDocument } from './document-page.ts';
import type { ReleaseDocument } from './document-release.ts';
import type { Level, RuleId } from './rule-ids.ts';
/**
 * A policy as written, after validation: plain data, which is how facts carry it. Presets are merged in already.
 * The keys are those of policy.md.
 */
export interface PolicyDocument {
    readonly policy: 1;
    readonly product?: string;
    /** Presets and files, as the file itself names them. */
    readonly extends?: string | readonly string[];
    readonly timezone?: string;
    readonly versions?: VersionsDocument;
    readonly commits?: {
        readonly convention?: 'conventional';
        readonly kinds?: Readonly<Record<string, string>>;
        readonly unknown?: 'note' | 'error' | 'patch';
        readonly merge?: 'auto' | 'merge' | 'squash' | 'rebase';
    };
    readonly branches?: readonly {
        readonly name: string;
        readonly line?: string;
        readonly prerelease?: string;
    }[];
    readonly lines?: {
        readonly by?: string;
        readonly order?: 'version' | 'date';
        readonly known?: Readonly<Record<string, KnownLineDocument>>;
    };
    readonly support?: {
        readonly phases?: readonly PhaseDocument[];
        readonly tracks?: readonly TrackDocument[];
        readonly minimum?: string;
        readonly notice?: string;
    };
    readonly cadence?: Readonly<Record<string, {
        readonly every: string;
        readonly tolerance?: string;
    }>>;
    readonly freeze?: readonly FreezeDocument[];
    readonly approvals?: Readonly<Record<string, ApprovalDocument>>;
    readonly compatibility?: readonly CheckerDocument[];
    readonly licenses?: LicensesDocument;
    /** A path of the repository. */
    readonly baseline?: string;
    readonly docs?: DocsDocument;
    readonly release?: ReleaseDocument;
    /** By kind, and of `support`. */
    readonly advice?: Readonly<Record<string, AdviceDocument>>;
    readonly rules?: Partial<Readonly<Record<RuleId, Level | RuleSettings>>>;
}
interface VersionsDocument {
    readonly scheme?: string;
    readonly format?: string;
    readonly parts?: Readonly<Record<string, PartSettings>>;
    readonly tag?: string;
    readonly tested?: readonly string[];
    readonly bump?: Readonly<Record<string, string | readonly string[]>>;
    readonly initial?: string;
    readonly files?: readonly {
        readonly path: string;
        readonly pointer?: string;
        readonly line?: string;
    }[];
    readonly zero?: Readonly<Record<string, string>>;
}
export interface LicensesDocument {
    readonly reach?: {
        readonly plain?: string;
        readonly 'upgrade-right'?: string;
    };
    readonly older?: 'deny' | 'allow';
    readonly population?: string;
    readonly 'max-stranded'?: Readonly<Record<string, number>>;
}
/** One entry of `compatibility`. What is not named here are the checker's own options. */
export interface CheckerDocument {
    readonly checker: string;
    readonly name?: string;
    readonly accept?: readonly AcceptedDocument[];
    /** Of the checker `paths` alone: pattern → the least kind of a release that may change what fits it. */
    readonly paths?: Readonly<Record<string, string>>;
    readonly entry?: string;
    readonly file?: string;
    readonly files?: readonly string[];
    readonly directory?: string;
    readonly baseline?: 'tag' | 'npm';
    readonly build?: readonly (readonly string[])[];
    readonly affects?: readonly string[];
    readonly 'on-inconclusive'?: 'error' | 'warning' | 'note';
}
interface AcceptedDocument {
    readonly id: string;
    readonly reason: string;
    readonly until?: string;
}
interface FreezeDocument {
    readonly from: string;
    readonly to: string;
    readonly except?: readonly string[];
    readonly why?: string;
}
interface ApprovalDocument {
    readonly label?: string;
    readonly teams?: readonly string[];
    readonly reviewed?: 'head' | 'any';
    readonly files?: readonly string[];
}
export interface KnownLineDocument {
    readonly name?: string;
    readonly released?: string;
    readonly track?: string;
    readonly flags?: Readonly<Record<string, string | boolean>>;
    readonly end?: Readonly<Record<string, string | null>>;
    readonly why?: string;
}
interface TrackDocument {
    readonly name: string;
    readonly match?: MatchDocument;
    readonly phases: readonly PhaseDocument[];
}
export interface PhaseDocument {
    readonly name: string;
    readonly allow: readonly string[];
    readonly until: UntilDocument;
}
export type UntilDocument = string | UntilObject;
export interface UntilObject {
    readonly released?: boolean;
    readonly newer?: number;
    readonly of?: string;
    readonly after?: string;
    readonly flag?: string;
    readonly latest?: readonly UntilDocument[];
    readonly earliest?: readonly UntilDocument[];
    readonly plus?: string;
    readonly snap?: string;
}
export type MatchDocument = string | readonly string[] | Readonly<Record<string, string | number | readonly number[]>>;
/** A rule's level and its options; each option belongs to one rule, whose page explains it. */
export interface RuleSettings {
    readonly level?: Level;
    /** `line-ended`: warn this long before the end (a duration). */
    readonly ahead?: string;
    /** `commit-convention`: the only types allowed. */
    readonly types?: readonly string[];
    /** `version-next`: whether a tag may be higher than computed. */
    readonly accept?: 'exact' | 'higher';
    /** `security-advisory`: what the ids of a vendor's own advisories start with. */
    readonly prefixes?: readonly string[];
    /** `approval-missing`, `cadence-early`, `freeze`: whether only a release fails, and a check gets a note. */
    readonly at?: 'check' | 'release';
}
export {};
