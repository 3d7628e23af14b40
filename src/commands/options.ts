import { mistake } from '../base/problem.ts';
import type { Git } from '../hosts/git.ts';
import type { Github } from '../hosts/github/lazy.ts';
import type { History } from '../hosts/history.ts';
import type { Day } from '../lines/calendar.ts';
import { dayOf, parseDay } from '../lines/calendar.ts';
import type { PullFacts } from '../verdict/facts.ts';
import type { Statements } from './statements.ts';

/** What every command takes, however it was called. */
export interface CommonOptions {
  /** Git in the directory, for what only a clone can do. */
  readonly git: Git;
  /** The repository, whoever answers for it. */
  readonly history: History;
  /** GitHub's API, connected when it is first asked for; null without a token, and where the repository is elsewhere. */
  readonly github: Github;
  /** The day that counts as today; the clock's without it. */
  readonly today: string | null;
  /** A policy file that goes before all others. */
  readonly policy: string | null;
  /** Whether a file named so is trusted as it lies in the work tree, even where a pull request brings it. */
  readonly policyTrusted: boolean;
  readonly branch: string | null;
  /** Whether the remote is asked for tags even where the clone seems to have them all; `must` needs its answer. */
  readonly askRemote?: 'try' | 'must';
  /** Tags that count as not there: a release is judged anew as it was when it was made. */
  readonly withoutTags?: ReadonlySet<string>;
  /** What CI says the branch is, for a detached HEAD. */
  readonly ciBranch: string | null;
  /** What CI says a pull request would change. */
  readonly ciTarget: string | null;
  /** The number of the build counter, where the caller says it. */
  readonly counter?: number | null;
  /** The remote's default branch, where an event says it; else the clone may know. */
  readonly defaultBranch: string | null;
  /** Who makes a tag where git's own settings do not say it. */
  readonly identity: string | null;
  /** How `release` publishes refs; auto without a word. */
  readonly via?: 'auto' | 'api' | 'git';
  /** The workflows that `release` starts on the tag, by their files' names. */
  readonly dispatch?: readonly string[];
  /** How waiting is done between two tries; the clock's without it. */
  readonly wait?: (ms: number) => Promise<void>;
  /** Seconds since 1970, asked once. */
  readonly now: number;
  /** What is known of the pull request beyond its commits. */
  readonly pull?: PullFacts | null;
  /** Told where GitHub did not show the pull request as it is now, and what the event said of it is old. */
  readonly pullIsOld?: () => void;
  /** Who has approved, and what is allowed in spite of the policy. */
  readonly statements: Statements;
  /** A file with the notes of this release, which goes before all others. */
  readonly notesFile?: string | null;
  readonly progress: (text: string) => void;
  /** More repositories that the call names, for what takes several. */
  readonly others?: readonly string[];
  /** The program that runs, for what starts itself again; only on the command line. */
  readonly program?: string | undefined;
  /** Told how far a long row of steps has come. */
  readonly steps?: (done: number, all: number, what: string) => void;
  /** Whether the surfaces of the policy stay uncompared: of a whole past that takes very long. */
  readonly withoutSurfaces?: boolean;
}

export function todayOf({ today, now }: CommonOptions, timezone: string): Day {
  return today === null ? dayOf(now, timezone) : dayNamed(today);
}

/** The day that `--today` names. @throws Problem where it is none */
export function dayNamed(today: string): Day {
  const day = parseDay(today);
  if (!day.ok) throw mistake(day.fault.code, `--today: ${day.fault.message}`, day.fault.remedy);
  return day.value;
}
