import type { Failure } from '../base/result.ts';
import { fault } from '../base/result.ts';

/** One row of a population file, before its values are looked at. */
export interface RawRow {
  readonly version: unknown;
  readonly upgradeRight: unknown;
  readonly count: unknown;
  readonly validUntil: unknown;
  /** What is wrong with the row as a whole; its values are of no account then. */
  readonly fault?: string;
}

export type ColumnName = 'version' | 'upgradeRight' | 'count' | 'validUntil';

export const COLUMNS: readonly ColumnName[] = ['version', 'upgradeRight', 'count', 'validUntil'];

/** @param line the line of the file on which the row begins, from 1; asked for only of a broken row */
export type TakeRow = (row: RawRow, line: () => number) => void;

/**
 * Finds the rows in a file that comes in pieces. A row may be broken by itself; a file that is no such file ends the
 * reading with {@link NoPopulation}.
 */
export interface RowReader {
  push(chunk: string, take: TakeRow): void;
  end(take: TakeRow): void;
}

/** The whole file is not what it should be: {@link Failure} with the line in its message. */
export class NoPopulation extends Error {
  override readonly name = 'NoPopulation';
  readonly failure: Failure;

  constructor(message: string, remedy: string) {
    super(message);
    this.failure = fault('bad-population', message, remedy);
  }
}

/** More characters are no row, but a quote or a bracket that is never closed: memory stays bounded. */
export const LONGEST_ROW = 1 << 20;

/** A text that comes again and again is kept, unless it is longer. */
export const LONGEST_KEPT = 100;

export function brokenRow(reason: string): RawRow {
  return { version: null, upgradeRight: null, count: null, validUntil: null, fault: reason };
}
