import type { PathRule } from '../surfaces/paths.ts';
import type { Kinds } from '../versions/kinds.ts';
import type { PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';
/** What the declared checkers compare, by checker. */
export interface Compatibility {
    readonly paths: readonly PathRule[];
}
export declare function compileCompatibility(document: PolicyDocument, kinds: Kinds, mistakes: Mistakes): Compatibility;
