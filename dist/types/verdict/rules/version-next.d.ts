import type { Rule } from '../context.ts';
/** The tag is the next version that is computed, or a pre-release of it. With `accept: higher`, or a higher one. */
export declare const versionNext: Rule;
