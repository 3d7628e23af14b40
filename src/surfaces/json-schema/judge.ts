import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvPackage from 'ajv/package.json' with { type: 'json' };
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { Budget, LIMITS } from './limits.ts';
import type { Keywords } from './node.ts';
import { SchemaNode } from './node.ts';
import { isKnownFormat, nativePattern, Patterns } from './patterns.ts';

/** The tool that judges every proof. */
export const JUDGE = `Ajv ${ajvPackage.version}`;

/** Deeper than this, a schema is written as a reference: neither we nor Ajv are to run out of stack. */
const INLINE = 24;

/** Steps of automata for all that one schema is asked. */
const JUDGED = 20_000_000;

/** What Ajv says of an instance; null where the schema has a part that could not be read or tested. */
export type Verdict =
  | { readonly valid: true }
  | { readonly valid: false; readonly errors: readonly ErrorObject[] };

/** So often Ajv may run out of stack under one schema, each time after milliseconds: it leads back to itself in place. */
const MOST_OVERFLOWS = 4;

class Unjudged extends Error {}

/** Whether an instance fits a schema, by Ajv. */
export class Judge {
  readonly #validate: ValidateFunction | null;
  readonly #node: SchemaNode;
  #usual: ValidateFunction | null = null;
  #overflows = 0;

  constructor(node: SchemaNode) {
    this.#node = node;
    this.#validate = compiled(node, true);
  }

  /** Whether Ajv says the same when it stops at the first error, as most programs have it: the two ways differ at times. */
  agrees(instance: unknown, valid: boolean): boolean {
    this.#usual ??= compiled(this.#node, false);
    try {
      return this.#usual?.(instance) === valid;
    } catch {
      return false;
    }
  }

  verdict(instance: unknown): Verdict | null {
    if (this.#validate === null || this.#overflows >= MOST_OVERFLOWS) return null;
    try {
      if (this.#validate(instance)) return { valid: true };
      return { valid: false, errors: this.#validate.errors ?? [] };
    } catch (error) {
      // A part that could not be read, a stack that is too small, or a fault in what Ajv made of it: no verdict.
      if (error instanceof RangeError) this.#overflows += 1;
      return null;
    }
  }
}

function compiled(node: SchemaNode, allErrors: boolean): ValidateFunction | null {
  const patterns = new Patterns(new Budget({ ...LIMITS, steps: JUDGED }));
  const ajv = new Ajv2020({
    allErrors,
    strict: false,
    validateSchema: false,
    meta: false,
    logger: false,
    formats: fullFormats,
    code: {
      // Each is asked a few times only: making its code smaller costs more than it saves.
      optimize: false,
      regExp: Object.assign((pattern: string) => tester(pattern, patterns), { code: 'new RegExp' }),
    },
  });
  ajv.addKeyword({
    keyword: 'unjudged',
    validate: () => {
      throw new Unjudged();
    },
  });
  try {
    return ajv.compile(schemaText(node));
  } catch {
    // Stack or memory: nothing can be proven with it.
    return null;
  }
}

/** A pattern that is tested by JavaScript where that ends in time, else by an automaton, else not at all. */
function tester(pattern: string, patterns: Patterns): RegExp {
  const native = nativePattern(pattern);
  if (native !== null) return native;
  const test = (text: string): boolean => {
    const known = patterns.matches(pattern, text);
    if (known === null) throw new Unjudged();
    return known;
  };
  return { test } as RegExp;
}

/** A schema with all that it refers to as one document of 2020-12. */
function schemaText(root: SchemaNode): Record<string, unknown> {
  const defs = new Map<SchemaNode, Record<string, unknown>>();
  const waiting: SchemaNode[] = [root];
  const refer = (node: SchemaNode): Record<string, unknown> => {
    if (!defs.has(node)) {
      defs.set(node, {});
      waiting.push(node);
    }
    return { $ref: `#/$defs/s${node.id}` };
  };
  defs.set(root, {});
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    Object.assign(defs.get(next) as object, written(next.keywords, 0, refer));
  return {
    $ref: `#/$defs/s${root.id}`,
    $defs: Object.fromEntries([...defs].map(([{ id }, schema]) => [`s${id}`, schema])),
  };
}

function written(
  said: Keywords,
  depth: number,
  refer: (node: SchemaNode) => Record<string, unknown>,
): Record<string, unknown> {
  const one = (node: SchemaNode): unknown =>
    node.keywords.never ? false : depth >= INLINE ? refer(node) : written(node.keywords, depth + 1, refer);
  const schema: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(said) as [keyof Keywords, unknown][]) {
    if (keyword === 'never') schema.not = {};
    else if (keyword === 'unread') schema.unjudged = true;
    else if (keyword === 'ref') Object.assign(schema, refer(value as SchemaNode));
    else if (keyword === 'const') schema.const = (value as unknown[])[0];
    else if (keyword === 'type') schema.type = [...(value as Set<string>)];
    else if (keyword === 'format')
      Object.assign(schema, isKnownFormat(value as string) ? { format: value } : {});
    else schema[keyword] = plainOf(value, one);
  }
  if (said.unread !== undefined) delete schema.type;
  return schema;
}

function plainOf(value: unknown, one: (node: SchemaNode) => unknown): unknown {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, item]: [string, unknown]) => [key, plainOf(item, one)]));
  if (Array.isArray(value)) return value.map((item) => plainOf(item, one));
  if (value instanceof SchemaNode) return one(value);
  return value;
}
