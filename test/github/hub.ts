// A GitHub on the loopback, for tests: see README.md.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Json } from '../support/run.ts';
import type { Answer } from './answer.ts';
import { refusal } from './answer.ts';
import type { Description } from './description.ts';
import { description } from './description.ts';
import { endState } from './end-state.ts';
import type { Fault } from './faults.ts';
import { answerOf, Faults } from './faults.ts';
import { answerGit, gitRoute } from './git-http.ts';
import { dateOf, GitStore } from './git-store.ts';
import { answerFromRepository } from './graphql.ts';
import { bodyOf, jsonOf, send } from './http.ts';
import { escaped } from './pattern.ts';
import { rateHeaders } from './rate.ts';
import { answerRest, holds } from './rest.ts';
import type { Rights } from './rights.ts';
import { Seeds } from './seeds.ts';
import type { Seen } from './seen.ts';
import type { Settings, State } from './state.ts';
import { emptyState } from './state.ts';
import type { Token, TokenOptions } from './tokens.ts';
import { Tokens } from './tokens.ts';
import type { World } from './world.ts';

export interface HubOptions {
  /** The bare repository behind it. */
  readonly repository: string;
  readonly owner?: string;
  readonly repo?: string;
  readonly settings?: Partial<Settings>;
  /** Of the REST API: that of GitHub Enterprise Server, if nothing is said; '' puts it at the root. */
  readonly prefix?: string;
}

export type Stage = 'before' | 'after';

/** What a GraphQL handler is given, and gives. */
interface GraphQLCall extends World {
  readonly query: string;
  readonly variables: Json;
  readonly token: Token;
  may(rights: Rights): boolean;
}
export type GraphQLHandler = (call: GraphQLCall) => Json | Promise<Json>;

interface Received {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly bytes: Buffer;
}

export class Hub {
  readonly requests: Seen[] = [];
  /** Requests and answers that are not as GitHub describes them: close() throws where there are some. */
  readonly problems: string[] = [];
  readonly world: World;
  readonly seed: Seeds;
  /** Called before the work of each request and after it, before the answer: to kill a client at that moment. */
  onRequest: (request: Seen, stage: Stage) => unknown = () => {};

  readonly #server: Server;
  readonly #prefix: string;
  readonly #description: Description;
  readonly #tokens = new Tokens();
  readonly #faults = new Faults();
  #graphql: GraphQLHandler = answerFromRepository;
  /** Writes come one after the other. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(server: Server, described: Description, options: HubOptions) {
    const {
      repository,
      owner = 'Codertocat',
      repo = 'Hello-World',
      prefix = '/api/v3',
      settings = {},
    } = options;
    this.#server = server;
    this.#description = described;
    this.#prefix = prefix;
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    let time = Date.parse('2026-06-01T12:00:00Z') / 1000;
    let ids = 0;
    this.world = {
      git: new GitStore(repository),
      state: emptyState(settings),
      owner,
      repo,
      server: root,
      api: `${root}${prefix}`,
      repoApi: `${root}${prefix}/repos/${owner}/${repo}`,
      repoPage: `${root}/${owner}/${repo}`,
      now: () => {
        time += 1;
        return dateOf(time);
      },
      id: () => {
        ids += 1;
        return ids;
      },
    };
    this.seed = new Seeds(this.world);
    server.on('request', (request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.problems.push(
          `${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}`,
        );
        if (!response.headersSent) response.writeHead(500).end();
        else response.destroy();
      });
    });
  }

  get server(): string {
    return this.world.server;
  }

  get api(): string {
    return this.world.api;
  }

  get graphql(): string {
    return this.#prefix === '' ? `${this.server}/graphql` : `${this.server}/api/graphql`;
  }

  /** Where git clones from and pushes to. */
  get remote(): string {
    return `${this.world.repoPage}.git`;
  }

  get state(): State {
    return this.world.state;
  }

  /** What a runner tells its steps of all this. */
  get env(): Record<string, string> {
    return {
      GITHUB_API_URL: this.api,
      GITHUB_GRAPHQL_URL: this.graphql,
      GITHUB_SERVER_URL: this.server,
      GITHUB_REPOSITORY: `${this.world.owner}/${this.world.repo}`,
      GITHUB_REPOSITORY_OWNER: this.world.owner,
    };
  }

  /** A token with these rights, on this repository; `read` of `metadata` comes by itself. */
  token(rights: Rights = {}, options: TokenOptions = {}): string {
    return this.#tokens.make(rights, options).value;
  }

