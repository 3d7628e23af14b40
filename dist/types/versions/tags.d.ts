import type { Result } from '../base/result.ts';
import type { PartSettings } from './part.ts';
import type { Scheme, Version } from './scheme.ts';
/**
 * How versions are written as tags.
 *
 * `auto` reads `v?` + version and writes the spelling it is shown; an explicit template is exact, a prefix is
 * written in it, `{version}` stands for the whole version (policy.md, *Decisions*, "Tags").
 */
export interface TagStyle {
    readonly source: string;
    /** The version that a tag names canonically, or the fault: `no-match` or `non-canonical` (a loose spelling). */
    read(tag: string): Result<Version>;
    /** The tag of a version. @param like a tag whose spelling `auto` follows; `v` where there is none. */
    write(version: Version, like?: string | null): Result<string>;
    /** Whether a tag is a pointer to a line (`v6`, `v6.1`): no release and no mistake. */
    isPointer(tag: string): boolean;
    /** The version that a test tag names: one that was tested, and perhaps never published. */
    readTested(tag: string): Version | null;
}
/**
 * @param template `auto`, or a template over the parts of the scheme or `{version}`
 * @param settings what the policy says of single parts
 * @param tested how test tags are written; by default {@link TESTED} where the scheme has a counter
 */
export declare function tagStyle(scheme: Scheme, template: string, settings?: Readonly<Record<string, PartSettings>>, tested?: readonly string[]): Result<TagStyle>;
