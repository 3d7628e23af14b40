import type { Scheme } from './scheme.ts';
/** Semantic Versioning 2.0.0, by npm's `semver`. Build metadata is read, kept in `text` and never ordered (item 10). */
export declare const semverScheme: Scheme;
