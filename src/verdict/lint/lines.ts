import type { Line } from '../../lines/lines.ts';
import { linesOn } from '../../lines/lines.ts';
import { releasesOf } from '../../lines/releases.ts';
import type { JudgedPolicy } from '../context.ts';
import { linesToday } from '../gathered.ts';
import type { LintContext } from './context.ts';

/** The lines that exist: by the repository's tags, or those that the policy itself dates. Newest first. */
export function linesOf(context: LintContext): readonly Line[] {
  return judgedOf(context).lines;
}

/** The policy as its rules judge it. */
export function judgedOf({ policy, today, repository }: LintContext): JudgedPolicy {
  const releases = releasesOf(repository?.tags ?? NO_TAGS, policy.tags, today, policy.timezone);
  return { policy, before: null, own: true, ...linesToday(today, releases, policy) };
}

/**
 * The same with a line that begins today, where there is none yet: what a first release would meet. Which track it
 * would take nobody knows.
 */
export function judgedWithLine(context: LintContext): JudgedPolicy {
  const judged = judgedOf(context);
  if (judged.lines.length > 0 || context.document.support?.tracks !== undefined) return judged;
  const { policy, today } = context;
  const stable = [{ version: policy.initial, day: today }];
  return { ...judged, stable, lines: linesOn(today, stable, policy.lines, policy.scheme) };
}

const NO_TAGS = [] as const;
