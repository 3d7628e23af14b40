import { isMapping } from '../../base/mapping.ts';
import type { Review, TeamName } from '../../verdict/reviews.ts';
import type { Client } from './client.ts';
import { Refusal } from './refusal.ts';

/** A pull request as far as approval goes. */
export interface ApprovablePull {
  readonly number: number;
  /** Who opened it; null where the account is gone. */
  readonly author: string | null;
  readonly labels: readonly string[];
  /** Its last commit. */
  readonly head: string;
  readonly merged: boolean;
}

/** What the REST API says of a pull request, in a list and alone. */
interface PullAnswer {
  readonly number: number;
  readonly user: { readonly login: string } | null;
  readonly labels: readonly { readonly name?: string | null }[];
  readonly head: { readonly sha: string };
  readonly merged_at: string | null;
}

function factsOf({ number, user, labels, head, merged_at }: PullAnswer): ApprovablePull {
  return {
    number,
    author: user?.login ?? null,
    labels: labels.flatMap(({ name }) => name ?? []),
    head: head.sha,
    merged: merged_at !== null,
  };
}

/** The labels and the author of a pull request now. @throws Refusal */
export async function readPull({ request }: Client, number: number): Promise<ApprovablePull> {
  const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number });
  return factsOf(data);
}

/**
 * The pull requests that brought a commit: merged ones, and those that are open and have it. GitHub knows them on every
 * branch, and for each way of merging.
 *
 * @throws Refusal
 */
export async function pullsWith({ request }: Client, commit: string): Promise<ApprovablePull[]> {
  const { data } = await request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    commit_sha: commit,
    per_page: 100,
  });
  return data.map(factsOf);
}

/** All reviews of a pull request, oldest first. @throws Refusal */
export async function readReviews({ pages }: Client, number: number): Promise<Review[]> {
  const reviews: Review[] = [];
  for await (const { user, state, commit_id: commit, author_association: association } of pages(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    { pull_number: number },
  ))
    reviews.push({
      login: user?.login ?? null,
      state: stateOf(state),
      commit,
      belongs: ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association),
    });
  return reviews;
}

const STATES = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'PENDING'] as const;

function stateOf(state: string): Review['state'] {
  return STATES.find((known) => known === state) ?? 'COMMENTED';
}

/**
 * Whether somebody is in a team, parents and children included; null where the token may not know. GitHub says "not found"
 * for somebody who is not in it and for a team that the token cannot see: the team itself tells the two apart.
 *
 * @returns the refusal that says which right is missing, in place of null
 */
export async function isMember(
  { request }: Client,
  { org, slug }: TeamName,
  login: string,
): Promise<boolean | Refusal> {
  const team = { org, team_slug: slug };
  try {
    const { data } = await request('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', {
      ...team,
      username: login,
    });
    return data.state === 'active';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.kind !== 'not-found') return error;
  }
  try {
    await request('GET /orgs/{org}/teams/{team_slug}', team);
    return false;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

const BEHALF = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      latestOpinionatedReviews(last: 100) {
        nodes { author { login } onBehalfOf(first: 20) { nodes { slug organization { login } } } }
      }
    }
  }
}`;

/**
 * For which teams each reviewer's last review answers, as `org/slug` by the login in lower case: what GitHub itself writes
 * beside a review where a team was asked for it. Empty where the token may not know.
 */
export async function teamsOfReviews(client: Client, number: number): Promise<Map<string, string[]>> {
  const { owner, repo } = client.place;
  const found = new Map<string, string[]>();
  let data: unknown;
  try {
    data = await client.graphql(BEHALF, { owner, repo, number });
  } catch (error) {
    if (error instanceof Refusal) return found;
    throw error;
  }
  for (const review of nodes(data, 'repository', 'pullRequest', 'latestOpinionatedReviews', 'nodes')) {
    const login = at(review, 'author', 'login');
    if (typeof login !== 'string') continue;
    const teams = nodes(review, 'onBehalfOf', 'nodes').map((team) =>
      `${at(team, 'organization', 'login')}/${at(team, 'slug')}`.toLowerCase(),
    );
    found.set(login.toLowerCase(), teams);
  }
  return found;
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((found, name) => (isMapping(found) ? found[name] : undefined), value);
}

function nodes(value: unknown, ...path: string[]): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}
