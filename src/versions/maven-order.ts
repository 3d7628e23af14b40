import { order } from './scheme.ts';

/**
 * Maven's order of versions, after its version order specification (https://maven.apache.org/pom.html): a version is a
 * list of numbers and qualifiers; a hyphen, and a change between digits and letters, begins a list within the list.
 */
export type Item = number | string | readonly Item[];

/** Qualifiers with a rank of their own, lowest first; the empty one is the release. All others come after. */
const RANKED = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const ALIASES: Readonly<Record<string, string>> = { ga: '', final: '', release: '', cr: 'rc' };
/** Short forms, where a number follows at once. */
const SHORT: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };

/** The items of a version, without trailing zeros and empty qualifiers. */
export function mavenItems(text: string): readonly Item[] {
  const root: Item[] = [];
  let list = root;
  const nest = (): void => {
    const inner: Item[] = [];
    list.push(inner);
    list = inner;
  };
  const tokens = [...text.toLowerCase().matchAll(/\d+|[.-]|[^\d.-]+/g)].map(([token]) => token);
  let expected = true;
  for (const [index, token] of tokens.entries()) {
    if (token === '.' || token === '-') {
      // An empty token is 0.
      if (expected) list.push(0);
      expected = true;
      if (token === '-') nest();
      continue;
    }
    const digits = /^\d/.test(token);
    if (!expected) nest();
    // ".qualifier" = "-qualifier"
    else if (!digits && list.length > 0) nest();
    list.push(digits ? Number(token) : qualifier(token, /^\d/.test(tokens[index + 1] ?? '')));
    expected = false;
  }
  return trimmed(root);
}

function qualifier(word: string, beforeNumber: boolean): string {
  const long = (beforeNumber ? SHORT[word] : undefined) ?? word;
  return Object.hasOwn(ALIASES, long) ? (ALIASES[long] as string) : long;
}

/** Drops what is null at the end of each list, also what stands before a list within it. */
function trimmed(items: readonly Item[]): readonly Item[] {
  const kept = items.map((item) => (isList(item) ? inner(trimmed(item)) : item));
  for (let index = kept.length - 1; index >= 0; index--) {
    const item = kept[index] as Item;
    if (isNull(item)) kept.splice(index, 1);
    else if (!isList(item)) break;
  }
  return kept;
}

/** 1-ga-1 is 1-1: where nothing is left before a list, it stands in for the one around it. */
function inner(items: readonly Item[]): readonly Item[] {
  const [only] = items;
  return only !== undefined && isList(only) ? only : items;
}

function isNull(item: Item): boolean {
  return isList(item) ? item.length === 0 : item === 0 || item === '';
}

function isList(item: Item): item is readonly Item[] {
  return typeof item === 'object';
}

export function compareItems(a: Item | undefined, b: Item | undefined): -1 | 0 | 1 {
  if (a === undefined) return b === undefined ? 0 : negative(compareItems(b, a));
  if (b === undefined) {
    if (!isList(a)) return typeof a === 'number' ? order(a, 0) : compareQualifiers(a, '');
    for (const item of a) {
      const found = compareItems(item, undefined);
      if (found !== 0) return found;
    }
    return 0;
  }
  if (isList(a) && isList(b)) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
      const found = compareItems(a[index], b[index]);
      if (found !== 0) return found;
    }
    return 0;
  }
  // "qualifier" < "-number" < ".number"
  if (typeof a !== typeof b) return order(weight(a), weight(b));
  return typeof a === 'number' ? order(a, b as number) : compareQualifiers(a as string, b as string);
}

function weight(item: Item): number {
  return typeof item === 'string' ? 0 : isList(item) ? 1 : 2;
}

function compareQualifiers(a: string, b: string): -1 | 0 | 1 {
  const [x, y] = [rankOf(a), rankOf(b)];
  return order(x, y) || (x > RANKED.length - 1 ? order(a, b) : 0);
}

function rankOf(word: string): number {
  const rank = RANKED.indexOf(word);
  return rank < 0 ? RANKED.length : rank;
}

function negative(found: -1 | 0 | 1): -1 | 0 | 1 {
  return found === 0 ? 0 : found < 0 ? 1 : -1;
}
