import type { Json } from '../support/run.ts';

/** A request that came. */
export interface Seen {
  /** From 1 on, over everything that came. */
  readonly nth: number;
  readonly method: string;
  /** Without the API's prefix, with the query. */
  readonly path: string;
  /** GitHub's name of the operation, `graphql`, or as `push/pack`; '' for what is nothing of these. */
  readonly route: string;
  readonly token: string;
  readonly body: Json;
  /** What was answered; null while, or where, nothing was. */
  status: number | null;
  /** How often the work was done: 0 where a fault came before it, 2 for `twice`. */
  worked: number;
}
