import type { Releases } from '../lines/releases.ts';
import type { Policy } from '../policy/policy.ts';
import type { Version } from '../versions/scheme.ts';
import { isStable } from '../versions/scheme.ts';
import { pointerNames, pointersOf } from './pointers.ts';
import type { DispatchStep, PointerStep, ReleaseStep } from './steps.ts';

/** A version on its commit, under its tag. */
export interface Tagged {
  readonly version: Version;
  readonly tag: string;
  readonly commit: string;
}

/** The step that makes the release on GitHub. @param notes GitHub Markdown */
export function releaseStep({ version, tag, commit }: Tagged, notes: string, latest: boolean): ReleaseStep {
  const prerelease = !isStable(version);
  return { do: 'release', tag, commit, title: version.text, notes, prerelease, latest };
}

export function dispatchSteps(
  { tag, commit }: Omit<Tagged, 'version'>,
  workflows: readonly string[],
): DispatchStep[] {
  return workflows.map((workflow) => ({ do: 'dispatch', workflow, ref: tag, commit }));
}

/**
 * Where these pointers are still to move for a release, by all releases that there are now: other runs may have released
 * and moved them meanwhile. What belongs to a higher release is left to the run of that one, which may have to publish it
 * first; unless it stands on this release, and so would be left there.
 *
 * @param names the pointers that this run is about
 * @param released the release that it moves them for: none of them stands lower
 */
export function pointersNow(
  names: ReadonlySet<string>,
  { version, commit }: Omit<Tagged, 'tag'>,
  releases: Pick<Releases, 'stable' | 'prerelease'>,
  policy: Policy,
  lineOrder: readonly string[],
  standing: ReadonlyMap<string, string>,
): PointerStep[] {
  const same = isStable(version) ? releases.stable : releases.prerelease;
  return same
    .filter((release) => pointerNames(release.version, policy).some((name) => names.has(name)))
    .filter(
      (release) => policy.lines.order === 'date' || policy.scheme.compare(release.version, version) >= 0,
    )
    .flatMap((release) => pointersOf(release, releases, policy, lineOrder, standing))
    .filter((step) => names.has(step.name) && [step.commit, step.from].includes(commit));
}
