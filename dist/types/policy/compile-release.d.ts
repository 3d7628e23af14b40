import type { Scheme, Version } from '../versions/scheme.ts';
import type { TagStyle } from '../versions/tags.ts';
import type { Template } from '../versions/template.ts';
import type { PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';
/** How a release is made. */
export interface ReleaseRules {
    readonly tag: 'annotated' | 'signed' | 'lightweight';
    readonly githubRelease: boolean;
    readonly pointers: readonly PointerRule[];
    /** The channels of pre-releases that are known: the policy's, and the customary ones. */
    readonly channels: readonly string[];
    /** Where the notes come from; where both are null semverdict writes them. */
    readonly notes: NotesRule;
}
/** A pointer, a tag that moves, such as `v{major}`: it stands on the highest of all versions that give it the same name. */
export interface PointerRule {
    readonly source: string;
    readonly template: Template;
    /** Whether it is for the pre-releases of a channel; others are for stable versions alone. */
    readonly channel: boolean;
}
interface NotesRule {
    /** The template of a path from the top of the repository; {@link notesPath} fills it in. */
    readonly file: string | null;
    /** The program and its arguments. */
    readonly command: readonly string[] | null;
}
/**
 * Whether a tag is one of the policy's pointers by its name: no release, and nothing to judge. Of a channel that nobody
 * knows it is none: any word would fit `{channel}`.
 */
export declare function isPointerOf({ pointers, channels }: ReleaseRules, tag: string): boolean;
/** The part of a pointer that is no part of a version. */
export declare const CHANNEL = "channel";
/** @param tags null where `versions.tag` is wrong itself */
export declare function compileRelease(document: PolicyDocument, scheme: Scheme, tags: TagStyle | null, mistakes: Mistakes): ReleaseRules;
/** The path of a version's notes: `{version}` and the parts of the version in place of their names. */
export declare function notesPath(file: string, version: Version, scheme: Scheme): string;
export {};
