import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';
import type { Version } from './scheme.ts';

/** What the string schemes share: a release of numbers, of which three have names. */

export const NUMBERED = ['major', 'minor', 'patch'] as const;

/** Longer numbers cannot be told apart any more (2^53 − 1 has 16 digits). */
const GREATEST = 999_999_999_999_999;

/** The named numbers of a release; those that are not written are 0, as comparing takes them. */
export function numberedParts(release: readonly string[]): Record<string, number> {
  return Object.fromEntries(NUMBERED.map((part, index) => [part, Number(release[index] ?? 0)]));
}

/** The numbers of a release in front of a text: `1.2.3` of `1.2.3-rc.1`. */
export function leadingNumbers(text: string): string[] {
  return (/^\d+(?:\.\d+)*/.exec(text)?.[0] ?? '').split('.');
}

/** Whether every number can be told apart from the next one. */
export function countableNumbers(text: string): boolean {
  return !/\d{16}/.test(text);
}

/**
 * The release after counting up: as many numbers as there were, at least up to the one that is counted; all others
 * right of the leftmost counted one become 0. What stays is written as it was (2024.01).
 */
export function countRelease(
  version: Version,
  release: readonly string[],
  parts: readonly string[],
): Result<string[]> {
  const counted = new Set(parts.map((part) => NUMBERED.indexOf(part as (typeof NUMBERED)[number])));
  counted.delete(-1);
  const first = Math.min(...counted);
  const length = Math.max(release.length, ...[...counted].map((index) => index + 1));
  const grown = Array.from({ length }, (_, index) => {
    const before = release[index] ?? '0';
    if (counted.has(index)) return String(Number(before) + 1);
    return index < first ? before : '0';
  });
  if (grown.some((number) => Number(number) > GREATEST))
    return fault(
      'overflow',
      `${version.text} cannot be counted up: a number would have more than 15 digits`,
      'count up a part further left',
    );
  return ok(grown);
}

/** Whether counting up makes what a pre-release prepares already: nothing but 0 stands right of what is counted. */
export function alreadyCounted(release: readonly string[], parts: readonly string[]): boolean {
  const first = Math.min(...parts.map((part) => NUMBERED.indexOf(part as (typeof NUMBERED)[number])));
  return first >= 0 && release.slice(first + 1).every((number) => Number(number) === 0);
}
