import type { Scheme } from './scheme.ts';
/** The schemes that a policy may name. All have the parts major, minor and patch, so one `bump` fits all. */
export declare const SCHEMES: {
    readonly semver: Scheme;
    readonly pep440: Scheme;
    readonly maven: Scheme;
    readonly dpkg: Scheme;
    readonly rubygems: Scheme;
    readonly go: Scheme;
};
export type SchemeName = keyof typeof SCHEMES;
export declare const SCHEME_NAMES: readonly SchemeName[];
