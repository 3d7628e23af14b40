import picomatch from 'picomatch';
import type { Result } from '../base/result.ts';
import { fault, ok } from '../base/result.ts';

/** Which lines a track takes: all conditions of one match hold; a list is one of them (policy.md, *Phases and ends*). */
export type Match =
  | { readonly is: 'any'; readonly of: readonly Match[] }
  | { readonly is: 'glob'; readonly glob: string }
  | { readonly is: 'range'; readonly bounds: readonly Bound[] }
  | { readonly is: 'keys'; readonly parts: Readonly<Record<string, PartTest>>; readonly flag: string | null };

export type PartTest = 'even' | 'odd' | readonly number[];

interface Bound {
  readonly operator: '<' | '<=' | '>' | '>=' | '=';
  readonly numbers: readonly number[];
}

/** What of a line is matched. */
export interface Matchable {
  readonly id: string;
  /** The numbers of the parts that name the line, in order. */
  readonly numbers: readonly number[];
  readonly parts: Readonly<Record<string, number>>;
  readonly flags: Readonly<Record<string, Day | boolean>>;
}

type Day = string;

export function matches(match: Match, line: Matchable): boolean {
  switch (match.is) {
    case 'any':
      return match.of.some((each) => matches(each, line));
    case 'glob':
      return match.glob === line.id || picomatch(match.glob, { dot: true })(line.id);
    case 'range':
      return match.bounds.every((bound) => holds(bound, line.numbers));
    case 'keys':
      if (match.flag !== null && !flagged(line, match.flag)) return false;
      return Object.entries(match.parts).every(([part, test]) => tests(test, line.parts[part]));
  }
}

function flagged(line: Matchable, flag: string): boolean {
  const value = Object.hasOwn(line.flags, flag) ? line.flags[flag] : undefined;
  return value !== undefined && value !== false;
}

function tests(test: PartTest, value: number | undefined): boolean {
  if (value === undefined) return false;
  if (test === 'even') return value % 2 === 0;
  if (test === 'odd') return value % 2 === 1;
  return test.includes(value);
}

function holds({ operator, numbers }: Bound, line: readonly number[]): boolean {
  const order = compare(line, numbers);
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
  }
}

/** Missing numbers count as 0: 9 is 9.0. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A glob over line ids (`*.4`) or a range (`>=8.2 <9`). */
export function parseMatchText(text: string): Result<Match> {
  if (!/^\s*[<>=]/.test(text)) {
    return text.trim() === ''
      ? fault(
          'bad-match',
          'an empty text matches no line',
          'write a glob such as *.4 or a range such as >=8.2',
        )
      : ok({ is: 'glob', glob: text });
  }
  const bounds: Bound[] = [];
  for (const word of text
    .replace(/([<>=]+)\s+/g, '$1')
    .trim()
    .split(/\s+/)) {
    const found = /^(<=|>=|<|>|=)(\d{1,15}(?:\.\d{1,15})*)$/.exec(word);
    if (found === null)
      return fault(
        'bad-match',
        `"${word}" is no bound of a range`,
        'write bounds such as >=8.2 or <9, separated by spaces',
      );
    bounds.push({
      operator: found[1] as Bound['operator'],
      numbers: (found[2] as string).split('.').map(Number),
    });
  }
  return ok({ is: 'range', bounds });
}
