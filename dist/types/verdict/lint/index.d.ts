import type { LintCheck, LintContext, LintFinding } from './context.ts';
/** Everything that a policy is looked through for. */
export declare const LINT_CHECKS: readonly LintCheck[];
/** What a schema cannot see in a policy that it passes. Pure. */
export declare function lint(context: LintContext): LintFinding[];
/** The checks that say nothing without a repository. */
export declare function skippedBy({ repository }: LintContext): string[];
