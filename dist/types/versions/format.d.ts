import type { Result } from '../base/result.ts';
import type { PartSettings } from './part.ts';
import type { Scheme } from './scheme.ts';
/** One thing that is wrong with `versions.parts`: which part, and which of its keys; null for the part itself. */
export interface PartFault {
    readonly part: string;
    readonly key: string | null;
    readonly message: string;
}
/**
 * A scheme from a format template (policy.md, *Version templates*).
 * Faults: those of the template, `bad-template` where it names no line, `bad-part` for the first wrong setting.
 *
 * @param settings `versions.parts`
 */
export declare function formatScheme(format: string, settings?: Readonly<Record<string, PartSettings>>): Result<Scheme>;
/** What is wrong with `versions.parts`; nothing where the format itself is. */
export declare function partFaults(format: string, settings: Readonly<Record<string, PartSettings>>): PartFault[];
