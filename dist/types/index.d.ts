/**
 * The library: judging without a command line. Everything here is pure, but for the day of checkLicense where none is given.
 *
 * @packageDocumentation
 */
export { Problem, type ProblemDetail } from './base/problem.ts';
export type { Failure, Fault, Result } from './base/result.ts';
export { VERSION } from './base/version.ts';
export { checkLicense, type License, type LicenseCheck, type LicensedVersion, type LicensePolicy, type LicenseReason, type LicenseResult, type Reach, reach, upgrade, } from './license.ts';
export { type DatedVersion, type Line, type LineRules, linesOn, type Phase, phaseOn } from './lines/lines.ts';
export type { Tag } from './lines/releases.ts';
export type { PolicyDocument } from './policy/document.ts';
export type { ExtendedFile, ExtendedFiles } from './policy/extended-files.ts';
export { type LoadedPolicy, loadPolicy, readExtended } from './policy/load.ts';
export type { Policy } from './policy/policy.ts';
export { PRESETS, SEMVER } from './policy/presets.ts';
export type { ChangedPaths, CommitFact, Facts, FixFact, LineFixes, Override, ProjectFacts, ProposedSurface, SecurityFacts, SurfaceFacts, TagFacts, WrittenFact, } from './verdict/facts.ts';
export { judge } from './verdict/judge.ts';
export type { LintContext, LintFinding, LintRepository } from './verdict/lint/context.ts';
export { lint } from './verdict/lint/index.ts';
export { type PolicyCase, readCases } from './verdict/policy-test/cases.ts';
export { type CaseResult, runCases } from './verdict/policy-test/run.ts';
export type { EvidenceVerdict, Finding, Judgement, LineVerdict, Reason, SurfaceVerdict, Undecided, UsedOverride, Verdict, Where, } from './verdict/verdict.ts';
export { formatScheme } from './versions/format.ts';
export { type Kinds, kindsOf } from './versions/kinds.ts';
export type { PartSettings } from './versions/part.ts';
export type { Counting, PartDetails, Parts, PartValue, Scheme, Version } from './versions/scheme.ts';
export { SCHEMES } from './versions/schemes.ts';
export { semverScheme } from './versions/semver.ts';
export { type TagStyle, tagStyle } from './versions/tags.ts';
