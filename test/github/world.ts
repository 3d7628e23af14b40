// What every operation sees: the repository, the state, and the call that it answers.
import type { Json } from '../support/run.ts';
import type { Answer } from './answer.ts';
import type { GitStore } from './git-store.ts';
import type { Rights } from './rights.ts';
import type { State } from './state.ts';
import type { Token } from './tokens.ts';

export interface World {
  readonly git: GitStore;
  readonly state: State;
  readonly owner: string;
  readonly repo: string;
  /** `http://127.0.0.1:PORT`, and below it the REST API and the repository's own part of that. */
  readonly server: string;
  readonly api: string;
  readonly repoApi: string;
  readonly repoPage: string;
  /** The time, a second later each time. */
  now(): string;
  /** A new id, larger than all before. */
  id(): number;
}

export interface Call extends World {
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly token: Token;
  /** Path and query as they were asked, below `api`. */
  readonly asked: URL;
  may(rights: Rights): boolean;
}

type Operation = (call: Call) => Answer | Promise<Answer>;
export type Operations = Readonly<Record<string, Operation>>;
