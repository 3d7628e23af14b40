import { count, some } from '../base/words.ts';
import type { Replayed } from '../verdict/replay/replayed.ts';
import type { Suggested } from '../verdict/replay/suggest.ts';
import type { ReplayReport } from './replay-words.ts';
import { agreementWords, askedWords, besides, changed, changes, isFine, share } from './replay-words.ts';
import { markdownSentence, markdownText } from './safe.ts';
import { entries } from './yaml.ts';

const MOST = 50;

/** The same as the text, as GitHub Markdown. */
export function replayMarkdown(report: ReplayReport): string {
  const { summary, suggested } = report;
  const newest = [...report.releases].reverse();
  const differ = newest.filter(({ agrees }) => agrees === false);
  const stopped = newest.filter(({ agrees, outcome }) => agrees !== false && outcome === 'fail');
  const undecided = newest.filter(({ outcome }) => outcome === 'undecided');
  const blocks = [
    `### ${isFine(summary) ? '✅' : '⚠️'} ${sentence(agreementWords(summary))}`,
    ...besides(report).map((note) => `- ${sentence(note)}`),
    ...tableOf(
      ['released', 'asked for', 'releases'],
      summary.disagreements.map(({ actual, verdict, releases }) => [actual, verdict, String(releases)]),
    ),
    ...tableOf(
      ['finding', 'level', 'releases'],
      summary.findings.map(({ rule, level, releases }) => [rule, level, String(releases)]),
    ),
    ...tableOf(
      ['line', 'releases', 'agree', 'stopped', 'by'],
      [...summary.lines]
        .reverse()
        .map(({ line, releases, agree, stopped: count, by }) => [
          line,
          String(releases),
          String(agree),
          String(count),
          some(by),
        ]),
    ),
    ...(suggested === null ? [] : suggestedBlocks(suggested, summary.releases)),
    ...folded('do not agree', differ, differItem),
    ...folded('would have been stopped for other reasons', stopped, stoppedItem),
    ...folded(
      'can not be judged',
      undecided,
      ({ tag, error }) => `- ${markdownText(tag)}: ${sentence(error?.message ?? '')}`,
    ),
  ];
  return `${blocks.join('\n\n').replaceAll(/^(- .*)\n\n(?=- )/gm, '$1\n')}\n`;
}

/** A table, or nothing without rows. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [
    [head, head.map(() => '---'), ...rows.map((row) => row.map(sentence))]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
  ];
}

function folded(words: string, releases: readonly Replayed[], item: (release: Replayed) => string): string[] {
  if (releases.length === 0) return [];
  const shown = releases.slice(0, MOST).map(item);
  if (releases.length > MOST) shown.push(`- and ${releases.length - MOST} more`);
  return [
    `<details><summary>${count(releases.length, 'release')} ${words}</summary>\n\n${shown.join('\n')}\n\n</details>`,
  ];
}

function differItem(release: Replayed): string {
  const [first] = release.because;
  const because = first === undefined ? '' : `<br>${markdownText(first.via ?? first.subject)}`;
  return `- ${markdownText(release.tag)} (${release.date}) after ${markdownText(release.previous ?? '')}: ${sentence(askedWords(release))}${because}`;
}

function stoppedItem({ tag, date, findings }: Replayed): string {
  const errors = findings.filter(({ level }) => level === 'error');
  return `- ${markdownText(tag)} (${date})${errors.map(({ rule, message }) => `<br>**${rule}**: ${sentence(message)}`).join('')}`;
}

function suggestedBlocks(suggested: Suggested, releases: number): string[] {
  const { suggestions, summary } = suggested;
  if (suggestions.length === 0) return ['No small change of the policy fits the past better.'];
  const yaml = Object.entries(changes(suggested)).flatMap(([key, value]) => [
    `${key}:`,
    ...entries(value, '  '),
  ]);
  return [
    '**Small changes that fit the past better**, each on top of those before it:',
    ...tableOf(
      ['change', 'gains', 'loses', 'agree'],
      suggestions.map(({ key, value, agree, gained, lost }) => [
        changed({ key, value }),
        `${gained.length} (${some(gained)})`,
        lost.length === 0 ? '0' : `${lost.length} (${some(lost)})`,
        share(agree, releases),
      ]),
    ),
    `With all of them ${sentence(agreementWords(summary))}:`,
    `\`\`\`yaml\n${yaml.join('\n').replaceAll('`', '\\u0060')}\n\`\`\``,
  ];
}

function sentence(text: string): string {
  return markdownSentence(text);
}
