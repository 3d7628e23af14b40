import type { Rule } from '../context.ts';
/** A version is above its line's last: above what its commit contains, and above what existed when it was tagged. */
export declare const versionOrder: Rule;
