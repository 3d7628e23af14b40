import { undecided } from '../base/problem.ts';
import type { Git, GitOptions, GitResult } from './git.ts';
import { isUnreached, silence, visit } from './visit.ts';

/**
 * Completing a shallow clone as cheaply as the server allows: first exactly the commits since the last release, then
 * deeper in steps, then everything. Trees stay away (`tree:0`): only commits are read.
 */

/** The one-line mend for a clone that cannot be completed here. */
export const MEND =
  'complete the clone: git fetch --unshallow --tags, or with actions/checkout: fetch-depth: 0';

/**
 * Fetches the history of these commits as far as it is not part of a release's.
 *
 * @returns false where the server refused, or where it cannot be told that exactly the release's history was cut off;
 *   then {@link unshallow} is left
 */
export async function fetchSince(
  git: Git,
  remote: string,
  commits: readonly string[],
  release: { readonly tag: string; readonly commit: string },
): Promise<boolean> {
  const open = commits.filter((commit) => commit !== release.commit);
  // One by one: a server passes over a released commit among others, and refuses it alone.
  for (const commit of open) {
    const result = await filtered(git, remote, [
      COMMITS_ONLY,
      `--shallow-exclude=refs/tags/${release.tag}`,
      '--end-of-options',
      remote,
      commit,
    ]);
    if (result.status !== 0) return false;
  }
  // A commit is cut from all its parents or from none: of a merge with a released parent, the other side is lost.
  return (await endsOf(git, [...open, `^${release.commit}`])).every(({ length }) => length < 2);
}

/** For each commit where the visible history ends: the parents that it has in truth, none for a root. */
export async function endsOf(git: Git, range: readonly string[]): Promise<string[][]> {
  const ends = await git.ask(['rev-list', '--max-parents=0', '--end-of-options', ...range]);
  const listed = await git.ask(['log', '--no-walk=unsorted', '--format=%H %P', '--stdin'], {
    input: ends,
    env: { GIT_SHALLOW_FILE: '' },
  });
  return rows(listed).map(([, ...parents]) => parents);
}

function rows(listed: string): string[][] {
  return listed
    .split('\n')
    .map((row) => row.split(' ').filter(Boolean))
    .filter((row) => row.length > 0);
}

/** Steps of `fetch --depth`: each asks four times what the one before did. */
const FIRST_DEPTH = 32;
const LAST_DEPTH = 512;

/**
 * Fetches the history of these commits deeper and deeper, until all of it since a release is here. For a merge right
 * after the release, whose other side {@link fetchSince} loses.
 *
 * @returns false where that does not come to an end soon, or cannot: then {@link unshallow} is left
 */
export async function deepenSince(
  git: Git,
  remote: string,
  commits: readonly string[],
  release: string,
): Promise<boolean> {
  const count = ['rev-list', '--count', '--end-of-options', ...commits];
  for (let least = FIRST_DEPTH; least <= LAST_DEPTH; least *= 4) {
    // Deeper than everything that is here: a lesser depth would cut it off.
    const depth = Math.max(least, Number(await git.ask(count)) + 1);
    if (depth > LAST_DEPTH) return false;
    const args = [COMMITS_ONLY, `--depth=${depth}`, '--end-of-options', remote, ...commits];
    if ((await filtered(git, remote, args)).status !== 0) return false;
    const state = await stateSince(git, commits, release);
    if (state !== 'cut') return state === 'whole';
  }
  return false;
}

/**
 * Whether all commits since a release are here already: each has its parents, and those lead to the release. Then
 * nothing need be fetched, which would cut the clone where the release is.
 */
export async function holdsSince(git: Git, commits: readonly string[], release: string): Promise<boolean> {
  const state = await stateSince(git, commits, release);
  if (state !== 'cut') return state === 'whole';
  // Cut right above the release, as an earlier step left it: nothing lies between.
  const ends = await endsOf(git, [...commits, `^${release}`]).catch(() => [[]]);
  return ends.every((parents) => parents.length > 0 && parents.every((parent) => parent === release));
}

/**
 * `whole` where all of history since a release is here and ends at it; `cut` where some of it ends elsewhere; `beside`
 * where some of it goes past the release, so that what is released cannot be told from what is here.
 */
async function stateSince(
  git: Git,
  commits: readonly string[],
  release: string,
): Promise<'whole' | 'cut' | 'beside'> {
  const listed = await git.run(['rev-list', '--parents', '--end-of-options', ...commits, `^${release}`]);
  if (listed.status !== 0) return 'cut';
  const since = rows(listed.stdout);
  const known = new Set([release, ...since.map(([commit]) => commit)]);
  if (since.some(([, ...parents]) => parents.some((parent) => !known.has(parent)))) return 'beside';
  return since.every(([, ...parents]) => parents.length > 0) ? 'whole' : 'cut';
}

/**
 * git remembers the filter of a fetch and would lay it over every later one, of the user too. What is missing still
 * comes when it is asked for; only the filter is forgotten, unless it was there before.
 *
 * @returns the result also where the remote refuses what is asked
 * @throws Problem where the remote could not be read
 */
export async function filtered(
  git: Git,
  remote: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitResult> {
  const key = `remote.${remote}.partialclonefilter`;
  const before = await git.run(['config', '--local', '--get', key]);
  try {
    const result = await visit(git, ['fetch', ...QUIET, ...args], options);
    if (isUnreached(result)) throw await silence(git, remote, result);
    return result;
  } finally {
    if (before.status !== 0) await git.run(['config', '--local', '--unset', key]);
  }
}

/** Fetches everything that is missing, without trees and files. */
export async function unshallow(git: Git, remote: string): Promise<void> {
  const result = await filtered(git, remote, [COMMITS_ONLY, '--unshallow', '--end-of-options', remote]);
  if (result.status !== 0 && !/--unshallow on a complete repository/.test(result.stderr))
    throw tooShallow(`${remote} did not give the missing history`);
}

/**
 * Fetches single commits that this clone does not have, with their trees, so that files can be read at them.
 *
 * @param shallow whether the clone is shallow: then their history stays away for now
 */
export async function fetchCommits(
  git: Git,
  remote: string,
  commits: readonly string[],
  shallow: boolean,
): Promise<boolean> {
  const depth = shallow ? ['--depth=1', '--filter=blob:none'] : [];
  const result = await filtered(git, remote, [...depth, '--end-of-options', remote, ...commits]);
  return result.status === 0;
}

/** Fetches all branches with their whole history. */
export async function fetchBranches(git: Git, remote: string, shallow: boolean): Promise<boolean> {
  const result = await filtered(git, remote, [
    ...(shallow ? [COMMITS_ONLY, '--unshallow'] : []),
    '--end-of-options',
    remote,
    `+refs/heads/*:refs/remotes/${remote}/*`,
  ]);
  return result.status === 0;
}

export function tooShallow(why: string): Error {
  return undecided(
    'history-too-shallow',
    `this clone is shallow, so the changes since the last release are not all here: ${why}`,
    MEND,
  );
}

const QUIET = [
  '--quiet',
  '--no-tags',
  '--no-auto-maintenance',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
];
const COMMITS_ONLY = '--filter=tree:0';
