import type { Day, Snap, Span } from '../lines/calendar.ts';
import type { PartTest } from '../lines/match.ts';
import type { LanguageCode } from './model.ts';
import type { Text, Word } from './text.ts';

/** Everything that a page says, in one language. One folder a language; the pages are built without a word of their own. */
export interface Language extends Basics, VersionWords, ReleaseWords, SupportWords, LicenseWords, LineWords {
  readonly lang: LanguageCode;
}

export interface Basics {
  /** The page's title. */
  title(product: string | null): string;
  /** "30 April 2027" */
  day(day: Day): string;
  /** "6 weeks", as a measure of time. */
  span(span: Span): string;
  /** "a, b and c" */
  and(words: readonly Word[]): Text;
  or(words: readonly Word[]): Text;
  /** Text that stands in quotes: a reason, a name. */
  quoted(text: string): string;
  /** "main version", "build number" */
  part(part: string): string;
  /** The same of several: "main versions" */
  parts(part: string): string;
  /** "major release" */
  kind(kind: string): string;
  /** "major releases" */
  kinds(kind: string): string;
  /** A phase's name, as far as it is a word of the field. */
  phase(name: string): string;
  /** The same at the start of a sentence. */
  phaseTitle(name: string): string;
}

/** A part with the value that is not written, or that it starts at. */
export interface PartValue {
  readonly part: string;
  readonly value: string;
}

export interface VersionWords {
  readonly versionsHeading: string;
  readonly partsHead: readonly [example: string, name: string, counted: string];
  /** @param some whether not all of them are always written */
  form(example: string, count: number, some: boolean): Text;
  /** A scheme that others have specified. */
  known(scheme: string, example: string): Text;
  countedBy(kinds: readonly string[]): Text;
  /** Numbers that are the same in every version. @param between whether a part stands on both sides of each */
  fixed(numbers: readonly number[], between: boolean): Text;
  /** What becomes of the parts to the right of the one that is counted up. @param others whether those not named start at 0 */
  again(first: readonly PartValue[], others: boolean): Text;
  keeps(parts: readonly string[]): Text;
  /** @param together whether they are left out only where all of them have these values */
  unwritten(parts: readonly PartValue[], example: string, together: boolean): Text;
  counter(part: string): Text;
  atLeast(part: string, least: number): Text;
  atMost(part: string, most: number): Text;
  padded(part: string, digits: number): Text;
  oneOfWords(part: string, words: readonly string[]): Text;
  /** @param keepers kinds whose releases leave the date as it is */
  dated(parts: readonly string[], keepers: readonly string[]): Text;
  unordered(part: string): Text;
  /** While the first number is 0. @param from kinds that count as `to` */
  zero(from: string, to: string): Text;
  variants(parts: readonly string[]): Text;
  files(paths: readonly string[]): Text;
}

export interface ReleaseWords {
  readonly releasesHeading: string;
  /** "After 6.0.3 comes 7.0.0." */
  countsUp(parts: readonly string[], before: string, after: string): Text;
  /** A release whose number is the day on which it is made. */
  takesDay(before: string, after: string, day: Day): Text;
  contains(changes: readonly Text[]): Text;
  /** What commits of one type are: "bug fixes". */
  changes(type: string, scope: string | null): Text;
  readonly breaking: Text;
  readonly breakingOnlyHere: Text;
  readonly onlySecurity: Text;
  paths(paths: readonly string[]): Text;
  every(span: Span, tolerance: { readonly percent: number } | { readonly span: Span } | null): Text;
  /** @param cycle whether other kinds come in a regular cycle */
  whenNeeded(cycle: boolean): Text;
  approvalLabel(label: string): Text;
  approvalTeams(teams: readonly string[]): Text;
  approvalFiles(files: readonly string[]): Text;
  readonly freezeHeading: string;
  /** @param from `MM-DD` for every year, or a day */
  freeze(from: string, to: string, except: readonly string[], why: string | null): Text;
}

export interface SupportWords {
  readonly supportHeading: string;
  readonly exceptionsHeading: string;
  lines(by: readonly string[]): Text;
  readonly unlimited: Text;
  readonly phasesOfAll: Text;
  readonly phasesOfTracks: Text;
  trackHeading(name: string): string;
  matched(match: readonly Text[]): Text;
  readonly allOthers: Text;
  /** Lines that the policy puts there by name. */
  namedLines(ids: readonly string[]): Text;
  /** No track takes the other lines. */
  readonly noOthers: Text;
  matchGlobs(globs: readonly string[]): Text;
  matchRange(bounds: readonly { readonly operator: string; readonly version: string }[]): Text;
  /** All of it holds. */
  matchKeys(parts: readonly (readonly [part: string, test: PartTest])[], flag: string | null): Text;
  /** @param lost kinds that the phase before allowed */
  allows(kinds: readonly string[], lost: readonly string[]): Text;
  /** @param cycles how many release cycles longer than the phase before, where that is what the rule means */
  until(end: Text, cycles: number | null): Text;
  readonly withoutEnd: Text;
  readonly undecided: Text;
  readonly afterwards: Text;
  /** After a sentence about ends. */
  lastDay(timezone: string): Text;
  securityGoesInto(phases: readonly string[]): Text;
  minimum(span: Span): Text;
  notice(span: Span): Text;
  readonly exceptions: Text;
  exception(line: string, name: string | null, ends: readonly Text[], why: string | null): Text;
  exceptionEnd(phase: string, day: Day | null): Text;
  // Days, as they stand after "until" and "after".
  released: Text;
  newer(count: number, of: NewerOf): Text;
  after(phase: string): Text;
  flag(name: string): Text;
  onDay(day: Day): Text;
  readonly neverDay: Text;
  readonly openDay: Text;
  plus(span: Span, day: Text): Text;
  cycles(count: number, cycle: Span | null, day: Text): Text;
  snapped(snap: Snap, day: Text): Text;
  combined(which: 'latest' | 'earliest', days: readonly Text[]): Text;
}

/** Which lines are counted: those of a part that names them, all lines, those of the same major, those of a track. */
export type NewerOf =
  | { readonly is: 'part'; readonly part: string }
  | { readonly is: 'lines' }
  | { readonly is: 'same'; readonly part: string }
  | { readonly is: 'track'; readonly track: string };

export interface LicenseExamples {
  readonly license: string;
  readonly reached: readonly string[];
  readonly beyond: readonly string[];
}

export interface LicenseWords {
  readonly licensesHeading: string;
  readonly licenseNumber: Text;
  plainReach(parts: readonly string[], examples: LicenseExamples): Text;
  upgradeReach(parts: readonly string[], examples: LicenseExamples): Text;
  buyAgain(part: string): Text;
  readonly olderDenied: Text;
  readonly olderAllowed: Text;
  readonly answersHead: readonly [answer: string, meaning: string];
  readonly answersIntro: Text;
  readonly answers: readonly (readonly [answer: string, meaning: Text])[];
  readonly oneTimeUpgrade: Text;
  stranded(kind: string, most: number): Text;
}

export interface LineWords {
  readonly linesHeading: string;
  readonly noLines: string;
  readonly linesHead: readonly [line: string, released: string, phase: string, ends: string];
  readonly ended: string;
  /** "not before", "not after" */
  bounds(from: Day | null, to: Day | null): Text;
  phaseEnd(phase: string, end: Text): Text;
  readonly never: Text;
  readonly notKnown: Text;
  readonly securityHead: readonly [version: string, fixes: string, until: string];
  readonly yes: string;
  readonly no: string;
  readonly allOtherVersions: string;
  /** The comment in a block that is written by the command. */
  written(command: string): string;
}
