import { mistake, undecided } from '../base/problem.ts';
import { Clone } from '../hosts/clone.ts';
import { RecordedHistory } from '../hosts/recorded-history.ts';
import { dayOf, parseDay } from '../lines/calendar.ts';
import { lineId } from '../lines/lines.ts';
import type { Release } from '../lines/releases.ts';
import type { Policy } from '../policy/policy.ts';
import { renderReplay, replayJson } from '../report/replay.ts';
import type { AgainstReport } from '../report/replay-against.ts';
import { againstJson, renderAgainst } from '../report/replay-against.ts';
import type { ReplayFormat, ReplayReport } from '../report/replay-words.ts';
import { differing } from '../verdict/replay/against.ts';
import { summaryOf } from '../verdict/replay/summary.ts';
import type { Answer } from './command.ts';
import type { FoundPolicy } from './gather/policy-file.ts';
import { findPolicy, policyFromFile } from './gather/policy-file.ts';
import type { CommonOptions } from './options.ts';
import { policiesAtReleases } from './replay/replay-policies.ts';
import { releasesIn, replayReleases } from './replay/replay-releases.ts';

/** What the call asks of the past. */
export interface ReplayCall {
  /** A day or a tag: what was released before it is left out. */
  readonly since?: string;
  /** The only lines that are judged, by their ids. */
  readonly line?: readonly string[];
  /** The only tags that are judged. */
  readonly tag?: readonly string[];
  /** Whether the policy of today rules, or the one that each release has. */
  readonly policyAt?: 'today' | 'release';
  readonly prereleases?: boolean;
  readonly surfaces?: boolean;
  readonly suggest?: boolean;
  /** A second policy, to compare with the first one. */
  readonly against?: string;
  readonly format?: ReplayFormat;
}

/** Judges every past release with the facts of its own day, and shows where policy and history part. */
export async function replay(options: CommonOptions, call: ReplayCall): Promise<Answer> {
  refuseContradictions(call);
  const format = call.format ?? 'text';
  const found = await findPolicy(options);
  const other = call.against === undefined ? null : await policyFromFile(call.against, options);
  const history = await RecordedHistory.of(new Clone(options.git, options.progress), found.policy.tags);
  try {
    if (other !== null) {
      const against = await replayAgainst(options, call, history, found, other);
      return { json: againstJson(against), text: (style) => renderAgainst(against, format, style), exit: 0 };
    }
    const past = await pastUnder(found, options, call, history);
    const report = await replayBy(options, call, history, past, [past]);
    return {
      json: replayJson(report),
      text: (style) => renderReplay(report, format, style),
      exit: 0,
      policy: found,
      ...nothingSaid(report),
    };
  } finally {
    history.close();
  }
}

/** A history of which nothing can be said is none that was replayed. */
function nothingSaid({ releases, summary }: ReplayReport): Pick<Answer, 'problem'> {
  const newest = releases.at(-1)?.error;
  if (newest === undefined || summary.undecided < releases.length) return {};
  const { code, message, remedy } = newest;
  return {
    problem: undecided(code, `nothing can be said of any release; of the last one: ${message}`, remedy),
  };
}

/** A policy, and all releases that there are under it. */
interface Past {
  readonly found: FoundPolicy;
  readonly all: readonly Release[];
  /** How many pre-releases were left out. */
  readonly prereleases: number;
}

async function pastUnder(
  found: FoundPolicy,
  { today }: CommonOptions,
  { prereleases = false }: ReplayCall,
  history: RecordedHistory,
): Promise<Past> {
  const past = await releasesIn(history, found.policy, prereleases, today);
  return { found, all: past.releases, prereleases: past.prereleases };
}

