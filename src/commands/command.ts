import type { Problem } from '../base/problem.ts';
import type { Style } from '../report/style.ts';
import type { FoundPolicy } from './gather/policy-file.ts';
import type { CommonOptions } from './options.ts';

/** What a command answers; the entry prints it and decides the exit status. */
export interface Answer {
  /** The document for `--json`. */
  readonly json: unknown;
  /** The text for people. */
  readonly text: (style: Style) => string;
  readonly exit: 0 | 1 | 3;
  /** The policy that judged, where one did. */
  readonly policy?: FoundPolicy;
  /** Something to know that is no part of the answer: it goes to standard error. */
  readonly note?: string;
  /** What was wrong with an input of which the rest could be answered; it decides the exit status. */
  readonly problem?: Problem;
}

export type Run = (options: CommonOptions) => Promise<Answer>;

/**
 * Runs a command with the options of the call, and prints its answer.
 *
 * @param several whether it takes several repositories
 */
export type Runs = (command: Run, several?: boolean) => Promise<void>;
