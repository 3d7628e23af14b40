import type { Branch } from './branch.ts';
import type { Goal } from './candidate.ts';
import { canonical } from './json.ts';
import type { SchemaNode } from './node.ts';

/** Longer lists than this are not made. */
const LONGEST = 2000;

/** An object whose keys may be any: `__proto__` is one like others. */
export function fromPairs(pairs: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  return Object.fromEntries(pairs);
}

/** Makes arrays of a branch. */
export class ListBuilder {
  readonly #branch: Branch;
  readonly #items: (index: number) => readonly unknown[];
  readonly #fitting: (node: SchemaNode) => readonly unknown[];

  /**
   * @param items values that an index may have
   * @param fitting values that fit a schema
   */
  constructor(
    branch: Branch,
    items: (index: number) => readonly unknown[],
    fitting: (node: SchemaNode) => readonly unknown[],
  ) {
    this.#branch = branch;
    this.#items = items;
    this.#fitting = fitting;
  }

  of(goal: Goal): unknown[] {
    const { minItems, maxItems } = this.#branch;
    const least = Math.max(minItems, goal.is === 'count' ? goal.least : 0);
    const most = Math.min(maxItems, goal.is === 'count' ? goal.most : Number.POSITIVE_INFINITY);
    if (least > LONGEST) return [];
    const lengths = [least, least + 1, least + 2, Math.min(most, least + 4)].filter(
      (length) => length <= most,
    );
    if (goal.is === 'twice') return this.#twice(Math.max(2, least));
    const found: unknown[] = [];
    for (const length of new Set(lengths)) {
      for (let variant = 0; variant < 6; variant += 1) {
        const made = this.#made(length, variant);
        if (made !== undefined) found.push(made);
      }
      found.push(...this.#containing(length));
    }
    return found;
  }

  /** A list with a value at an index. */
  holding(index: number, part: unknown, length: number): unknown[] {
    const made = this.#made(Math.min(length, LONGEST), 1) ?? [];
    for (let at = 0; at < index; at += 1) made[at] ??= this.#items(at)[0] ?? null;
    made[index] = part;
    const { contains } = this.#contains();
    // What it must contain stands behind, where there is room.
    for (const node of contains) {
      const [one] = this.#fitting(node);
      if (one !== undefined && made.length < this.#branch.maxItems) made.push(one);
    }
    return made;
  }

  #twice(length: number): unknown[] {
    return [0, 1, 2].flatMap((variant) => {
      const made = this.#made(length, variant) ?? [];
      const common = this.#items(0).filter((one) =>
        this.#items(1).some((other) => canonical(one) === canonical(other)),
      );
      return common.slice(0, 3).map((one) => [one, one, ...made.slice(2)]);
    });
  }

  #made(length: number, variant: number): unknown[] | undefined {
    const made: unknown[] = [];
    const seen = new Set<string>();
    for (let index = 0; index < length; index += 1) {
      const values = this.#items(index);
      const start = variant === 0 ? 0 : variant + index;
      const rotated = [
        ...values.slice(start % (values.length || 1)),
        ...values.slice(0, start % (values.length || 1)),
      ];
      const one = this.#branch.unique ? rotated.find((value) => !seen.has(canonical(value))) : rotated[0];
      if (one === undefined) return undefined;
      seen.add(canonical(one));
      made.push(one);
    }
    return made;
  }

  #contains(): { contains: SchemaNode[] } {
    return { contains: this.#branch.nodes.flatMap(({ keywords }) => keywords.contains ?? []) };
  }

  /** Lists that hold what they must contain, in the last places. */
  #containing(length: number): unknown[] {
    const { contains } = this.#contains();
    if (contains.length === 0 || length === 0) return [];
    const made = this.#made(length, 0) ?? Array.from({ length }, () => null);
    return contains.flatMap((node) => {
      const fitting = this.#fitting(node);
      const [first] = fitting;
      if (first === undefined) return [];
      return [
        [...made.slice(0, -1), first],
        made.map((_, index) => fitting[index % fitting.length]),
        made.map(() => first),
      ];
    });
  }
}
