import type { Day } from '../../lines/calendar.ts';
import type { PhaseRule, Track } from '../../lines/lines.ts';
import type { Tag } from '../../lines/releases.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Level, RuleId } from '../../policy/rule-ids.ts';
import { settingsOf } from '../context.ts';

/** What a policy is looked through with. */
export interface LintContext {
  readonly document: PolicyDocument;
  readonly policy: Policy;
  readonly today: Day;
  /** What the policy is held against; null where there is no repository. */
  readonly repository: LintRepository | null;
}

export interface LintRepository {
  readonly tags: readonly Tag[];
  /** Here and at remotes, without the remote's name. */
  readonly branches: readonly string[];
  /** Every file's path, with `/`. */
  readonly files: readonly string[];
}

/** A mistake that the schema cannot see. */
export interface LintFinding {
  /** What found it: a stable word. */
  readonly check: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly remedy: string;
  /** The keys that lead to it. */
  readonly path: readonly string[];
  /** The keys that lead to it where the file does not say `path`: a default is at odds with what it does say. */
  readonly instead?: readonly string[];
  /** Whether the key itself is meant, and not its value. */
  readonly at?: 'key' | 'value';
}

/** One thing to look for. */
export interface LintCheck {
  readonly id: string;
  /** Whether it looks at tags, branches or files. */
  readonly asksRepository: boolean;
  check(context: LintContext): readonly Omit<LintFinding, 'check'>[];
}

/** The tracks with the keys that lead to their phases; a policy with phases alone has one, which takes every line. */
export function tracksOf({ document, policy }: LintContext): PlacedTrack[] {
  return (policy.lines.tracks ?? []).map((track, index) => ({
    track,
    path: document.support?.tracks === undefined ? ['support'] : ['support', 'tracks', String(index)],
  }));
}

export interface PlacedTrack {
  readonly track: Track;
  readonly path: readonly string[];
}

export function phasePath({ path }: PlacedTrack, index: number): string[] {
  return [...path, 'phases', String(index)];
}

/** "the phase security", "the phase security of the track lts" */
export function phaseWords({ track }: PlacedTrack, phase: PhaseRule): string {
  return `the phase "${phase.name}"${track.name === null ? '' : ` of the track "${track.name}"`}`;
}

/** How loudly a rule speaks of the same: the policy sets it for both. */
export function levelOf(policy: Policy, rule: RuleId, usual: Level): Level {
  const setting = policy.rules[rule];
  return typeof setting === 'string' ? setting : (settingsOf(policy, rule).level ?? usual);
}
