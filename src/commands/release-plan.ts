import type { Tag } from '../lines/releases.ts';
import type { Policy } from '../policy/policy.ts';
import type { Tagged } from '../publish/after.ts';
import { dispatchSteps, pointersNow, releaseStep } from '../publish/after.ts';
import { isLatest } from '../publish/latest.ts';
import { pointersOf } from '../publish/pointers.ts';
import type { LaterStep, PlanStep } from '../publish/steps.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { releaseNotes } from './notes.ts';
import type { CommonOptions } from './options.ts';
import type { PointersNow } from './release-carry-out.ts';
import type { Known } from './release-known.ts';
import { releasesNow, standingTags } from './release-known.ts';
import type { Ways } from './release-ways.ts';

/** The next version of a verdict under its tag; null where it has none. */
export function taggedOf({ next, head }: Verdict, { scheme }: Policy): Tagged | null {
  if (next === null || next.tag === null) return null;
  const version = scheme.parse(next.version);
  return version.ok ? { version: version.value, tag: next.tag, commit: head } : null;
}

/** What follows the tag of a verdict's next version. */
export async function stepsAfter(
  options: CommonOptions,
  known: Known,
  verdict: Verdict,
  ways: Ways,
): Promise<LaterStep[]> {
  const { facts, policy } = known;
  const tagged = taggedOf(verdict, policy);
  if (tagged === null) return [];
  const { githubRelease, pointers } = policy.release;
  const { releases, lineOrder } = releasesNow(facts.project.tags, known);
  const steps: LaterStep[] = [];
  if (githubRelease) {
    const latest = isLatest(tagged.version, releases, policy, facts.today);
    const notes = await releaseNotes(options, { verdict, facts, policy, ways, from: verdict.head });
    steps.push(releaseStep(tagged, notes, latest));
  }
  if (pointers.length > 0) {
    const standing = await standingTags(known, ways.view);
    steps.push(...pointersOf(tagged, releases, policy, lineOrder, standing));
  }
  return [...steps, ...dispatchSteps(tagged, options.dispatch ?? [])];
}

/** Asks the remote where the pointers among some steps are still to move. */
export function askPointers(
  known: Known,
  { view }: Ways,
  tagged: Tagged | null,
  steps: readonly PlanStep[],
): PointersNow {
  const names = new Set(steps.flatMap((step) => (step.do === 'pointer' ? [step.name] : [])));
  return async () => {
    if (tagged === null) return [];
    const { version, tag, commit } = tagged;
    view.forget();
    const standing = await standingTags(known, view);
    // The release itself counts, whatever day its tag bears.
    const now = new Map([...standing, [tag, commit]]);
    const tags = [...now].map(([name, at]): Tag => ({ name, commit: at, time: 0 }));
    const { releases, lineOrder } = releasesNow(tags, known);
    return pointersNow(names, version, releases, known.policy, lineOrder, standing);
  };
}
