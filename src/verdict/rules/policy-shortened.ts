import type { Line, Phase } from '../../lines/lines.ts';
import { isKnown, later, NEVER } from '../../lines/until.ts';
import type { RawFinding, Rule } from '../context.ts';

/** A change of the policy moves no end earlier without a reason in `why`: somebody has planned with the old one. */
export const policyShortened: Rule = {
  id: 'policy-shortened',
  level: 'error',
  check({ judged, facts }) {
    if (judged.before === null) return [];
    const now = new Map(judged.lines.map((line) => [line.id, line]));
    return judged.before.flatMap((before): RawFinding[] => {
      const after = now.get(before.id);
      if (after === undefined || (judged.policy.lines.known[before.id]?.why ?? null) !== null) return [];
      return shortened(before, after, facts.today).map(({ what, from, to }) => ({
        message: `line ${before.id}: ${what} would end on ${to} instead of ${from}`,
        remedy: `keep the published end, or name the reason under lines.known."${before.id}".why`,
        where: { line: before.id, policy: `lines.known.${before.id}` },
      }));
    });
  },
};

/** Phases by name, and the end of the line whatever its last phase is called. */
function shortened(before: Line, after: Line, today: string): { what: string; from: string; to: string }[] {
  const found: { what: string; from: string; to: string }[] = [];
  for (const phase of before.phases ?? []) {
    const same = after.phases?.find(({ name }) => name === phase.name);
    if (same !== undefined && isEarlier(same, phase, today))
      found.push({ what: phase.name, from: shown(phase), to: same.end.to });
  }
  const last = before.phases?.at(-1);
  const end = after.phases?.at(-1);
  if (last !== undefined && end !== undefined && end.name !== last.name && isEarlier(end, last, today)) {
    found.push({ what: 'its life', from: shown(last), to: end.end.to });
  }
  return found;
}

/** Certainly earlier; an end that is open until now lasts at least until today. */
function isEarlier(after: Phase, before: Phase, today: string): boolean {
  const atLeast = isKnown(before.end) ? before.end.from : later(before.end.from, today);
  return after.end.to < atLeast;
}

function shown({ end }: Phase): string {
  if (isKnown(end)) return end.to === NEVER ? 'never' : end.to;
  return end.from === '' ? 'a day still to come' : `not before ${end.from}`;
}
