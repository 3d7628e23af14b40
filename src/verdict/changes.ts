import type { Claim } from '../changes/classify.ts';
import { classify } from '../changes/classify.ts';
import { cancelled } from '../changes/settle.ts';
import type { Policy } from '../policy/policy.ts';
import { NONE } from '../versions/kinds.ts';
import type { Version } from '../versions/scheme.ts';
import type { CommitFact } from './facts.ts';

/** One unreleased commit with what it counts for. */
export interface Change extends Claim {
  readonly commit: string;
  readonly own: boolean;
  /** The kind it counts for: after `versions.zero`, and none where a revert cancelled it. */
  readonly counts: string;
  readonly cancelled: boolean;
  /** The commits that a squash is made of. */
  readonly of?: readonly string[];
}

/** @param from the release that the commits follow, or the first version of a repository without one */
export function changesOf(commits: readonly CommitFact[], policy: Policy, from: Version): Change[] {
  const claimed = commits.map(({ commit, parents, message }) => ({
    commit,
    parents,
    claim: classify(message, policy.commits, policy.kinds, parents.length > 1),
  }));
  const gone = cancelled(claimed);
  const zero = from.parts.major === 0 ? policy.zero : {};
  return commits.map(({ commit, own, of }, index) => {
    const { claim } = claimed[index] as (typeof claimed)[number];
    const isGone = gone.has(commit);
    const mapped = Object.hasOwn(zero, claim.kind) ? (zero[claim.kind] as string) : claim.kind;
    return {
      ...claim,
      commit,
      own,
      counts: isGone ? NONE : mapped,
      cancelled: isGone,
      ...(of === undefined ? {} : { of }),
    };
  });
}

/** "Only security changes unreleased → `security`; together with others → the highest kind" (policy.md, *Changes*). */
export function highestKind(changes: readonly Change[], policy: Policy): string {
  return changes.reduce((kind, change) => policy.kinds.max(kind, change.counts), NONE);
}
