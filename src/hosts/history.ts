import type { Release, Tag } from '../lines/releases.ts';
import type { BranchRef } from './branches.ts';
import type { FileAt, TreeEntry } from './files-at.ts';
import type { RemoteView } from './remote-view.ts';
import type { Commit, Refs, RepositoryInfo } from './repository.ts';

/**
 * What a verdict asks of a repository, whoever answers: a clone ({@link Clone}), or a host's API where there is none.
 * An answer is complete, or a Problem with exit 3: never a part taken for the whole.
 */
export interface History {
  /** What messages call it: `this clone`. */
  readonly name: string;
  /** Whether paths that the user names may lead to files of this machine; else all are the repository's own. */
  readonly onDisk: boolean;
  readonly info: Promise<RepositoryInfo>;
  /** Null where there is no repository. One that is there and cannot be asked may hold a policy: that is a problem. */
  readonly infoIfAny: Promise<RepositoryInfo | null>;
  /** Asks the first questions before anything else is loaded. A failure is told to whoever awaits the answer. */
  start(): void;
  /** The same repository with nothing known of before: tags may have come since. */
  afresh(): History;

  /** The tags and the default branch as they are here. */
  refs(): Promise<Refs>;
  /**
   * The tags of the project, where the clone may lack some completed by the remote's.
   *
   * @param ask whether the remote is asked even where the clone seems to have all; `must` needs its answer
   * @throws Problem where releases may exist that cannot be seen from here
   */
  tags(reader: TagReader, ask?: 'try' | 'must'): Promise<Refs>;
  /** The commit behind a tag, fetched where it is not here; null where there is no such tag. */
  tagged(name: string): Promise<{ readonly commit: string; readonly fetched: boolean } | null>;
  /** Where the remote holds a tag; `asked` is false where it did not answer, null where there is no remote. */
  tagAtRemote(name: string): Promise<{ readonly commit: string | null; readonly asked: boolean | null }>;

  /** The text of a tag's own object; null where it cannot be read. */
  tagText(object: string): Promise<string | null>;

  /** The branches whose tips can be read: here, and of the one remote. */
  branches(): Promise<BranchRef[]>;
  /** The branches of the remote by their names, read here or not; null where it did not answer. */
  remoteBranches(): Promise<readonly string[] | null>;
  /** The remote that was asked, or would be; null where all is here that there is. */
  remote(): Promise<string | null>;
  /** The branches and tags that the remote holds, as they are when it is first asked. */
  view(): Promise<RemoteView>;
  /** The tip of a branch, fetched where it is not here; null where none of that name can be had. */
  tipOf(branch: string): Promise<string | null>;
  /** The branch that a revision names, as `main` and `origin/main` do; null where it names none. */
  branchNamed(revision: string): Promise<string | null>;
  /** The names of the branches that stand on a commit. */
  branchesAt(commit: string): Promise<string[]>;
  /** The names of the branches that contain a commit. @param suffice whether those found so far are enough */
  branchesWith(commit: string, suffice: (names: readonly string[]) => boolean): Promise<string[]>;

  /** Makes sure that commits which an event or the user names can be read, as far as they exist. */
  bring(commits: readonly string[]): Promise<void>;
  /** Makes sure that all commits since a release can be read. @param last null before the first release */
  bringSince(tips: readonly string[], last: Release | null): Promise<void>;
  /** Whether all of history can be read, so that no answer ends where a clone was cut off. */
  isWhole(): Promise<boolean>;
  /** The commit that a revision names; null where it names none. */
  commitOf(revision: string): Promise<string | null>;
  /**
   * The commits reachable from some and not from others, children before their parents.
   *
   * @param most over which it is not worth its requests, where each hundred is one; then it is a Problem
   */
  commits(of: readonly string[], without: readonly string[], most?: number): Promise<Commit[]>;
  /** Whether a commit contains another. */
  contains(commit: string, other: string): Promise<boolean>;
  /** The first of some releases that a commit contains. @param tips what else is judged, for what is fetched */
  firstContained(
    candidates: readonly Release[],
    commit: string,
    tips: readonly string[],
  ): Promise<Release | null>;
  /** The names of the tags on commits that a commit contains. @param among those that matter */
  tagsWithin(commit: string, among: readonly Tag[]): Promise<string[]>;
  /** Where two commits parted; null where what can be read does not show it. */
  mergeBase(a: string, b: string): Promise<string | null>;
  /** Where a pull request left its base; the base itself for two histories without a common commit. */
  fork(base: string, head: string): Promise<string>;
  /** What commits change, as ids that a cherry-pick keeps; null where that cannot be told here. */
  patchIds(commits: readonly string[]): Promise<ReadonlyMap<string, string> | null>;

  /** Every path of a commit. */
  pathsAt(commit: string): Promise<string[]>;
  /** The paths that differ between two commits, deleted files included; what was renamed is two paths. */
  pathsBetween(from: string, to: string): Promise<string[]>;
  /** What a commit has at some paths, as far as it has them; without paths all its files. */
  entriesAt(commit: string, paths: readonly string[] | null): Promise<TreeEntry[]>;
  /** The texts of files. @param most the size in bytes over which a file is not read; null for none */
  read(files: readonly TreeEntry[], most: number | null): Promise<FileAt[]>;
}

/** What says which tags are releases. */
export interface TagReader {
  read(tag: string): { readonly ok: boolean };
  readTested(tag: string): unknown;
}
