import { isMapping } from '../base/mapping.ts';
import { columnOf, misspelled } from './column-names.ts';
import type { ColumnName, RawRow, RowReader, TakeRow } from './rows.ts';
import { brokenRow, COLUMNS, LONGEST_KEPT, LONGEST_ROW, NoPopulation } from './rows.ts';

const SHAPE = 'write [{"version": "1.7.3", "upgradeRight": true, "count": 60}, …], or one such object a line';

const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/**
 * The elements of a JSON list, one after the other. Only where an element ends is found here, by its brackets outside
 * of texts; what is in it is left to JSON.parse.
 */
export class JsonListRows implements RowReader {
  /** What was not consumed yet, from the beginning of the present element on. */
  #rest = '';
  /** How far `#rest` was looked at. */
  #at = 0;
  #state: 'before' | 'first' | 'element' | 'after' | 'next' | 'done' = 'before';
  #depth = 0;
  #inText = false;
  #line = 1;
  #lineOfElement = 1;
  readonly #worthwhile: number;

  /** @param worthwhile how many characters are read at once rather than one by one */
  constructor(worthwhile = 1000) {
    this.#worthwhile = worthwhile;
  }

  push(chunk: string, take: TakeRow): void {
    const text = this.#rest + chunk;
    let start = 0;
    let at = this.#at;
    let tried = false;
    while (at < text.length) {
      if (this.#state !== 'element') {
        if (!tried && (this.#state === 'first' || this.#state === 'next')) {
          tried = true;
          at = this.#atOnce(text, at, take);
          if (at === text.length) break;
        }
        const code = text.charCodeAt(at);
        if (code === 10) this.#line += 1;
        if (isBlank(code) || this.#between(code)) at += 1;
        else start = at;
        continue;
      }
      at = this.#within(text, at);
      if (this.#state === 'element') break;
      const line = this.#lineOfElement;
      take(rowOf(text.slice(start, at)), () => line);
    }
    this.#keep(text, start, at);
  }

  /**
   * Reads all elements that are whole, several times as fast as one by one: up to the last bracket that closes an object.
   * What is between is a list if, and only if, JSON.parse says so: a bracket in a text, or in an inner object, would leave
   * something open. Gives back how far it came.
   */
  #atOnce(text: string, at: number, take: TakeRow): number {
    const end = text.lastIndexOf('}') + 1;
    if (end - at < this.#worthwhile) return at;
    const list = `[${text.slice(at, end)}]`;
    let values: unknown[];
    try {
      values = JSON.parse(list);
    } catch {
      return at;
    }
    const first = this.#line;
    let lines: number[] | null = null;
    for (const [index, value] of values.entries())
      take(rowOfValue(value), () => {
        // Only a broken row needs its line.
        lines ??= linesIn(list, first);
        return lines[index] as number;
      });
    for (let found = text.indexOf('\n', at); found >= 0 && found < end; found = text.indexOf('\n', found + 1))
      this.#line += 1;
    this.#state = 'after';
    return end;
  }

  /**
   * Where the present element ends (it is `after` it then), or where the text does. Tens of millions of characters pass here, so it works on
   * variables of its own.
   */
  #within(text: string, from: number): number {
    const { length } = text;
    let at = from;
    let depth = this.#depth;
    let inText = this.#inText;
    let lines = 0;
    let whole = false;
    for (; at < length && !whole; at++) {
      const code = text.charCodeAt(at);
      if (code === 10) lines += 1;
      if (inText) {
        if (code === QUOTE) inText = false;
        else if (code === BACKSLASH) {
          // The escaped character may come with the next piece.
          if (at + 1 === length) break;
          at += 1;
        }
      } else if (code === QUOTE) inText = true;
      else if (code === OPEN_OBJECT || code === OPEN_LIST) depth += 1;
      else if (depth === 0) {
        // A number, a word or a text, which ends with what follows it.
        if (code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT) break;
      } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        depth -= 1;
        whole = depth === 0;
      }
    }
    this.#depth = depth;
    this.#inText = inText;
    this.#line += lines;
    const stopped = at < length && depth === 0 && !inText;
    if (whole || stopped) this.#state = 'after';
    return at;
  }

  /** One character between elements; false where it begins one. */
  #between(code: number): boolean {
    switch (this.#state) {
      case 'before':
        // Whoever chose this reader has seen the bracket.
        this.#state = 'first';
        return true;
      case 'done':
        throw this.#wrong('something stands after the end of the list');
      case 'after':
        if (code === CLOSE_OBJECT) throw this.#wrong('a bracket is closed that was not opened');
        if (code !== COMMA && code !== CLOSE_LIST)
          throw this.#wrong('a comma is missing between two elements');
        this.#state = code === COMMA ? 'next' : 'done';
        return true;
      case 'first':
        if (code === CLOSE_LIST) {
          this.#state = 'done';
          return true;
        }
    }
    if (code === CLOSE_LIST)
      throw this.#wrong('an element is missing between the last comma and the bracket');
    if (code === COMMA) throw this.#wrong('an element is missing before the comma');
    this.#state = 'element';
    this.#lineOfElement = this.#line;
    return false;
  }

