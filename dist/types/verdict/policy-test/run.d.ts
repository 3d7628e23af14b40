import type { LoadedPolicy } from '../../policy/load.ts';
import type { PolicyCase } from './cases.ts';
/** What became of one case. */
export interface CaseResult {
    readonly name: string;
    readonly file: string;
    readonly line: number;
    readonly passed: boolean;
    /** Empty where it passed. */
    readonly differences: readonly Difference[];
}
/** One thing that is not as expected. */
export interface Difference {
    /** The key of `expect`. */
    readonly field: string;
    readonly expected: unknown;
    readonly actual: unknown;
    /** What the verdict says of it. */
    readonly because: readonly string[];
}
/** Judges each case as a repository in its circumstances would be judged, and compares what the case names. */
export declare function runCases(cases: readonly PolicyCase[], { document, policy }: Pick<LoadedPolicy, 'document' | 'policy'>): CaseResult[];
