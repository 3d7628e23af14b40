import { linesOfMessage } from '../publish/message.ts';
import { markdownSentence } from '../report/safe.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** The notes of a release as GitHub Markdown. */
export function notesOfRelease(verdict: Verdict): string {
  return linesOfMessage(verdict).split('\n').map(markdownSentence).join('\n');
}
