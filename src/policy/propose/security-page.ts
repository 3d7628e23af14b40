import type { Line } from './history.ts';

/** What the table of supported versions in a SECURITY.md says of the lines that exist. */
export interface SecurityTable {
  readonly file: string;
  /** The ids of the supported lines, newest first. */
  readonly supported: readonly string[];
  /** How many of the newest lines those are; null where they do not follow each other. */
  readonly newest: number | null;
}

const YES =
  /✅|✔|✓|☑|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:|^\**\s*(?:yes|supported)\b/i;
const NO =
  /❌|✖|✗|:x:|:no_entry|:negative_squared_cross_mark:|^\**\s*(?:no|unsupported|not supported|end of life|eol)\b/i;

const RULE = /^\|[\s:|-]+$/;

/**
 * Reads a table such as GitHub's template has it: a version or a range, then a mark. Null where there is none, where a
 * row is not understood, or where it speaks of versions that are not here (as that template does, left as it came).
 *
 * @param lines newest first
 */
export function securityTable(file: string, text: string, lines: readonly Line[]): SecurityTable | null {
  const written = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  // The row above the rule holds the titles.
  const rows = written.flatMap((row, index) => (RULE.test(written[index + 1] ?? '') ? [] : rowOf(row)));
  if (rows.length === 0 || lines.length === 0) return null;
  const supported = new Set<string>();
  for (const { version, yes } of rows) {
    const matches = matcherOf(version, lines);
    if (matches === null) return null;
    const found = lines.filter(matches);
    if (yes && found.length === 0) return null;
    for (const { id } of found) {
      if (yes) supported.add(id);
    }
  }
  if (supported.size === 0) return null;
  const ids = lines.filter(({ id }) => supported.has(id)).map(({ id }) => id);
  const together = lines.slice(0, ids.length).every(({ id }) => supported.has(id));
  return { file, supported: ids, newest: together ? ids.length : null };
}

function rowOf(row: string): { version: string; yes: boolean }[] {
  // A line of that length is no row of this table.
  if (!row.startsWith('|') || row.length > 500) return [];
  const cells = row.split('|').map((cell) => cell.trim());
  const version = (cells[1] ?? '').replace(/[`*]/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').trim();
  const marks = cells.slice(2);
  const yes = marks.some((cell) => YES.test(cell));
  const no = marks.some((cell) => NO.test(cell));
  return version === '' || yes === no ? [] : [{ version, yes }];
}

function matcherOf(written: string, lines: readonly Line[]): ((line: Line) => boolean) | null {
  if (/^(?:latest|newest|current)\b/i.test(written)) return ({ id }) => id === lines[0]?.id;
  const found =
    /^(<=|>=|<|>|≤|≥)?\s*v?(\d{1,9}(?:\.(?:\d{1,9}|x|\*))*)\s*(\+|(?:and|or) (?:newer|later|above|up))?$/i.exec(
      written,
    );
  if (found === null) return null;
  const numbers = (found[2] as string)
    .split('.')
    .filter((number) => /^\d+$/.test(number))
    .map(Number);
  const operator = found[3] === undefined ? (found[1] ?? '=') : '>=';
  return (line) => {
    const order = compare(line.numbers, numbers);
    if (operator === '=') return order === 0;
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' || operator === '≤' ? order <= 0 : order >= 0;
  };
}

/** By the numbers that both have: 6.1 is of 6.x, and 6 holds 6.1. */
function compare(line: readonly number[], written: readonly number[]): number {
  for (let index = 0; index < Math.min(line.length, written.length); index++) {
    const difference = (line[index] as number) - (written[index] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
