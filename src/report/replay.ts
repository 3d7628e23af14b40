import { replayCsv } from './replay-csv.ts';
import { replayMarkdown } from './replay-markdown.ts';
import { replayText } from './replay-text.ts';
import type { ReplayFormat, ReplayReport } from './replay-words.ts';
import { changes } from './replay-words.ts';
import type { Style } from './style.ts';

export function renderReplay(report: ReplayReport, format: ReplayFormat, style: Style): string {
  if (format === 'csv') return replayCsv(report.releases);
  return format === 'markdown' ? replayMarkdown(report) : replayText(report, style);
}

/** The document of `replay --json`. */
export function replayJson({ suggested, ...report }: ReplayReport): object {
  return {
    ...report,
    ...(suggested === null
      ? {}
      : {
          suggestions: suggested.suggestions,
          suggested: { policy: changes(suggested), summary: suggested.summary },
        }),
  };
}
