import type { Span } from '../../lines/calendar.ts';
import { snapDay } from '../../lines/calendar.ts';
import type { PhaseRule } from '../../lines/lines.ts';
import type { End } from '../../lines/until.ts';
import { isKnown } from '../../lines/until.ts';
import { countedLines, endsIn, months } from '../../policy/life.ts';
import type { LintCheck } from './context.ts';
import { phasePath, phaseWords, tracksOf } from './context.ts';

/** A phase that ends no later than one before it holds on no day of any line. */
export const phaseUnreachable: LintCheck = {
  id: 'phase-unreachable',
  asksRepository: false,
  check(context) {
    const { policy } = context;
    const known = Object.values(policy.lines.known);
    return tracksOf(context).flatMap((placed) =>
      placed.track.phases.flatMap((phase, index) => {
        const upTo = placed.track.phases.slice(0, index + 1);
        // An end that one line has of its own may open the phase there.
        if (known.some(({ end }) => upTo.some(({ name }) => Object.hasOwn(end, name)))) return [];
        if (index === 0 || !neverHolds(upTo, policy.lines.cycle)) return [];
        return [
          {
            level: 'error' as const,
            message: `${phaseWords(placed, phase)} can never hold: it ends no later than one before it, whenever a line is released and however fast others follow`,
            remedy: 'let it end later, or remove it',
            path: [...phasePath(placed, index), 'until'],
          },
        ];
      }),
    );
  },
};

/** First and last days of months through a leap year, and days long before and after all that policies name. */
const DAYS = [2023, 2024].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => {
    const start = `${year}-${String(month + 1).padStart(2, '0')}`;
    return [`${start}-01`, snapDay(`${start}-01`, { to: 'month-end' })];
  }).flat(),
);
const RELEASED = ['1970-01-01', '2200-12-31', '2024-02-29', ...DAYS];
const PACES = [1, 3, 6, 12, 24, 60, 120];

function neverHolds(phases: readonly PhaseRule[], cycle: Span | null): boolean {
  const rare = new Set(['', ...phases.flatMap(({ until }) => countedLines(until))]);
  for (const released of RELEASED)
    for (const pace of PACES.map(months))
      for (const each of rare) if (holds(endsIn({ released, pace, rare: each }, phases, cycle))) return false;
  return true;
}

/** Whether the last of these phases may be there on some day. */
function holds(ends: readonly End[]): boolean {
  const last = ends.at(-1) as End;
  return !isKnown(last) || ends.slice(0, -1).every((end) => !isKnown(end) || end.to < last.from);
}
