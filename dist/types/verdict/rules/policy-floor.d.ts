import type { Rule } from '../context.ts';
/** "An explicit end earlier than the rule gives is a violation unless `why` says why" (policy.md, *Exact semantics*, 6). */
export declare const policyFloor: Rule;
