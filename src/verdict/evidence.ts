import type { Release } from '../lines/releases.ts';
import type { Policy } from '../policy/policy.ts';
import type { Difference } from '../surfaces/difference.ts';
import { changedPathDifferences } from '../surfaces/paths.ts';
import type { Facts } from './facts.ts';

/** A difference, and whether the pull request brings it; without one every difference is its own. */
export interface Evidence extends Difference {
  readonly own: boolean;
}

/**
 * What the policy's checkers find. Before the first release there is nothing to compare with, and nobody whom a
 * difference could break.
 */
export function evidenceOf(
  { project: { paths } }: Facts,
  policy: Policy,
  last: Release | null,
): readonly Evidence[] {
  if (paths === undefined || last === null) return [];
  const rules = policy.compatibility.paths;
  return rules.flatMap((rule): Evidence[] => {
    const own = changedPathDifferences([rule], paths.own);
    if (own.length > 0) return own.map((difference) => ({ ...difference, own: true }));
    return changedPathDifferences([rule], paths.all).map((difference) => ({ ...difference, own: false }));
  });
}
