import type { Glob } from '../base/glob.ts';
import type { Day } from '../lines/calendar.ts';
import type { Affected } from '../surfaces/difference.ts';
import type { PathRule } from '../surfaces/paths.ts';
import type { Kinds } from '../versions/kinds.ts';
import type { LEVELS_OF_INCONCLUSIVE } from './compatibility-keys.ts';
import type { PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';
/** What the declared checkers compare. */
export interface Compatibility {
    readonly paths: readonly PathSurface[];
    /** In the order of the policy. */
    readonly surfaces: readonly Surface[];
}
/** What every entry of `compatibility` says. */
interface Declared {
    /** Its place in the policy's list. */
    readonly index: number;
    readonly checker: string;
    /** What findings call it. */
    readonly name: string;
    readonly accept: readonly Accepted[];
}
interface PathSurface extends Declared {
    readonly rules: readonly PathRule[];
}
/** A surface that is compared as it was and as it is. */
export interface Surface extends Declared {
    readonly place: SurfacePlace;
    /** The entry as it is written: what of it are the checker's own options, the checker knows. */
    readonly given: Readonly<Record<string, unknown>>;
    /** What the head is compared with: the files of the last release's commit, or the package that it was published as. */
    readonly baseline: 'tag' | 'npm';
    /** Commands that make the surface, each the program and its arguments. */
    readonly build: readonly (readonly string[])[];
    /** Of whom a difference can affect, those who count. */
    readonly affects: ReadonlySet<Affected>;
    readonly onInconclusive: (typeof LEVELS_OF_INCONCLUSIVE)[number];
}
interface SurfacePlace {
    /** The folder that is the root of the surface, from the top of the repository; empty for the top itself. */
    readonly directory: string;
    /** The one file that is compared, from that folder; null where the whole folder is, or `files` says which. */
    readonly entry: string | null;
    /** The files that are compared, each for itself, unless the checker takes them together. */
    readonly files: readonly Glob[];
}
/** A break that a person takes responsibility for. */
export interface Accepted {
    /** The id of the difference. */
    readonly id: string;
    readonly reason: string;
    /** The last day on which it holds; null for ever. */
    readonly until: Day | null;
}
export declare function compileCompatibility(document: PolicyDocument, kinds: Kinds, mistakes: Mistakes): Compatibility;
export {};
