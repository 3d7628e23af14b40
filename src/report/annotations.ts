import type { Finding } from '../verdict/verdict.ts';
import { logText } from './safe.ts';

/** One annotation of a workflow run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** The policy file, where the finding is about it. */
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
      message: clip(`${logText(message)}\n→ ${logText(remedy)}`),
      file: where.policy === undefined ? null : policyFile,
    }));
    if (found.length === shown.length) return annotations;
    const left = found.length - shown.length;
    const message = `${left} more ${level === 'note' ? 'notes' : `${level}s`} are in the job summary`;
    return [...annotations, { level: LEVELS[level], title: 'semverdict', message, file: null }];
  });
}

function clip(message: string): string {
  return message.length > LONGEST ? `${message.slice(0, LONGEST - 1)}…` : message;
}
