import { undecided } from '../base/problem.ts';
import { branchesWith } from '../hosts/branches.ts';
import { fetchBranches } from '../hosts/deepen.ts';
import type { Git } from '../hosts/git.ts';
import { fetchTags, remoteTags } from '../hosts/remote.ts';
import type { Refs } from '../hosts/repository.ts';
import {
  hasCommit,
  Opened,
  readCommits,
  readRemote,
  resolveCommit,
  tagsWithin,
} from '../hosts/repository.ts';
import { releasesOf } from '../lines/releases.ts';
import { isPointerOf } from '../policy/compile-release.ts';
import type { Policy } from '../policy/policy.ts';
import type { Facts, TagFacts } from '../verdict/facts.ts';
import { boundOfTag, carryVersion, predecessorOf } from '../verdict/gathered.ts';
import { refProblem } from '../versions/ref.ts';
import type { TagStyle } from '../versions/tags.ts';
import { completeBranches, completeTags } from './complete.ts';
import { securityReleases } from './gather-cadence.ts';
import { changedPaths } from './gather-paths.ts';
import { writtenNumbers } from './gather-written.ts';
import { licenseFacts } from './license-facts.ts';
import type { CommonOptions } from './options.ts';
import { todayOf } from './options.ts';
import type { FoundPolicy } from './policy-file.ts';
import { policyAt, policyFromFile, policyOfRepository } from './policy-file.ts';
import { statedFacts } from './statements.ts';

export interface GatheredTag {
  readonly facts: Facts;
  readonly policy: FoundPolicy;
  /** A floating pointer such as v6, or a test tag: nothing to judge. */
  readonly pointer: boolean;
}

/**
 * Gathers the facts for a tag that somebody made: those of now, without the tag itself (policy.md, *Decisions*, "Time").
 *
 * @param before where the tag stood before the push that is judged, if it did
 */
export async function gatherTag(
  options: CommonOptions,
  name: string,
  before: string | null,
): Promise<GatheredTag> {
  const { git } = options;
  const info = await options.opened.info;
  const ref = `refs/tags/${name}`;
  const remote = await readRemote(git);
  // A name that git refuses would be read as a revision: v1.0.0~1 is no tag.
  const possible = refProblem(name) === null;
  let here = options;
  if (possible && !(await hasCommit(git, ref)) && remote !== null) {
    await fetchTags(git, remote, [name], info.shallow).catch(() => {});
    // What was asked before does not know the tag.
    here = { ...options, opened: new Opened(git), askRemote: 'try' };
  }
  if (!possible || !(await hasCommit(git, ref)))
    throw undecided(
      'unknown-tag',
      `there is no tag ${JSON.stringify(name)} on a commit in this clone`,
      `check its spelling, or fetch it: git fetch --tags${remote === null ? '' : ` ${remote}`}`,
    );
  const commit = await resolveCommit(git, ref, 'the tag');
  const policy =
    options.policy !== null
      ? await policyFromFile(options.policy, options)
      : info.top === null
        ? await policyAt(git, info.head ?? commit)
        : await policyOfRepository(git, info);
  const { tags: style, timezone } = policy.policy;
  const today = todayOf(options, timezone);
  const pointer =
    style.isPointer(name) ||
    isTestTag(name, style) ||
    (!style.read(name).ok && isPointerOf(policy.policy.release, name));

  // Of a pointer nothing is judged, so nothing has to be fetched.
  const refs = pointer ? await here.opened.refs : await completeTags(here, info, policy.policy);
  if (!pointer) await completeBranches(options, info);
  const time = refs.tags.find((tag) => tag.name === name)?.time ?? 0;
  const [contains, branches, moved] = await Promise.all([
    tagsWithin(git, commit),
    branchesOf(here, name, commit, policy.policy, refs),
    pointer ? { from: null, asked: null } : movedFrom(options, remote, name, commit),
  ]);
  const tag: TagFacts = {
    name,
    commit,
    time,
    branches,
    contains: contains.filter((each) => each !== name),
    movedFrom: (await stoodOn(git, before, commit)) ?? moved.from,
    remoteAsked: moved.asked,
  };

  const releases = releasesOf(refs.tags, style, today, timezone, name);
  const read = style.read(name);
  const defaultBranch = options.defaultBranch ?? refs.defaultBranch;
  const last = !read.ok
    ? null
    : predecessorOf(read.value, time, new Set(tag.contains), releases, policy.policy);
  const commits = pointer || !read.ok ? [] : await readCommits(git, [commit], last?.commit ?? null, null);
  return {
    pointer,
    policy,
    facts: {
      today,
      policy: policy.document,
      project: {
        tags: refs.tags,
        ...(pointer || !read.ok ? {} : await changedPaths(options, policy.policy, last, null, commit)),
        ...(pointer || !read.ok ? {} : await licenseFacts(options, info, policy.policy, today, null)),
        ...(pointer || !read.ok ? {} : await writtenNumbers(git, policy.policy.written, commit)),
        ...(pointer || !read.ok
          ? {}
          : await securityReleases(here, info, policy.policy, releases, {
              last,
              bound: boundOfTag(read.value, branches, policy.policy, defaultBranch).bound,
              before: { version: read.value, time },
              tips: [commit],
            })),
      },
      head: commit,
      branch: null,
      defaultBranch,
      base: null,
      last: last?.tag ?? null,
      commits,
      tag,
      policyAtHead: null,
      // A tag bears no label: what was approved cannot be read from it.
      ...statedFacts({ ...options.statements, labels: null, teams: null }, policy.policy),
    },
  };
}

/** Whether a tag names a version that was tested, and no release. */
export function isTestTag(name: string, style: TagStyle): boolean {
  return !style.read(name).ok && style.readTested(name) !== null;
}

/**
 * The branches that contain the tag's commit. A clone of a single branch may lack the one that carries the tag's line:
 * before that is said, all are fetched.
 */
async function branchesOf(
  { git, progress, defaultBranch }: CommonOptions,
  name: string,
  commit: string,
  policy: Policy,
  refs: Refs,
): Promise<string[]> {
  const found = await branchesWith(git, commit);
  const version = policy.tags.read(name);
  if (!version.ok || carryVersion(found, version.value, policy, defaultBranch ?? refs.defaultBranch))
    return found;
  const remote = await readRemote(git);
  if (remote === null) return found;
  progress(`fetching the branches of ${remote}`);
  return (await fetchBranches(git, remote, false)) ? branchesWith(git, commit) : found;
}

/**
 * Where the tag stood before a push, if not where it stands now. An event names the tag's own object, where it was
 * annotated; one that is gone cannot be followed to its commit.
 */
async function stoodOn(git: Git, before: string | null, commit: string): Promise<string | null> {
  if (before === null || before === commit) return null;
  if (!(await hasCommit(git, before))) return before;
  const stood = await resolveCommit(git, before, 'the tag before');
  return stood === commit ? null : stood;
}

/** Where the remote holds the tag, if not where it is here. "Ask the remote, not the clone" (platform.md). */
async function movedFrom(
  { git }: CommonOptions,
  remote: string | null,
  name: string,
  commit: string,
): Promise<{ from: string | null; asked: boolean | null }> {
  if (remote === null) return { from: null, asked: null };
  const found = await remoteTags(git, remote, [name]);
  if (found === null) return { from: null, asked: false };
  const there = found.find((tag) => tag.name === name);
  return { from: there === undefined || there.commit === commit ? null : there.commit, asked: true };
}
