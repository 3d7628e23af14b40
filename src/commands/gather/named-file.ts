import { Problem } from '../../base/problem.ts';
import type { CommonOptions } from '../options.ts';
import { textsAt } from './policy-file.ts';

/** The commits of a pull request: the one that it would change, and its own. */
export interface Pull {
  readonly base: string;
  readonly head: string;
}

/**
 * The text of a file that the policy names, at a commit; null where it is not there.
 *
 * @param linked what is wrong where it is a symbolic link: a work tree follows it, and a commit does not
 * @throws Problem
 */
export async function textAt(
  { history }: CommonOptions,
  commit: string,
  path: string,
  linked: (path: string) => Problem,
): Promise<string | null> {
  try {
    return (await textsAt(history, commit, [path])).get(path) ?? null;
  } catch (error) {
    throw error instanceof Problem && error.code === 'policy-link' ? linked(path) : error;
  }
}
