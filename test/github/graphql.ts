// GitHub's GraphQL, as far as test/fixtures/github/schema.graphql goes: answered from the repository behind the hub.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, execute, parse, validate } from 'graphql';
import type { Json } from '../support/run.ts';
import type { GitStore } from './git-store.ts';
import { dateOf } from './git-store.ts';
import type { Rights } from './rights.ts';
import { loginOf, numberOf } from './shapes.ts';
import type { Token } from './tokens.ts';
import type { World } from './world.ts';

const SCHEMA = buildSchema(
  readFileSync(join(import.meta.dirname, '../fixtures/github/schema.graphql'), 'utf8'),
);

/** What GitHub gives of a connection at once. */
const MOST = 100;

interface Asked extends World {
  readonly token: Token;
  readonly query: string;
  readonly variables: Json;
  may(rights: Rights): boolean;
}

/** @throws Error where the request is not as the schema has it: the hub takes that for a fault of who asks */
export async function answerFromRepository(asked: Asked): Promise<Json> {
  const document = parse(asked.query);
  const faults = validate(SCHEMA, document);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('; '));
  const { login } = asked.token;
  const rootValue = {
    // Apps too: GitHub gives the bot of an installation in the form of a user.
    viewer: { login, databaseId: numberOf(login) },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const same =
        owner.toLowerCase() === asked.owner.toLowerCase() && name.toLowerCase() === asked.repo.toLowerCase();
      if (same && (!asked.state.settings.private || asked.may({ contents: 'read' })))
        return repository(asked);
      throw new Refused('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    },
  };
  const { data, errors } = await execute({
    schema: SCHEMA,
    document,
    rootValue,
    variableValues: asked.variables,
  });
  if (errors === undefined) return { data };
  const told = errors.map(({ message, path, originalError }) => {
    // What is no refusal is a mistake in here.
    if (originalError !== undefined && !(originalError instanceof Refused)) throw originalError;
    return { ...(originalError instanceof Refused ? { type: originalError.type } : {}), path, message };
  });
  return { data, errors: told };
}

class Refused extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

