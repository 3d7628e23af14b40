import { Problem } from '../base/problem.ts';
import { clip, count } from '../base/words.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { affectedMarkdown } from './affected.ts';
import { rulePage, rulesPage } from './docs.ts';
import { headline, leadOf, titleOf } from './headline.ts';
import { impactMarkdown } from './license-impact.ts';
import {
  evidenceMarkdown,
  findingMarkdown,
  notesMarkdown,
  problemMarkdown,
  proofsMarkdown,
  reasonsMarkdown,
  sentence,
} from './markdown.ts';
import { logText, markdownText } from './safe.ts';

/** What a pull request is told: a verdict, why there is none, or what kept it from being found. */
export type Told =
  | {
      readonly is: 'verdict';
      readonly verdict: Verdict;
      /** What a changed policy says of the past, as Markdown. */
      readonly past?: string | null;
    }
  | { readonly is: 'nothing'; readonly why: string }
  | { readonly is: 'problem'; readonly problem: Problem };

/** Where it comes from. */
export interface Origin {
  /** The commit that was judged. */
  readonly head: string;
  /** The page of the run, on the server's own address; null where there is none. */
  readonly run: string | null;
  /** Whether the run's own report says so, which whoever wrote the pull request may have changed. */
  readonly reported: boolean;
}

const MOST_FINDINGS = 10;
const MOST_FOLDED = 50;
const MOST_OVERRIDES = 10;
const MOST_LINES = 20;
const LONGEST_TITLE = 200;

/** What is told in one line of plain text. */
export function toldTitle(told: Told): string {
  switch (told.is) {
    case 'verdict':
      return clip(logText(headline(told.verdict)), LONGEST_TITLE);
    case 'nothing':
      return 'nothing to do';
    case 'problem':
      return told.problem.exit === 3 ? 'cannot decide' : 'error';
  }
}

/** What is told as Markdown for a maintainer: first what matters, the rest folded. It ends with {@link footer}. */
export function toldMarkdown(told: Told, origin: Origin): string {
  const blocks = blocksOf(told);
  if (origin.reported)
    blocks.push(
      '> This is what the pull request’s own run has reported. Whoever wrote the pull request could change that run.',
    );
  return [...blocks, footer(told, origin)].join('\n\n');
}

function blocksOf(told: Told): string[] {
  switch (told.is) {
    case 'verdict':
      return [...verdictBlocks(told.verdict), ...(told.past == null ? [] : [told.past.trimEnd()])];
    case 'nothing':
      return ['### ✅ Nothing to do', sentence(told.why)];
    case 'problem':
      return [problemMarkdown(bearable(told.problem)).trimEnd()];
  }
}

function verdictBlocks(verdict: Verdict): string[] {
  const loud = verdict.findings.filter(({ level }) => level !== 'note');
  const notes = verdict.findings.filter(({ level }) => level === 'note');
  const shown = loud.slice(0, MOST_FINDINGS);
  const more = loud.slice(MOST_FINDINGS);
  const lead = leadOf(verdict);
  return [
    `### ${verdict.outcome === 'pass' ? '✅' : '❌'} ${sentence(titleOf(verdict))}`,
    ...(lead === '' ? [] : [sentence(lead)]),
    ...(shown.length === 0 ? [] : [shown.map(findingMarkdown).join('\n')]),
    ...proofsMarkdown({ ...verdict, findings: loud }),
    ...folded(
      count(more.length, 'more finding'),
      more.slice(0, MOST_FOLDED).map(findingMarkdown),
      more.length,
    ),
    ...overridesMarkdown(verdict),
    ...(verdict.tag?.version === null ? [] : [reasonsMarkdown(verdict), ...evidenceMarkdown(verdict)]),
    ...impactBlocks(verdict),
    ...folded(count(notes.length, 'note'), notes.slice(0, MOST_FOLDED).map(findingMarkdown), notes.length),
    ...notesMarkdown(verdict),
  ];
}

/** What the release means for those who use the product: lines, and licenses. */
function impactBlocks(verdict: Verdict): string[] {
  const blocks: string[] = [];
  const lines = affectedMarkdown(verdict);
  if (lines !== null) blocks.push(details('Release lines', lines));
  if (verdict.licenses !== undefined) blocks.push(details('Licenses', impactMarkdown(verdict.licenses)));
  return blocks;
}

function overridesMarkdown({ overrides }: Verdict): string[] {
  const used = overrides.filter((override) => override.used).slice(0, MOST_OVERRIDES);
  if (used.length === 0) return [];
  return [
    used
      .map(({ rule, reason }) => `- ☑️ **[${rule}](${rulePage(rule)})** is allowed: ${sentence(reason)}`)
      .join('\n'),
  ];
}

function folded(title: string, items: readonly string[], all: number): string[] {
  if (items.length === 0) return [];
  const more = all > items.length ? [`- and ${all - items.length} more; the report lists all`] : [];
  return [details(title, [...items, ...more].join('\n'))];
}

function details(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** A policy may have a thousand mistakes; a fault of our own shows where the runner keeps its files. */
function bearable({ code, message, remedy, exit }: Problem): Problem {
  const lines = message.split('\n');
  const most = code === 'internal' ? 1 : MOST_LINES;
  const kept = lines.slice(0, most).map((line) => clip(line, 1000));
  if (lines.length > most && code !== 'internal') kept.push(`and ${lines.length - most} more`);
  return new Problem({ code, message: kept.join('\n'), remedy: clip(remedy, 1000), exit });
}

/** Where it comes from, on the last line. It may differ where nothing else does. */
function footer(told: Told, { head, run }: Origin): string {
  const on = told.is === 'verdict' ? ` on ${told.verdict.today}` : '';
  const by = run === null ? 'Judged' : `[This run](${run}) judged`;
  return `<sub>${by} ${markdownText(head.slice(0, 9))}${on}. [What the rules mean](${rulesPage()})</sub>`;
}
