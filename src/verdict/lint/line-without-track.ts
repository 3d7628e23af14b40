import { some } from '../../base/words.ts';
import type { LintCheck } from './context.ts';
import { linesOf } from './lines.ts';

/** "A line that no track matches has no phases, and everything is allowed (lint warns)" (policy.md, *Decisions*). */
export const lineWithoutTrack: LintCheck = {
  id: 'line-without-track',
  asksRepository: true,
  check(context) {
    if (context.document.support?.tracks === undefined) return [];
    const without = linesOf(context).filter(({ phases }) => phases === null);
    if (without.length === 0) return [];
    const ids = without.map(({ id }) => id);
    return [
      {
        level: 'warning',
        message: `no track matches ${ids.length === 1 ? 'the line' : 'the lines'} ${some(ids, 10)}, so ${ids.length === 1 ? 'it has' : 'they have'} no phases and everything is allowed there`,
        remedy: 'add a track without match at the end, or name a track in lines.known',
        path: ['support', 'tracks'],
        at: 'key',
      },
    ];
  },
};
