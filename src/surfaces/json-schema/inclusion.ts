import type { Ask, Undeclared } from './ask.ts';
import type { Branch } from './branch.ts';
import { changed } from './branch.ts';
import type { Candidate, Goal } from './candidate.ts';
import { causeOf } from './candidate.ts';
import { contradicts } from './contradiction.ts';
import type { Evaluator } from './evaluate.ts';
import type { Expander } from './expand.ts';
import type { Generator } from './generate.ts';
import { differLists } from './inclusion-lists.ts';
import { differAlternatives, differCondition } from './inclusion-logic.ts';
import { differObjects } from './inclusion-objects.ts';
import { differScalars } from './inclusion-scalars.ts';
import { differValues } from './inclusion-values.ts';
import type { Budget } from './limits.ts';
import { LimitReached } from './limits.ts';
import type { Keyword, Keywords, SchemaNode } from './node.ts';
import { madeNode, sameSchema } from './node.ts';
import type { Patterns } from './patterns.ts';

interface Open {
  readonly depth: number;
}

/**
 * Whether every value of one schema fits another one. It finds what may be refused. An empty list is an answer: nothing
 * is. Cycles are assumed to hold while they are looked at, which is right for values that end.
 */
export class Inclusion implements Ask {
  readonly budget: Budget;
  readonly patterns: Patterns;
  readonly evaluator: Evaluator;
  readonly expander: Expander;
  readonly generator: Generator;
  readonly undeclared: Undeclared;
  readonly #onUnread: (node: SchemaNode) => void;
  readonly #known = new Map<string, readonly Candidate[]>();
  readonly #open = new Map<string, Open>();
  readonly #empty = new Map<Branch, boolean>();
  readonly #impossible = new Map<string, boolean>();
  readonly #same = new Map<string, boolean>();
  /** How deep in the instance. */
  #depth = 0;
  /** The outermost pair whose assumption was used, by its place in #open. */
  #leaned = Number.POSITIVE_INFINITY;
  /** Above zero while something is asked whose "yes" would hide values: no assumption counts there. */
  #strict = 0;

  constructor(given: {
    budget: Budget;
    patterns: Patterns;
    evaluator: Evaluator;
    expander: Expander;
    generator: Generator;
    undeclared: Undeclared;
    onUnread: (node: SchemaNode) => void;
  }) {
    this.budget = given.budget;
    this.patterns = given.patterns;
    this.evaluator = given.evaluator;
    this.expander = given.expander;
    this.generator = given.generator;
    this.undeclared = given.undeclared;
    this.#onUnread = given.onUnread;
  }

  /** What a schema may refuse of values that fit all of some others. */
  differ(nodes: readonly SchemaNode[], by: SchemaNode): readonly Candidate[] {
    return distinct(
      this.expander
        .expand(nodes)
        .filter((branch) => !this.isEmpty(branch))
        .flatMap((branch) => this.differBranch(branch, by)),
    );
  }

