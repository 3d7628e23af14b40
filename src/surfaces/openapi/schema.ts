import { isMapping } from '../../base/mapping.ts';
import { CONTENT, EXTENSIBLE } from './annotations.ts';
import type { Documents } from './documents.ts';
import { nullable30, numbers30 } from './schema-30.ts';
import type { Spot } from './spot.ts';
import { at, entries, isTrueAt, items, keyOf, textAt } from './spot.ts';
import { Unresolved } from './unresolved.ts';

/** A schema of JSON Schema 2020-12 that stands alone: what it refers to is in its `$defs`. */
export type Schema = boolean | { [keyword: string]: unknown };

/**
 * Schemas of 3.1 are JSON Schema 2020-12; those of 3.0 differ in `nullable`, in the form of `exclusiveMinimum`, and in what
 * stands beside `$ref`. Keywords that only 3.1 has are read in 3.0 too: nobody writes `const` and means nothing by it.
 */
export type Dialect = '3.0' | '3.1';

/**
 * How a schema is read. In a request a `readOnly` property, and in a response a `writeOnly` one, is not part of the
 * message: who makes the message does not send it (`made`), and who takes it does not look at it (`taken`).
 */
export interface Reading {
  readonly message: 'request' | 'response';
  readonly side: 'made' | 'taken';
  /** Whether properties that may be left out are: it allows some of the values only, with much less to read. */
  readonly lean?: boolean;
  /** Whether annotations are asserted, under the keywords of annotations.ts. */
  readonly annotations?: boolean;
}

export interface Normalized {
  readonly schema: Schema;
  /** Whether a part could not be carried over: the schema allows more than the one it is made of. */
  readonly isWider: boolean;
  /** Whether a part counts against what fits, so that it may allow less, too. */
  readonly negates: boolean;
  /** Where each of its `$defs` stands in the description. */
  readonly origins: ReadonlyMap<string, Spot>;
}

const TYPES = new Set(['null', 'boolean', 'object', 'array', 'number', 'integer', 'string']);
/** Keywords whose value is taken over as it is, where it has the right form. */
const PLAIN: Readonly<Record<string, (value: unknown) => boolean>> = {
  const: () => true,
  enum: (value) => Array.isArray(value) && value.length > 0,
  default: () => true,
  pattern: (value) => typeof value === 'string',
  format: (value) => typeof value === 'string',
  required: (value) => isTexts(value),
  uniqueItems: (value) => typeof value === 'boolean',
  dependentRequired: (value) => isMapping(value) && Object.values(value).every(isTexts),
  multipleOf: (value) => typeof value === 'number' && value > 0,
  ...Object.fromEntries(
    ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map((key) => [
      key,
      (value: unknown) => typeof value === 'number' && Number.isFinite(value),
    ]),
  ),
  ...Object.fromEntries(
    ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'].map((key) => [
      key,
      isCount,
    ]),
  ),
  minContains: isCount,
  maxContains: isCount,
};
const ONE = [
  ...['not', 'if', 'then', 'else', 'items', 'contains', 'additionalProperties', 'propertyNames'],
  ...['unevaluatedItems', 'unevaluatedProperties'],
];
const MANY = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const NAMED = ['patternProperties', 'dependentSchemas'];

/** @throws Unresolved where a reference leads nowhere */
export function normalize(documents: Documents, spot: Spot, dialect: Dialect, reading: Reading): Normalized {
  const normalizer = new Normalizer(documents, dialect, reading);
  const schema = normalizer.whole(spot);
  return { schema, isWider: normalizer.isWider, negates: normalizer.negates, origins: normalizer.origins };
}

class Normalizer {
  isWider = false;
  negates = false;
  readonly origins = new Map<string, Spot>();
  readonly #documents: Documents;
  readonly #dialect: Dialect;
  readonly #reading: Reading;
  /** The name in `$defs` of each schema that is referred to. */
  readonly #names = new Map<string, string>();
  readonly #definitions = new Map<string, Schema>();
  /** What is referred to and not yet read: a queue, since a chain of references may be longer than the stack. */
  readonly #open: { readonly name: string; readonly spot: Spot }[] = [];

  constructor(documents: Documents, dialect: Dialect, reading: Reading) {
    this.#documents = documents;
    this.#dialect = dialect;
    this.#reading = reading;
  }

