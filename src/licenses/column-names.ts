import { nearest } from '../base/nearest.ts';
import type { ColumnName } from './rows.ts';
import { COLUMNS } from './rows.ts';

/** The column that a header names: upper or lower case, blanks, `-` and `_` make no difference. */
export function columnOf(name: string): ColumnName | null {
  const plain = plainly(name);
  return COLUMNS.find((column) => column.toLowerCase() === plain) ?? null;
}

function plainly(name: string): string {
  return name.replace(/[\s_-]/g, '').toLowerCase();
}

/** What addresses have, one letter away from `count`. */
const ORDINARY: ReadonlySet<string> = new Set(['county']);

/**
 * The column that an unknown name most likely meant. Exports have columns of their own, which are left alone; a column
 * that is misspelled must not be, or every license would count without its upgrade right.
 */
export function misspelled(name: string): ColumnName | null {
  const plain = plainly(name);
  if (ORDINARY.has(plain)) return null;
  // As far as both lengths allow: account, amount and country are no misspelled count.
  return COLUMNS.find((column) => nearest(plain, [column]) && nearest(column, [plain])) ?? null;
}
