import type { Parts, Scheme } from '../versions/scheme.ts';
import { numberOf } from '../versions/scheme.ts';
import type { Template } from '../versions/template.ts';

/** A policy's rule for branches of one name or pattern. */
export interface BranchRule {
  readonly pattern: Template;
  /** `newest`, the parts of a fixed line, or null where the pattern's own parts say it. */
  readonly line: 'newest' | Readonly<Record<string, number>> | null;
  /** The channel of pre-releases that this branch makes. */
  readonly prerelease: string | null;
}

/** Which versions a branch carries. */
export interface Carries {
  /** The parts that its versions share; null on a branch of the newest line, which is bounded to nothing. */
  readonly bound: Readonly<Record<string, number>> | null;
  readonly prerelease: string | null;
}

const NEWEST = new Set(['main', 'master', 'trunk', 'develop']);
const NUMBERS = String.raw`v?(\d{1,9}(?:[._-]\d{1,9})?)(?:[._-]x)?`;
const CUSTOMARY = new RegExp(`^(?:(?:release|releases|support|maintenance|stable|hotfix)[/._-])?${NUMBERS}$`);
// Alone, two numbers joined by - or _ are rather a date or a ticket than a line.
const NO_LINE = /^\d+[_-]\d+$/;
const REL = /^rel[-_/](\d{1,9}(?:[._-]\d{1,9})?)$/;

/**
 * Which line a branch carries, or null where it carries none. Names match whole, never in part (policy.md,
 * *Decisions*, "Branches without configuration").
 *
 * @param rules null without configuration: then the customary names hold
 * @param defaultBranch the remote's, which carries the newest line
 */
export function carriedBy(
  branch: string,
  rules: readonly BranchRule[] | null,
  scheme: Scheme,
  defaultBranch: string | null,
): Carries | null {
  if (rules === null) return customary(branch, scheme, defaultBranch);
  for (const { pattern, line, prerelease } of rules) {
    const values = pattern.match(branch);
    if (values === null) continue;
    if (line === 'newest') return { bound: null, prerelease };
    return { bound: line ?? numbersOf(values), prerelease };
  }
  return null;
}

/** A branch's pattern holds numbers alone. */
function numbersOf(values: Parts): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.keys(values).map((part) => [part, numberOf(values, part)]));
}

function customary(branch: string, scheme: Scheme, defaultBranch: string | null): Carries | null {
  if (NEWEST.has(branch)) return { bound: null, prerelease: null };
  const found = NO_LINE.test(branch) ? null : (CUSTOMARY.exec(branch) ?? REL.exec(branch));
  const bound = found === null ? null : boundOf((found[1] as string).split(/[._-]/).map(Number), scheme);
  if (bound !== null) return { bound, prerelease: null };
  return branch === defaultBranch ? { bound: null, prerelease: null } : null;
}

/** The parts that the numbers of a name fix; null where they contradict the format or leave nothing to count up. */
export function boundOf(numbers: readonly number[], scheme: Scheme): Readonly<Record<string, number>> | null {
  const bound: Record<string, number> = {};
  for (const [index, number] of numbers.entries()) {
    const place = scheme.numbers[index];
    if (place === undefined) return null;
    if (typeof place === 'string') bound[place] = number;
    else if (place !== number) return null;
  }
  const fixed = Object.keys(bound).length;
  return fixed === 0 || fixed === scheme.parts.length || !isLeading(bound, scheme) ? null : bound;
}

/** Whether these are the first parts of a version: what may be absent bounds nothing. */
function isLeading(bound: Readonly<Record<string, number>>, { naming }: Scheme): boolean {
  return Object.keys(bound).every((part, index) => naming[index] === part);
}

/** Whether a version shares the parts that a branch is bounded to. */
export function within(parts: Parts, bound: Parts | null): boolean {
  return bound === null || Object.entries(bound).every(([part, value]) => parts[part] === value);
}