  #keep(text: string, start: number, at: number): void {
    const from = this.#state === 'element' ? start : at;
    if (text.length - from > LONGEST_ROW)
      throw this.#wrong(
        `the element that begins on line ${this.#lineOfElement} is longer than ${LONGEST_ROW} characters`,
      );
    this.#rest = text.slice(from);
    this.#at = at - from;
  }

  end(): void {
    if (this.#state === 'done') return;
    throw this.#wrong(
      this.#state === 'element'
        ? `the file ends inside the element that begins on line ${this.#lineOfElement}`
        : 'the file ends inside the list',
    );
  }

  #wrong(what: string): NoPopulation {
    return new NoPopulation(`line ${this.#line}: ${what}`, SHAPE);
  }
}

/** The lines on which the elements of a list begin. */
function linesIn(list: string, first: number): number[] {
  const lines: number[] = [];
  const reader = new JsonListRows(Number.POSITIVE_INFINITY);
  reader.push(list, (_, line) => lines.push(line() + first - 1));
  return lines;
}

/** One JSON object a line (JSON Lines); empty lines are none. */
export class JsonLineRows implements RowReader {
  #rest = '';
  #line = 1;
  #begun = false;

  push(chunk: string, take: TakeRow): void {
    const text = this.#rest + chunk;
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.#take(text.slice(start, end), take);
      start = end + 1;
      this.#line += 1;
    }
    this.#rest = text.slice(start);
    if (this.#rest.length > LONGEST_ROW)
      throw new NoPopulation(`line ${this.#line} is longer than ${LONGEST_ROW} characters`, SHAPE);
  }

  end(take: TakeRow): void {
    this.#take(this.#rest, take);
  }

  #take(line: string, take: TakeRow): void {
    const number = this.#line;
    const row = line.trim();
    if (row === '') return;
    if (!this.#begun && row === '{')
      throw new NoPopulation(`line ${number}: an object begins here that goes over several lines`, SHAPE);
    this.#begun = true;
    take(rowOf(line), () => number);
  }
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function rowOf(text: string): RawRow {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return brokenRow('is no JSON');
  }
  return rowOfValue(value);
}

function rowOfValue(value: unknown): RawRow {
  if (!isMapping(value)) return brokenRow('is no object');
  const { version, upgradeRight, count, validUntil } = value;
  for (const key in value) {
    const meant = NAMES.has(key) ? null : meaning(key);
    if (meant !== null && (columnOf(key) === meant || !Object.hasOwn(value, meant)))
      return brokenRow(`has the unknown key "${key.slice(0, 50)}"; did you mean "${meant}"?`);
  }
  return { version, upgradeRight: upgradeRight ?? false, count: count ?? 1, validUntil };
}

const NAMES: ReadonlySet<string> = new Set(COLUMNS);

/** What the keys seen so far mean: rows have the same ones, and comparing words takes longer than reading a row. */
const meanings = new Map<string, ColumnName | null>();
const MOST_KEYS = 1000;

function meaning(key: string): ColumnName | null {
  const before = meanings.get(key);
  if (before !== undefined) return before;
  const found = columnOf(key) ?? misspelled(key);
  if (meanings.size >= MOST_KEYS) meanings.clear();
  if (key.length <= LONGEST_KEPT) meanings.set(key, found);
  return found;
}
