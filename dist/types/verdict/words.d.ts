import type { Phase } from '../lines/lines.ts';
import type { Change } from './changes.ts';
/** "a1b2c3d fix: x" for each commit, a few at most. */
export declare function nameCommits(changes: readonly Pick<Change, 'commit' | 'subject'>[]): string;
export declare function shortId(commit: string): string;
/** "1 change", "3 changes". */
export declare function count(number: number, word: string): string;
/** "until 2027-04-30", "for ever", or what is known of it. */
export declare function untilWords({ end }: Pick<Phase, 'end'>): string;
