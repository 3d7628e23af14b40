import type { Result } from '../base/result.ts';
import type { Part, PartSettings } from './part.ts';
import type { Parts, PartValue } from './scheme.ts';
/**
 * A template over named parts: `{major}.{minor:02}`, `v{major}[.{patch}]`, `release/{major}.x`.
 *
 * Version formats, tags and branch patterns are all written so (policy.md, *Version templates*).
 */
export interface Template {
    readonly source: string;
    /** The part names in the order of their first appearance. */
    readonly parts: readonly string[];
    readonly part: ReadonlyMap<string, Part>;
    /** The names of the parts that stand in optional groups alone. */
    readonly grouped: ReadonlySet<string>;
    /** The optional groups: the parts that stand directly in each, and those of the groups within it as well. */
    readonly groups: readonly {
        readonly direct: readonly string[];
        readonly all: readonly string[];
    }[];
    /** The numbers a text shows in order: a part's name, or a number that the template writes itself; up to a text. */
    readonly numbers: readonly (string | number)[];
    /**
     * The values that a text shows, or null where it does not fit. Padding and groups that need not be written are read
     * loosely (`24.4` fits `{minor:02}`); a group that is not there shows nothing.
     */
    match(text: string): Parts | null;
    /** Why a text does not fit although it has the right shape: out of range, or no day; empty where the shape is wrong. */
    why(text: string): string;
    /** The text of these values. */
    fill(values: Parts): string;
    /** All values of a version: those given, and what the rest is by default; what is absent is left out. */
    complete(values: Parts): Record<string, PartValue>;
    /** How one part's value is written: padded where the template says so. */
    write(part: string, value: PartValue): string;
}
/**
 * Compiles a template once; the fault names the column (from 1) of what is wrong.
 *
 * @param settings what a policy says of single parts
 * @param groups whether optional groups may stand in it
 */
export declare function compileTemplate(source: string, settings?: Readonly<Record<string, PartSettings>>, groups?: boolean): Result<Template>;
