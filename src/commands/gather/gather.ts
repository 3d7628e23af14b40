import { mistake, undecided } from '../../base/problem.ts';
import type { History } from '../../hosts/history.ts';
import type { Refs, RepositoryInfo } from '../../hosts/repository.ts';
import type { Carries } from '../../lines/branch.ts';
import { carriedBy } from '../../lines/branch.ts';
import { lineId } from '../../lines/lines.ts';
import type { Release, Releases } from '../../lines/releases.ts';
import { releasesOf } from '../../lines/releases.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Facts } from '../../verdict/facts.ts';
import { lastReleaseOf, linesToday } from '../../verdict/gathered.ts';
import type { CommonOptions } from '../options.ts';
import { todayOf } from '../options.ts';
import { statedFacts } from '../statements.ts';
import { baselineFacts } from './baseline-facts.ts';
import { securityReleases } from './gather-cadence.ts';
import { docsOfPolicy } from './gather-docs.ts';
import { changedPaths } from './gather-paths.ts';
import { securityFixes } from './gather-security.ts';
import { proposedSurfaces, surfaceFacts } from './gather-surfaces.ts';
import type { CheckTarget } from './judged-branch.ts';
import { branchAndHead, commitNamed, noLine } from './judged-branch.ts';
import { licenseFacts } from './license-facts.ts';
import { allOwn, ownOf } from './ownership.ts';
import type { FoundPolicy } from './policy-file.ts';
import { findPolicy, policyAt, policyPaths } from './policy-file.ts';

export interface Gathered {
  readonly facts: Facts;
  readonly policy: FoundPolicy;
  readonly info: RepositoryInfo;
}

/** Gathers the facts for what is unreleased. @throws Problem where they cannot be had */
export async function gatherCheck(options: CommonOptions, target: CheckTarget): Promise<Gathered> {
  const { history } = options;
  const info = await history.info;
  const wanted = [target.base, target.head].filter((each) => each !== null);
  if (wanted.length > 0) await history.bring(wanted);
  const base = target.base === null ? null : await commitNamed(history, target.base, '--base');
  const { branch, head } = await branchAndHead(options, info, target);

  const found = await policyFor(options, info, base);
  const { policy } = found;
  const today = todayOf(options, policy.timezone);
  const refs = await tagsOf(options, policy);
  const defaultBranch = options.defaultBranch ?? refs.defaultBranch;
  const carries = carriedBy(branch, policy.branches, policy.scheme, defaultBranch);
  if (carries === null) throw noLine(branch, policy, target.base !== null);

  const releases = releasesOf(refs.tags, policy.tags, today, policy.timezone);
  const tips = base === null ? [head] : [head, base];
  const last = await lastRelease(history, carries, releases, policy, today, tips);
  await history.bringSince(tips, last);
  options.progress(`reading the commits since ${last?.tag ?? 'the first one'}`);
  const since = await history.commits(tips, last === null ? [] : [last.commit]);
  const commits = base === null ? allOwn(since) : ownOf(since, base);
  const licenses = await licenseFacts(options, info, policy, today, base === null ? null : { base, head });
  const facts: Facts = {
    today,
    policy: found.document,
    project: {
      tags: refs.tags,
      ...(await changedPaths(options, policy, last, base, head)),
      ...(await surfaceFacts(options, info, found, { last, base, head })),
      ...proposedSurfaces(options, info, found),
      ...licenses,
      ...(await securityFixes(options, policy, linesToday(today, releases, policy).lines, releases, {
        branch,
        defaultBranch,
        tips,
        commits,
        line: last === null ? null : lineId(last.version.parts, policy.lines.by, policy.scheme),
        population: licenses.population,
      })),
      ...(commits.length === 0
        ? {}
        : await securityReleases(options, policy, releases, {
            last,
            bound: carries.bound,
            before: null,
            tips,
          })),
    },
    head,
    branch,
    defaultBranch,
    base,
    last: last?.tag ?? null,
    commits,
    tag: null,
    policyAtHead: base === null ? null : await changedPolicy(options, info, found, base, head),
    ...statedFacts(options.statements, policy),
    ...(base === null ? {} : await pullFacts(options, branch)),
    ...(await baselineFacts(options, info, policy, base === null ? null : { base, head })),
    ...(options.counter == null ? {} : { counter: options.counter }),
  };
  const docs = await docsOfPolicy(options, info, facts);
  return { facts: { ...facts, project: { ...facts.project, ...docs } }, policy: found, info };
}

