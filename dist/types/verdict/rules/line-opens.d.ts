import type { Rule } from '../context.ts';
/** "A kind that changes the parts which name the line opens a line; only the newest line may do that" (semantics, 7). */
export declare const lineOpens: Rule;
