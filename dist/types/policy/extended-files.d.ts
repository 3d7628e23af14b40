/** What a path in `extends` led to: the file's text, or why there is none to read. */
export type ExtendedFile = {
    readonly source: string;
} | {
    readonly problem: string;
};
/** The files that a policy extends, those of its files included, by their names from the same directory. */
export type ExtendedFiles = ReadonlyMap<string, ExtendedFile>;
/** Whether an entry of `extends` names a file: it has a slash or a dot, which no preset has. */
export declare function isPath(entry: string): boolean;
/** The name of a file that another one extends: relative to that one, with slashes. */
export declare function pathFrom(file: string, entry: string): string;
/**
 * Reads all files that a policy extends. What is wrong with them is said by `loadPolicy`, which knows the line.
 *
 * @param read gives a file's text, or says why it cannot be had
 */
export declare function readExtended(source: string, file: string, read: (path: string) => Promise<ExtendedFile> | ExtendedFile): Promise<ExtendedFiles>;
