import { isKnown } from '../../lines/until.ts';
import type { PolicyContext, RawFinding, Rule } from '../context.ts';

/** "An explicit end earlier than the rule gives is a violation unless `why` says why" (policy.md, *Exact semantics*, 6). */
export const policyFloor = {
  id: 'policy-floor',
  level: 'error',
  check({ judged }: PolicyContext): RawFinding[] {
    return judged.lines.flatMap((line) => {
      const known = judged.policy.lines.known[line.id];
      if (known === undefined || known.why !== null) return [];
      return (line.phases ?? [])
        .filter(({ explicit, end, rule }) => explicit && isKnown(end) && end.to < rule.from)
        .map(({ name, end, rule }) => ({
          message: `line ${line.id}: ${name} ends on ${end.to} by lines.known, earlier than its rule gives (${isKnown(rule) ? rule.to : `not before ${rule.from}`})`,
          remedy: 'name the reason in why, or remove the earlier end',
          where: { line: line.id, policy: `lines.known.${line.id}.end.${name}` },
          ...(judged.own ? {} : { softened: 'note' as const }),
        }));
    });
  },
} satisfies Rule;
