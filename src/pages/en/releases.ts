import { own } from '../../base/mapping.ts';
import type { ReleaseWords } from '../language.ts';
import { code, joined, say } from '../text.ts';
import { basics, monthDay } from './basics.ts';

/** What commits of these types are to somebody who uses the product. */
const CHANGES: Readonly<Record<string, string>> = {
  feat: 'new functions',
  fix: 'bug fixes',
  perf: 'improvements of speed',
  refactor: 'changes in how the product is built',
  revert: 'earlier changes taken back',
  security: 'security fixes',
  sec: 'security fixes',
  adapt: 'adaptations to new software and hardware',
  harden: 'improvements of security and stability',
  docs: 'documentation',
  style: 'changes of form',
  i18n: 'translations',
  l10n: 'translations',
  deps: 'updated dependencies',
};

function freezeDay(day: string): string {
  if (day.length > 5) return basics.day(day);
  const [month, date] = day.split('-');
  return monthDay(Number(month), Number(date));
}

export const releases: ReleaseWords = {
  releasesHeading: 'Kinds of releases',
  countsUp: (parts, before, after) =>
    say`It counts up the ${basics.and(parts.map(basics.part))}: after ${code(before)} comes ${code(after)}.`,
  takesDay: (before, after, day) =>
    say`Its number comes from the day on which it is made: after ${code(before)} comes ${code(after)} on ${basics.day(day)}.`,
  contains: (changes) => say`It can contain ${joined(changes, changes.length > 2 ? ', and ' : ' and ')}.`,
  changes(type, scope) {
    const words = own(CHANGES, type);
    const what = words === undefined ? say`changes of the type ${code(type)}` : say`${words}`;
    return scope === null ? what : say`${what} in ${code(scope)}`;
  },
  breaking: say`changes that are not compatible with earlier versions and their interfaces`,
  breakingOnlyHere: say`No other release may contain incompatible changes.`,
  onlySecurity: say`It mends security problems and contains nothing else.`,
  paths: (paths) => say`A change to ${basics.or(paths.map(code))} asks for at least this kind of release.`,
  every(span, tolerance) {
    const units = [span.years, span.months, span.weeks, span.days].filter((count) => count > 0);
    const long = basics.span(span);
    const pace = units.length > 1 ? `at intervals of ${long}` : `every ${long.replace('one ', '')}`;
    if (tolerance === null) return say`One comes ${pace}.`;
    const give = 'percent' in tolerance ? `${tolerance.percent}%` : basics.span(tolerance.span);
    return say`One comes about ${pace}, give or take ${give}.`;
  },
  whenNeeded: (cycle) => say`One comes whenever it is needed${cycle ? ', outside the regular cycle' : ''}.`,
  approvalLabel: (label) => say`It needs an explicit approval (${code(label)}).`,
  approvalTeams: (teams) => say`It needs the approval of ${basics.or(teams.map(code))}.`,
  approvalFiles: (files) => say`It comes with a change to ${basics.and(files.map(code))}.`,
  freezeHeading: 'When nothing is released',
  freeze(from, to, except, why) {
    const yearly = from.length === 5 ? 'every year ' : '';
    const kinds = except.length === 0 ? say`` : say`, except ${basics.and(except.map(basics.kinds))}`;
    const days = from === to ? `On ${freezeDay(from)}` : `From ${freezeDay(from)} to ${freezeDay(to)}`;
    return say`${days} ${yearly}there are no releases${kinds}${why === null ? '' : ` (${why})`}.`;
  },
};
