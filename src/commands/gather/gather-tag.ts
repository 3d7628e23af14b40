import { undecided } from '../../base/problem.ts';
import type { History } from '../../hosts/history.ts';
import { releasesOf } from '../../lines/releases.ts';
import { isPointerOf } from '../../policy/compile-release.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Facts, TagFacts } from '../../verdict/facts.ts';
import { boundOfTag, carryVersion, predecessorOf } from '../../verdict/gathered.ts';
import { refProblem } from '../../versions/ref.ts';
import type { TagStyle } from '../../versions/tags.ts';
import type { CommonOptions } from '../options.ts';
import { todayOf } from '../options.ts';
import { statedFacts } from '../statements.ts';
import { baselineFacts } from './baseline-facts.ts';
import { securityReleases } from './gather-cadence.ts';
import { changedPaths } from './gather-paths.ts';
import { surfaceFacts } from './gather-surfaces.ts';
import { writtenNumbers } from './gather-written.ts';
import { licenseFacts } from './license-facts.ts';
import { allOwn } from './ownership.ts';
import type { FoundPolicy } from './policy-file.ts';
import { findPolicy, policyAt } from './policy-file.ts';

export interface GatheredTag {
  readonly facts: Facts;
  readonly policy: FoundPolicy;
  /** A pointer such as v6, or a test tag: nothing to judge. */
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
  const { history } = options;
  const info = await history.info;
  // A name that git refuses would be read as a revision: v1.0.0~1 is no tag.
  const found = refProblem(name) === null ? await history.tagged(name) : null;
  if (found === null) throw await unknownTag(history, name);
  const policy =
    options.policy === null && info.top === null
      ? await policyAt(history, info.head ?? found.commit)
      : await findPolicy(options);
  return await gatherTagBy(policy, options, name, found, before);
}

/**
 * The same under a policy that is known.
 *
 * @param found where the tag stands, and whether it had to be fetched
 */
export async function gatherTagBy(
  policy: FoundPolicy,
  options: CommonOptions,
  name: string,
  { commit, fetched }: { readonly commit: string; readonly fetched: boolean },
  before: string | null = null,
): Promise<GatheredTag> {
  const { history } = options;
  const info = await history.info;
  const { tags: style, timezone } = policy.policy;
  const today = todayOf(options, timezone);
  const pointer =
    style.isPointer(name) ||
    isTestTag(name, style) ||
    (!style.read(name).ok && isPointerOf(policy.policy.release, name));

  // Of a pointer nothing is judged, so nothing has to be fetched.
  const refs = pointer ? await history.refs() : await history.tags(style, fetched ? 'try' : undefined);
  const time = refs.tags.find((tag) => tag.name === name)?.time ?? 0;
  // First: what is fetched for it, the other questions are asked of.
  const branches = pointer ? [] : await branchesOf(options, name, commit, policy.policy, refs.defaultBranch);
  const [contains, remote] = await Promise.all([
    pointer ? [] : history.tagsWithin(commit, refs.tags),
    pointer ? { commit: null, asked: null } : history.tagAtRemote(name),
  ]);
  const tag: TagFacts = {
    name,
    commit,
    time,
    branches,
    contains: contains.filter((each) => each !== name),
    movedFrom: (await stoodOn(history, before, commit)) ?? (remote.commit === commit ? null : remote.commit),
    remoteAsked: remote.asked,
  };

  const releases = releasesOf(refs.tags, style, today, timezone, name);
  const read = style.read(name);
  const defaultBranch = options.defaultBranch ?? refs.defaultBranch;
  const last = !read.ok ? null : predecessorOf(read.value, time, tag.contains, releases, policy.policy);
  const commits =
    pointer || !read.ok ? [] : allOwn(await history.commits([commit], last === null ? [] : [last.commit]));
  return {
    pointer,
    policy,
    facts: {
      today,
      policy: policy.document,
      project: {
        tags: refs.tags,
        ...(pointer || !read.ok ? {} : await changedPaths(options, policy.policy, last, null, commit)),
        ...(pointer || !read.ok
          ? {}
          : await surfaceFacts(options, info, policy, { last, base: null, head: commit })),
        ...(pointer || !read.ok ? {} : await licenseFacts(options, info, policy.policy, today, null)),
        ...(pointer || !read.ok ? {} : await writtenNumbers(history, policy.policy.written, commit)),
        ...(pointer || !read.ok
          ? {}
          : await securityReleases(options, policy.policy, releases, {
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
      ...(await baselineFacts(options, info, policy.policy, null)),
      ...statedFacts({ ...options.statements, labels: null, teams: null }, policy.policy),
    },
  };
}

/** Whether a tag names a version that was tested, and no release. */
export function isTestTag(name: string, style: TagStyle): boolean {
  return !style.read(name).ok && style.readTested(name) !== null;
}

async function unknownTag(history: History, name: string): Promise<Error> {
  const remote = await history.remote();
  return undecided(
    'unknown-tag',
    `there is no tag ${JSON.stringify(name)} on a commit in ${history.name}`,
    `check its spelling, or fetch it: git fetch --tags${remote === null ? '' : ` ${remote}`}`,
  );
}

/** The branches that contain the tag's commit; enough of them where one carries the tag's line. */
async function branchesOf(
  { history, defaultBranch }: CommonOptions,
  name: string,
  commit: string,
  policy: Policy,
  known: string | null,
): Promise<string[]> {
  const version = policy.tags.read(name);
  return await history.branchesWith(
    commit,
    (found) => !version.ok || carryVersion(found, version.value, policy, defaultBranch ?? known),
  );
}

/**
 * Where the tag stood before a push, if not where it stands now. An event names the tag's own object, where it was
 * annotated; one that is gone cannot be followed to its commit.
 */
async function stoodOn(history: History, before: string | null, commit: string): Promise<string | null> {
  if (before === null || before === commit) return null;
  const stood = (await history.commitOf(before)) ?? before;
  return stood === commit ? null : stood;
}
