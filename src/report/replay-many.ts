import { count } from '../base/words.ts';
import type { Replayed } from '../verdict/replay/replayed.ts';
import type { ReplaySummary } from '../verdict/replay/summary.ts';
import { replayCsv } from './replay-csv.ts';
import { tableOf } from './replay-markdown.ts';
import type { ReplayFormat } from './replay-words.ts';
import { share } from './replay-words.ts';
import { logText } from './safe.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';

/** One history of several: what its own replay said, or why it said nothing. */
export type OneOfMany = { readonly directory: string } & (
  | { readonly releases: readonly Replayed[]; readonly summary: ReplaySummary }
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
  if (format === 'markdown') return `${[`### ${title}`, ...tableOf(head, rows)].join('\n\n')}\n`;
  const shown = [['', ...head.map(style.bold)], ...rows.map((row) => ['', ...row.map(logText)])];
  return `${[style.bold(title), '', ...table(shown)].join('\n')}\n`;
}

function headline(report: ManyReport): string {
  const { histories, failed, releases, agree } = totals(report);
  const some = failed === 0 ? '' : `, ${failed} could not be replayed`;
  return `${count(histories, 'history', 'histories')}${some}: ${agree} of ${count(releases, 'release')} agree (${share(agree, releases)})`;
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
