import type { LicensePolicy } from './license.ts';
import type { VersionReader } from './reader.ts';
/** The licenses that are out, summed up by what decides about them. */
export interface Population {
    /** How many licenses there are, expired ones included. */
    readonly licenses: number;
    /** Those whose last day is past. */
    readonly expired: number;
    /** The others. */
    readonly groups: readonly LicenseGroup[];
}
/** Licenses that reach the same versions. */
interface LicenseGroup {
    /** The parts that decide: of 1.7.3 major 1 and minor 7. */
    readonly version: Readonly<Record<string, number | string>>;
    readonly upgradeRight: boolean;
    readonly count: number;
}
/** What was read of the file, and what could not be. */
export interface RowCount {
    /** Rows with or without fault; a header is none. */
    readonly read: number;
    readonly brokenCount: number;
    /** The first of them. */
    readonly broken: readonly BrokenRow[];
}
interface BrokenRow {
    /** Which row it is, from 1, a header not counted. */
    readonly row: number;
    /** The line of the file on which it begins, from 1. */
    readonly line: number;
    readonly reason: string;
}
/**
 * Reads a population in one pass, in memory that does not grow with its length. Rows without fault count, whatever the
 * others are.
 *
 * @param chunks the text of the file in pieces
 * @param read how versions are read
 * @throws NoPopulation where the whole file is none
 */
export declare function readPopulation(chunks: Iterable<string>, policy: LicensePolicy, read: VersionReader, today: string): {
    readonly population: Population;
    readonly rows: RowCount;
};
export {};
