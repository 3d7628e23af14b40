import type { Day } from '../lines/calendar.ts';
import type { DatedVersion, Line, Phase } from '../lines/lines.ts';
import { ENDED } from '../lines/lines.ts';
import { isKnown, NEVER } from '../lines/until.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Policy } from '../policy/policy.ts';

/** What is published about the lines of one day: the files that others read are made from it. */
export interface Published {
  readonly document: PolicyDocument;
  readonly policy: Policy;
  readonly today: Day;
  /** Newest first. */
  readonly lines: readonly Line[];
  /** The stable versions that the lines were made of. */
  readonly stable: readonly DatedVersion[];
}

/** The last phase in which a line gets security fixes; null where no phase gives any. */
export function lastSecurityPhase(phases: readonly Phase[]): Phase | null {
  return phases.findLast(({ allow }) => allow.includes('security')) ?? null;
}

/** Whether a line gets security fixes on the day on which it is in its phase. */
export function getsSecurity({ phase, phases }: Line): boolean {
  if (phases === null) return true;
  if (phase === ENDED) return false;
  return phases.find(({ name }) => name === phase)?.allow.includes('security') ?? false;
}

/** The day on which a phase ends, where one is known and ever comes. */
export function endDay({ end }: Phase): Day | null {
  return isKnown(end) && end.to !== NEVER ? end.to : null;
}

/**
 * The day on which the last of a line's dates became known: that of its first version, or of a later one that settled
 * an end. It comes from the facts, so that a file which is made anew every day changes only when they do. A day that
 * the policy itself names has none of its own.
 */
export function knownSince({ released, phases }: Line): Day {
  return (phases ?? []).reduce((latest, { end }) => (end.since > latest ? end.since : latest), released);
}
