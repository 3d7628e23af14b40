import type { Branch } from './branch.ts';
import { above, below, changed, everything, wholeFrom, wholeTo } from './branch.ts';
import type { Evaluator } from './evaluate.ts';
import { INT32 } from './evaluate.ts';
import { evaluatedItems, evaluatedProperties } from './evaluated.ts';
import { canonical, typeOf } from './json.ts';
import type { Budget } from './limits.ts';
import type { Keywords, SchemaNode } from './node.ts';
import { madeNode } from './node.ts';

/** So many whole numbers are counted one by one. */
const COUNTABLE = 16;
/** Digits beyond this are not told apart by JSON numbers. */
const SAFE = Number.MAX_SAFE_INTEGER;

/**
 * Takes schemas apart into branches. What it cannot express (what a list contains, what was evaluated) it leaves out and
 * marks the branch as hazy: a branch never has fewer values than the schemas allow.
 */
export class Expander {
  readonly #budget: Budget;
  readonly #evaluator: Evaluator;
  readonly #known = new Map<string, readonly Branch[]>();
  readonly #folded = new Map<string, readonly Branch[]>();
  readonly #onUnread: (node: SchemaNode) => void;

  /** @param onUnread hears of schemas that could not be read */
  constructor(budget: Budget, evaluator: Evaluator, onUnread: (node: SchemaNode) => void) {
    this.#budget = budget;
    this.#evaluator = evaluator;
    this.#onUnread = onUnread;
  }

  /** The values that fit all of some schemas. */
  expand(nodes: readonly SchemaNode[]): readonly Branch[] {
    const key = [...new Set(nodes.map(({ id }) => id))].sort((a, b) => a - b).join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    let branches: Branch[] = everything();
    for (const node of nodes) branches = this.#fold(branches, node, new Set());
    this.#known.set(key, branches);
    return branches;
  }

  /** The values of a branch that fit a schema, too. */
  fold(branch: Branch, node: SchemaNode): readonly Branch[] {
    const key = `${branch.id} ${node.id}`;
    const known = this.#folded.get(key);
    if (known !== undefined) return known;
    const folded = this.#fold([branch], node, new Set());
    this.#folded.set(key, folded);
    return folded;
  }