  whole(spot: Spot): Schema {
    const schema = this.#schema(spot);
    for (let next = this.#open.pop(); next !== undefined; next = this.#open.pop())
      this.#definitions.set(next.name, this.#schema(next.spot));
    if (this.#definitions.size === 0 || typeof schema === 'boolean') return schema;
    return { ...schema, $defs: Object.fromEntries(this.#definitions) };
  }

  #schema(spot: Spot): Schema {
    const { value } = spot;
    if (typeof value === 'boolean') return value;
    if (!isMapping(value)) throw new Unresolved(`${keyOf(spot)} is no schema`);
    const reference = textAt(spot, '$ref') ?? (this.#dialect === '3.1' ? textAt(spot, '$dynamicRef') : null);
    if (this.#dialect === '3.0' && reference !== null) return this.#reference(reference, spot.file);
    const schema = this.#keywords(spot);
    if (reference !== null) Object.assign(schema, this.#reference(reference, spot.file));
    return this.#dialect === '3.0' ? nullable30(schema, value) : schema;
  }

  #reference(reference: string, file: string): { $ref: string } {
    const target = this.#documents.target(reference, file);
    const key = keyOf(target);
    const known = this.#names.get(key);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    const name = `${this.#names.size + 1}-${(target.path.at(-1) ?? target.file).replaceAll(/[^A-Za-z0-9_-]/g, '_')}`;
    this.#names.set(key, name);
    this.origins.set(name, target);
    this.#open.push({ name, spot: target });
    return { $ref: `#/$defs/${name}` };
  }

  #keywords(spot: Spot): { [keyword: string]: unknown } {
    const value = spot.value as Record<string, unknown>;
    const schema: { [keyword: string]: unknown } = {};
    const types = this.#types(value);
    if (types !== null) schema.type = types;
    const given = this.#dialect === '3.0' ? { ...value, ...numbers30(value) } : value;
    for (const [key, has] of Object.entries(PLAIN))
      if (Object.hasOwn(given, key) && has(given[key])) schema[key] = given[key];
    for (const key of ONE) {
      const below = at(spot, key);
      if (below !== null) schema[key] = this.#schema(below);
    }
    for (const key of MANY) {
      const below = items(at(spot, key));
      if (below.length > 0) schema[key] = below.map((each) => this.#schema(each));
    }
    for (const key of NAMED) {
      const below = entries(at(spot, key)).map(([name, each]) => [name, this.#schema(each)]);
      if (below.length > 0) schema[key] = Object.fromEntries(below);
    }
    this.#properties(spot, schema);
    if (this.#reading.annotations) this.#annotations(spot, schema);
    this.negates ||= ['not', 'if', 'oneOf', 'maxContains'].some((key) => key in schema);
    return schema;
  }

  #annotations(spot: Spot, schema: { [keyword: string]: unknown }): void {
    const [media, encoding] = [textAt(spot, 'contentMediaType'), textAt(spot, 'contentEncoding')];
    const within = at(spot, 'contentSchema');
    if (media !== null || encoding !== null)
      schema[CONTENT] = { media, encoding, schema: within === null ? true : this.#schema(within) };
    const listed = items(at(spot, 'x-extensible-enum')).map(({ value }) => value);
    if (listed.length > 0 && this.#reading.message === 'request') schema[EXTENSIBLE] = listed;
  }

  #properties(spot: Spot, schema: { [keyword: string]: unknown }): void {
    const unsent = new Set<string>();
    const needed = schema.required as string[] | undefined;
    const listed = entries(at(spot, 'properties'));
    const read = this.#reading.lean ? listed.filter(([name]) => needed?.includes(name)) : listed;
    const properties = read.map(([name, each]): [string, Schema] => {
      if (!this.#isUnsent(each)) return [name, this.#schema(each)];
      unsent.add(name);
      return [name, this.#reading.side === 'taken'];
    });
    if (properties.length > 0) schema.properties = Object.fromEntries(properties);
    const required = schema.required as string[] | undefined;
    if (required !== undefined && unsent.size > 0) {
      const left = required.filter((name) => !unsent.has(name));
      if (left.length > 0) schema.required = left;
      else delete schema.required;
    }
  }

  #isUnsent(property: Spot): boolean {
    const mark = this.#reading.message === 'request' ? 'readOnly' : 'writeOnly';
    let here = property;
    // At the property itself or at what it refers to; a circle of references is told where it is compared.
    for (let steps = 0; steps < 20; steps += 1) {
      if (isTrueAt(here, mark)) return true;
      const reference = textAt(here, '$ref');
      if (reference === null) return false;
      here = this.#documents.target(reference, here.file);
    }
    return false;
  }

  #types(value: Record<string, unknown>): string | string[] | null {
    const given = Object.hasOwn(value, 'type') ? value.type : undefined;
    if (given === undefined) return null;
    const listed = Array.isArray(given) ? given : [given];
    const known = listed.filter((each): each is string => typeof each === 'string' && TYPES.has(each));
    this.isWider ||= known.length < listed.length;
    if (known.length === 0) return null;
    return known.length === 1 ? (known[0] as string) : known;
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
