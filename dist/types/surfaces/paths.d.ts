import type { Glob } from '../base/glob.ts';
import type { Difference } from './difference.ts';
/** Paths that may change only in a release of a kind, or of a higher one. */
export interface PathRule {
    readonly glob: Glob;
    readonly requires: string;
}
/**
 * The simplest evidence: a path that changed at all. Its surface is the list of the paths that differ between the last
 * release and what is judged, which git knows without reading a file. However many paths fit one pattern, they are one
 * difference.
 */
export declare function changedPathDifferences(rules: readonly PathRule[], changed: readonly string[]): Difference[];
