import type { PartDetails, PartValue } from './scheme.ts';
/** What a policy says of one part in `versions.parts`. */
export interface PartSettings {
    /** Its value where its group is not written. */
    readonly default?: PartValue;
    /** Its least value; of a number alone. */
    readonly min?: number;
    /** Its greatest value; of a number alone. Counting past it fails. */
    readonly max?: number;
    /** The words it may be, in their order. */
    readonly values?: readonly string[];
    /** Where a version without it sorts: before those with it, or after (it is a pre-release then). */
    readonly absent?: 'first' | 'last';
    /** Lower-case letters, an identifier (letters, digits, hyphens), or hexadecimal digits; a number without it. */
    readonly type?: 'alpha' | 'ident' | 'hex';
    /** `length`: shorter texts are lower (1.0.2z < 1.0.2za). false: not part of the order. */
    readonly compare?: 'length' | boolean;
    /** Its numbers come from a build counter: they grow, gaps are fine. */
    readonly counter?: boolean;
    /** false: a bump further left leaves it as it is. */
    readonly reset?: boolean;
}
/** One part of a template, ready to read, write, compare and count. */
export interface Part extends PartDetails {
    readonly settings: PartSettings;
    /** The value of a text that has the right shape, or null where it is out of range. */
    read(text: string): PartValue | null;
    /** Compares two values; undefined where the part is absent. */
    compare(a: PartValue | undefined, b: PartValue | undefined): -1 | 0 | 1;
    /** The value after this one, or null where there is none. */
    next(value: PartValue | undefined): PartValue | null;
    /** Its least value. */
    readonly least: PartValue;
    /** Its value where nothing says another: the default, else absent where it may be, else the least. */
    readonly start: PartValue | undefined;
}
/** Longer numbers cannot be told apart any more (2^53 − 1 has 16 digits). */
export declare const MOST_DIGITS = 15;
/** @param optional whether every place of the part is in an optional group */
export declare function makePart(name: string, settings: PartSettings, optional: boolean): Part;
/** Why settings cannot be, each with the key that is wrong; those of a part that the template does not have too. */
export declare function settingFaults(part: Part, inGroup: boolean): {
    key: keyof PartSettings;
    message: string;
}[];
/** The shapes of the texts that are no words of a policy's own. */
export declare const SHAPES: {
    readonly alpha: "[a-z]{1,64}";
    readonly ident: "[0-9A-Za-z-]{1,64}";
    readonly hex: "[0-9a-f]{1,64}";
};