/** What one policy says of the past. @param pasts those of all policies of the call: its options may name any of them */
async function replayBy(
  given: CommonOptions,
  call: ReplayCall,
  history: RecordedHistory,
  { found, all, prereleases }: Past,
  pasts: readonly Past[],
): Promise<ReplayReport> {
  const options = { ...given, withoutSurfaces: call.surfaces !== true };
  const releases = selected(all, call, found.policy, pasts);
  const atRelease = call.policyAt === 'release';
  const policyFor = atRelease ? policiesAtReleases(history) : () => found;
  const run = { options, history, found, policyFor };
  const { compatibility } = found.policy;
  const shared = {
    policy: found.file,
    policyAt: atRelease ? ('release' as const) : ('today' as const),
    prereleases,
    surfaces: options.withoutSurfaces ? compatibility.surfaces.length : 0,
  };
  if (call.suggest !== true) {
    const replayed = await replayReleases(run, releases);
    return { ...shared, releases: replayed, summary: summaryOf(replayed), suggested: null };
  }
  const { replayWithSuggestions } = await import('./replay/replay-suggest.ts');
  const { replayed, suggested } = await replayWithSuggestions(run, releases);
  return { ...shared, releases: replayed, summary: summaryOf(replayed), suggested };
}

/** What two policies say of one past, as far as it differs. */
export async function replayAgainst(
  options: CommonOptions,
  call: ReplayCall,
  history: RecordedHistory,
  found: FoundPolicy,
  other: FoundPolicy,
): Promise<AgainstReport> {
  const pasts = [
    await pastUnder(found, options, call, history),
    await pastUnder(other, options, call, history),
  ] as const;
  const before = await replayBy(options, call, history, pasts[0], pasts);
  const after = await replayBy(options, call, history, pasts[1], pasts);
  return {
    before: { policy: found.file, summary: before.summary },
    after: { policy: other.file, summary: after.summary },
    of: new Set([...before.releases, ...after.releases].map(({ tag }) => tag)).size,
    releases: differing(before.releases, after.releases),
  };
}

/** @throws Problem where the options name what is not there under any policy of the call */
function selected(
  all: readonly Release[],
  { since, line, tag }: ReplayCall,
  policy: Policy,
  pasts: readonly Past[],
): readonly Release[] {
  const any = pasts.flatMap((past) => past.all);
  const unknown = (tag ?? []).find((name) => !any.some((release) => release.tag === name));
  if (unknown !== undefined)
    throw mistake(
      'unknown-release',
      `${JSON.stringify(unknown)} is the tag of no release here`,
      'semverdict lines shows what is read from the tags; a pre-release needs --prereleases',
    );
  const idBy =
    ({ lines, scheme }: Policy) =>
    ({ version }: Release): string =>
      lineId(version.parts, lines.by, scheme);
  const lines = new Set(pasts.flatMap((past) => past.all.map(idBy(past.found.policy))));
  const noLine = (line ?? []).find((id) => !lines.has(id));
  if (noLine !== undefined)
    throw mistake(
      'unknown-line',
      `there is no release on a line ${JSON.stringify(noLine)}`,
      lines.size === 0 ? 'there is no release at all' : `the lines are ${[...lines].slice(-10).join(', ')}`,
    );
  const isLate = since === undefined ? () => true : sinceOf(since, any, policy.timezone);
  const idOf = idBy(policy);
  return all.filter(
    (release) =>
      isLate(release) &&
      (line === undefined || line.includes(idOf(release))) &&
      (tag === undefined || tag.includes(release.tag)),
  );
}

/** Whether a release is not before a day, or a release. */
function sinceOf(since: string, all: readonly Release[], timezone: string): (release: Release) => boolean {
  const first = all.find(({ tag }) => tag === since);
  if (first !== undefined) return ({ time }) => time >= first.time;
  const day = parseDay(since);
  if (day.ok) return ({ time }) => dayOf(time, timezone) >= day.value;
  throw mistake(
    'unknown-release',
    `--since ${JSON.stringify(since)} is neither a day nor the tag of a release`,
    'write a day as YYYY-MM-DD, or a tag as it is in the repository',
  );
}

/** @throws Problem where two options contradict each other */
export function refuseContradictions({ suggest, against: other, policyAt, format }: ReplayCall): void {
  const wrong =
    suggest === true && other !== undefined
      ? '--suggest looks for one policy, and --against compares two'
      : policyAt === 'release' && (suggest === true || other !== undefined)
        ? `${suggest === true ? '--suggest' : '--against'} is about one policy for all releases, and --policy-at release takes another for each`
        : suggest === true && format === 'csv'
          ? '--format csv has a row for each release, and no place for what --suggest finds'
          : null;
  if (wrong !== null) throw mistake('bad-call', wrong, 'leave one of them out');
}
