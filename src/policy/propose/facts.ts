import type { Day } from '../../lines/calendar.ts';
import type { Tag } from '../../lines/releases.ts';

/** What a repository shows of how it is released: all that a first policy is proposed from. */
export interface RepositoryFacts {
  readonly today: Day;
  readonly tags: readonly Tag[];
  /** The branches here and at remotes, without the remote's name. */
  readonly branches: readonly string[];
  /** The branch that HEAD names; null where it is detached. */
  readonly current: string | null;
  /** The remote's default branch, where it is known. */
  readonly defaultBranch: string | null;
  /** The first lines of the newest commits, merges left out, newest first; at most {@link MOST_SUBJECTS}. */
  readonly subjects: readonly string[];
  /** The files at HEAD's root, under `.github` and in the few other places that say something. */
  readonly paths: readonly string[];
  /** The texts of those {@link READ} names. */
  readonly texts: Readonly<Record<string, string>>;
  /** The surfaces that the work tree shows. */
  readonly surfaces: readonly SeenSurface[];
  /** Where the remote is; null without one. */
  readonly remote: string | null;
  /** What past releases teach; null where nobody has looked, or where there is too little to learn from. */
  readonly past: Past | null;
}

/** How a policy fits past releases, and the changes that would fit better. */
export interface Past {
  /** The releases that could be compared. */
  readonly releases: number;
  /** Those that agree without a change. */
  readonly agree: number;
  readonly changes: readonly PastChange[];
}

export interface PastChange {
  /** The key of the policy. */
  readonly key: readonly string[];
  readonly value: unknown;
  /** How many releases agree only with it, and only without it. */
  readonly gained: number;
  readonly lost: number;
}

/** Fewer releases than this teach nothing. */
export const LEAST_PAST = 10;

/** A surface by what it looks like. */
export interface SeenSurface {
  readonly checker: string;
  /** The file that shows it. */
  readonly file: string;
  /** Whether HEAD has that file: what a build makes, it has not. */
  readonly committed: boolean;
}

/** More commits than this say nothing new of a habit. */
export const MOST_SUBJECTS = 300;

/** What is listed besides the root: folders, whole, and single files. */
export const PLACES: readonly string[] = [
  '.github',
  '.circleci/config.yml',
  'debian/changelog',
  'docs/SECURITY.md',
];

/** The files that are read, by their whole path. */
export const READ =
  /^(?:(?:\.github\/|docs\/)?SECURITY\.md|package\.json|pyproject\.toml|Cargo\.toml|VERSION|[\w.-]+\.sopm|\.github\/(?:labels|labeler|release|settings)\.ya?ml|\.github\/ISSUE_TEMPLATE\/[^/]+\.(?:ya?ml|md))$/i;

/** Whether the remote is a GitHub, as far as its address says it. */
export function isOnGithub({ remote }: RepositoryFacts): boolean {
  return /(?:^|[/@.])github\./i.test(remote ?? '');
}

/** Whether the repository has one of these files. */
export function has({ paths }: RepositoryFacts, pattern: RegExp): boolean {
  return paths.some((path) => pattern.test(path));
}
