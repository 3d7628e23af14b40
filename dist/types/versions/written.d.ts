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
/** Compiles a JSON Pointer: `/version`, `/packages/0/version`; `~1` is a slash, `~0` a tilde. Fault: `bad-pointer`. */
export declare function compilePointer(source: string): Result<WrittenPlace>;
/** Compiles a line such as `version = "{version}"`. Fault: `bad-line`. */
export declare function compileLine(source: string): Result<WrittenPlace>;
/** Where the number stands, in words; empty for a file that holds nothing else. */
export declare function placeWords(place: WrittenPlace): string;
/** The one file whose place for the number everybody knows. */
export declare function isPackageJson(path: string): boolean;
