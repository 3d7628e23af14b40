import { compileGlob } from '../base/glob.ts';
import { didYouMean, oneOf } from '../base/nearest.ts';
import type { PathRule } from '../surfaces/paths.ts';
import type { Kinds } from '../versions/kinds.ts';
import { NONE } from '../versions/kinds.ts';
import type { PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';

/** What the declared checkers compare, by checker. */
export interface Compatibility {
  readonly paths: readonly PathRule[];
}

export function compileCompatibility(
  document: PolicyDocument,
  kinds: Kinds,
  mistakes: Mistakes,
): Compatibility {
  const paths = (document.compatibility ?? []).flatMap((checker, index) => {
    const at = ['compatibility', String(index), 'paths'];
    const rules = Object.entries(checker.paths);
    if (rules.length === 0)
      mistakes.add(at, 'expected at least one pattern with its kind, such as {"db/migrations/**": major}');
    return rules.flatMap(([pattern, requires]): PathRule[] => {
      const glob = compileGlob(pattern);
      if (!glob.ok) mistakes.key([...at, pattern], `${glob.fault.message}; ${glob.fault.remedy}`);
      const fits = kinds.parts(requires) !== null;
      if (!fits) mistakes.add([...at, pattern], kindProblem(requires, kinds));
      return glob.ok && fits ? [{ glob: glob.value, requires }] : [];
    });
  });
  return { paths };
}

function kindProblem(kind: string, { order }: Kinds): string {
  if (kind === NONE) return 'none requires nothing; remove the pattern, or name a kind';
  return `the versions have no part for the kind "${kind}"; expected ${oneOf(order)}${didYouMean(kind, order)}`;
}
