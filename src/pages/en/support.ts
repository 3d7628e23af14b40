import type { Snap } from '../../lines/calendar.ts';
import type { SupportWords } from '../language.ts';
import type { Text } from '../text.ts';
import { code, say, sentences } from '../text.ts';
import { basics, monthName, number, ordinal } from './basics.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const OPERATORS: Readonly<Record<string, string>> = {
  '<': 'before',
  '<=': 'up to',
  '>': 'after',
  '>=': 'from',
  '=': 'exactly',
};

/** Where a day moves to, seen from the day itself. */
function target(snap: Snap): string {
  switch (snap.to) {
    case 'month-start':
      return 'the first day of that month';
    case 'month-end':
      return 'the last day of that month';
    case 'quarter-start':
      return 'the first day of that quarter';
    case 'quarter-end':
      return 'the last day of that quarter';
    case 'year-end':
      return '31 December of that year';
    case 'day':
      return `day ${snap.day} of that month`;
    case 'weekday':
      return `the ${ordinal(snap.nth)} ${WEEKDAYS[snap.weekday - 1] ?? ''} of that month`;
    case 'next':
      return `the next ${ordinal(snap.nth)} ${WEEKDAYS[snap.weekday - 1] ?? ''} of ${basics.or(snap.months.map(monthName)).join('')}`;
  }
}

function isChoice(day: Text): boolean {
  return day.some((run) => typeof run === 'string' && run.includes('whichever is'));
}

export const support: SupportWords = {
  supportHeading: 'How long a version is supported',
  exceptionsHeading: 'Lines with ends of their own',
  lines: (by) => {
    const same = basics.and(by.map((part) => `the same ${basics.part(part)}`));
    return say`All versions with ${same} form one release line. A new ${basics.or(by.map(basics.part))} opens a new line.`;
  },
  unlimited: say`No end of support has been set for any line.`,
  phasesOfAll: say`From its first version on, each line goes through these phases:`,
  phasesOfTracks: say`There are several courses of support. A line takes the first of these that fits it.`,
  trackHeading: (name) => `Support: ${name}`,
  matched: (match) => say`Holds for ${basics.or(match)}.`,
  allOthers: say`Holds for all other lines.`,
  namedLines: (ids) =>
    say`Whatever else fits, it holds for the ${ids.length === 1 ? 'line' : 'lines'} ${basics.and(ids.map(code))} too.`,
  noOthers: say`No end of support has been set for any other line.`,
  matchGlobs: (globs) =>
    say`the ${globs.length === 1 && !/[*?[{]/.test(globs[0] ?? '') ? 'line' : 'lines'} ${basics.or(globs.map(code))}`,
  matchRange: (bounds) =>
    say`lines ${basics.and(bounds.map(({ operator, version }) => `${OPERATORS[operator] ?? operator} ${version}`))}`,
  matchKeys(parts, flag) {
    const tests = parts.map(([part, test]) =>
      typeof test === 'string'
        ? say`an ${test} ${basics.part(part)}`
        : say`the ${basics.part(part)} ${basics.or(test)}`,
    );
    const all = [...tests, ...(flag === null ? [] : [say`the mark ${code(flag)}`])];
    return say`lines with ${basics.and(all)}`;
  },
  allows(kinds, lost) {
    if (kinds.length === 0) return lost.length === 0 ? say`no releases` : say`no releases any more`;
    const only = kinds.length === 1 && lost.length > 0 ? ' only' : '';
    const given = say`${basics.and(kinds.map(basics.kinds))}${only}`;
    return lost.length === 0 ? given : say`${given}, no ${basics.or(lost.map(basics.kinds))} any more`;
  },
  until: (end, cycles) =>
    cycles === null
      ? say`until ${end}`
      : say`for ${number(cycles)} further release ${cycles === 1 ? 'cycle' : 'cycles'}, that is until ${end}`,
  withoutEnd: say`without end`,
  undecided: say`until a day that has not been decided yet`,
  afterwards: say`After that the line has ended: nothing is released for it any more, and it gets no maintenance and no support.`,
  lastDay: (timezone) =>
    say`The day of an end is the last one that still counts${timezone === 'UTC' ? '' : `, by the clock of ${timezone}`}.`,
  securityGoesInto: (phases) =>
    say`A security fix goes into every line that is in the phase ${basics.or(phases.map(basics.phase))} at that time.`,
  minimum: (span) => say`No line is supported for less than ${basics.span(span)}.`,
  notice: (span) => say`The end of a line is published at least ${basics.span(span)} before it comes.`,
  exceptions: say`For these lines something else has been agreed separately:`,
  exception: (line, name, ends, why) =>
    sentences(
      say`Line ${line}${name === null ? '' : ` (${name})`}: ${basics.and(ends)}${why === null ? '' : ` (${why})`}.`,
    ),
  exceptionEnd: (phase, day) =>
    day === null
      ? say`the end of ${basics.phase(phase)} is open`
      : day === 'never'
        ? say`${basics.phase(phase)} without end`
        : say`${basics.phase(phase)} until ${basics.day(day)}`,
  released: say`the day of its first release`,
  newer(count, of) {
    const one = count === 1;
    const be = one ? 'is' : 'are';
    const what =
      of.is === 'part'
        ? say`${number(count)} newer ${one ? basics.part(of.part) : basics.parts(of.part)}`
        : of.is === 'lines'
          ? say`${number(count)} newer ${one ? 'line' : 'lines'}`
          : of.is === 'same'
            ? say`${number(count)} newer ${one ? 'line' : 'lines'} of the same ${basics.part(of.part)}`
            : say`${number(count)} newer ${one ? 'line' : 'lines'} of the course ${basics.quoted(of.track)}`;
    return say`the day on which ${what} ${be} available`;
  },
  after: (phase) => say`the end of the phase ${basics.phase(phase)}`,
  flag: (name) => say`the day that is set for the line as ${code(name)}`,
  onDay: (day) => say`${basics.day(day)}`,
  neverDay: say`a day that never comes`,
  openDay: say`a day that has not been decided yet`,
  plus: (span, day) => say`${basics.span(span)} after ${day}`,
  cycles: (count, cycle, day) =>
    say`${number(count)} release ${count === 1 ? 'cycle' : 'cycles'}${cycle === null ? '' : ` (${basics.span(cycle)}${count === 1 ? '' : ' each'})`} after ${day}`,
  snapped: (snap, day) => say`${day}, moved to ${target(snap)}`,
  combined(which, days) {
    const several = days.length > 2;
    const word = which === 'latest' ? (several ? 'latest' : 'later') : several ? 'earliest' : 'earlier';
    // What is a choice itself stands in brackets, so that it is seen where it ends.
    const each = days.map((day) => (isChoice(day) ? say`(${day})` : day));
    return say`${basics.or(each)}, whichever is ${word}`;
  },
};
