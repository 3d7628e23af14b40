import type { Place } from '../../policy/place.ts';
/** One case: under what circumstances the policy is expected to say what. */
export interface PolicyCase {
    readonly name: string;
    /** Where it stands in its file. */
    readonly place: Place;
    readonly given: Given;
    readonly expect: Expected;
}
/** The circumstances; what is not given is as in a healthy repository. The keys are those of the file. */
export interface Given {
    readonly today?: string | undefined;
    readonly branch?: string | undefined;
    /** Each with its day, or in the order in which they were made. */
    readonly tags?: readonly string[] | Readonly<Record<string, string>> | undefined;
    /** Messages, the oldest first. */
    readonly commits?: readonly string[] | undefined;
    readonly 'pull-request'?: readonly string[] | undefined;
    readonly paths?: readonly string[] | undefined;
    readonly labels?: readonly string[] | undefined;
    readonly teams?: readonly string[] | undefined;
    readonly releasing?: boolean | undefined;
    readonly counter?: number | undefined;
    readonly 'security-releases'?: readonly string[] | undefined;
    readonly population?: readonly {
        readonly version: string;
        readonly upgradeRight?: boolean | undefined;
        readonly count?: number | undefined;
        readonly validUntil?: string | undefined;
    }[] | undefined;
}
/** What the verdict must say; what is not named is not compared. */
export interface Expected {
    readonly outcome?: 'pass' | 'fail' | 'undecided' | undefined;
    readonly kind?: string | undefined;
    readonly next?: string | null | undefined;
    readonly tag?: string | null | undefined;
    readonly line?: string | undefined;
    readonly opens?: string | null | undefined;
    readonly phase?: string | null | undefined;
    readonly security?: boolean | undefined;
    /** All findings above a note, and those that are named. */
    readonly findings?: readonly (string | {
        readonly rule: string;
        readonly level?: string | undefined;
    })[] | undefined;
    readonly error?: string | undefined;
}
/**
 * Reads a file of cases: YAML, a list.
 *
 * @param file the name that errors show
 * @throws Problem `cases-invalid` with every mistake, each with its line and column
 */
export declare function readCases(source: string, file: string): PolicyCase[];
