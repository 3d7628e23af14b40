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
 * Where these pointers are still to move, by all releases that there are now: other runs may have released and moved
 * them meanwhile.
 *
 * @param names the pointers that this run is about
 * @param version the version that it moved them for: none of them stands lower
 */
export function pointersNow(
  names: ReadonlySet<string>,
  version: Version,
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
    .filter(({ name }) => names.has(name));
}
