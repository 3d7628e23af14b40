import { Problem } from '../../base/problem.ts';
import type { Client } from '../../hosts/github/client.ts';
import type { ReleaseThere } from '../../hosts/github/releases.ts';
import type { History } from '../../hosts/history.ts';
import { carriedBy, within } from '../../lines/branch.ts';
import { dayOf } from '../../lines/calendar.ts';
import type { Release, Tag } from '../../lines/releases.ts';
import type { Policy } from '../../policy/policy.ts';
import { dispatchSteps, pointersNow, releaseStep } from '../../publish/after.ts';
import type { Intent } from '../../publish/intent.ts';
import { INTENTS, intentOf } from '../../publish/intent.ts';
import { isLatest } from '../../publish/latest.ts';
import type { EarlierRelease } from '../../publish/outcome.ts';
import { channelOf, pointerNames } from '../../publish/pointers.ts';
import type { DispatchStep, LaterStep, LatestStep } from '../../publish/steps.ts';
import type { Facts } from '../../verdict/facts.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { gatherCheck } from '../gather/gather.ts';
import { verdictOn } from '../judging.ts';
import type { CommonOptions } from '../options.ts';
import { releaseNotes } from './notes.ts';
import type { Known } from './release-known.ts';
import { releasesNow, standingTags } from './release-known.ts';
import type { Ways } from './release-ways.ts';
import { whyNotStartable } from './release-workflows.ts';

/** One with its version, which only the steps after it need. */
export interface Earlier extends EarlierRelease {
  readonly release: Release;
}

/**
 * For how long a release is published and a workflow started belatedly: GitHub forgets runs, and nobody waits for so old
 * a one. In seconds.
 */
const BELATED = 30 * 86_400;

/**
 * The last release of the branch, and one that stands on the head, with what earlier runs have left undone. Only what
 * was meant to be done counts: by the line in the tag's own message ({@link intentOf}), or all that the policy says where
 * the last release stands on the head, or is a lightweight tag with a draft that names its commit. Tags of a history that
 * was there before get nothing.
 */
export async function earlierReleases(options: CommonOptions, known: Known, ways: Ways): Promise<Earlier[]> {
  const last = lastOfBranch(known);
  const here = onHead(known);
  const found =
    last === null ? [] : [await earlierRelease(options, known, ways, last, last.commit === known.facts.head)];
  if (here !== null && here.tag !== last?.tag)
    found.push(await earlierRelease(options, known, ways, here, false));
  return found;
}

/** @param whole whether all that the policy says is meant to be done */
async function earlierRelease(
  options: CommonOptions,
  known: Known,
  ways: Ways,
  release: Release,
  whole: boolean,
): Promise<Earlier> {
  const { view, client } = ways;
  const { facts, policy } = known;
  const { release: rules } = policy;
  const { tag, commit } = release;
  const nothing: Earlier = { release, tag, commit, steps: [], published: null, withdrawn: false };
  if (!rules.githubRelease && rules.pointers.length === 0 && (options.dispatch ?? []).length === 0)
    return nothing;
  const there = await tagThere(options, release, ways);
  if (there === null) return nothing;
  const intents = whole ? new Set(INTENTS) : await intentsOf(options.history, known, release, there, client);
  const matters = intents.has('github-release') || commit === facts.head;
  const asked = rules.githubRelease && client !== null && matters;
  const published = asked ? await publishedOf(client, tag) : null;
  const steps: LaterStep[] = [];
  const recent = options.now - release.time < BELATED;
  // A lightweight tag has its commit's date.
  const young = recent || there === commit;
  if (asked && published === null && young && intents.has('github-release')) {
    if (await wasWithdrawn(options, known, release, there, ways)) return { ...nothing, withdrawn: true };
    steps.push(await releaseAsOf(options, known, release, ways));
  }
  if (rules.pointers.length > 0 && intents.has('pointers')) {
    const { releases, lineOrder } = releasesNow(facts.project.tags, known);
    const standing = await standingTags(known, view);
    const names = new Set(pointerNames(release.version, policy));
    steps.push(...pointersNow(names, release, releases, policy, lineOrder, standing));
  }
  if (client !== null && published !== null && recent && intents.has('github-release'))
    steps.push(...(await latestAgain(client, known, published)));
  if (client !== null && recent && intents.has('dispatch'))
    for (const step of dispatchSteps(release, options.dispatch ?? [])) {
      if ((await wasStartedOn(client, step, ways.dryRun)) !== false) continue;
      // Named for later commits, it may not be in this one yet.
      if ((await whyNotStartable(options.history, commit, step.workflow)) === null) steps.push(step);
    }
  return { ...nothing, steps, published };
}

