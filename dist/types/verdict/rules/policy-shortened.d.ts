import type { Rule } from '../context.ts';
/** A change of the policy moves no end earlier without a reason in `why`: somebody has planned with the old one. */
export declare const policyShortened: Rule;