  #fold(given: readonly Branch[], node: SchemaNode, within: ReadonlySet<SchemaNode>): Branch[] {
    this.#budget.spend(given.length + 1);
    // A schema that comes back to itself without a step into the instance says nothing new.
    if (within.has(node)) return [...given];
    const inside = new Set([...within, node]);
    const { keywords: said } = node;
    if (said.never) return [];
    if (said.unread !== undefined) this.#onUnread(node);
    let branches = given
      .filter(({ nodes }) => !nodes.includes(node))
      .flatMap((branch) => {
        const next = plain(branch, node, this.#evaluator);
        return next === null ? [] : [next];
      });
    const done = given.filter(({ nodes }) => nodes.includes(node));
    if (branches.length === 0) return done;
    const all = [said.ref, ...(said.allOf ?? []), ...this.#implied(said)].filter((one) => one !== undefined);
    for (const one of all) branches = this.#fold(branches, one, inside);
    for (const choice of [said.anyOf, said.oneOf]) {
      if (choice !== undefined) branches = this.#choose(branches, choice, choice === said.oneOf, inside);
    }
    if (said.not !== undefined) branches = this.#exclude(branches, said.not);
    if (said.if !== undefined) branches = this.#condition(branches, said, inside);
    return [...done, ...this.#dependents(branches, inside)];
  }

  /** What follows from properties that are there for certain. */
  #dependents(branches: readonly Branch[], within: ReadonlySet<SchemaNode>): Branch[] {
    return branches.flatMap((branch) => {
      const due = branch.nodes
        .flatMap(({ keywords }) => [...(keywords.dependentSchemas ?? [])])
        .find(
          ([name, node]) => branch.required.has(name) && !branch.nodes.includes(node) && !within.has(node),
        );
      return due === undefined ? [branch] : this.#dependents(this.#fold([branch], due[1], within), within);
    });
  }

  #choose(
    branches: readonly Branch[],
    choice: readonly SchemaNode[],
    exclusive: boolean,
    within: ReadonlySet<SchemaNode>,
  ): Branch[] {
    const chosen = choice.flatMap((one) => {
      const others = exclusive ? choice.filter((other) => other !== one) : [];
      return this.#fold(branches, one, within)
        .map((branch) => (others.length === 0 ? branch : this.#without(branch, others)))
        .filter((branch) => branch !== null);
    });
    if (chosen.length <= this.#budget.limits.branches) return chosen;
    return branches.map((branch) => changed(branch, { hazy: true, choices: [...branch.choices, choice] }));
  }

  #exclude(branches: readonly Branch[], not: SchemaNode): Branch[] {
    const { keywords } = not;
    const words = Object.keys(keywords);
    if (words.length === 0) return [];
    return branches.flatMap((branch): Branch[] => {
      if (words.length === 1 && keywords.type?.has(branch.type)) return [];
      if (words.length === 1 && keywords.type?.has('integer') && branch.integer) return [];
      const left = this.#without(branch, [not]);
      return left === null ? [] : [left];
    });
  }

  /** What is left of a branch without the values of some schemas. */
  #without(branch: Branch, nots: readonly SchemaNode[]): Branch | null {
    const values =
      branch.values?.filter((value) => nots.every((not) => this.#evaluator.accepts(not, value) !== true)) ??
      null;
    return values?.length === 0 ? null : changed(branch, { values, nots: [...branch.nots, ...nots] });
  }

  #condition(branches: readonly Branch[], said: Keywords, within: ReadonlySet<SchemaNode>): Branch[] {
    const condition = said.if as SchemaNode;
    const met = this.#fold(branches, condition, within);
    const then = said.then === undefined ? met : this.#fold(met, said.then, within);
    const unmet = this.#exclude(branches, condition);
    const otherwise = said.else === undefined ? unmet : this.#fold(unmet, said.else, within);
    const both = [...then, ...otherwise];
    if (both.length <= this.#budget.limits.branches) return both;
    return branches.map((branch) => changed(branch, { hazy: true }));
  }

  /** What follows from keywords that look at others: `unevaluatedProperties` is at least an `additionalProperties`. */
  #implied(said: Keywords): SchemaNode[] {
    const open = madeNode({});
    const found: SchemaNode[] = [];
    if (said.unevaluatedItems !== undefined) {
      const { first, all } = evaluatedItems(said, 'may');
      if (!all)
        found.push(
          madeNode({ prefixItems: Array.from({ length: first }, () => open), items: said.unevaluatedItems }),
        );
    }
    if (said.unevaluatedProperties === undefined) return found;
    const { names, patterns, all } = evaluatedProperties(said, 'may');
    if (all) return found;
    return [
      ...found,
      madeNode({
        properties: new Map([...names].map((name) => [name, open])),
        patternProperties: new Map([...patterns].map((pattern) => [pattern, open])),
        additionalProperties: said.unevaluatedProperties,
      }),
    ];
  }
}

/** The keywords of a schema itself, without those that hold other schemas for the same value; null: no value is left. */
function plain(branch: Branch, node: SchemaNode, evaluator: Evaluator): Branch | null {
  const { keywords: said } = node;
  const { type } = branch;
  let { integer, values, hazy } = branch;
  if (
    type === 'array' &&
    said.contains !== undefined &&
    (said.minContains ?? 1) > (said.maxContains ?? Infinity)
  )
    return null;
  if (said.type !== undefined && !said.type.has(type)) {
    if (type !== 'number' || !said.type.has('integer')) return null;
    integer = true;
  }
  for (const list of [said.enum, said.const]) {
    if (list === undefined) continue;
    const fitting = list.filter((value) => typeOf(value) === type);
    const texts = new Set(values === null ? [] : fitting.map(canonical));
    values = values === null ? fitting : values.filter((value) => texts.has(canonical(value)));
  }
  hazy ||=
    said.unread !== undefined ||
    (type === 'array' && (said.contains !== undefined || said.unevaluatedItems !== undefined)) ||
    (type === 'object' && (said.dependentSchemas !== undefined || said.unevaluatedProperties !== undefined));
  const next = changed(branch, {
    values,
    integer,
    hazy,
    nodes: [...branch.nodes, node],
    ...ofType(branch, node, integer),
  });
  return counted(next, evaluator);
}

function ofType(branch: Branch, node: SchemaNode, integer: boolean): Partial<Branch> {
  const { keywords: said } = node;
  if (branch.type === 'number') return ofNumber(branch, said, integer);
  if (branch.type === 'string')
    return {
      minLength: Math.max(branch.minLength, said.minLength ?? 0),
      maxLength: Math.min(branch.maxLength, said.maxLength ?? Number.POSITIVE_INFINITY),
      patterns: added(branch.patterns, said.pattern),
      formats: added(branch.formats, said.format),
    };
  if (branch.type === 'array')
    return {
      minItems: Math.max(branch.minItems, said.minItems ?? 0, said.contains ? (said.minContains ?? 1) : 0),
      maxItems: Math.min(branch.maxItems, said.maxItems ?? Number.POSITIVE_INFINITY),
      unique: branch.unique || said.uniqueItems === true,
      lists: said.prefixItems || said.items ? [...branch.lists, node] : branch.lists,
    };
  if (branch.type !== 'object') return {};
  const shaped = said.properties || said.patternProperties || said.additionalProperties;
  const required = new Set([...branch.required, ...(said.required ?? [])]);
  return {
    required: withDependents(required, [...branch.nodes, node]),
    minProperties: Math.max(branch.minProperties, said.minProperties ?? 0),
    maxProperties: Math.min(branch.maxProperties, said.maxProperties ?? Number.POSITIVE_INFINITY),
    objects: shaped ? [...branch.objects, node] : branch.objects,
    names: said.propertyNames ? [...branch.names, said.propertyNames] : branch.names,
  };
}

/** What is required, with all that follows from it by `dependentRequired`. */
function withDependents(required: Set<string>, nodes: readonly SchemaNode[]): Set<string> {
  const rules = nodes.flatMap(({ keywords }) => [...(keywords.dependentRequired ?? [])]);
  for (let size = -1; size !== required.size; ) {
    size = required.size;
    for (const [name, others] of rules) {
      if (required.has(name)) for (const other of others) required.add(other);
    }
  }
  return required;
}

function ofNumber(branch: Branch, said: Keywords, integer: boolean): Partial<Branch> {
  let { minimum, maximum, multiples } = branch;
  if (said.minimum !== undefined) minimum = above(minimum, { value: said.minimum, open: false });
  if (said.exclusiveMinimum !== undefined)
    minimum = above(minimum, { value: said.exclusiveMinimum, open: true });
  if (said.maximum !== undefined) maximum = below(maximum, { value: said.maximum, open: false });
  if (said.exclusiveMaximum !== undefined)
    maximum = below(maximum, { value: said.exclusiveMaximum, open: true });
  if (said.multipleOf !== undefined && !multiples.includes(said.multipleOf))
    multiples = [...multiples, said.multipleOf];
  const sized = said.format === 'int32' || said.format === 'int64';
  if (said.format === 'int32') {
    minimum = above(minimum, { value: INT32.minimum, open: false });
    maximum = below(maximum, { value: INT32.maximum, open: false });
  }
  const whole = integer || sized || multiples.some((step) => Number.isInteger(step));
  if (whole && minimum !== null && Math.abs(minimum.value) < SAFE)
    minimum = { value: wholeFrom(minimum), open: false };
  if (whole && maximum !== null && Math.abs(maximum.value) < SAFE)
    maximum = { value: wholeTo(maximum), open: false };
  return { minimum, maximum, multiples, integer: whole };
}

/** Counts the values of a branch, where they are few. */
function counted(branch: Branch, evaluator: Evaluator): Branch | null {
  const { minimum, maximum, integer, nodes } = branch;
  let { values } = branch;
  if (values === null && branch.type === 'number' && integer && minimum !== null && maximum !== null) {
    const count = maximum.value - minimum.value + 1;
    if (count <= 0) return null;
    if (count <= COUNTABLE) values = Array.from({ length: count }, (_, index) => minimum.value + index);
  }
  if (values === null) return branch;
  const left = values.filter((value) => nodes.every((node) => evaluator.accepts(node, value) !== false));
  return left.length === 0 ? null : changed(branch, { values: left });
}

function added(list: readonly string[], item: string | undefined): readonly string[] {
  return item === undefined || list.includes(item) ? list : [...list, item];
}
