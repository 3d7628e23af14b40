import type { PolicyDocument } from './document.ts';
import { SEMVER } from './presets/semver.ts';
export { SEMVER };
/** The presets that `extends` can name (policy.md, *Presets*). */
export declare const PRESETS: Readonly<Record<string, PolicyDocument>>;
export declare const PRESET_NAMES: readonly string[];
/** What an `extends` names, one or several. */
export declare function extended({ extends: named }: Pick<PolicyDocument, 'extends'>): readonly string[];
/** A preset with those that it stands on, the lowest first. */
export declare function presetLayers(name: string): PolicyDocument[];
/** A policy of one file over the presets that it names; over `semver` where it names none. */
export declare function overPresets(written: PolicyDocument): PolicyDocument;
/**
 * One policy out of several that lie over each other, the lowest first: later keys win, mappings merge, lists are
 * replaced.
 *
 * Where two ways of writing versions meet, they do not mix: a `format` or `scheme` other than the one below takes its
 * place with all that belongs to it ({@link withoutNumbering}). `tracks` take the place of `phases`, and these of
 * those. A policy without a format has the numbers of the preset `semver`.
 */
export declare function overLayers(layers: readonly PolicyDocument[]): PolicyDocument;
