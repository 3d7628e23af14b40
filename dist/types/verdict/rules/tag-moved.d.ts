import type { Rule } from '../context.ts';
/** A version's tag never moves: who has the old one would never learn of the new. */
export declare const tagMoved: Rule;
