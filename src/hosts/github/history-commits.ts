import type { Commit } from '../repository.ts';
import { asking, ifThere, incomplete } from './asking.ts';
import type { Client } from './client.ts';
import type { DatedCommit } from './history-order.ts';
import { inOrder } from './history-order.ts';
import { Refusal } from './refusal.ts';

/** The first page of a comparison, whose other pages are asked for only where all commits matter. */
interface Comparison {
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical';
  readonly mergeBase: string;
  readonly total: number;
  readonly first: readonly DatedCommit[];
}

/** More commits than this are no pull request and no release: a hundred requests of a thousand an hour. */
const MOST_COMMITS = 10_000;
const PAGE = 100;
/** Of one commit. */
const MOST_PARENTS = 20;

type ByCommit = Map<string, DatedCommit>;

/** Commits as GitHub's API tells them: ranges by comparing, whole histories by GraphQL. */
export class ApiCommits {
  readonly #client: Client;
  readonly #comparisons = new Map<string, Promise<Comparison | null>>();
  readonly #ranges = new Map<string, Promise<ByCommit>>();

  constructor(client: Client) {
    this.#client = client;
  }

  /** The commits reachable from some and not from others: differences of two, put together. */
  async between(of: readonly string[], without: readonly string[], most = MOST_COMMITS): Promise<Commit[]> {
    const found: ByCommit = new Map();
    for (const tip of new Set(of)) {
      const [first, ...others] = [...new Set(without)];
      let reached = await this.#range(first ?? null, tip, most);
      for (const other of others) {
        const left = await this.#range(other, tip, most);
        reached = new Map([...reached].filter(([commit]) => left.has(commit)));
      }
      for (const [commit, each] of reached) found.set(commit, each);
    }
    return inOrder([...found.values()]);
  }

  /** Whether a commit contains another. */
  async contains(commit: string, other: string): Promise<boolean> {
    if (commit === other) return true;
    const status = (await this.#comparison(other, commit))?.status;
    return status === 'ahead' || status === 'identical';
  }

  /** Where two commits parted; null for two histories without a common commit. */
  async mergeBase(a: string, b: string): Promise<string | null> {
    return a === b ? a : ((await this.#comparison(a, b))?.mergeBase ?? null);
  }

  /** The commit that a branch, a tag, or an id names; null where GitHub knows none. */
  async named(revision: string): Promise<string | null> {
    return await asking(`looking up ${JSON.stringify(revision)}`, async () => {
      if (/^[0-9a-f]{40}$/.test(revision)) return await this.#object(revision);
      const found = await ifThere(() =>
        // One file a page is the least: the list of its files is of no use here.
        this.#client.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref: revision, per_page: 1 }),
      );
      return found?.data.sha ?? null;
    });
  }

  /** The commit that an object's id names, be it a tag's own. */
  async #object(id: string): Promise<string | null> {
    const commit = await ifThere(() =>
      this.#client.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: id }),
    );
    if (commit !== null) return commit.data.sha;
    const tag = await ifThere(() =>
      this.#client.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { tag_sha: id }),
    );
    if (tag === null) return null;
    const { type, sha } = tag.data.object;
    return type === 'commit' ? sha : type === 'tag' ? await this.#object(sha) : null;
  }

  #comparison(base: string, head: string): Promise<Comparison | null> {
    return once(this.#comparisons, `${base}...${head}`, () =>
      asking(`comparing ${short(base)} with ${short(head)}`, async () => {
        const page = await this.#page(base, head, 1).catch(unrelated);
        if (page === null) return null;
        const { status, merge_base_commit, total_commits, commits } = page;
        return {
          status,
          mergeBase: merge_base_commit.sha,
          total: total_commits,
          first: commits.map(datedCommit),
        };
      }),
    );
  }

  async #page(base: string, head: string, page: number) {
    const { data } = await this.#client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      basehead: `${base}...${head}`,
      per_page: PAGE,
      page,
    });
    return data;
  }

  #range(base: string | null, head: string, most: number): Promise<ByCommit> {
    return once(this.#ranges, `${base ?? ''}...${head}`, async () => {
      if (base === head) return new Map();
      const comparison = base === null ? null : await this.#comparison(base, head);
      if (base === null || comparison === null) return await this.#all(head, most);
      const { total, first } = comparison;
      if (total > most) throw tooMany(total, most, `between ${short(base)} and ${short(head)}`);
      const found: ByCommit = new Map(first.map((commit) => [commit.commit, commit]));
      for (let page = 2; found.size < total && page <= Math.ceil(total / PAGE); page++) {
        const { commits } = await asking(`reading the commits since ${short(base)}`, () =>
          this.#page(base, head, page),
        );
        for (const commit of commits) found.set(commit.sha, datedCommit(commit));
      }
      if (found.size !== total)
        throw incomplete(
          `it says that ${total} commits lie between ${short(base)} and ${short(head)}, and gives ${found.size}`,
        );
      return found;
    });
  }

  /** The whole history of a commit. */
  async #all(head: string, most: number): Promise<ByCommit> {
    const found: ByCommit = new Map();
    for (let after: string | null = null; ; ) {
      const history: History = await this.#historyPage(head, after);
      const { totalCount, pageInfo, nodes } = history;
      if (totalCount > most) throw tooMany(totalCount, most, `before ${short(head)}`);
      for (const node of nodes) found.set(node.oid, graphqlCommit(node));
      if (!pageInfo.hasNextPage) {
        if (found.size === totalCount) return found;
        throw incomplete(`it says that ${short(head)} has ${totalCount} commits, and gives ${found.size}`);
      }
      after = pageInfo.endCursor;
    }
  }

  async #historyPage(head: string, after: string | null): Promise<History> {
    const { owner, repo } = this.#client.place;
    const answer = await asking(`reading the history of ${short(head)}`, () =>
      this.#client.graphql<HistoryAnswer>(HISTORY, { owner, repo, head, after }),
    );
    const history = answer.repository?.object?.history;
    if (history === undefined) throw incomplete(`it has no commit ${short(head)}`);
    return history;
  }
}

