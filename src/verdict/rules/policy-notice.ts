import type { Day } from '../../lines/calendar.ts';
import { addSpan, subtractSpan } from '../../lines/calendar.ts';
import type { DatedVersion, Line } from '../../lines/lines.ts';
import { linesOn, majorPart } from '../../lines/lines.ts';
import { isKnown, NEVER } from '../../lines/until.ts';
import type { Policy } from '../../policy/policy.ts';
import type { JudgedPolicy, PolicyContext, RawFinding, Rule } from '../context.ts';

/** `support.notice`: an end is known this long before it comes. */
export const policyNotice = {
  id: 'policy-notice',
  level: 'error',
  check({ judged, facts }: PolicyContext): RawFinding[] {
    const { notice } = judged.policy;
    if (notice === null) return [];
    const late: { line: Line; end: Day; since: Day }[] = [];
    const before = new Map((judged.before ?? []).map((line) => [line.id, line]));
    for (const line of withSuccessors(judged)) {
      const end = line.phases?.at(-1)?.end;
      if (end === undefined || !isKnown(end) || end.to === NEVER || end.to < facts.today) continue;
      // An end that this very change sets is published today.
      const old = before.get(line.id)?.phases?.at(-1)?.end;
      const now =
        old !== undefined &&
        judged.lines.find(({ id }) => id === line.id)?.phases?.at(-1)?.end.to === end.to &&
        old.to !== end.to;
      const since = now && end.since < facts.today ? facts.today : end.since;
      if (since !== '' && subtractSpan(end.to, notice) < since) late.push({ line, end: end.to, since });
    }
    const first = late[0];
    if (first === undefined) return [];
    const finding: RawFinding = {
      message: `the end of ${late.length === 1 ? `line ${first.line.id}` : `lines ${late.map(({ line }) => line.id).join(', ')}`} is not known support.notice ahead: ${words(first, facts.today)}`,
      remedy:
        'let the last phase go on for at least the notice after its anchor, for instance until: {newer: 2, plus: P6M}',
      where: { line: first.line.id, policy: 'support.notice' },
      about: { lines: late.map(({ line }) => line.id).join(', ') },
    };
    return [judged.own ? finding : { ...finding, softened: 'note' }];
  },
} satisfies Rule;

const FUTURE = 3000;

function words({ line, end, since }: { line: Line; end: Day; since: Day }, today: Day): string {
  if (since < `${FUTURE}`)
    return `${line.id} ends on ${end}, which ${since >= today ? 'is first published' : 'was first known'} on ${since}`;
  return `by its rule ${line.id} ends ${end === since ? 'on the very day on which the end becomes known' : 'too soon after the day on which the end becomes known'}`;
}

/**
 * The lines as they would be with successors in a far future: then every end that waits for a newer line is known,
 * and so is how long before.
 */
function withSuccessors({ policy, lines, stable }: JudgedPolicy): Line[] {
  const successors: DatedVersion[] = [];
  const { by } = policy.lines;
  const add = (parts: Readonly<Record<string, number>>, years: number): void => {
    const day = addSpan(`${FUTURE}-01-01`, { years, months: 0, weeks: 0, days: 0 });
    successors.push({ version: policy.scheme.of(parts), day });
  };
  const first = by[0] as string;
  const last = by.at(-1) as string;
  const steps = 12;
  for (let step = 1; step <= steps; step++) {
    if (by.length > 1)
      for (const parts of highestOfMajors(lines, policy))
        add({ ...parts, [last]: (parts[last] ?? 0) + step }, step);
    add({ [first]: Math.max(0, ...lines.map((line) => line.parts[first] ?? 0)) + step }, steps + step);
  }
  const existing = new Set(lines.map(({ id }) => id));
  return linesOn('9990-01-01', [...stable, ...successors], policy.lines, policy.scheme).filter(({ id }) =>
    existing.has(id),
  );
}

function highestOfMajors(lines: readonly Line[], policy: Policy): Readonly<Record<string, number>>[] {
  const major = majorPart(policy.lines.by);
  const majors = new Map<number, Readonly<Record<string, number>>>();
  // Newest first: the first one of each major is its highest.
  for (const line of lines)
    if (!majors.has(line.parts[major] ?? 0)) majors.set(line.parts[major] ?? 0, line.parts);
  return [...majors.values()];
}
