import { isMapping } from '../../base/mapping.ts';
import { canonical, typeOf } from './json.ts';
import type { Budget } from './limits.ts';
import type { Keyword, Keywords, SchemaNode } from './node.ts';
import type { Known, Patterns } from './patterns.ts';

/** Deeper than this an instance is not looked at: a schema may lead in circles. */
const DEEPEST = 64;

/** What `int32` allows. */
export const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 } as const;

/**
 * Whether a value fits a schema, so far as it can be said quickly. It finds and sorts out candidates; what it says is no
 * proof (that is Ajv's).
 */
export class Evaluator {
  readonly #budget: Budget;
  readonly #patterns: Patterns;
  readonly #lists = new Map<readonly unknown[], ReadonlySet<string>>();
  #depth = 0;

  constructor(budget: Budget, patterns: Patterns) {
    this.#budget = budget;
    this.#patterns = patterns;
  }

  equal(a: unknown, b: unknown): boolean {
    return a === b || (typeof a === 'object' && canonical(a) === canonical(b));
  }

  accepts(node: SchemaNode, value: unknown): Known {
    const { keywords } = node;
    this.#budget.spend();
    if (this.#depth > DEEPEST) return null;
    this.#depth += 1;
    try {
      return all(Object.keys(keywords) as Keyword[], (keyword) => this.keyword(keyword, keywords, value));
    } finally {
      this.#depth -= 1;
    }
  }

  /** Whether a value fits what one keyword of a schema says. */
  keyword(keyword: Keyword, said: Keywords, value: unknown): Known {
    switch (keyword) {
      case 'never':
        return false;
      case 'unread':
        return null;
      case 'type':
        return (
          said.type?.has(typeOf(value) as string) ||
          (Number.isInteger(value) && said.type?.has('integer')) ||
          false
        );
      case 'enum':
      case 'const':
        return this.#listed(said[keyword] ?? [], value);
      case 'ref':
        return this.accepts(said.ref as SchemaNode, value);
      case 'allOf':
        return all(said.allOf ?? [], (node) => this.accepts(node, value));
      case 'anyOf':
        return any(said.anyOf ?? [], (node) => this.accepts(node, value));
      case 'oneOf':
        return one((said.oneOf ?? []).map((node) => this.accepts(node, value)));
      case 'not':
        return negated(this.accepts(said.not as SchemaNode, value));
      case 'if':
        return this.#condition(said, value);
      case 'then':
      case 'else':
      case 'minContains':
      case 'maxContains':
        return true;
      default:
        if (typeof value === 'number') return ofNumber(keyword, said, value);
        if (typeof value === 'string') return this.#ofText(keyword, said, value);
        if (Array.isArray(value)) return this.#ofList(keyword, said, value);
        return isMapping(value) ? this.#ofObject(keyword, said, value) : true;
    }
  }

  #listed(values: readonly unknown[], value: unknown): boolean {
    const known = this.#lists.get(values) ?? new Set(values.map(canonical));
    this.#lists.set(values, known);
    return known.has(canonical(value));
  }

