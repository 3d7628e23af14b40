import { own } from '../../base/mapping.ts';
import type { Span } from '../../lines/calendar.ts';
import type { Basics } from '../language.ts';
import { capital, joined } from '../text.ts';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const NUMBERS = [
  'keine',
  'eine',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** All of them feminine, as „die Nummer“ and „die Stelle“ are: sentences rely on it. */
const PARTS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  major: ['Hauptversion', 'Hauptversionen'],
  minor: ['Nebenversion', 'Nebenversionen'],
  patch: ['Patch-Nummer', 'Patch-Nummern'],
  micro: ['Mikroversion', 'Mikroversionen'],
  issue: ['Ausgabe', 'Ausgaben'],
  build: ['Build-Nummer', 'Build-Nummern'],
  ...dates(['YYYY', 'YY', '0Y'], ['Jahreszahl', 'Jahreszahlen']),
  ...dates(['MM', '0M'], ['Monatszahl', 'Monatszahlen']),
  ...dates(['DD', '0D'], ['Tageszahl', 'Tageszahlen']),
  ...dates(['WW', '0W'], ['Wochenzahl', 'Wochenzahlen']),
};

function dates<T>(names: readonly string[], words: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, words]));
}

/** All of them neuter, as „das Release“ is. */
const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  major: ['Major-Release', 'Major-Releases'],
  minor: ['Minor-Release', 'Minor-Releases'],
  patch: ['Patch-Release', 'Patch-Releases'],
  security: ['Security-Release', 'Security-Releases'],
  issue: ['Release einer neuen Ausgabe', 'Releases neuer Ausgaben'],
};

const PHASES: Readonly<Record<string, string>> = {
  active: 'aktive Pflege',
  bugfix: 'Fehlerbehebung',
  bugfixes: 'Fehlerbehebung',
  critical: 'kritische Fehler',
  current: 'aktuelle Version',
  extended: 'erweiterter Support',
  full: 'voller Support',
  lts: 'Langzeit-Support',
  maintained: 'Pflege',
  maintenance: 'Wartung',
  security: 'Sicherheit',
  support: 'Support',
};

/** Feminine, as „zwei neuere Linien“. */
export function number(value: number): string {
  return NUMBERS[value] ?? String(value);
}

/** "20. Dezember" */
export function monthDay(month: number, day: number): string {
  return `${day}. ${monthName(month)}`;
}

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}

type Forms = readonly [one: string, many: string];
const ACCUSATIVE: Readonly<Record<keyof Span, Forms>> = {
  years: ['ein Jahr', 'Jahre'],
  months: ['einen Monat', 'Monate'],
  weeks: ['eine Woche', 'Wochen'],
  days: ['einen Tag', 'Tage'],
};
const DATIVE: Readonly<Record<keyof Span, Forms>> = {
  years: ['einem Jahr', 'Jahren'],
  months: ['einem Monat', 'Monaten'],
  weeks: ['einer Woche', 'Wochen'],
  days: ['einem Tag', 'Tagen'],
};

function measured(span: Span, forms: typeof ACCUSATIVE): string {
  const given = (['years', 'months', 'weeks', 'days'] as const)
    .filter((unit) => span[unit] > 0)
    .map((unit) => (span[unit] === 1 ? forms[unit][0] : `${span[unit]} ${forms[unit][1]}`));
  return given.length === 0 ? 'keine Zeit' : joined(given, ' und ').join('');
}

/** „von sechs Wochen“, „bis zu einem Monat“ */
export function dativeSpan(span: Span): string {
  return measured(span, DATIVE);
}

export const basics: Basics = {
  title: (product) => (product === null ? 'Versionen und Support' : `${product}: Versionen und Support`),
  day(day) {
    const [year = '', month, date] = day.split('-');
    return `${monthDay(Number(month), Number(date))} ${year}`;
  },
  span: (span) => measured(span, ACCUSATIVE),
  and: (words) => joined(words, ' und '),
  or: (words) => joined(words, ' oder '),
  quoted: (text) => `„${text}“`,
  part: (part) => own(PARTS, part)?.[0] ?? `Stelle „${part}“`,
  parts: (part) => own(PARTS, part)?.[1] ?? `Stellen „${part}“`,
  kind: (kind) => own(KINDS, kind)?.[0] ?? `Release der Art „${kind}“`,
  kinds: (kind) => own(KINDS, kind)?.[1] ?? `Releases der Art „${kind}“`,
  phase: (name) => own(PHASES, name.toLowerCase()) ?? name,
  phaseTitle: (name) => (basics.phase(name) === name ? name : capital(basics.phase(name))),
};
