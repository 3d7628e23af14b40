/** The outcome of reading something that may be wrong: a value, or why there is none. */
export type Result<T> = {
    readonly ok: true;
    readonly value: T;
} | Failure;
export interface Failure {
    readonly ok: false;
    readonly fault: Fault;
}
/** Why a text is not what it should be; `code` is stable, other programs rely on it. */
export interface Fault {
    readonly code: string;
    readonly message: string;
    readonly remedy: string;
    /** The form the text should have had, where one is known. */
    readonly canonical?: string;
}
export declare function ok<T>(value: T): Result<T>;
export declare function fault(code: string, message: string, remedy: string, canonical?: string): Failure;
