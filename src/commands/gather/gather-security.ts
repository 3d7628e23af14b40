import { Problem } from '../../base/problem.ts';
import type { BranchRef } from '../../hosts/branches.ts';
import type { History } from '../../hosts/history.ts';
import type { Population } from '../../licenses/population.ts';
import { carriedBy, within } from '../../lines/branch.ts';
import type { Line } from '../../lines/lines.ts';
import type { Releases } from '../../lines/releases.ts';
import type { Policy } from '../../policy/policy.ts';
import { levelGiven } from '../../verdict/context.ts';
import { fixesAmong, owedFixes, uncovered } from '../../verdict/coverage.ts';
import type { CommitFact, FixFact, LineFixes, ProjectFacts } from '../../verdict/facts.ts';
import { identity } from '../../versions/scheme.ts';
import type { CommonOptions } from '../options.ts';
import { allOwn } from './ownership.ts';

/** Lines that differ by more commits are compared by a clone alone: through the API that is many requests at every run. */
const MOST = 1_000;

/** What is judged. */
export interface SecurityPlace {
  readonly branch: string;
  readonly defaultBranch: string | null;
  /** The head, and the base of a pull request. */
  readonly tips: readonly string[];
  /** The unreleased commits. */
  readonly commits: readonly CommitFact[];
  /** The id of the line that the last release is on; null before the first one. */
  readonly line: string | null;
  /** The licenses that are out, where they are known. */
  readonly population: Population | undefined;
}

/** Where a line stands: its branches, or the tag of its latest release. */
interface Standing {
  readonly line: Line;
  readonly shown: string;
  readonly refs: readonly string[];
  readonly isTag: boolean;
}

/**
 * Compares the security fixes of the judged line with those of every other line that gets them today. Only branches
 * that are here are looked at: no history is fetched for it.
 */
export async function securityFixes(
  options: CommonOptions,
  policy: Policy,
  lines: readonly Line[],
  releases: Releases,
  place: SecurityPlace,
): Promise<Pick<ProjectFacts, 'security'>> {
  if (levelGiven(policy, 'security-coverage') === 'off') return {};
  const served = lines.filter((line) => owedFixes(line, place.population) !== null);
  if (!served.some(({ id }) => id !== place.line)) return {};
  const own = fixesAmong(place.commits, policy).filter(({ security }) => security);
  // A line that gets no fixes misses none, and has nothing to give without one of its own.
  if (own.length === 0 && !served.some(({ id }) => id === place.line)) return {};
  // The usual checkout is shallow: a note at every run that nothing was looked for would soon be read by nobody.
  const brought = new Set(place.commits.filter((commit) => commit.own).map(({ commit }) => commit));
  const unseen = (why: string) => (own.some(({ commit }) => brought.has(commit)) ? unknown(why) : {});
  if (!(await options.history.isWhole())) return unseen('this clone is shallow');
  options.progress('comparing the security fixes of the lines');
  try {
    return await compared(options.history, policy, served, releases, place, own);
  } catch (error) {
    const code = error instanceof Problem ? error.code : null;
    // A partial clone whose remote is silent: an answer would be a guess, and the rest of the verdict needs none.
    if (code === 'missing-objects') return unknown('this clone lacks objects');
    if (code === 'github-incomplete') return unseen(`the lines differ by more than ${MOST} commits`);
    throw error;
  }
}

function unknown(why: string): { security: { unknown: string; lines: readonly [] } } {
  return { security: { unknown: why, lines: [] } };
}

async function compared(
  history: History,
  policy: Policy,
  served: readonly Line[],
  releases: Releases,
  place: SecurityPlace,
  own: readonly FixFact[],
): Promise<Pick<ProjectFacts, 'security'>> {
  const branches = await history.branches();
  const standings = served.flatMap((line) => standingOf(line, branches, policy, releases, place));
  const found: { standing: Standing; fixes: LineFixes }[] = [];
  for (const standing of standings) {
    const fixes = await fixesOf(history, policy, standing, place, own);
    if (fixes === UNTOLD) return unknown(`${history.name} does not tell what commits change`);
    if (fixes !== null) found.push({ standing, fixes });
  }
  // What a tag lacks may stand on a branch that only the remote has.
  const lacking = found.filter(
    ({ standing, fixes }) => standing.isTag && uncovered(fixes.here, fixes.there).length > 0,
  );
  const remote = lacking.length === 0 ? null : await history.remote();
  if (remote !== null) {
    const there = await history.remoteBranches();
    if (there === null) return unknown(`${remote} did not say which branches it has`);
    const names = there.map((name) => ({ name, ref: name }));
    const unseen = lacking.find(({ standing: { line } }) =>
      standingOf(line, names, policy, releases, place).some(({ isTag }) => !isTag),
    );
    if (unseen !== undefined)
      return unknown(`the branch of line ${unseen.standing.line.id} is at ${remote} and not here`);
  }
  return { security: { unknown: null, lines: found.map(({ fixes }) => fixes) } };
}

