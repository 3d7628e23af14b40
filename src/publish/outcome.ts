import type { Plan } from './plan.ts';
import type { Receipt } from './receipt.ts';
import type { LaterStep } from './steps.ts';

/** What the document of `release` holds besides the verdict. */
export interface Released {
  readonly plan: Plan | null;
  readonly released: Receipt | null;
  /** What an earlier run has left to do, before anything is done. */
  readonly unfinished: readonly Omit<EarlierRelease, 'published' | 'withdrawn'>[];
  /** What of that was done. */
  readonly finished: readonly Receipt[];
  /** What of that GitHub refuses for good, and what did not keep this run from going on. */
  readonly refused: readonly RefusedFinish[];
  /** The finished release on this commit, made now or earlier. */
  readonly release: StandingRelease | null;
}

/** An earlier release that stays half done, and why. */
export interface RefusedFinish {
  readonly tag: string;
  /** That of the error. */
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

export interface StandingRelease {
  readonly tag: string;
  /** Of its release on GitHub; null where the policy asks for none. */
  readonly url: string | null;
  readonly id: number | null;
}

/** A release that was made before this run, and may be half done. */
export interface EarlierRelease {
  readonly tag: string;
  readonly commit: string;
  /** What is left to do for it; empty where nothing is. */
  readonly steps: readonly LaterStep[];
  /** Its published release on GitHub, where the policy asks for one and it is there. */
  readonly published: { readonly id: number; readonly url: string } | null;
  /** Whether its release on GitHub was published, and somebody has taken it back. */
  readonly withdrawn: boolean;
}

/** The finished release on a commit; null where there is none. */
export function standingOn(
  head: string,
  released: Receipt | null,
  finished: readonly Receipt[],
  earlier: readonly EarlierRelease[],
): StandingRelease | null {
  if (released !== null) return standing(released.tag, released.release);
  const here = earlier.find(({ commit }) => commit === head);
  if (here === undefined || here.withdrawn) return null;
  const made = finished.find(({ tag }) => tag === here.tag);
  // What was left may have been pointers alone.
  if (made !== undefined) return standing(here.tag, made.release ?? here.published);
  return here.steps.length === 0 ? standing(here.tag, here.published) : null;
}

function standing(tag: string, release: EarlierRelease['published']): StandingRelease {
  return { tag, url: release?.url ?? null, id: release?.id ?? null };
}
