import type { Problem } from '../../base/problem.ts';
import { undecided } from '../../base/problem.ts';
import { explained, Refusal } from './refusal.ts';

/** Asks GitHub, or has it do something. @param doing what it is, for the problem of a refusal. @throws Problem */
export async function asking<T>(doing: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof Refusal ? explained(error, doing) : error;
  }
}

/** What is asked for, or null where GitHub has no such thing. */
export async function ifThere<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    // For what can be no name of a commit GitHub has another no.
    if (error instanceof Refusal && (error.kind === 'not-found' || error.status === 422)) return null;
    throw error;
  }
}

/** An answer that lacks something: a verdict on a part would be a guess. */
export function incomplete(what: string): Problem {
  return undecided(
    'github-incomplete',
    `GitHub's API does not give all that the answer depends on: ${what}`,
    'check the repository out before this step: uses: actions/checkout, as it is',
  );
}
