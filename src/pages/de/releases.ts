import { own } from '../../base/mapping.ts';
import type { ReleaseWords } from '../language.ts';
import { code, joined, say } from '../text.ts';
import { basics, dativeSpan, monthDay } from './basics.ts';

/** Was Änderungen dieser Arten für Anwender sind. */
const CHANGES: Readonly<Record<string, string>> = {
  feat: 'neue Funktionen',
  fix: 'Fehlerbehebungen',
  perf: 'Verbesserungen der Geschwindigkeit',
  refactor: 'Änderungen am inneren Aufbau des Produkts',
  revert: 'zurückgenommene Änderungen',
  security: 'behobene Sicherheitsprobleme',
  sec: 'behobene Sicherheitsprobleme',
  adapt: 'Anpassungen an neue Soft- und Hardware',
  harden: 'Verbesserungen der Sicherheit und Stabilität',
  docs: 'Änderungen an der Dokumentation',
  style: 'Änderungen an der Form',
  i18n: 'Übersetzungen',
  l10n: 'Übersetzungen',
  deps: 'aktualisierte Abhängigkeiten',
};

function freezeDay(day: string): string {
  if (day.length > 5) return basics.day(day);
  const [month, date] = day.split('-');
  return monthDay(Number(month), Number(date));
}

export const releases: ReleaseWords = {
  releasesHeading: 'Arten von Releases',
  countsUp: (parts, before, after) =>
    say`Es erhöht ${basics.and(parts.map((part) => `die ${basics.part(part)}`))}: Auf ${code(before)} folgt ${code(after)}.`,
  takesDay: (before, after, day) =>
    say`Seine Nummer kommt von dem Tag, an dem es erscheint: Auf ${code(before)} folgt am ${basics.day(day)} ${code(after)}.`,
  contains: (changes) => say`Es kann Folgendes enthalten: ${joined(changes, ' sowie ')}.`,
  changes(type, scope) {
    const words = own(CHANGES, type);
    const what = words === undefined ? say`Änderungen der Art ${code(type)}` : say`${words}`;
    return scope === null ? what : say`${what} in ${code(scope)}`;
  },
  breaking: say`Änderungen, die mit früheren Versionen und deren Schnittstellen nicht verträglich sind`,
  breakingOnlyHere: say`Unverträgliche Änderungen darf kein anderes Release enthalten.`,
  onlySecurity: say`Es behebt Sicherheitsprobleme und enthält sonst nichts.`,
  paths: (paths) =>
    say`Eine Änderung an ${basics.or(paths.map(code))} verlangt mindestens ein solches Release.`,
  every(span, tolerance) {
    const { years, months, weeks, days } = span;
    const units = [years, months, weeks, days].filter((count) => count > 0);
    const pace =
      years + months + weeks + days === 1
        ? `${years === 1 ? 'jedes Jahr' : months === 1 ? 'jeden Monat' : weeks === 1 ? 'jede Woche' : 'jeden Tag'}`
        : units.length > 1
          ? `im Abstand von ${dativeSpan(span)}`
          : `alle ${basics.span(span)}`;
    if (tolerance === null) return say`Es erscheint ${pace}.`;
    const give = 'percent' in tolerance ? `${tolerance.percent} %` : dativeSpan(tolerance.span);
    return say`Es erscheint etwa ${pace}, mit einer Abweichung von höchstens ${give}.`;
  },
  whenNeeded: (cycle) => say`Es erscheint bei Bedarf${cycle ? ', außerhalb des regelmäßigen Zyklus' : ''}.`,
  approvalLabel: (label) => say`Es bedarf einer ausdrücklichen Freigabe (${code(label)}).`,
  approvalTeams: (teams) => say`Es bedarf der Freigabe durch ${basics.or(teams.map(code))}.`,
  approvalFiles: (files) => say`Dazu gehört eine Änderung an ${basics.and(files.map(code))}.`,
  freezeHeading: 'Wann nichts veröffentlicht wird',
  freeze(from, to, except, why) {
    const yearly = from.length === 5 ? 'jedes Jahr ' : '';
    const kinds = except.length === 0 ? say`` : say`, ausgenommen ${basics.and(except.map(basics.kinds))}`;
    const days = from === to ? `Am ${freezeDay(from)}` : `Vom ${freezeDay(from)} bis zum ${freezeDay(to)}`;
    return say`${days} gibt es ${yearly}keine Releases${kinds}${why === null ? '' : ` (${why})`}.`;
  },
};
