import { oneLine } from '../../base/one-line.ts';
import type { Affected, Comparison, Difference, Inconclusive, Proof } from '../difference.ts';
import { differenceId } from '../difference.ts';
import type { Documents } from './documents.ts';
import type { Spot } from './spot.ts';
import { Unresolved } from './unresolved.ts';

export const CHECKER = 'openapi';

/** A difference before it has an id. */
export interface Draft {
  readonly change: string;
  readonly where: string;
  readonly message: string;
  readonly affected: Affected;
  /** Null where it is no more than likely. */
  readonly proof: Proof | null;
  /** Where it stands in the new description; null where nothing is left. */
  readonly at: Spot | null;
  /** What differences of one cause have in common; null where it stands alone. */
  readonly cause: string | null;
}

/** Collects what a comparison finds. */
export class Found {
  readonly #changes = new Map<string, Difference>();
  readonly #inconclusive = new Map<string, Inconclusive>();
  /** The difference that was the first of its cause. */
  readonly #causes = new Map<string, string>();
  readonly #next: Documents;
  readonly #prefix: string;

  /** @param prefix what every place begins with */
  constructor(next: Documents, prefix: string) {
    this.#next = next;
    this.#prefix = prefix;
  }

  add({ change, where: given, message, affected, proof, at, cause }: Draft): void {
    const where = oneLine(this.#prefix + given);
    const id = differenceId(CHECKER, change, where);
    const known = this.#changes.get(id);
    if (known !== undefined && (known.grade === 'proven' || proof === null)) return;
    const first = cause === null ? undefined : this.#causes.get(cause);
    if (cause !== null && first === undefined) this.#causes.set(cause, id);
    this.#changes.set(id, {
      checker: CHECKER,
      id,
      change,
      requires: 'major',
      affected,
      grade: proof === null ? 'likely' : 'proven',
      where,
      message: oneLine(message),
      proof,
      at: at === null ? null : this.#next.place(at),
      cause: first === undefined || first === id ? null : first,
    });
  }

  miss(where: string, reason: string): void {
    const one = { where: oneLine(this.#prefix + where), reason: oneLine(reason) };
    this.#inconclusive.set(`${one.where}\n${one.reason}`, one);
  }

  /** Compares one part: where it cannot be read, it is inconclusive and the others are compared all the same. */
  attempt(where: string, compare: () => void): void {
    try {
      compare();
    } catch (error) {
      if (!(error instanceof Unresolved)) throw error;
      this.miss(where, error.message);
    }
  }

  comparison(): Comparison {
    return { changes: [...this.#changes.values()], inconclusive: [...this.#inconclusive.values()] };
  }
}
