import * as v from 'valibot';
import type { Checker } from './checker.ts';
import { graphqlOptions } from './graphql/options.ts';

/** A checker as policies and `diff` name it. Only its options are loaded with this file; the checker when it is asked for. */
export interface RegisteredChecker {
  /** The word by which it is named. */
  readonly id: string;
  /** What may be said of it, and what holds where nothing is said. */
  readonly options: v.GenericSchema;
  /** The checker. Its options are what {@link RegisteredChecker.options} makes of the given ones. */
  load(): Promise<Checker<unknown>>;
}

/**
 * All checkers that compare snapshots, in the order of the documentation: one line each. `paths` stands apart, because it
 * needs no snapshot.
 */
export const CHECKERS: readonly RegisteredChecker[] = [
  registered('graphql', graphqlOptions, async () => (await import('./graphql/index.ts')).graphql),
];

/** The checker of a name; null where there is none. */
export function checkerNamed(id: string): RegisteredChecker | null {
  return CHECKERS.find((checker) => checker.id === id) ?? null;
}

/** The options of a checker where nothing is said of it. */
export function usualOptions(checker: RegisteredChecker): unknown {
  return v.parse(checker.options, {});
}

/** Holds a checker to its own options: one line of {@link CHECKERS}. */
export function registered<Options>(
  id: string,
  options: v.GenericSchema<unknown, Options>,
  load: () => Promise<Checker<Options>>,
): RegisteredChecker {
  return { id, options, load: load as () => Promise<Checker<unknown>> };
}
