/**
 * A user's mistake or a question that cannot be decided: never a fault of semverdict itself.
 *
 * Exit status 2 means that the call, the policy file or an input is wrong; 3 means that the facts at hand do not
 * allow a decision (DESIGN.md, "The command line and the action are contracts").
 */
export declare class Problem extends Error {
    readonly name = "Problem";
    readonly code: string;
    readonly remedy: string;
    readonly exit: 2 | 3;
    /** The single mistakes, where one problem gathers several (a policy file's). */
    readonly details: readonly ProblemDetail[];
    /** The form that a version should have had. */
    readonly canonical: string | null;
    constructor(given: {
        code: string;
        message: string;
        remedy: string;
        exit?: 2 | 3;
        details?: readonly ProblemDetail[];
        canonical?: string | undefined;
    });
}
/** One mistake and its place; line and column count from 1. */
export interface ProblemDetail {
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    readonly message: string;
}
/** What cannot be decided from the facts at hand: exit status 3. */
export declare function undecided(code: string, message: string, remedy: string): Problem;
/** A wrong call or input: exit status 2. */
export declare function mistake(code: string, message: string, remedy: string): Problem;
/** What was thrown, as a problem: a fault of our own is one that nobody can decide with. */
export declare function problemOf(thrown: unknown): Problem;
