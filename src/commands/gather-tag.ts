import { undecided } from '../base/problem.ts';
import { fetchTags, remoteTags } from '../hosts/remote.ts';
import {
  branchesWith,
  hasCommit,
  readCommits,
  readRemote,
  resolveCommit,
  tagsWithin,
} from '../hosts/repository.ts';
import { releasesOf } from '../lines/releases.ts';
import type { Facts, TagFacts } from '../verdict/facts.ts';
import { predecessorOf } from '../verdict/gathered.ts';
import { refProblem } from '../versions/ref.ts';
import { completeBranches, completeTags } from './complete.ts';
import type { CommonOptions } from './options.ts';
import { todayOf } from './options.ts';
import type { FoundPolicy } from './policy-file.ts';
import { policyAt, policyFromFile, policyOfRepository } from './policy-file.ts';

export interface GatheredTag {
  readonly facts: Facts;
  readonly policy: FoundPolicy;
  /** A floating pointer such as v6: nothing to judge. */
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
  if (possible && !(await hasCommit(git, ref)) && remote !== null)
    await fetchTags(git, remote, [name], info.shallow).catch(() => {});
  if (!possible || !(await hasCommit(git, ref)))
    throw undecided(
      'unknown-tag',
      `there is no tag ${JSON.stringify(name)} on a commit in this clone`,
      'check its spelling, or fetch it: git fetch origin --tags',
    );
  const commit = await resolveCommit(git, ref, 'the tag');
  const policy =
    options.policy !== null
      ? await policyFromFile(options.policy)
      : info.top === null
        ? await policyAt(git, info.head ?? commit)
        : await policyOfRepository(git, info);
  const { tags: style, timezone } = policy.policy;
  const today = todayOf(options, timezone);
  const pointer = style.isPointer(name);

  // Of a pointer nothing is judged, so nothing has to be fetched.
  const refs = pointer ? await options.opened.refs : await completeTags(options, info, policy.policy);
  if (!pointer) await completeBranches(options, info);
  const time = refs.tags.find((tag) => tag.name === name)?.time ?? 0;
  const [contains, branches, moved] = await Promise.all([
    tagsWithin(git, commit),
    branchesWith(git, commit),
    pointer ? { from: null, asked: null } : movedFrom(options, remote, name, commit),
  ]);
  const tag: TagFacts = {
    name,
    commit,
    time,
    branches,
    contains: contains.filter((each) => each !== name),
    movedFrom: before !== null && before !== commit ? before : moved.from,
    remoteAsked: moved.asked,
  };

  const releases = releasesOf(refs.tags, style, today, timezone, name);
  const read = style.read(name);
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
      project: { tags: refs.tags },
      head: commit,
      branch: null,
      defaultBranch: options.defaultBranch ?? refs.defaultBranch,
      base: null,
      last: last?.tag ?? null,
      commits,
      tag,
      policyAtHead: null,
    },
  };
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
