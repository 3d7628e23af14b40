import type { Rule } from '../context.ts';
/** A line whose support has ended gets no release. With `ahead`, warns this long before the end. */
export declare const lineEnded: Rule;
