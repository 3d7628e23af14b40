import { ENDED } from '../lines/lines.ts';
import type { Context, RawFinding } from './context.ts';
import { levelGiven } from './context.ts';
import type { Override } from './facts.ts';
import { occasionOf } from './occasion.ts';
import type { Finding, Undecided, UsedOverride } from './verdict.ts';
import { aRelease } from './words.ts';

/**
 * What a person allows in spite of the policy, with a reason. An override turns an error into a note for one verdict;
 * it changes nothing else, and none is silent.
 */

/** The options that allow what a rule refuses. */
const ALLOWING = {
  'line-ended': '--allow-ended',
  'cadence-early': '--allow-early',
  freeze: '--allow-frozen',
  'approval-missing': '--allow-unapproved',
} as const;

/** The override that speaks of a finding, if there is one. */
export function overrideOf(rule: string, { allowable }: RawFinding, overrides: Overrides): Override | null {
  if (allowable === undefined) return null;
  return (
    (overrides ?? []).find(
      (each) => each.rule === rule && (each.subject === null || each.subject === allowable),
    ) ?? null
  );
}

type Overrides = readonly Override[] | undefined;

/** A finding as the override leaves it. */
export function allowed(finding: Finding, { reason }: Override, { facts }: Context): Finding {
  return {
    ...finding,
    level: 'note',
    message: `${finding.message}; allowed, because ${reason}`,
    remedy: facts.releasing
      ? 'nothing is left to do: the message of the tag records the reason'
      : facts.tag !== null
        ? 'nothing is left to do: this verdict records the reason'
        : 'give the release the same options, so that the message of its tag records the reason',
  };
}

/** What was asked and is not about this verdict at all: then nothing is decided. */
export function overrideProblem({ facts, line, policy }: Context): Undecided | null {
  for (const { rule, subject } of facts.overrides ?? []) {
    if (subject === null) continue;
    if (rule === 'line-ended' && subject !== line.id)
      return wrong(
        `--allow-ended names line ${subject}, and line ${line.id} is judged`,
        `name the line that is released: --allow-ended ${line.id}; or leave the option out`,
      );
    if (rule === 'approval-missing' && policy.kinds.parts(subject) === null)
      return wrong(
        `--allow-unapproved names the kind ${subject}, which the policy does not know`,
        `name one of ${policy.kinds.order.join(', ')}`,
      );
  }
  return null;
}

function wrong(message: string, remedy: string): Undecided {
  return { outcome: 'undecided', error: { code: 'override-elsewhere', message, remedy } };
}

/** Each override with whether something had to be allowed. */
export function overridesOf(facts: Context['facts'], used: ReadonlySet<Override>): UsedOverride[] {
  return (facts.overrides ?? []).map((override) => ({
    rule: override.rule,
    ...(override.rule === 'line-ended' && override.subject !== null ? { line: override.subject } : {}),
    ...(override.rule === 'approval-missing' && override.subject !== null ? { kind: override.subject } : {}),
    reason: override.reason,
    used: used.has(override),
  }));
}

/** "An override that was not needed is said": a habit would hide the day on which it is. */
export function needless(context: Context, used: ReadonlySet<Override>): Finding[] {
  return (context.facts.overrides ?? [])
    .filter((override) => !used.has(override))
    .map(({ rule, subject }) => ({
      rule,
      level: 'note',
      message: `${ALLOWING[rule]}${subject === null ? '' : ` ${subject}`} was not needed: ${whyNot(rule, subject, context)}`,
      remedy: 'leave it out, so that it does not hide the day on which it is needed',
      where: { line: context.line.id },
    }));
}

function whyNot(rule: Override['rule'], subject: string | null, context: Context): string {
  if (levelGiven(context.policy, rule) === 'off') return `the rule ${rule} is off`;
  const occasion = occasionOf(context);
  if (rule === 'line-ended')
    return context.line.existing?.phase === ENDED
      ? 'the release leaves the line that has ended'
      : `line ${context.line.id} has not ended`;
  if (occasion === null) return 'nothing is released';
  if (rule === 'cadence-early') return `${aRelease(occasion.kind)} is not early`;
  if (rule === 'freeze') return `no freeze stops ${aRelease(occasion.kind)} on ${occasion.day}`;
  return occasion.kind === subject
    ? `${aRelease(occasion.kind)} lacks no approval`
    : `the release is ${occasion.kind}`;
}
