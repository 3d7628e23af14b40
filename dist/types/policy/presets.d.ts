import type { PolicyDocument } from './document.ts';
/** The preset `semver`: what holds without a policy file (policy.md, *Presets*). */
export declare const SEMVER: PolicyDocument;
/**
 * A policy file over what it extends: later keys win, mappings merge, lists are replaced.
 *
 * Every policy starts from the preset `semver`, so a file needs to say only what differs. A `format` is another
 * scheme: it takes the place of the preset's scheme with all that belongs to it, and the lines are named by its own
 * first part.
 */
export declare function overPresets(written: PolicyDocument): PolicyDocument;
