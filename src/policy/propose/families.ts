import type { Tag } from '../../lines/releases.ts';

/** A tag taken apart: `rel-7_0_52` is `rel-` with the numbers 7, 0 and 52. */
export interface NumberedTag {
  readonly tag: Tag;
  readonly prefix: string;
  /** As written, with leading zeros. */
  readonly numbers: readonly string[];
  /** What stands between the numbers; empty where there is only one. */
  readonly separator: string;
  readonly suffix: string;
}

/** The tags that begin alike: those of one product. */
export interface Family {
  /** Empty where the tags begin with their version, or with `v`. */
  readonly prefix: string;
  readonly tags: readonly NumberedTag[];
}

// Three numbers joined by -, as in 2026-01-05: two would be es2015-1.2.3 cut at the wrong place.
const VERSION = /\d+(?:\.\d+)+|\d+(?:_\d+)+|\d+(?:-\d+){2,}/;
const LAST_NUMBER = /\d+(?=\D*$)/;

export function takeApart(tag: Tag): NumberedTag | null {
  // git knows no limit, but nobody calls a version so.
  if (tag.name.length > 200) return null;
  const found = VERSION.exec(tag.name) ?? LAST_NUMBER.exec(tag.name);
  if (found === null) return null;
  const [text] = found;
  const separator = /[._-]/.exec(text)?.[0] ?? '';
  return {
    tag,
    prefix: tag.name.slice(0, found.index),
    numbers: separator === '' ? [text] : text.split(separator),
    separator,
    suffix: tag.name.slice(found.index + text.length),
  };
}

/** The families of the tags that hold a number, the largest first. */
export function familiesOf(tags: readonly NumberedTag[]): Family[] {
  const families = new Map<string, NumberedTag[]>();
  for (const tag of tags) {
    const prefix = tag.prefix === 'v' ? '' : tag.prefix;
    const family = families.get(prefix);
    if (family === undefined) families.set(prefix, [tag]);
    else family.push(tag);
  }
  return [...families]
    .map(([prefix, members]) => ({ prefix, tags: members }))
    .sort((a, b) => b.tags.length - a.tags.length || (a.prefix < b.prefix ? -1 : 1));
}

/**
 * The family that is the product's: tags without a prefix go before a larger family of a package beside it, as long as
 * they are no rare exception.
 */
export function chosenFamily(families: readonly Family[]): Family | null {
  const [largest] = families;
  const plain = families.find(({ prefix }) => prefix === '');
  if (plain === undefined || largest === undefined) return largest ?? null;
  const versions = plain.tags.filter(({ numbers }) => numbers.length > 1);
  return versions.length * 10 >= largest.tags.length ? plain : largest;
}
