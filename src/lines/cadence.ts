import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import type { Day, Span } from './calendar.ts';
import { addSpan, daysBetween, parseSpan, subtractSpan } from './calendar.ts';

/** How often releases of one kind come. */
export interface Cadence {
  /** Null for `any`: whenever one is needed. */
  readonly every: Span | null;
  readonly tolerance: Tolerance | null;
  /** As the policy has it, for messages: "P6W, give or take P1W". */
  readonly words: string;
}

/** A share of the time between two releases, or a time of its own. */
export type Tolerance = { readonly percent: number } | { readonly span: Span };

/** The days on which a release is due: in between it is neither early nor overdue. */
export interface ReleaseWindow {
  readonly earliest: Day;
  readonly due: Day;
  readonly latest: Day;
}

/** `10%` or `P1W`. */
export function parseTolerance(text: string): Result<Tolerance> {
  const percent = /^(\d{1,3})%$/.exec(text);
  if (percent !== null && Number(percent[1]) <= 100) return ok({ percent: Number(percent[1]) });
  const span = parseSpan(text);
  if (span.ok) return ok({ span: span.value });
  return fault(
    'bad-tolerance',
    `"${text}" is no tolerance`,
    'write a whole share up to 100%, for instance 10%, or a duration such as P1W',
  );
}

/**
 * When the release after one of that day is due; null where any day is right.
 *
 * A share is one of the days that lie between the two releases, and a part of a day counts as a whole one, to both
 * sides: 10% of the 365 days of P12M are 37 days. No tolerance leads back to before the release that it counts from.
 */
export function releaseWindow(since: Day, { every, tolerance }: Cadence): ReleaseWindow | null {
  if (every === null) return null;
  const due = addSpan(since, every);
  if (tolerance === null) return { earliest: due, due, latest: due };
  const span =
    'span' in tolerance
      ? tolerance.span
      : days(Math.ceil((daysBetween(since, due) * tolerance.percent) / 100));
  const earliest = subtractSpan(due, span);
  return { earliest: earliest < since ? since : earliest, due, latest: addSpan(due, span) };
}

function days(count: number): Span {
  return { years: 0, months: 0, weeks: 0, days: count };
}
