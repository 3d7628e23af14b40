import type { PolicyDocument } from './document.ts';
/** Where the schema found a mistake, and whether the key itself is one too many. */
export interface SchemaIssue {
    readonly path: readonly string[];
    readonly key: boolean;
}
/**
 * What is left of a policy once the schema's mistakes are taken out, so that the mistakes which a schema cannot see
 * are shown at once with them, and none that is only a consequence. Null where nothing sound is left.
 */
export declare function salvage(raw: unknown, issues: readonly SchemaIssue[]): PolicyDocument | null;
