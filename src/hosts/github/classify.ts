import { isMapping } from '../../base/mapping.ts';
import { oneLine } from '../../base/one-line.ts';
import type { RefusalKind } from './refusal.ts';
import { Refusal } from './refusal.ts';

/** What GitHub answered, as far as a refusal can be read from it. */
export interface RefusingAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** The whole body, as text. */
  readonly body: string;
}

/** The longest that is told of GitHub's own words. */
const LONGEST = 600;

/** The words in which GitHub refuses; the first that fits says the kind. */
const WORDS: readonly (readonly [RegExp, RefusalKind])[] = [
  // Comes together with rule violations, which it is the cause of.
  [/was used by an immutable release/i, 'burnt-tag'],
  [/create or update workflow|without `?workflows?`? (?:permission|scope)/i, 'workflow-change'],
  [/repository rule violations? found|\bGH013\b/i, 'ruleset'],
  [/protected (?:branch|tag|ref)\b|\bGH006\b/i, 'ruleset'],
  [/already[_ ]exists/i, 'exists'],
];

/** How long GitHub wants to be left alone. */
export interface Limit {
  /** Seconds from now. */
  readonly wait: number;
  /** The same as a moment, in seconds since 1970 on GitHub's clock. */
  readonly until: number;
  /** Whether it is one against bursts, which may last longer than GitHub says. */
  readonly secondary: boolean;
}

/**
 * Reads a refusing answer.
 *
 * @param route what was asked
 * @param now seconds since 1970, for an answer that does not say the server's own time
 */
export function refusalOf(
  route: string,
  answer: RefusingAnswer,
  now: number,
): { readonly refusal: Refusal; readonly limit: Limit | null } {
  const { status, headers, body } = answer;
  const type = headers.get('content-type') ?? '';
  const said = saidIn(body, type);
  const limit = limitOf(answer, said, now);
  const rights = headers.get('x-accepted-github-permissions') ?? null;
  const kind = limit !== null ? 'rate-limit' : status < 300 ? graphqlKind(body, said) : kindOf(status, said);
  return { refusal: new Refusal({ kind, status, route, said, rights, until: limit?.until ?? null }), limit };
}

/** Whether a good answer of the GraphQL API is none: errors come with the status 200. */
export function hasErrors(body: string): boolean {
  const document = parsed(body);
  return isMapping(document) && Array.isArray(document.errors) && document.errors.length > 0;
}

function kindOf(status: number, said: string): RefusalKind {
  if (status >= 500) return 'server';
  const known = WORDS.find(([words]) => words.test(said));
  if (known !== undefined) return known[1];
  if (status === 401) return 'bad-token';
  if (status === 403) return 'missing-right';
  if (status === 404 || status === 410) return 'not-found';
  return 'invalid';
}

const GRAPHQL_KINDS: Readonly<Record<string, RefusalKind>> = {
  FORBIDDEN: 'missing-right',
  INSUFFICIENT_SCOPES: 'missing-right',
  NOT_FOUND: 'not-found',
};

function graphqlKind(body: string, said: string): RefusalKind {
  const document = parsed(body);
  const errors = isMapping(document) && Array.isArray(document.errors) ? document.errors : [];
  for (const error of errors)
    if (isMapping(error) && typeof error.type === 'string' && Object.hasOwn(GRAPHQL_KINDS, error.type))
      return GRAPHQL_KINDS[error.type] as RefusalKind;
  // What took too long, or broke, has no type.
  if (/something went wrong|timed? ?out|timeout/i.test(said)) return 'server';
  return kindOf(422, said);
}

/**
 * The limit that an answer speaks of; null where it is refused for something else. In GitHub's order ("Rate limits for
 * the REST API"): retry-after, then the end of the hour that is counted, else a minute for a secondary limit.
 */
function limitOf({ status, headers }: RefusingAnswer, said: string, now: number): Limit | null {
  // The last request of the hour may be refused for another reason: waiting would not mend that.
  const otherwise = /not accessible by|refusing to allow|rule violations/i.test(said);
  const spent = headers.get('x-ratelimit-remaining') === '0' && !otherwise;
  const speaks = status === 429 || /rate limit|abuse detection/i.test(said);
  const after = numberIn(headers.get('retry-after'));
  const limited =
    status < 300 ? speaks : (status === 403 || status === 429) && (speaks || spent || after !== null);
  if (!limited) return null;
  // The server's clock counts: the runner's may be wrong, and the reset is a time on the server's.
  const there = Date.parse(headers.get('date') ?? '') / 1000 || now;
  const reset = numberIn(headers.get('x-ratelimit-reset'));
  const primary = after === null && spent && reset !== null;
  const wait = primary ? Math.max(0, reset - there) : (after ?? 60);
  return { wait, until: there + wait, secondary: !primary };
}

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,12}$/.test(text.trim()) ? Number(text) : null;
}

/** The words of GitHub's message and of its single errors, on one line. What is no JSON is some gateway's page: its text. */
function saidIn(body: string, type: string): string {
  const document = /json/i.test(type) ? parsed(body) : null;
  if (!isMapping(document)) return shortened(body.replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/gi, ' '));
  const message = typeof document.message === 'string' ? document.message : '';
  const errors = Array.isArray(document.errors) ? document.errors.map(errorWords) : [];
  return shortened([message, ...errors.filter((each) => !message.includes(each))].filter(Boolean).join(': '));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** `{"resource": "Release", "code": "already_exists", "field": "tag_name"}`: a message is there only with the code custom. */
function errorWords(error: unknown): string {
  if (typeof error === 'string') return error;
  if (!isMapping(error)) return '';
  if (typeof error.message === 'string') return error.message;
  return [error.resource, error.field, error.code].filter((each) => typeof each === 'string').join(' ');
}

function shortened(text: string): string {
  const line = oneLine(text).replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}

/** Faults after which the request has surely not reached GitHub. */
const UNSENT = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** What a fault of the network means. */
export interface NetworkFault {
  readonly said: string;
  /** Whether GitHub cannot have seen the request. */
  readonly unsent: boolean;
  /** Whether it may go away by itself: a certificate that is not trusted does not. */
  readonly passing: boolean;
}

/** Reads what fetch threw: the cause behind "fetch failed". */
export function networkFault(thrown: unknown, timeout: number): NetworkFault {
  const found: { code: string; message: string }[] = [];
  for (let at: unknown = thrown; at instanceof Error && found.length < 9; at = innerOf(at)) {
    if (at.name === 'TimeoutError')
      return { said: `no answer within ${Math.round(timeout / 1000)} s`, unsent: false, passing: true };
    const { code } = at as NodeJS.ErrnoException;
    found.push({ code: typeof code === 'string' ? code : '', message: at.message });
  }
  const code = found.find((each) => each.code !== '')?.code ?? '';
  const message = found.findLast((each) => each.message !== '')?.message ?? 'no reason given';
  return {
    said: shortened(code === '' || message.includes(code) ? message : `${message} (${code})`),
    unsent: UNSENT.test(code),
    passing: !/CERT|TLS|SSL|ERR_INVALID_URL|HTTP Tunneling/i.test(`${code} ${message}`),
  };
}

function innerOf(error: Error): unknown {
  return error instanceof AggregateError ? error.errors[0] : error.cause;
}