interface Page {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of a list whose items are made only where they are on it. */
async function connection<T>(
  { first, after }: Page,
  totalCount: number,
  read: (skip: number, count: number) => Promise<readonly T[]> | readonly T[],
): Promise<Json> {
  if (first == null)
    throw new Refused('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value');
  if (first > MOST)
    throw new Refused(
      'EXCESSIVE_PAGINATION',
      `Requesting ${first} records exceeds the \`first\` limit of ${MOST} records.`,
    );
  const skip = after == null ? 0 : Number(Buffer.from(after, 'base64').toString('utf8'));
  const nodes = await read(skip, first);
  const end = skip + nodes.length;
  return {
    totalCount,
    nodes,
    pageInfo: {
      hasNextPage: end < totalCount,
      endCursor: nodes.length === 0 ? null : Buffer.from(String(end)).toString('base64'),
    },
  };
}

function repository(asked: Asked) {
  const { git, state } = asked;
  const { default_branch } = state.settings;
  return {
    defaultBranchRef: async () => {
      const [found] = await refsOf(git, `refs/heads/${default_branch}`);
      return found === undefined ? null : ref(asked, found);
    },
    ref: async ({ qualifiedName }: { qualifiedName: string }) => {
      const full = qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`;
      const found = (await refsOf(git, full)).find(({ name }) => name === full);
      return found === undefined ? null : ref(asked, found);
    },
    refs: async ({ refPrefix, ...page }: Page & { refPrefix: string }) => {
      const all = await listed(git, refPrefix.replace(/\/$/, ''), page.after != null);
      return connection(page, all.length, (skip, count) =>
        all.slice(skip, skip + count).map((each) => ref(asked, each, refPrefix)),
      );
    },
    object: async ({ oid, expression }: { oid?: string; expression?: string }) => {
      const found = await git.object(oid ?? expression ?? '');
      return found === null ? null : object(asked, found);
    },
  };
}

interface Named {
  readonly name: string;
  readonly sha: string;
  readonly type: string;
}

async function refsOf(git: GitStore, pattern: string): Promise<Named[]> {
  const out = await git.ask(['for-each-ref', '--format=%(refname)%00%(objectname)%00%(objecttype)', pattern]);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [name = '', sha = '', type = ''] = line.split('\0');
      return { name, sha, type };
    });
}

/** The list of the first page stays that of the others: thousands of refs are listed once. */
const lists = new WeakMap<GitStore, Map<string, Promise<Named[]>>>();

function listed(git: GitStore, pattern: string, further: boolean): Promise<Named[]> {
  const known = lists.get(git) ?? new Map<string, Promise<Named[]>>();
  lists.set(git, known);
  const before = further ? known.get(pattern) : undefined;
  const list = before ?? refsOf(git, pattern);
  known.set(pattern, list);
  return list;
}

/** A ref's name is the part after its prefix. */
function ref(asked: Asked, { name, sha, type }: Named, prefix = /^refs\/[^/]+\//.exec(name)?.[0] ?? '') {
  const { git } = asked;
  return {
    prefix,
    name: name.slice(prefix.length),
    target: () => object(asked, { sha, type }),
    compare: async ({ headRef }: { headRef: string }) => {
      const base = await git.commitOf(name);
      const head = await git.commitOf(headRef);
      if (base === null || head === null)
        throw new Refused('NOT_FOUND', `Could not resolve to a ref: ${headRef}`);
      if ((await git.run(['merge-base', base, head])).out.trim() === '')
        throw new Refused('UNPROCESSABLE', `No common ancestor between ${base} and ${head}.`);
      const [ahead, behind] = await Promise.all([
        git.count([`${base}..${head}`]),
        git.count([`${head}..${base}`]),
      ]);
      return {
        aheadBy: ahead,
        behindBy: behind,
        status: ahead === 0 ? (behind === 0 ? 'IDENTICAL' : 'BEHIND') : behind === 0 ? 'AHEAD' : 'DIVERGED',
      };
    },
  };
}

function object(asked: Asked, { sha, type }: { sha: string; type: string }): Json {
  if (type === 'commit') return commit(asked, sha);
  if (type === 'tag') return tag(asked, sha);
  return { __typename: type === 'blob' ? 'Blob' : 'Tree', oid: sha };
}

async function commit(asked: Asked, sha: string): Promise<Json> {
  return shape(asked, await commitOnce(asked.git, sha));
}

type Commit = Awaited<ReturnType<GitStore['commit']>>;

/** A commit never changes: thousands of tags may stand on one. */
const commits = new WeakMap<GitStore, Map<string, Promise<Commit>>>();

function commitOnce(git: GitStore, sha: string): Promise<Commit> {
  const known = commits.get(git) ?? new Map<string, Promise<Commit>>();
  commits.set(git, known);
  const found = known.get(sha) ?? git.commit(sha);
  known.set(sha, found);
  return found;
}

function shape(asked: Asked, { sha, message, author, committer, parents }: Commit): Json {
  const { git } = asked;
  return {
    __typename: 'Commit',
    oid: sha,
    message,
    committedDate: committer.date,
    author: { name: author.name, date: author.date, user: userOf(author.email) },
    associatedPullRequests: () => pullsOf(asked, sha),
    parents: (page: Page) =>
      connection(page, parents.length, (skip, count) =>
        Promise.all(parents.slice(skip, skip + count).map((parent) => commit(asked, parent))),
      ),
    history: async (page: Page) =>
      connection(page, await git.count([sha]), async (skip, count) =>
        (await git.commits([`--skip=${skip}`, `--max-count=${count}`, sha])).map((each) =>
          shape(asked, each),
        ),
      ),
  };
}

/** GitHub knows whose an address is; of these it says so itself. */
function userOf(email: string): Json {
  const login = loginOf(email);
  return login === null ? null : { __typename: 'User', login };
}

/** The merged pull requests that brought a commit: those that it is the merge of, and those whose branch holds it. */
async function pullsOf({ git, state, may }: Asked, sha: string): Promise<Json> {
  if (state.settings.private && !may({ pull_requests: 'read' }))
    throw new Refused('FORBIDDEN', 'Resource not accessible by integration');
  const merged = state.pulls.filter(({ merged_at }) => merged_at != null);
  const brought = await Promise.all(
    merged.map(async ({ merge_commit_sha, base_sha, head_sha }) => {
      if (merge_commit_sha === sha) return true;
      if (base_sha === undefined || head_sha === undefined) return false;
      return (await git.ask(['rev-list', head_sha, `^${base_sha}`])).split('\n').includes(sha);
    }),
  );
  return {
    nodes: merged
      .filter((_, index) => brought[index])
      .map(({ number, user }) => ({
        number,
        merged: true,
        author: { __typename: user.endsWith('[bot]') ? 'Bot' : 'User', login: user.replace(/\[bot\]$/, '') },
      })),
  };
}

async function tag(asked: Asked, sha: string): Promise<Json> {
  const { git } = asked;
  const text = await git.ask(['cat-file', 'tag', sha]);
  const [, target = '', type = ''] = /^object (\w+)\ntype (\w+)\n/.exec(text) ?? [];
  const time = /^tagger [^\n]* (\d+) [-+]\d+$/m.exec(text.slice(0, text.indexOf('\n\n')))?.[1];
  return {
    __typename: 'Tag',
    name: /^tag (.*)$/m.exec(text)?.[1] ?? '',
    oid: sha,
    tagger: time === undefined ? null : { date: dateOf(Number(time)) },
    target: () => object(asked, { sha: target, type }),
  };
}
