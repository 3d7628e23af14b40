import type { Day, Span } from '../lines/calendar.ts';
import { addSpan } from '../lines/calendar.ts';
import type { PhaseRule } from '../lines/lines.ts';
import type { Anchors, End, Until } from '../lines/until.ts';
import { evaluate, OPEN } from '../lines/until.ts';

/** The circumstances of a line that need not exist: what its rules would make of it. */
export interface Life {
  readonly released: Day;
  /** The time between each of its successors and the next; null for a line that stays the newest. */
  readonly pace: Span | null;
  /** Lines that come a hundred times as rarely, by what `of:` calls them. */
  readonly rare?: string;
}

const MOST_SUCCESSORS = 20;

/** When the phases of a line end that has no flags and no ends of its own. */
export function endsIn(life: Life, phases: readonly PhaseRule[], cycle: Span | null): End[] {
  const ends = new Map<string, End>();
  const { released, pace, rare } = life;
  const anchors: Anchors = {
    released,
    newer: (of) => {
      if (pace === null) return [];
      const rarely = of === rare ? 100 : 1;
      return Array.from({ length: MOST_SUCCESSORS }, (_, n) => addSpan(released, pace, rarely * (n + 1)));
    },
    after: (phase) => ends.get(phase) ?? OPEN,
    flag: () => null,
    cycle,
  };
  return phases.map(({ name, until }) => {
    const end = evaluate(until, anchors);
    ends.set(name, end);
    return end;
  });
}

/** Which lines an end counts, where it does not count all: those may come far more rarely than others. */
export function countedLines(until: Until): string[] {
  if (until.is === 'latest' || until.is === 'earliest') return until.of.flatMap(countedLines);
  const counts = until.is === 'anchor' && until.anchor.on === 'newer' && until.anchor.of !== 'line';
  return counts ? [until.anchor.of] : [];
}

export function months(number: number): Span {
  return { years: 0, months: number, weeks: 0, days: 0 };
}
