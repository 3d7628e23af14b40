import type { Release, Tag } from '../../lines/releases.ts';
import type { BranchRef } from '../branches.ts';
import type { FileAt, TreeEntry } from '../files-at.ts';
import type { History } from '../history.ts';
import { RemoteView } from '../remote-view.ts';
import type { Commit, Refs, RepositoryInfo } from '../repository.ts';
import { asking, ifThere, incomplete } from './asking.ts';
import type { Client } from './client.ts';
import { ApiCommits } from './history-commits.ts';
import { containedIn, containing } from './history-contains.ts';
import { ApiFiles } from './history-files.ts';
import { readBranches, readRemoteRefs, readTags } from './history-refs.ts';

/** Where a run stands, as the runner's variables say. */
export interface StandsAt {
  /** GITHUB_REF. */
  readonly ref: string | null;
  /** GITHUB_SHA. */
  readonly commit: string | null;
}

/** More branches are not asked one by one whether they contain a commit. */
const MOST_BRANCHES = 1_000;

/**
 * A repository without a checkout, asked through GitHub's API. It looks like a bare clone that holds everything; what
 * the API cannot give ends in exit 3, with `github-…`.
 */
export class ApiHistory implements History {
  readonly name: string;
  readonly onDisk = false;
  readonly #client: Client;
  readonly #at: StandsAt;
  readonly #commits: ApiCommits;
  readonly #files: ApiFiles;
  #info: Promise<RepositoryInfo> | null = null;
  #refs: Promise<Refs> | null = null;
  #branches: Promise<BranchRef[]> | null = null;

  constructor(client: Client, at: StandsAt) {
    const { owner, repo } = client.place;
    this.name = `${owner}/${repo}`;
    this.#client = client;
    this.#at = at;
    this.#commits = new ApiCommits(client);
    this.#files = new ApiFiles(client);
  }

  get info(): Promise<RepositoryInfo> {
    this.#info ??= this.#readInfo();
    return this.#info;
  }

  get infoIfAny(): Promise<RepositoryInfo> {
    return this.info;
  }

