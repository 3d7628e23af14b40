import { fullFormats } from 'ajv-formats/dist/formats.js';
import { own } from '../../base/mapping.ts';
import type { Wanted } from './automaton.ts';
import { Automaton, textsOf } from './automaton.ts';
import type { Budget } from './limits.ts';

/** True, false, or null: not known. */
export type Known = boolean | null;

/** Texts of each format of ajv-formats, and of no other one where that can be. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  date: ['2024-02-29', '1999-12-31'],
  time: ['12:00:00Z', '23:59:59+01:00'],
  'date-time': ['2024-02-29T12:00:00Z', '1999-12-31T23:59:59.5+01:00'],
  'iso-time': ['12:00:00', '12:00:00Z'],
  'iso-date-time': ['2024-02-29T12:00:00', '2024-02-29T12:00:00Z'],
  duration: ['P1D', 'PT5M'],
  uri: ['urn:a:b', 'https://example.com/a'],
  'uri-reference': ['a', '/a', 'https://example.com/a'],
  'uri-template': ['a/{b}', 'https://example.com/{a}'],
  url: ['https://example.com/a', 'ftp://example.com'],
  email: ['a@example.com', 'first.last@example.org'],
  hostname: ['example.com', 'a', 'xn--a-b'],
  ipv4: ['192.0.2.1', '10.0.0.1'],
  ipv6: ['2001:db8::1', '::1'],
  regex: ['a', '[a-z]+'],
  uuid: ['123e4567-e89b-12d3-a456-426614174000', 'urn:uuid:123e4567-e89b-12d3-a456-426614174001'],
  'json-pointer': ['', '/a'],
  'json-pointer-uri-fragment': ['#', '#/a'],
  'relative-json-pointer': ['0', '1/a'],
  byte: ['YQ==', 'YWJj'],
};
const PLAIN = ['', 'a', 'b', 'A', '0', '-', 'a b', '!', 'ab', 'ä', '\n', '{', '%'];

/** What every text of the first is, too. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  time: ['iso-time'],
  'date-time': ['iso-date-time'],
  uri: ['uri-reference'],
};

/** A text that is wanted: of these patterns and formats, and not of those. */
export interface TextWanted {
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  /** Characters. */
  readonly least: number;
  readonly most: number;
  readonly notPattern?: string;
  readonly notFormat?: string;
}

/** What is known of patterns and formats. */
export class Patterns {
  readonly #budget: Budget;
  readonly #machines = new Map<string, Automaton | null>();
  readonly #found = new Map<string, { texts: readonly string[]; all: boolean }>();

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  #texts(wanted: Wanted, count: number): { texts: readonly string[]; all: boolean } {
    const names = (machines: readonly Automaton[]): string[] => machines.map(({ source }) => source).sort();
    const key = JSON.stringify([names(wanted.all), names(wanted.none), wanted.least, wanted.most, count]);
    const known = this.#found.get(key) ?? textsOf(wanted, count, this.#budget);
    this.#found.set(key, known);
    return known;
  }

  machine(pattern: string): Automaton | null {
    const known = this.#machines.get(pattern);
    if (known !== undefined) return known;
    const machine = Automaton.of(pattern);
    this.#machines.set(pattern, machine);
    return machine;
  }

  matches(pattern: string, text: string): Known {
    const machine = this.machine(pattern);
    if (machine !== null && text.length < 10_000) return machine.matches(text, this.#budget);
    const native = machine === null ? nativePattern(pattern) : null;
    return native === null || text.length > 1000 ? null : native.test(text);
  }

  isOfFormat(format: string, text: string): Known {
    const found = formatOf(format);
    if (found === undefined) return null;
    return found(text);
  }

  /** Whether every text of one kind matches a pattern; null: not known. */
  implies(wanted: TextWanted, pattern: string): Known {
    if (wanted.patterns.includes(pattern)) return true;
    const all = wanted.patterns.map((one) => this.machine(one));
    const machine = this.machine(pattern);
    if (machine === null) return null;
    const understood = all.filter((one) => one !== null);
    const { texts, all: complete } = this.#texts(
      { all: understood, none: [machine], least: wanted.least, most: wanted.most },
      1,
    );
    if (complete && texts.length === 0) return true;
    return understood.length < all.length || wanted.formats.length > 0 || texts.length === 0 ? null : false;
  }

  impliesFormat(formats: readonly string[], format: string): boolean {
    return (
      format === 'password' ||
      format === 'binary' ||
      formats.some((one) => one === format || (Object.hasOwn(WITHIN, one) && WITHIN[one]?.includes(format)))
    );
  }

  /** Whether no text matches both patterns. */
  disjoint(a: string, b: string): boolean {
    return this.none({ patterns: [a, b], formats: [], least: 0, most: Number.POSITIVE_INFINITY });
  }

  /** Whether it is certain that there is no such text. */
  none(wanted: TextWanted): boolean {
    if (wanted.least > wanted.most) return true;
    const machines = wanted.patterns.map((one) => this.machine(one)).filter((one) => one !== null);
    if (machines.length === 0) return false;
    const found = this.#texts({ all: machines, none: [], least: wanted.least, most: wanted.most }, 1);
    return found.all && found.texts.length === 0;
  }

  /** Some texts of a kind, short ones first. */
  texts(wanted: TextWanted, count: number): string[] {
    const { patterns, notPattern, least, most, formats, notFormat } = wanted;
    const found: string[] = [];
    for (const format of formats) found.push(...(own(SAMPLES, format) ?? []));
    const machines = patterns.map((one) => this.machine(one)).filter((one) => one !== null);
    const not = notPattern === undefined ? null : this.machine(notPattern);
    if (machines.length > 0 || not !== null)
      found.push(
        ...this.#texts({ all: machines, none: not === null ? [] : [not], least, most }, count * 3).texts,
      );
    for (const plain of PLAIN) found.push(plain);
    for (const sample of notFormat === undefined ? [] : Object.values(SAMPLES).flat()) found.push(sample);
    const sized = found.flatMap((text) => [text, ...resized(text, least, most)]);
    const fits = (text: string): boolean => {
      const length = [...text].length;
      return (
        length >= least &&
        length <= most &&
        patterns.every((pattern) => this.matches(pattern, text) !== false) &&
        formats.every((format) => this.isOfFormat(format, text) !== false) &&
        (notPattern === undefined || this.matches(notPattern, text) !== true) &&
        (notFormat === undefined || this.isOfFormat(notFormat, text) !== true)
      );
    };
    return [...new Set(sized)].filter(fits).slice(0, count);
  }
}

