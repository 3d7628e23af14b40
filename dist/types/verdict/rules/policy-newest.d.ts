import type { Rule } from '../context.ts';
/** "Under a time-only rule the newest line can end before a newer one exists" (policy.md, *Exact semantics*, 9). */
export declare const policyNewest: Rule;
