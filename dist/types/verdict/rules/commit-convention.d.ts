import type { Rule } from '../context.ts';
/** A message that follows no convention, or whose BREAKING CHANGE line is no footer; with `types`, other types too. */
export declare const commitConvention: Rule;
