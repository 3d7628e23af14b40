import { canonical } from './json.ts';

/**
 * What a schema says, whatever its dialect, in the words of 2020-12: a tuple of `items` is `prefixItems`,
 * `dependencies` are `dependentRequired` and `dependentSchemas`, `nullable` is a type, `const` an `enum` of one.
 */
export interface Keywords {
  /** The schema `false`. */
  readonly never?: true;
  /** Why a part of it could not be read; what it says then is not known. */
  readonly unread?: readonly string[];
  readonly type?: ReadonlySet<string>;
  readonly enum?: readonly unknown[];
  readonly const?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly prefixItems?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly contains?: SchemaNode;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly unevaluatedItems?: SchemaNode;
  readonly properties?: ReadonlyMap<string, SchemaNode>;
  readonly patternProperties?: ReadonlyMap<string, SchemaNode>;
  readonly additionalProperties?: SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly required?: readonly string[];
  readonly dependentRequired?: ReadonlyMap<string, readonly string[]>;
  readonly dependentSchemas?: ReadonlyMap<string, SchemaNode>;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly unevaluatedProperties?: SchemaNode;
  readonly ref?: SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly not?: SchemaNode;
  readonly if?: SchemaNode;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
}

export type Keyword = keyof Keywords;

let made = 0;

/** A schema in its place; what it says is read when it is asked for, so that cycles and huge documents cost nothing. */
export class SchemaNode {
  /** Tells nodes of one run apart; says nothing else. */
  readonly id: number;
  /** Where it stands, as a JSON pointer, after the address of its document where that is not the first one. */
  readonly pointer: string;
  readonly #read: () => Keywords;
  #keywords: Keywords | null = null;

  constructor(pointer: string, read: () => Keywords) {
    made += 1;
    this.id = made;
    this.pointer = pointer;
    this.#read = read;
  }

  get keywords(): Keywords {
    this.#keywords ??= this.#read();
    return this.#keywords;
  }

  /** Whether it says nothing: everything fits it. */
  get open(): boolean {
    return Object.keys(this.keywords).length === 0;
  }

  /** The same schema without one of its keywords. */
  without(keyword: Keyword): SchemaNode {
    return new SchemaNode(this.pointer, () => {
      const { [keyword]: _, ...rest } = this.keywords;
      return rest;
    });
  }
}

/** A schema that stands in no document. */
export function madeNode(keywords: Keywords): SchemaNode {
  return new SchemaNode('', () => keywords);
}

/**
 * Whether two schemas say the same, keyword by keyword, references followed. False where one of them could not be read.
 *
 * @param assumed pairs that are being compared further out: a cycle that finds no difference has none
 */
export function sameSchema(a: SchemaNode, b: SchemaNode, assumed: Set<string> = new Set()): boolean {
  const one = a.keywords;
  const other = b.keywords;
  if (one.unread !== undefined || other.unread !== undefined) return false;
  if (a === b && assumed.size === 0) return readable(a, new Set());
  const pair = `${a.id}=${b.id}`;
  if (assumed.has(pair)) return true;
  // Deeper than this the comparison itself decides, with its own limit.
  if (assumed.size > 2000) return false;
  assumed.add(pair);
  const names = Object.keys(one) as Keyword[];
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => sameValue(one[name], other[name], assumed))
  );
}

function sameValue(a: unknown, b: unknown, assumed: Set<string>): boolean {
  if (a instanceof SchemaNode) return b instanceof SchemaNode && sameSchema(a, b, assumed);
  if (a instanceof Set)
    return b instanceof Set && a.size === b.size && [...a].every((item: unknown) => b.has(item));
  if (a instanceof Map)
    return (
      b instanceof Map &&
      a.size === b.size &&
      [...a].every(([key, item]: [unknown, unknown]) => b.has(key) && sameValue(item, b.get(key), assumed))
    );
  if (Array.isArray(a) && a[0] instanceof SchemaNode)
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => sameValue(item, b[index], assumed))
    );
  return b !== undefined && canonical(a) === canonical(b);
}

/** All schemas directly in this one. */
function childrenOf({ keywords }: SchemaNode): SchemaNode[] {
  return Object.values(keywords).flatMap((value: unknown) => {
    if (value instanceof SchemaNode) return [value];
    const items = value instanceof Map ? [...value.values()] : Array.isArray(value) ? value : [];
    return items.filter((item) => item instanceof SchemaNode);
  });
}

/** Whether all that is reachable could be read. */
function readable(node: SchemaNode, seen: Set<SchemaNode>): boolean {
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.keywords.unread !== undefined) return false;
    open.push(...childrenOf(next));
  }
  return true;
}
