import { oneLine } from '../../base/one-line.ts';
import { Unreadable } from '../../base/unreadable.ts';
import type { Checker, Tools } from '../checker.ts';
import type { Comparison, Difference, Inconclusive } from '../difference.ts';
import { differenceId } from '../difference.ts';
import type { Snapshot } from '../snapshot.ts';
import type { TypescriptOptions } from './options.ts';
import { Parts } from './parts.ts';
import type { EngineDifference, EngineOutput } from './protocol.ts';

const ID = 'typescript';

/**
 * The declarations of a package: programs of its users that compile against the old side and no longer do. The compiler
 * works in a process of its own, within limits; what it could not compare is said by name.
 */
export const typescript: Checker<TypescriptOptions> = {
  id: ID,
  async compare(
    old: Snapshot,
    next: Snapshot,
    options: TypescriptOptions,
    tools: Tools,
  ): Promise<Comparison> {
    let folders: readonly [string, string];
    try {
      folders = [await old.directory(), await next.directory()];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { changes: [], inconclusive: [{ where: error.where, reason: error.message }] };
    }
    const entries = options.entries ?? (next.entry === null ? null : [next.entry]);
    const { outputs, inconclusive } = await new Parts(
      {
        old: { directory: folders[0] },
        next: { directory: folders[1] },
        entries,
      },
      options,
      tools,
      next.label,
    ).run();
    return comparison(outputs, inconclusive);
  },
};

function comparison(outputs: readonly EngineOutput[], failed: readonly Inconclusive[]): Comparison {
  const found = new Map<string, { readonly change: Difference; readonly through: string | null }>();
  const inconclusive = new Map<string, string>();
  for (const output of outputs) {
    for (const difference of output.differences) {
      const change = differenceOf(difference, output.compiler);
      if (!found.has(change.id)) found.set(change.id, { change, through: difference.through });
    }
    for (const { where, reason } of output.inconclusive) inconclusive.set(oneLine(where), oneLine(reason));
  }
  for (const { where, reason } of failed) inconclusive.set(oneLine(where), reason);
  return {
    changes: caused([...found.values()].sort((a, b) => order(a.change.id, b.change.id))),
    inconclusive: [...inconclusive]
      .map(([where, reason]) => ({ where, reason }))
      .sort((a, b) => order(a.where, b.where)),
  };
}

/** Names what differs for one reason, or at one place, by the first of it: a proven one if there is one. */
function caused(
  found: readonly { readonly change: Difference; readonly through: string | null }[],
): Difference[] {
  const first = new Map<string, Difference>();
  // The same words of the compiler about the same kind of change: one declaration that is reached by several names.
  const byWords = new Map<string, string>();
  const sourceOf = ({ change, through }: (typeof found)[number]): string => {
    if (through !== null) return through;
    const words = `${change.change} ${change.proof?.said}`;
    const known = byWords.get(words) ?? change.where;
    byWords.set(words, known);
    return known;
  };
  for (const each of found) {
    const known = first.get(sourceOf(each));
    if (known === undefined || (known.grade === 'likely' && each.change.grade === 'proven'))
      first.set(sourceOf(each), each.change);
  }
  return found.map((each) => {
    const { change } = each;
    const cause = first.get(sourceOf(each));
    return cause === undefined || cause === change ? change : { ...change, cause: cause.id };
  });
}

function differenceOf(found: EngineDifference, compiler: string): Difference {
  const where = oneLine(found.where);
  return {
    checker: ID,
    id: differenceId(ID, found.change, where),
    change: found.change,
    requires: 'major',
    affected: found.affected,
    grade: found.grade,
    where,
    message: oneLine(found.message),
    proof: { language: 'ts', text: found.program, by: compiler, said: oneLine(found.said) },
    at: found.at,
    cause: null,
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
