import type { Rule } from '../context.ts';
/** A kind without a part is an error, never silently a patch. */
export declare const kindUnmapped: Rule;
