import { isMapping } from '../../base/mapping.ts';
import { TEXTS } from './annotations.ts';
import type { Documents } from './documents.ts';
import { isSame } from './same.ts';
import type { Schema } from './schema.ts';
import type { Spot } from './spot.ts';
import { at, entries, items, keyOf, textAt } from './spot.ts';

/** Any item of a list; any property that is not named. */
const ITEM = Symbol('item');
const ANY = Symbol('any');
type Step = string | typeof ITEM | typeof ANY;

/** What a usual validator does not show and readers of a description rely on all the same. */
export interface Opinion {
  readonly change: string;
  /** From the top of the instance: `pet`, `[].name`. */
  readonly path: string;
  /** The same as steps: the name of a property, {@link ITEM}, {@link ANY}. */
  readonly steps: readonly Step[];
  readonly message: string;
  /** Values that may show it at {@link path} to who asserts annotations; none where nothing can. */
  readonly values: readonly unknown[];
  /** In the new description. */
  readonly at: Spot;
}

interface Both {
  readonly old: Documents;
  readonly next: Documents;
  readonly direction: 'request' | 'response';
  readonly seen: Set<string>;
  readonly found: Opinion[];
}

type Here = Pick<Opinion, 'path' | 'steps'>;

function pathOf(steps: readonly Step[]): string {
  return steps.reduce<string>((path, step) => {
    if (step === ITEM) return `${path}[]`;
    const name = step === ANY ? '*' : (step as string);
    return path === '' ? name : `${path}.${name}`;
  }, '');
}

/** A schema that holds a value at the end of some steps. */
export function holding(steps: readonly Step[], value: unknown): Schema {
  return steps.reduceRight<Schema>(
    (within, step) => {
      if (step === ITEM) return { type: 'array', minItems: 1, maxItems: 1, items: within };
      const name = step === ANY ? 'any' : (step as string);
      return { type: 'object', required: [name], properties: { [name]: within } };
    },
    { const: value },
  );
}

/** More pairs of schemas than two descriptions have in one message. */
const MOST_PAIRS = 20_000;

/** @param direction whether the message is taken by the API, or made by it @throws Unresolved */
export function opinionsOn(
  old: { readonly documents: Documents; readonly schema: Spot },
  next: { readonly documents: Documents; readonly schema: Spot },
  direction: 'request' | 'response',
): Opinion[] {
  const both: Both = { old: old.documents, next: next.documents, direction, seen: new Set(), found: [] };
  const open: [Spot, Spot, readonly Step[]][] = [[old.schema, next.schema, []]];
  for (let pair = open.shift(); pair !== undefined && both.seen.size < MOST_PAIRS; pair = open.shift()) {
    const was = both.old.follow(pair[0]);
    const is = both.next.follow(pair[1]);
    const key = `${keyOf(was)} ${keyOf(is)}`;
    if (both.seen.has(key)) continue;
    both.seen.add(key);
    open.push(...look(both, was, is, pair[2]));
  }
  return both.found;
}

/** @returns what to look at next */
function look(both: Both, was: Spot, is: Spot, steps: readonly Step[]): [Spot, Spot, readonly Step[]][] {
  const here: Here = { steps, path: pathOf(steps) };
  compareContent(both, was, is, here);
  compareExtensible(both, was, is, here);
  const below: [Spot, Spot, readonly Step[]][] = [];
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const [before, now] = [named(both.old, was, keyword), named(both.next, is, keyword)];
    compareBranches(both, keyword, before, now, { ...here, at: is });
    for (const [name, spot] of before) {
      const same = now.get(name);
      if (same !== undefined) below.push([spot, same, steps]);
    }
  }
  for (const [name, spot] of entries(at(was, 'properties'))) {
    const same = at(at(is, 'properties'), name);
    if (same !== null) below.push([spot, same, [...steps, name]]);
  }
  for (const [keyword, step] of [
    ['items', ITEM],
    ['additionalProperties', ANY],
  ] as const) {
    const [before, now] = [at(was, keyword), at(is, keyword)];
    if (before !== null && now !== null && isMapping(before.value) && isMapping(now.value))
      below.push([before, now, [...steps, step]]);
  }
  return below;
}

