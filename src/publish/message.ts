import type { Verdict } from '../verdict/verdict.ts';

const MOST = 100;

/** The message of an annotated tag: the version, and the changes that asked for it, as plain text. */
export function linesOfMessage({ next, kind, because, line }: Verdict): string {
  const version = next?.version ?? '';
  const on = line === null ? '' : ` on line ${line.opens ?? line.id}`;
  const shown = because.slice(0, MOST).map(({ kind: each, subject }) => `- ${each}: ${oneLine(subject)}`);
  const more = because.length > MOST ? [`- and ${because.length - MOST} more`] : [];
  return [version, '', `A ${kind} release${on}.`, '', ...shown, ...more].join('\n').trimEnd();
}

/** A subject cannot add lines, such as trailers, to the message. */
function oneLine(subject: string): string {
  return subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 200);
}
