/** How much work one question may be. */
export interface Limits {
  /** Steps of the comparison; one is some microseconds. */
  readonly steps: number;
  /** How deep instances nest on the way. */
  readonly depth: number;
  /** Into how many cases a schema is taken apart. */
  readonly branches: number;
  /** Instances that are tried for one difference. */
  readonly tries: number;
}

export const LIMITS: Limits = { steps: 400_000, depth: 48, branches: 256, tries: 160 };

/** The work was too much; what was not compared then is said by name. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached';
}

/** Counts work down to its limit. */
export class Budget {
  readonly limits: Limits;
  #left: number;

  constructor(limits: Limits) {
    this.limits = limits;
    this.#left = limits.steps;
  }

  /** @throws LimitReached */
  spend(steps = 1): void {
    this.#left -= steps;
    if (this.#left < 0) throw new LimitReached(`it takes more than ${this.limits.steps} steps`);
  }
}
