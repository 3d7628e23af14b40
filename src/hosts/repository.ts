import { Problem } from '../base/problem.ts';
import type { Tag } from '../lines/releases.ts';
import type { CommitFact } from '../verdict/facts.ts';
import type { Git } from './git.ts';

/** Where and what a repository is. */
export interface RepositoryInfo {
  readonly bare: boolean;
  readonly shallow: boolean;
  /** The top of the work tree; null in a bare repository. */
  readonly top: string | null;
  /** The branch that HEAD names; null where it is detached. */
  readonly branch: string | null;
  /** HEAD's commit; null before the first one. */
  readonly head: string | null;
}

export interface Refs {
  readonly tags: readonly Tag[];
  /** The remote's default branch, where the clone knows it. */
  readonly defaultBranch: string | null;
}

/** A commit with its whole message, as git holds it: hostile text. */
export type Commit = Omit<CommitFact, 'own'>;

/** Asks in one process; only an unusual repository (bare, or without a commit) needs more. */
async function readInfo(git: Git): Promise<RepositoryInfo> {
  const all = await git.run([
    'rev-parse',
    ...SHAPE,
    '--show-toplevel',
    'HEAD^{commit}',
    '--symbolic-full-name',
    'HEAD',
  ]);
  const [bare, shallow, top, head, name, ...more] = all.stdout.split('\n');
  // More lines than answers: the path itself holds a line break.
  if (all.status !== 0 || name === undefined || more.length !== 1) return readUnusual(git);
  return {
    bare: bare === 'true',
    shallow: shallow === 'true',
    top: top as string,
    branch: branchName(name),
    head: head as string,
  };
}

const SHAPE = ['--is-bare-repository', '--is-shallow-repository'];

async function readUnusual(git: Git): Promise<RepositoryInfo> {
  const [shape, top, head, name] = await Promise.all([
    git.ask(['rev-parse', ...SHAPE]),
    // In a bare repository, and inside .git, there is no work tree.
    git.run(['rev-parse', '--show-toplevel']),
    git.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
    git.run(['symbolic-ref', '--quiet', 'HEAD']),
  ]);
  const [bare, shallow] = shape.split('\n');
  return {
    bare: bare === 'true',
    shallow: shallow === 'true',
    top: top.status === 0 ? top.stdout.replace(/\n$/, '') : null,
    branch: name.status === 0 ? branchName(name.stdout.trim()) : null,
    head: head.status === 0 ? head.stdout.trim() : null,
  };
}

function branchName(ref: string): string | null {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}

const REF_FORMAT = [
  'refname',
  'objecttype',
  'objectname',
  '*objecttype',
  '*objectname',
  'creatordate:unix',
  '*committerdate:unix',
  'symref',
]
  .map((field) => `%(${field})`)
  .join('%00');

const NO_REPOSITORY: readonly string[] = ['no-repository', 'git-missing'];

/** The first two questions to a repository, each asked once, and early where {@link start} is called. */
export class Opened {
  readonly #git: Git;
  #info: Promise<RepositoryInfo> | null = null;
  #refs: Promise<Refs> | null = null;

  constructor(git: Git) {
    this.#git = git;
  }

  get info(): Promise<RepositoryInfo> {
    this.#info ??= readInfo(this.#git);
    return this.#info;
  }

  /** Null where there is no repository. One that is there and cannot be asked may hold a policy: that is a problem. */
  get infoIfAny(): Promise<RepositoryInfo | null> {
    return this.info.catch((error: unknown) => {
      if (error instanceof Problem && NO_REPOSITORY.includes(error.code)) return null;
      throw error;
    });
  }

  get refs(): Promise<Refs> {
    this.#refs ??= readRefs(this.#git);
    return this.#refs;
  }

  /** Asks both before anything else is loaded. A failure is told to whoever awaits the answer. */
  start(): void {
    this.info.catch(() => {});
    this.refs.catch(() => {});
  }
}

