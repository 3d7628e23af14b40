import type { Branch } from './branch.ts';
import { changed } from './branch.ts';
import type { Candidate, Goal, Step } from './candidate.ts';
import type { Evaluator } from './evaluate.ts';
import type { Expander } from './expand.ts';
import { fromPairs, ListBuilder } from './generate-lists.ts';
import { numbersOf } from './generate-numbers.ts';
import { canonical } from './json.ts';
import type { Budget } from './limits.ts';
import type { SchemaNode } from './node.ts';
import type { Patterns } from './patterns.ts';
import { itemNodes, propertyNodes, spokenOf } from './properties.ts';

/** How deep made instances nest below the place that they are about. */
const DEEPEST = 7;
/** More properties than this are not made up to fill an object. */
const MOST_MADE = 300;
const ANY: Goal = { is: 'any' };

/** Makes instances that fit schemas, simple ones first. What it makes is a proposal: Ajv decides. */
export class Generator {
  readonly #budget: Budget;
  readonly #patterns: Patterns;
  readonly #evaluator: Evaluator;
  readonly #expander: Expander;
  readonly #known = new Map<string, readonly unknown[]>();

  constructor(given: { budget: Budget; patterns: Patterns; evaluator: Evaluator; expander: Expander }) {
    this.#budget = given.budget;
    this.#patterns = given.patterns;
    this.#evaluator = given.evaluator;
    this.#expander = given.expander;
  }

