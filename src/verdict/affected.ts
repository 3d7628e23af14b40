import type { Line } from '../lines/lines.ts';
import { ENDED, linesOn } from '../lines/lines.ts';
import { isKnown } from '../lines/until.ts';
import { isStable } from '../versions/scheme.ts';
import type { Context } from './context.ts';
import { linesToday } from './gathered.ts';
import { releasedVersion } from './licenses.ts';
import type { AffectedLine } from './verdict.ts';

/** The lines whose phases end by a release that opens a line, newest first. Counted as if it came out today. */
export function affectedLines(context: Context): AffectedLine[] {
  const { facts, opening, lines, releases, policy } = context;
  const version = releasedVersion(context);
  if (opening === null || version === null || !isStable(version)) return [];
  const { stable: published } = linesToday(facts.today, releases, policy);
  const stable = [...published, { version, day: facts.today }];
  const after = new Map(
    linesOn(facts.today, stable, policy.lines, policy.scheme).map((line) => [line.id, line]),
  );
  return lines.flatMap((line) => {
    const later = after.get(line.id);
    return later === undefined ? [] : affected(line, later);
  });
}

function affected(before: Line, after: Line): AffectedLine[] {
  if (before.phase === null || before.phase === ENDED || after.phases === null) return [];
  const index = after.phases.findIndex(({ name }) => name === before.phase);
  const [was, now] = [before.phases?.[index]?.end, after.phases[index]?.end];
  if (was === undefined || now === undefined || !isKnown(now) || was.to === now.to) return [];
  const next = after.phases.slice(index + 1).find(({ end }) => end.to > now.to) ?? null;
  return [
    {
      line: before.id,
      name: before.name,
      phase: before.phase,
      before: isKnown(was) ? was.to : null,
      until: now.to,
      next: next?.name ?? ENDED,
      nextUntil: next !== null && isKnown(next.end) ? next.end.to : null,
    },
  ];
}
