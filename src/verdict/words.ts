import { clip } from '../base/words.ts';
import type { Phase } from '../lines/lines.ts';
import { NEVER } from '../lines/until.ts';
import type { Change } from './changes.ts';

/** Sentences that several rules share. */

const SHOWN = 5;
/** What git itself takes for the longest subject that is easily read. */
const LONGEST_SUBJECT = 72;

/** "a1b2c3d fix: x" for each commit, a few at most. */
export function nameCommits(changes: readonly Pick<Change, 'commit' | 'subject'>[]): string {
  const shown = changes
    .slice(0, SHOWN)
    .map(({ commit, subject }) => `${shortId(commit)} ${clip(subject, LONGEST_SUBJECT)}`);
  const more = changes.length - shown.length;
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

/** The commit as people read it. */
export function shortId(commit: string): string {
  return isUnborn(commit) ? 'the merge' : commit.slice(0, 9);
}

/** Whether it is the commit that a merge will make, which bears git's null id. */
export function isUnborn(commit: string): boolean {
  return /^0+$/.test(commit);
}

/** "a patch release", "an issue release": a policy names its own kinds. */
export function aRelease(kind: string): string {
  return `${/^[aeiou]/i.test(kind) ? 'an' : 'a'} ${kind} release`;
}

/** "until 2027-04-30", "for ever", or what is known of it. */
export function untilWords({ end }: Pick<Phase, 'end'>): string {
  if (end.from === end.to) return end.to === NEVER ? 'without end' : `until ${end.to}`;
  const known = [];
  if (end.from !== '') known.push(`not before ${end.from}`);
  if (end.to !== NEVER) known.push(`not after ${end.to}`);
  return known.length === 0 ? 'until a day that is not known yet' : `until ${known.join(' and ')}`;
}
