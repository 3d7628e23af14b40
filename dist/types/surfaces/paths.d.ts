import type { Glob } from '../base/glob.ts';
import type { Checker } from './checker.ts';
/** Paths that may change only in a release of a kind, or of a higher one. */
export interface PathRule {
    readonly glob: Glob;
    readonly requires: string;
}
/**
 * The simplest evidence: a path that changed at all. Its surface is the list of the paths that differ between the last
 * release and what is judged. However many paths fit one pattern, they are one difference.
 */
export declare const pathsChecker: Checker<readonly PathRule[], readonly string[]>;
