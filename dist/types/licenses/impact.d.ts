import type { LicensedVersion, LicensePolicy, LicenseResult } from './license.ts';
import type { Population } from './population.ts';
/** How many licenses have each result; a result that none has is left out, but for the two that always count. */
type ResultCount = {
    readonly OK: number;
    readonly WRONG_VERSION: number;
    readonly NOK?: number;
};
type Transition = `${LicenseResult} to ${LicenseResult}`;
/** What the step from one version to another means for the licenses that are out. */
export interface Impact {
    readonly before: ResultCount;
    readonly after: ResultCount;
    /** Licenses that are good for the version before and not for the one after. */
    readonly stranded: number;
    /** How many go from which result to which; those that none goes are left out. */
    readonly transitions: Readonly<Partial<Record<Transition, number>>>;
    /** Where licenses without upgrade right sit, highest first. */
    readonly lines: readonly LicensedLine[];
}
/** Versions that the same plain licenses reach. */
interface LicensedLine {
    /** The parts that they share, joined by dots: 1.7. */
    readonly line: string;
    /** Plain licenses that reach no newer line: they get a fix only by a release of this one. */
    readonly plain: number;
    /** Whether the version after is one that they reach. */
    readonly reached: boolean;
}
/** @param write how a part is shown: 04 where the versions pad it */
export declare function impactOf(population: Population, from: LicensedVersion, to: LicensedVersion, policy: LicensePolicy, write?: (part: string, value: number | string) => string): Impact;
/** How many licenses a step would strand. */
export declare function strandedBy(population: Population, from: LicensedVersion, to: LicensedVersion, policy: LicensePolicy): number;
export {};
