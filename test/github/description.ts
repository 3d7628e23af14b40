// GitHub's own OpenAPI description (a slice of it: scripts/github/cut-openapi.ts): which operation a request is, and
// whether a request and an answer are as described.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { OpenAPIBackend } from 'openapi-backend';
import type { Json } from '../support/run.ts';
import type { Answer } from './answer.ts';
import { correct } from './corrections.ts';
import { escaped } from './pattern.ts';

export interface Matched {
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
}

interface Route {
  readonly method: string;
  readonly operation: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly path: string;
  readonly literals: number;
}

/** What a request is held to. */
export interface Asked extends Matched {
  readonly method: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Json;
}

export class Description {
  readonly #document: Json;
  readonly #backend: OpenAPIBackend;
  readonly #routes: readonly Route[];

  constructor(document: Json, backend: OpenAPIBackend) {
    this.#document = document;
    this.#backend = backend;
    this.#routes = Object.entries<Json>(document.paths)
      .flatMap(([path, methods]) =>
        Object.entries<Json>(methods).map(([method, each]) => this.#route(path, method, each)),
      )
      // What says more in words goes first: releases/latest before releases/{release_id}.
      .sort((one, other) => other.literals - one.literals);
  }

  get operations(): string[] {
    return this.#routes.map(({ operation }) => operation);
  }

  /** The operation of a path below the API's root. A parameter may span `/` where GitHub says so. */
  match(method: string, path: string): Matched | null {
    for (const { operation, pattern, names, method: own } of this.#routes) {
      const found = own === method ? pattern.exec(path) : null;
      if (found === null) continue;
      const values = found.slice(1).map((value) => decodeURIComponent(value));
      return {
        operation,
        params: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])),
      };
    }
    return null;
  }

  /** What is wrong with a request: fields and parameters that are not described, too. */
  faultsOfRequest({ operation, params, method, query, headers, body }: Asked): string[] {
    const route = this.#routes.find((each) => each.operation === operation) as Route;
    const path = route.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
      encodeURIComponent(params[name] || '/'),
    );
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const { errors } = this.#backend.validator.validateRequest(
      {
        method,
        path,
        query: { ...query },
        headers: { ...(headers as Record<string, string>), ...type },
        body,
      },
      operation,
    );
    const described = this.#described(operation);
    const schema = described.requestBody?.content?.['application/json']?.schema;
    return [
      ...(errors ?? []).map(said),
      ...(body === undefined ? [] : this.#unknownFields(schema, body, '')),
    ];
  }

  /** What is wrong with an answer. GitHub describes few of its refusals: they have a message. */
  faultsOfAnswer(operation: string, { status, body }: Answer): string[] {
    const described = this.#described(operation).responses[String(status)];
    if (described === undefined) {
      if (status < 400) return [`the status ${status} is not described`];
      return typeof body?.message === 'string' ? [] : ['a refusal without a message'];
    }
    const content = this.#resolve(described).content;
    if (content?.['application/json'] === undefined) return [];
    const { errors } = this.#backend.validator.validateResponse(body, operation, status);
    return (errors ?? []).map(said);
  }

  #route(path: string, method: string, each: Json): Route {
    const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
    const wide = this.#parameters(each)
      .filter((parameter) => parameter['x-multi-segment'] === true)
      .map(({ name }) => name);
    const pattern = path
      .split(/(\{[^}]+\})/)
      .map((part) =>
        part.startsWith('{') ? (wide.includes(part.slice(1, -1)) ? '(.*)' : '([^/]+)') : escaped(part),
      )
      .join('');
    return {
      method: method.toUpperCase(),
      operation: each.operationId,
      pattern: new RegExp(`^${pattern}$`),
      names,
      path,
      literals: path.split('/').filter((part) => !part.startsWith('{')).length,
    };
  }

  #described(operation: string): Json {
    const { path, method } = this.#routes.find((each) => each.operation === operation) as Route;
    return this.#document.paths[path][method.toLowerCase()];
  }

  #parameters(described: Json): Json[] {
    return (described.parameters ?? []).map((parameter: Json) => this.#resolve(parameter));
  }

  #resolve(part: Json): Json {
    if (part?.$ref === undefined) return part;
    const [, kind, name] = /^#\/components\/([^/]+)\/(.+)$/.exec(part.$ref) as unknown as [
      string,
      string,
      string,
    ];
    return this.#resolve(this.#document.components[kind][name]);
  }

  #unknownFields(schema: Json, value: Json, at: string): string[] {
    const known = this.#resolve(schema);
    if (known === undefined) return [`${at || 'a body'} is not described`];
    if (Array.isArray(value))
      return value.flatMap((each, index) =>
        known.items === undefined ? [] : this.#unknownFields(known.items, each, `${at}/${index}`),
      );
    if (value === null || typeof value !== 'object') return [];
    const properties = Object.assign(
      {},
      known.properties,
      ...[...(known.oneOf ?? []), ...(known.anyOf ?? []), ...(known.allOf ?? [])].map(
        (part: Json) => this.#resolve(part).properties,
      ),
    );
    if (known.additionalProperties !== undefined && known.additionalProperties !== false) return [];
    return Object.entries(value).flatMap(([name, inner]) =>
      name in properties
        ? this.#unknownFields(properties[name], inner, `${at}/${name}`)
        : [`the field ${at}/${name} is not described`],
    );
  }
}

/** A validator's word, with the name of what should not be there. */
function said({
  instancePath,
  message,
  params,
}: {
  instancePath: string;
  message?: string;
  params: Json;
}): string {
  return [instancePath, message, params?.additionalProperty].filter(Boolean).join(' ');
}

/** `nullable` as JSON Schema can say it: also beside an enumeration, and beside no type. */
function withNull(value: Json): Json {
  if (Array.isArray(value)) return value.map(withNull);
  if (value === null || typeof value !== 'object') return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withNull(inner)]),
  ) as Json;
  if (copy.nullable !== true) return copy;
  if (Array.isArray(copy.enum) && !copy.enum.includes(null)) copy.enum.push(null);
  if (typeof copy.type === 'string') return copy;
  const { nullable: _, ...rest } = copy;
  return { anyOf: [rest, { type: 'null' }] };
}

const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)$/,
  uri: /^[a-z][a-z0-9+.-]*:\S*$/i,
  email: /^[^@\s]+@[^@\s]+$/,
  'repo.nwo': true,
  int64: true,
  hostname: true,
} as const;

let read: Promise<Description> | null = null;

/** Read once for all servers of a process; each operation is compiled when it is first used. */
export function description(): Promise<Description> {
  read ??= (async () => {
    const file = resolve(import.meta.dirname, '../fixtures/github/openapi.json');
    const document: Json = JSON.parse(readFileSync(file, 'utf8'));
    correct(document);
    const backend = new OpenAPIBackend({
      definition: withNull(document),
      quick: true,
      strict: false,
      ajvOpts: { formats, logger: false, validateSchema: false, code: { optimize: false } },
    });
    await backend.init();
    return new Description(document, backend);
  })();
  return read;
}
