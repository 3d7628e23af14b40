import { oneLine } from '../base/one-line.ts';

/**
 * Text from commits, branches, tags and files is hostile until it is rendered: one function makes it safe for the
 * log, one for Markdown (DESIGN.md, *Trust*).
 */

/**
 * For a log or a terminal, on one line. A GitHub runner obeys `::command::` at the start of a line and `##[command]`
 * anywhere in one; both are broken apart.
 */
export function logText(text: string): string {
  return oneLine(text)
    .replace(/##\[/g, '## [')
    .replace(/^\s*::/, ': :')
    .trimEnd();
}

/**
 * A JSON document for standard output, which a runner's log may be: the same data, but with what commands the log or
 * hides in it as escapes.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replaceAll('##[', '#\\u0023[')
    .replace(/[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/gu, (char) =>
      char
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
    );
  return `${text}\n`;
}

/** For several lines of our own words with hostile ones inside: every line for itself. */
export function logLines(text: string): string {
  return text.split('\n').map(logText).join('\n');
}

/**
 * For Markdown: a code span without Markdown. Within `<code>` GitHub makes no mention, reference or link, and every
 * character that Markdown or HTML could read is an entity.
 */
export function markdownText(text: string): string {
  const safe = logText(text).replace(/[!-/:-@[-`{-~]/g, (char) => `&#${char.charCodeAt(0)};`);
  return safe === '' ? '' : `<code>${safe}</code>`;
}

/**
 * What GitHub makes a link of where there is such a commit, in a fork too. Our own sentences name commits by nine digits,
 * and may be links. Six characters are too few for one.
 */
const COMMIT = /(?<![a-z0-9])(?=[a-f]*\d)(?:[0-9a-f]{7,8}|[0-9a-f]{10,64})(?![a-z0-9])/gi;

/** For our own sentences in Markdown, which quote hostile text in the middle: all punctuation as entities, no mention. */
export function markdownSentence(text: string): string {
  return (
    logText(text)
      .replace(/[!"#$%&'()*+/<=>?@[\\\]^_`{|}~-]/g, (char) => `&#${char.charCodeAt(0)};`)
      // An entity does not keep GitHub from seeing a mention, a reference or a link; a joiner that shows nothing does.
      .replace(/&#(64|35);(?=\w)/g, '&#$1;<!-- -->')
      .replace(/\b(GH)&#45;(?=\d)/gi, '$1<!-- -->&#45;')
      .replace(/:&#47;&#47;/g, ':<!-- -->&#47;&#47;')
      .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}<!-- -->.`)
      .replace(COMMIT, (found) => found.replace(/.{6}(?=.)/g, '$&<!-- -->'))
  );
}
