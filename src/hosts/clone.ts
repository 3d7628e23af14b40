import { Problem } from '../base/problem.ts';
import type { Release } from '../lines/releases.ts';
import type { BranchRef } from './branches.ts';
import { branchesAt, branchesWith, branchRefs } from './branches.ts';
import { pathsAt, pathsBetween } from './changed-paths.ts';
import {
  completeBranch,
  completeBranches,
  completeCommits,
  completeFork,
  completeSince,
  completeTags,
  firstReachable,
} from './complete.ts';
import { fetchBranches } from './deepen.ts';
import type { FileAt, TreeEntry } from './files-at.ts';
import { entriesAt, readFiles } from './files-at.ts';
import type { Git } from './git.ts';
import type { History, TagReader } from './history.ts';
import { patchIds } from './patch-ids.ts';
import type { RemoteTag } from './remote.ts';
import { fetchTags, remoteBranches, remoteTags } from './remote.ts';
import type { RemoteView } from './remote-view.ts';
import { viewOfRemote } from './remote-view.ts';
import type { Commit, Refs, RepositoryInfo } from './repository.ts';
import {
  hasCommit,
  isAncestor,
  isShallow,
  mergeBase,
  Opened,
  readCommits,
  readRemote,
  resolveCommit,
  tagsWithin,
} from './repository.ts';

/** A repository on this machine, asked by git: one process a question. What it lacks is fetched from its remote. */
export class Clone implements History {
  readonly name = 'this clone';
  readonly onDisk = true;
  readonly git: Git;
  readonly progress: (text: string) => void;
  #opened: Opened;
  #view: Promise<RemoteView> | null = null;

  constructor(git: Git, progress: (text: string) => void) {
    this.git = git;
    this.progress = progress;
    this.#opened = new Opened(git);
  }

  get info(): Promise<RepositoryInfo> {
    return this.#opened.info;
  }

  get infoIfAny(): Promise<RepositoryInfo | null> {
    return this.#opened.infoIfAny;
  }

  start(): void {
    this.#opened.start();
  }

  afresh(): Clone {
    return new Clone(this.git, this.progress);
  }

  refs(): Promise<Refs> {
    return this.#opened.refs;
  }

  async tags(reader: TagReader, ask?: 'try' | 'must'): Promise<Refs> {
    // Whoever must know goes on to ask for more: then one question is for all of it.
    const offer =
      ask === undefined ? (remote: string) => remoteTags(this.git, remote) : () => this.#offered();
    return await completeTags(this, await this.info, await this.refs(), reader, ask, offer);
  }

