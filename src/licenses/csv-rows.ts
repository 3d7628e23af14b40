import { columnOf, misspelled } from './column-names.ts';
import type { ColumnName, RawRow, RowReader, TakeRow } from './rows.ts';
import { brokenRow, COLUMNS, LONGEST_ROW, NoPopulation } from './rows.ts';

const REMEDY =
  'begin the file with a line that names its columns: version,upgradeRight,count,validUntil; only version is needed';

/**
 * Comma-separated values as RFC 4180 has them: a header, quotes around what holds a separator, a quote or a line break,
 * `""` for a quote. Lines end with LF or CRLF. Semicolons separate where the header says so, as spreadsheets in some
 * languages write.
 */
export class CsvRows implements RowReader {
  #rest = '';
  #line = 1;
  #header: Header | null = null;

  push(chunk: string, take: TakeRow): void {
    this.#read(this.#rest + chunk, false, take);
    if (this.#rest.length > LONGEST_ROW)
      throw new NoPopulation(
        `line ${this.#line} is longer than ${LONGEST_ROW} characters`,
        'check that lines end with LF or CRLF, and that this one holds a single license',
      );
  }

  end(take: TakeRow): void {
    this.#read(this.#rest, true, take);
    if (this.#rest !== '') this.#record(this.#rest, take);
    if (this.#header === null) throw new NoPopulation('the file has no header', REMEDY);
  }

  /** Takes all records that are whole. @param last whether nothing comes after this text */
  #read(text: string, last: boolean, take: TakeRow): void {
    let start = 0;
    let quote = text.indexOf('"');
    for (;;) {
      // Looked for once, not in every line: most files have no quote at all.
      if (quote >= 0 && quote < start) quote = text.indexOf('"', start);
      const waits = !last && text.length - start <= LONGEST_ROW;
      const end = this.#recordEnd(text, start, quote, waits);
      if (end === null) break;
      this.#record(text.slice(start, end), take);
      start = end + 1;
    }
    this.#rest = text.slice(start);
  }

  /**
   * Where a record ends: the next line break outside of quotes; null where it is not there yet. Where quotes do not fit,
   * it is the end of the line, so that a missing quote costs that row and not all that follow.
   *
   * @param quote where the next quote stands; negative where there is none
   * @param waits whether the end may come with the next piece
   */
  #recordEnd(text: string, start: number, quote: number, waits: boolean): number | null {
    const line = text.indexOf('\n', start);
    if (line < 0) return null;
    if (quote < 0 || quote > line) return line;
    const separators = this.#header?.separator ?? SEPARATORS;
    let quoted = false;
    for (let at = quote; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 34) {
        // A quote opens a cell, or, doubled, opens again what it closed. One within a cell is a fault of its line.
        const opens = at === start || text[at - 1] === '"' || separators.includes(text[at - 1] as string);
        if (!quoted && !opens) return line;
        quoted = !quoted;
      } else if (code === 10 && !quoted) {
        const fits = at === line || this.#header === null;
        return fits || cellsOf(text.slice(start, at), separators) !== null ? at : line;
      }
    }
    return waits ? null : line;
  }

  #record(text: string, take: TakeRow): void {
    const line = this.#line;
    this.#line += 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#line += 1;
    const record = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (record.trim() === '') return;
    if (this.#header === null) this.#header = headerOf(record, line);
    else take(rowOf(record, this.#header), () => line);
  }
}

const SEPARATORS = ',;';

interface Header {
  readonly separator: string;
  readonly columns: number;
  readonly at: Readonly<Record<ColumnName, number>>;
}

/** The cells of a record, or null where its quotes do not fit. */
function cellsOf(record: string, separator: string): string[] | null {
  if (!record.includes('"')) return record.split(separator);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (record[at] === '"') {
      let cell = '';
      let from = at + 1;
      let end = record.indexOf('"', from);
      while (end >= 0 && record[end + 1] === '"') {
        cell += record.slice(from, end + 1);
        from = end + 2;
        end = record.indexOf('"', from);
      }
      if (end < 0) return null;
      cells.push(cell + record.slice(from, end));
      at = end + 1;
      if (at < record.length && record[at] !== separator) return null;
    } else {
      const end = record.indexOf(separator, at);
      const cell = record.slice(at, end < 0 ? undefined : end);
      if (cell.includes('"')) return null;
      cells.push(cell);
      at = end < 0 ? record.length : end;
    }
    if (at >= record.length) return cells;
    at += 1;
    if (at === record.length) return [...cells, ''];
  }
}

function headerOf(record: string, line: number): Header {
  if (record.includes('\0'))
    throw new NoPopulation(`line ${line}: the file is no UTF-8 text`, 'save it as UTF-8');
  // Of a quoted name, too: nobody means it.
  if (/\r(?!\n)/.test(record))
    throw new NoPopulation(`line ${line}: lines end with CR alone`, 'save the file with LF or CRLF');
  const { separator, names } = separated(record);
  const known = names.map(columnOf);
  const present = known.filter((name) => name !== null);
  for (const [index, name] of names.entries()) {
    const meant = known[index] === null ? misspelled(name) : null;
    if (meant !== null && !present.includes(meant))
      throw new NoPopulation(
        `line ${line}: unknown column "${name.slice(0, 50)}"; did you mean "${meant}"?`,
        REMEDY,
      );
  }
  const twice = present.find((name, index) => present.indexOf(name) !== index);
  if (twice !== undefined) throw new NoPopulation(`line ${line}: the column ${twice} is there twice`, REMEDY);
  if (!present.includes('version'))
    throw new NoPopulation(`line ${line}: there is no column "version", so this is no population`, REMEDY);
  const at = Object.fromEntries(COLUMNS.map((name) => [name, known.indexOf(name)]));
  return { separator, columns: names.length, at: at as Record<ColumnName, number> };
}

/** The names in a header, by the separator that makes the most of it. */
function separated(record: string): { separator: string; names: string[] } {
  const ways = [...SEPARATORS].map((separator) => ({
    separator,
    names: (cellsOf(record, separator) ?? [record]).map((name) => name.trim()),
  }));
  const named = ways.find(({ names }) => names.some((name) => columnOf(name) === 'version'));
  const several = ways.find(({ names }) => names.length > 1);
  return (named ?? several ?? ways[0]) as (typeof ways)[number];
}

const RIGHTS = new Map([
  ...['', 'false', 'no', '0'].map((word): [string, boolean] => [word, false]),
  ...['true', 'yes', '1'].map((word): [string, boolean] => [word, true]),
]);

function rowOf(record: string, { separator, columns, at }: Header): RawRow {
  const cells = cellsOf(record, separator);
  if (cells === null) return brokenRow('has quotes that do not fit: write "" for a quote within quotes');
  if (cells.length !== columns)
    return brokenRow(`has ${cells.length} cells where the header has ${columns} columns`);
  const cell = (name: ColumnName): string => (at[name] < 0 ? '' : (cells[at[name]] as string).trim());
  const right = cell('upgradeRight');
  const count = cell('count');
  return {
    version: cell('version'),
    // What is no such word is told as it stands.
    upgradeRight: RIGHTS.get(right.toLowerCase()) ?? right,
    count: count === '' ? 1 : /^\d{1,16}$/.test(count) ? Number(count) : count,
    validUntil: cell('validUntil') || null,
  };
}