/** The highest release on the head itself, where there is one. */
export function onHead(known: Known): Release | null {
  const { releases } = releasesNow(known.facts.project.tags, known);
  const here = [...releases.stable, ...releases.prerelease].filter(
    ({ commit }) => commit === known.facts.head,
  );
  return highestOf(here, known.policy);
}

function highestOf(releases: readonly Release[], { scheme }: Policy): Release | null {
  return releases.reduce<Release | null>(
    (best, each) => (best === null || scheme.compare(each.version, best.version) > 0 ? each : best),
    null,
  );
}

/** The release that a run on this branch made last: a stable one, or where the branch makes pre-releases the last of its channel. */
function lastOfBranch({ facts, policy }: Known): Release | null {
  const { releases } = releasesNow(facts.project.tags, { facts, policy });
  const carries = carriedBy(facts.branch ?? '', policy.branches, policy.scheme, facts.defaultBranch);
  if (carries?.prerelease == null) return releases.stable.find(({ tag }) => tag === facts.last) ?? null;
  const { scheme } = policy;
  const made = scheme.prerelease(policy.initial, carries.prerelease, 1);
  const channel = made.ok ? channelOf(made.value) : carries.prerelease;
  const own = releases.prerelease.filter(
    ({ version }) => channelOf(version) === channel && within(version.parts, carries.bound),
  );
  return highestOf(own, policy);
}

/** The object that the tag names at the remote, or here where there is none; null where it does not stand there so. */
async function tagThere(
  { git }: CommonOptions,
  { tag, commit }: Release,
  { remote, view }: Ways,
): Promise<string | null> {
  if (remote === null) {
    const here = await git.run(['rev-parse', '--verify', '--quiet', `refs/tags/${tag}`]);
    return here.status === 0 ? here.stdout.trim() : null;
  }
  const there = (await view.refs())?.tags.get(tag);
  return there?.commit === commit ? there.object : null;
}

async function intentsOf(
  history: History,
  { policy }: Known,
  { tag, commit }: Release,
  object: string,
  client: Client | null,
): Promise<ReadonlySet<Intent>> {
  if (object !== commit) {
    const text = await history.tagText(object);
    return text === null ? new Set() : intentOf(text);
  }
  if (policy.release.tag !== 'lightweight' || !policy.release.githubRelease || client === null)
    return new Set();
  const { releasesOfTag } = await import('../../hosts/github/releases.ts');
  const { asking } = await import('../../hosts/github/asking.ts');
  const there = await asking(`looking for the release ${tag}`, () => releasesOfTag(client, tag));
  // A person's draft names a branch.
  return new Set(there.some(({ draft, target }) => draft && target === commit) ? INTENTS : []);
}

async function publishedOf(client: Client, tag: string): Promise<ReleaseThere | null> {
  const { publishedRelease } = await import('../../hosts/github/releases.ts');
  const { asking } = await import('../../hosts/github/asking.ts');
  return await asking(`looking for the release ${tag}`, () => publishedRelease(client, tag));
}

/**
 * The step where GitHub shows another release as the latest than it should, and one of the two is this one. What it shows
 * was published after the right one: a person who goes back to an older release has chosen so.
 */
