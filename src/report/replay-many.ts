import { count } from '../base/words.ts';
import type { Replayed } from '../verdict/replay/replayed.ts';
import type { Suggestion } from '../verdict/replay/suggest.ts';
import type { ReplaySummary } from '../verdict/replay/summary.ts';
import { replayCsv } from './replay-csv.ts';
import { tableOf } from './replay-markdown.ts';
import type { ReplayFormat } from './replay-words.ts';
import { changed, share } from './replay-words.ts';
import { logText } from './safe.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';

/** One history of several: what its own replay said, or why it said nothing. */
export type OneOfMany = { readonly directory: string } & (
  | {
      readonly releases: readonly Replayed[];
      readonly summary: ReplaySummary;
      /** Changes of its policy that fit its past; only where they were looked for. */
      readonly suggestions?: readonly Suggestion[];
    }
  | { readonly error: { readonly code: string; readonly message: string; readonly remedy: string } }
);

export interface ManyReport {
  /** In the order in which they were named. */
  readonly histories: readonly OneOfMany[];
}

/** The document of `replay --json` of several histories. */
export function manyJson(report: ManyReport): object {
  return { histories: report.histories, summary: totals(report) };
}

interface Totals {
  readonly histories: number;
  readonly failed: number;
  readonly releases: number;
  readonly agree: number;
  readonly stopped: number;
}

function totals({ histories }: ManyReport): Totals {
  const read = histories.flatMap((each) => ('error' in each ? [] : [each.summary]));
  const sum = (of: (summary: ReplaySummary) => number): number =>
    read.reduce((all, summary) => all + of(summary), 0);
  return {
    histories: histories.length,
    failed: histories.length - read.length,
    releases: sum(({ releases }) => releases),
    agree: sum(({ agree }) => agree),
    stopped: sum(({ stopped }) => stopped),
  };
}

export function renderMany(report: ManyReport, format: ReplayFormat, style: Style): string {
  if (format === 'csv')
    return replayCsv(
      report.histories.flatMap((each) =>
        'error' in each ? [] : each.releases.map((release) => ({ ...release, directory: each.directory })),
      ),
      'directory',
    );
  const rows = report.histories.map(rowOf);
  const head = ['history', 'releases', 'agree', 'share', 'stopped', 'most frequent findings'];
  const title = headline(report);
  const fits = report.histories.flatMap(suggestedRows);
  const words = 'Small changes that fit the past better, each on top of those before it';
  const fitHead = ['history', 'change', 'gains', 'loses', 'agree'];
  if (format === 'markdown') {
    const fitTable = fits.length === 0 ? [] : [`**${words}**`, ...tableOf(fitHead, fits)];
    return `${[`### ${title}`, ...tableOf(head, rows), ...fitTable].join('\n\n')}\n`;
  }
  const shown = (names: readonly string[], cells: readonly (readonly string[])[]): string[] =>
    table([['', ...names.map(style.bold)], ...cells.map((row) => ['', ...row.map(logText)])]);
  const fitLines = fits.length === 0 ? [] : ['', style.bold(words), '', ...shown(fitHead, fits)];
  return `${[style.bold(title), '', ...shown(head, rows), ...fitLines].join('\n')}\n`;
}

function suggestedRows(each: OneOfMany): string[][] {
  if ('error' in each) return [];
  const { directory, suggestions = [], summary } = each;
  return suggestions.map(({ agree, gained, lost, ...change }) => [
    directory,
    changed(change),
    String(gained.length),
    String(lost.length),
    share(agree, summary.releases),
  ]);
}

function headline(report: ManyReport): string {
  const { histories, failed, releases, agree } = totals(report);
  const some = failed === 0 ? '' : `, ${failed} could not be replayed`;
  return `${count(histories, 'history', 'histories')}${some}: ${agree} of ${count(releases, 'release')} ${agree === 1 ? 'agrees' : 'agree'} (${share(agree, releases)})`;
}

function rowOf(each: OneOfMany): string[] {
  if ('error' in each) return [each.directory, '–', '–', '–', '–', each.error.message];
  const { releases, agree, stopped, findings } = each.summary;
  const most = findings.slice(0, 3).map(({ rule, releases: times }) => `${rule} (${times})`);
  return [
    each.directory,
    String(releases),
    String(agree),
    share(agree, releases),
    String(stopped),
    most.join(', '),
  ];
}