  /** {@link differ} one step further in an instance. */
  below(nodes: readonly SchemaNode[], by: SchemaNode): readonly Candidate[] {
    this.#depth += 1;
    try {
      if (this.#depth > this.budget.limits.depth)
        throw new LimitReached(`instances nest deeper than ${this.budget.limits.depth} levels`);
      return this.differ(nodes, by);
    } finally {
      this.#depth -= 1;
    }
  }

  differBranch(branch: Branch, by: SchemaNode): readonly Candidate[] {
    this.budget.spend(4);
    const { keywords } = by;
    if (keywords.unread !== undefined) this.#onUnread(by);
    if (branch.nodes.some((node) => this.isSame(node, by))) return [];
    const key = `${branch.id} ${by.id}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const open = this.#open.get(key);
    if (open !== undefined) return this.#assumed(key, open, branch, by);
    const place = this.#open.size;
    const before = this.#leaned;
    this.#leaned = Number.POSITIVE_INFINITY;
    this.#open.set(key, { depth: this.#depth });
    try {
      const compared = distinct(this.#compare(branch, by, keywords));
      this.budget.spend(compared.length);
      const found = compared.length > 0 && this.#fitsByChoice(branch, by) ? [] : compared;
      if (this.#leaned >= place) this.#known.set(key, found);
      return found;
    } finally {
      this.#open.delete(key);
      this.#leaned = Math.min(before, this.#leaned >= place ? Number.POSITIVE_INFINITY : this.#leaned);
    }
  }

  /** Whether it is certain that no value is in a branch. */
  isEmpty(branch: Branch): boolean {
    if (branch.values !== null) return branch.values.length === 0;
    const known = this.#empty.get(branch) ?? this.#isEmpty(branch);
    this.#empty.set(branch, known);
    return known;
  }

  #isEmpty(branch: Branch): boolean {
    this.budget.spend(4);
    return (
      contradicts(this, branch) ||
      branch.nots.some((not) => this.#strictly(() => this.differBranch(this.#bare(branch), not).length === 0))
    );
  }

  /** Whether it is certain that no value of a branch fits a schema. */
  isApart(branch: Branch, node: SchemaNode): boolean {
    if (branch.nots.includes(node) || branch.nots.some((not) => this.isSame(not, node))) return true;
    return this.expander.fold(branch, node).every(
      (both) =>
        this.isEmpty(both) ||
        // What is left fits one of the schemas that the branch leaves out.
        branch.nots.some((not) =>
          this.#strictly(() => this.differBranch(this.#bare(both), not).length === 0),
        ),
    );
  }

  /** Whether no value fits all of some schemas. */
  isImpossible(nodes: readonly SchemaNode[]): boolean {
    if (this.#depth >= this.budget.limits.depth) return false;
    const key = `impossible ${nodes.map(({ id }) => id).join()}`;
    // In a cycle: not certain.
    if (this.#open.has(key)) return false;
    const known = this.#impossible.get(key);
    if (known !== undefined) return known;
    this.budget.spend(4);
    this.#open.set(key, { depth: this.#depth });
    this.#depth += 1;
    try {
      const impossible = this.expander.expand(nodes).every((branch) => this.isEmpty(branch));
      this.#impossible.set(key, impossible);
      return impossible;
    } finally {
      this.#depth -= 1;
      this.#open.delete(key);
    }
  }

  /** A branch whose values have a property. */
  having(branch: Branch, name: string): readonly Branch[] {
    if (branch.required.has(name)) return [branch];
    // Only what looks at other properties can rule one out that its own schemas allow.
    const all = this.expander.fold(branch, this.#requiring(name));
    return branch.hazy || branch.maxProperties < Number.POSITIVE_INFINITY
      ? all.filter((one) => !this.isEmpty(one))
      : all;
  }

  candidate(
    branch: Branch,
    by: SchemaNode,
    keyword: Keyword,
    refused: string,
    goal: Goal,
    more: { detail?: string; inner?: readonly Candidate[] } = {},
  ): Candidate {
    return {
      keyword,
      detail: more.detail ?? '',
      by,
      branch,
      steps: [],
      goal,
      refused,
      undeclared: false,
      inner: more.inner ?? [],
    };
  }

  readonly #bares = new Map<Branch, Branch>();

  /** A branch without what it leaves out: asking of that would lead in circles. */
  #bare(branch: Branch): Branch {
    if (branch.nots.length === 0) return branch;
    const bare = this.#bares.get(branch) ?? changed(branch, { nots: [] });
    this.#bares.set(branch, bare);
    return bare;
  }

  readonly #requirings = new Map<string, SchemaNode>();

  #requiring(name: string): SchemaNode {
    const node = this.#requirings.get(name) ?? madeNode({ required: [name] });
    this.#requirings.set(name, node);
    return node;
  }

  /** Whether all values fit a schema, alternative by alternative of one choice that was not taken apart. */
  #fitsByChoice(branch: Branch, by: SchemaNode): boolean {
    if (branch.choices.length === 0) return false;
    const whole = changed(branch, { choices: [] });
    return branch.choices.some((choice) =>
      choice
        .flatMap((one) => this.expander.fold(whole, one))
        .every((one) => this.isEmpty(one) || this.differBranch(one, by).length === 0),
    );
  }

  #compare(branch: Branch, by: SchemaNode, said: Keywords): Candidate[] {
    const found: Candidate[] = [];
    const inPlace = [said.ref, ...(said.allOf ?? [])].filter((node) => node !== undefined);
    for (const node of inPlace) found.push(...this.differBranch(branch, node));
    if (branch.values !== null) return [...found, ...differValues(this, branch, by, branch.values)];
    if (said.never) return [this.candidate(branch, by, 'never', 'any value', { is: 'any' })];
    found.push(...differScalars(this, branch, by));
    // What is of another type altogether needs no further word.
    if (found.some(({ keyword, steps }) => keyword === 'type' && steps.length === 0)) return found;
    if (branch.type === 'array') found.push(...differLists(this, branch, by));
    if (branch.type === 'object') found.push(...differObjects(this, branch, by));
    if (said.anyOf !== undefined) found.push(...differAlternatives(this, branch, by, said.anyOf, 'anyOf'));
    if (said.oneOf !== undefined) found.push(...differAlternatives(this, branch, by, said.oneOf, 'oneOf'));
    if (said.not !== undefined && !this.isApart(branch, said.not))
      found.push(
        this.candidate(branch, by, 'not', 'values that fit the schema under not', {
          is: 'fits',
          nodes: [said.not],
        }),
      );
    if (said.if !== undefined) found.push(...differCondition(this, branch, said));
    return found;
  }

  #assumed(key: string, { depth }: Open, branch: Branch, by: SchemaNode): readonly Candidate[] {
    this.#leaned = Math.min(this.#leaned, [...this.#open.keys()].indexOf(key));
    // Back at the same value without a step into it, or where an assumption must not count: not known.
    if (depth === this.#depth || this.#strict > 0)
      return [
        this.candidate(branch, by, 'ref', 'values of a schema that leads back to itself', { is: 'any' }),
      ];
    return [];
  }

  #strictly(ask: () => boolean): boolean {
    this.#strict += 1;
    try {
      return ask();
    } finally {
      this.#strict -= 1;
    }
  }

  isSame(a: SchemaNode, b: SchemaNode): boolean {
    const key = `${a.id} ${b.id}`;
    const known = this.#same.get(key);
    if (known !== undefined) return known;
    const same = sameSchema(a, b);
    this.#same.set(key, same);
    return same;
  }
}

/** One candidate a cause and case. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((one) => {
    const key = `${causeOf(one)} ${one.branch.id}`;
    return !seen.has(key) && seen.add(key);
  });
}
