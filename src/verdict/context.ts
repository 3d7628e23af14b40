import type { Fault } from '../base/result.ts';
import type { MergeMethod } from '../changes/merge-message.ts';
import type { Carries } from '../lines/branch.ts';
import type { DatedVersion, Line } from '../lines/lines.ts';
import type { Release, Releases } from '../lines/releases.ts';
import type { RuleSettings } from '../policy/document.ts';
import type { Policy } from '../policy/policy.ts';
import type { Level, RuleId } from '../policy/rule-ids.ts';
import type { Version } from '../versions/scheme.ts';
import type { Change } from './changes.ts';
import type { Evidence } from './evidence.ts';
import type { Facts, PullFacts, TagFacts } from './facts.ts';
import type { Landing } from './pull.ts';
import type { ReleaseAs } from './release-as.ts';
import type { Where } from './verdict.ts';

/** What the rules look at: the facts, and all that was derived from them once. */
export interface Context {
  readonly facts: Facts;
  readonly policy: Policy;
  readonly releases: Releases;
  /** Newest first. */
  readonly lines: readonly Line[];
  readonly carries: Carries;
  readonly line: TargetLine;
  readonly last: Release | null;
  readonly changes: readonly Change[];
  readonly evidence: readonly Evidence[];
  readonly kind: string;
  /** The stable version that is computed; null where there is nothing to release or no number for it. */
  readonly next: Version | null;
  /** What `release` would tag: `next`, or its pre-release on a branch that makes those. */
  readonly published: Version | null;
  readonly opening: Opening | null;
  readonly releaseAs: { readonly chosen: ReleaseAs | null; readonly refused: readonly ReleaseAs[] };
  readonly tag: TagUnderJudgement | null;
  readonly judged: JudgedPolicy;
  /** The pull request under judgement, where more is known of it than its commits. */
  readonly pull: PullContext | null;
}

/** How the pull request lands, and what each way comes to. */
export interface PullContext {
  readonly facts: PullFacts;
  readonly landing: Landing;
  /** The way whose commits are the context's. */
  readonly method: MergeMethod;
  readonly ways: readonly Way[];
  /** Its own commits as they are. */
  readonly written: readonly Change[];
  /** Null where it does not land so. */
  readonly squash: Squash | null;
}

/** What a squash would be. */
export interface Squash {
  readonly change: Change;
  /** What its subject says alone. */
  readonly title: Change;
  /** Hostile text. */
  readonly message: string;
}

/** One way to land, and the release that follows. */
export interface Way {
  readonly method: MergeMethod;
  readonly kind: string;
  readonly next: string | null;
}

/** The line that is released, whether or not it exists yet. */
export interface TargetLine {
  readonly id: string;
  readonly existing: Line | null;
  readonly newest: boolean;
}

/** A new line that the release would open, and whether this branch may. */
export interface Opening {
  readonly id: string;
  readonly allowed: boolean;
  /** Whether the release leaves what the branch is bounded to. */
  readonly leaves: boolean;
}

export interface TagUnderJudgement {
  readonly facts: TagFacts;
  readonly version: Version | null;
  readonly fault: Fault | null;
}

/** The policy whose own soundness is judged: the head's where a pull request changes it. */
export interface JudgedPolicy {
  readonly policy: Policy;
  readonly lines: readonly Line[];
  /** The lines under the policy as it was, where a pull request changes it. */
  readonly before: readonly Line[] | null;
  /** The stable versions that the lines were made of. */
  readonly stable: readonly DatedVersion[];
  /** Whether what is judged here brings it; else its faults are older and only noted. */
  readonly own: boolean;
}

/** What rules look at that judge the policy itself, and no change. */
export interface PolicyContext {
  readonly judged: JudgedPolicy;
  readonly facts: Pick<Facts, 'today'>;
}

/** What a rule found, before the policy's level is laid over it. */
export interface RawFinding {
  readonly message: string;
  readonly remedy: string;
  readonly where: Where;
  /** Where else to look, which does not make it this finding and no other: it may move. */
  readonly beside?: Where;
  /** The ids of the evidence that it tells. */
  readonly evidence?: readonly string[];
  /** A lower level than the rule's own: of something that the pull request does not bring. */
  readonly softened?: 'warning' | 'note';
  /** What besides `where` makes it this finding and no other, in a few words that hold no day of today: for baselines. */
  readonly about?: Readonly<Record<string, string>>;
  /** What an override must name to allow it: the line, or the kind. Without it nothing does. */
  readonly allowable?: string;
}

/** One rule of policy.md, *Rules*. */
export interface Rule {
  readonly id: RuleId;
  /** The level without a word in the policy. @param policy some defaults follow another key */
  readonly level: Level | ((policy: Policy) => Level);
  check(context: Context): readonly RawFinding[];
}

/** The level that a policy gives a rule; undefined where it leaves the rule's own. */
export function levelGiven(policy: Policy, id: RuleId): Level | undefined {
  const setting = policy.rules[id];
  return typeof setting === 'string' ? setting : setting?.level;
}

export function settingsOf(policy: Policy, id: RuleId): RuleSettings {
  const setting = policy.rules[id];
  return typeof setting === 'object' ? setting : {};
}
