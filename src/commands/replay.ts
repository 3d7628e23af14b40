import { mistake } from '../base/problem.ts';
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
import type { CommonOptions } from './options.ts';
import type { FoundPolicy } from './policy-file.ts';
import { findPolicy, policyFromFile } from './policy-file.ts';
import { policiesAtReleases } from './replay-policies.ts';
import { releasesIn, replayReleases } from './replay-releases.ts';

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
    const report = await replayBy(options, call, history, found);
    return {
      json: replayJson(report),
      text: (style) => renderReplay(report, format, style),
      exit: 0,
      policy: found,
    };
  } finally {
    history.close();
  }
}

/** What one policy says of the past. */
async function replayBy(
  given: CommonOptions,
  call: ReplayCall,
  history: RecordedHistory,
  found: FoundPolicy,
): Promise<ReplayReport> {
  const options = { ...given, withoutSurfaces: call.surfaces !== true };
  const { releases: all, prereleases } = await releasesIn(history, found.policy, call.prereleases === true);
  const releases = selected(all, call, found.policy);
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
  const { replayWithSuggestions } = await import('./replay-suggest.ts');
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
  const before = await replayBy(options, call, history, found);
  const after = await replayBy(options, call, history, other);
  return {
    before: { policy: found.file, summary: before.summary },
    after: { policy: other.file, summary: after.summary },
    releases: differing(before.releases, after.releases),
  };
}

/** @throws Problem where the options name what is not there, or exclude each other */
function selected(all: readonly Release[], call: ReplayCall, policy: Policy): readonly Release[] {
  const { since, line, tag } = call;
  const unknown = (tag ?? []).find((name) => !all.some((release) => release.tag === name));
  if (unknown !== undefined)
    throw mistake(
      'unknown-release',
      `${JSON.stringify(unknown)} is the tag of no release here`,
      'semverdict lines shows what is read from the tags; a pre-release needs --prereleases',
    );
  const idOf = (release: Release): string => lineId(release.version.parts, policy.lines.by, policy.scheme);
  const lines = new Set(all.map(idOf));
  const noLine = (line ?? []).find((id) => !lines.has(id));
  if (noLine !== undefined)
    throw mistake(
      'unknown-line',
      `there is no release on a line ${JSON.stringify(noLine)}`,
      `the lines are ${[...lines].slice(-10).join(', ')}`,
    );
  const isLate = since === undefined ? () => true : sinceOf(since, all, policy.timezone);
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
function refuseContradictions({ suggest, against: other, policyAt, format }: ReplayCall): void {
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
