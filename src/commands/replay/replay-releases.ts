import { Problem } from '../../base/problem.ts';
import type { RecordedHistory } from '../../hosts/recorded-history.ts';
import { dayOf } from '../../lines/calendar.ts';
import type { Release } from '../../lines/releases.ts';
import { releasesOf } from '../../lines/releases.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Facts } from '../../verdict/facts.ts';
import { judgeBy } from '../../verdict/judge-by.ts';
import type { Replayed } from '../../verdict/replay/replayed.ts';
import { replayedOf } from '../../verdict/replay/replayed.ts';
import { RULES } from '../../verdict/rules/index.ts';
import { askApprovals } from '../gather/ask-approvals.ts';
import { gatherTagBy } from '../gather/gather-tag.ts';
import type { FoundPolicy } from '../gather/policy-file.ts';
import type { CommonOptions } from '../options.ts';
import { dayNamed } from '../options.ts';

/** How a past is judged. */
export interface ReplayRun {
  readonly options: CommonOptions;
  readonly history: RecordedHistory;
  /** The policy that holds for a release. @throws Problem where it cannot be had */
  readonly policyFor: (release: Release) => FoundPolicy | Promise<FoundPolicy>;
  /** The policy by which releases are found and named. */
  readonly found: FoundPolicy;
  /** Told what a release was judged from. */
  readonly learn?: (facts: Facts, replayed: Replayed) => void;
}

/** Judges past releases one after the other, oldest first. */
export async function replayReleases(run: ReplayRun, releases: readonly Release[]): Promise<Replayed[]> {
  const replayed: Replayed[] = [];
  for (const [index, release] of releases.entries()) {
    run.options.steps?.(index, releases.length, 'judging releases');
    replayed.push(await replayRelease(run, release));
  }
  return replayed;
}

/** Judges one past release as `verify` does with the tag's own day as today. */
async function replayRelease(
  { options, history, policyFor, found, learn }: ReplayRun,
  release: Release,
): Promise<Replayed> {
  try {
    const by = await policyFor(release);
    const today = dayOf(release.time, by.policy.timezone);
    const at = { commit: release.commit, fetched: false };
    // How far it has come is told by releases.
    const quiet = { ...options, history, today, progress: () => {} };
    const gathered = await gatherTagBy(by, quiet, release.tag, at);
    const facts = await askApprovals(options, gathered.facts, by.policy);
    const replayed = replayedOf(release, judgeBy(facts, RULES), by.policy, found.policy);
    learn?.(facts, replayed);
    return replayed;
  } catch (error) {
    // What hides one release must not hide the others.
    if (!(error instanceof Problem)) throw error;
    const { code, message, remedy } = error;
    return replayedOf(release, { outcome: 'undecided', error: { code, message, remedy } }, found.policy);
  }
}

/**
 * All releases of a history, the oldest first; those of one moment in the order of their versions.
 *
 * @param today the day after which none exists; null for no such day
 */
export async function releasesIn(
  history: RecordedHistory,
  { tags, timezone, scheme }: Policy,
  prereleases: boolean,
  today: string | null,
): Promise<{ readonly releases: readonly Release[]; readonly prereleases: number }> {
  const last = today === null ? LAST_DAY : dayNamed(today);
  const { stable, prerelease, conflicts } = releasesOf((await history.refs()).tags, tags, last, timezone);
  // A version on several commits was released as often.
  const again = conflicts.flatMap((same) => same.slice(1));
  const all = [...stable, ...prerelease, ...again];
  const kept = prereleases ? all : all.filter(({ version }) => version.prerelease.length === 0);
  return {
    releases: kept.sort(
      (a, b) => a.time - b.time || scheme.compare(a.version, b.version) || (a.tag < b.tag ? -1 : 1),
    ),
    prereleases: all.length - kept.length,
  };
}

/** Days compare as text: this one is after all others. */
const LAST_DAY = '9999-12-31';
