import { Problem, undecided } from '../base/problem.ts';
import type { Release } from '../lines/releases.ts';
import {
  deepenSince,
  endsOf,
  fetchBranches,
  fetchCommits,
  fetchSince,
  holdsSince,
  MEND,
  tooShallow,
  unshallow,
} from './deepen.ts';
import type { Git } from './git.ts';
import type { TagReader } from './history.ts';
import type { RemoteTag } from './remote.ts';
import { fetchTags } from './remote.ts';
import type { Refs, RepositoryInfo } from './repository.ts';
import {
  hasCommit,
  isAncestor,
  isShallow,
  mergeBase,
  readRefs,
  readRemote,
  resolveCommit,
  tagsWithin,
} from './repository.ts';

/** Makes a clone hold what a verdict needs, or says plainly that it cannot (platform.md, *History*). */

/** The clone that is completed, and who is told what takes a while. */
export interface Completing {
  readonly git: Git;
  readonly progress: (text: string) => void;
}

/**
 * The tags of the project: the clone's, and the remote's where the clone may lack some, because it is shallow or
 * holds no release at all.
 *
 * @param offer asks the remote; throws a Problem where it cannot be read
 * @throws Problem where releases may exist that cannot be seen from here
 */
export async function completeTags(
  { git, progress }: Completing,
  info: RepositoryInfo,
  refs: Refs,
  reader: TagReader,
  ask: 'try' | 'must' | undefined,
  offer: (remote: string) => Promise<readonly RemoteTag[]>,
): Promise<Refs> {
  const released = refs.tags.some(({ name }) => reader.read(name).ok);
  if (!info.shallow && released && ask === undefined) return refs;
  const remote = await readRemote(git);
  if (remote === null) {
    if (info.shallow) throw tooShallow('there is no remote to ask for the rest');
    return refs;
  }
  const offered = await offer(remote).catch((error: unknown) => {
    if (error instanceof Problem && !info.shallow && released && ask !== 'must') return null;
    throw error;
  });
  if (offered === null) return refs;
  if (ask !== undefined) mustAgree(remote, refs, offered, reader);
  const here = new Set(refs.tags.map(({ name }) => name));
  const missing = offered
    .map(({ name }) => name)
    .filter((name) => !here.has(name) && (reader.read(name).ok || reader.readTested(name) !== null));
  if (missing.length === 0) return refs;
  progress(`fetching ${missing.length} release tags from ${remote}`);
  await fetchTags(git, remote, missing, info.shallow);
  return readRefs(git);
}

/**
 * A release counts from what is published: a version tag that somebody made or moved in this clone alone would make it
 * skip a number, or find nothing to release.
 *
 * @throws Problem where a version tag is here alone, or stands elsewhere at the remote
 */
function mustAgree(remote: string, refs: Refs, offered: readonly RemoteTag[], reader: TagReader): void {
  const there = new Map(offered.map(({ name, commit }) => [name, commit]));
  const differ = refs.tags.filter(
    ({ name, commit }) =>
      there.get(name) !== commit && (reader.read(name).ok || reader.readTested(name) !== null),
  );
  const [first] = differ;
  if (first === undefined) return;
  const { name, commit } = first;
  const other = there.get(name);
  const more = differ.length === 1 ? '' : `; and ${differ.length - 1} more version tags differ`;
  throw undecided(
    'tags-differ',
    `${name} is on ${commit.slice(0, 9)} here, and ${other === undefined ? 'not' : `on ${other.slice(0, 9)}`} at ${remote}${more}`,
    `remove what is wrong here (git tag -d ${name}) and fetch again (git fetch --tags ${remote})${other === undefined ? `, or publish it: git push ${remote} ${name}` : ''}; nothing was changed`,
  );
}

/**
 * Makes sure that commits which an event or the user names are here, as far as the remote has them.
 *
 * @throws Problem where it could not be read
 */
export async function completeCommits(
  { git, progress }: Completing,
  info: RepositoryInfo,
  commits: readonly string[],
): Promise<void> {
  const missing: string[] = [];
  for (const commit of commits)
    if (/^[0-9a-f]{40,64}$/.test(commit) && !(await hasCommit(git, commit))) missing.push(commit);
  if (missing.length === 0) return;
  const remote = await readRemote(git);
  if (remote === null) return;
  progress(`fetching ${missing.length === 1 ? 'a commit' : `${missing.length} commits`} from ${remote}`);
  await fetchCommits(git, remote, missing, info.shallow);
}

/**
 * Makes sure that all commits since a release are here.
 *
 * @param decided the release that the commits follow; null before the first one
 */
