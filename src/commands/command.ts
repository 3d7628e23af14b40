import type { Style } from '../report/style.ts';

/** What a command answers; the entry prints it and decides the exit status. */
export interface Answer {
  /** The document for `--json`. */
  readonly json: unknown;
  /** The text for people. */
  readonly text: (style: Style) => string;
  readonly exit: 0 | 1 | 3;
}
