import { acceptExpired } from './accept-expired.ts';
import { branchShadowed } from './branch-shadowed.ts';
import { branchUnmatched } from './branch-unmatched.ts';
import { cadenceOutlives } from './cadence-outlives.ts';
import type { LintCheck, LintContext, LintFinding } from './context.ts';
import { fileMissing } from './file-missing.ts';
import { flagUnknown } from './flag-unknown.ts';
import { freezeAlways } from './freeze-always.ts';
import { kindUnreached } from './kind-unreached.ts';
import { kindWithoutPart } from './kind-without-part.ts';
import { lineWithoutTrack } from './line-without-track.ts';
import { newestEnds } from './newest-ends.ts';
import { notesUnused } from './notes-unused.ts';
import { pathUnmatched } from './path-unmatched.ts';
import { phaseUnreachable } from './phase-unreachable.ts';
import { pointerIsBranch } from './pointer-is-branch.ts';
import { policyRules } from './policy-rules.ts';
import { surfaceMissing } from './surface-missing.ts';
import { tagIllegal } from './tag-illegal.ts';
import { tagRoundTrip } from './tag-round-trip.ts';
import { trackUnreachable } from './track-unreachable.ts';

/** Everything that a policy is looked through for. */
export const LINT_CHECKS: readonly LintCheck[] = [
  tagIllegal,
  tagRoundTrip,
  kindWithoutPart,
  kindUnreached,
  branchShadowed,
  branchUnmatched,
  trackUnreachable,
  lineWithoutTrack,
  phaseUnreachable,
  newestEnds,
  ...policyRules,
  flagUnknown,
  cadenceOutlives,
  freezeAlways,
  pathUnmatched,
  surfaceMissing,
  acceptExpired,
  fileMissing,
  pointerIsBranch,
  notesUnused,
];

/** What a schema cannot see in a policy that it passes. Pure. */
export function lint(context: LintContext): LintFinding[] {
  return LINT_CHECKS.flatMap(({ id, check }) => check(context).map((found) => ({ check: id, ...found })));
}

/** The checks that say nothing without a repository. */
export function skippedBy({ repository }: LintContext): string[] {
  return repository === null
    ? LINT_CHECKS.filter(({ asksRepository }) => asksRepository).map(({ id }) => id)
    : [];
}
