import { NEVER } from '../../lines/until.ts';
import type { PolicyContext, RawFinding, Rule } from '../context.ts';

/** "Under a time-only rule the newest line can end before a newer one exists" (policy.md, *Exact semantics*, 9). */
export const policyNewest = {
  id: 'policy-newest',
  level: 'error',
  check({ judged }: PolicyContext): RawFinding[] {
    const newest = judged.lines.find((line) => line.newest);
    const last = newest?.phases?.at(-1);
    if (newest === undefined || last === undefined) return [];
    // An end whose latest possible day is known comes whether or not a newer line exists by then.
    if (last.end.to === NEVER) return [];
    // A product may be given up on purpose, with its reason.
    if (last.explicit && (judged.policy.lines.known[newest.id]?.why ?? null) !== null) return [];
    return [
      {
        message: `the newest line, ${newest.id}, ends on ${last.end.to} even if no newer line exists by then`,
        remedy:
          'let its last phase wait for a successor: until: {latest: [P18M, {newer: 1}]} with the present rule in place of P18M',
        where: { line: newest.id, policy: 'support' },
        about: { until: last.end.to },
        ...(judged.own ? {} : { softened: 'note' as const }),
      },
    ];
  },
} satisfies Rule;
