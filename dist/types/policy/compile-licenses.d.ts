import type { LicensePolicy } from '../licenses/license.ts';
import type { Scheme } from '../versions/scheme.ts';
import type { PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';
/** What a policy says of licenses. */
export interface LicenseRules {
    /** What checkLicense is asked with. */
    readonly terms: LicensePolicy;
    /** The file with the licenses that are out, from the top of the repository. */
    readonly population: string | null;
    /** How many licenses a release of a kind may leave behind; a kind without an entry may leave any number. */
    readonly maxStranded: Readonly<Record<string, number>>;
}
/** The terms without the key `licenses`; null where the versions have no parts of those names. */
export declare function usualTerms(scheme: Scheme): LicensePolicy | null;
/** @param kinds what `max-stranded` may name */
export declare function compileLicenses(document: PolicyDocument, scheme: Scheme, kinds: readonly string[], mistakes: Mistakes): LicenseRules | null;
