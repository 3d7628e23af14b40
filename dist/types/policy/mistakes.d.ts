import type { Fault } from '../base/result.ts';
/** One mistake in a policy and where it is: the keys that lead there, and whether the key itself is meant. */
export interface PolicyMistake {
    readonly path: readonly string[];
    readonly at: 'key' | 'value';
    readonly message: string;
}
/** Collects mistakes, so that all are shown at once. */
export declare class Mistakes {
    readonly list: PolicyMistake[];
    add(path: readonly string[], message: string): void;
    key(path: readonly string[], message: string): void;
    fault(path: readonly string[], { message, remedy }: Fault): void;
}
