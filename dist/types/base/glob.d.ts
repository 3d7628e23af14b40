import type { Result } from './result.ts';
/** A pattern for paths, compiled. */
export interface Glob {
    readonly source: string;
    /** Whether a path fits, the whole of it, from the top of the repository, with `/` on every system. */
    matches(path: string): boolean;
}
/**
 * Compiles a pattern for paths: `*` within a folder, `**` across folders, `{a,b}` either; names with a leading dot
 * are names like others. Faults: `bad-glob`.
 */
export declare function compileGlob(source: string): Result<Glob>;
