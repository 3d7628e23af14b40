import { isMapping } from '../../base/mapping.ts';
import type { Documents } from './documents.ts';
import type { Spot } from './spot.ts';
import { at, keyOf, textAt } from './spot.ts';

/** What says nothing of the values that fit. */
const SAYS_NOTHING = new Set([
  ...[
    'title',
    'description',
    'summary',
    'example',
    'examples',
    'externalDocs',
    'deprecated',
    'xml',
    '$comment',
  ],
]);
/** Under these, the keys are names and say something each. */
const NAMES = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependentRequired', '$defs']);

type Described = { readonly documents: Documents; readonly schema: Spot };

/** The schema itself, among those that it refers to. */
const ITSELF = '';

/**
 * Which of the schemas that two schemas of one dialect come to, references followed, do not say the same word for word:
 * by a key for each, the first of them {@link ITSELF}. None: they are the same, and need no further look.
 *
 * @param names whether the names of what they refer to count, too
 * @throws Unresolved
 */
export function changedIn(old: Described, next: Described, names: 'count' | 'pass' = 'count'): Set<string> {
  const changed = new Set<string>();
  const seen = new Set<string>();
  const open: Open[] = [{ was: old.schema, is: next.schema, of: ITSELF, areNames: false }];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    if (changed.has(pair.of)) continue;
    const { was, is, of, areNames } = pair;
    const before = areNames ? null : textAt(was, '$ref');
    const now = areNames ? null : textAt(is, '$ref');
    let isSame = (before === null) === (now === null) && pushBelow(pair, open);
    if (isSame && before !== null && now !== null) {
      const targets = [old.documents.target(before, was.file), next.documents.target(now, is.file)] as const;
      isSame = names === 'pass' || targets[0].path.at(-1) === targets[1].path.at(-1);
      const key = `${keyOf(targets[0])} ${keyOf(targets[1])}`;
      if (isSame && !seen.has(key)) open.push({ was: targets[0], is: targets[1], of: key, areNames: false });
      seen.add(key);
    }
    if (!isSame) changed.add(of);
  }
  return changed;
}

export function isSame(old: Described, next: Described, names: 'count' | 'pass' = 'count'): boolean {
  return changedIn(old, next, names).size === 0;
}

interface Open {
  readonly was: Spot;
  readonly is: Spot;
  /** The schema of which they are a part. */
  readonly of: string;
  /** Whether the keys of what stands here are names. */
  readonly areNames: boolean;
}

/** @returns false where they differ here already */
function pushBelow({ was, is, of, areNames }: Open, open: Open[]): boolean {
  if (Array.isArray(was.value) || Array.isArray(is.value)) {
    if (!Array.isArray(was.value) || !Array.isArray(is.value) || was.value.length !== is.value.length)
      return false;
  } else if (!isMapping(was.value) || !isMapping(is.value)) return Object.is(was.value, is.value);
  const [before, now] = [was, is].map(({ value }) =>
    Object.keys(value as object).filter(
      (key) => areNames || Array.isArray(value) || (key !== '$ref' && !SAYS_NOTHING.has(key)),
    ),
  ) as [string[], string[]];
  if (before.length !== now.length) return false;
  for (const key of before) {
    const [one, other] = [at(was, key), at(is, key)];
    if (one === null || other === null) return false;
    open.push({
      was: one,
      is: other,
      of,
      areNames: !areNames && NAMES.has(key) && !Array.isArray(was.value),
    });
  }
  return true;
}

/** More comparisons than this, and schemas that many messages share are compared in one of them only. */
const MANY = 100;

/** What was compared so far, so that a large description is not compared over and over. */
export class Compared {
  #count = 0;
  readonly #seen = new Set<string>();

  /** Whether something is to be compared that was not compared before in the same direction. */
  isNew(direction: string, changed: ReadonlySet<string>): boolean {
    const keys = [...changed].map((key) => `${direction} ${key}`);
    const isNew = this.#count < MANY || changed.has(ITSELF) || keys.some((key) => !this.#seen.has(key));
    if (!isNew) return false;
    this.#count += 1;
    for (const key of keys) this.#seen.add(key);
    return true;
  }
}
