import type { Octokit } from '@octokit/core';
import type { PaginatingEndpoints } from '@octokit/plugin-paginate-rest';
import type { Endpoints } from '@octokit/types';
import { isMapping } from '../../base/mapping.ts';
import { VERSION } from '../../base/version.ts';
import type { Place } from './place.ts';
import { proxied } from './proxy.ts';
import { Refusal } from './refusal.ts';
import { LARGEST_ANSWER, TIMEOUT_MS, Transport } from './transport.ts';

/** The requests of the REST API that octokit knows. */
type Route = keyof Endpoints;
type PagedRoute = keyof PaginatingEndpoints;

/** What a request takes: owner and repo are those of the place, where it says no others. */
type Parameters<R extends Route> = Omit<Endpoints[R]['parameters'], 'owner' | 'repo'> & {
  readonly owner?: string;
  readonly repo?: string;
};

interface RequestOptions {
  /**
   * Whether the request may be sent again where the first one may have been obeyed, because its answer never came. Without
   * a word: all but POST. For a POST say true where a repetition does no harm, or where you take "exists" for success.
   */
  readonly repeatable?: boolean;
}

/** GitHub's API, for one repository and with one token. Every call throws a Refusal, and nothing else. */
export interface Client {
  readonly place: Place;
  /** One typed request. Waits and repeats as GitHub asks. @throws Refusal */
  request<R extends Route>(
    route: R,
    ...given: Record<never, never> extends Parameters<R>
      ? [parameters?: Parameters<R>, options?: RequestOptions]
      : [parameters: Parameters<R>, options?: RequestOptions]
  ): Promise<Endpoints[R]['response']>;
  /** The items of all pages, one by one, 100 a request. @throws Refusal */
  pages<R extends PagedRoute>(
    route: R,
    parameters: Parameters<R>,
  ): AsyncIterable<PaginatingEndpoints[R]['response']['data'][number]>;
  /** What a query, or a mutation, gives as its data; any error in it is a refusal. @throws Refusal */
  graphql<T>(query: string, variables: Readonly<Record<string, unknown>>): Promise<T>;
}

export interface ConnectOptions {
  /** Told before a longer wait. */
  readonly progress?: (text: string) => void;
  /** Rejects where so long is too long: then what was to be tried again is refused. */
  readonly wait?: (ms: number) => Promise<void>;
  /** How long one answer may take, in ms. */
  readonly timeout?: number;
  /** The most bytes of an answer. */
  readonly largest?: number;
}

/** Prepares the requests; nothing is sent yet. @param token null asks as a stranger, who sees what is public */
export async function connect(
  place: Place,
  token: string | null,
  options: ConnectOptions = {},
): Promise<Client> {
  // What cannot stand in a header would come back in the words of whoever refuses it.
  if (token !== null && !/^[\x21-\x7e]+$/.test(token))
    throw new Refusal({
      kind: 'bad-token',
      status: null,
      route: 'a request',
      said: 'it holds blanks or line breaks',
    });
  const [core, { composePaginateRest }, fetch] = await Promise.all([
    import('@octokit/core'),
    import('@octokit/plugin-paginate-rest'),
    proxied(place.api),
  ]);
  const transport = new Transport({
    place,
    secret: token,
    fetch,
    progress: options.progress ?? (() => {}),
    wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    timeout: options.timeout ?? TIMEOUT_MS,
    largest: options.largest ?? LARGEST_ANSWER,
  });
  const octokitFor = (route: string, repeatable: boolean, graphql = false): Octokit =>
    new core.Octokit({
      ...(token === null ? {} : { auth: token }),
      baseUrl: place.api,
      userAgent: `semverdict/${VERSION}`,
      // Octokit warns of old routes on the console, which is the log or the JSON document.
      log: { debug() {}, info() {}, warn() {}, error() {} },
      request: {
        fetch: (url: string, init: RequestInit) => transport.send({ route, repeatable, graphql }, url, init),
      },
    });
  /** Only where the route takes them: what it does not take would become a part of the query. */
  const repositoryOf = (route: string): object =>
    route.includes('{owner}/{repo}') ? { owner: place.owner, repo: place.repo } : {};
  return {
    place,
    async request(route, ...[parameters, { repeatable = !route.startsWith('POST ') } = {}]) {
      const given = { ...VERSIONED, ...repositoryOf(route), ...parameters };
      // The types of one route among a thousand are checked where it is called.
      const asked: Promise<unknown> = octokitFor(route, repeatable).request(route as string, given);
      return (await plainly(route, asked)) as never;
    },
    async *pages(route, parameters) {
      const given = { ...VERSIONED, ...repositoryOf(route), per_page: 100, ...parameters };
      const pages = composePaginateRest.iterator(octokitFor(route, true), route as string, given);
      const each = pages[Symbol.asyncIterator]();
      for (;;) {
        const page = await plainly(route, each.next());
        if (page.done === true) return;
        yield* page.value.data as never[];
      }
    },
    async graphql<T>(query: string, variables: Readonly<Record<string, unknown>>) {
      const route = 'POST /graphql';
      const octokit = octokitFor(route, !/^\s*mutation\b/.test(query), true);
      const asked = octokit.request({ method: 'POST', url: place.graphql, query, variables });
      const { data } = await plainly(route, asked);
      return data.data as T;
    },
  };
}

const VERSIONED = { headers: { 'x-github-api-version': '2022-11-28' } };

/** What octokit throws holds the request with its headers: only the refusal within gets out. */
async function plainly<T>(route: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.cause : null;
    if (cause instanceof Refusal) throw cause;
    const status = isMapping(thrown) && typeof thrown.status === 'number' ? thrown.status : null;
    throw new Refusal({
      kind: 'invalid',
      status,
      route,
      said: 'it could not be asked, or its answer not be read',
    });
  }
}
