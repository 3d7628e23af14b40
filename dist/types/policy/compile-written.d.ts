import type { Glob } from '../base/glob.ts';
import type { WrittenPlace } from '../versions/written.ts';
import type { PolicyDocument } from './document.ts';
/** Files that carry the version's number, and where in them. */
export interface WrittenRule {
    readonly path: Glob;
    readonly place: WrittenPlace;
}
/** The schema has checked each text, so nothing can be wrong here. */
export declare function compileWritten(document: PolicyDocument): WrittenRule[];