  #condition(said: Keywords, value: unknown): Known {
    const met = this.accepts(said.if as SchemaNode, value);
    const then = said.then === undefined ? true : this.accepts(said.then, value);
    const otherwise = said.else === undefined ? true : this.accepts(said.else, value);
    if (met === null) return then === otherwise ? then : null;
    return met ? then : otherwise;
  }

  #ofText(keyword: Keyword, said: Keywords, value: string): Known {
    if (keyword === 'minLength') return [...value].length >= (said.minLength ?? 0);
    if (keyword === 'maxLength') return [...value].length <= (said.maxLength ?? value.length);
    if (keyword === 'pattern') return this.#patterns.matches(said.pattern as string, value);
    return keyword === 'format' ? this.#patterns.isOfFormat(said.format as string, value) : true;
  }

  #ofList(keyword: Keyword, said: Keywords, value: readonly unknown[]): Known {
    const { prefixItems = [], items } = said;
    switch (keyword) {
      case 'minItems':
        return value.length >= (said.minItems ?? 0);
      case 'maxItems':
        return value.length <= (said.maxItems ?? value.length);
      case 'uniqueItems':
        return new Set(value.map(canonical)).size === value.length;
      case 'prefixItems':
        return all(prefixItems.slice(0, value.length).entries(), ([index, node]) =>
          this.accepts(node, value[index]),
        );
      case 'items':
        return all(value.slice(prefixItems.length), (item) => this.accepts(items as SchemaNode, item));
      case 'contains':
        return this.#contains(said, value);
      case 'unevaluatedItems':
        return said.unevaluatedItems?.open ? true : null;
      default:
        return true;
    }
  }

  #contains(
    { contains, minContains = 1, maxContains = Number.POSITIVE_INFINITY }: Keywords,
    value: readonly unknown[],
  ): Known {
    const found = value.map((item) => this.accepts(contains as SchemaNode, item));
    const sure = found.filter((fits) => fits === true).length;
    const most = found.filter((fits) => fits !== false).length;
    if (most < minContains || sure > maxContains) return false;
    return sure >= minContains && most <= maxContains ? true : null;
  }

  #ofObject(keyword: Keyword, said: Keywords, value: Record<string, unknown>): Known {
    const names = Object.keys(value);
    const has = (name: string): boolean => Object.hasOwn(value, name);
    switch (keyword) {
      case 'required':
        return (said.required ?? []).every(has);
      case 'minProperties':
        return names.length >= (said.minProperties ?? 0);
      case 'maxProperties':
        return names.length <= (said.maxProperties ?? names.length);
      case 'properties':
        return all(
          [...(said.properties ?? [])].filter(([name]) => has(name)),
          ([name, node]) => this.accepts(node, value[name]),
        );
      case 'patternProperties':
        return all([...(said.patternProperties ?? [])], ([pattern, node]) =>
          all(names, (name) =>
            either(negated(this.#patterns.matches(pattern, name)), () => this.accepts(node, value[name])),
          ),
        );
      case 'additionalProperties':
        return all(names, (name) =>
          either(this.#covered(said, name), () =>
            this.accepts(said.additionalProperties as SchemaNode, value[name]),
          ),
        );
      case 'propertyNames':
        return all(names, (name) => this.accepts(said.propertyNames as SchemaNode, name));
      case 'dependentRequired':
        return [...(said.dependentRequired ?? [])].every(([name, others]) => !has(name) || others.every(has));
      case 'dependentSchemas':
        return all(
          [...(said.dependentSchemas ?? [])].filter(([name]) => has(name)),
          ([, node]) => this.accepts(node, value),
        );
      case 'unevaluatedProperties':
        return said.unevaluatedProperties?.open || names.length === 0 ? true : null;
      default:
        return true;
    }
  }

  #covered({ properties, patternProperties }: Keywords, name: string): Known {
    if (properties?.has(name)) return true;
    return any([...(patternProperties?.keys() ?? [])], (pattern) => this.#patterns.matches(pattern, name));
  }
}

function ofNumber(keyword: Keyword, said: Keywords, value: number): Known {
  if (keyword === 'minimum') return value >= (said.minimum as number);
  if (keyword === 'maximum') return value <= (said.maximum as number);
  if (keyword === 'exclusiveMinimum') return value > (said.exclusiveMinimum as number);
  if (keyword === 'exclusiveMaximum') return value < (said.exclusiveMaximum as number);
  // As Ajv decides it, without a tolerance.
  if (keyword === 'multipleOf') return Number.isInteger(value / (said.multipleOf as number));
  if (keyword === 'format') return fitsNumberFormat(said.format as string, value);
  return true;
}

/** The formats of numbers, as ajv-formats has them; a float and a double are any number. */
function fitsNumberFormat(format: string, value: number): boolean {
  if (format === 'int32') return Number.isInteger(value) && value >= INT32.minimum && value <= INT32.maximum;
  return format !== 'int64' || Number.isInteger(value);
}

function all<T>(items: Iterable<T>, test: (item: T) => Known): Known {
  let known: Known = true;
  for (const item of items) {
    const one = test(item);
    if (one === false) return false;
    if (one === null) known = null;
  }
  return known;
}

function any<T>(items: Iterable<T>, test: (item: T) => Known): Known {
  return negated(all(items, (item) => negated(test(item))));
}

function either(first: Known, second: () => Known): Known {
  if (first === true) return true;
  const other = second();
  return first === false || other === true ? other : null;
}

function negated(known: Known): Known {
  return known === null ? null : !known;
}

/** Exactly one of them. */
function one(found: readonly Known[]): Known {
  const sure = found.filter((fits) => fits === true).length;
  if (sure > 1) return false;
  if (found.includes(null)) return null;
  return sure === 1;
}
