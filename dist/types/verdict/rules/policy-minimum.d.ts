import type { Rule } from '../context.ts';
/** `support.minimum`: no line may live shorter. */
export declare const policyMinimum: Rule;
