import type { Snap } from '../../lines/calendar.ts';
import type { SupportWords } from '../language.ts';
import type { Text } from '../text.ts';
import { code, joined, say, sentences } from '../text.ts';
import { basics, dativeSpan, monthName, number } from './basics.ts';

const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const ORDINALS = ['ersten', 'zweiten', 'dritten', 'vierten', 'fünften'];
const OPERATORS: Readonly<Record<string, string>> = {
  '<': 'vor',
  '<=': 'bis',
  '>': 'nach',
  '>=': 'ab',
  '=': 'genau',
};

/*
 * Ein Tag steht hier im Dativ, damit er nach „nach“ und nach „bis“ passt: „dem Tag, an dem …“, „18 Monate nach …“.
 * „bis dem“ wird am Ende zu „bis zu dem“ oder „bis zum“.
 */

function until(day: Text): Text {
  const [first = '', ...rest] = day;
  if (typeof first !== 'string') return say`bis ${day}`;
  if (first.startsWith('dem Tag')) return say`bis zu ${day}`;
  if (first.startsWith('dem ')) return [`bis zum ${first.slice('dem '.length)}`, ...rest];
  return say`bis ${day}`;
}

const nth = (count: number, weekday: number) =>
  `${ORDINALS[count - 1] ?? `${count}.`} ${WEEKDAYS[weekday - 1] ?? ''}`;

/** Wohin ein Tag verschoben wird, von ihm aus gesehen. */
function target(snap: Snap): string {
  switch (snap.to) {
    case 'month-start':
      return 'den ersten Tag dieses Monats';
    case 'month-end':
      return 'den letzten Tag dieses Monats';
    case 'quarter-start':
      return 'den ersten Tag dieses Quartals';
    case 'quarter-end':
      return 'den letzten Tag dieses Quartals';
    case 'year-end':
      return 'den 31. Dezember dieses Jahres';
    case 'day':
      return `den ${snap.day}. dieses Monats`;
    case 'weekday':
      return `den ${nth(snap.nth, snap.weekday)} dieses Monats`;
    case 'next':
      return `den nächsten ${nth(snap.nth, snap.weekday)} im ${basics.or(snap.months.map(monthName)).join('')}`;
  }
}

/** Nach einem Nebensatz steht ein Komma, auch vor „oder“. */
function hasComma(day: Text | undefined): boolean {
  return day?.some((run) => typeof run === 'string' && run.includes(',')) ?? false;
}

/** Eine Auswahl in einer Auswahl steht in Klammern, damit man sieht, wo sie endet. */
function isChoice(day: Text): boolean {
  return day.some((run) => typeof run === 'string' && run.includes('dieser Zeitpunkte'));
}

