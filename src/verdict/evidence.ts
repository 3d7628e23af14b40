import type { Release } from '../lines/releases.ts';
import type { Accepted } from '../policy/compile-compatibility.ts';
import type { Policy } from '../policy/policy.ts';
import type { Difference } from '../surfaces/difference.ts';
import { changedPathDifferences } from '../surfaces/paths.ts';
import type { Kinds } from '../versions/kinds.ts';
import type { Facts } from './facts.ts';

/** A difference, what the policy makes of it, and whether the pull request brings it; without one every one is its own. */
export interface Evidence extends Difference {
  readonly own: boolean;
  /** The entry of the policy's `compatibility` that it comes from. */
  readonly entry: { readonly index: number; readonly name: string };
  /** Whether those whom it affects count. */
  readonly counts: boolean;
  /** Who has taken responsibility for it; null where nobody has, or not for today. */
  readonly accepted: Accepted | null;
  /** That somebody had, until a day that has passed. */
  readonly expired: Accepted | null;
}

/**
 * What the policy's checkers find. Before the first release there is nothing to compare with, and nobody whom a
 * difference could break.
 */
export function evidenceOf(facts: Facts, policy: Policy, last: Release | null): readonly Evidence[] {
  if (last === null) return [];
  return [...pathEvidence(facts, policy), ...surfaceEvidence(facts, policy)];
}

function pathEvidence({ project: { paths }, today }: Facts, { compatibility }: Policy): Evidence[] {
  if (paths === undefined) return [];
  return compatibility.paths.flatMap(({ index, name, accept, rules }) =>
    rules.flatMap((rule): Evidence[] => {
      const own = changedPathDifferences([rule], paths.own);
      const found = own.length > 0 ? own : changedPathDifferences([rule], paths.all);
      return found.map((difference) => ({
        ...difference,
        ...acceptance([difference.id], accept, today),
        own: own.length > 0,
        entry: { index, name },
        counts: true,
      }));
    }),
  );
}

function surfaceEvidence({ project: { surfaces = [] }, today }: Facts, policy: Policy): Evidence[] {
  return policy.compatibility.surfaces.flatMap(({ index, name, accept, affects }) => {
    const changes = surfaces.find((each) => each.index === index)?.changes ?? [];
    const byId = new Map(changes.map((change) => [change.id, change]));
    return changes.map((change) => ({
      ...change,
      ...acceptance(idsUp(change, byId), accept, today),
      requires: kindFor(change.requires, policy.kinds),
      entry: { index, name },
      counts: affects.has(change.affected),
    }));
  });
}

/** A difference's id, and those of what explains it, up to what explains itself. */
export function idsUp(of: Difference, byId: ReadonlyMap<string, Difference>): readonly string[] {
  const ids = new Set([of.id]);
  for (let at = of.cause; at !== null && byId.has(at) && !ids.has(at); at = byId.get(at)?.cause ?? null)
    ids.add(at);
  return [...ids];
}

/** Who accepts a difference accepts what follows from it. */
function acceptance(
  ids: readonly string[],
  accept: readonly Accepted[],
  today: string,
): Pick<Evidence, 'accepted' | 'expired'> {
  const speaking = accept.filter(({ id }) => ids.includes(id));
  const accepted = speaking.find((each) => !isExpired(each, today)) ?? null;
  return { accepted, expired: accepted === null ? (speaking[0] ?? null) : null };
}

/** Its last day is the last on which it holds. */
export function isExpired({ until }: Accepted, today: string): boolean {
  return until !== null && until < today;
}

/** Highest first. */
const USUAL_KINDS: readonly string[] = ['major', 'minor', 'patch'];

/**
 * The kind of this policy for one that a checker requires: where the versions have no part for it the next higher one
 * that has, and above all there are, the highest.
 */
function kindFor(required: string, { order, parts }: Kinds): string {
  if (parts(required) !== null) return required;
  const higher = USUAL_KINDS.slice(0, Math.max(0, USUAL_KINDS.indexOf(required))).toReversed();
  return higher.find((kind) => parts(kind) !== null) ?? order[0] ?? required;
}
