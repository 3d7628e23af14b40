import type { Branch } from './branch.ts';
import type { Candidate, Goal } from './candidate.ts';
import type { Evaluator } from './evaluate.ts';
import type { Expander } from './expand.ts';
import type { Generator } from './generate.ts';
import type { Keyword, SchemaNode } from './node.ts';
import type { Patterns } from './patterns.ts';

/** What to do with a property that the first schema lets pass without a word, and the second says something of. */
export type Undeclared = 'count' | 'ignore';

/** What the parts of the comparison, one a group of keywords, may ask of the whole. */
export interface Ask {
  readonly patterns: Patterns;
  readonly evaluator: Evaluator;
  readonly expander: Expander;
  readonly generator: Generator;
  readonly undeclared: Undeclared;
  /** What a schema may refuse of the values of a branch. */
  differBranch(branch: Branch, by: SchemaNode): readonly Candidate[];
  /** What a schema may refuse of values that fit all of some others, one step further in an instance. */
  below(nodes: readonly SchemaNode[], by: SchemaNode): readonly Candidate[];
  /** Whether it is certain that no value is in a branch. */
  isEmpty(branch: Branch): boolean;
  /** Whether it is certain that no value of a branch fits a schema. */
  isApart(branch: Branch, node: SchemaNode): boolean;
  /** Whether it is certain that no value fits all of some schemas. */
  isImpossible(nodes: readonly SchemaNode[]): boolean;
  /** The values of a branch that have a property. */
  having(branch: Branch, name: string): readonly Branch[];
  /** Whether two schemas say the same. */
  isSame(a: SchemaNode, b: SchemaNode): boolean;
  candidate(
    branch: Branch,
    by: SchemaNode,
    keyword: Keyword,
    refused: string,
    goal: Goal,
    more?: { readonly detail?: string; readonly inner?: readonly Candidate[] },
  ): Candidate;
}
