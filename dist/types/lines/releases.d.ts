import type { Scheme, Version } from '../versions/scheme.ts';
import type { TagStyle } from '../versions/tags.ts';
import type { Day } from './calendar.ts';
import type { DatedVersion, Line, LineRules } from './lines.ts';
/** One tag as the repository holds it. */
export interface Tag {
    readonly name: string;
    /** The commit it stands on, through all annotations. */
    readonly commit: string;
    /** Seconds since 1970: of the tag where it is annotated, of its commit where it is lightweight. */
    readonly time: number;
}
/** A published version. */
export interface Release {
    readonly version: Version;
    readonly tag: string;
    readonly commit: string;
    readonly time: number;
}
/** What the tags of a project say, for one day. */
export interface Releases {
    readonly stable: readonly Release[];
    readonly prerelease: readonly Release[];
    /** Versions that are tagged on several commits, by the tags' names. */
    readonly conflicts: readonly (readonly Release[])[];
    /** Versions that entered a test: no releases, though the next counter is above theirs. */
    readonly tested: readonly Release[];
    /** Tags that are no versions. */
    readonly ignored: readonly string[];
}
/**
 * Reads releases from tags. "Releases dated after `today` do not exist"; two spellings of one version on one commit
 * are one release (policy.md, *Decisions*).
 *
 * @param without a tag to leave out, in all its spellings on its commit: the one under judgement
 */
export declare function releasesOf(tags: readonly Tag[], style: TagStyle, today: Day, timezone: string, without?: string | null): Releases;
/**
 * The stable versions with their days, as far as lines need them: of each line the first release and the highest.
 * Time zones are slow, and a repository may hold ten thousand tags.
 */
export declare function datedVersions(stable: readonly Release[], by: readonly string[], scheme: Scheme, timezone: string): DatedVersion[];
/** The highest release, lines by date where the policy says so: 15.0 followed 42.3. */
export declare function highest(releases: readonly Release[], lines: readonly Line[], rules: LineRules, scheme: Scheme): Release | null;
