import { own } from '../../base/mapping.ts';
import type { Basics } from '../language.ts';
import { capital, joined } from '../text.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

const PARTS: Readonly<Record<string, string>> = {
  major: 'main version',
  minor: 'minor version',
  patch: 'patch number',
  micro: 'micro version',
  issue: 'issue',
  build: 'build number',
  YYYY: 'year',
  YY: 'year',
  '0Y': 'year',
  MM: 'month',
  '0M': 'month',
  DD: 'day',
  '0D': 'day',
  WW: 'week',
  '0W': 'week',
};

const KINDS: Readonly<Record<string, string>> = {
  major: 'major release',
  minor: 'minor release',
  patch: 'patch release',
  security: 'security release',
};

/** Names of phases that are words; others are shown as they are written. */
const WORDS =
  /^(?:active|bugfix(?:es)?|critical|current|extended|full|maintained|maintenance|security|support)$/i;

export function number(value: number): string {
  return NUMBERS[value] ?? String(value);
}

export function ordinal(value: number): string {
  return ORDINALS[value - 1] ?? String(value);
}

/** "a patch release", "an issue release" */
export function a(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}

/** "20 December" */
export function monthDay(month: number, day: number): string {
  return `${day} ${monthName(month)}`;
}

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}

export const basics: Basics = {
  title: (product) => (product === null ? 'Versions and support' : `${product}: versions and support`),
  day(day) {
    const [year = '', month, date] = day.split('-');
    return `${monthDay(Number(month), Number(date))} ${year}`;
  },
  span({ years, months, weeks, days }) {
    const measures = [
      [years, 'year'],
      [months, 'month'],
      [weeks, 'week'],
      [days, 'day'],
    ] as const;
    const given = measures
      .filter(([count]) => count > 0)
      .map(([count, unit]) => (count === 1 ? `one ${unit}` : `${count} ${unit}s`));
    return given.length === 0 ? 'no time' : joined(given, ' and ').join('');
  },
  and: (words) => joined(words, ' and '),
  or: (words) => joined(words, ' or '),
  quoted: (text) => `“${text}”`,
  part: (part) => own(PARTS, part) ?? `part ${part}`,
  parts(part) {
    const known = own(PARTS, part);
    return known === undefined ? `values of the part ${part}` : `${known}s`;
  },
  kind: (kind) => own(KINDS, kind) ?? `${kind} release`,
  kinds: (kind) => `${basics.kind(kind)}s`,
  phase: (name) => (name.toLowerCase() === 'lts' ? 'LTS' : name),
  phaseTitle: (name) => (WORDS.test(name) ? capital(name) : basics.phase(name)),
};
