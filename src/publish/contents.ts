import type { Line, Phase } from '../lines/lines.ts';
import { ENDED, linesOn } from '../lines/lines.ts';
import { releasesOf } from '../lines/releases.ts';
import { NEVER } from '../lines/until.ts';
import type { Policy } from '../policy/policy.ts';
import { changesOf } from '../verdict/changes.ts';
import type { Facts } from '../verdict/facts.ts';
import { linesToday } from '../verdict/gathered.ts';
import type { UsedOverride, Verdict } from '../verdict/verdict.ts';
import { untilWords } from '../verdict/words.ts';
import { isStable } from '../versions/scheme.ts';
import type { ReleaseEntry } from './entries.ts';
import { entriesOf } from './entries.ts';
import type { Section } from './sections.ts';
import { sectionsOf } from './sections.ts';

/** What a release holds, as people read it: plain data, of which notes are made. All text in it is hostile. */
export interface ReleaseContents {
  readonly version: string;
  readonly tag: string;
  readonly previous: { readonly version: string; readonly tag: string } | null;
  /** The day of the release. */
  readonly date: string;
  readonly kind: string;
  readonly prerelease: boolean;
  readonly line: ContentsLine | null;
  readonly sections: readonly Section[];
  /** What a person allowed in spite of the policy, and what was needed. */
  readonly overrides: readonly UsedOverride[];
}

/** The line of the release, as it is with it. */
export interface ContentsLine {
  readonly id: string;
  readonly name: string | null;
  /** Whether this release opens it. */
  readonly opened: boolean;
  /** Null where no phases apply. */
  readonly phase: string | null;
  /** "until 2027-04-30", "at least until 2027-04-30", or what is known of it; null where the line has ended or no phases apply. */
  readonly until: string | null;
}

/**
 * What a release holds. Pure.
 *
 * @param verdict one that passes and has a next version
 * @param facts those it was judged by, with the authors of the commits where they are to be named
 */
export function contentsOf(verdict: Verdict, facts: Facts, policy: Policy): ReleaseContents {
  const { next, last, kind, overrides } = verdict;
  const version = policy.scheme.read(next?.version ?? '');
  return {
    version: next?.version ?? '',
    tag: next?.tag ?? '',
    previous: last === null ? null : { version: last.version, tag: last.tag },
    date: facts.today,
    kind,
    prerelease: version.ok && !isStable(version.value),
    line: lineOf(verdict, facts, policy),
    sections: sectionsOf(entriesOfFacts(facts, policy)),
    overrides: overrides.filter(({ used }) => used),
  };
}

function entriesOfFacts(facts: Facts, policy: Policy): ReleaseEntry[] {
  const releases = releasesOf(facts.project.tags, policy.tags, facts.today, policy.timezone);
  const all = [...releases.stable, ...releases.prerelease];
  const last = all.find(({ tag }) => tag === facts.last)?.version ?? policy.initial;
  return entriesOf(facts.commits, changesOf(facts.commits, policy, last), policy);
}

function lineOf({ line, next }: Verdict, facts: Facts, policy: Policy): ContentsLine | null {
  if (line === null) return null;
  const releases = releasesOf(facts.project.tags, policy.tags, facts.today, policy.timezone);
  const { lines, stable } = linesToday(facts.today, releases, policy);
  const opened = line.opens !== null || !lines.some(({ id }) => id === line.id);
  const id = line.opens ?? line.id;
  const version = policy.scheme.read(next?.version ?? '');
  if (!opened || !version.ok || !isStable(version.value))
    return inWords(
      id,
      opened && version.ok && isStable(version.value),
      lines.find((each) => each.id === id),
    );
  // Its own release is the first of its line.
  const after = [...stable, { version: version.value, day: facts.today }];
  const made = linesOn(facts.today, after, policy.lines, policy.scheme);
  return inWords(
    id,
    true,
    made.find((each) => each.id === id),
  );
}

function inWords(id: string, opened: boolean, line: Line | undefined): ContentsLine {
  const current = line?.phases?.find(({ name }) => name === line.phase);
  return {
    id,
    name: line?.name ?? null,
    opened,
    phase: line?.phase ?? null,
    until: current === undefined || line?.phase === ENDED ? null : heldUntil(current),
  };
}

/** How long a phase holds, for those who plan with it. */
function heldUntil(phase: Phase): string {
  const { from, to } = phase.end;
  if (from === to || from === '') return untilWords(phase);
  return to === NEVER ? `at least until ${from}` : `at least until ${from}, at most until ${to}`;
}
