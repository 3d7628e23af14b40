import { mistake } from '../../base/problem.ts';
import { readPopulation } from '../../licenses/population.ts';
import { versionReader } from '../../licenses/reader.ts';
import { carriedBy } from '../../lines/branch.ts';
import type { Day } from '../../lines/calendar.ts';
import { addSpan, endOfDay } from '../../lines/calendar.ts';
import type { Tag } from '../../lines/releases.ts';
import { releasesOf } from '../../lines/releases.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import type { Policy } from '../../policy/policy.ts';
import type { CommitFact, Facts, ProjectFacts } from '../facts.ts';
import { lastReleaseOf, linesToday } from '../gathered.ts';
import type { Given, PolicyCase } from './cases.ts';

const HALF_A_DAY = 43_200;
const ONE_DAY = { years: 0, months: 0, weeks: 0, days: 1 };
/** The day of a case that names none: any will do where nothing depends on it. */
const SOME_DAY: Day = '2026-01-01';

/**
 * The facts that a repository in these circumstances would give. Every tag stands on a commit of the past; a branch of
 * an older line holds the releases of that line.
 *
 * @throws Problem `cases-invalid` where something is given that this policy has no use for
 */
export function factsOf(one: PolicyCase, document: PolicyDocument, policy: Policy): Facts {
  const { given } = one;
  const today = todayOf(given);
  const tags = tagsOf(given, today, policy);
  const branch = given.branch ?? newestBranch(policy);
  const last = lastOf(branch, tags, today, policy);
  const bringing = given['pull-request'];
  const older = (given.commits ?? []).map((message) => ({ message, own: bringing === undefined }));
  const brought = (bringing ?? []).map((message) => ({ message, own: true }));
  const commits = commitsOf([...older, ...brought]);
  const released = tags.find(({ name }) => name === last)?.commit ?? idOf('past', 0);
  const head = commits[0]?.commit ?? released;
  return {
    today,
    policy: document,
    project: {
      tags,
      ...(given.paths === undefined ? {} : { paths: { all: given.paths, own: given.paths } }),
      ...(given['security-releases'] === undefined ? {} : { securityReleases: given['security-releases'] }),
      ...populationOf(one, policy, today),
    },
    head,
    branch,
    defaultBranch: null,
    base: bringing === undefined ? null : (commits[brought.length]?.commit ?? released),
    last,
    commits,
    tag: null,
    policyAtHead: null,
    ...(given.releasing === undefined ? {} : { releasing: given.releasing }),
    ...(given.counter === undefined ? {} : { counter: given.counter }),
    ...(given.labels === undefined && given.teams === undefined
      ? {}
      : { approvals: { labels: given.labels ?? null, teams: given.teams ?? null } }),
  };
}

/** The licenses as their file would give them. @throws Problem `cases-invalid` where they can mean nothing */
function populationOf(
  { given: { population }, place }: PolicyCase,
  { licenses, scheme }: Policy,
  today: Day,
): Pick<ProjectFacts, 'population'> {
  if (population === undefined) return {};
  const where = `${place.file}:${place.line}:${place.column}`;
  if (licenses === null)
    throw mistake(
      'cases-invalid',
      `${where}: a population is given, and the policy has no licenses`,
      'add licenses to the policy, or remove the population',
    );
  const read = readPopulation([JSON.stringify(population)], licenses.terms, versionReader(scheme), today);
  const [broken] = read.rows.broken;
  if (broken !== undefined)
    throw mistake(
      'cases-invalid',
      `${where}: of the population, license ${broken.row} ${broken.reason}`,
      'write versions as the policy writes them',
    );
  return { population: read.population };
}

/** The branch of the newest line, as the policy names it. */
function newestBranch({ branches }: Policy): string {
  const newest = branches?.find(({ line, pattern, prerelease }) => {
    return line === 'newest' && pattern.parts.length === 0 && prerelease === null;
  });
  return newest?.pattern.source ?? 'main';
}

/** The named day, else that of the newest tag. */
function todayOf({ today, tags }: Given): Day {
  if (today !== undefined) return today;
  const days = tags === undefined || Array.isArray(tags) ? [] : Object.values(tags);
  return days.reduce((latest, day) => (day > latest ? day : latest), days[0] ?? SOME_DAY);
}

/** The tags with their days; those of a mere list follow each other day by day, the last one the day before today. */
function tagsOf({ tags = [] }: Given, today: Day, { timezone }: Policy): Tag[] {
  const dated: [string, Day][] = Array.isArray(tags)
    ? tags.map((name, index) => [name, addSpan(today, ONE_DAY, index - tags.length)])
    : Object.entries(tags);
  return dated.map(([name, day], index) => ({
    name,
    commit: idOf('past', index),
    time: endOfDay(day, timezone) - HALF_A_DAY,
  }));
}

/** The release that the changes follow, as gathering finds it. */
function lastOf(branch: string, tags: readonly Tag[], today: Day, policy: Policy): string | null {
  const carries = carriedBy(branch, policy.branches, policy.scheme, null);
  if (carries === null) return null;
  const releases = releasesOf(tags, policy.tags, today, policy.timezone);
  const possible = lastReleaseOf(carries, releases, linesToday(today, releases, policy).lines, policy);
  const last = possible.is === 'decided' ? possible.release : possible.candidates[0];
  return last?.tag ?? null;
}

/** @param oldestFirst as people tell a story; git lists the newest first */
function commitsOf(oldestFirst: readonly { message: string; own: boolean }[]): CommitFact[] {
  return oldestFirst
    .map(({ message, own }, index) => ({
      commit: idOf('change', index),
      parents: [index === 0 ? idOf('past', 0) : idOf('change', index - 1)],
      message,
      own,
    }))
    .reverse();
}

/** An id as git's are, of a commit that was never made. */
function idOf(which: 'past' | 'change', index: number): string {
  return `${which === 'past' ? 'a' : 'c'}${(index + 1).toString(16).padStart(8, '0')}`.padEnd(40, '0');
}
