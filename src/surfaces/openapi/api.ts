import type { Documents } from './documents.ts';
import type { Dialect } from './schema.ts';
import type { Spot } from './spot.ts';
import { at, entries, items, textAt } from './spot.ts';

/** What a description says, before its operations are read one by one. */
export interface Api {
  readonly documents: Documents;
  readonly dialect: Dialect;
  /** The operations that clients call, in the order of the description. */
  readonly operations: readonly Operation[];
  /** The requests that the API makes itself: webhooks. */
  readonly webhooks: readonly Operation[];
  /**
   * Whether what validators take for annotations counts, too: what is written in a text (`contentMediaType`), and the
   * values of `x-extensible-enum` in a request.
   */
  readonly annotations: boolean;
  /** The paths under which all servers have the operations: "/v1"; "" where servers say none. */
  readonly bases: readonly string[];
}

export interface Operation {
  /** Upper case. */
  readonly method: string;
  /** As the description has it: `/pets/{petId}`; one that is made of its name for a webhook. */
  readonly path: string;
  /**
   * What makes it the same operation: the path without the names of its parameters; the name of a webhook, the
   * expression of a callback.
   */
  readonly shape: string;
  /** As users name it: `GET /pets/{petId}`. */
  readonly where: string;
  readonly item: Spot;
  readonly spot: Spot;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** @throws Unresolved where what is no operation stands in the place of one */
export function apiOf(documents: Documents, dialect: Dialect): Api {
  const { root } = documents;
  return {
    documents,
    dialect,
    operations: operationsOf(documents, at(root, 'paths')),
    webhooks: outwardIn(documents, at(root, 'webhooks'), 'webhook '),
    annotations: false,
    bases: basesOf(at(root, 'servers')),
  };
}

const annotated = new WeakMap<Api, Api>();

/** The same description, with its annotations. */
export function withAnnotations(api: Api): Api {
  const known = annotated.get(api) ?? { ...api, annotations: true };
  annotated.set(api, known);
  return known;
}

/** @throws Unresolved */
function operationsOf(documents: Documents, paths: Spot | null): Operation[] {
  return described(documents, paths).map(({ key: path, ...operation }) => ({
    ...operation,
    path,
    shape: shapeOf(path),
    where: `${operation.method} ${path}`,
  }));
}

/**
 * Requests that the API makes itself; where they go is known to who receives them.
 *
 * @param prefix what `where` begins with: "webhook "
 * @throws Unresolved
 */
export function outwardIn(documents: Documents, paths: Spot | null, prefix: string): Operation[] {
  return described(documents, paths).map(({ key, ...operation }) => ({
    ...operation,
    path: `/${key.replaceAll(/\{[^{}]*\}|[^\w.-]+/g, '')}`,
    shape: key,
    where: `${prefix}${operation.method} ${key}`,
  }));
}

function described(
  documents: Documents,
  paths: Spot | null,
): { key: string; method: string; item: Spot; spot: Spot }[] {
  return entries(paths).flatMap(([key, given]) => {
    if (key.startsWith('x-')) return [];
    const item = documents.follow(given);
    return entries(item).flatMap(([method, spot]) =>
      METHODS.includes(method) ? [{ key, method: method.toUpperCase(), item, spot }] : [],
    );
  });
}

export function shapeOf(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, '{}');
}

/** The names of the parameters in a path, in its order. */
export function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name as string);
}

function basesOf(servers: Spot | null): string[] {
  const found = items(servers).map((server) => {
    const url = textAt(server, 'url') ?? '';
    const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
    return path.replace(/\/+$/, '');
  });
  return found.length === 0 ? [''] : [...new Set(found)];
}
