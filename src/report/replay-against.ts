import { count } from '../base/words.ts';
import type { Differing } from '../verdict/replay/against.ts';
import type { Replayed } from '../verdict/replay/replayed.ts';
import type { ReplaySummary } from '../verdict/replay/summary.ts';
import { replayCsv } from './replay-csv.ts';
import { tableOf } from './replay-markdown.ts';
import type { ReplayFormat } from './replay-words.ts';
import { agreementWords } from './replay-words.ts';
import { logText, markdownSentence, markdownText } from './safe.ts';
import type { Style } from './style.ts';

/** What two policies say of one past. */
export interface AgainstReport {
  readonly before: Side;
  readonly after: Side;
  /** How many releases either of them sees. */
  readonly of: number;
  /** Only the releases of which they say something different. */
  readonly releases: readonly Differing[];
}

interface Side {
  readonly policy: string | null;
  readonly summary: ReplaySummary;
}

const MOST = 50;

/** The document of `replay --against FILE --json`. */
export function againstJson({ before, after, releases }: AgainstReport): object {
  return {
    policies: { before: before.policy, after: after.policy },
    releases,
    summary: { differ: releases.length, before: before.summary, after: after.summary },
  };
}

export function renderAgainst(report: AgainstReport, format: ReplayFormat, style: Style): string {
  if (format === 'csv')
    return replayCsv(
      report.releases.flatMap(({ before, after }) => [
        ...(before === null ? [] : [{ ...before, policy: 'before' }]),
        ...(after === null ? [] : [{ ...after, policy: 'after' }]),
      ]),
      'policy',
    );
  return format === 'markdown' ? againstMarkdown(report) : againstText(report, style);
}

function againstText(report: AgainstReport, style: Style): string {
  const { before, after, releases } = report;
  const lines = [
    style.bold(logText(headline(report))),
    `  now: ${logText(agreementWords(before.summary))}, ${before.summary.stopped} stopped`,
    `  then: ${logText(agreementWords(after.summary))}, ${after.summary.stopped} stopped`,
  ];
  for (const { tag, ...sides } of [...releases].reverse().slice(0, MOST)) {
    lines.push('', `  ${style.bold(logText(tag))}`);
    for (const change of changesOf(sides)) lines.push(`    ${logText(change)}`);
  }
  if (releases.length > MOST)
    lines.push('', style.dim(`  and ${releases.length - MOST} more; --json lists all`));
  return `${lines.join('\n')}\n`;
}

/** The same as GitHub Markdown. */
export function againstMarkdown(report: AgainstReport): string {
  const { before, after, releases } = report;
  const shown = [...releases].reverse().slice(0, MOST);
  const blocks = [
    `**${markdownSentence(headline(report))}**`,
    ...tableOf(
      ['', 'agree', 'stopped'],
      [
        ['now', agreementWords(before.summary), String(before.summary.stopped)],
        ['then', agreementWords(after.summary), String(after.summary.stopped)],
      ],
    ),
    ...(shown.length === 0
      ? []
      : [
          `<details><summary>${count(releases.length, 'release')}</summary>\n\n${shown
            .map(
              ({ tag, ...sides }) =>
                `- ${markdownText(tag)}: ${changesOf(sides).map(markdownSentence).join('<br>')}`,
            )
            .join(
              '\n',
            )}${releases.length > MOST ? `\n- and ${releases.length - MOST} more` : ''}\n\n</details>`,
        ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function headline({ releases, of }: AgainstReport): string {
  if (of === 0) return 'Neither policy sees a past release';
  if (releases.length === 0)
    return `The change of the policy says nothing different of ${count(of, 'past release')}`;
  return `The change of the policy says something different of ${releases.length} of ${count(of, 'past release')}`;
}

/** What is different, a line each. */
function changesOf({ before, after }: Omit<Differing, 'tag'>): string[] {
  if (before === null || after === null)
    return [before === null ? 'is a release only then' : 'is no release then'];
  const values: readonly [what: string, of: (side: Replayed) => string][] = [
    ['follows', ({ previous }) => previous ?? 'nothing'],
    ['line', ({ line }) => line],
    ['phase', ({ phase }) => phase ?? 'none'],
    ['released', ({ actual }) => actual ?? 'unknown'],
    ['asked for', ({ verdict }) => verdict ?? 'unknown'],
    ['next version', ({ next }) => next ?? 'none'],
    ['outcome', ({ outcome }) => outcome],
  ];
  const changed = values.flatMap(([what, of]) =>
    of(before) === of(after) ? [] : [`${what}: ${of(before)} → ${of(after)}`],
  );
  const texts = ({ findings }: Replayed): Map<string, string> =>
    new Map(findings.map(({ level, rule, message }) => [`${level} ${rule}`, `${level} ${rule}: ${message}`]));
  const [was, is] = [texts(before), texts(after)];
  const gone = [...was].filter(([key]) => !is.has(key)).map(([, text]) => `no more ${text}`);
  const fresh = [...is].filter(([key]) => !was.has(key)).map(([, text]) => `new ${text}`);
  const other = [...is]
    .filter(([key, text]) => was.has(key) && was.get(key) !== text)
    .map(([, text]) => `now ${text}`);
  const all = [...changed, ...gone, ...fresh, ...other];
  return all.length === 0 ? ['the same, for other reasons'] : all;
}
