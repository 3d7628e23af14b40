import type { LoadedPolicy } from './load.ts';
import type { Place } from './place.ts';

/** What is known of where keys stand. */
export type Placed = Pick<LoadedPolicy, 'has' | 'place'>;

/**
 * Where a key of the policy stands, or the nearest key above it that is written; null where no file says anything.
 *
 * @param dotted the keys that lead to it, joined by dots, as a finding's `where.policy` has them
 */
export function keyPlace(policy: Placed, dotted: string): Place | null {
  const place = policy.place(keyPath(policy, dotted), 'key');
  return place.file === '' ? null : place;
}

/** The keys themselves. One may hold dots of its own (`lines.known.24.04`): what the file says decides. */
function keyPath({ has }: Pick<Placed, 'has'>, dotted: string): readonly string[] {
  const words = dotted.split('.');
  let best: { keys: readonly string[]; used: number } = { keys: [], used: 0 };
  const walk = (keys: readonly string[], used: number): void => {
    if (used > best.used) best = { keys, used };
    for (let end = used + 1; end <= words.length; end++) {
      const further = [...keys, words.slice(used, end).join('.')];
      if (has(further)) walk(further, end);
    }
  };
  walk([], 0);
  return best.keys;
}
