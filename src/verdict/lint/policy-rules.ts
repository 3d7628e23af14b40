import type { JudgedPolicy, PolicyContext, RawFinding } from '../context.ts';
import { policyFloor } from '../rules/policy-floor.ts';
import { policyMinimum } from '../rules/policy-minimum.ts';
import { policyNewest } from '../rules/policy-newest.ts';
import { policyNotice } from '../rules/policy-notice.ts';
import type { LintCheck, LintContext } from './context.ts';
import { levelOf, tracksOf } from './context.ts';
import { judgedOf, judgedWithLine } from './lines.ts';
import { endsAlone } from './newest-ends.ts';

interface PolicyRule {
  readonly id: 'policy-floor' | 'policy-minimum' | 'policy-newest' | 'policy-notice';
  check(context: PolicyContext): readonly RawFinding[];
}

/** The rules that judge the policy itself say here what they would say in a verdict, with the line of the file. */
function asCheck(
  rule: PolicyRule,
  judged: (context: LintContext) => JudgedPolicy,
  silent: (context: LintContext) => boolean = () => false,
): LintCheck {
  return {
    id: rule.id,
    asksRepository: false,
    check(context) {
      const level = levelOf(context.policy, rule.id, 'error');
      if (level === 'off' || silent(context)) return [];
      return rule
        .check({ judged: judged(context), facts: context })
        .map(({ message, remedy, where }) => ({ level, message, remedy, path: keysOf(where) }));
    },
  };
}

/** `lines.known.24.04.end.security`: the line's own dots join no keys. */
function keysOf({ policy = '', line }: RawFinding['where']): string[] {
  const start = `lines.known.${line}.`;
  if (line === undefined || !policy.startsWith(start)) return policy.split('.');
  return ['lines', 'known', line, ...policy.slice(start.length).split('.')];
}

export const policyRules: readonly LintCheck[] = [
  asCheck(policyFloor, judgedOf),
  asCheck(policyMinimum, judgedWithLine),
  // Of what the rule gives to every newest line is said once already.
  asCheck(policyNewest, judgedOf, (context) =>
    tracksOf(context).some((placed) => endsAlone(placed, context)),
  ),
  asCheck(policyNotice, judgedWithLine),
];
