import type { Result } from '../base/result.ts';
/** Where in a file the number of a version is written. */
export type WrittenPlace = {
    readonly is: 'whole';
}
/** The steps of a JSON Pointer (RFC 6901) into JSON or YAML. */
 | {
    readonly is: 'pointer';
    readonly source: string;
    readonly steps: readonly string[];
}
/** The text before and after the number on its line. */
 | {
    readonly is: 'line';
    readonly source: string;
    readonly before: string;
    readonly after: string;
};
/** The number that a file carries, or why none can be read. */
export interface Written {
    readonly found: string | null;
    readonly problem: string | null;
}
/** Compiles a JSON Pointer: `/version`, `/packages/0/version`; `~1` is a slash, `~0` a tilde. Fault: `bad-pointer`. */
export declare function compilePointer(source: string): Result<WrittenPlace>;
/** Compiles a line such as `version = "{version}"`. Fault: `bad-line`. */
export declare function compileLine(source: string): Result<WrittenPlace>;
/** Where the number stands, in words; empty for a file that holds nothing else. */
export declare function placeWords(place: WrittenPlace): string;
/**
 * The number as a file carries it, character by character.
 *
 * @param path its ending says how a pointer reads it: .json as JSON, all else as YAML
 */
export declare function versionIn(text: string, path: string, place: WrittenPlace): Written;
