import type { Ask } from './ask.ts';
import type { Branch } from './branch.ts';
import type { Candidate } from './candidate.ts';
import { canonical } from './json.ts';
import type { Keyword, SchemaNode } from './node.ts';
import { typeWords, valueWords } from './words.ts';

/** So many values of a list are named one by one. */
const NAMED = 24;

/** Of values that can be counted, each is tried. */
export function differValues(
  ask: Ask,
  branch: Branch,
  by: SchemaNode,
  values: readonly unknown[],
): Candidate[] {
  const { keywords: said } = by;
  const own = (Object.keys(said) as Keyword[]).filter((keyword) => keyword !== 'ref' && keyword !== 'allOf');
  const refusals = values.flatMap((value) =>
    own
      .filter((keyword) => ask.evaluator.keyword(keyword, said, value) !== true)
      .map((keyword) => ({ keyword, value })),
  );
  return own.flatMap((keyword) => {
    const refused = refusals.filter((one) => one.keyword === keyword).map(({ value }) => value);
    if (refused.length === 0 || keyword === 'unread') return [];
    // All of a type is one difference; of values, each is one.
    const whole = keyword !== 'enum' && keyword !== 'const' && refused.length === values.length;
    if (whole || refused.length > NAMED) {
      const what = keyword === 'type' ? typeWords(branch) : valueWords(refused);
      return [ask.candidate(branch, by, keyword, what, { is: 'values', values: refused })];
    }
    return refused.map((value) =>
      ask.candidate(
        branch,
        by,
        keyword,
        valueWords([value]),
        { is: 'values', values: [value] },
        {
          detail: canonical(value),
        },
      ),
    );
  });
}