async function pullFacts(
  { pull = null, github, pullIsOld }: CommonOptions,
  branch: string,
): Promise<Pick<Facts, 'pull'>> {
  if (pull === null) return {};
  return {
    pull: await (await import('../pull/pull-complete.ts')).completePull(github, pull, branch, pullIsOld),
  };
}

async function tagsOf({ history, askRemote, withoutTags }: CommonOptions, policy: Policy): Promise<Refs> {
  const refs = await history.tags(policy.tags, askRemote);
  if (withoutTags === undefined) return refs;
  return { ...refs, tags: refs.tags.filter(({ name }) => !withoutTags.has(name)) };
}

async function policyFor(
  options: CommonOptions,
  info: RepositoryInfo,
  base: string | null,
): Promise<FoundPolicy> {
  const paths = policyPaths(options, info);
  if (base !== null && paths !== null) return await policyAt(options.history, base, paths);
  return await findPolicy(options);
}

/** The policy at the head, where the pull request itself makes it say something else than the one that judges. */
async function changedPolicy(
  options: CommonOptions,
  info: RepositoryInfo,
  judging: FoundPolicy,
  base: string,
  head: string,
): Promise<Facts['policyAtHead']> {
  const paths = policyPaths(options, info);
  if (paths === null) return null;
  const atHead = await policyAt(options.history, head, paths);
  if (options.policy !== null && judging.file === null && atHead.file === null)
    throw noNamedPolicy(options.policy);
  if (JSON.stringify(atHead.document) === JSON.stringify(judging.document)) return null;
  // A branch that is behind its base holds an older policy without having changed it.
  const fork = await options.history.mergeBase(base, head);
  const before = fork === null ? null : await policyAt(options.history, fork, paths).catch(() => null);
  return before?.source === atHead.source ? null : atHead.document;
}

function noNamedPolicy(path: string): Error {
  return mistake(
    'no-file',
    `there is no policy file ${path}, neither at the base nor at the head`,
    'check the path; it counts from the directory you are in',
  );
}

async function lastRelease(
  history: History,
  carries: Carries,
  releases: Releases,
  policy: Policy,
  today: string,
  tips: readonly string[],
): Promise<Release | null> {
  const { lines } = linesToday(today, releases, policy);
  const possible = lastReleaseOf(carries, releases, lines, policy);
  // Of a pull request the branch it would change decides.
  const from = tips.at(-1) as string;
  const last =
    possible.is === 'decided'
      ? possible.release
      : await history.firstContained(possible.candidates, from, tips);
  if (last === null && possible.is === 'reachable' && possible.onLine > 0) {
    const best = possible.candidates[0] as Release;
    throw undecided(
      'line-unreachable',
      `the branch carries the line of ${best.tag}, but does not contain it, nor any other release of that line`,
      `merge ${best.tag} into the branch, or judge for another branch with --branch`,
    );
  }
  const conflict = releases.conflicts.find((same) => same.some(({ tag }) => tag === last?.tag));
  if (conflict !== undefined && last !== null) {
    throw undecided(
      'ambiguous-tag',
      `the last release, ${last.version.text}, is tagged on several commits: ${conflict.map(({ tag, commit }) => `${tag} on ${commit.slice(0, 9)}`).join(', ')}`,
      'delete the wrong tag, or say in versions.tag how tags are written',
    );
  }
  return last;
}