  async #readInfo(): Promise<RepositoryInfo> {
    const { ref, commit } = this.#at;
    const named = ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
    const shape = { bare: true, shallow: false, top: null };
    if (commit !== null) return { ...shape, branch: named, head: commit };
    const branch = named ?? (await this.refs()).defaultBranch;
    return { ...shape, branch, head: branch === null ? null : await this.tipOf(branch) };
  }

  start(): void {
    this.refs().catch(() => {});
  }

  afresh(): ApiHistory {
    return new ApiHistory(this.#client, this.#at);
  }

  view(): Promise<RemoteView> {
    return Promise.resolve(new RemoteView(() => readRemoteRefs(this.#client)));
  }

  refs(): Promise<Refs> {
    this.#refs ??= readTags(this.#client);
    return this.#refs;
  }

  /** GitHub is the remote. */
  tags(): Promise<Refs> {
    return this.refs();
  }

  async tagged(name: string): Promise<{ commit: string; fetched: boolean } | null> {
    const found = (await this.refs()).tags.find((tag) => tag.name === name);
    return found === undefined ? null : { commit: found.commit, fetched: false };
  }

  async tagAtRemote(name: string): Promise<{ commit: string | null; asked: boolean }> {
    return { commit: (await this.tagged(name))?.commit ?? null, asked: true };
  }

  async tagText(object: string): Promise<string | null> {
    const found = await asking(`reading the tag ${object.slice(0, 9)}`, () =>
      ifThere(() =>
        this.#client.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { tag_sha: object }),
      ),
    );
    return found?.data.message ?? null;
  }

  branches(): Promise<BranchRef[]> {
    this.#branches ??= readBranches(this.#client);
    return this.#branches;
  }

  async remoteBranches(): Promise<readonly string[]> {
    return (await this.branches()).map(({ name }) => name);
  }

  remote(): Promise<null> {
    return Promise.resolve(null);
  }

  async tipOf(branch: string): Promise<string | null> {
    const found = await asking(`looking up the branch ${JSON.stringify(branch)}`, () =>
      ifThere(() =>
        this.#client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${branch}` }),
      ),
    );
    return found?.data.object.sha ?? null;
  }

  /** `origin/main` is how a workflow that was written for a checkout says it. */
  async branchNamed(revision: string): Promise<string | null> {
    for (const name of [revision, ...withoutRemote(revision)])
      if (!isId(name) && (await this.tipOf(name)) !== null) return name;
    return null;
  }

  async branchesAt(commit: string): Promise<string[]> {
    return (await this.branches()).filter(({ ref }) => ref === commit).map(({ name }) => name);
  }

  /** Those that suffice first: where one of them contains the commit, no other one matters. */
  async branchesWith(commit: string, suffice: (names: readonly string[]) => boolean): Promise<string[]> {
    const branches = await this.branches();
    const likely = branches.filter(({ name }) => suffice([name]));
    const found = await this.#containing(commit, likely);
    if (suffice(found)) return found;
    return await this.#containing(commit, branches);
  }

  async #containing(commit: string, branches: readonly BranchRef[]): Promise<string[]> {
    if (branches.length > MOST_BRANCHES)
      throw incomplete(
        `there are ${branches.length} branches, and ${MOST_BRANCHES} are asked at most whether they contain ${commit.slice(0, 9)}`,
      );
    const refs = branches.map(({ name, ref }) => ({ name, ref: `refs/heads/${name}`, commit: ref }));
    const names: string[] = [];
    for await (const { name } of containing(this.#client, this.#commits, commit, refs)) names.push(name);
    return names;
  }

  bring(): Promise<void> {
    return Promise.resolve();
  }

  bringSince(): Promise<void> {
    return Promise.resolve();
  }

  isWhole(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async commitOf(revision: string): Promise<string | null> {
    for (const name of [revision, ...withoutRemote(revision)]) {
      const found = await this.#commits.named(name);
      if (found !== null) return found;
    }
    return null;
  }

  commits(of: readonly string[], without: readonly string[], most?: number): Promise<Commit[]> {
    return this.#commits.between(of, without, most);
  }

  contains(commit: string, other: string): Promise<boolean> {
    return this.#commits.contains(commit, other);
  }

  async firstContained(candidates: readonly Release[], commit: string): Promise<Release | null> {
    const [best, ...others] = candidates;
    if (best === undefined) return null;
    if (await this.#commits.contains(commit, best.commit)) return best;
    const refs = others.map((release) => ({
      release,
      ref: `refs/tags/${release.tag}`,
      commit: release.commit,
    }));
    for await (const { release } of containedIn(this.#client, this.#commits, commit, refs)) return release;
    return null;
  }

  async tagsWithin(commit: string, among: readonly Tag[]): Promise<string[]> {
    const refs = among.map((tag) => ({ name: tag.name, ref: `refs/tags/${tag.name}`, commit: tag.commit }));
    const names: string[] = [];
    for await (const { name } of containedIn(this.#client, this.#commits, commit, refs)) names.push(name);
    return names;
  }

  mergeBase(a: string, b: string): Promise<string | null> {
    return this.#commits.mergeBase(a, b);
  }

  async fork(base: string, head: string): Promise<string> {
    return (await this.mergeBase(base, head)) ?? base;
  }

  /** The API shows a commit's changes cut short. */
  patchIds(): Promise<null> {
    return Promise.resolve(null);
  }

  async pathsAt(commit: string): Promise<string[]> {
    return (await this.#files.all(commit)).map(({ path }) => path);
  }

  pathsBetween(from: string, to: string): Promise<string[]> {
    return this.#files.differing(from, to);
  }

  entriesAt(commit: string, paths: readonly string[] | null): Promise<TreeEntry[]> {
    return paths === null ? this.#files.all(commit) : this.#files.at(commit, paths);
  }

  read(files: readonly TreeEntry[], most: number | null): Promise<FileAt[]> {
    return this.#files.read(files, most);
  }
}

function withoutRemote(revision: string): string[] {
  return revision.startsWith('origin/') ? [revision.slice('origin/'.length)] : [];
}

function isId(revision: string): boolean {
  return /^[0-9a-f]{40}$/.test(revision);
}
