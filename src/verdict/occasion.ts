import type { Day } from '../lines/calendar.ts';
import { dayOf } from '../lines/calendar.ts';
import { NONE } from '../versions/kinds.ts';
import { isStable } from '../versions/scheme.ts';
import type { Context, RawFinding } from './context.ts';
import { settingsOf } from './context.ts';
import { kindOfStep } from './release-as.ts';

/** The release that rules about days and approvals speak of: the next one, or the one that the tag made. */
export interface Occasion {
  /** After `versions.zero`; of a tag the part that it changes. */
  readonly kind: string;
  /** Today; of a tag the day it was made. */
  readonly day: Day;
  readonly stable: boolean;
}

/** Null where nothing is released, or nothing that could be: other rules say so. */
export function occasionOf(context: Context): Occasion | null {
  const { facts, policy, kind, next, published, opening, last, tag } = context;
  if (opening?.allowed === false) return null;
  if (tag !== null) {
    if (tag.version === null || tag.fault !== null) return null;
    const step =
      last === null ? null : kindOfStep(last.version.parts, tag.version, policy, kind === 'security');
    const made = step ?? kind;
    if (made === NONE) return null;
    const stable = isStable(tag.version);
    return { kind: made, day: dayOf(tag.facts.time, policy.timezone), stable };
  }
  if (kind === NONE || next === null || policy.kinds.parts(kind) === null) return null;
  return { kind, day: facts.today, stable: published === null || isStable(published) };
}

/**
 * The level of what stops a release and not a change: nothing is released by merging a pull request, nor, with
 * `at: release`, by what stands on a branch.
 */
export function softenedUntilRelease(
  { facts, policy }: Context,
  rule: 'approval-missing' | 'cadence-early' | 'freeze',
): Pick<RawFinding, 'softened'> {
  const releasing = facts.releasing === true || facts.tag !== null;
  const later = facts.base !== null || (settingsOf(policy, rule).at === 'release' && !releasing);
  return later ? { softened: 'note' } : {};
}
