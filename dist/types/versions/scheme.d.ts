import type { Result } from '../base/result.ts';
/** A version as its scheme reads it. `text` is canonical: `format(parse(text)) === text`. */
export interface Version {
    readonly text: string;
    /** The numbers by part name; every part of the scheme is present. */
    readonly parts: Readonly<Record<string, number>>;
    /** The identifiers of a pre-release (Semantic Versioning 2.0.0, item 9); empty for a stable version. */
    readonly prerelease: readonly (string | number)[];
}
/**
 * How version numbers are written, ordered and counted up.
 *
 * Error codes: `no-match` (not of this grammar) · `non-canonical` (readable, but written otherwise than the grammar
 * writes it; `canonical` holds the right form) · `overflow` (a number grew past what can be represented) ·
 * `no-prerelease` (the scheme has no place for one).
 */
export interface Scheme {
    readonly id: string;
    /** The part names, most significant first. */
    readonly parts: readonly string[];
    /** The numbers a version shows in order: a part's name, or a number that the format writes itself. */
    readonly numbers: readonly (string | number)[];
    /** Reads canonical text; anything else is a fault. */
    parse(text: string): Result<Version>;
    /** Reads a loose spelling too, as comparing does. */
    read(text: string): Result<Version>;
    /** The stable version of these numbers. */
    of(parts: Readonly<Record<string, number>>): Version;
    compare(a: Version, b: Version): -1 | 0 | 1;
    /**
     * Counts up the named parts; every other part right of the leftmost one returns to 0.
     * Part names must be the scheme's own. Counting up a pre-release whose numbers are the result already drops it.
     */
    bump(version: Version, parts: readonly string[]): Result<Version>;
    /** The n-th pre-release of a stable version in a channel: 1.3.0 → 1.3.0-beta.2. */
    prerelease(version: Version, channel: string, n: number): Result<Version>;
    /** How one part is written on its own: `04` where the format pads it. */
    write(part: string, value: number): string;
}
export declare function isStable(version: Version): boolean;
/** Compares the numbers alone, part by part. */
export declare function compareParts(parts: readonly string[], a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): -1 | 0 | 1;
/** The numbers after counting up: the named parts grow by one, all else right of the leftmost of them returns to 0. */
export declare function countUp(names: readonly string[], values: Readonly<Record<string, number>>, counted: readonly string[]): Record<string, number>;
/** Reads canonical text alone: what is written otherwise is a fault that names the right form. */
export declare function canonicalOnly(text: string, read: (text: string) => Result<Version>): Result<Version>;
