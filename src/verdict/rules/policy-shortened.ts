import type { Day } from '../../lines/calendar.ts';
import type { Line, Phase } from '../../lines/lines.ts';
import { isKnown, later, NEVER } from '../../lines/until.ts';
import type { RawFinding, Rule } from '../context.ts';

/**
 * A change of the policy moves no end earlier without a reason in `why`: somebody has planned with the old one. The
 * reason must be a new one; a line that no longer exists has lost all its ends.
 */
export const policyShortened: Rule = {
  id: 'policy-shortened',
  level: 'error',
  check({ judged, facts, policy }) {
    if (judged.before === null) return [];
    const now = new Map(judged.lines.map((line) => [line.id, line]));
    return judged.before.flatMap((before): RawFinding[] => {
      const why = judged.policy.lines.known[before.id]?.why ?? null;
      if (why !== null && why !== (policy.lines.known[before.id]?.why ?? null)) return [];
      const after = now.get(before.id);
      const where = { line: before.id, policy: `lines.known.${before.id}` };
      const remedy = `keep the published end, or name the reason under lines.known."${before.id}".why`;
      if (after === undefined) {
        if (before.phases === null) return [];
        return [
          {
            message: `line ${before.id} would not exist any more, and its published ends with it`,
            remedy,
            where,
          },
        ];
      }
      return shortened(before, after, facts.today).map(({ what, from, to }) => ({
        message: `line ${before.id}: ${what} would end on ${to} instead of ${from}`,
        remedy,
        where,
      }));
    });
  },
};

interface Shortened {
  readonly what: string;
  readonly from: string;
  readonly to: Day;
}

/** Phases by name; and whatever they are called now, how long each kind is allowed. */
function shortened(before: Line, after: Line, today: Day): Shortened[] {
  const found: Shortened[] = [];
  for (const phase of before.phases ?? []) {
    const same = after.phases?.find(({ name }) => name === phase.name);
    if (same !== undefined && isEarlier(same, phase, today))
      found.push({ what: phase.name, from: shown(phase), to: same.end.to });
  }
  if (found.length > 0 || after.phases === null) return found;
  for (const kind of new Set((before.phases ?? []).flatMap(({ allow }) => allow))) {
    const last = before.phases?.findLast(({ allow }) => allow.includes(kind));
    const end = after.phases.findLast(({ allow }) => allow.includes(kind));
    if (last === undefined) continue;
    // What had ended before is nobody's plan any more.
    if (last.end.to < today) continue;
    if (end === undefined)
      found.push({ what: `what is ${kind}`, from: shown(last), to: 'the day of this change' });
    else if (isEarlier(end, last, today))
      found.push({ what: `what is ${kind}`, from: shown(last), to: end.end.to });
  }
  return found;
}

/** Certainly earlier; an end that is open until now lasts at least until today. */
function isEarlier(after: Phase, before: Phase, today: Day): boolean {
  const atLeast = isKnown(before.end) ? before.end.from : later(before.end.from, today);
  return after.end.to < atLeast;
}

function shown({ end }: Phase): string {
  if (isKnown(end)) return end.to === NEVER ? 'never' : end.to;
  return end.from === '' ? 'a day still to come' : `not before ${end.from}`;
}
