import { isMapping } from '../../base/mapping.ts';
import { canonical, TYPES } from './json.ts';
import type { Keywords, SchemaNode } from './node.ts';

/** `openapi-3.0` is the Schema Object of OpenAPI 3.0; that of 3.1 is 2020-12. */
export type Dialect = 'draft-04' | 'draft-06' | 'draft-07' | '2019-09' | '2020-12' | 'openapi-3.0';

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

const KNOWN_TYPES: ReadonlySet<string> = new Set([...TYPES, 'integer']);
const COUNTS = [
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minContains',
  'maxContains',
  'minProperties',
  'maxProperties',
] as const;
const NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const;
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

/** Since which dialect a word means something, where it has not always been there. */
const LATER: Readonly<Record<string, RegExp>> = {
  const: /^(?:draft-0[67]|20)/,
  contains: /^(?:draft-0[67]|20)/,
  propertyNames: /^(?:draft-0[67]|20)/,
  if: /^(?:draft-07|20)/,
  minContains: /^20/,
  maxContains: /^20/,
  dependentRequired: /^20/,
  dependentSchemas: /^20/,
  unevaluatedItems: /^20/,
  unevaluatedProperties: /^20/,
  prefixItems: /^2020/,
  patternProperties: /^(?:draft|20)/,
  dependencies: /^(?:draft|20)/,
};

