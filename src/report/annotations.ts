import type { Finding } from '../verdict/verdict.ts';
import { isUnborn } from '../verdict/words.ts';
import { logText } from './safe.ts';

/** A place in the repository; line and column count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One annotation of a workflow run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** The file that the finding is about, or the policy's key where it is about that. */
  readonly at: Location | null;
}

/** Where findings are, as far as that is known: both without an answer where it is not. */
export interface Places {
  /** The first file that a commit changes. */
  readonly commit: (id: string) => string | null;
  /** A key of the policy, or the nearest one above it. */
  readonly policy: (key: string) => Location | null;
}

/** GitHub shows ten annotations of a level for each step, and drops what is over that without a word. */
const MOST = 10;
/** The most characters of an annotation's message. */
const LONGEST = 4096;

const LEVELS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** The findings as annotations, within GitHub's limits: the last of a full level says how many are left out. */
export function annotationsOf(findings: readonly Finding[], places: Places): Annotation[] {
  return (['error', 'warning', 'note'] as const).flatMap((level) => {
    const found = findings.filter((finding) => finding.level === level);
    const shown = shownOf(found);
    const annotations = shown.map((finding) => annotationOf(finding, places));
    if (found.length === shown.length) return annotations;
    const left = found.length - shown.length;
    const message = `${left} more ${level === 'note' ? 'notes' : `${level}s`} are in the job summary`;
    return [...annotations, { level: LEVELS[level], title: 'semverdict', message, at: null }];
  });
}

/** One finding as an annotation. */
export function annotationOf(finding: Finding, places: Places): Annotation {
  const { level, rule, message, remedy } = finding;
  return {
    level: LEVELS[level],
    title: rule,
    message: annotationText(logText(message), remedy),
    at: locationOf(finding, places),
  };
}

/** The findings that a step has no room for. */
export function leftOut(findings: readonly Finding[]): Finding[] {
  return (['error', 'warning', 'note'] as const).flatMap((level) => {
    const found = findings.filter((finding) => finding.level === level);
    return found.slice(shownOf(found).length);
  });
}

/**
 * The commits whose files decide where findings stand, the loudest findings first: those of the annotations of a step,
 * and those of the findings that it has no room for. Findings that name a file need none.
 */
export function commitsToLocate(findings: readonly Finding[]): { shown: string[]; others: string[] } {
  const shown = (['error', 'warning', 'note'] as const).flatMap((level) =>
    shownOf(findings.filter((finding) => finding.level === level)),
  );
  const commitsIn = (some: readonly Finding[]): string[] => [
    ...new Set(some.flatMap(({ where }) => (where.path === undefined ? commitsOf(where) : []))),
  ];
  return { shown: commitsIn(shown), others: commitsIn(leftOut(findings)) };
}

function shownOf(found: readonly Finding[]): readonly Finding[] {
  return found.length > MOST ? found.slice(0, MOST - 1) : found;
}

/** The file that a finding names, else the first one of its commit, else the key of the policy. */
function locationOf({ where }: Finding, places: Places): Location | null {
  if (where.path !== undefined && isPlain(where.path)) return placeOf(where.path, where);
  for (const commit of commitsOf(where)) {
    const file = places.commit(commit);
    if (file !== null && isPlain(file)) return { file };
  }
  return where.policy === undefined ? null : places.policy(where.policy);
}

function placeOf(file: string, { row, column }: Finding['where']): Location {
  return { file, ...(row === undefined ? {} : { line: row, ...(column === undefined ? {} : { column }) }) };
}

/** Whether a name can stand in a log as it is: one that hides or turns round what is beside it is no place. */
function isPlain(path: string): boolean {
  return path !== '' && logText(path) === path;
}

/** The one commit that a finding is about, or the first of several. */
function commitsOf({ commit, commits }: Finding['where']): string[] {
  const first = commit ?? commits?.[0];
  return first === undefined || isUnborn(first) ? [] : [first];
}

/** @param message safe for the log already; of one that is too long the end goes, and the remedy stays */
export function annotationText(message: string, remedy: string): string {
  const way = `\n→ ${clip(logText(remedy), LONGEST / 2)}`;
  return clip(message, LONGEST - way.length) + way;
}

/** Cut between characters, not within one. */
function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
