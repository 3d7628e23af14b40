// What became of the pairs of a checker, in numbers.
import type { Judged, Outcome } from './judged.ts';
import type { Label } from './pairs.ts';
import type { ByRule } from './rules.ts';
import { byRule } from './rules.ts';

export interface Spread {
  readonly median: number;
  readonly p90: number;
  readonly max: number;
}

export interface Tally {
  readonly checker: string;
  readonly set: string;
  readonly pairs: Readonly<Record<Label, number>>;
  /** Of the breaking pairs. */
  readonly proven: number;
  readonly likely: number;
  readonly missed: readonly Judged[];
  /** Breaking pairs in which something proven was to be found, as far as that is known. */
  readonly onlyLikely: readonly Judged[];
  /** Pairs that say all that is to be found, where something else was. */
  readonly unexpected: readonly Judged[];
  /** Compatible pairs in which something was found. */
  readonly falselyProven: readonly Judged[];
  readonly falselyLikely: readonly Judged[];
  /** The same counted for the rules that the labels hold for; null where they hold for whole pairs. */
  readonly byRule: ByRule | null;
  /** Pairs in which something was not compared, whatever else was found; those that should be are not among them. */
  readonly inconclusive: readonly Judged[];
  readonly failed: readonly Judged[];
  /** Pairs of which nobody said what they are, and in which something was found. */
  readonly others: readonly Judged[];
  /** Of one comparison, in seconds. */
  readonly seconds: Spread | null;
  /** In MiB. */
  readonly memory: Spread | null;
}

/** Counts the pairs of one checker and one set. */
export function tally(checker: string, set: string, all: readonly Judged[]): Tally {
  const of = (label: Label, ...outcomes: readonly Outcome[]): Judged[] =>
    all.filter(({ pair, outcome }) => pair.label === label && outcomes.includes(outcome));
  const count = (label: Label): number => all.filter(({ pair }) => pair.label === label).length;
  const likely = of('breaking', 'likely');
  return {
    checker,
    set,
    pairs: {
      breaking: count('breaking'),
      compatible: count('compatible'),
      opinion: count('opinion'),
      inconclusive: count('inconclusive'),
      unlabelled: count('unlabelled'),
    },
    proven: of('breaking', 'proven').length,
    likely: likely.length,
    missed: of('breaking', 'nothing', 'inconclusive', 'failed'),
    onlyLikely: likely.filter(
      ({ pair: { expect } }) => expect?.some((one) => / proven /.test(one)) !== false,
    ),
    unexpected: all.filter(isUnexpected),
    falselyProven: [...of('compatible', 'proven'), ...of('inconclusive', 'proven')],
    falselyLikely: [...of('compatible', 'likely'), ...of('inconclusive', 'likely')],
    byRule: byRule(all),
    inconclusive: all.filter(
      ({ pair, compared }) =>
        pair.label !== 'inconclusive' && (compared.answer?.comparison.inconclusive.length ?? 0) > 0,
    ),
    failed: all.filter(({ outcome }) => outcome === 'failed'),
    others: [...of('opinion', 'proven', 'likely'), ...of('unlabelled', 'proven', 'likely')],
    seconds: spread(all.flatMap(({ compared }) => compared.answer?.seconds ?? [])),
    memory: spread(all.flatMap(({ compared }) => compared.memory ?? [])),
  };
}

function isUnexpected({ pair: { expect }, compared: { answer } }: Judged): boolean {
  if (expect === null || answer === null) return false;
  const found = answer.comparison.changes.map(({ change, grade, where }) => `${change} ${grade} ${where}`);
  return found.sort().join('\n') !== expect.toSorted().join('\n');
}

/** By the nearest rank: each value is one that was measured. */
export function spread(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number;
  return sorted.length === 0 ? null : { median: rank(0.5), p90: rank(0.9), max: rank(1) };
}
