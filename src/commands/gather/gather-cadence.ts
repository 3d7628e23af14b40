import { within } from '../../lines/branch.ts';
import { lineId } from '../../lines/lines.ts';
import type { Release, Releases } from '../../lines/releases.ts';
import type { Policy } from '../../policy/policy.ts';
import { changesOf, highestKind } from '../../verdict/changes.ts';
import type { Step } from '../../verdict/due.ts';
import { needsSecurityReleases, stepsOf } from '../../verdict/due.ts';
import type { ProjectFacts } from '../../verdict/facts.ts';
import type { Version } from '../../versions/scheme.ts';
import type { CommonOptions } from '../options.ts';
import { allOwn } from './ownership.ts';

/** More security releases than this in a row are taken for what they are not before all of history is read. */
const MOST = 200;

/** Where releases are asked about: the line of the last one, or of the tag under judgement. */
export interface CadencePlace {
  readonly last: Release | null;
  readonly bound: Readonly<Record<string, number>> | null;
  /** The tag under judgement; null for what is unreleased. */
  readonly before: { readonly version: Version; readonly time: number } | null;
  readonly tips: readonly string[];
}

/**
 * Which of the line's latest releases held security changes alone: a cadence does not count them, and their numbers
 * do not tell them from others. Asked only where a cadence needs it, back to the newest release that held others.
 */
export async function securityReleases(
  options: CommonOptions,
  policy: Policy,
  releases: Releases,
  { last, bound, before, tips }: CadencePlace,
): Promise<Pick<ProjectFacts, 'securityReleases'>> {
  const of = before?.version ?? last?.version;
  // A branch that is about to open its line has nothing on it yet.
  if (of === undefined || !within(of.parts, bound) || !needsSecurityReleases(policy)) return {};
  const line = lineId(of.parts, policy.lines.by, policy.scheme);
  const steps = stepsOf(line, releases.stable, policy, bound, before).sort(
    (a, b) => b.release.time - a.release.time || policy.scheme.compare(b.release.version, a.release.version),
  );
  const security = policy.kinds.position('security') ?? 0;
  const found: string[] = [];
  for (const step of steps.slice(0, MOST)) {
    // What changed a part further right says nothing of the kinds that wait for this one.
    if (step.position > security) continue;
    if (step.position < security || !(await isSecurityRelease(options, policy, step, tips))) break;
    found.push(step.release.tag);
  }
  return { securityReleases: found };
}

async function isSecurityRelease(
  options: CommonOptions,
  policy: Policy,
  { release, before }: Step,
  tips: readonly string[],
): Promise<boolean> {
  if (before === null) return false;
  options.progress(`reading what ${release.tag} held`);
  // What is released already lies behind the end of a shallow clone.
  await options.history.bringSince(tips, null);
  const commits = allOwn(await options.history.commits([release.commit], [before.commit]));
  return highestKind(changesOf(commits, policy, before.version), policy) === 'security';
}
