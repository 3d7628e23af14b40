import type { Api, Operation } from './api.ts';
import { namesIn } from './api.ts';
import { isUsualForm, readForm } from './forms.ts';
import { formOf, holds, isJson, isPlainText } from './media.ts';
import type { HttpMessage } from './message.ts';
import { headerOf, readMessage } from './message.ts';
import type { Answer, Body, Parameter } from './parts.ts';
import { answersOf, bodyOf, parametersOf } from './parts.ts';
import type { Credential } from './security.ts';
import { credentialOf, securityOf } from './security.ts';
import type { Serialized } from './serialize.ts';
import { readingsOf } from './serialize.ts';
import type { Spot } from './spot.ts';
import { at } from './spot.ts';
import { fitsForm, fitsText, fitsValue } from './validators.ts';

/** Why a description refuses a message, and which part of it: `query limit`, `body`, `status`. */
export interface Refusal {
  readonly part: string;
  readonly reason: string;
}

/**
 * Whether a request is one that a description allows: a reading of its own, from the text of the message, that knows
 * nothing of the comparison. Like servers do, it passes over parameters that are not described.
 *
 * @throws Unresolved where what it needs of the description cannot be read
 */
export function refusedRequest(api: Api, operations: readonly Operation[], text: string): Refusal[] {
  const message = readMessage(text);
  const [method = '', target = ''] = message.start.split(' ');
  const [path = '', query = ''] = target.split('?', 2);
  const found = operations
    .flatMap((operation) => {
      const values = valuesIn(operation.path, path);
      return values === null ? [] : [{ operation, values }];
    })
    // The path with the fewest parameters is the one that is meant.
    .sort((a, b) => a.values.length - b.values.length);
  const [nearest] = found;
  if (nearest === undefined) return [{ part: 'path', reason: `there is no path for ${path}` }];
  const fitting = found.find(({ operation }) => operation.method === method);
  if (fitting === undefined)
    return [{ part: 'method', reason: `${nearest.operation.path} has no ${method}` }];
  const { operation, values } = fitting;
  return [
    ...refusedCredentials(api, operation, message, pairsOf(query, '&')),
    ...refusedParameters(api, operation, message, pairsOf(query, '&'), values),
    ...refusedBody(api, bodyOf(api, operation), message),
  ];
}

/** Whether an operation may answer with a response. @throws Unresolved */
export function refusedResponse(api: Api, operation: Operation, text: string): Refusal[] {
  const message = readMessage(text);
  const status = message.start.split(' ')[1] ?? '';
  const answers = answersOf(api, operation);
  const answer = answers.get(status) ?? answers.get(`${status.slice(0, 1)}XX`) ?? answers.get('default');
  if (answer === undefined) return [{ part: 'status', reason: `no response ${status} is described` }];
  return [...refusedHeaders(api, answer, message), ...refusedContent(api, answer.media, message, 'response')];
}

