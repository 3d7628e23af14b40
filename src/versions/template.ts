import { own } from '../base/mapping.ts';
import type { Result } from '../base/result.ts';
import { ok } from '../base/result.ts';
import type { Shape } from './ambiguity.ts';
import { ambiguityOf } from './ambiguity.ts';
import { isDate, isDatePart } from './dates.ts';
import type { Part, PartSettings } from './part.ts';
import { MOST_DIGITS, makePart, SHAPES } from './part.ts';
import type { Parts, PartValue } from './scheme.ts';
import { isNumeric, misplacedPart, partsOf } from './template-parts.ts';
import type { PartToken, Token } from './tokens.ts';
import { tokenize, wrong } from './tokens.ts';

/**
 * A template over named parts: `{major}.{minor:02}`, `v{major}[.{patch}]`, `release/{major}.x`.
 *
 * Version formats, tags and branch patterns are all written so (policy.md, *Version templates*).
 */
export interface Template {
  readonly source: string;
  /** The part names in the order of their first appearance. */
  readonly parts: readonly string[];
  readonly part: ReadonlyMap<string, Part>;
  /** The names of the parts that stand in optional groups alone. */
  readonly grouped: ReadonlySet<string>;
  /** The optional groups: the parts that stand directly in each, and those of the groups within it as well. */
  readonly groups: readonly { readonly direct: readonly string[]; readonly all: readonly string[] }[];
  /** The numbers a text shows in order: a part's name, or a number that the template writes itself; up to a text. */
  readonly numbers: readonly (string | number)[];
  /**
   * The values that a text shows, or null where it does not fit. Padding and groups that need not be written are read
   * loosely (`24.4` fits `{minor:02}`); a group that is not there shows nothing.
   */
  match(text: string): Parts | null;
  /** Why a text does not fit although it has the right shape: out of range, or no day; empty where the shape is wrong. */
  why(text: string): string;
  /** The text of these values. */
  fill(values: Parts): string;
  /** All values of a version: those given, and what the rest is by default; what is absent is left out. */
  complete(values: Parts): Record<string, PartValue>;
  /** How one part's value is written: padded where the template says so. */
  write(part: string, value: PartValue): string;
}

const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A text that no version comes near is not even tried. */
const MOST_TEXT = 1000;
/** No format is longer with all its words; it bounds what the search for confusions can cost. */
const MOST_SIZE = 1000;

/**
 * Compiles a template once; the fault names the column (from 1) of what is wrong.
 *
 * @param settings what a policy says of single parts
 * @param groups whether optional groups may stand in it
 */
export function compileTemplate(
  source: string,
  settings: Readonly<Record<string, PartSettings>> = {},
  groups = true,
): Result<Template> {
  const read = tokenize(source, groups);
  if (!read.ok) return read;
  const tokens = read.value;
  const found = partsOf(tokens);
  const part = new Map(
    found.names.map((name) => [name, makePart(name, own(settings, name) ?? {}, found.grouped.has(name))]),
  );
  const partFor = (token: PartToken): Part => part.get(token.name) as Part;
  const misplaced = misplacedPart(source, found, part);
  if (misplaced !== null) return misplaced;

  const size = found.tokens.reduce(
    (sum, token) => sum + (partFor(token).settings.values?.join('').length ?? 0),
    source.length,
  );
  if (size > MOST_SIZE)
    return wrong(
      source.slice(0, 40),
      1,
      'it is too long',
      `write at most ${MOST_SIZE} characters, the words of its parts included`,
    );
  // Padded numbers of a fixed width may be read loosely only where that confuses nothing.
  const loose = ambiguityOf(tokens, (token) => shapeOf(token, partFor(token), false));
  const strict = loose !== null;
  const confused = strict ? ambiguityOf(tokens, (token) => shapeOf(token, partFor(token), true)) : null;
  if (confused !== null) {
    const { a, b, example } = confused;
    const [earlier, later] = a.column > b.column ? [b, a] : [a, b];
    return wrong(
      source,
      later.column,
      earlier === later
        ? `${named(later)} can end in two places: "${example}" can be read in two ways`
        : `${named(earlier)} (character ${earlier.column}) and ${named(later)} cannot be told apart: "${example}" can be read in two ways`,
      'write a separator between them',
    );
  }

  const captured: Part[] = [];
  const regex = new RegExp(`^${patternOf(tokens, partFor, strict, captured)}$`);
  const dates = found.names.filter(isDatePart);
  const widths = new Map<string, number>();
  for (const token of found.tokens) if (!widths.has(token.name)) widths.set(token.name, token.width);
  const differs = (token: Token, values: Parts): boolean => {
    if (token.is === 'literal') return false;
    if (token.is === 'group') return token.tokens.some((inner) => differs(inner, values));
    const value = own(values, token.name);
    return value !== undefined && value !== partFor(token).settings.default;
  };
  const fill = (list: readonly Token[], values: Parts): string => {
    let text = '';
    for (const token of list) {
      if (token.is === 'literal') text += token.text;
      else if (token.is === 'part') {
        const { start, least } = partFor(token);
        text += pad(own(values, token.name) ?? start ?? least, token.width);
      } else if (differs(token, values)) text += fill(token.tokens, values);
    }
    return text;
  };
  const complete = (
    list: readonly Token[],
    values: Parts,
    present: boolean,
    into: Record<string, PartValue>,
  ): void => {
    for (const token of list) {
      if (token.is === 'literal') continue;
      if (token.is === 'group') {
        complete(token.tokens, values, present && differs(token, values), into);
        continue;
      }
      const { start, least } = partFor(token);
      const value = own(values, token.name) ?? start ?? (present ? least : undefined);
      if (value !== undefined && !Object.hasOwn(into, token.name)) into[token.name] = value;
    }
  };
  return ok({
    source,
    parts: found.names,
    part,
    grouped: found.grouped,
    groups: found.groups,
    numbers: numbersOf(tokens, partFor),
    match(text) {
      const found = look(text);
      return typeof found === 'string' ? null : found;
    },
    why(text) {
      const found = look(text);
      return typeof found === 'string' ? found : '';
    },
    fill: (values) => fill(tokens, values),
    complete(values) {
      const into: Record<string, PartValue> = {};
      complete(tokens, values, true, into);
      return into;
    },
    write: (name, value) => pad(value, widths.get(name) ?? 0),
  });

  /** The values, or why there are none: empty where the text has another shape. */
  function look(text: string): Parts | string {
    const shown = text.length > MOST_TEXT ? null : regex.exec(text);
    if (shown === null) return '';
    const values: Record<string, PartValue> = {};
    for (let index = 0; index < captured.length; index++) {
      const written = shown[index + 1];
      if (written === undefined) continue;
      const { name, read: readPart } = captured[index] as Part;
      const value = readPart(written);
      if (value === null) return `{${name}} cannot be ${written}`;
      if (Object.hasOwn(values, name) && values[name] !== value)
        return `{${name}} stands there twice and differs`;
      values[name] = value;
    }
    return dates.length > 0 && !isDate(values, dates) ? 'there is no such day in the calendar' : values;
  }
}

