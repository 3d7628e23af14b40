import type { PolicyDocument } from '../document.ts';

/** The keys of a policy that are proposed. */
export type Key =
  | 'versions'
  | 'lines'
  | 'branches'
  | 'commits'
  | 'support'
  | 'approvals'
  | 'compatibility'
  | 'release';

/**
 * What is proposed for one question: what the policy says, why, and what it may say besides. Names of tags, branches
 * and files stand in the reasons as the repository has them: hostile until they are rendered.
 */
export interface Advice {
  readonly key: Key;
  /** Plain words: what was seen, with its numbers, and what follows. */
  readonly reasons: readonly string[];
  /** What stands below the key; null where the defaults say it already. */
  readonly value: Value | null;
  /** What only a person can decide: it is written as a comment. */
  readonly perhaps: { readonly reasons: readonly string[]; readonly value: Value } | null;
}

type Value = NonNullable<PolicyDocument[Key]> | Readonly<Record<string, unknown>>;

export function advice(
  key: Key,
  reasons: readonly string[],
  value: Value | null = null,
  perhaps: Advice['perhaps'] = null,
): Advice {
  return { key, reasons, value, perhaps };
}

/** How often each word occurs, the commonest first. */
export function tally(words: Iterable<string>): [word: string, times: number][] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
