import type { PolicyDocument } from './document.ts';
import type { PolicyMistake } from './mistakes.ts';
import type { Policy } from './policy.ts';
export type Compiled = {
    readonly policy: Policy;
    readonly mistakes: readonly [];
} | {
    readonly policy: null;
    readonly mistakes: readonly PolicyMistake[];
};
/**
 * Compiles a validated document and checks what a schema cannot: that parts, kinds, phases, tracks and lines which
 * one key names exist in another. All mistakes at once.
 */
export declare function compilePolicy(document: PolicyDocument): Compiled;
