import type { Rule } from '../context.ts';
/** `support.notice`: an end is known this long before it comes. */
export declare const policyNotice: Rule;
