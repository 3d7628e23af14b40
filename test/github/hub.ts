// A GitHub on the loopback, for tests: see README.md.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Json } from '../support/run.ts';
import type { Answer } from './answer.ts';
import { Refused, refusal } from './answer.ts';
import type { Description } from './description.ts';
import { description } from './description.ts';
import { endState } from './end-state.ts';
import type { Fault } from './faults.ts';
import { Faults } from './faults.ts';
import { answerGit, gitRoute } from './git-http.ts';
import { dateOf, GitStore } from './git-store.ts';
import { answerFromRepository } from './graphql.ts';
import { operations } from './operations/index.ts';
import { escaped } from './pattern.ts';
import { rateHeaders } from './rate.ts';
import type { Rights } from './rights.ts';
import { covers, NEEDS, rightsText } from './rights.ts';
import { Seeds } from './seeds.ts';
import type { Seen } from './seen.ts';
import type { Settings, State } from './state.ts';
import { emptyState } from './state.ts';
import type { Token, TokenOptions } from './tokens.ts';
import { Tokens } from './tokens.ts';
import type { Call, World } from './world.ts';

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
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', this.server);
    const received = { request, url, bytes: Buffer.concat(chunks) };
    const { seen, work } = this.#dispatch(received);
    this.requests.push(seen);
    const fault = this.#faults.of(seen);
    await this.onRequest(seen, 'before');

    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'reset') {
      request.socket.destroy();
      return;
    }
    let answer: Answer;
    if (fault?.kind === 'status') {
      const { status = 500, headers = {}, body } = fault;
      answer =
        typeof body === 'string'
          ? { status, headers: { 'content-type': 'text/html', ...headers }, bytes: Buffer.from(body) }
          : { status, headers, body };
    } else {
      answer = await work();
      seen.worked += 1;
      if (fault?.kind === 'twice') {
        answer = await work();
        seen.worked += 1;
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
    const work = () => this.#answerApi(received, seen, matched, token);
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
    const may = (rights: Rights) => covers(token.rights, rights);
    const { query, variables = {} } = body ?? {};
    return {
      status: 200,
      headers,
      body: await this.#graphql({ ...this.world, query, variables, token, may }),
    };
  }

  async #answerApi(
    { request, url }: Received,
    { method, path, body }: Seen,
    { operation, params }: { operation: string; params: Readonly<Record<string, string>> },
    token: Token | null,
  ): Promise<Answer> {
    const query = Object.fromEntries(url.searchParams);
    const { headers } = request;
    if (token === null) return refusal(401, 'Bad credentials');
    if (headers['user-agent'] === undefined)
      return refusal(403, 'Request forbidden by administrative rules.');
    // Asking for the limit is free.
    const free = operation === 'rate-limit/get';
    if (!free) token.used += 1;
    const { rate_limited: limited } = this.state.settings;
    const rate = limited ? rateHeaders(token) : {};
    if (limited && !free && token.used > token.limit) {
      const whose =
        token.kind === 'nobody'
          ? '127.0.0.1'
          : token.kind === 'app'
            ? 'installation ID 1'
            : `user ID ${token.login}`;
      return refusal(403, `API rate limit exceeded for ${whose}.`, {}, rate);
    }

    const faults = this.#description.faultsOfRequest({ operation, params, method, query, headers, body });
    this.problems.push(...faults.map((fault) => `request ${method} ${path}: ${fault}`));
    const implicit: Rights = this.state.settings.private ? {} : PUBLIC;
    const may = (rights: Rights) => covers({ ...implicit, ...token.rights }, rights);
    const call: Call = { ...this.world, operation, params, query, body, headers, token, asked: url, may };
    const answer = this.#refusal(call) ?? (await outcome(call));
    const wrong = answer.bytes === undefined ? this.#description.faultsOfAnswer(operation, answer) : [];
    this.problems.push(...wrong.map((fault) => `answer ${answer.status} to ${method} ${path}: ${fault}`));
    return { ...answer, headers: { ...rate, ...answer.headers } };
  }

  /** What stands against a call before it is looked at: another repository, or a right that is missing. */
  #refusal({ operation, params, token, may }: Call): Answer | null {
    const { owner, repo, state } = this.world;
    const same = (one: string | undefined, other: string) =>
      one === undefined || one.toLowerCase() === other.toLowerCase();
    if (!same(params.owner, owner) || !same(params.repo, repo)) return refusal(404, 'Not Found');
    const needs = NEEDS[operation];
    if (needs === undefined) throw new Error(`no rights written down for ${operation}`);
    if (needs.length === 0) return null;
    const header = { 'x-accepted-github-permissions': rightsText(needs) };
    if (needs.some(may)) return null;
    if (token.kind === 'nobody' && !state.settings.private)
      return refusal(401, 'Requires authentication', {}, header);
    // Without any right on it, a private repository is not there.
    const blind = Object.keys(token.rights).filter((scope) => scope !== 'metadata').length === 0;
    if (state.settings.private && (token.kind === 'nobody' || blind)) return refusal(404, 'Not Found');
    const who = token.kind === 'user' ? 'personal access token' : 'integration';
    return refusal(403, `Resource not accessible by ${who}`, {}, header);
  }
}

/** What anybody may on a public repository. */
const PUBLIC: Rights = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  metadata: 'read',
  pull_requests: 'read',
};

async function outcome(call: Call): Promise<Answer> {
  const operation = operations[call.operation];
  if (operation === undefined) throw new Error(`nobody answers ${call.operation}`);
  try {
    return await operation(call);
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  }
}

function jsonOf(bytes: Buffer): Json {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return bytes.toString('utf8');
  }
}

async function send(response: ServerResponse, answer: Answer, cut: boolean): Promise<void> {
  const { status, body, bytes, headers = {} } = answer;
  const content = bytes ?? (body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body)));
  if (response.destroyed) return;
  response.writeHead(status, {
    ...(bytes === undefined && body !== undefined
      ? { 'content-type': 'application/json; charset=utf-8' }
      : {}),
    ...headers,
    ...(status === 204 ? {} : { 'content-length': String(content.length) }),
  });
  if (!cut) {
    response.end(content);
    return;
  }
  await new Promise((resolve) =>
    response.write(content.subarray(0, Math.floor(content.length / 2)), resolve),
  );
  response.destroy();
}

/** Starts one on a free port of the loopback. */
export async function startGitHub(options: HubOptions): Promise<Hub> {
  const described = await description();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new Hub(server, described, options);
}
