import type { Day } from '../../lines/calendar.ts';
import type { Match } from '../../lines/match.ts';
import { NEVER } from '../../lines/until.ts';
import type { UntilDocument } from '../../policy/document.ts';
import { endsIn } from '../../policy/life.ts';
import type { LintCheck, LintContext, PlacedTrack } from './context.ts';
import { levelOf, phasePath, tracksOf } from './context.ts';

/** Any day will do: what is asked is whether there is an end at all. */
const RELEASED: Day = '2026-01-01';

/**
 * "Under a time-only rule the newest line can end before a newer one exists: lint it" (policy.md, *Exact semantics*,
 * 9).
 */
export const newestEnds: LintCheck = {
  id: 'newest-ends',
  asksRepository: false,
  check(context) {
    const { policy, document } = context;
    const level = levelOf(policy, 'policy-newest', 'error');
    if (level === 'off') return [];
    return tracksOf(context).flatMap((placed) => {
      if (!endsAlone(placed, context)) return [];
      const index = placed.track.phases.length - 1;
      const path = [...phasePath(placed, index), 'until'];
      const written = writtenUntil(document, path);
      const track = placed.track.name === null ? '' : ` of the track "${placed.track.name}"`;
      return [
        {
          level,
          message: `the newest line${track} would end by time alone, even if no newer one exists by then`,
          remedy: `let it wait for a successor: until: {latest: [${written === null ? '…' : flow(written)}, {newer: 1}]}`,
          path,
        },
      ];
    });
  },
};

/** Whether a line of this track ends that no newer one follows. */
export function endsAlone({ track }: PlacedTrack, { policy }: LintContext): boolean {
  if (!mayBeNewest(track.match, policy.lines.by)) return false;
  const { tracks, order } = policy.lines;
  const before = (tracks ?? []).slice(0, (tracks ?? []).indexOf(track));
  if (order === 'version' && before.some(({ match }) => takesAllAbove(match))) return false;
  const last = endsIn({ released: RELEASED, pace: null }, track.phases, policy.lines.cycle).at(-1);
  return last !== undefined && last.to !== NEVER;
}

/** Whether every line above some number matches: a track after such a one is for lines that are there already. */
function takesAllAbove(match: Match | null): boolean {
  if (match === null) return true;
  if (match.is === 'any') return match.of.some(takesAllAbove);
  return match.is === 'range' && match.bounds.every(({ operator }) => operator === '>' || operator === '>=');
}

/** Whether lines that do not exist yet can match. A list of old lines ends by intention. */
function mayBeNewest(match: Match | null, by: readonly string[]): boolean {
  if (match === null) return true;
  switch (match.is) {
    case 'any':
      return match.of.some((each) => mayBeNewest(each, by));
    case 'glob':
      return match.glob.startsWith('*');
    case 'range':
      return match.bounds.every(({ operator }) => operator === '>' || operator === '>=');
    case 'keys':
      return match.flag === null && !Array.isArray(match.parts[by[0] as string]);
  }
}

function writtenUntil(document: unknown, path: readonly string[]): UntilDocument | null {
  let node: unknown = document;
  for (const step of path) node = (node as Record<string, unknown> | undefined)?.[step];
  return (node as UntilDocument | undefined) ?? null;
}

/** An end as YAML on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null)
    return /[,:#]/.test(String(value)) ? JSON.stringify(value) : String(value);
  return `{${Object.entries(value)
    .map(([key, each]) => `${key}: ${flow(each)}`)
    .join(', ')}}`;
}
