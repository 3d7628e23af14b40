import type { Api, Operation } from './api.ts';
import { formType, isUsualForm, writeForm } from './forms.ts';
import { formOf, isJson, isPlainText } from './media.ts';
import type { HttpMessage } from './message.ts';
import { requestLine, statusLine } from './message.ts';
import type { Answer, Parameter } from './parts.ts';
import { bodyOf, parametersOf } from './parts.ts';
import type { Reading } from './schema.ts';
import type { Alternative } from './security.ts';
import { credentialOf, securityOf } from './security.ts';
import { serialize } from './serialize.ts';
import type { Spot } from './spot.ts';
import { at } from './spot.ts';
import { Unresolved } from './unresolved.ts';
import type { Described } from './values.ts';
import { fittingValue } from './values.ts';

type Message = Reading['message'];

/** What a message must show, beside what is needed anyway. */
export interface Wanted {
  /** The value of a parameter or header by its key; undefined: it is left out. */
  readonly values?: ReadonlyMap<string, unknown>;
  /** Its type, and its value; without the key `value`, any that fits. */
  readonly body?: { readonly media: string; readonly value?: unknown };
  /** Who asks: one alternative of the security of the operation. */
  readonly as?: Alternative;
}

/** Another description that is to allow the rest of the message, too, where that can be. */
interface Both {
  readonly api: Api;
  readonly operation: Operation;
}

/**
 * The least request that an operation allows, with what is wanted.
 *
 * @returns null where no value is found for what it needs
 * @throws Unresolved
 */
export function requestOf(
  api: Api,
  operation: Operation,
  wanted: Wanted,
  also: Both | null,
): HttpMessage | null {
  const query: string[] = [];
  const headers: [string, string][] = [['Host', 'api.example.com']];
  const cookies: string[] = [];
  let path = operation.path;
  const theirs = also === null ? null : parametersOf(also.api, also.operation);
  for (const parameter of parametersOf(api, operation).values()) {
    const isWanted = wanted.values?.has(parameter.key) === true;
    if (!isWanted && !parameter.required) continue;
    const value = isWanted
      ? wanted.values?.get(parameter.key)
      : parameterValue(api, parameter, 'request', schemaOf(also, theirs?.get(parameter.key)));
    if (isWanted && value === undefined && parameter.in !== 'path') continue;
    const pairs = value === undefined ? null : serialize(parameter, value);
    if (pairs === null) return null;
    if (parameter.in === 'query')
      query.push(...pairs.map(([name, text]) => `${encoded(name)}=${encoded(text)}`));
    else if (parameter.in === 'cookie')
      cookies.push(...pairs.map(([name, text]) => `${encoded(name)}=${encoded(text)}`));
    else if (parameter.in === 'header')
      headers.push(...pairs.map(([name, text]): [string, string] => [name, text]));
    else path = path.replace(`{${parameter.name}}`, () => pairs.map(([, text]) => encoded(text)).join(''));
  }
  // A parameter of the path that is not described may be anything.
  path = path.replaceAll(/\{[^{}]*\}/g, '1');
  const alternatives = securityOf(api, operation).alternatives;
  const as = wanted.as ?? alternatives.find((each) => each.size === 0) ?? alternatives[0] ?? new Map();
  showCredentials(api, as, { query, headers, cookies });
  if (cookies.length > 0) headers.push(['Cookie', cookies.join('; ')]);
  const body = bodyWanted(api, operation, wanted, also);
  if (body === undefined) return null;
  const target = query.length === 0 ? path : `${path}?${query.join('&')}`;
  if (/[\s{}]/.test(target) || headers.some(([, text]) => /[\r\n]/.test(text))) return null;
  return withBody({ start: requestLine(operation.method, target), headers, body: null }, body);
}

/** The least response of a status that an operation allows, with what is wanted; null where none is found. */
export function responseOf(api: Api, answer: Answer, wanted: Wanted): HttpMessage | null {
  const headers: [string, string][] = [];
  for (const header of answer.headers) {
    const isWanted = wanted.values?.has(header.key) === true;
    if (!isWanted && !header.required) continue;
    const value = isWanted ? wanted.values?.get(header.key) : parameterValue(api, header, 'response', null);
    if (isWanted && value === undefined) continue;
    const pairs = value === undefined ? null : serialize(header, value);
    if (pairs === null) return null;
    headers.push(...pairs.map(([name, text]): [string, string] => [name, text]));
  }
  if (headers.some(([, text]) => /[\r\n]/.test(text))) return null;
  const body =
    wanted.body === undefined || 'value' in wanted.body
      ? (wanted.body ?? contentOf(api, answer.media, 'response', null))
      : contentOf(api, onlyType(answer.media, wanted.body.media), 'response', null);
  if (body === undefined) return null;
  return withBody({ start: statusLine(concreteStatus(answer.status)), headers, body: null }, body);
}

