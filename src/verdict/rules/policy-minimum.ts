import { addSpan } from '../../lines/calendar.ts';
import type { PolicyContext, RawFinding, Rule } from '../context.ts';

/** `support.minimum`: no line may live shorter. */
export const policyMinimum = {
  id: 'policy-minimum',
  level: 'error',
  check({ judged }: PolicyContext): RawFinding[] {
    const { minimum } = judged.policy;
    if (minimum === null) return [];
    return judged.lines.flatMap((line) => {
      const last = line.phases?.at(-1);
      if (last === undefined) return [];
      const least = addSpan(line.released, minimum);
      if (last.end.to >= least) return [];
      return [
        {
          message: `line ${line.id} lives from ${line.released} to ${last.end.to}, shorter than support.minimum allows (until ${least})`,
          remedy: `let its last phase, ${last.name}, end later: until: {latest: [<the present rule>, <the minimum>]}, or a later end under lines.known`,
          where: { line: line.id, policy: 'support.minimum' },
          about: { until: last.end.to },
          ...(judged.own ? {} : { softened: 'note' as const }),
        },
      ];
    });
  },
} satisfies Rule;
