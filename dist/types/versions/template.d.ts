import type { Result } from '../base/result.ts';
/**
 * A template over named whole numbers: `{major}.{minor:02}`, `rel-{major}_0_{patch}`, `release/{major}.x`.
 *
 * Version formats, tags and branch patterns are all written so (policy.md, *Version templates*).
 */
export interface Template {
    readonly source: string;
    /** The parts in the order of their first appearance. */
    readonly parts: readonly string[];
    /** The numbers a text shows in order: a part's name, or a number that the template writes itself. */
    readonly numbers: readonly (string | number)[];
    /** The part values of a text, or null where it does not fit; padding is read loosely (`24.4` fits `{minor:02}`). */
    match(text: string): Readonly<Record<string, number>> | null;
    /** The text of these values; a part that is missing counts as 0. */
    fill(values: Readonly<Record<string, number>>): string;
    /** How one part's value is written: padded where the template says so. */
    write(part: string, value: number): string;
}
/** Compiles a template once; the fault names the column (from 1) of what is wrong. */
export declare function compileTemplate(source: string): Result<Template>;