  /** Some values that fit all of some schemas. */
  values(nodes: readonly SchemaNode[], count: number, depth = DEEPEST): readonly unknown[] {
    if (depth <= 0) return [];
    const key = `${nodes.map(({ id }) => id).join()} ${count} ${depth}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const branches = [...this.#expander.expand(nodes)].sort((a, b) => ORDER[a.type] - ORDER[b.type]);
    const lists = branches.map((branch) => this.ofBranch(branch, ANY, count, depth));
    // One of each case first.
    const mixed = Array.from({ length: count }).flatMap((_, index) =>
      lists.flatMap((list) => list.slice(index, index + 1)),
    );
    const found = distinct(mixed).slice(0, Math.max(count, branches.length));
    this.#known.set(key, found);
    return found;
  }

  /** Values of a candidate's place that it may be about, with what its schema wants else, and without. */
  aimed(candidate: Candidate): unknown[] {
    const { branch, by, keyword, goal, inner } = candidate;
    const near = keyword === 'unread' ? [] : this.#expander.fold(branch, by.without(keyword));
    const found = [
      ...near.slice(0, 4).flatMap((one) => this.ofBranch(one, goal, 12)),
      ...this.ofBranch(branch, goal, 24),
      ...inner
        .filter(({ steps }) => steps.length === 0)
        .flatMap((one) => this.ofBranch(one.branch, one.goal, 6)),
      ...inner.flatMap((one) => this.#around(one)),
    ];
    return distinct(found);
  }

  /** A whole in which a part stands where a step leads. @param context whether it is to fit the second schema elsewhere */
  around({ branch, within, to }: Step, part: unknown, context: boolean, full: boolean): unknown {
    const cases = context ? this.#expander.fold(branch, within) : [branch];
    const [whole = branch] = cases;
    if (to.is === 'item') {
      const builder = this.#list(whole, DEEPEST);
      return builder.holding(to.index, part, Math.max(whole.minItems, to.index + 1));
    }
    const name = to.is === 'name' ? String(part) : to.name;
    const names = [...this.#names(whole, full), name];
    const forced = to.is === 'name' ? new Map<string, unknown>() : new Map([[name, part]]);
    return this.#object(whole, names, forced, 0, DEEPEST) ?? fromPairs([[name, part]]);
  }

  ofBranch(branch: Branch, goal: Goal, count: number, depth = DEEPEST): unknown[] {
    this.#budget.spend(2);
    if (goal.is === 'fits') {
      const both = goal.nodes.reduce<readonly Branch[]>(
        (cases, node) => cases.flatMap((one) => this.#expander.fold(one, node)).slice(0, 16),
        [branch],
      );
      return distinct(both.flatMap((one) => this.ofBranch(one, ANY, count, depth)));
    }
    if (branch.choices.length > 0)
      return [0, 1].flatMap((turn) => this.#chosen(branch, goal, count, depth, turn));
    const values = goal.is === 'values' ? goal.values : branch.values;
    const made = values ?? this.#made(branch, goal, count, depth);
    return distinct(
      made.filter(
        (value) =>
          branch.nodes.every((node) => this.#evaluator.accepts(node, value) !== false) &&
          branch.nots.every((node) => this.#evaluator.accepts(node, value) !== true),
      ),
    ).slice(0, count);
  }

  /** Values of a branch whose alternatives were not taken apart: one alternative of each. */
  #chosen(branch: Branch, goal: Goal, count: number, depth: number, turn: number): unknown[] {
    const start: Branch = changed(branch, { choices: [] });
    const one = branch.choices.reduce<Branch>(
      (at, choice) => this.#expander.fold(at, choice[turn % choice.length] as SchemaNode)[0] ?? at,
      start,
    );
    return this.ofBranch(one, goal, count, depth);
  }

  #around(candidate: Candidate): unknown[] {
    if (candidate.steps.length === 0) return [];
    return this.aimed({ ...candidate, inner: [] })
      .slice(0, 4)
      .map((value) =>
        candidate.steps.reduceRight((part, step) => this.around(step, part, false, false), value),
      );
  }

  #made(branch: Branch, goal: Goal, count: number, depth: number): readonly unknown[] {
    if (branch.type === 'number') return numbersOf(branch, goal.is === 'numbers' ? goal.near : []);
    if (branch.type === 'string') {
      const wanted = goal.is === 'text' ? goal.wanted : {};
      return this.#patterns.texts(
        {
          patterns: branch.patterns,
          formats: branch.formats,
          ...wanted,
          least: Math.max(branch.minLength, wanted.least ?? 0),
          most: Math.min(branch.maxLength, wanted.most ?? Number.POSITIVE_INFINITY),
        },
        count,
      );
    }
    if (branch.type === 'array') return this.#list(branch, depth).of(goal);
    return branch.type === 'object' ? this.#objects(branch, goal, depth) : [];
  }

  #list(branch: Branch, depth: number): ListBuilder {
    return new ListBuilder(
      branch,
      (index) => this.values(itemNodes(branch, index), 6, depth - 1),
      (node) => this.values([node], 3, depth - 1),
    );
  }

  #objects(branch: Branch, goal: Goal, depth: number): unknown[] {
    const found: unknown[] = [];
    for (const full of [false, true]) {
      const names = this.#names(branch, full);
      const wanted = goal.is === 'with' ? [...names, ...goal.names] : names;
      const not = goal.is === 'without' ? goal.name : goal.is === 'with' ? goal.without : undefined;
      const kept = [...new Set(wanted)].filter((name) => name !== not);
      const sized = this.#sized(branch, kept, goal, not);
      for (let variant = 0; variant < 4; variant += 1) {
        const made = this.#object(branch, sized, new Map(), variant, depth);
        if (made !== undefined) found.push(made);
      }
      // Each optional property alone, too: `anyOf` may tell by one.
      if (full && goal.is === 'any' && depth === DEEPEST) {
        for (const name of names.slice(0, 12)) {
          const made = this.#object(branch, [...branch.required, name], new Map(), 0, depth);
          if (made !== undefined) found.push(made);
        }
      }
    }
    return found;
  }

  /** The names of an object that holds little, or all that it may. */
  #names(branch: Branch, full: boolean): string[] {
    const { names } = spokenOf(branch);
    const wanted = full ? [...names].slice(0, 40) : [...branch.required];
    return this.#sized(branch, wanted, ANY, undefined);
  }

  /** Names added, or taken away, until there are enough and not too many. */
  #sized(branch: Branch, wanted: readonly string[], goal: Goal, not: string | undefined): string[] {
    const least = Math.max(branch.minProperties, goal.is === 'count' ? goal.least : 0);
    const most = Math.min(branch.maxProperties, goal.is === 'count' ? goal.most : Number.POSITIVE_INFINITY);
    const names = new Set(wanted.slice(0, Math.max(most, branch.required.size)));
    if (names.size >= least || least > MOST_MADE) return [...names];
    const spoken = spokenOf(branch);
    const own = [...spoken.patterns.keys()].flatMap((pattern) =>
      this.#patterns.texts(
        { patterns: [pattern], formats: [], least: 0, most: Number.POSITIVE_INFINITY },
        24,
      ),
    );
    const invented = Array.from({ length: least + 8 }, (_, index) => `p${index + 1}`);
    const allowed = branch.names
      .flatMap((node) => this.values([node], 24))
      .filter((one) => typeof one === 'string');
    for (const name of [...spoken.names, ...own, ...allowed, ...invented]) {
      if (names.size >= least) break;
      if (name !== not && this.#mayBe(branch, name)) names.add(name);
    }
    return [...names];
  }

  #mayBe(branch: Branch, name: string): boolean {
    const { nodes } = propertyNodes(this.#patterns, branch, name);
    return (
      nodes.every(({ keywords }) => !keywords.never) &&
      branch.names.every((node) => this.#evaluator.accepts(node, name) !== false)
    );
  }

  /** An object with properties of some names; those that nothing fits are left out. */
  #object(
    branch: Branch,
    names: readonly string[],
    forced: ReadonlyMap<string, unknown>,
    variant: number,
    depth: number,
  ): unknown {
    const pairs: [string, unknown][] = [];
    for (const name of new Set(names)) {
      if (forced.has(name)) {
        pairs.push([name, forced.get(name)]);
        continue;
      }
      const { nodes } = propertyNodes(this.#patterns, branch, name);
      const values = this.values(nodes, 4, depth - 1);
      if (values.length > 0) pairs.push([name, values[variant % values.length]]);
      else if (branch.required.has(name)) return undefined;
    }
    return fromPairs(pairs);
  }
}

/** What is simplest to read comes first. */
const ORDER = { string: 0, number: 1, boolean: 2, object: 3, array: 4, null: 5 } as const;

function distinct(values: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const text = canonical(value);
    return !seen.has(text) && seen.add(text);
  });
}
