import type { PolicyDocument } from './document.ts';
import type { ExtendedFiles } from './extended-files.ts';
import { readExtended } from './extended-files.ts';
import type { Place } from './place.ts';
import type { Policy } from './policy.ts';
export { readExtended };
/** A policy as read from its file: its data, and the same compiled. */
export interface LoadedPolicy {
    /** What it extends is merged in already. */
    readonly document: PolicyDocument;
    readonly policy: Policy;
    /** Where a key or a value of the document stands. */
    place(path: readonly string[], at?: 'key' | 'value'): Place;
    /** Whether the file says it, or what it extends; else it is a default. */
    has(path: readonly string[]): boolean;
}
/**
 * Reads a policy file (YAML 1.2, core schema, so that 2027-04-30 stays text; JSON is YAML too).
 *
 * @param file the name that errors show
 * @param extended the files that it extends, where it extends some
 * @throws Problem `policy-invalid` with every mistake, each with its file, line and column
 */
export declare function loadPolicy(source: string, file: string, extended?: ExtendedFiles): LoadedPolicy;