  fault(fault: Fault): void {
    this.#faults.add(fault);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /** Who answers GraphQL instead of graphql.ts: gives `{data}` or `{errors}`. */
  answerGraphQL(handler: GraphQLHandler): void {
    this.#graphql = handler;
  }

  /** Refs with their tags' texts, releases, the latest, comments, check runs, dispatches: without ids and times. */
  endState(): Promise<Json> {
    return endState(this.world);
  }

  /** Ends every connection. @throws Error where a request or an answer was not as GitHub describes it */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    if (this.problems.length > 0) throw new Error(`not as GitHub describes it:\n${this.problems.join('\n')}`);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await bodyOf(request);
    if (bytes === null) return;
    const url = new URL(request.url ?? '/', this.server);
    const { seen, work } = this.#dispatch({ request, url, bytes });
    this.requests.push(seen);
    const fault = this.#faults.of(seen);
    await this.onRequest(seen, 'before');

    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'reset') {
      request.socket.destroy();
      return;
    }
    let answer: Answer;
    if (fault?.kind === 'status') answer = answerOf(fault);
    else {
      answer = await work();
      seen.worked += 1;
      if (fault?.kind === 'twice') {
        answer = await work();
        seen.worked += 1;
      }
      if (fault?.kind === 'bad-gateway') {
        const { status = 502, headers = {}, body } = fault;
        answer = { status, headers, body };
      }
    }
    await this.onRequest(seen, 'after');
    if (fault?.kind === 'lost-answer') {
      request.socket.destroy();
      return;
    }
    if (fault?.kind === 'late') await pause(fault.delay ?? 200);
    seen.status = answer.status;
    response.setHeader('x-github-request-id', `LOOP:${seen.nth}`);
    await send(response, answer, fault?.kind === 'cut');
  }

  /** What a request is, and the work that it asks for. */
  #dispatch(received: Received): { seen: Seen; work: () => Promise<Answer> } {
    const { request, url, bytes } = received;
    const method = request.method ?? 'GET';
    const token = this.#tokens.of(request.headers.authorization);
    const seenAs = (route: string, path: string, body: Json): Seen => ({
      nth: this.requests.length + 1,
      method,
      path,
      route,
      token: token?.name ?? 'unknown',
      body,
      status: null,
      worked: 0,
    });

    if (url.href === this.graphql) {
      const body = jsonOf(bytes);
      return { seen: seenAs('graphql', '/graphql', body), work: () => this.#answerGraphQL(body, token) };
    }
    const place = new RegExp(
      `^/${escaped(this.world.owner)}/${escaped(this.world.repo)}(?:\\.git)?(/.*)$`,
      'i',
    );
    const below = place.exec(url.pathname)?.[1];
    const route = below === undefined ? null : gitRoute(below, url.search);
    if (below !== undefined && route !== null) {
      const asked = { method, path: below, query: url.search, headers: request.headers, body: bytes };
      return {
        seen: seenAs(route, url.pathname + url.search, null),
        work: async () => answerGit(this.world, route, asked, token),
      };
    }
    const path = url.pathname.startsWith(`${this.#prefix}/`) ? url.pathname.slice(this.#prefix.length) : null;
    const matched = path === null ? null : this.#description.match(method, path);
    if (path === null || matched === null) {
      const seen = seenAs('', url.pathname + url.search, jsonOf(bytes));
      return { seen, work: async () => this.#unknown(seen) };
    }
    const body = jsonOf(bytes);
    const seen = seenAs(matched.operation, path + url.search, body);
    const work = () => answerRest(this, this.#description, { ...matched, request, url, seen }, token);
    return { seen, work: method === 'GET' ? work : () => this.#alone(work) };
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#writing.then(work);
    this.#writing = done.catch(() => {});
    return done;
  }

  /** What is asked beside the description: a fault of who asks, or an operation that the slice lacks. */
  #unknown({ method, path }: Seen): Answer {
    this.problems.push(`${method} ${path}: no such operation in test/fixtures/github/openapi.json`);
    return refusal(404, 'Not Found');
  }

  async #answerGraphQL(body: Json, token: Token | null): Promise<Answer> {
    if (token === null || token.kind === 'nobody') return refusal(401, 'Bad credentials');
    token.used += 1;
    const headers = rateHeaders(token);
    const may = (rights: Rights) => holds(this.world, token, rights);
    const { query, variables = {} } = body ?? {};
    return {
      status: 200,
      headers,
      body: await this.#graphql({ ...this.world, query, variables, token, may }),
    };
  }
}

/** Starts one on a free port of the loopback. */
export async function startGitHub(options: HubOptions): Promise<Hub> {
  const described = await description();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new Hub(server, described, options);
}
