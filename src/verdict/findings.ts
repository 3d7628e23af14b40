import type { Policy } from '../policy/policy.ts';
import type { Level, RuleId } from '../policy/rule-ids.ts';
import { LEVELS, RULE_IDS } from '../policy/rule-ids.ts';
import { causeOf } from './baseline/cause.ts';
import { isExcusable } from './baseline/entries.ts';
import type { Caused } from './baseline/excuse.ts';
import { excused } from './baseline/excuse.ts';
import type { Context, RawFinding, Rule } from './context.ts';
import { levelGiven } from './context.ts';
import type { Override } from './facts.ts';
import { allowed, needless, overrideOf, overridesOf } from './overrides.ts';
import type { Finding, UsedOverride } from './verdict.ts';

/** The rules that judge, by their ids. */
export type RuleSet = Partial<Readonly<Record<RuleId, Rule>>>;

/** What the rules found, with the levels of the policy laid over it, and which overrides were needed for that. */
export function findingsOf(
  context: Context,
  rules: RuleSet,
): {
  readonly findings: readonly Finding[];
  readonly overrides: readonly UsedOverride[];
  /** Each finding with what it comes from, before the baseline is laid over it. */
  readonly found: readonly Caused[];
} {
  const used = new Set<Override>();
  const found = RULE_IDS.flatMap((id) => {
    const rule = rules[id];
    return rule === undefined ? [] : apply(rule, context, used);
  });
  return {
    findings: [...excused(found, context.facts), ...needless(context, used)],
    overrides: overridesOf(context.facts, used),
    found,
  };
}

/** @param used takes up the overrides that were needed */
function apply(rule: Rule, context: Context, used: Set<Override>): Caused[] {
  const level = levelOf(rule, context.policy);
  if (level === 'off') return [];
  return rule.check(context).map((found) => {
    const { message, remedy, where, beside, evidence } = found;
    const finding: Finding = {
      rule: rule.id,
      level: soften(level, found),
      message,
      remedy,
      where: { ...where, ...beside },
      ...(evidence === undefined ? {} : { evidence }),
    };
    const cause = isExcusable(rule.id) ? causeOf(rule.id, found, context) : null;
    const override = overrideOf(rule.id, found, context.facts.overrides);
    if (override === null) return { finding, cause };
    used.add(override);
    return { finding: allowed(finding, override, context), cause };
  });
}

function levelOf(rule: Rule, policy: Policy): Level {
  return levelGiven(policy, rule.id) ?? (typeof rule.level === 'string' ? rule.level : rule.level(policy));
}

function soften(level: Exclude<Level, 'off'>, { softened }: RawFinding): Finding['level'] {
  if (softened === undefined) return level;
  return LEVELS.indexOf(softened) > LEVELS.indexOf(level) ? softened : level;
}
