import type { Day } from '../../lines/calendar.ts';
import { addSpan } from '../../lines/calendar.ts';
import { NEVER } from '../../lines/until.ts';
import { endsIn } from '../../policy/life.ts';
import type { Policy } from '../../policy/policy.ts';
import { aRelease } from '../words.ts';
import type { LintCheck, PlacedTrack } from './context.ts';
import { tracksOf } from './context.ts';

const RELEASED: Day = '2026-01-01';

/** Kinds whose next release would come when the line takes them no more. */
export const cadenceOutlives: LintCheck = {
  id: 'cadence-outlives',
  asksRepository: false,
  check(context) {
    const { policy } = context;
    return Object.entries(policy.cadence).flatMap(([kind, { every }]) => {
      const position = policy.kinds.position(kind);
      // A kind that opens a line is released on the next one.
      if (every === null || position === null || position < policy.lines.by.length) return [];
      const due = addSpan(RELEASED, every);
      const short = tracksOf(context).filter((placed) => {
        const end = lastDayFor(kind, placed, policy);
        return end !== null && end < due;
      });
      if (short.length === 0) return [];
      const where = short.flatMap(({ track }) => (track.name === null ? [] : [`"${track.name}"`]));
      return [
        {
          level: 'warning' as const,
          message: `${aRelease(kind)} every ${context.document.cadence?.[kind]?.every ?? ''} comes too late: a line${where.length === 0 ? '' : ` of the track ${where.join(', ')}`} takes none for so long`,
          remedy: `shorten the cadence of ${kind}, or allow ${kind} in a longer phase`,
          path: ['cadence', kind, 'every'],
        },
      ];
    });
  },
};

/** The last day on which a line takes this kind, if lines follow each other as the cadence says; null where no day can be told. */
function lastDayFor(kind: string, { track }: PlacedTrack, { lines }: Policy): Day | null {
  const ends = endsIn({ released: RELEASED, pace: lines.cycle }, track.phases, lines.cycle);
  let last: Day | null = null;
  for (const [index, { allow }] of track.phases.entries()) {
    const end = ends[index]?.to ?? NEVER;
    if (!allow.includes(kind)) continue;
    if (end === NEVER) return null;
    last = end;
  }
  return last;
}
