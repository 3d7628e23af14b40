import type { Policy } from '../../policy/policy.ts';
import { NONE } from '../../versions/kinds.ts';
import { changesOf } from '../changes.ts';
import type { Facts } from '../facts.ts';
import type { Replayed } from './replayed.ts';
import { countedUp } from './replayed.ts';
import type { Shape, Shapes } from './shapes.ts';
import { kindOfShape } from './shapes.ts';

/** One past release as far as its kind depends on what a policy says of commits. */
export interface Sample {
  readonly tag: string;
  /** The part that its number counted up, as its place from the left. */
  readonly part: number;
  /** Whether `versions.zero` applies to it. */
  readonly zero: boolean;
  /** What its commits look like, those that a revert cancelled left out. */
  readonly shapes: readonly Shape[];
  /** Whether its kind is what a commit forces by Release-As, whatever the others say. */
  readonly forced: boolean | null;
}

/** What a replayed release teaches; null for one that does not count. */
export function sampleOf(facts: Facts, replayed: Replayed, policy: Policy, shapes: Shapes): Sample | null {
  if (replayed.agrees === null || replayed.previous === null) return null;
  const [version, before] = [replayed.version, replayed.previous].map((text) => {
    const read = text === replayed.version ? policy.scheme.parse(text) : policy.tags.read(text);
    return read.ok ? read.value : null;
  });
  if (version == null || before == null) return null;
  const changes = changesOf(facts.commits, policy, before);
  const kept = facts.commits.filter((_, index) => changes[index]?.cancelled === false);
  return {
    tag: replayed.tag,
    part: countedUp(version, before, policy.scheme),
    zero: before.parts.major === 0,
    shapes: [...new Set(kept.map((commit) => shapes.of(commit)))],
    forced: changes.some(({ releaseAs }) => releaseAs !== null) ? replayed.agrees : null,
  };
}

/** Which samples agree with a policy: the part that their commits ask for is the one that was counted up. */
export function agreeing(samples: readonly Sample[], policy: Policy): boolean[] {
  const kinds = new Map<Shape, string>();
  return samples.map((sample) => {
    if (sample.forced !== null) return sample.forced;
    const kind = askedFor(sample, policy, kinds);
    return policy.kinds.position(kind) === sample.part;
  });
}

/** @param known the kinds of shapes under this policy, as far as they were asked for */
export function askedFor(sample: Sample, policy: Policy, known: Map<Shape, string>): string {
  let highest = NONE;
  for (const shape of sample.shapes) {
    let kind = known.get(shape);
    if (kind === undefined) {
      kind = kindOfShape(shape, policy.commits, policy.kinds);
      known.set(shape, kind);
    }
    const counts = sample.zero && Object.hasOwn(policy.zero, kind) ? (policy.zero[kind] as string) : kind;
    highest = policy.kinds.max(highest, counts);
  }
  return highest;
}
