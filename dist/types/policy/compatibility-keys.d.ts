import type { Affected } from '../surfaces/difference.ts';
/** The checker that is a program of the machine, by its name. */
export declare const COMMAND = "command";
/** Words for the place of a surface in the repository; all but `directory` exclude each other. */
export declare const PLACED: readonly ['entry', 'file', 'files', 'directory'];
/** How each checker's surface may be named. A checker that has no word here is none that policies speak of. */
export declare const PLACES_OF: Readonly<Record<string, readonly (typeof PLACED)[number][]>>;
/** Whom the differences of a checker can affect, and of them who counts where the policy names nobody. */
interface Audience {
    readonly all: readonly Affected[];
    readonly usual: readonly Affected[];
}
export declare function audienceOf(checker: string): Audience;
/** How loudly it is told that something was not compared. */
export declare const LEVELS_OF_INCONCLUSIVE: readonly ['error', 'warning', 'note'];
export {};
