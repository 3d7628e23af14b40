/**
 * The comparer of JSON Schemas, for the checkers of schemas and of HTTP APIs.
 *
 *     const old = new SchemaSource({ root, dialect: 'openapi-3.0', uri: 'file:///openapi.yaml', resolve });
 *     const next = new SchemaSource({ … });
 *     const comparer = new SchemaComparer({ undeclared: 'ignore' });
 *     const { breaks, unknown } = comparer.included(old.at('/components/schemas/Pet'), next.at('/components/schemas/Pet'));
 *
 * It asks whether every instance that is valid under `a` is valid under `b`. For data that others make and we read, `a`
 * is the old schema and `b` the new one; for data that we make, `a` is the new one and `b` the old one. No breaks and
 * nothing unknown: yes, every one. A break is `proven` where Ajv accepts its instance under `a` and refuses it under
 * `b`, and for that reason; else it is `likely`.
 *
 * A comparer remembers what it found: use one for all schemas of two documents in one direction. Sources read lazily, and
 * read each schema once.
 */
import type { Undeclared } from './ask.ts';
import type { Candidate } from './candidate.ts';
import { causeOf } from './candidate.ts';
import { Evaluator } from './evaluate.ts';
import { Expander } from './expand.ts';
import { Generator } from './generate.ts';
import { Inclusion } from './inclusion.ts';
import { JUDGE, Judge } from './judge.ts';
import type { Limits } from './limits.ts';
import { Budget, LIMITS, LimitReached } from './limits.ts';
import type { Keyword, SchemaNode } from './node.ts';
import { Patterns } from './patterns.ts';
import { instancePath, wordOf } from './told.ts';
import type { Witness } from './witness.ts';
import { witnessOf } from './witness.ts';

/** One reason for which instances of one schema are refused by another. */
export interface SchemaBreak {
  /** The keyword that refuses, in the words of 2020-12: `required`, `enum`, `additionalProperties`. */
  readonly keyword: string;
  /** Where in an instance: `name`, `items[].id`, `labels.*`; empty for the whole. The missing property, for `required`. */
  readonly at: string;
  /** Tells breaks of one keyword at one place apart: the value that is refused; empty where there is one only. */
  readonly detail: string;
  /** What is refused, as a noun: "strings longer than 5 characters", "the value "blue"", "objects without name". */
  readonly refused: string;
  /** Where the keyword stands that refuses: a JSON pointer in the document of `b`, or an address with one. */
  readonly schema: string;
  /** Whether it is about a property that `a` lets pass without a word: then it is likely at most. */
  readonly undeclared: boolean;
  readonly grade: 'proven' | 'likely';
  readonly proof: SchemaProof | null;
}

interface SchemaProof {
  /** Valid under `a`, refused under `b`. */
  readonly instance: unknown;
  /** The tool that says so, with its version. */
  readonly by: string;
  /** What it says under `b`. */
  readonly said: string;
  /** Whether it is refused for this reason alone. */
  readonly alone: boolean;
}

/** Something that was not compared. */
interface SchemaUnknown {
  /** A JSON pointer, in the document of whichever side. */
  readonly schema: string;
  /** Why, in one sentence. */
  readonly reason: string;
}

export interface Included {
  /** One a cause, in the order of the schema. */
  readonly breaks: readonly SchemaBreak[];
  readonly unknown: readonly SchemaUnknown[];
}

export interface ComparerOptions {
  /**
   * What of properties that `a` lets pass without declaring them, and `b` declares: `count` (the default) tells them as
   * likely, with the instance; `ignore` takes it that nobody sends what is not declared.
   */
  readonly undeclared?: Undeclared;
  /** The keywords whose breaks are asked for, since each costs the search for an instance; all without it. */
  readonly only?: ReadonlySet<Keyword>;
  readonly limits?: Partial<Limits>;
}

export class SchemaComparer {
  readonly #options: ComparerOptions;
  readonly #judges = new Map<SchemaNode, Judge>();

  constructor(options: ComparerOptions = {}) {
    this.#options = options;
  }

  /** Whether all that is valid under `a` is valid under `b`. */
  included(a: SchemaNode, b: SchemaNode): Included {
    const limits = { ...LIMITS, ...this.#options.limits };
    const unknown = new Map<string, SchemaUnknown>();
    const note = (schema: string, reason: string): unknown =>
      unknown.set(`${schema} ${reason}`, { schema, reason });
    const onUnread = (node: SchemaNode): void => {
      for (const reason of node.keywords.unread ?? []) note(node.pointer, reason);
    };
    const budget = new Budget(limits);
    const patterns = new Patterns(budget);
    const evaluator = new Evaluator(budget, patterns);
    const expander = new Expander(budget, evaluator, onUnread);
    const generator = new Generator({ budget, patterns, evaluator, expander });
    const inclusion = new Inclusion({
      budget,
      patterns,
      evaluator,
      expander,
      generator,
      undeclared: this.#options.undeclared ?? 'count',
      onUnread,
    });
    const breaks: SchemaBreak[] = [];
    try {
      const causes = new Map<string, Candidate[]>();
      for (const one of inclusion.differ([a], b))
        causes.set(causeOf(one), [...(causes.get(causeOf(one)) ?? []), one]);
      for (const group of causes.values()) {
        if (group[0]?.keyword === 'ref') {
          note(group[0].by.pointer, 'it leads back to itself without a step into the instance');
          continue;
        }
        if (this.#options.only?.has((group[0] as Candidate).keyword) === false) continue;
        const witness = this.#witness(group, { a, b, budget: new Budget(limits), generator });
        breaks.push(broken(group, witness));
      }
    } catch (error) {
      if (!(error instanceof LimitReached || error instanceof RangeError)) throw error;
      note(b.pointer, error instanceof LimitReached ? error.message : 'it nests too deep');
    }
    return { breaks, unknown: [...unknown.values()] };
  }

  /** The first instance that proves one of several candidates with one cause; one that is refused for it alone first. */
  #witness(
    group: readonly Candidate[],
    given: { a: SchemaNode; b: SchemaNode; budget: Budget; generator: Generator },
  ): Witness | null {
    const { a, b, budget, generator } = given;
    const old = this.#judge(a);
    const next = this.#judge(b);
    let found: Witness | null = null;
    for (const candidate of group.slice(0, 12)) {
      const witness = witnessOf(candidate, { generator, budget, old, next });
      if (witness?.alone) return witness;
      found ??= witness;
    }
    return found;
  }

  #judge(node: SchemaNode): Judge {
    const judge = this.#judges.get(node) ?? new Judge(node);
    this.#judges.set(node, judge);
    return judge;
  }
}

function broken(group: readonly Candidate[], witness: Witness | null): SchemaBreak {
  const candidate = group[0] as Candidate;
  const { by, undeclared } = candidate;
  return {
    ...wordOf(group),
    at: instancePath(candidate),
    schema: by.pointer,
    undeclared,
    grade: witness === null || undeclared ? 'likely' : 'proven',
    proof: witness === null ? null : { ...witness, by: JUDGE },
  };
}
