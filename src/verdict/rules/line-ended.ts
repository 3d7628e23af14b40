import { parseSpan, subtractSpan } from '../../lines/calendar.ts';
import { ENDED } from '../../lines/lines.ts';
import { isKnown, NEVER } from '../../lines/until.ts';
import type { Rule } from '../context.ts';
import { settingsOf } from '../context.ts';

/** A line whose support has ended gets no release. With `ahead`, warns this long before the end. */
export const lineEnded: Rule = {
  id: 'line-ended',
  level: 'error',
  check({ line, opening, facts, policy }) {
    const { existing } = line;
    const last = existing?.phases?.at(-1);
    // A tag may have opened the line that has ended by now.
    const leaves = opening?.allowed && opening.id !== line.id;
    if (existing === null || last === undefined || leaves) return [];
    const where = { line: line.id };
    if (existing.phase === ENDED) {
      return [
        {
          message: `line ${line.id} has ended: its last phase, ${last.name}, held until ${last.end.to}`,
          remedy: `release a newer line, give ${line.id} a later end under lines.known with its reason in why, or allow this release with --allow-ended ${line.id} --reason TEXT`,
          where,
          allowable: line.id,
        },
      ];
    }
    const { ahead } = settingsOf(policy, 'line-ended');
    const span = ahead === undefined ? null : parseSpan(ahead);
    if (
      span?.ok &&
      isKnown(last.end) &&
      last.end.to !== NEVER &&
      subtractSpan(last.end.to, span.value) <= facts.today
    ) {
      return [
        {
          message: `line ${line.id} ends on ${last.end.to}, within ${ahead}`,
          remedy:
            'move its users to a newer line, or give it a later end under lines.known with its reason in why',
          where,
          softened: 'warning',
        },
      ];
    }
    return [];
  },
};
