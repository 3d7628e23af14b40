import type { RuleId } from '../../policy/rule-ids.ts';
import type { Rule } from '../context.ts';
import { approvalMissing } from './approval-missing.ts';
import { cadenceEarly } from './cadence-early.ts';
import { cadenceOverdue } from './cadence-overdue.ts';
import { commitConvention } from './commit-convention.ts';
import { compatibility } from './compatibility.ts';
import { freeze } from './freeze.ts';
import { kindUnmapped } from './kind-unmapped.ts';
import { licenseGiveaway } from './license-giveaway.ts';
import { licenseStranded } from './license-stranded.ts';
import { lineEnded } from './line-ended.ts';
import { lineOpens } from './line-opens.ts';
import { linePhase } from './line-phase.ts';
import { mergeMethod } from './merge-method.ts';
import { overclaimed } from './overclaimed.ts';
import { policyFloor } from './policy-floor.ts';
import { policyMinimum } from './policy-minimum.ts';
import { policyNewest } from './policy-newest.ts';
import { policyNotice } from './policy-notice.ts';
import { policyShortened } from './policy-shortened.ts';
import { securityAdvisory } from './security-advisory.ts';
import { securityCoverage } from './security-coverage.ts';
import { securityMixed } from './security-mixed.ts';
import { squashMessage } from './squash-message.ts';
import { tagMoved } from './tag-moved.ts';
import { tagPlace } from './tag-place.ts';
import { versionGrammar } from './version-grammar.ts';
import { versionNext } from './version-next.ts';
import { versionOrder } from './version-order.ts';
import { versionTaken } from './version-taken.ts';
import { versionWritten } from './version-written.ts';

/** The rules by their ids, `docs-drift` apart (see all.ts): an id without its rule does not compile. */
export const RULES: Readonly<Record<Exclude<RuleId, 'docs-drift'>, Rule>> = {
  'line-ended': lineEnded,
  'line-phase': linePhase,
  'line-opens': lineOpens,
  'kind-unmapped': kindUnmapped,
  compatibility,
  overclaimed,
  'version-grammar': versionGrammar,
  'version-order': versionOrder,
  'version-next': versionNext,
  'version-taken': versionTaken,
  'version-written': versionWritten,
  'tag-place': tagPlace,
  'tag-moved': tagMoved,
  'approval-missing': approvalMissing,
  'cadence-early': cadenceEarly,
  'cadence-overdue': cadenceOverdue,
  freeze,
  'license-stranded': licenseStranded,
  'license-giveaway': licenseGiveaway,
  'security-coverage': securityCoverage,
  'security-advisory': securityAdvisory,
  'security-mixed': securityMixed,
  'squash-message': squashMessage,
  'merge-method': mergeMethod,
  'commit-convention': commitConvention,
  'policy-shortened': policyShortened,
  'policy-floor': policyFloor,
  'policy-newest': policyNewest,
  'policy-minimum': policyMinimum,
  'policy-notice': policyNotice,
};
