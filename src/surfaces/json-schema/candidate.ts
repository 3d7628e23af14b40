import type { Branch } from './branch.ts';
import type { Keyword, SchemaNode } from './node.ts';
import type { TextWanted } from './patterns.ts';

/** From a value to a part of it. */
export interface Step {
  /** The case of the first schema in which the value is. */
  readonly branch: Branch;
  /** The schema of the second side that leads on. */
  readonly within: SchemaNode;
  readonly to:
    | { readonly is: 'property'; readonly name: string; readonly declared: boolean }
    | { readonly is: 'item'; readonly index: number; readonly every: boolean }
    | { readonly is: 'name' };
}

/** What values are to be like that fit the first schema and may not fit the second. */
export type Goal =
  | { readonly is: 'any' }
  | { readonly is: 'values'; readonly values: readonly unknown[] }
  | { readonly is: 'numbers'; readonly near: readonly number[] }
  | { readonly is: 'text'; readonly wanted: Partial<TextWanted> }
  | { readonly is: 'without'; readonly name: string }
  | { readonly is: 'with'; readonly names: readonly string[]; readonly without?: string }
  | { readonly is: 'count'; readonly least: number; readonly most: number }
  | { readonly is: 'twice' }
  | { readonly is: 'fits'; readonly nodes: readonly SchemaNode[] };

/** Something that the second schema may refuse of what the first allows: to be confirmed by an instance. */
export interface Candidate {
  readonly keyword: Keyword;
  /** What tells it from others of its keyword in one schema: a name, a value. */
  readonly detail: string;
  /** The schema of the second side that holds the keyword. */
  readonly by: SchemaNode;
  readonly branch: Branch;
  readonly steps: readonly Step[];
  readonly goal: Goal;
  /** What is refused, as a noun: "texts longer than 5 characters". */
  readonly refused: string;
  /** Whether it is about a property that the first schema does not speak of. */
  readonly undeclared: boolean;
  /** What each of several alternatives refuses. */
  readonly inner: readonly Candidate[];
}

/** Two candidates with one cause have the same key. */
export function causeOf({ keyword, detail, by, undeclared }: Candidate): string {
  return `${by.id} ${keyword} ${detail} ${undeclared}`;
}

/** Candidates of a part, as seen from the whole. */
export function lifted(candidates: readonly Candidate[], step: Step, undeclared = false): Candidate[] {
  return candidates.map((one) => ({
    ...one,
    steps: [step, ...one.steps],
    undeclared: undeclared || one.undeclared,
    inner: one.inner.length === 0 ? one.inner : lifted(one.inner, step),
  }));
}
