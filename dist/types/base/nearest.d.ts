/**
 * The candidate that a mistyped word most likely meant, or null where none is near.
 *
 * Optimal string alignment distance: a swap of two neighbours counts once, as in most typing mistakes.
 */
export declare function nearest(word: string, candidates: Iterable<string>): string | null;
/** "a", "a or b", "a, b or c": how a message lists what was expected. */
export declare function oneOf(words: readonly string[]): string;
/** `; did you mean "patch"?`, or nothing where no candidate is near. */
export declare function didYouMean(word: string, candidates: Iterable<string>): string;
