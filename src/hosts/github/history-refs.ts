import type { Tag } from '../../lines/releases.ts';
import type { BranchRef } from '../branches.ts';
import type { RemoteRefs } from '../remote-view.ts';
import type { Refs } from '../repository.ts';
import { asking, incomplete } from './asking.ts';
import type { Client } from './client.ts';
import { explained, Refusal } from './refusal.ts';

/** All tags that lead to commits, with the commit and the date of each, and the default branch: 100 a request. */
export async function readTags(client: Client): Promise<Refs> {
  const { tags, defaultBranch } = await readTagNodes(client);
  return { tags: tags.map(({ name, commit, time }) => ({ name, commit, time })), defaultBranch };
}

/** All tags with their objects, and the tips of all branches. */
export async function readRemoteRefs(client: Client): Promise<RemoteRefs> {
  const { tags } = await readTagNodes(client);
  const branches = await readBranches(client);
  return {
    tags: new Map(tags.map(({ name, object, commit }) => [name, { name, object, commit }])),
    branches: new Map(branches.map(({ name, ref }) => [name, ref])),
  };
}

interface TagRead extends Tag {
  /** The id of its own object; of a lightweight one the commit's. */
  readonly object: string;
}

async function readTagNodes(client: Client): Promise<{ tags: TagRead[]; defaultBranch: string | null }> {
  const { nodes, defaultBranch } = await readRefs<TagNode>(client, 'refs/tags/', TAG_FIELDS);
  return { tags: nodes.flatMap(tagOf).sort(byName), defaultBranch };
}

/** All branches; a branch's ref is the commit that it stands on. */
export async function readBranches(client: Client): Promise<BranchRef[]> {
  const { nodes } = await readRefs<BranchNode>(client, 'refs/heads/', 'target { oid }');
  return nodes.map(({ name, target }) => ({ name, ref: target.oid })).sort(byName);
}

interface BranchNode {
  readonly name: string;
  readonly target: { readonly oid: string };
}

interface TagNode {
  readonly name: string;
  readonly target: Target;
}

/** A commit, a tag's own object that leads to something, or what is neither. */
interface Target {
  readonly __typename: string;
  readonly oid: string;
  readonly committedDate?: string;
  readonly tagger?: { readonly date: string | null } | null;
  readonly target?: Target;
}

/** Tags of tags exist, and nobody has seen more of them on each other. */
const DEEPEST = 4;

function targetFields(depth: number): string {
  const inner = depth === 0 ? '' : ` target { ${targetFields(depth - 1)} }`;
  return `__typename oid ... on Commit { committedDate } ... on Tag { tagger { date }${inner} }`;
}

const TAG_FIELDS = `target { ${targetFields(DEEPEST)} }`;

/** A tag of a file or a folder leads to no commit, and is none that a version could have. */
function tagOf({ name, target }: TagNode): TagRead[] {
  let last = target;
  while (last.__typename === 'Tag' && last.target !== undefined) last = last.target;
  if (last.__typename === 'Tag')
    throw incomplete(`the tag ${JSON.stringify(name)} is a tag of a tag of a tag`);
  if (last.__typename !== 'Commit') return [];
  // Old tags name no tagger: then their commit's date counts.
  const date = target.tagger?.date ?? last.committedDate ?? '';
  return [{ name, object: target.oid, commit: last.oid, time: Math.floor(Date.parse(date) / 1000) }];
}

/** As git lists them. */
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

interface RefsPage<N> {
  readonly repository: {
    readonly defaultBranchRef: { readonly name: string } | null;
    readonly refs: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly N[];
    } | null;
  } | null;
}

async function readRefs<N extends { readonly name: string }>(
  client: Client,
  prefix: string,
  fields: string,
): Promise<{ nodes: N[]; defaultBranch: string | null }> {
  const { owner, repo } = client.place;
  const doing = `reading the ${prefix === 'refs/tags/' ? 'tags' : 'branches'} of ${owner}/${repo}`;
  const query = `query ($owner: String!, $repo: String!, $prefix: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    refs(refPrefix: $prefix, first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { name ${fields} }
    }
  }
}`;
  const nodes: N[] = [];
  for (let after: string | null = null; ; ) {
    const answer: RefsPage<N> = await asking(doing, () =>
      client.graphql<RefsPage<N>>(query, { owner, repo, prefix, after }),
    );
    const { repository } = answer;
    if (repository === null || repository.refs === null)
      throw explained(
        new Refusal({ kind: 'not-found', status: null, route: 'POST /graphql', said: '' }),
        doing,
      );
    nodes.push(...repository.refs.nodes);
    const { pageInfo, totalCount } = repository.refs;
    if (!pageInfo.hasNextPage) {
      // One more or less may have been made meanwhile: which it is cannot be told either.
      if (nodes.length !== totalCount)
        throw incomplete(`it says that ${totalCount} refs are below ${prefix}, and gives ${nodes.length}`);
      return { nodes, defaultBranch: repository.defaultBranchRef?.name ?? null };
    }
    after = pageInfo.endCursor;
  }
}
