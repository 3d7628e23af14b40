import { Problem } from '../../base/problem.ts';
import { carriedBy } from '../../lines/branch.ts';
import type { Tag } from '../../lines/releases.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Tagged } from '../../publish/after.ts';
import { dispatchSteps, pointersNow, releaseStep } from '../../publish/after.ts';
import { isLatest } from '../../publish/latest.ts';
import type { Plan } from '../../publish/plan.ts';
import { planOf } from '../../publish/plan.ts';
import { pointersOf } from '../../publish/pointers.ts';
import type { LaterStep, PlanStep } from '../../publish/steps.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { isStable } from '../../versions/scheme.ts';
import type { CommonOptions } from '../options.ts';
import { releaseNotes } from './notes.ts';
import type { Now } from './release-carry-out.ts';
import { onHead } from './release-earlier.ts';
import type { Known } from './release-known.ts';
import { releasesNow, standingTags } from './release-known.ts';
import type { Ways } from './release-ways.ts';
import { mustBeStartable } from './release-workflows.ts';

/** The next version of a verdict under its tag; null where it has none. */
export function taggedOf({ next, head }: Verdict, { scheme }: Policy): Tagged | null {
  if (next === null || next.tag === null) return null;
  const version = scheme.parse(next.version);
  return version.ok ? { version: version.value, tag: next.tag, commit: head } : null;
}

/**
 * The plan of a verdict that passes. A commit is released once: where several branches carry the newest line, the last
 * release may be on another one, and what this commit was released with seems to be unreleased.
 *
 * @throws Problem where git would refuse the tag's name, or a workflow cannot be started on the commit
 */
export async function planFor(
  options: CommonOptions,
  known: Known,
  verdict: Verdict,
  ways: Ways,
): Promise<Plan> {
  const { facts, policy } = known;
  const here = onHead(known);
  if (verdict.next !== null && here !== null && isStable(here.version) && !preparesOnly(known))
    return { action: 'nothing', why: `${here.tag} stands on this commit already`, steps: [] };
  const tagged = taggedOf(verdict, policy);
  if (tagged !== null) await mustBeStartable(options.history, tagged.commit, options.dispatch ?? []);
  const plan = planOf(verdict, facts, policy.release.tag, await stepsAfter(options, known, verdict, ways));
  if ('code' in plan) throw new Problem(plan);
  return plan;
}

/** Whether the branch makes pre-releases alone. */
function preparesOnly({ facts, policy }: Known): boolean {
  const carries = carriedBy(facts.branch ?? '', policy.branches, policy.scheme, facts.defaultBranch);
  return carries?.prerelease != null;
}

/** What follows the tag of a verdict's next version. */
async function stepsAfter(
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

/** Asks the remote what is still to be put right for a release and some of its steps. */
export function askNow(
  known: Known,
  { view }: Ways,
  { version, tag, commit }: Tagged,
  steps: readonly PlanStep[],
): Now {
  const { policy, facts } = known;
  const names = new Set(steps.flatMap((step) => (step.do === 'pointer' ? [step.name] : [])));
  const read = async () => {
    const standing = await standingTags(known, view);
    // The release itself counts, whatever day its tag bears.
    const now = new Map([...standing, [tag, commit]]);
    const tags = [...now].map(([name, at]): Tag => ({ name, commit: at, time: 0 }));
    return { standing, ...releasesNow(tags, known) };
  };
  return {
    async pointers() {
      view.forget();
      const { standing, releases, lineOrder } = await read();
      return pointersNow(names, { version, commit }, releases, policy, lineOrder, standing);
    },
    async latest() {
      view.forget();
      const { releases } = await read();
      if (isLatest(version, releases, policy, facts.today)) return null;
      const latest = releases.stable.find((each) => isLatest(each.version, releases, policy, facts.today));
      return latest?.tag ?? null;
    },
  };
}
