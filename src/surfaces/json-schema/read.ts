import { isMapping } from '../../base/mapping.ts';
import type { Keywords, SchemaNode } from './node.ts';
import type { Writable } from './read-scalars.ts';
import { readScalars } from './read-scalars.ts';
import type { Dialect } from './read-words.ts';
import { Words } from './read-words.ts';

/** An object of a document, with the address that its references start from. */
export interface Located {
  readonly raw: unknown;
  readonly base: string;
  readonly pointer: string;
}

/** Where a schema is read from. */
interface Source {
  readonly dialect: Dialect;
  /** @param found what stands there, or the reference that leads nowhere */
  node(found: Located | string): SchemaNode;
  /** What stands in a schema under a word, or under several. */
  child(at: Located, ...steps: readonly string[]): Located;
  /** What a `$ref` leads to, or null. */
  follow(ref: string, from: Located): Located | null;
  /** The schemas that a `$dynamicRef` to a name may lead to. */
  dynamic(name: string): readonly Located[];
}

const SINGLE = [
  'contains',
  'additionalProperties',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
  'not',
  'if',
  'then',
  'else',
] as const;
const LISTS = ['allOf', 'anyOf', 'oneOf'] as const;
const NAMED = ['properties', 'patternProperties', 'dependentSchemas'] as const;

/** Reads a schema of any dialect. What is not as the dialect wants it, is `unread`, by name. */
export function readKeywords(at: Located, source: Source): Keywords {
  const { raw } = at;
  if (raw === true) return {};
  if (raw === false) return { never: true };
  if (!isMapping(raw)) return { unread: [`${at.pointer || 'the document'} is no schema`] };
  const reader = new Reader(raw, at, source);
  return reader.read();
}

class Reader {
  readonly #at: Located;
  readonly #source: Source;
  readonly #words: Words;
  readonly #said: Writable = {};

  constructor(raw: Record<string, unknown>, at: Located, source: Source) {
    this.#at = at;
    this.#source = source;
    this.#words = new Words(raw, source.dialect);
  }

  read(): Keywords {
    const said = this.#said;
    this.#references();
    // OpenAPI 3.0 ignores what stands beside a reference; of JSON Schema, Ajv reads it in every dialect.
    if (said.ref === undefined || this.#source.dialect !== 'openapi-3.0') {
      readScalars(this.#words, said);
      this.#lists();
      this.#objects();
      this.#logic();
    }
    if (this.#words.unread.length > 0) said.unread = this.#words.unread;
    return said;
  }

  #references(): void {
    const ref = this.#words.get('$ref');
    const dynamic = this.#words.get('$dynamicRef') ?? this.#words.get('$recursiveRef');
    if (ref !== undefined) {
      if (typeof ref !== 'string') this.#words.wrong('$ref');
      else this.#said.ref = this.#source.node(this.#source.follow(ref, this.#at) ?? ref);
    }
    if (typeof dynamic !== 'string') return;
    const target = this.#source.follow(dynamic, this.#at);
    const name = dynamic.slice(dynamic.indexOf('#') + 1);
    const places = this.#source.dynamic(name);
    // With one place that it may lead to, it is a plain reference.
    const plain =
      target !== null && (places.length === 0 || (places.length === 1 && places[0]?.raw === target.raw));
    if (plain && this.#said.ref === undefined) this.#said.ref = this.#source.node(target);
    else this.#words.unread.push(`the dynamic reference ${dynamic} depends on who refers to it`);
  }

  #lists(): void {
    const said = this.#said;
    const { dialect } = this.#source;
    const tuple = dialect === '2020-12' ? this.#words.get('prefixItems') : this.#words.get('items');
    const items = this.#words.get('items');
    if (Array.isArray(tuple)) {
      const word = dialect === '2020-12' ? 'prefixItems' : 'items';
      const prefix = tuple.map((_, index) => this.#node(word, String(index)));
      if (prefix.length > 0) said.prefixItems = prefix;
      const rest = dialect === '2020-12' ? 'items' : 'additionalItems';
      if (this.#words.get(rest) !== undefined) this.#schema('items', rest);
    } else if (items !== undefined) {
      if (Array.isArray(items)) this.#words.wrong('items');
      else this.#schema('items', 'items');
    }
    const only = this.#words.get('uniqueItems');
    if (only === true) said.uniqueItems = true;
    else if (only !== undefined && only !== false) this.#words.wrong('uniqueItems');
  }

  #objects(): void {
    const said = this.#said;
    for (const word of NAMED) {
      const value = this.#words.get(word);
      if (isMapping(value)) {
        const entries = Object.keys(value).map((key): [string, SchemaNode] => [key, this.#node(word, key)]);
        if (entries.length > 0) said[word] = new Map(entries);
      } else if (value !== undefined) this.#words.wrong(word);
    }
    const required = this.#words.get('required');
    if (isTexts(required)) {
      if (required.length > 0) said.required = [...new Set(required)].sort();
    } else if (required !== undefined && !(typeof required === 'boolean')) this.#words.wrong('required');
    for (const word of ['dependentRequired', 'dependencies'] as const) {
      const value = this.#words.get(word);
      if (isMapping(value)) this.#dependent(word, value);
      else if (value !== undefined) this.#words.wrong(word);
    }
  }

  #dependent(word: string, value: Record<string, unknown>): void {
    const names = new Map<string, readonly string[]>();
    const schemas = new Map<string, SchemaNode>(this.#said.dependentSchemas);
    for (const [key, item] of Object.entries(value)) {
      if (isTexts(item)) names.set(key, [...new Set(item)].sort());
      else if (word === 'dependencies') schemas.set(key, this.#node(word, key));
      else this.#words.wrong(word);
    }
    if (names.size > 0) this.#said.dependentRequired = names;
    if (schemas.size > 0) this.#said.dependentSchemas = schemas;
  }

  #logic(): void {
    const said = this.#said;
    for (const word of SINGLE) {
      if (this.#words.get(word) !== undefined) this.#schema(word, word);
    }
    // Without `if` they say nothing, and neither does it without them.
    if (said.if === undefined || (said.then === undefined && said.else === undefined)) {
      delete said.if;
      delete said.then;
      delete said.else;
    }
    if (said.contains === undefined) {
      delete said.minContains;
      delete said.maxContains;
    }
    for (const word of LISTS) {
      const value = this.#words.get(word);
      if (Array.isArray(value) && value.length > 0)
        said[word] = value.map((_, index) => this.#node(word, String(index)));
      else if (value !== undefined) this.#words.wrong(word);
    }
  }

  /** A keyword with one schema; one that lets everything pass says nothing. */
  #schema(keyword: (typeof SINGLE)[number] | 'items', word: string): void {
    const node = this.#node(word);
    const silent = keyword === 'items' || keyword === 'additionalProperties' || keyword === 'propertyNames';
    const raw = this.#words.get(word);
    if (silent && (raw === true || (isMapping(raw) && Object.keys(raw).length === 0)) && !this.#watched())
      return;
    this.#said[keyword] = node;
  }

  /** Whether some `unevaluated…` may ask what was evaluated: then even `true` says something. */
  #watched(): boolean {
    return this.#source.dialect.startsWith('20');
  }

  #node(...steps: readonly string[]): SchemaNode {
    return this.#source.node(this.#source.child(this.#at, ...steps));
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
