import type { Phase } from '../lines/lines.ts';
import { NEVER } from '../lines/until.ts';
import type { Change } from './changes.ts';

/** Sentences that several rules share. */

const SHOWN = 5;

/** "a1b2c3d fix: x" for each commit, a few at most. */
export function nameCommits(changes: readonly Pick<Change, 'commit' | 'subject'>[]): string {
  const shown = changes.slice(0, SHOWN).map(({ commit, subject }) => `${shortId(commit)} ${clip(subject)}`);
  const more = changes.length - shown.length;
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

export function shortId(commit: string): string {
  return commit.slice(0, 9);
}

function clip(subject: string, length = 72): string {
  const characters = [...subject];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : subject;
}

/** "1 change", "3 changes". */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** "until 2027-04-30", "for ever", or what is known of it. */
export function untilWords({ end }: Pick<Phase, 'end'>): string {
  if (end.from === end.to) return end.to === NEVER ? 'without end' : `until ${end.to}`;
  const known = [];
  if (end.from !== '') known.push(`not before ${end.from}`);
  if (end.to !== NEVER) known.push(`not after ${end.to}`);
  return known.length === 0 ? 'until a day that is not known yet' : `until ${known.join(' and ')}`;
}
