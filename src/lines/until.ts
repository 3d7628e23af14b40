import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import type { Day, Snap, Span } from './calendar.ts';
import { addSpan, parseDay, parseSnap, parseSpan, snapDay } from './calendar.ts';

/** When a phase ends: the `until` of policy.md, *Phases and ends*, as data. */
export type Until =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'never' }
  | { readonly is: 'open' }
  | ({ readonly is: 'anchor'; readonly anchor: Anchor } & Shift)
  | ({ readonly is: 'latest' | 'earliest'; readonly of: readonly Until[] } & Shift);

export type Anchor =
  | { readonly on: 'released' }
  | { readonly on: 'newer'; readonly count: number; readonly of: string }
  | { readonly on: 'after'; readonly phase: string }
  | { readonly on: 'flag'; readonly flag: string };

interface Shift {
  readonly plus?: Plus;
  readonly snap?: Snap;
}

export type Plus = { readonly span: Span } | { readonly cycles: number };

/**
 * What is known of an end. `from` and `to` bound it: they are equal where the end is known; `NEVER` bounds what never
 * ends or may never end; `from` is "" where nothing is known. `since` is the day on which the end became derivable,
 * "" where that was before all releases.
 */
export interface End {
  readonly from: Day;
  readonly to: Day;
  readonly since: Day;
}

/** Later than every day: the end of what never ends. */
export const NEVER: Day = 'never';

export const OPEN: End = { from: '', to: NEVER, since: '' };

/** What an `until` may refer to; the line's own facts. */
export interface Anchors {
  readonly released: Day;
  /** The release days of the higher lines, ascending. @param of `line`, `major`, `same-major` or a track's name */
  newer(of: string): readonly Day[];
  after(phase: string): End;
  flag(name: string): Day | null;
  /** The length of one release cycle: the cadence of the kind that opens a line. */
  readonly cycle: Span | null;
}

export function isKnown(end: End): boolean {
  return end.from === end.to;
}

/** Evaluates an `until`; what cannot be derived yet stays within bounds (policy.md, *Exact semantics*, 4). */
export function evaluate(until: Until, anchors: Anchors): End {
  switch (until.is) {
    case 'day':
      return { from: until.day, to: until.day, since: '' };
    case 'never':
      return { from: NEVER, to: NEVER, since: '' };
    case 'open':
      return OPEN;
    case 'anchor':
      return shift(anchorEnd(until.anchor, anchors), until, anchors);
    case 'latest':
    case 'earliest':
      return shift(
        combine(
          until.is,
          until.of.map((each) => evaluate(each, anchors)),
        ),
        until,
        anchors,
      );
  }
}

function anchorEnd(anchor: Anchor, anchors: Anchors): End {
  switch (anchor.on) {
    case 'released':
      return known(anchors.released);
    case 'newer': {
      const day = anchors.newer(anchor.of)[anchor.count - 1];
      return day === undefined ? OPEN : known(day);
    }
    case 'after':
      return anchors.after(anchor.phase);
    case 'flag': {
      const day = anchors.flag(anchor.flag);
      return day === null ? OPEN : known(day);
    }
  }
}

function known(day: Day): End {
  return { from: day, to: day, since: day };
}

function combine(which: 'latest' | 'earliest', ends: readonly End[]): End {
  const pick = which === 'latest' ? later : earlier;
  return {
    from: ends.map((end) => end.from).reduce(pick),
    to: ends.map((end) => end.to).reduce(pick),
    // The combination is settled once all its members are.
    since: ends.map((end) => end.since).reduce(later),
  };
}

function shift(end: End, by: Shift, anchors: Anchors): End {
  const move = (day: Day): Day => {
    if (day === '' || day === NEVER) return day;
    const added = by.plus === undefined ? day : plus(day, by.plus, anchors.cycle);
    return by.snap === undefined || added === NEVER ? added : snapDay(added, by.snap);
  };
  return { from: move(end.from), to: move(end.to), since: end.since };
}

function plus(day: Day, amount: Plus, cycle: Span | null): Day {
  if ('span' in amount) return addSpan(day, amount.span);
  // The policy's loader refuses cycles without a cadence; a line without one would never end.
  return cycle === null ? NEVER : addSpan(day, cycle, amount.cycles);
}

/** "" is before every day and {@link NEVER} after every one, which is how they compare as text. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The short forms: a duration from the release, a day, `never` or `open`. */
export function parseUntilText(text: string): Result<Until> {
  if (text === 'never') return ok({ is: 'never' });
  if (text === 'open') return ok({ is: 'open' });
  if (/^\d/.test(text)) {
    const day = parseDay(text);
    return day.ok ? ok({ is: 'day', day: day.value }) : day;
  }
  const span = parseSpan(text);
  if (span.ok) return ok({ is: 'anchor', anchor: { on: 'released' }, plus: { span: span.value } });
  if (text.startsWith('P')) return span;
  return fault(
    'bad-until',
    `"${text}" is no end of a phase`,
    'write a duration from the release (P18M), a day (2027-04-30), never, open, or an anchor such as {newer: 2}',
  );
}

/** `P6M` or `2 cycles`. */
export function parsePlus(text: string): Result<Plus> {
  const cycles = /^(\d{1,3}) cycles?$/.exec(text);
  if (cycles !== null && Number(cycles[1]) > 0) return ok({ cycles: Number(cycles[1]) });
  const span = parseSpan(text);
  if (span.ok) return ok({ span: span.value });
  return fault(
    'bad-duration',
    `"${text}" is no duration`,
    'write a duration such as P6M, or a number of release cycles such as "1 cycles"',
  );
}

export { parseSnap };
