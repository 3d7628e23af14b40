import { lineId } from '../../lines/lines.ts';
import type { Release } from '../../lines/releases.ts';
import { numberOf } from '../../versions/scheme.ts';
import type { Policy } from '../policy.ts';

/** One line as its releases show it. */
export interface Line {
  readonly id: string;
  readonly numbers: readonly number[];
  /** Seconds since 1970. */
  readonly opened: number;
  /** All of its releases but the first, oldest first. */
  readonly later: readonly Release[];
  /** The most lines above this one that existed at one of its releases. */
  readonly newerAtLast: number;
  /** How many lines are above it now. */
  readonly newer: number;
}

/** The lines, newest first. */
export function linesOfHistory(policy: Policy, releases: readonly Release[]): Line[] {
  const { by } = policy.lines;
  const grouped = new Map<string, Release[]>();
  for (const release of [...releases].sort((a, b) => a.time - b.time)) {
    const id = lineId(release.version.parts, by, policy.scheme);
    const same = grouped.get(id);
    if (same === undefined) grouped.set(id, [release]);
    else same.push(release);
  }
  const lines = [...grouped].map(([id, [first, ...later]]) => {
    const { version, time } = first as Release;
    return { id, numbers: by.map((part) => numberOf(version.parts, part)), opened: time, later };
  });
  lines.sort((a, b) => compare(b.numbers, a.numbers));
  return lines.map((line, index) => {
    const above = lines.slice(0, index).map(({ opened }) => opened);
    const last = line.later.at(-1)?.time ?? line.opened;
    return { ...line, newer: index, newerAtLast: above.filter((opened) => opened < last).length };
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.reduce((order, number, index) => order || number - (b[index] as number), 0);
}
