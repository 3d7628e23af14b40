import { now } from '../clock.ts';
import { withoutTokens } from '../secrets.ts';
import type { Limit } from './classify.ts';
import { hasErrors, networkFault, refusalOf } from './classify.ts';
import type { Place } from './place.ts';
import type { RefusalKind } from './refusal.ts';
import { Refusal } from './refusal.ts';

/** Sends one request and gives its whole answer: what octokit takes as its fetch. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One request, as far as its repetition goes. */
export interface Sending {
  /** What is asked, for a refusal: never with what the request holds. */
  readonly route: string;
  /** Whether it may be sent again where the first one may have been obeyed. */
  readonly repeatable: boolean;
  /** Whether errors may come with the status 200. */
  readonly graphql: boolean;
}

export interface TransportOptions {
  readonly place: Place;
  /** What must not be told, whoever repeats it. */
  readonly secret: string | null;
  readonly fetch: Fetch;
  readonly progress: (text: string) => void;
  readonly wait: (ms: number) => Promise<void>;
  /** How long one answer may take as a whole, in ms. */
  readonly timeout: number;
  /** The most bytes of an answer. */
  readonly largest: number;
}

/** GitHub gives up on its own work after 10 s. */
export const TIMEOUT_MS = 20_000;
/** Above what GitHub gives: 100 MB of a blob is no answer that anybody here asks for. */
export const LARGEST_ANSWER = 64 * 1024 * 1024;
/** Before the second, the third and the fourth try. */
const BACKOFF_MS = [250, 1000, 4000];
/** How long the rate limits are waited for, in one run and in all. A longer wait costs more than a run that is started again. */
const LONGEST_WAIT_MS = 120_000;
const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 307, 308];

/**
 * Repeats, waits and follows as GitHub asks; the only place that does. Octokit's plugins for this (retry, throttling) rest
 * on bottleneck, which had its last release in 2019 and whose maintainers do not answer; and they can neither see an
 * answer that was cut off nor bound what all waits come to.
 */
export class Transport {
  readonly #options: TransportOptions;
  #waited = 0;
  #bursts = 0;
  #holding: Promise<void> | null = null;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /** @throws Refusal, and nothing else */
  async send(sending: Sending, url: string, init: RequestInit): Promise<Response> {
    for (let tries = 0; ; ) {
      // A limit that one request has met holds for all of them.
      if (this.#holding !== null) await this.#holding;
      const answer = await this.#once(sending, url, init);
      if (answer.is === 'good') return answer.response;
      if (answer.limit !== null) {
        // Refused before anything was done, so it may be sent again whatever it is.
        await this.#hold(answer.refusal, answer.limit);
        continue;
      }
      const pause = BACKOFF_MS[tries];
      const again = answer.passing && (sending.repeatable || answer.unsent);
      if (pause === undefined || !again) throw answer.refusal;
      tries += 1;
      await this.#patience(pause, answer.refusal);
    }
  }

  /** Waits for a rate limit. @throws Refusal where that would take too long */
  async #hold(refusal: Refusal, { wait, secondary }: Limit): Promise<void> {
    if (this.#holding !== null) return await this.#holding;
    // A limit against bursts that is met again wants more and more patience; and a second is for the clocks.
    const ms = (wait * (secondary ? 2 ** this.#bursts : 1) + 1) * 1000;
    if (this.#waited + ms > LONGEST_WAIT_MS) throw refusal;
    this.#waited += ms;
    if (secondary) this.#bursts += 1;
    this.#options.progress(`waiting ${ms / 1000} s for GitHub's rate limit`);
    this.#holding = this.#patience(ms, refusal).finally(() => {
      this.#holding = null;
    });
    await this.#holding;
  }

  /** Waits; where nobody will wait so long, the refusal stands. @throws Refusal */
  async #patience(ms: number, refusal: Refusal): Promise<void> {
    try {
      await this.#options.wait(ms);
    } catch {
      throw refusal;
    }
  }

  async #once(sending: Sending, first: string, init: RequestInit): Promise<Answer> {
    const { fetch, timeout } = this.#options;
    const { route } = sending;
    let url = first;
    try {
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        if (!this.#isOwn(url))
          return refused(route, 'invalid', `it leads to another host, ${new URL(url).host}`);
        const response = await fetch(url, {
          ...init,
          redirect: 'manual',
          signal: AbortSignal.timeout(timeout),
        });
        const target = response.headers.get('location');
        if (!REDIRECTS.includes(response.status) || target === null)
          return await this.#read(sending, response, url);
        // A repository with a new name: the same request, also where it is no GET, as GitHub documents.
        await response.body?.cancel();
        url = new URL(target, url).href;
      }
      return refused(route, 'invalid', 'it redirects again and again');
    } catch (thrown) {
      const { said, unsent, passing } = networkFault(thrown, timeout);
      return { ...refused(route, 'network', this.#without(said)), unsent, passing };
    }
  }

  /** The token goes to the API that it is for, and nowhere else. */
  #isOwn(url: string): boolean {
    const { api, graphql } = this.#options.place;
    return [api, graphql].some((own) => new URL(own).origin === new URL(url).origin);
  }

  #without(text: string): string {
    const { secret } = this.#options;
    return secret === null ? text : withoutTokens(text, [secret]);
  }

  async #read({ route, graphql }: Sending, response: Response, url: string): Promise<Answer> {
    const { status, headers } = response;
    const bytes = await wholeBody(response, this.#options.largest);
    if (bytes === null)
      return refused(route, 'too-big', `its answer is larger than ${this.#options.largest} bytes`, status);
    const body = (): string => this.#without(new TextDecoder().decode(bytes));
    if (status >= 400 || (graphql && hasErrors(body()))) {
      const answer = { status, headers: new Map(headers), body: body() };
      const { refusal, limit } = refusalOf(route, answer, now());
      return { is: 'refused', refusal, limit, unsent: false, passing: refusal.kind === 'server' };
    }
    // Octokit would take half of a document for a text, and go on with it.
    if (status < 300 && status !== 204 && isJson(headers) && !isDocument(body()))
      return { ...refused(route, 'network', 'its answer was cut off', status), passing: true };
    const empty = bytes.length === 0 || [204, 205, 304].includes(status);
    const whole = new Response(empty ? null : bytes, { status, headers });
    Object.defineProperty(whole, 'url', { value: url });
    return { is: 'good', response: whole };
  }
}

type Answer =
  | { readonly is: 'good'; readonly response: Response }
  | {
      readonly is: 'refused';
      readonly refusal: Refusal;
      readonly limit: Limit | null;
      /** Whether GitHub cannot have seen the request. */
      readonly unsent: boolean;
      /** Whether the next try may fare better. */
      readonly passing: boolean;
    };

function refused(route: string, kind: RefusalKind, said: string, status: number | null = null) {
  const refusal = new Refusal({ kind, status, route, said });
  return { is: 'refused', refusal, limit: null, unsent: false, passing: false } as const;
}

/** The body as a whole; null where it is too large. Throws where the connection ends before it does. */
async function wholeBody({ body }: Response, largest: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (body !== null)
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      // Leaving the loop closes the connection.
      if (size > largest) return null;
      chunks.push(chunk);
    }
  return new Uint8Array(Buffer.concat(chunks));
}

function isJson(headers: Headers): boolean {
  return /^application\/(?:[\w.+-]*\+)?json\b/i.test(headers.get('content-type') ?? '');
}

function isDocument(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
