import type { Spot } from './spot.ts';
import { at, textAt } from './spot.ts';

const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'];
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'];
const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  string: ['minLength', 'maxLength'],
  array: ['minItems', 'maxItems'],
};

/**
 * Bounds of a parameter that are narrower and that its type does not have: the `maximum` of a list. No validator looks
 * at them where the parameter is read as its type says; servers that read a list of one as the one value do.
 *
 * @returns what changed, as a predicate of the parameter, for each
 */
export function narrowedIdleBounds(was: Spot, is: Spot): string[] {
  const type = textAt(is, 'type');
  const own = type === null ? undefined : OF_TYPE[type];
  if (own === undefined || textAt(was, 'type') !== type) return [];
  return [...LOWER, ...UPPER].flatMap((keyword) => {
    const [before, now] = [at(was, keyword)?.value, at(is, keyword)?.value];
    if (own.includes(keyword) || typeof before !== 'number' || typeof now !== 'number') return [];
    const isNarrower = LOWER.includes(keyword) ? now > before : now < before;
    return isNarrower
      ? [`has a ${keyword} of ${now} instead of ${before}, which says nothing of its type ${type}`]
      : [];
  });
}
