import type { Finding } from '../verdict/verdict.ts';
import { logText } from './safe.ts';

/** One annotation of a workflow run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** The file that the finding is about, or the policy file where it is about that. */
  readonly file: string | null;
}

/** GitHub shows ten annotations of a level for each step, and drops what is over that without a word. */
const MOST = 10;
/** The most characters of an annotation's message. */
const LONGEST = 4096;

const LEVELS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** The findings as annotations, within GitHub's limits: the last of a full level says how many are left out. */
export function annotationsOf(findings: readonly Finding[], policyFile: string | null): Annotation[] {
  return (['error', 'warning', 'note'] as const).flatMap((level) => {
    const found = findings.filter((finding) => finding.level === level);
    const shown = found.length > MOST ? found.slice(0, MOST - 1) : found;
    const annotations = shown.map(({ rule, message, remedy, where }) => ({
      level: LEVELS[level],
      title: rule,
      message: annotationText(logText(message), remedy),
      file: where.path ?? (where.policy === undefined ? null : policyFile),
    }));
    if (found.length === shown.length) return annotations;
    const left = found.length - shown.length;
    const message = `${left} more ${level === 'note' ? 'notes' : `${level}s`} are in the job summary`;
    return [...annotations, { level: LEVELS[level], title: 'semverdict', message, file: null }];
  });
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