export const support: SupportWords = {
  supportHeading: 'Wie lange eine Version unterstützt wird',
  exceptionsHeading: 'Linien mit eigenem Ende',
  lines: (by) => {
    const same = basics.and(by.map((part) => `derselben ${basics.part(part)}`));
    return say`Alle Versionen mit ${same} bilden eine Linie. Eine neue ${basics.or(by.map(basics.part))} eröffnet eine neue Linie.`;
  },
  unlimited: say`Für keine Linie ist ein Ende des Supports festgelegt.`,
  phasesOfAll: say`Von ihrer ersten Version an durchläuft jede Linie diese Phasen:`,
  phasesOfTracks: say`Es gibt mehrere Arten von Support. Für eine Linie gilt die erste von ihnen, die auf sie zutrifft.`,
  trackHeading: (name) => `Support: ${name}`,
  matched: (match) => say`Gilt für ${basics.or(match)}.`,
  allOthers: say`Gilt für alle anderen Linien.`,
  namedLines: (ids) =>
    say`Auch für die ${ids.length === 1 ? 'Linie' : 'Linien'} ${basics.and(ids.map(code))} gilt dies, was immer sonst auf sie zutrifft.`,
  noOthers: say`Für alle anderen Linien ist kein Ende des Supports festgelegt.`,
  matchGlobs: (globs) =>
    say`die ${globs.length === 1 && !/[*?[{]/.test(globs[0] ?? '') ? 'Linie' : 'Linien'} ${basics.or(globs.map(code))}`,
  matchRange: (bounds) =>
    say`Linien ${basics.and(bounds.map(({ operator, version }) => `${OPERATORS[operator] ?? operator} ${version}`))}`,
  matchKeys(parts, flag) {
    const tests = parts.map(([part, test]) =>
      typeof test === 'string'
        ? say`${test === 'even' ? 'gerader' : 'ungerader'} ${basics.part(part)}`
        : say`der ${basics.part(part)} ${basics.or(test)}`,
    );
    const all = [...tests, ...(flag === null ? [] : [say`der Kennzeichnung ${code(flag)}`])];
    return say`Linien mit ${basics.and(all)}`;
  },
  allows(kinds, lost) {
    if (kinds.length === 0) return lost.length === 0 ? say`keine Releases` : say`keine Releases mehr`;
    const only = lost.length > 0 ? 'nur noch ' : '';
    const given = say`${only}${basics.and(kinds.map(basics.kinds))}`;
    return lost.length === 0
      ? given
      : say`${given}, ${basics.and(lost.map((kind) => `keine ${basics.kinds(kind)}`))} mehr`;
  },
  until: (end, cycles) =>
    cycles === null
      ? until(end)
      : say`für ${cycles === 1 ? 'einen weiteren Release-Zyklus' : `${number(cycles)} weitere Release-Zyklen`}, das heißt ${until(end)}`,
  withoutEnd: say`ohne Ende`,
  undecided: say`bis zu einem Tag, der noch nicht feststeht`,
  afterwards: say`Danach ist die Linie beendet: Für sie erscheint nichts mehr, und es gibt weder Wartung noch Support.`,
  lastDay: (timezone) =>
    say`Das Ende ist jeweils der letzte Tag, der noch zählt${timezone === 'UTC' ? '' : `, nach der Uhr von ${timezone}`}.`,
  securityGoesInto: (phases) =>
    say`Ein Sicherheitsproblem wird in jeder Linie behoben, die zu dieser Zeit in der Phase ${basics.or(phases.map((phase) => basics.quoted(basics.phase(phase))))} ist.`,
  minimum: (span) => say`Keine Linie wird kürzer als ${basics.span(span)} unterstützt.`,
  notice: (span) => say`Das Ende einer Linie wird mindestens ${basics.span(span)} vorher veröffentlicht.`,
  exceptions: say`Für diese Linien ist etwas anderes gesondert vereinbart:`,
  exception: (line, name, ends, why) =>
    sentences(
      say`Linie ${line}${name === null ? '' : ` (${name})`}: ${basics.and(ends)}${why === null ? '' : ` (${why})`}.`,
    ),
  exceptionEnd: (phase, day) =>
    day === null
      ? say`${basics.phase(phase)} mit offenem Ende`
      : day === 'never'
        ? say`${basics.phase(phase)} ohne Ende`
        : say`${basics.phase(phase)} bis zum ${basics.day(day)}`,
  released: say`dem Tag ihrer ersten Veröffentlichung`,
  newer(count, of) {
    const newer = `${number(count)} neuere`;
    const lines = count === 1 ? 'Linie' : 'Linien';
    const what =
      of.is === 'part'
        ? say`${newer} ${count === 1 ? basics.part(of.part) : basics.parts(of.part)}`
        : of.is === 'lines'
          ? say`${newer} ${lines}`
          : of.is === 'same'
            ? say`${newer} ${lines} derselben ${basics.part(of.part)}`
            : say`${newer} ${lines} der Art ${basics.quoted(of.track)}`;
    return say`dem Tag, an dem ${what} verfügbar ${count === 1 ? 'ist' : 'sind'}`;
  },
  after: (phase) => say`dem Ende der Phase ${basics.quoted(basics.phase(phase))}`,
  flag: (name) => say`dem Tag, der für die Linie als ${code(name)} festgelegt ist`,
  onDay: (day) => say`dem ${basics.day(day)}`,
  neverDay: say`dem Tag, der nie kommt`,
  openDay: say`dem Tag, der noch nicht feststeht`,
  plus: (span, day) => say`${basics.span(span)} nach ${day}`,
  cycles: (count, cycle, day) =>
    say`${count === 1 ? 'einen Release-Zyklus' : `${number(count)} Release-Zyklen`}${cycle === null ? '' : count === 1 ? ` (${basics.span(cycle)})` : ` (zu je ${dativeSpan(cycle)})`} nach ${day}`,
  snapped: (snap, day) => say`${day}, verschoben auf ${target(snap)}`,
  combined(which, days) {
    const several = days.length > 2;
    const word =
      which === 'latest' ? (several ? 'spätesten' : 'späteren') : several ? 'frühesten' : 'früheren';
    const each = days.map((day) => (isChoice(day) ? say`(${day})` : day));
    return say`dem ${word} dieser Zeitpunkte: ${joined(each, hasComma(days.at(-2)) ? ', oder ' : ' oder ')}`;
  },
};
