// What goes wrong, as a test says: the nth request of a kind, and how.
import type { Json } from '../support/run.ts';
import type { Answer } from './answer.ts';
import type { Seen } from './seen.ts';

type FaultKind =
  /** An answer without any work: see rateLimit() and its neighbours for GitHub's own. */
  | 'status'
  /** The connection ends before any work. */
  | 'reset'
  /** No work and no answer, until the server closes. */
  | 'hang'
  /** The work is done; the connection ends without an answer. */
  | 'lost-answer'
  /** The work is done; the answer ends in its middle. */
  | 'cut'
  /** The work is done; the answer is `status`, as when a gateway gives up on it. */
  | 'bad-gateway'
  /** The work is done; the answer comes after `delay`. */
  | 'late'
  /** The work is done twice, as when something between repeats a request; the second answer is given. */
  | 'twice';

export interface Fault {
  /**
   * Which requests: GitHub's name of an operation (`repos/create-release`), `graphql`, `fetch/refs`, `fetch/pack`,
   * `push/refs`, `push/pack`, a pattern for `METHOD /path`, or a function. All of them without it.
   */
  readonly route?: string | RegExp | ((request: Seen) => boolean);
  /** The first of them that it happens to, counted from 1 from now on. */
  readonly nth?: number;
  /** How often it happens: once, if nothing is said. */
  readonly times?: number;
  readonly kind: FaultKind;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as a page, as from a proxy or a server that is down. */
  readonly body?: Json;
  /** Milliseconds of `late`: 200, if nothing is said. */
  readonly delay?: number;
}

export class Faults {
  readonly #all: { fault: Fault; seen: number }[] = [];

  add(fault: Fault): void {
    this.#all.push({ fault, seen: 0 });
  }

  clear(): void {
    this.#all.length = 0;
  }

  /** The fault that this request meets; every fault counts the requests that it matches. */
  of(request: Seen): Fault | null {
    let met: Fault | null = null;
    for (const each of this.#all) {
      if (!matches(each.fault, request)) continue;
      each.seen += 1;
      const { nth = 1, times = 1 } = each.fault;
      if (each.seen >= nth && each.seen < nth + times) met ??= each.fault;
    }
    return met;
  }
}

function matches({ route }: Fault, request: Seen): boolean {
  if (route === undefined) return true;
  if (typeof route === 'function') return route(request);
  if (typeof route === 'string') return route === request.route;
  return route.test(`${request.method} ${request.path}`);
}

/** The answer of the kind `status`. */
export function answerOf({ status = 500, headers = {}, body }: Fault): Answer {
  if (typeof body !== 'string') return { status, headers, body };
  return { status, headers: { 'content-type': 'text/html', ...headers }, bytes: Buffer.from(body) };
}

type Status = Pick<Fault, 'kind' | 'status' | 'headers' | 'body'>;

/** The hour's requests are used up. @param seconds until they are there again */
export function rateLimit(seconds: number): Status {
  const reset = Math.ceil(Date.now() / 1000) + seconds;
  return {
    kind: 'status',
    status: 403,
    headers: {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(reset),
    },
    body: {
      message: 'API rate limit exceeded for installation ID 1.',
      documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
    },
  };
}

/** @param wait seconds, as GitHub asks in `retry-after`; null: it doesn't say */
export function secondaryLimit(wait: number | null, status: 403 | 429 = 403): Status {
  return {
    kind: 'status',
    status,
    headers: wait === null ? {} : { 'retry-after': String(wait) },
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    },
  };
}

/** @param rights as in `x-accepted-github-permissions`: `contents=write` */
export function missingRight(rights: string): Status {
  return {
    kind: 'status',
    status: 403,
    headers: { 'x-accepted-github-permissions': rights },
    body: {
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest',
      status: '403',
    },
  };
}

/** What GitHub's front gives where what is behind it fails: a page, not JSON. */
export function serverError(status: 500 | 502 | 503 | 504 = 502): Status {
  return { kind: 'status', status, body: '<html><title>Unicorn! &middot; GitHub</title></html>' };
}