  async #offered(): Promise<RemoteTag[]> {
    const view = await this.view();
    const silence = await view.silence();
    if (silence !== null) throw silence;
    return [...((await view.refs())?.tags.values() ?? [])];
  }

  /** What the remote holds, asked once. */
  view(): Promise<RemoteView> {
    this.#view ??= this.remote().then((remote) => viewOfRemote(this.git, remote));
    return this.#view;
  }

  async tagged(name: string): Promise<{ commit: string; fetched: boolean } | null> {
    const ref = `refs/tags/${name}`;
    const here = await resolveCommit(this.git, ref);
    if (here !== null) return { commit: here, fetched: false };
    const remote = await this.remote();
    if (remote === null) return null;
    await fetchTags(this.git, remote, [name], (await this.info).shallow).catch((error: unknown) => {
      if (!(error instanceof Problem && error.code === 'tags-missing')) throw error;
    });
    // What was asked before does not know the tag.
    this.#opened = new Opened(this.git);
    const commit = await resolveCommit(this.git, ref);
    return commit === null ? null : { commit, fetched: true };
  }

  async tagAtRemote(name: string): Promise<{ commit: string | null; asked: boolean | null }> {
    const remote = await this.remote();
    if (remote === null) return { commit: null, asked: null };
    const found = await remoteTags(this.git, remote, [name]).catch((error: unknown) => {
      if (error instanceof Problem) return null;
      throw error;
    });
    if (found === null) return { commit: null, asked: false };
    return { commit: found.find((tag) => tag.name === name)?.commit ?? null, asked: true };
  }

  async tagText(object: string): Promise<string | null> {
    const text = await this.git.run(['cat-file', 'tag', object]);
    return text.status === 0 ? text.stdout : null;
  }

  async branches(): Promise<BranchRef[]> {
    return await branchRefs(this.git, await this.remote());
  }

  async remoteBranches(): Promise<readonly string[] | null> {
    const remote = await this.remote();
    return remote === null ? [] : await remoteBranches(this.git, remote);
  }

  remote(): Promise<string | null> {
    return readRemote(this.git);
  }

  async tipOf(branch: string): Promise<string | null> {
    const remote = await this.remote();
    return (
      (await resolveCommit(this.git, `refs/heads/${branch}`)) ??
      (await resolveCommit(this.git, `refs/remotes/${remote ?? 'origin'}/${branch}`)) ??
      (remote === null ? null : await completeBranch(this, await this.info, remote, branch))
    );
  }

  async branchNamed(revision: string): Promise<string | null> {
    if (await hasCommit(this.git, `refs/heads/${revision}`)) return revision;
    const remote = revision.includes('/') && (await hasCommit(this.git, `refs/remotes/${revision}`));
    return remote ? revision.split('/').slice(1).join('/') : null;
  }

  branchesAt(commit: string): Promise<string[]> {
    return branchesAt(this.git, commit);
  }

  /** A clone of a single branch may lack the one that matters: before that is said, all are fetched. */
  async branchesWith(commit: string, suffice: (names: readonly string[]) => boolean): Promise<string[]> {
    await completeBranches(this, await this.info);
    const found = await branchesWith(this.git, commit);
    if (suffice(found)) return found;
    const remote = await this.remote();
    if (remote === null) return found;
    this.progress(`fetching the branches of ${remote}`);
    const fetched = await fetchBranches(this.git, remote, false).catch((error: unknown) => {
      // Whoever is without a network is told of what is here.
      if (error instanceof Problem) return false;
      throw error;
    });
    return fetched ? branchesWith(this.git, commit) : found;
  }

  async bring(commits: readonly string[]): Promise<void> {
    await completeCommits(this, await this.info, commits);
  }

  async bringSince(tips: readonly string[], last: Release | null): Promise<void> {
    await completeSince(this, await this.info, tips, last);
  }

  /** A clone that was shallow got what this verdict needs, and not all; one that was whole may have got shallow tags. */
  async isWhole(): Promise<boolean> {
    return !(await this.info).shallow && !(await isShallow(this.git));
  }

  commitOf(revision: string): Promise<string | null> {
    return resolveCommit(this.git, revision);
  }

  commits(of: readonly string[], without: readonly string[]): Promise<Commit[]> {
    return readCommits(this.git, of, without);
  }

  contains(commit: string, other: string): Promise<boolean> {
    return isAncestor(this.git, other, commit);
  }

  async firstContained(
    candidates: readonly Release[],
    commit: string,
    tips: readonly string[],
  ): Promise<Release | null> {
    return await firstReachable(this, await this.info, candidates, commit, tips);
  }

  tagsWithin(commit: string): Promise<string[]> {
    return tagsWithin(this.git, commit);
  }

  mergeBase(a: string, b: string): Promise<string | null> {
    return mergeBase(this.git, a, b);
  }

  fork(base: string, head: string): Promise<string> {
    return completeFork(this, base, head);
  }

  patchIds(commits: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return patchIds(this.git, commits);
  }

  pathsAt(commit: string): Promise<string[]> {
    return pathsAt(this.git, commit);
  }

  pathsBetween(from: string, to: string): Promise<string[]> {
    return pathsBetween(this.git, from, to);
  }

  entriesAt(commit: string, paths: readonly string[] | null): Promise<TreeEntry[]> {
    return entriesAt(this.git, commit, paths);
  }

  read(files: readonly TreeEntry[], most: number | null): Promise<FileAt[]> {
    return readFiles(this.git, files, most);
  }
}
