import type { Change } from '../changes.ts';
/** Changes of one kind from one source: of the pull request itself, or from before it. Findings speak of such groups. */
export declare function byKindAndSource(changes: readonly Change[]): Change[][];
