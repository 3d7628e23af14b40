/** `release`: how a release is made, as written. */
export interface ReleaseDocument {
    readonly tag?: 'annotated' | 'signed' | 'lightweight';
    readonly 'github-release'?: boolean;
    /** Templates of pointers over the first parts of a version; `{channel}` is that of a pre-release. */
    readonly pointers?: readonly string[];
    /** Where the notes come from, where semverdict is not to write them: one of the two. */
    readonly notes?: {
        readonly file?: string;
        readonly command?: readonly string[];
    };
}
