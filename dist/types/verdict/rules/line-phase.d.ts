import type { Rule } from '../context.ts';
/** "On a line in phase P the unreleased changes may only hold kinds that P allows" (policy.md, *Exact semantics*, 8). */
export declare const linePhase: Rule;
