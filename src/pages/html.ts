import { oneLine } from '../base/one-line.ts';
import type { Block, Page } from './model.ts';
import type { Run, Text } from './text.ts';

const STYLE = [
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}',
  'table{border-collapse:collapse}',
  'th,td{border:1px solid #999;padding:.25rem .6rem;text-align:left;vertical-align:top}',
].join('');

/** A page as one HTML document: no script, nothing loaded from elsewhere, every character of the policy escaped. */
export function pageHtml(page: Page): string {
  const title = escaped(page.title);
  return [
    '<!doctype html>',
    `<html lang="${page.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    ...page.blocks.map(blockHtml),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: Block): string {
  if ('heading' in block) return `<h${block.level}>${escaped(block.heading)}</h${block.level}>`;
  if ('paragraph' in block) return `<p>${textHtml(block.paragraph)}</p>`;
  if ('list' in block)
    return ['<ul>', ...block.list.map((item) => `<li>${textHtml(item)}</li>`), '</ul>'].join('\n');
  const head = block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const rows = block.rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${textHtml(cell)}</td>`).join('')}</tr>`,
  );
  return ['<table>', `<thead><tr>${head}</tr></thead>`, '<tbody>', ...rows, '</tbody>', '</table>'].join(
    '\n',
  );
}

function textHtml(text: Text): string {
  return text.map(runHtml).join('');
}

function runHtml(run: Run): string {
  if (typeof run === 'string') return escaped(run);
  return 'code' in run ? `<code>${escaped(run.code)}</code>` : `<strong>${escaped(run.strong)}</strong>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return (
    oneLine(text)
      .replace(/[&<>"]/g, (char) => ENTITIES[char] as string)
      // A runner obeys it anywhere in its log.
      .replaceAll('##[', '##&#91;')
  );
}
