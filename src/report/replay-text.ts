import { some } from '../base/words.ts';
import type { Replayed } from '../verdict/replay/replayed.ts';
import type { Suggested } from '../verdict/replay/suggest.ts';
import { shortId } from '../verdict/words.ts';
import type { ReplayReport } from './replay-words.ts';
import { agreementWords, askedWords, besides, changed, changes, isFine, share } from './replay-words.ts';
import { logText } from './safe.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';
import { entries } from './yaml.ts';

/** Of each sort of release that people want to look at. */
const MOST = 20;
const MOST_LINES = 15;

/** A summary first, then what people want to look at, newest first. */
export function replayText(report: ReplayReport, style: Style): string {
  const { summary } = report;
  const mark = isFine(summary) ? style.green('✔') : style.yellow('!');
  const lines = [`${mark} ${style.bold(agreementWords(summary))}`];
  lines.push(...besides(report).map((note) => style.dim(`  ${note}`)));
  lines.push(...summaryTables(report, style));
  if (report.suggested !== null) lines.push('', ...suggestedLines(report.suggested, summary.releases, style));
  const newest = [...report.releases].reverse();
  const differ = newest.filter(({ agrees }) => agrees === false);
  const stopped = newest.filter(({ agrees, outcome }) => agrees !== false && outcome === 'fail');
  const undecided = newest.filter(({ outcome }) => outcome === 'undecided');
  lines.push(...section('Releases that do not agree', differ, (each) => differLines(each, style), style));
  lines.push(
    ...section(
      'Others that the policy would have stopped',
      stopped,
      (each) => stoppedLines(each, style),
      style,
    ),
  );
  lines.push(...section('Nothing can be said of', undecided, (each) => undecidedLines(each, style), style));
  return `${lines.join('\n')}\n`;
}

function summaryTables({ summary }: ReplayReport, style: Style): string[] {
  const { disagreements, findings, lines } = summary;
  const shown = lines.slice(-MOST_LINES).reverse();
  return [
    ...block(
      ['released', 'asked for', 'releases'],
      disagreements.map(({ actual, verdict, releases }) => [actual, verdict, String(releases)]),
      style,
    ),
    ...block(
      ['finding', 'level', 'releases'],
      findings.map(({ rule, level, releases }) => [rule, level, String(releases)]),
      style,
    ),
    ...block(
      ['line', 'releases', 'agree', 'stopped', 'by'],
      shown.map((line) => [
        line.line,
        String(line.releases),
        String(line.agree),
        String(line.stopped),
        some(line.by),
      ]),
      style,
    ),
    ...(lines.length > shown.length ? [style.dim(`  and ${lines.length - shown.length} older lines`)] : []),
  ];
}

function block(head: readonly string[], rows: readonly (readonly string[])[], style: Style): string[] {
  if (rows.length === 0) return [];
  return ['', ...table([['', ...head.map(style.bold)], ...rows.map((row) => ['', ...row.map(logText)])])];
}

function section(
  title: string,
  releases: readonly Replayed[],
  words: (release: Replayed) => string[],
  style: Style,
): string[] {
  if (releases.length === 0) return [];
  const lines = ['', style.bold(title), ...releases.slice(0, MOST).flatMap(words)];
  if (releases.length > MOST) lines.push(style.dim(`  and ${releases.length - MOST} more; --json lists all`));
  return lines;
}

function differLines(release: Replayed, style: Style): string[] {
  const [first] = release.because;
  const because =
    first === undefined
      ? style.dim(`    ${noneDoes(release.commits)}`)
      : `    ${style.dim(shortId(first.commit))} ${logText(first.via ?? first.subject)}`;
  return [
    `  ${style.bold(logText(release.tag))} ${style.dim(release.date)} after ${logText(release.previous ?? '')}: ${logText(askedWords(release))}`,
    because,
  ];
}

function noneDoes(commits: number): string {
  if (commits === 0) return 'it holds no commit of its own';
  return commits === 1 ? 'its only commit asks for none' : `none of its ${commits} commits asks for one`;
}

function stoppedLines({ tag, date, findings }: Replayed, style: Style): string[] {
  const errors = findings.filter(({ level }) => level === 'error');
  return [
    `  ${style.bold(logText(tag))} ${style.dim(date)}`,
    ...errors.map(({ rule, message }) => `    ${style.red(rule)}: ${logText(message)}`),
  ];
}

function undecidedLines({ tag, date, error }: Replayed, style: Style): string[] {
  return [
    `  ${style.bold(logText(tag))} ${style.dim(date)}: ${logText(error?.message ?? '')}`,
    `    ${style.dim('→')} ${logText(error?.remedy ?? '')}`,
  ];
}

function suggestedLines(suggested: Suggested, releases: number, style: Style): string[] {
  const { suggestions, summary } = suggested;
  if (suggestions.length === 0) return [style.bold('No small change of the policy fits the past better.')];
  const steps = suggestions.map(({ key, value, agree, gained, lost }) => [
    '',
    style.bold(logText(changed({ key, value }))),
    `+${gained.length}${lost.length === 0 ? '' : ` −${lost.length}`}`,
    share(agree, releases),
    style.dim(logText(some(gained))),
  ]);
  return [
    style.bold(`Small changes that fit the past better, each on top of those before it`),
    ...table(steps),
    `  With all of them ${agreementWords(summary)}:`,
    ...Object.entries(changes(suggested)).flatMap(([key, value]) => [
      `    ${key}:`,
      ...entries(value, '      '),
    ]),
  ];
}
