import type { Rule } from '../context.ts';
/** The tag under judgement names a version, canonically; so does every Release-As. */
export declare const versionGrammar: Rule;
