import { asking } from './asking.ts';
import type { Client } from './client.ts';
import type { ApiCommits } from './history-commits.ts';
import { Refusal } from './refusal.ts';

/** A ref by its full name, and the commit that it stands on. */
export interface RefAt {
  readonly ref: string;
  readonly commit: string;
}

/** How a ref stands to a commit: `before` where the commit contains it, `after` where it contains the commit. */
type Standing = 'same' | 'before' | 'after' | 'beside';

/** Comparisons are work for GitHub, which gives up after ten seconds. */
const AT_ONCE = 25;

/** The refs that a commit contains. */
export function containedIn<R extends RefAt>(
  client: Client,
  commits: ApiCommits,
  commit: string,
  refs: readonly R[],
): AsyncIterable<R> {
  return standing(client, commits, commit, refs, ['same', 'before']);
}

/** The refs that contain a commit. */
export function containing<R extends RefAt>(
  client: Client,
  commits: ApiCommits,
  commit: string,
  refs: readonly R[],
): AsyncIterable<R> {
  return standing(client, commits, commit, refs, ['same', 'after']);
}

/** In the order given; who has found enough asks for no more. */
async function* standing<R extends RefAt>(
  client: Client,
  commits: ApiCommits,
  commit: string,
  refs: readonly R[],
  wanted: readonly Standing[],
): AsyncIterable<R> {
  for (let start = 0; start < refs.length; start += AT_ONCE) {
    const some = refs.slice(start, start + AT_ONCE);
    const found = await standings(client, commits, commit, some);
    for (const [index, ref] of some.entries()) if (wanted.includes(found[index] as Standing)) yield ref;
  }
}

async function standings(
  client: Client,
  commits: ApiCommits,
  commit: string,
  refs: readonly RefAt[],
): Promise<Standing[]> {
  const others = refs.filter((ref) => ref.commit !== commit);
  const told = new Map<RefAt, Standing>();
  if (others.length > 1) {
    const together = await askTogether(client, commit, others);
    for (const [index, ref] of others.entries()) {
      const status = together?.[index];
      if (status !== undefined && status !== null) told.set(ref, STANDINGS[status]);
    }
  }
  const found: Standing[] = [];
  for (const ref of refs)
    found.push(
      ref.commit === commit ? 'same' : (told.get(ref) ?? (await askAlone(commits, commit, ref.commit))),
    );
  return found;
}

type Status = 'AHEAD' | 'BEHIND' | 'DIVERGED' | 'IDENTICAL';

/** A status is that of the commit, seen from the ref. */
const STANDINGS: Readonly<Record<Status, Standing>> = {
  AHEAD: 'before',
  BEHIND: 'after',
  DIVERGED: 'beside',
  IDENTICAL: 'same',
};

/**
 * Many comparisons in one request. Null for one that GitHub does not tell, and in place of all where a single one is
 * refused, as of histories without a common commit: GraphQL then refuses the whole.
 */
async function askTogether(
  client: Client,
  commit: string,
  refs: readonly RefAt[],
): Promise<(Status | null)[] | null> {
  const { owner, repo } = client.place;
  const names = refs.map((_, index) => `$ref${index}: String!`).join(', ');
  const fields = refs
    .map(
      (_, index) => `ref${index}: ref(qualifiedName: $ref${index}) { compare(headRef: $commit) { status } }`,
    )
    .join('\n    ');
  const query = `query ($owner: String!, $repo: String!, $commit: String!, ${names}) {
  repository(owner: $owner, name: $repo) {
    ${fields}
  }
}`;
  const variables = Object.fromEntries(refs.map(({ ref }, index) => [`ref${index}`, ref]));
  try {
    const { repository } = await client.graphql<TogetherAnswer>(query, { owner, repo, commit, ...variables });
    return refs.map((_, index) => repository?.[`ref${index}`]?.compare?.status ?? null);
  } catch (error) {
    if (error instanceof Refusal && ['invalid', 'not-found', 'server'].includes(error.kind)) return null;
    return await asking('comparing refs', () => Promise.reject(error));
  }
}

interface TogetherAnswer {
  readonly repository: Readonly<
    Record<string, { readonly compare: { readonly status: Status } | null } | null>
  > | null;
}

async function askAlone(commits: ApiCommits, commit: string, other: string): Promise<Standing> {
  if (await commits.contains(commit, other)) return 'before';
  return (await commits.contains(other, commit)) ? 'after' : 'beside';
}