/** Longer texts than this are no example for anybody. */
const LONGEST = 20_000;

/** A text made longer, or cut. */
function resized(text: string, least: number, most: number): string[] {
  const chars = [...text];
  if (chars.length < least && least <= LONGEST)
    return [text + (chars.at(-1) ?? 'a').repeat(least - chars.length)];
  return chars.length > most ? [chars.slice(0, most).join('')] : [];
}

/** The test of a format; undefined for one that Ajv does not know. */
function formatOf(name: string): ((text: string) => boolean) | undefined {
  if (!isKnownFormat(name)) return undefined;
  const format = fullFormats[name];
  if (format === true) return () => true;
  if (format instanceof RegExp) return (text) => format.test(text);
  if (typeof format === 'function') return (text) => Boolean(format(text));
  if (typeof format !== 'object' || format.type === 'number') return () => true;
  const { validate } = format;
  if (validate instanceof RegExp) return (text) => validate.test(text);
  return typeof validate === 'function'
    ? (text) => Boolean((validate as (text: string) => unknown)(text))
    : () => true;
}

/** Whether ajv-formats has a format of that name. */
export function isKnownFormat(name: string): name is keyof typeof fullFormats {
  return Object.hasOwn(fullFormats, name);
}

/**
 * The pattern as JavaScript has it; null for what is none, and for what may take for ever: a repetition in a repetition,
 * or a choice in one.
 */
export function nativePattern(pattern: string): RegExp | null {
  if (pattern.length > 2000 || isRisky(pattern)) return null;
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // Not with this flag: many patterns escape what `u` does not want escaped.
    }
  }
  return null;
}

/** Whether a group that repeats holds a repetition or a choice, or a back-reference is there. */
function isRisky(pattern: string): boolean {
  const bare = pattern.replace(/\\[^1-9k]/gs, 'a').replace(/\[[^\]]*\]/g, 'a');
  if (/\\[1-9k]/.test(bare)) return true;
  const open: { loose: boolean }[] = [{ loose: false }];
  for (let at = 0; at < bare.length; at += 1) {
    const char = bare[at] as string;
    const inner = open.at(-1);
    if (char === '(') open.push({ loose: false });
    else if (char === ')' && open.length > 1) {
      const closed = open.pop();
      const repeats = /^(?:[*+]|\{\d+,?\d*\})/.test(bare.slice(at + 1, at + 12));
      if (repeats && closed?.loose) return true;
      const outer = open.at(-1);
      if (outer && (closed?.loose || repeats)) outer.loose = true;
    } else if (inner && '*+?{|'.includes(char) && bare.slice(at - 1, at) !== '(') inner.loose = true;
  }
  return false;
}