export async function completeSince(
  clone: Completing,
  info: RepositoryInfo,
  tips: readonly string[],
  decided: Release | null,
): Promise<void> {
  const { git, progress } = clone;
  // Looking for the release may have completed the clone.
  if (!info.shallow || !(await isShallow(git))) return;
  const remote = await remoteOf(clone);
  if (decided !== null) {
    if (await holdsSince(git, tips, decided.commit)) return;
    progress(`fetching the history since ${decided.tag} from ${remote}`);
    if (await fetchSince(git, remote, tips, decided)) return;
    if (await deepenSince(git, remote, tips, decided.commit)) return;
  }
  progress(`fetching the whole history from ${remote}`);
  await unshallow(git, remote);
  await mustBeComplete(clone);
}

/**
 * The first candidate that the commit contains; null where it contains none.
 *
 * @param candidates the releases that may be it, best first
 */
export async function firstReachable(
  clone: Completing,
  info: RepositoryInfo,
  candidates: readonly Release[],
  from: string,
  tips: readonly string[],
): Promise<Release | null> {
  const { git, progress } = clone;
  const [best] = candidates;
  if (best === undefined) return null;
  if (info.shallow && !(await isAncestor(git, best.commit, from))) {
    const remote = await remoteOf(clone);
    progress(`fetching the history since ${best.tag} from ${remote}`);
    const fetched = await fetchSince(git, remote, tips, best);
    if (fetched && (await standsOn(clone, from, best.commit))) return best;
    await unshallow(git, remote);
    await mustBeComplete(clone);
  }
  if (await isAncestor(git, best.commit, from)) return best;
  if (candidates.length === 1) return null;
  const within = new Set(await tagsWithin(git, from));
  return candidates.find(({ tag }) => within.has(tag)) ?? null;
}

/**
 * Whether a commit's visible history ends at a release: the history was cut right above it, so the cut commits still
 * name it as a parent in their own text.
 */
async function standsOn({ git }: Completing, from: string, release: string): Promise<boolean> {
  if (from === release) return true;
  return (await endsOf(git, [from])).some((parents) => parents.includes(release));
}

/** Fetches every branch, so that it can be said which ones contain a tag. */
export async function completeBranches(clone: Completing, info: RepositoryInfo): Promise<void> {
  if (!info.shallow) return;
  const remote = await remoteOf(clone);
  clone.progress(`fetching the branches of ${remote}`);
  if (!(await fetchBranches(clone.git, remote, true)))
    throw tooShallow(`${remote} did not give its branches`);
}

/**
 * Fetches one branch that this clone lacks.
 *
 * @returns its tip; null where the remote has none of that name
 * @throws Problem where the remote could not be read
 */
export async function completeBranch(
  { git, progress }: Completing,
  info: RepositoryInfo,
  remote: string,
  branch: string,
): Promise<string | null> {
  // What git refuses as a name could be read as a pattern.
  const legal = await git.run(['check-ref-format', `refs/heads/${branch}`]);
  if (legal.status !== 0) return null;
  progress(`fetching the branch ${branch} from ${remote}`);
  const here = `refs/remotes/${remote}/${branch}`;
  const fetched = await fetchCommits(git, remote, [`+refs/heads/${branch}:${here}`], info.shallow);
  return fetched ? await resolveCommit(git, here) : null;
}

/** Where a pull request left its base. It may have done so before the last release, where a shallow clone ends. */
export async function completeFork(
  { git, progress }: Completing,
  base: string,
  head: string,
): Promise<string> {
  const visible = await mergeBase(git, base, head);
  if (visible !== null) return visible;
  // Two histories without a common commit: all that differs is the pull request's.
  if (!(await isShallow(git))) return base;
  const remote = await readRemote(git);
  if (remote !== null) {
    progress(`fetching the whole history from ${remote}`);
    await unshallow(git, remote);
    if (!(await isShallow(git))) return (await mergeBase(git, base, head)) ?? base;
  }
  throw undecided(
    'history-too-shallow',
    'this clone is shallow, and where the pull request left its base is not there, so which paths it changes cannot be told',
    MEND,
  );
}

async function remoteOf({ git }: Completing): Promise<string> {
  const remote = await readRemote(git);
  if (remote === null) throw tooShallow('there is no remote to ask for the rest');
  return remote;
}

async function mustBeComplete({ git }: Completing): Promise<void> {
  if (await isShallow(git))
    throw undecided(
      'history-too-shallow',
      "the remote's own history is cut off, so the changes since the last release are not all there",
      MEND,
    );
}