/** The branches that carry a line, the judged one apart; the exact ones before those of a part of it. */
function standingOf(
  line: Line,
  branches: readonly BranchRef[],
  policy: Policy,
  releases: Releases,
  { branch, defaultBranch }: SecurityPlace,
): Standing[] {
  const others = branches.flatMap(({ name, ref }) => {
    const carries = name === branch ? null : carriedBy(name, policy.branches, policy.scheme, defaultBranch);
    if (carries === null || carries.prerelease !== null) return [];
    return [{ name, ref, bound: carries.bound }];
  });
  const onLine = others.filter(({ bound }) => bound !== null && isWithinLine(bound, line));
  const exact = onLine.filter(
    ({ bound }) => Object.keys(bound ?? {}).length === Object.keys(line.parts).length,
  );
  const newest = line.newest ? others.filter(({ bound }) => bound === null) : [];
  const carrying = [exact, onLine, newest].find((each) => each.length > 0) ?? [];
  const [first] = carrying;
  if (first !== undefined)
    return [{ line, shown: first.name, refs: carrying.map(({ ref }) => ref), isTag: false }];
  const { latest } = line;
  const tag =
    latest === null
      ? undefined
      : releases.stable.find(({ version }) => identity(version) === identity(latest));
  // A line that only the policy knows has nothing to be compared with.
  return tag === undefined ? [] : [{ line, shown: tag.tag, refs: [tag.commit], isTag: true }];
}

function isWithinLine(bound: Parameters<typeof within>[1], { parts }: Line): boolean {
  return (
    bound !== null && Object.keys(parts).every((part) => Object.hasOwn(bound, part)) && within(bound, parts)
  );
}

/** Only what commits change would show whether a fix is on both lines, and that cannot be had. */
const UNTOLD = 'untold';

/** Null where there is nothing to compare: neither line has a fix that the other lacks. */
async function fixesOf(
  history: History,
  policy: Policy,
  { line, shown, refs }: Standing,
  { tips, branch }: SecurityPlace,
  own: readonly FixFact[],
): Promise<LineFixes | typeof UNTOLD | null> {
  if (shown === branch) return null;
  const there = fixesAmong(allOwn(await history.commits(refs, tips, MOST)), policy);
  const fixThere = there.some(({ security }) => security);
  if (own.length === 0 && !fixThere) return null;
  // What this line answers to the other's fixes may be long released; its own unreleased ones are known already.
  const here = fixThere
    ? fixesAmong(allOwn(await history.commits(tips, refs, MOST)), policy)
    : await notReachedFrom(history, own, refs);
  if (!fixThere && here.length === 0) return null;
  const lackingThere = uncovered(here, there);
  const lackingHere = uncovered(there, here);
  // Where one line was merged into the other, what answers a fix of one is on both, and on neither side of a difference.
  const alsoThere = await madeAfter(history, lackingThere, refs, policy);
  const alsoHere = await madeAfter(history, lackingHere, tips, policy);
  const missing = [...uncovered(lackingThere, alsoThere), ...uncovered(lackingHere, alsoHere)];
  // Only two fixes can have the same patch.
  const mine = [...here, ...alsoHere].filter(({ security }) => security);
  const theirs = [...there, ...alsoThere].filter(({ security }) => security);
  const ids =
    mine.length === 0 || theirs.length === 0 || missing.length === 0
      ? new Map<string, string>()
      : await history.patchIds([...mine, ...theirs].map(({ commit }) => commit));
  if (ids === null) return UNTOLD;
  const withPatch = (fix: FixFact): FixFact => ({ ...fix, patchId: ids.get(fix.commit) ?? null });
  return {
    line: line.id,
    ref: shown,
    here: [...relevant(here, there), ...relevant(alsoHere, there).map(asAnswer)].map(withPatch),
    there: [...relevant(there, here), ...relevant(alsoThere, here).map(asAnswer)].map(withPatch),
  };
}

/** What some refs got after fixes were made that they lack: it may answer them. */
async function madeAfter(
  history: History,
  fixes: readonly FixFact[],
  refs: readonly string[],
  policy: Policy,
): Promise<FixFact[]> {
  const [first, ...others] = fixes;
  if (first === undefined) return [];
  let before: string | null = first.commit;
  for (const { commit } of others) if (before !== null) before = await history.mergeBase(before, commit);
  if (before === null) return [];
  const own = new Set(fixes.map(({ commit }) => commit));
  const later = await history.commits(refs, [before], MOST);
  return fixesAmong(allOwn(later), policy).filter(({ commit }) => !own.has(commit));
}

/** A commit of both lines answers for a fix, and is missing on neither. */
function asAnswer(fix: FixFact): FixFact {
  return { ...fix, security: false };
}

/** The fixes that none of these refs contains. */
async function notReachedFrom(
  history: History,
  fixes: readonly FixFact[],
  refs: readonly string[],
): Promise<FixFact[]> {
  const left = await history.commits(
    fixes.map(({ commit }) => commit),
    refs,
    MOST,
  );
  const commits = new Set(left.map(({ commit }) => commit));
  return fixes.filter(({ commit }) => commits.has(commit));
}

/** The fixes, and of the rest what names one of the other side: a history names much else. */
function relevant(fixes: readonly FixFact[], others: readonly FixFact[]): FixFact[] {
  const wanted = others.filter(({ security }) => security);
  return fixes.filter(
    (fix) => fix.security || wanted.some((other) => uncovered([other], [fix]).length === 0),
  );
}