/** The texts of the parameters in a path; null where the path is another one. */
function valuesIn(template: string, path: string): string[] | null {
  const [first = '', ...literals] = template.split(/\{[^{}]*\}/);
  if (!path.startsWith(first)) return null;
  const values: string[] = [];
  let from = first.length;
  for (const [index, literal] of literals.entries()) {
    const isLast = index === literals.length - 1;
    const to = isLast
      ? path.length - literal.length
      : literal === ''
        ? from + 1
        : path.indexOf(literal, from + 1);
    if (to <= from || !path.startsWith(literal, to)) return null;
    values.push(path.slice(from, to));
    from = to + literal.length;
  }
  return from === path.length && !values.some((value) => value.includes('/')) ? values.map(decoded) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function pairsOf(text: string, between: '&' | ';'): Serialized {
  return text
    .split(between)
    .filter((pair) => pair.trim() !== '')
    .map((pair) => {
      const [name = '', ...rest] = pair.trim().split('=');
      return [decoded(name), decoded(rest.join('='))];
    });
}

function refusedParameters(
  api: Api,
  operation: Operation,
  message: HttpMessage,
  query: Serialized,
  inPath: readonly string[],
): Refusal[] {
  const names = namesIn(operation.path);
  const cookies = pairsOf(headerOf(message, 'cookie') ?? '', ';');
  return [...parametersOf(api, operation).values()].flatMap((parameter): Refusal[] => {
    const given: Serialized =
      parameter.in === 'query'
        ? query
        : parameter.in === 'cookie'
          ? cookies
          : parameter.in === 'path'
            ? [[parameter.name, inPath[names.indexOf(parameter.name)] ?? '']]
            : headerPair(message, parameter);
    return refusedParameter(api, parameter, given);
  });
}

function headerPair(message: HttpMessage, { name }: Parameter): Serialized {
  const value = headerOf(message, name.toLowerCase());
  return value === null ? [] : [[name, value]];
}

function refusedParameter(api: Api, parameter: Parameter, given: Serialized): Refusal[] {
  const part = `${parameter.in} ${parameter.name}`;
  const isNamed = given.some(([name]) => name === parameter.name || name.startsWith(`${parameter.name}[`));
  const readings = readingsOf(parameter, given);
  if (readings.length === 0 || (!isNamed && !isSpreadObject(api, parameter, given)))
    return parameter.required ? [{ part, reason: `${parameter.name} is missing` }] : [];
  if (parameter.schema === null) return [];
  const reason = fitsText(api, parameter.schema, 'request', readings);
  return reason === null ? [] : [{ part, reason: `${parameter.name} ${reason}` }];
}

/** Whether the pairs of a query may be the properties of a parameter whose name they do not show. */
function isSpreadObject(api: Api, { schema, style, explode }: Parameter, given: Serialized): boolean {
  if (style !== 'form' || !explode || schema === null) return false;
  const properties = at(api.documents.follow(schema), 'properties');
  return given.some(([name]) => at(properties, name) !== null);
}

function refusedBody(api: Api, body: Body | null, message: HttpMessage): Refusal[] {
  if (body === null) return message.body === null ? [] : [{ part: 'body', reason: 'no body is described' }];
  if (message.body === null) return body.required ? [{ part: 'body', reason: 'the body is missing' }] : [];
  return refusedContent(api, body.media, message, 'request');
}

function refusedHeaders(api: Api, answer: Answer, message: HttpMessage): Refusal[] {
  return answer.headers.flatMap((header) => refusedParameter(api, header, headerPair(message, header)));
}

function refusedContent(
  api: Api,
  media: ReadonlyMap<string, Spot>,
  message: HttpMessage,
  direction: 'request' | 'response',
): Refusal[] {
  if (message.body === null || media.size === 0) return [];
  const type = headerOf(message, 'content-type') ?? '';
  const described = describedFor(media, type);
  if (described === null) return [{ part: 'media', reason: `no body of type ${type} is described` }];
  const schema = at(described, 'schema');
  if (schema === null) return [];
  if (isPlainText(type)) {
    const reason = fitsText(api, schema, direction, [message.body]);
    return reason === null ? [] : [{ part: 'body', reason: `the body ${reason}` }];
  }
  if (formOf(type) !== null) {
    const reason = isUsualForm(described)
      ? fitsForm(api, schema, direction, readForm(type, message.body))
      : null;
    return reason === null ? [] : [{ part: 'body', reason: `the body ${reason}` }];
  }
  if (!isJson(type)) return [];
  let value: unknown;
  try {
    value = JSON.parse(message.body);
  } catch {
    return [{ part: 'body', reason: 'the body is no JSON' }];
  }
  const reason = fitsValue(api, schema, direction, value);
  return reason === null ? [] : [{ part: 'body', reason: `the body ${reason}` }];
}

/** What is described for a media type: for itself, or for the narrowest range that holds it. */
function describedFor(media: ReadonlyMap<string, Spot>, type: string): Spot | null {
  const fitting = [...media]
    .filter(([range]) => holds(range, type))
    .sort(([a], [b]) => Number(a.includes('*')) - Number(b.includes('*')) || b.length - a.length);
  return fitting[0]?.[1] ?? null;
}

function refusedCredentials(
  api: Api,
  operation: Operation,
  message: HttpMessage,
  query: Serialized,
): Refusal[] {
  const { alternatives } = securityOf(api, operation);
  const isLetIn = alternatives.some((alternative) =>
    [...alternative].every(([scheme, scopes]) => {
      const credential = credentialOf(api, scheme);
      return credential === null || hasCredential(message, query, credential, scopes);
    }),
  );
  if (alternatives.length === 0 || isLetIn) return [];
  const wanted = alternatives.map((alternative) => [...alternative.keys()].join(' and ')).join(', or ');
  return [{ part: 'security', reason: `the credentials do not let it in: it needs ${wanted}` }];
}

/** Scopes are shown in the token: `token.read:pets.write:pets`. */
function hasCredential(
  message: HttpMessage,
  query: Serialized,
  { in: place, name, word }: Credential,
  scopes: readonly string[],
): boolean {
  const given =
    place === 'header'
      ? headerOf(message, name)
      : ((place === 'query' ? query : pairsOf(headerOf(message, 'cookie') ?? '', ';')).find(
          ([key]) => key === name,
        )?.[1] ?? null);
  if (given === null) return false;
  const [first = '', token = ''] = given.split(' ', 2);
  if (word === null) return true;
  if (first.toLowerCase() !== word) return false;
  const granted = token.split('|').slice(1);
  return scopes.every((scope) => granted.includes(scope));
}
