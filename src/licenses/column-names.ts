import { nearest } from '../base/nearest.ts';
import type { ColumnName } from './rows.ts';
import { COLUMNS } from './rows.ts';

/** The column that a header names: upper or lower case, blanks, `-` and `_` make no difference. */
export function columnOf(name: string): ColumnName | null {
  const plain = name.replace(/[\s_-]/g, '').toLowerCase();
  return COLUMNS.find((column) => column.toLowerCase() === plain) ?? null;
}

/**
 * The column that an unknown name most likely meant. Exports have columns of their own, which are left alone; a column
 * that is misspelled must not be, or every license would count without its upgrade right.
 */
export function misspelled(name: string, present: readonly ColumnName[]): ColumnName | null {
  return nearest(
    name,
    COLUMNS.filter((column) => !present.includes(column)),
  ) as ColumnName | null;
}