async function latestAgain(client: Client, known: Known, published: ReleaseThere): Promise<LatestStep[]> {
  const { facts, policy } = known;
  const { releases } = releasesNow(facts.project.tags, known);
  const tag = releases.stable.find(({ version }) => isLatest(version, releases, policy, facts.today))?.tag;
  const { latestRelease } = await import('../../hosts/github/releases.ts');
  const { asking } = await import('../../hosts/github/asking.ts');
  const shown = await asking('looking for the latest release', () => latestRelease(client));
  if (tag === undefined || shown === null || shown.tag === tag) return [];
  if (![shown.tag, tag].includes(published.tag)) return [];
  const right = tag === published.tag ? published : await publishedOf(client, tag);
  const overtaken =
    (right?.publishedAt ?? null) !== null && (shown.publishedAt ?? '') >= (right?.publishedAt ?? '');
  return overtaken ? [{ do: 'latest', tag }] : [];
}

/**
 * Whether a release that is not there was published: a run moves pointers and starts workflows only after that. So a
 * person has deleted it since, or made a draft of it, and it stays so.
 */
async function wasWithdrawn(
  options: CommonOptions,
  known: Known,
  release: Release,
  object: string,
  { view, client, dryRun }: Ways,
): Promise<boolean> {
  // Whoever made the tag by hand may have moved the pointers by hand.
  const ours = await intentsOf(options.history, known, release, object, client);
  if (!ours.has('github-release')) return false;
  const standing = await standingTags(known, view);
  const names = ours.has('pointers') ? pointerNames(release.version, known.policy) : [];
  if (names.some((name) => standing.get(name) === release.commit)) return true;
  if (client === null || !ours.has('dispatch')) return false;
  for (const step of dispatchSteps(release, options.dispatch ?? []))
    if ((await wasStartedOn(client, step, dryRun)) === true) return true;
  return false;
}

/** @returns null where a dry run may not see it: that needs a right which nothing else in it does */
async function wasStartedOn(client: Client, step: DispatchStep, dryRun: boolean): Promise<boolean | null> {
  const { wasStarted } = await import('../../hosts/github/dispatch.ts');
  const { asking } = await import('../../hosts/github/asking.ts');
  try {
    return await asking(`looking for runs of ${step.workflow}`, () => wasStarted(client, step));
  } catch (error) {
    if (dryRun && error instanceof Problem && error.code === 'github-rights') return null;
    throw error;
  }
}

/** The step for a release that exists as a tag alone, with the notes that the run had which made the tag. */
async function releaseAsOf(options: CommonOptions, known: Known, release: Release, ways: Ways) {
  const { facts, policy } = known;
  const then = await judgedAsOf(options, policy, facts, release);
  const verdict: Verdict = { ...then.verdict, next: { version: release.version.text, tag: release.tag } };
  // A file that was named for this run is about the release on its own commit.
  const here = release.commit === facts.head ? options : { ...options, notesFile: null };
  const notes = await releaseNotes(here, { verdict, facts: then.facts, policy, ways, from: facts.head });
  const { releases } = releasesNow(facts.project.tags, known);
  return releaseStep(release, notes, isLatest(release.version, releases, policy, facts.today));
}

/** Judges a release as the run did that made it: on its commit, on its day, with the tags that there were. */
async function judgedAsOf(
  options: CommonOptions,
  policy: Policy,
  { project, branch }: Facts,
  { version, tag, commit, time }: Release,
): Promise<{ facts: Facts; verdict: Verdict }> {
  const { tags, scheme, timezone } = policy;
  // Two tags of one second: the higher one came later.
  const after = ({ name, time: made }: Tag): boolean => {
    if (made !== time) return made > time;
    const read = tags.read(name);
    return read.ok && scheme.compare(read.value, version) > 0;
  };
  const later = project.tags.filter((each) => each.name === tag || after(each));
  const { facts } = await gatherCheck(
    {
      ...options,
      history: options.history.afresh(),
      branch,
      today: dayOf(time, timezone),
      counter: null,
      withoutTags: new Set(later.map(({ name }) => name)),
    },
    { base: null, head: commit },
  );
  return { facts, verdict: await verdictOn(facts) };
}