type Writable = { -readonly [Key in keyof Keywords]?: Keywords[Key] };

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
  readonly #raw: Record<string, unknown>;
  readonly #at: Located;
  readonly #source: Source;
  readonly #unread: string[] = [];
  readonly #said: Writable = {};

  constructor(raw: Record<string, unknown>, at: Located, source: Source) {
    this.#raw = raw;
    this.#at = at;
    this.#source = source;
  }

  read(): Keywords {
    const said = this.#said;
    this.#references();
    // OpenAPI 3.0 ignores what stands beside a reference; of JSON Schema, Ajv reads it in every dialect.
    if (said.ref === undefined || this.#source.dialect !== 'openapi-3.0') {
      this.#values();
      this.#bounds();
      this.#texts();
      this.#lists();
      this.#objects();
      this.#logic();
    }
    if (this.#unread.length > 0) said.unread = this.#unread;
    return said;
  }

  #references(): void {
    const ref = this.#get('$ref');
    const dynamic = this.#get('$dynamicRef') ?? this.#get('$recursiveRef');
    if (ref !== undefined) {
      if (typeof ref !== 'string') this.#wrong('$ref');
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
    else this.#unread.push(`the dynamic reference ${dynamic} depends on who refers to it`);
  }

  #values(): void {
    const said = this.#said;
    const type = this.#get('type');
    const types = typeof type === 'string' ? [type] : type;
    if (types !== undefined) {
      if (!Array.isArray(types) || types.some((one) => typeof one !== 'string')) this.#wrong('type');
      else {
        const all = new Set<string>(types);
        if (this.#source.dialect === 'openapi-3.0' && this.#get('nullable') === true) all.add('null');
        if (all.has('number')) all.delete('integer');
        for (const one of all) {
          if (!KNOWN_TYPES.has(one)) this.#unread.push(`"${one}" is no type of JSON`);
        }
        if (!TYPES.every((one) => all.has(one))) said.type = all;
      }
    }
    const values = this.#get('enum');
    if (values !== undefined) {
      if (Array.isArray(values)) said.enum = unique(values);
      else this.#wrong('enum');
    }
    if (this.#get('const') !== undefined) {
      // `const` is an `enum` of one; two of them are an intersection.
      if (said.enum === undefined) said.enum = [this.#get('const')];
      else said.const = [this.#get('const')];
    }
  }

  #bounds(): void {
    const said = this.#said;
    for (const word of NUMBERS) {
      const value = this.#get(word);
      if (typeof value === 'number') said[word] = value;
      else if (value !== undefined && typeof value !== 'boolean') this.#wrong(word);
    }
    // Draft-04 and OpenAPI 3.0: a flag beside the bound.
    if (this.#get('exclusiveMinimum') === true && said.minimum !== undefined) {
      said.exclusiveMinimum = said.minimum;
      delete said.minimum;
    }
    if (this.#get('exclusiveMaximum') === true && said.maximum !== undefined) {
      said.exclusiveMaximum = said.maximum;
      delete said.maximum;
    }
    const step = this.#get('multipleOf');
    if (typeof step === 'number' && step > 0) said.multipleOf = step;
    else if (step !== undefined) this.#wrong('multipleOf');
    for (const word of COUNTS) {
      const value = this.#get(word);
      if (typeof value === 'number' && Number.isInteger(value) && value >= 0) said[word] = value;
      else if (value !== undefined) this.#wrong(word);
    }
    for (const word of ['minLength', 'minItems', 'minProperties'] as const) {
      if (said[word] === 0) delete said[word];
    }
  }

  #texts(): void {
    for (const word of ['pattern', 'format'] as const) {
      const value = this.#get(word);
      if (typeof value === 'string') this.#said[word] = value;
      else if (value !== undefined) this.#wrong(word);
    }
  }

  #lists(): void {
    const said = this.#said;
    const { dialect } = this.#source;
    const tuple = dialect === '2020-12' ? this.#get('prefixItems') : this.#get('items');
    const items = this.#get('items');
    if (Array.isArray(tuple)) {
      const word = dialect === '2020-12' ? 'prefixItems' : 'items';
      const prefix = tuple.map((_, index) => this.#node(word, String(index)));
      if (prefix.length > 0) said.prefixItems = prefix;
      const rest = dialect === '2020-12' ? 'items' : 'additionalItems';
      if (this.#get(rest) !== undefined) this.#schema('items', rest);
    } else if (items !== undefined) {
      if (Array.isArray(items)) this.#wrong('items');
      else this.#schema('items', 'items');
    }
    const only = this.#get('uniqueItems');
    if (only === true) said.uniqueItems = true;
    else if (only !== undefined && only !== false) this.#wrong('uniqueItems');
  }

  #objects(): void {
    const said = this.#said;
    for (const word of NAMED) {
      const value = this.#get(word);
      if (isMapping(value)) {
        const entries = Object.keys(value).map((key): [string, SchemaNode] => [key, this.#node(word, key)]);
        if (entries.length > 0) said[word] = new Map(entries);
      } else if (value !== undefined) this.#wrong(word);
    }
    const required = this.#get('required');
    if (isTexts(required)) {
      if (required.length > 0) said.required = [...new Set(required)].sort();
    } else if (required !== undefined && !(typeof required === 'boolean')) this.#wrong('required');
    for (const word of ['dependentRequired', 'dependencies'] as const) {
      const value = this.#get(word);
      if (isMapping(value)) this.#dependent(word, value);
      else if (value !== undefined) this.#wrong(word);
    }
  }

  #dependent(word: string, value: Record<string, unknown>): void {
    const names = new Map<string, readonly string[]>();
    const schemas = new Map<string, SchemaNode>(this.#said.dependentSchemas);
    for (const [key, item] of Object.entries(value)) {
      if (isTexts(item)) names.set(key, [...new Set(item)].sort());
      else if (word === 'dependencies') schemas.set(key, this.#node(word, key));
      else this.#wrong(word);
    }
    if (names.size > 0) this.#said.dependentRequired = names;
    if (schemas.size > 0) this.#said.dependentSchemas = schemas;
  }

  #logic(): void {
    const said = this.#said;
    for (const word of SINGLE) {
      if (this.#get(word) !== undefined) this.#schema(word, word);
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
      const value = this.#get(word);
      if (Array.isArray(value) && value.length > 0)
        said[word] = value.map((_, index) => this.#node(word, String(index)));
      else if (value !== undefined) this.#wrong(word);
    }
  }

  /** A keyword with one schema; one that lets everything pass says nothing. */
  #schema(keyword: (typeof SINGLE)[number] | 'items', word: string): void {
    const node = this.#node(word);
    const silent = keyword === 'items' || keyword === 'additionalProperties' || keyword === 'propertyNames';
    const raw = this.#get(word);
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

  /** What stands under a word that the dialect knows. */
  #get(word: string): unknown {
    if (!Object.hasOwn(this.#raw, word)) return undefined;
    return LATER[word] === undefined || LATER[word].test(this.#source.dialect) ? this.#raw[word] : undefined;
  }

  #wrong(word: string): void {
    this.#unread.push(`${word} is not what ${this.#source.dialect} wants there`);
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function unique(values: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const text = canonical(value);
    return !seen.has(text) && seen.add(text);
  });
}
