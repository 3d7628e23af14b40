import type { Rule } from '../context.ts';
/** A version stands on one commit: neither the tag under judgement nor the next version exists elsewhere. */
export declare const versionTaken: Rule;
