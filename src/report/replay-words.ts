import { count } from '../base/words.ts';
import type { Replayed } from '../verdict/replay/replayed.ts';
import type { Suggested, Suggestion } from '../verdict/replay/suggest.ts';
import type { ReplaySummary } from '../verdict/replay/summary.ts';

/** How a replay is shown besides `--json`. */
export type ReplayFormat = 'text' | 'markdown' | 'csv';

/** What a policy says of a past. */
export interface ReplayReport {
  /** The file of the policy; null for the preset that holds without one. */
  readonly policy: string | null;
  readonly policyAt: 'today' | 'release';
  /** Oldest first. */
  readonly releases: readonly Replayed[];
  readonly summary: ReplaySummary;
  /** How many pre-releases were left out. */
  readonly prereleases: number;
  /** How many surfaces of the policy were not compared. */
  readonly surfaces: number;
  /** Changes of the policy that fit; null where none were looked for. */
  readonly suggested: Suggested | null;
}

/** What would have to be written into the policy, as a mapping of its keys. */
export function changes({ suggestions }: Pick<Suggested, 'suggestions'>): Record<string, unknown> {
  const written: Record<string, unknown> = {};
  for (const { key, value } of suggestions) {
    let at = written;
    for (const part of key.slice(0, -1)) {
      at[part] ??= {};
      at = at[part] as Record<string, unknown>;
    }
    at[key.at(-1) as string] = value;
  }
  return written;
}

/** "98.6 %"; never 100 % while one is missing. */
export function share(part: number, all: number): string {
  if (all === 0) return '–';
  const tenths = part === all ? 1000 : Math.min(999, Math.round((part / all) * 1000));
  return `${(tenths / 10).toFixed(1)} %`;
}

/** One change of a policy, as a line of it. */
export function changed({ key, value }: Pick<Suggestion, 'key' | 'value'>): string {
  return `${key.join('.')}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
}

/** Whether there is nothing to look at. */
export function isFine({ releases, agree, undecided }: ReplaySummary): boolean {
  return agree === releases && undecided === 0;
}

/** The summary in one sentence. */
export function agreementWords({ releases, agree, undecided }: ReplaySummary): string {
  if (releases === 0 && undecided > 0) return 'no release can be compared';
  if (releases === 0) return 'no release has one before it: there is nothing to compare';
  return `${agree} of ${count(releases, 'release')} ${agree === 1 ? 'agrees' : 'agree'} with the policy (${share(agree, releases)})`;
}

/** What the numbers do not hold, each as a sentence. */
export function besides(report: ReplayReport): string[] {
  const { first, undecided } = report.summary;
  return [
    ...(first === 0 ? [] : [`${count(first, 'release')} with none before: listed, and not counted`]),
    ...(undecided === 0 ? [] : [`${count(undecided, 'release')} of which nothing can be said`]),
    ...(report.prereleases === 0
      ? []
      : [`${count(report.prereleases, 'pre-release')} left out; --prereleases judges them too`]),
    ...(report.surfaces === 0
      ? []
      : [
          `${count(report.surfaces, 'surface')} of the policy not compared; --surfaces compares them, release by release`,
        ]),
    ...(report.policyAt === 'release' ? ['each release was judged by the policy that it holds itself'] : []),
  ];
}

/** What happened to a release that does not agree, in words. */
export function askedWords({ actual, verdict }: Pick<Replayed, 'actual' | 'verdict'>): string {
  const asked = verdict === 'none' ? 'its commits ask for no release' : `its commits ask for ${verdict}`;
  return `released ${actual}, ${asked}`;
}
