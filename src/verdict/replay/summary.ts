import type { Replayed } from './replayed.ts';

/** What the replay of a history comes to. */
export interface ReplaySummary {
  /** The releases that count: those with one before them, and a verdict. */
  readonly releases: number;
  /** Those of them whose number counts up what their commits ask for. */
  readonly agree: number;
  /** Releases without one before them: listed, and not counted. */
  readonly first: number;
  /** Releases of which nothing can be said. */
  readonly undecided: number;
  /** Releases that break the policy. */
  readonly stopped: number;
  /** What was released where something else was asked for, most frequent first. */
  readonly disagreements: readonly {
    readonly actual: string;
    readonly verdict: string;
    readonly releases: number;
  }[];
  /** How many releases each rule finds something in, most frequent first. */
  readonly findings: readonly { readonly rule: string; readonly level: string; readonly releases: number }[];
  /** By line, in the order in which they were first released on. */
  readonly lines: readonly LineSummary[];
}

interface LineSummary {
  readonly line: string;
  readonly releases: number;
  readonly agree: number;
  readonly stopped: number;
  /** The rules that would have stopped it, most frequent first. */
  readonly by: readonly string[];
}

/** Counts what past releases come to. Pure. */
export function summaryOf(replayed: readonly Replayed[]): ReplaySummary {
  const counted = replayed.filter(({ agrees }) => agrees !== null);
  const disagreeing = counted.filter(({ agrees }) => agrees === false);
  return {
    releases: counted.length,
    agree: counted.length - disagreeing.length,
    first: replayed.filter(({ outcome, previous }) => outcome !== 'undecided' && previous === null).length,
    undecided: replayed.filter(({ outcome }) => outcome === 'undecided').length,
    stopped: replayed.filter(({ outcome }) => outcome === 'fail').length,
    disagreements: tally(disagreeing.map(({ actual, verdict }) => JSON.stringify([actual, verdict]))).map(
      ([key, releases]) => {
        const [actual, verdict] = JSON.parse(key) as [string, string];
        return { actual, verdict, releases };
      },
    ),
    findings: tally(
      replayed.flatMap(({ findings }) => [
        ...new Set(findings.map(({ rule, level }) => JSON.stringify([rule, level]))),
      ]),
    ).map(([key, releases]) => {
      const [rule, level] = JSON.parse(key) as [string, string];
      return { rule, level, releases };
    }),
    lines: linesOf(replayed),
  };
}

function linesOf(replayed: readonly Replayed[]): LineSummary[] {
  const lines = new Map<string, Replayed[]>();
  for (const release of replayed) {
    const own = lines.get(release.line);
    if (own === undefined) lines.set(release.line, [release]);
    else own.push(release);
  }
  return [...lines].map(([line, own]) => {
    const stopped = own.filter(({ outcome }) => outcome === 'fail');
    return {
      line,
      releases: own.length,
      agree: own.filter(({ agrees }) => agrees === true).length,
      stopped: stopped.length,
      by: tally(stopped.flatMap(({ findings }) => [...new Set(errorsIn(findings))])).map(([rule]) => rule),
    };
  });
}

function errorsIn(findings: Replayed['findings']): string[] {
  return findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
}

/** How often each word comes, most frequent first, then in the order of the alphabet. */
function tally(words: readonly string[]): [word: string, times: number][] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
