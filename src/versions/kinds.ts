import type { Scheme } from './scheme.ts';
import { placeOf } from './scheme.ts';

/** No release. */
export const NONE = 'none';

/** The kinds every policy may speak of, whether or not its versions have a part for them. */
export const COMMON_KINDS: readonly string[] = ['major', 'minor', 'patch', 'security'];

/**
 * The kinds of change of one policy, ordered: "by the part they count up, leftmost first; equal parts in the order
 * written, `security` below its equals; none is below all" (policy.md, *Decisions*).
 */
export interface Kinds {
  /** Highest first. */
  readonly order: readonly string[];
  /**
   * Higher is greater; {@link NONE} is 0. A kind without a part outranks all others, so that no mapped kind hides
   * it: it is an error, "never silently a patch".
   */
  rank(kind: string): number;
  /** The parts that a kind counts up (`date` for the date parts), or null where the versions have no part for it. */
  parts(kind: string): readonly string[] | null;
  /** The part that a kind counts up first, as a position from the left, or null. */
  position(kind: string): number | null;
  max(a: string, b: string): string;
}

/** @param bump kind → the part or parts it counts up; each must be one of the scheme's countable names. */
export function kindsOf(bump: Readonly<Record<string, readonly string[]>>, scheme: Scheme): Kinds {
  const position = (kind: string): number | null => {
    const parts = Object.hasOwn(bump, kind) ? bump[kind] : undefined;
    return parts === undefined ? null : Math.min(...parts.map((part) => placeOf(part, scheme)));
  };
  const order = Object.keys(bump)
    .map((kind, written) => ({ kind, written, position: position(kind) ?? 0 }))
    .sort(
      (a, b) =>
        a.position - b.position ||
        Number(a.kind === 'security') - Number(b.kind === 'security') ||
        a.written - b.written,
    )
    .map(({ kind }) => kind);
  const ranks = new Map(order.map((kind, index) => [kind, order.length - index]));
  const rank = (kind: string): number => (kind === NONE ? 0 : (ranks.get(kind) ?? order.length + 1));
  return {
    order,
    rank,
    parts: (kind) => (Object.hasOwn(bump, kind) ? (bump[kind] ?? null) : null),
    position,
    max: (a, b) => (rank(b) > rank(a) ? b : a),
  };
}