const HISTORY = `query ($owner: String!, $repo: String!, $head: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $repo) {
    object(oid: $head) {
      ... on Commit {
        history(first: ${PAGE}, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { oid message committedDate parents(first: ${MOST_PARENTS}) { totalCount nodes { oid } } }
        }
      }
    }
  }
}`;

interface History {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly HistoryNode[];
}

interface HistoryNode {
  readonly oid: string;
  readonly message: string;
  readonly committedDate: string;
  readonly parents: { readonly totalCount: number; readonly nodes: readonly { readonly oid: string }[] };
}

interface HistoryAnswer {
  readonly repository: { readonly object: { readonly history?: History } | null } | null;
}

function graphqlCommit({ oid, message, committedDate, parents }: HistoryNode): DatedCommit {
  if (parents.totalCount !== parents.nodes.length)
    throw incomplete(`${short(oid)} merges ${parents.totalCount} commits`);
  return {
    commit: oid,
    parents: parents.nodes.map((parent) => parent.oid),
    message,
    time: Date.parse(committedDate) / 1000,
  };
}

interface ComparedCommit {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
  readonly commit: {
    readonly message: string;
    readonly committer: { readonly date?: string } | null;
  };
}

function datedCommit({ sha, parents, commit: { message, committer } }: ComparedCommit): DatedCommit {
  return {
    commit: sha,
    parents: parents.map((parent) => parent.sha),
    message,
    time: Date.parse(committer?.date ?? '') / 1000 || 0,
  };
}

/** GitHub compares nothing that has no common commit: null then. */
function unrelated(error: unknown): null {
  if (error instanceof Refusal && /no common ancestor/i.test(error.said)) return null;
  throw error;
}

function tooMany(count: number, most: number, where: string): Error {
  return incomplete(`${count} commits lie ${where}, and ${most} are asked for at most`);
}

function short(commit: string): string {
  return commit.slice(0, 9);
}

/** An answer that is asked for once; a failure is not kept. */
function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const asked = ask();
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}
