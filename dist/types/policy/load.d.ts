import type { PolicyDocument } from './document.ts';
import type { Policy } from './policy.ts';
/** A policy as read from one file: its data, and the same compiled. */
export interface LoadedPolicy {
    readonly document: PolicyDocument;
    readonly policy: Policy;
}
/**
 * Reads a policy file (YAML 1.2, core schema, so that 2027-04-30 stays text; JSON is YAML too).
 *
 * @param file the name that errors show
 * @throws Problem `policy-invalid` with every mistake, each with its line and column
 */
export declare function loadPolicy(source: string, file: string): LoadedPolicy;
