import { count, some } from '../../base/words.ts';
import type { Release } from '../../lines/releases.ts';
import { numberOf } from '../../versions/scheme.ts';
import type { Policy } from '../policy.ts';
import type { Advice } from './advice.ts';
import { advice } from './advice.ts';

/**
 * Whether a line is a major or a minor of one: the latter where several minors of one major are patched side by side,
 * which the dates of the tags show.
 *
 * @param depth how many parts the branches of lines name
 */
export function proposeLines(policy: Policy, releases: readonly Release[], depth: number): Advice {
  const [first = '', second] = policy.scheme.naming;
  if (second === undefined || !policy.kinds.order.some((kind) => (policy.kinds.position(kind) ?? 0) > 1))
    return advice('lines', [`A line is all versions of one ${first}.`], { by: first });
  const { late, minors } = patchedLate(releases, first, second, policy.scheme.dates.includes(second));
  const two = `${first}.${second}`;
  const name = second === 'minor' ? 'minor version' : `${two} version`;
  const examples = some(late.map(({ patch, after }) => `${patch.tag} after ${after.tag}`));
  // Once or twice is a slip; a habit, or branches for it, is a line.
  const habit = late.length >= 3 && late.length * 5 >= minors;
  if (habit || (depth > 1 && late.length > 0)) {
    return advice(
      'lines',
      [
        `${count(late.length, name)} of ${minors} got a fix after the next one of the same ${first} was out (${examples})${depth > 1 ? ', and branches are named after them' : ''}: so a line is one ${two}.`,
        `If you promise support for a whole ${first}, write by: ${first}.`,
      ],
      { by: two },
    );
  }
  const seen =
    late.length === 0
      ? `No ${name} got a fix after the next one of the same ${first} was out`
      : `Only ${late.length} of ${minors} ${name}s got a fix after the next one of the same ${first} was out (${examples})`;
  const reason = releases.length < 2 ? '' : `${seen}. `;
  return advice(
    'lines',
    [
      `${reason}A line is all versions of one ${first}${first === 'major' ? ': 6.0.0, 6.1.0 and so on are the line 6' : ''}.`,
    ],
    {
      by: first,
    },
  );
}

interface Late {
  readonly patch: Release;
  readonly after: Release;
}

/**
 * The minors with a release that is younger than the first release of the next minor; the last of each major has none.
 *
 * @param months whether they are months or weeks: the next one after a year's last is the first of the next year
 */
function patchedLate(
  releases: readonly Release[],
  first: string,
  second: string,
  months: boolean,
): { late: Late[]; minors: number } {
  const majors = new Map<number, Map<number, { first: Release; last: Release }>>();
  for (const release of releases) {
    const { parts } = release.version;
    const year = numberOf(parts, first);
    const major = months ? 0 : year;
    const minors = majors.get(major) ?? new Map<number, { first: Release; last: Release }>();
    majors.set(major, minors);
    const number = numberOf(parts, second) + (months ? year * 100 : 0);
    const minor = minors.get(number);
    if (minor === undefined) minors.set(number, { first: release, last: release });
    else {
      if (release.time < minor.first.time) minor.first = release;
      if (release.time > minor.last.time) minor.last = release;
    }
  }
  const late: Late[] = [];
  let followed = 0;
  for (const minors of majors.values()) {
    const sorted = [...minors].sort(([a], [b]) => a - b).map(([, minor]) => minor);
    for (const [index, { last }] of sorted.entries()) {
      const next = sorted[index + 1];
      if (next === undefined) continue;
      followed += 1;
      if (last.time > next.first.time) late.push({ patch: last, after: next.first });
    }
  }
  return { late: late.sort((a, b) => b.patch.time - a.patch.time), minors: followed };
}
