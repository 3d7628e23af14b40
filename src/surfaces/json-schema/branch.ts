import type { JsonType } from './json.ts';
import { TYPES } from './json.ts';
import type { SchemaNode } from './node.ts';

/** Values of one type that fit several schemas at once: one case of what a schema allows. */
export interface Branch {
  readonly id: number;
  readonly type: JsonType;
  /** All values, where they can be counted; null otherwise. */
  readonly values: readonly unknown[] | null;
  readonly integer: boolean;
  readonly minimum: Bound | null;
  readonly maximum: Bound | null;
  readonly multiples: readonly number[];
  readonly minLength: number;
  readonly maxLength: number;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly minItems: number;
  readonly maxItems: number;
  readonly unique: boolean;
  readonly minProperties: number;
  readonly maxProperties: number;
  readonly required: ReadonlySet<string>;
  /** The schemas that say what is in a list. */
  readonly lists: readonly SchemaNode[];
  /** The schemas that say what is in an object. */
  readonly objects: readonly SchemaNode[];
  readonly names: readonly SchemaNode[];
  /** What none of its values fits. */
  readonly nots: readonly SchemaNode[];
  /** All schemas that every value fits. */
  readonly nodes: readonly SchemaNode[];
  /** Alternatives that were too many to take apart: every value fits one of each. */
  readonly choices: readonly (readonly SchemaNode[])[];
  /** Whether something narrows it that is not in here: its values are fewer than it says. */
  readonly hazy: boolean;
}

export interface Bound {
  readonly value: number;
  /** Whether the value itself is out. */
  readonly open: boolean;
}

let made = 0;

/** A branch like another one, with what is different. */
export function changed(branch: Branch, change: Partial<Omit<Branch, 'id'>>): Branch {
  made += 1;
  return { ...branch, ...change, id: made };
}

const ALL: Omit<Branch, 'id' | 'type'> = {
  values: null,
  integer: false,
  minimum: null,
  maximum: null,
  multiples: [],
  minLength: 0,
  maxLength: Number.POSITIVE_INFINITY,
  patterns: [],
  formats: [],
  minItems: 0,
  maxItems: Number.POSITIVE_INFINITY,
  unique: false,
  minProperties: 0,
  maxProperties: Number.POSITIVE_INFINITY,
  required: new Set(),
  lists: [],
  objects: [],
  names: [],
  nots: [],
  nodes: [],
  choices: [],
  hazy: false,
};

/** Every value there is, a branch a type. */
export function everything(): Branch[] {
  return TYPES.map((type) =>
    changed(
      { ...ALL, type, id: 0 },
      { values: type === 'null' ? [null] : type === 'boolean' ? [false, true] : null },
    ),
  );
}

/** The higher of two lower bounds. */
export function above(a: Bound | null, b: Bound): Bound {
  if (a === null || b.value > a.value) return b;
  return b.value === a.value && b.open ? b : a;
}

/** The lower of two upper bounds. */
export function below(a: Bound | null, b: Bound): Bound {
  if (a === null || b.value < a.value) return b;
  return b.value === a.value && b.open ? b : a;
}

/** The least whole number from a bound on. */
export function wholeFrom({ value, open }: Bound): number {
  const whole = Math.ceil(value);
  return open && whole === value ? whole + 1 : whole;
}

/** The greatest whole number up to a bound. */
export function wholeTo({ value, open }: Bound): number {
  const whole = Math.floor(value);
  return open && whole === value ? whole - 1 : whole;
}

/** What is left of a branch without the values that fit a schema. */
export function leavingOut(branch: Branch, node: SchemaNode): Branch {
  return changed(branch, { nots: [...branch.nots, node] });
}
