import { oneLine } from '../base/one-line.ts';
import type { Block, Page } from './model.ts';
import type { Run, Text } from './text.ts';

/** A page as GitHub Markdown. Whatever stands in it is text: no markup, link or image comes out of the policy. */
export function pageMarkdown(page: Page): string {
  return `${[`# ${escaped(page.title)}`, ...page.blocks.map(blockMarkdown)].join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  if ('heading' in block) return `${'#'.repeat(block.level)} ${escaped(block.heading)}`;
  if ('paragraph' in block) return unstarted(textMarkdown(block.paragraph));
  if ('list' in block) return block.list.map((item) => `- ${unstarted(textMarkdown(item))}`).join('\n');
  return tableMarkdown(block.head.map(escaped), block.rows);
}

/** @param head cells that are Markdown already */
export function tableMarkdown(head: readonly string[], rows: readonly (readonly Text[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(head),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map((cell) => textMarkdown(cell)))),
  ].join('\n');
}

function textMarkdown(text: Text): string {
  return text.map(runMarkdown).join('');
}

function runMarkdown(run: Run): string {
  if (typeof run === 'string') return escaped(run);
  if ('strong' in run) return `**${escaped(run.strong)}**`;
  return codeSpan(oneLine(run.code));
}

/** A code span keeps all but backquotes, and a table would end at a bar even within one. */
function codeSpan(text: string): string {
  if (text === '') return '';
  if (/[`|\\]|##\[/.test(text)) return `<code>${entities(text)}</code>`;
  return `\`${text}\``;
}

function entities(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function escaped(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_[\]<>|~]/g, '\\$&')
      .replace(/&(?=#?\w+;)/g, '\\&')
      // GitHub makes links of bare addresses.
      .replace(/:\/\//g, ':\\//')
      .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}\\.`)
  );
}

/** What starts a line must not start a heading, a list or a rule, nor a command to the runner whose log it lands in. */
function unstarted(markdown: string): string {
  return markdown
    .trimStart()
    .replace(/^[#+=:-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