/** @returns null where the value cannot be written */
function withBody(
  message: HttpMessage,
  body: { readonly media: string; readonly value?: unknown } | null,
): HttpMessage | null {
  if (body === null) return message;
  const text = bodyText(body.media, body.value);
  if (text === null) return null;
  return { ...message, headers: [...message.headers, ['Content-Type', formType(body.media)]], body: text };
}

/** "200" for "2XX", "500" for "default". */
function concreteStatus(status: string): string {
  return status === 'default' ? '500' : status.replaceAll('X', '0');
}

/** The answer of an operation to a status: its own, that of its range, or the default. */
export function answerFor(answers: ReadonlyMap<string, Answer>, status: string): Answer | null {
  return answers.get(status) ?? answers.get(`${status.slice(0, 1)}XX`) ?? answers.get('default') ?? null;
}

function schemaOf(also: Both | null, parameter: Parameter | undefined): Described | null {
  return also === null || parameter === undefined || parameter.schema === null
    ? null
    : { api: also.api, schema: parameter.schema };
}

function parameterValue(api: Api, parameter: Parameter, message: Message, also: Described | null): unknown {
  if (parameter.schema === null) return 'x';
  // A path has no place for an empty text.
  const more = parameter.in === 'path' ? [{ minLength: 1 }] : [];
  return fittingValue({ api, schema: parameter.schema }, message, also, more);
}

function bodyWanted(
  api: Api,
  operation: Operation,
  wanted: Wanted,
  also: Both | null,
): { media: string; value?: unknown } | null | undefined {
  if (wanted.body !== undefined && 'value' in wanted.body) return wanted.body;
  const body = bodyOf(api, operation);
  if (body === null || (wanted.body === undefined && !body.required)) return null;
  const theirs = also === null ? null : bodyOf(also.api, also.operation);
  const media = wanted.body === undefined ? body.media : onlyType(body.media, wanted.body.media);
  return contentOf(
    api,
    media,
    'request',
    also === null || theirs === null ? null : { api: also.api, media: theirs.media },
  );
}

function onlyType(media: ReadonlyMap<string, Spot>, type: string): ReadonlyMap<string, Spot> {
  const described = media.get(type);
  return described === undefined ? new Map() : new Map([[type, described]]);
}

/** Undefined where no value is found; null where none is described. */
function contentOf(
  api: Api,
  media: ReadonlyMap<string, Spot>,
  message: Message,
  also: { readonly api: Api; readonly media: ReadonlyMap<string, Spot> } | null,
): { media: string; value: unknown } | null | undefined {
  const types = [...media.keys()].filter((type) => !type.includes('*'));
  const type =
    types.find((each) => isJson(each) && also?.media.has(each) === true) ??
    types.find((each) => also?.media.has(each) === true) ??
    types.find(isJson) ??
    types[0];
  if (type === undefined) return media.size === 0 ? null : undefined;
  const schema = at(media.get(type) as Spot, 'schema');
  const isForm = formOf(type) !== null;
  const isRead = isForm ? isUsualForm(media.get(type) as Spot) : isJson(type) || isPlainText(type);
  if (schema === null || !isRead) return { media: type, value: isForm || isJson(type) ? {} : 'text' };
  const theirs = at(also?.media.get(type) ?? null, 'schema');
  const other = also === null || theirs === null ? null : { api: also.api, schema: theirs };
  const value = fittingValue({ api, schema }, message, other);
  return value === undefined ? undefined : { media: type, value };
}

/** Null where a value cannot be written. */
function bodyText(media: string, value: unknown): string | null {
  if (formOf(media) !== null) return writeForm(media, value);
  return isJson(media) ? JSON.stringify(value, null, 2) : String(value);
}

function encoded(text: string): string {
  // A lone surrogate has no form in a URL.
  return encodeURIComponent(text.toWellFormed());
}

function showCredentials(
  api: Api,
  alternative: Alternative,
  into: { readonly query: string[]; readonly headers: [string, string][]; readonly cookies: string[] },
): void {
  for (const [scheme, scopes] of alternative) {
    const credential = credentialOf(api, scheme);
    if (credential === null) continue;
    const token = ['token', ...scopes].join('|');
    const { name, word } = credential;
    const text = word === null ? token : `${word.slice(0, 1).toUpperCase()}${word.slice(1)} ${token}`;
    if (credential.in === 'header') into.headers.push([headerName(name), text]);
    else (credential.in === 'query' ? into.query : into.cookies).push(`${encoded(name)}=${encoded(text)}`);
  }
}

function headerName(lower: string): string {
  return lower.replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

/** A message, or none where what it needs of the description cannot be read: the difference is there all the same. */
export function orNull(build: () => HttpMessage | null): HttpMessage | null {
  try {
    return build();
  } catch (error) {
    if (error instanceof Unresolved) return null;
    throw error;
  }
}
