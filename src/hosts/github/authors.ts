import type { Client } from './client.ts';
import { Refusal } from './refusal.ts';

/** Who made a commit, and the pull request that brought it, as GitHub says. */
export interface CommitAuthor {
  readonly name: string;
  /**
   * The account that opened the pull request, where the commit is its own too: an address in a commit proves nothing.
   * Null for apps.
   */
  readonly login: string | null;
  /** The number of the pull request; null for what was pushed. */
  readonly pull: number | null;
}

interface Answer {
  readonly repository: Readonly<Record<string, Asked | null>> | null;
}

interface Asked {
  readonly oid?: string;
  readonly author?: { readonly name: string | null; readonly user: { readonly login: string } | null } | null;
  readonly associatedPullRequests?: { readonly nodes: readonly (Pull | null)[] | null } | null;
}

interface Pull {
  readonly number: number;
  readonly merged: boolean;
  readonly author: { readonly __typename: string; readonly login: string } | null;
}

/** So many in one request, and so many in all: more than that nobody reads. */
const PAGE = 50;
const MOST = 500;

const ABOUT = `fragment About on Commit {
  oid
  author { name user { login } }
  associatedPullRequests(first: 5) { nodes { number merged author { __typename login } } }
}`;

/** Asks who made some commits. What GitHub does not say is left out, and so is all where it refuses: notes do without. */
export async function commitAuthors(
  client: Client,
  commits: readonly string[],
): Promise<ReadonlyMap<string, CommitAuthor>> {
  const known = new Map<string, CommitAuthor>();
  const asked = commits.filter((commit) => /^[0-9a-f]{40}$/.test(commit)).slice(0, MOST);
  for (let from = 0; from < asked.length; from += PAGE) {
    const page = await answerFor(client, asked.slice(from, from + PAGE));
    if (page === null) break;
    for (const each of page) if (each.oid !== undefined) known.set(each.oid, authorOf(each));
  }
  return known;
}

async function answerFor(client: Client, commits: readonly string[]): Promise<Asked[] | null> {
  const { owner, repo } = client.place;
  const objects = commits.map((commit, index) => `c${index}: object(oid: "${commit}") { ...About }`);
  const query = `query($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${objects.join('\n    ')}
  }
}
${ABOUT}`;
  try {
    const { repository } = await client.graphql<Answer>(query, { owner, repo });
    return Object.values(repository ?? {}).filter((each) => each !== null);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function authorOf({ author, associatedPullRequests }: Asked): CommitAuthor {
  const merged = (associatedPullRequests?.nodes ?? []).find((pull) => pull?.merged === true);
  const opened = merged?.author?.__typename === 'User' ? merged.author.login : null;
  const own = author?.user?.login ?? null;
  return {
    name: author?.name ?? '',
    login: own !== null && own === opened ? own : null,
    pull: merged?.number ?? null,
  };
}
