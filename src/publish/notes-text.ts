import { oneLine } from '../base/one-line.ts';
import { clip } from '../base/words.ts';

/**
 * Text of strangers in release notes, which people and programs read as Markdown too: it stays readable there, with code
 * as code, and can become nothing else: no mention, reference, link, image, HTML, heading or table.
 */

/** An entity is text to Markdown. What GitHub itself looks for in text is parted by a comment, which shows nothing. */
const PARTED = '<!-- -->';
const SPECIAL = new RegExp(
  [
    String.raw`[&<>\\\`*[\]~|$]`,
    // Within a word it is no emphasis.
    '(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])',
    String.raw`@(?=\w)|#(?=\d)|:(?=\/\/)|www(?=\.)|GH(?=-\d)`,
    // GitHub makes a link of what could be a commit, of a fork's commits too.
    String.raw`(?<![a-z0-9])(?=[0-9a-f]{0,39}\d)[0-9a-f]{7,64}(?![a-z0-9])`,
  ].join('|'),
  'gi',
);

/** One line: code spans stay, all else is text. */
export function inlineText(text: string, most = 300): string {
  // A code span ends at the next backtick: nothing within it is looked at by Markdown or by GitHub.
  const pieces = clip(oneLine(text).trim(), most).split(/(`[^`]+`)/);
  return notBlock(pieces.map((piece, index) => (index % 2 === 1 ? piece : escaped(piece))).join(''));
}

function escaped(text: string): string {
  return text.replace(SPECIAL, (found) => {
    if (/^[@#:]$|^(?:www|GH)$/i.test(found)) return found + PARTED;
    // Six characters are too few for a commit.
    if (found.length > 1) return found.replace(/.{6}(?=.)/g, `$&${PARTED}`);
    return entity(found);
  });
}

/** At the start of a line some characters begin a heading, a list, a quote or a rule. */
function notBlock(line: string): string {
  return line.replace(/^[-+=#:]/, entity).replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, number, mark) => {
    return number + entity(mark);
  });
}

function entity(char: string): string {
  return `&#${char.charCodeAt(0)};`;
}

/** Languages that GitHub paints; others, such as mermaid, it draws and links. */
const LANGUAGES = new Set(
  [
    'bash c cpp cs css diff dockerfile go graphql html ini java javascript js json json5 jsonc jsx kotlin less',
    'makefile php powershell properties proto python py rb rs ruby rust sass scss sh shell sql svelte swift text toml',
    'ts tsx typescript vue xml yaml yml',
  ].flatMap((some) => some.split(' ')),
);
const FENCE = /^\s*(`{3,}|~{3,})\s*([^\s`]*)\s*$/;
const ITEM = /^\s*([-*+]|\d{1,3}[.)])\s+(?=\S)/;

/** Several lines: paragraphs, lists and fenced code stay what they are. @param indent before each line */
export function proseText(text: string, indent: string, most = 4000): string {
  const lines = clip(text, most).split(/\r\n|\n|\r/);
  const made: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as string;
    const end = endOfFence(lines, index);
    if (end !== null) {
      made.push(...fenced(lines.slice(index + 1, end), FENCE.exec(line)?.[2] ?? ''));
      index = end;
      continue;
    }
    // What shows nothing is taken out first: a lone "-" would make a heading of the line above.
    const clean = oneLine(line);
    const [item = '', mark = ''] = ITEM.exec(clean) ?? [];
    const bullet = item === '' ? '' : /\d/.test(mark) ? `${Number.parseInt(mark, 10)}. ` : '- ';
    made.push(bullet + inlineText(clean.slice(item.length), most));
  }
  return made
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');
}

/** Where the fence that opens on this line closes; null where none opens or it never closes. */
function endOfFence(lines: readonly string[], start: number): number | null {
  const fence = FENCE.exec(lines[start] ?? '')?.[1];
  if (fence === undefined) return null;
  const end = lines.findIndex((line, index) => {
    const [, other, info] = index > start ? (FENCE.exec(line) ?? []) : [];
    return other !== undefined && info === '' && other[0] === fence[0] && other.length >= fence.length;
  });
  return end < 0 ? null : end;
}

/** In a fence of our own, longer than anything within it. */
function fenced(lines: readonly string[], language: string): string[] {
  const code = lines.map((line) => oneLine(line.replaceAll('\t', '  ')).trimEnd());
  const longest = Math.max(0, ...code.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  const painted = LANGUAGES.has(language.toLowerCase()) ? language.toLowerCase() : '';
  return [fence + painted, ...code, fence];
}
