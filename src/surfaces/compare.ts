import { Unreadable } from '../base/unreadable.ts';
import type { Tools } from './checker.ts';
import type { Comparison } from './difference.ts';
import type { RegisteredChecker } from './registry.ts';
import type { Snapshot } from './snapshot.ts';

/** What one checker is asked. */
export interface Question {
  readonly checker: RegisteredChecker;
  readonly old: Snapshot;
  readonly next: Snapshot;
  /** What the checker's schema made of the given ones. */
  readonly options: unknown;
}

/** What a checker answers. A file that cannot be read makes the comparison inconclusive, by its name. */
export async function compared({ checker, old, next, options }: Question, tools: Tools): Promise<Comparison> {
  try {
    return await (await checker.load()).compare(old, next, options, tools);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { changes: [], inconclusive: [{ where: error.where, reason: error.message }] };
  }
}
