/**
 * The library: judging without a command line. Everything here is pure.
 *
 * @packageDocumentation
 */
export { Problem, type ProblemDetail } from './base/problem.ts';
export type { Failure, Fault, Result } from './base/result.ts';
export { VERSION } from './base/version.ts';
export { type DatedVersion, type Line, type LineRules, linesOn, type Phase, phaseOn } from './lines/lines.ts';
export type { Tag } from './lines/releases.ts';
export type { PolicyDocument } from './policy/document.ts';
export { type LoadedPolicy, loadPolicy } from './policy/load.ts';
export type { Policy } from './policy/policy.ts';
export { SEMVER } from './policy/presets.ts';
export type { CommitFact, Facts, ProjectFacts, TagFacts } from './verdict/facts.ts';
export { judge } from './verdict/judge.ts';
export type { Finding, Judgement, LineVerdict, Reason, Undecided, Verdict, Where, } from './verdict/verdict.ts';
export { formatScheme } from './versions/format.ts';
export { type Kinds, kindsOf } from './versions/kinds.ts';
export type { Scheme, Version } from './versions/scheme.ts';
export { semverScheme } from './versions/semver.ts';
export { type TagStyle, tagStyle } from './versions/tags.ts';
