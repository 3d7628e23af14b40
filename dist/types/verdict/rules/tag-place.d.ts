import type { Rule } from '../context.ts';
/** A version's tag stands on a branch that carries its line, and contains no release of a higher one. */
export declare const tagPlace: Rule;