/** All tags that lead to commits, and the default branch, in one question. */
export async function readRefs(git: Git): Promise<Refs> {
  const listed = await git.ask([
    'for-each-ref',
    `--format=${REF_FORMAT}`,
    'refs/tags',
    'refs/remotes/*/HEAD',
  ]);
  const tags: Tag[] = [];
  const nested: { name: string; time: number }[] = [];
  let defaultBranch: string | null = null;
  for (const line of listed.split('\n')) {
    if (line === '') continue;
    const [
      ref = '',
      type = '',
      object = '',
      peeledType = '',
      peeled = '',
      date = '',
      peeledDate = '',
      symref = '',
    ] = line.split('\0');
    if (ref.startsWith('refs/remotes/')) {
      defaultBranch ??= symref.split('/').slice(3).join('/') || null;
      continue;
    }
    const name = ref.slice('refs/tags/'.length);
    // Old tags name no tagger: then their commit's date counts.
    const time = Number(date || peeledDate);
    if (type === 'commit') tags.push({ name, commit: object, time });
    else if (peeledType === 'commit') tags.push({ name, commit: peeled, time });
    else if (peeledType === 'tag') nested.push({ name, time });
  }
  return { tags: [...tags, ...(await peel(git, nested))], defaultBranch };
}

/** A tag of a tag: follow it to its commit, if it has one. */
async function peel(git: Git, tags: readonly { name: string; time: number }[]): Promise<Tag[]> {
  if (tags.length === 0) return [];
  const input = tags.map(({ name }) => `refs/tags/${name}^{commit}\n`).join('');
  const answers = (await git.ask(['cat-file', '--batch-check=%(objectname)'], { input })).split('\n');
  return tags.flatMap(({ name, time }, index) => {
    const commit = answers[index] ?? '';
    return /^[0-9a-f]+$/.test(commit) ? [{ name, commit, time }] : [];
  });
}

/** The commit that a revision names; null where it names none here. */
export async function resolveCommit(git: Git, revision: string): Promise<string | null> {
  const found = await git.run([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  return found.status === 0 ? found.stdout.trim() : null;
}

/** Whether a revision names a commit here. */
export async function hasCommit(git: Git, revision: string): Promise<boolean> {
  return (await resolveCommit(git, revision)) !== null;
}

/**
 * The commits reachable from some and not from others, children first, streamed from one process.
 *
 * @throws Problem where the history is broken
 */
export async function readCommits(
  git: Git,
  of: readonly string[],
  without: readonly string[],
): Promise<Commit[]> {
  const range = [...new Set(of), ...without.map((revision) => `^${revision}`)];
  const listed = await git.ask([
    'log',
    '-z',
    '--topo-order',
    '--no-show-signature',
    // A bare repository has it in the tree of HEAD, which a partial clone may lack.
    '--no-mailmap',
    '--encoding=UTF-8',
    '--format=%H%x00%P%x00%B',
    '--end-of-options',
    ...range,
    '--',
  ]);
  const fields = listed.split('\0');
  const commits: Commit[] = [];
  for (let index = 0; index + 2 < fields.length; index += 3) {
    commits.push({
      commit: fields[index] as string,
      parents: (fields[index + 1] as string).split(' ').filter(Boolean),
      message: fields[index + 2] as string,
    });
  }
  return commits;
}

/** Whether the clone is shallow at this moment. */
export async function isShallow(git: Git): Promise<boolean> {
  return (await git.ask(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}

export async function isAncestor(git: Git, ancestor: string, of: string): Promise<boolean> {
  const result = await git.run(['merge-base', '--is-ancestor', ancestor, of]);
  if (result.status > 1) throw await git.explain(result);
  return result.status === 0;
}

/** The names of the tags on commits that a commit contains. */
export async function tagsWithin(git: Git, commit: string): Promise<string[]> {
  const listed = await git.ask([
    'for-each-ref',
    `--merged=${commit}`,
    '--format=%(refname:lstrip=2)',
    'refs/tags',
  ]);
  return listed.split('\n').filter(Boolean);
}

/** Where two commits parted; null where the visible history does not show it. */
export async function mergeBase(git: Git, a: string, b: string): Promise<string | null> {
  const found = await git.run(['merge-base', a, b]);
  return found.status === 0 ? found.stdout.trim() : null;
}

/** The remote to ask: `origin`, the only one there is, or the one that the branch of HEAD follows. */
export async function readRemote(git: Git): Promise<string | null> {
  const names = await remoteNames(git);
  if (names.includes('origin')) return 'origin';
  if (names.length < 2) return names[0] ?? null;
  const branch = await git.run(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  if (branch.status !== 0) return null;
  const followed = await git.run(['config', '--get', `branch.${branch.stdout.trim()}.remote`]);
  return names.find((name) => name === followed.stdout.trim()) ?? null;
}

export async function remoteNames(git: Git): Promise<string[]> {
  return (await git.ask(['remote'])).split('\n').filter(Boolean);
}
