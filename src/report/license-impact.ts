import type { LicenseVerdict } from '../verdict/verdict.ts';
import { logText, markdownSentence } from './safe.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';

const MOST_LINES = 10;

/** What a release means for licenses, as lines of text. */
export function impactLines(licenses: LicenseVerdict, style: Style): string[] {
  const rows = resultRows(licenses).map((cells) => ['   ', ...cells.map(logText)]);
  const notes = [kindsSentence(licenses), linesSentence(licenses)].filter((note) => note !== '');
  return [
    `  ${style.bold('licenses')}: ${logText(headSentence(licenses))}`,
    ...table(rows),
    ...notes.map((note) => style.dim(`    ${logText(note)}`)),
  ];
}

/** The same as GitHub Markdown. */
export function impactMarkdown(licenses: LicenseVerdict): string {
  const [head = [], ...rows] = resultRows(licenses).map((cells) => cells.map(markdownSentence));
  const notes = [kindsSentence(licenses), linesSentence(licenses)].filter((note) => note !== '');
  return [
    `**Licenses**: ${markdownSentence(headSentence(licenses))}`,
    '',
    `| ${head.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(head.length - 1)}`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    ...(notes.length === 0 ? [] : ['', notes.map(markdownSentence).join('<br>')]),
  ].join('\n');
}

function headSentence({ from, version, before, stranded }: LicenseVerdict): string {
  if (stranded === 0) return `none of the ${before.OK} that are good for ${from} is stranded by ${version}`;
  return `${stranded} of the ${before.OK} that are good for ${from} ${stranded === 1 ? 'is' : 'are'} not for ${version}`;
}

function resultRows({ from, version, before, after }: LicenseVerdict): string[][] {
  const results = (['OK', 'WRONG_VERSION', 'NOK'] as const).filter(
    (result) => result !== 'NOK' || (before.NOK ?? 0) + (after.NOK ?? 0) > 0,
  );
  return [
    ['result', from, version],
    ...results.map((result) => [result, String(before[result] ?? 0), String(after[result] ?? 0)]),
  ];
}

function kindsSentence({ kinds }: LicenseVerdict): string {
  const each = Object.entries(kinds).map(([kind, stranded]) => `${kind} ${stranded}`);
  return each.length === 0 ? '' : `stranded by a release of each kind: ${each.join(', ')}`;
}

/** Lines that need a release of their own for a fix to reach those who sit there. */
function linesSentence({ lines }: LicenseVerdict): string {
  const left = lines.filter(({ reached }) => !reached);
  if (left.length === 0) return '';
  const shown = left.slice(0, MOST_LINES).map(({ line, plain }) => `${line} (${plain})`);
  const more = left.length > shown.length ? ` and ${left.length - shown.length} more` : '';
  return `licenses without upgrade right that a fix reaches only on their own line: ${shown.join(', ')}${more}`;
}