/** How a text is to be read: no validator looks into it. */
function compareContent({ direction, found }: Both, was: Spot, is: Spot, here: Here): void {
  for (const [keyword, words] of [
    ['contentMediaType', 'content'],
    ['contentEncoding', 'encoding'],
  ] as const) {
    const [before, now] = [textAt(was, keyword), textAt(is, keyword)];
    if (before !== null && now !== null && before.toLowerCase() !== now.toLowerCase())
      found.push({
        change: 'content-changed',
        ...here,
        message: `the ${words} of the text is ${now} instead of ${before}`,
        values: TEXTS,
        at: is,
      });
  }
  const [before, now] = [at(was, 'contentSchema'), at(is, 'contentSchema')];
  if (direction === 'request' && before === null && now !== null)
    found.push({
      change: 'content-changed',
      ...here,
      message: 'what is in the text must fit a schema now',
      values: TEXTS,
      at: is,
    });
  if (direction === 'response' && before !== null && now === null)
    found.push({
      change: 'content-changed',
      ...here,
      message: 'what is in the text fits no schema any more',
      values: TEXTS,
      at: is,
    });
}

/** Values that may come to more: in a request, each that goes is refused; in a response, clients await what they do not know. */
function compareExtensible({ direction, found }: Both, was: Spot, is: Spot, here: Here): void {
  const keyword = 'x-extensible-enum';
  const now = new Set(items(at(is, keyword)).map(({ value }) => JSON.stringify(value)));
  if (now.size === 0 || direction === 'response') return;
  for (const { value } of items(at(was, keyword))) {
    const text = JSON.stringify(value);
    if (!now.has(text))
      found.push({
        change: 'extensible-value-removed',
        ...here,
        message: `the value ${text} is gone`,
        values: [value],
        at: is,
      });
  }
}

/** The named schemas that a schema is composed of: a name means something, also where two say the same. */
function named(documents: Documents, spot: Spot, keyword: string): Map<string, Spot> {
  return new Map(
    items(at(spot, keyword)).flatMap((each): [string, Spot][] => {
      const reference = textAt(each, '$ref');
      if (reference === null) return [];
      const target = documents.target(reference, each.file);
      return [[target.path.at(-1) ?? target.file, target]];
    }),
  );
}

function compareBranches(
  both: Both,
  keyword: 'allOf' | 'anyOf' | 'oneOf',
  was: ReadonlyMap<string, Spot>,
  is: ReadonlyMap<string, Spot>,
  here: Here & { readonly at: Spot },
): void {
  const { direction, found } = both;
  // Without names on one side nothing is known of what became of them.
  if (was.size === 0 || is.size === 0) return;
  const renamed = (one: Spot, other: Spot): boolean =>
    isSame({ documents: both.old, schema: one }, { documents: both.next, schema: other }, 'pass') &&
    !has(both.next, one) &&
    !has(both.old, other);
  const gone = [...was].filter(
    ([name, one]) => !is.has(name) && ![...is.values()].some((other) => renamed(one, other)),
  );
  const come = [...is].filter(
    ([name, one]) => !was.has(name) && ![...was.values()].some((other) => renamed(other, one)),
  );
  const narrowed = keyword === 'allOf' ? come : gone;
  const widened = keyword === 'allOf' ? gone : come;
  for (const [name] of direction === 'request' ? narrowed : widened) {
    const message =
      keyword === 'allOf'
        ? direction === 'request'
          ? `it must fit ${name}, too`
          : `it need not fit ${name} any more`
        : direction === 'request'
          ? `it may no longer be ${name}`
          : `it may be ${name}, which it never was`;
    found.push({ ...here, change: 'composition-changed', message, values: [] });
  }
}

/** Whether a description has something in the place of a schema of the other one. */
function has(documents: Documents, { file, path }: Spot): boolean {
  let here: Spot | null = documents.top(file);
  for (const step of path) here = at(here, step);
  return here !== null;
}
