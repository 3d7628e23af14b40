import type { Day } from '../../lines/calendar.ts';
import { dayOf } from '../../lines/calendar.ts';
import { lineId } from '../../lines/lines.ts';
import type { Release } from '../../lines/releases.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Kinds } from '../../versions/kinds.ts';
import type { Scheme, Version } from '../../versions/scheme.ts';
import type { Finding, Judgement, Reason, Verdict } from '../verdict.ts';

/** One past release and what a policy says of it, in the shape of DESIGN.md, `replay`. */
export interface Replayed {
  readonly tag: string;
  readonly version: string;
  readonly commit: string;
  /** The day of the release, in the policy's time zone. */
  readonly date: Day;
  /** The line that the version is on. */
  readonly line: string;
  /** The phase of that line on its day; null where no phases apply, or where the release opens the line. */
  readonly phase: string | null;
  /** The tag of the release before it; null where there is none, and then it does not count. */
  readonly previous: string | null;
  /** The kind that counts up the part which the number counted up; the part itself where no kind does. */
  readonly actual: string | null;
  /** The kind that its commits ask for; null where that cannot be decided. */
  readonly verdict: string | null;
  /** The version that the policy would have given; null where it gives none. */
  readonly next: string | null;
  /** Whether both count up the same part; null where it does not count. */
  readonly agrees: boolean | null;
  readonly outcome: 'pass' | 'fail' | 'undecided';
  /** The first commits that ask for that kind, newest first; at most three. */
  readonly because: readonly Reason[];
  /** How many commits it holds. */
  readonly commits: number;
  readonly findings: readonly Finding[];
  /** Why nothing can be said of it; only where it is undecided. */
  readonly error?: { readonly code: string; readonly message: string; readonly remedy: string };
}

/** So many commits say enough of why a kind was asked for. */
const MOST_REASONS = 3;

/**
 * What a judgement says of a past release. Pure.
 *
 * @param policy the one that judged it: parts and lines may have had other names then
 * @param reader the one by which its tag was found
 */
export function replayedOf(
  release: Release,
  judgement: Judgement,
  policy: Policy,
  reader: Policy = policy,
): Replayed {
  const read = policy.tags.read(release.tag);
  const version = read.ok ? read.value : release.version;
  const { lines, scheme } = read.ok ? policy : reader;
  const known = {
    tag: release.tag,
    version: release.version.text,
    commit: release.commit,
    date: dayOf(release.time, policy.timezone),
    line: lineId(version.parts, lines.by, scheme),
  };
  if (judgement.outcome === 'undecided') return { ...known, ...UNKNOWN, error: judgement.error };
  const { kind, next, outcome, findings, counts } = judgement;
  const part = countedUpFrom(version, judgement.last?.version ?? null, policy.scheme);
  return {
    ...known,
    phase: judgement.line?.phase ?? null,
    previous: judgement.last?.tag ?? null,
    actual: part === null ? null : nameOf(part, kind, policy),
    verdict: kind,
    next: next?.version ?? null,
    agrees: part === null ? null : policy.kinds.position(kind) === part,
    outcome,
    because: reasons(judgement, policy.kinds),
    commits: counts.commits,
    findings,
  };
}

const UNKNOWN = {
  phase: null,
  previous: null,
  actual: null,
  verdict: null,
  next: null,
  agrees: null,
  outcome: 'undecided',
  because: [],
  commits: 0,
  findings: [],
} as const;

/** The first part that differs from the version before, as its place from the left: what a number counts up; -1 for none. */
export function countedUp({ parts }: Version, before: Version, scheme: Scheme): number {
  return scheme.parts.findIndex((part) => parts[part] !== before.parts[part]);
}

/** The same by the text of the version before; null without one, and where nothing differs. */
function countedUpFrom(version: Version, before: string | null, scheme: Scheme): number | null {
  const read = before === null ? null : scheme.parse(before);
  const place = read?.ok === true ? countedUp(version, read.value, scheme) : -1;
  return place < 0 ? null : place;
}

/** A number does not tell a security release from a patch: where the commits ask for that part, their kind names it. */
function nameOf(place: number, asked: string, { kinds, scheme }: Policy): string {
  if (kinds.position(asked) === place) return asked;
  return kinds.order.find((kind) => kinds.position(kind) === place) ?? (scheme.parts[place] as string);
}

function reasons({ because, kind }: Verdict, kinds: Kinds): readonly Reason[] {
  const asking = because.filter((reason) => kinds.position(reason.kind) === kinds.position(kind));
  return (asking.length > 0 ? asking : because).slice(0, MOST_REASONS);
}