/** @param strict padded numbers that cannot grow wider have exactly their width */
function shapeOf({ width }: PartToken, part: Part, strict: boolean): Shape {
  const { settings, type, name } = part;
  const digits = (least: number, most: number): Shape => ({ is: 'width', chars: DIGITS, least, most });
  if (type === 'words') return { is: 'words', words: settings.values as readonly string[] };
  if (type === 'alpha') return { is: 'run', chars: LETTERS };
  if (type === 'hex') return { is: 'run', chars: `${DIGITS}abcdef` };
  if (type === 'ident') return { is: 'run', chars: `${DIGITS}${LETTERS}${LETTERS.toUpperCase()}-` };
  if (name === 'YYYY') return digits(4, 4);
  if (strict && isFixed(part, width)) return digits(width, width);
  if (type === 'number') return { is: 'run', chars: DIGITS };
  return name === 'YY' || name === '0Y' ? digits(1, 3) : digits(1, 2);
}

/** Whether a padded number never needs more digits than its padding. (0Y does from 2100 on.) */
function isFixed({ type, settings }: Part, width: number): boolean {
  if (width === 0) return false;
  return type === 'date' || (settings.max !== undefined && String(settings.max).length <= width);
}

function patternOf(
  tokens: readonly Token[],
  partFor: (token: PartToken) => Part,
  strict: boolean,
  captured: Part[],
): string {
  return tokens
    .map((token) => {
      if (token.is === 'literal') return escapeRegex(token.text);
      if (token.is === 'group') return `(?:${patternOf(token.tokens, partFor, strict, captured)})?`;
      const part = partFor(token);
      captured.push(part);
      return `(${partPattern(part, token.width, strict)})`;
    })
    .join('');
}

function partPattern(part: Part, width: number, strict: boolean): string {
  const { settings, type, name } = part;
  if (type === 'words') {
    // Longer words first, so that rc is not read as r.
    const words = [...(settings.values as readonly string[])].sort((a, b) => b.length - a.length);
    return words.map(escapeRegex).join('|');
  }
  if (type === 'alpha' || type === 'ident' || type === 'hex') return SHAPES[type];
  if (strict && isFixed(part, width)) return `\\d{${width}}`;
  if (type === 'number') return width > 0 ? `\\d{1,${MOST_DIGITS}}` : `0|[1-9]\\d{0,${MOST_DIGITS - 1}}`;
  if (name === 'YYYY') return '[1-9]\\d{3}';
  if (name === 'YY') return '0|[1-9]\\d{0,2}';
  return name === '0Y' ? '\\d{1,3}' : width > 0 ? '\\d{1,2}' : '[1-9]\\d?';
}

function numbersOf(tokens: readonly Token[], partFor: (token: PartToken) => Part): (string | number)[] {
  const numbers: (string | number)[] = [];
  let ended = false;
  const walk = (list: readonly Token[]): void => {
    for (const token of list) {
      if (token.is === 'group') walk(token.tokens);
      else if (ended) return;
      else if (token.is === 'literal') numbers.push(...(token.text.match(/\d+/g) ?? []).map(Number));
      else if (isNumeric(partFor(token))) numbers.push(token.name);
      else ended = true;
    }
  };
  walk(tokens);
  return numbers;
}

function named(token: Token): string {
  if (token.is === 'part') return `{${token.name}}`;
  return token.is === 'literal' ? JSON.stringify(token.text) : 'a group';
}

function pad(value: PartValue, width: number): string {
  return String(value).padStart(width, '0');
}

function escapeRegex(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
