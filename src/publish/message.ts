import { oneLine } from '../base/one-line.ts';
import type { UsedOverride, Verdict } from '../verdict/verdict.ts';
import { aRelease } from '../verdict/words.ts';

const MOST = 100;

/** The message of an annotated tag: the version, and the changes that asked for it, as plain text. */
export function linesOfMessage({ next, kind, because, line, overrides }: Verdict): string {
  const version = next?.version ?? '';
  const on = line === null ? '' : ` on line ${line.opens ?? line.id}`;
  const shown = because.slice(0, MOST).map(({ kind: each, subject }) => `- ${each}: ${inLine(subject)}`);
  const more = because.length > MOST ? [`- and ${because.length - MOST} more`] : [];
  const allowed = overrides.filter(({ used }) => used).map(allowedLine);
  const said = allowed.length === 0 ? [] : [...allowed, ''];
  return [version, '', `${capital(aRelease(kind))}${on}.`, '', ...said, ...shown, ...more]
    .join('\n')
    .trimEnd();
}

/** What a person allowed in spite of the policy stands in the tag for as long as the tag does. */
function allowedLine({ rule, line, kind, reason }: UsedOverride): string {
  const what = line !== undefined ? ` on line ${line}` : kind !== undefined ? ` for ${aRelease(kind)}` : '';
  return `Allowed: ${rule}${inLine(what)}, because ${inLine(reason, 500)}`;
}

/** A subject cannot add lines, such as trailers, to the message, nor hide or turn round what is beside it. */
function inLine(subject: string, most = 200): string {
  return oneLine(subject).slice(0, most);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
