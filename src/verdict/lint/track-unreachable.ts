import type { Match, Matchable } from '../../lines/match.ts';
import { matches } from '../../lines/match.ts';
import type { LintCheck, LintContext } from './context.ts';
import { tracksOf } from './context.ts';
import { linesOf } from './lines.ts';

/** A track that no line can ever take: its match fits none, or tracks before it take all that fit. */
export const trackUnreachable: LintCheck = {
  id: 'track-unreachable',
  asksRepository: false,
  check(context) {
    const placed = tracksOf(context);
    if (placed.length < 2 && placed[0]?.track.match == null) return [];
    const named = new Set(Object.values(context.policy.lines.known).map(({ track }) => track));
    const fitting = new Map<number, Set<number>>();
    const lines = candidates(context);
    if (lines === null) return [];
    for (const line of lines) {
      const fits = placed.flatMap(({ track }, index) =>
        track.match === null || matches(track.match, line) ? [index] : [],
      );
      for (const index of fits) fitting.set(index, (fitting.get(index) ?? new Set()).add(fits[0] as number));
    }
    return placed.flatMap(({ track, path }, index) => {
      const takers = fitting.get(index);
      if (takers?.has(index) || named.has(track.name)) return [];
      const before = [...(takers ?? [])].sort((a, b) => a - b).map((each) => `"${placed[each]?.track.name}"`);
      const matched = [...path, 'match'];
      return [
        {
          // Of a pattern over the text of ids not all that fits it can be tried.
          level: placed.slice(0, index + 1).some((each) => hasGlob(each.track.match)) ? 'warning' : 'error',
          message:
            takers === undefined
              ? `no line can match the track "${track.name}"`
              : `no line takes the track "${track.name}": ${before.join(' and ')} before it ${before.length === 1 ? 'takes' : 'take'} every line that fits`,
          remedy: 'put narrower tracks first, mend its match, or remove it',
          path: track.match === null ? [...path, 'name'] : matched,
        },
      ];
    });
  },
};

function hasGlob(match: Match | null): boolean {
  return match?.is === 'glob' || (match?.is === 'any' && match.of.some(hasGlob));
}

/** Patterns are compiled for each line: more of them than that would take seconds. */
const MOST_TRIED = 200_000;
const MOST_GLOBS_TRIED = 20_000;

/**
 * Lines that exist, and enough others to tell every pair of conditions apart. Null where that would be too many to say
 * anything for certain.
 */
function candidates(context: LintContext): Matchable[] | null {
  const { policy } = context;
  const { by, tracks, known } = policy.lines;
  const all = (tracks ?? []).flatMap(({ match }) => (match === null ? [] : [match]));
  const flags = flagSets(all);
  const values = by.map((part, index) => valuesOf(all, part, index, by.length));
  const tried = values.reduce((product, each) => product * each.length, flags.length * all.length);
  if (tried > (all.some(hasGlob) ? MOST_GLOBS_TRIED : MOST_TRIED)) return null;
  const existing = linesOf(context).map(({ id, numbers, parts }) => ({
    id,
    numbers,
    parts,
    flags: known[id]?.flags ?? {},
  }));
  const thinkable = product(values).flatMap((numbers) => {
    const parts = Object.fromEntries(by.map((part, index) => [part, numbers[index] as number]));
    const id = by.map((part, index) => policy.scheme.write(part, numbers[index] as number)).join('.');
    return flags.map((each) => ({ id, numbers, parts, flags: each }));
  });
  return [...existing, ...thinkable];
}

/** Every number of one part that a match speaks of with its neighbours, small ones, and two above all. */
function valuesOf(all: readonly Match[], part: string, index: number, parts: number): number[] {
  const small = parts === 1 ? 120 : parts === 2 ? 12 : 6;
  const values = new Set(Array.from({ length: small }, (_, n) => n));
  for (const number of all.flatMap((match) => numbersIn(match, part, index)))
    for (const near of [-1, 0, 1]) values.add(Math.max(0, number + near));
  for (const _ of ['odd', 'even']) values.add(Math.max(...values) + 1);
  return [...values];
}

function numbersIn(match: Match, part: string, index: number): number[] {
  switch (match.is) {
    case 'any':
      return match.of.flatMap((each) => numbersIn(each, part, index));
    case 'glob':
      // `2*` fits 20 and 200 too.
      return (match.glob.match(/\d{1,9}/g) ?? [])
        .map(Number)
        .flatMap((n) => [n, n * 10, n * 10 + 5, n * 100]);
    case 'range':
      return match.bounds.flatMap(({ numbers }) => numbers[index] ?? []);
    case 'keys': {
      const test = match.parts[part] ?? [];
      return typeof test === 'string' ? [] : [...test];
    }
  }
}

/** No flags, each alone, and all of them: tracks ask only whether a line has one. */
function flagSets(all: readonly Match[]): Record<string, boolean>[] {
  const names = [...new Set(all.flatMap(flagsIn))];
  const each = names.map((name) => ({ [name]: true }));
  const together = Object.fromEntries(names.map((name) => [name, true]));
  return names.length === 0 ? [{}] : [{}, ...each, together];
}

/** The flags that a match asks for. */
export function flagsIn(match: Match): string[] {
  if (match.is === 'any') return match.of.flatMap(flagsIn);
  return match.is === 'keys' && match.flag !== null ? [match.flag] : [];
}

function product(lists: readonly (readonly number[])[]): number[][] {
  return lists.reduce<number[][]>(
    (found, list) => found.flatMap((start) => list.map((value) => [...start, value])),
    [[]],
  );
}
