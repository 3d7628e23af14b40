import type { LicenseCheck, LicensedVersion, LicensePolicy, License as OneLicense } from './licenses/license.ts';
/**
 * The library for products: whether the license that a customer has is good for the version that is installed. No
 * dependency, no call to anywhere, in a browser as in Node; it never throws.
 *
 * @packageDocumentation
 */
export type { License, LicenseCheck, LicensedVersion, LicensePolicy, LicenseReason, LicenseResult, Reach, } from './licenses/license.ts';
export { reach, upgrade } from './licenses/license.ts';
/**
 * Whether a license is good for the installed version.
 *
 * @param license one license, several of which one is enough, or none
 * @param installed the version that runs
 * @param policy what licenses reach; without it a license reaches every patch of its major.minor, with upgrade right
 *   every minor of its major
 * @param today as YYYY-MM-DD; without it the day where the product runs, by the device's clock and time zone
 */
export declare function checkLicense(license: OneLicense | null | undefined | readonly (OneLicense | null | undefined)[], installed: LicensedVersion, policy?: LicensePolicy | null, today?: string): LicenseCheck;
