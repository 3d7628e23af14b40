/**
 * Which versions a license reaches (policy.md, *Licenses*). It imports nothing, asks nobody and never throws: it runs in
 * the customer's product, in a browser too.
 */
/** A version as text (`1.7.3`: its leading numbers are its parts), or its parts by name, read by the caller. */
export type LicensedVersion = string | Readonly<Record<string, number | bigint | string>>;
export interface License {
    /** The version that the license was activated for. */
    readonly version: LicensedVersion;
    /** Whether it reaches newer minor versions too. Only `true` counts. */
    readonly upgradeRight?: boolean | undefined;
    /** The last day on which it is valid, as YYYY-MM-DD; without end where it is missing. */
    readonly validUntil?: string | null | undefined;
}
/** What licenses reach. Every key may be left out. */
export interface LicensePolicy {
    /** A license reaches the versions that are equal to its own up to and including this part. */
    readonly reach?: {
        readonly plain?: string;
        readonly 'upgrade-right'?: string;
    };
    /** Whether versions below what it reaches may be used too. */
    readonly older?: 'deny' | 'allow';
    /** The parts of a version, most significant first; `major`, `minor`, `patch` without it. */
    readonly parts?: readonly string[];
}
/** `OK`: may be used · `NOK`: there is no license that counts · `WRONG_VERSION`: there is one, and not for this version. */
export type LicenseResult = 'OK' | 'NOK' | 'WRONG_VERSION';
/** Why; the words are stable. docs/licenses.md explains each. */
export type LicenseReason = 'within-reach' | 'older-allowed' | 'newer' | 'older' | 'no-license' | 'no-version' | 'unreadable' | 'expired' | 'installed-unreadable' | 'bad-today' | 'bad-policy';
export interface LicenseCheck {
    readonly result: LicenseResult;
    readonly reason: LicenseReason;
}
/** The versions that a license reaches, as bounds over the parts that decide. */
export interface Reach {
    /** The lowest; null where every lower version is allowed. */
    readonly from: Readonly<Record<string, number | string>> | null;
    /** The first one above that is not reached; null where a part that is no number decides. */
    readonly below: Readonly<Record<string, number | string>> | null;
    /** For people: `1.7.x`, `1.x`, `up to 1.7.x`. */
    readonly text: string;
    /** The last day of the license; null without end. */
    readonly until: string | null;
}
/** A {@link LicensePolicy} made ready: how many leading parts must be equal. */
export interface ReachRule {
    readonly parts: readonly string[];
    readonly plain: number;
    readonly right: number;
    readonly older: boolean;
}
/** The rule of a policy, or null where the policy names parts that do not fit. */
export declare function reachRule(policy?: LicensePolicy | null): ReachRule | null;
/** The parts of a version that decide about licenses, or null where it has not all of them. */
export declare function decidingParts(version: unknown, rule: ReachRule): readonly string[] | null;
/** Numbers compare as numbers, however long they are; words compare as text. */
export declare function compareParts(a: readonly string[], b: readonly string[], length: number): number;
/** @param today as YYYY-MM-DD; it counts only for a license with an end */
export declare function judgeLicense(license: unknown, installed: unknown, policy: LicensePolicy | null | undefined, today: string): LicenseCheck;
/** Whether a value is a day of the calendar, as YYYY-MM-DD. */
export declare function isDay(value: unknown): value is string;
/**
 * The one-time upgrade: the same license for another version. Its upgrade right and its end stay as they were; without a
 * license there is nothing to upgrade.
 */
export declare function upgrade<L extends License | null | undefined>(license: L, version: LicensedVersion): L;
/** The versions that a license reaches, while it is valid; null where it reaches none: no license, or unreadable. */
export declare function reach(license: License | null | undefined, policy?: LicensePolicy | null): Reach | null;
/** Parts by their names: numbers as such, unless they are too long for one. */
export declare function named(parts: readonly string[], { parts: names }: ReachRule): Readonly<Record<string, number | string>>;
