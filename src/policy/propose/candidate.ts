import type { PolicyDocument } from '../document.ts';
import type { NumberedTag } from './families.ts';

/** One way of reading the tags of a family. */
export interface Candidate {
  /** The keys below `versions`. */
  readonly versions: NonNullable<PolicyDocument['versions']> & Readonly<Record<string, unknown>>;
  /** What it reads, for a sentence: "MAJOR.MINOR.PATCH, semantic versions". */
  readonly reads: string;
  /** What is a guess in it, and how to decide. */
  readonly guesses: readonly string[];
  /** The kinds of commit types for which the kinds of the preset have no part here. */
  readonly kinds?: Readonly<Record<string, string>>;
}

/** The prefix that most of the tags really have: a family without one has tags with and without `v`. */
export function commonPrefix(tags: readonly NumberedTag[]): string {
  const times = new Map<string, number>();
  for (const { prefix } of tags) times.set(prefix, (times.get(prefix) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The key `tag` for a text around the version; none where `auto` reads the same. */
export function around(prefix: string, suffix = ''): { tag?: string } {
  return (prefix === '' || prefix === 'v') && suffix === '' ? {} : { tag: `${prefix}{version}${suffix}` };
}

/** The key `tag` for parts, as the format writes them: joined by the separator that the tags have. */
export function joined(prefix: string, parts: readonly string[], separator: string): { tag?: string } {
  if (separator === '.' || separator === '') return around(prefix);
  return { tag: `${prefix}${parts.join(separator)}` };
}

/** The tags with nothing after their numbers, which are how many most of them have. */
export function commonShape(tags: readonly NumberedTag[]): {
  shape: NumberedTag[];
  separator: string;
  length: number;
} {
  const shapes = new Map<string, NumberedTag[]>();
  for (const tag of tags) {
    if (tag.suffix !== '') continue;
    const key = `${tag.numbers.length}${tag.separator}`;
    const same = shapes.get(key);
    if (same === undefined) shapes.set(key, [tag]);
    else same.push(tag);
  }
  const shape = [...shapes.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return { shape, separator: shape[0]?.separator ?? '', length: shape[0]?.numbers.length ?? 0 };
}

export function padded(number: string): boolean {
  return number.length > 1 && number.startsWith('0');
}
