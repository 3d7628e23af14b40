import type { Problem } from '../base/problem.ts';
import { clip } from '../base/words.ts';
import type { Line } from '../lines/lines.ts';
import type { Finding, Reason, Verdict } from '../verdict/verdict.ts';
import { shortId } from '../verdict/words.ts';
import { affectedMarkdown } from './affected.ts';
import { baselineWords } from './baseline.ts';
import { rulePage } from './docs.ts';
import { evidenceWords, proofOf, proposedWords, quietEvidence } from './evidence.ts';
import { headline } from './headline.ts';
import { landsWords } from './landing.ts';
import { impactMarkdown } from './license-impact.ts';
import { endWords } from './lines.ts';
import { logText, markdownSentence, markdownText } from './safe.ts';

const MOST_REASONS = 50;
const MOST_FINDINGS = 50;
const MOST_EVIDENCE = 10;
const MOST_MENTIONS = 10;
const MOST_PROOFS = 10;
const MOST_PROOF_LINES = 60;
/** Longer texts would fill the summary, which GitHub then drops whole. */
const LONGEST_SENTENCE = 2000;
const LONGEST_SUBJECT = 200;
const MARKS = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const;

/** A verdict as GitHub Markdown: for a job summary or a comment. */
export function verdictMarkdown(verdict: Verdict): string {
  const mark = verdict.outcome === 'pass' ? '✅' : '❌';
  const blocks = [`### ${mark} ${markdownSentence(headline(verdict))}`];
  const findings = verdict.findings.slice(0, MOST_FINDINGS).map(findingMarkdown);
  if (findings.length > 0) blocks.push(findings.join('\n'));
  if (verdict.findings.length > findings.length)
    blocks.push(`and ${verdict.findings.length - findings.length} more findings`);
  blocks.push(...proofsMarkdown(verdict));
  if (verdict.tag?.version !== null) blocks.push(reasonsMarkdown(verdict), ...evidenceMarkdown(verdict));
  const lines = affectedMarkdown(verdict);
  if (lines !== null) blocks.push(lines);
  if (verdict.licenses !== undefined) blocks.push(impactMarkdown(verdict.licenses));
  blocks.push(...notesMarkdown(verdict));
  const proposed = proposedWords(verdict);
  if (proposed !== null) blocks.push(`> ${markdownSentence(capital(proposed))}.`);
  return `${blocks.join('\n\n')}\n`;
}

/** One finding with its way out, as an item of a list. */
export function findingMarkdown({ rule, level, message, remedy }: Finding): string {
  return `- ${MARKS[level]} **[${rule}](${rulePage(rule)})**: ${sentence(message)}<br>→ ${sentence(remedy)}`;
}

/** The commits that ask for the release, folded. */
export function reasonsMarkdown({ because, last, counts }: Verdict): string {
  const since = last === null ? 'in the whole history' : `since ${markdownText(last.tag)}`;
  const asking =
    counts.commits === 1 && because.length === 1
      ? 'which asks for a release'
      : `${because.length} of them ${because.length === 1 ? 'asks' : 'ask'} for a release`;
  const title = `${counts.commits} ${counts.commits === 1 ? 'commit' : 'commits'} ${since}, ${asking}`;
  if (because.length === 0) return title;
  const rows = because.slice(0, MOST_REASONS).map(reasonRow);
  const more =
    because.length > rows.length ? [`\nand ${because.length - rows.length} more; the report lists all`] : [];
  return [
    '<details>',
    `<summary>${title}</summary>`,
    '',
    '| kind | commit | subject |',
    '| --- | --- | --- |',
    ...rows,
    ...more,
    '',
    '</details>',
  ].join('\n');
}

/** What worked before and does not now, folded: one block for each finding that has a proof. */
export function proofsMarkdown(verdict: Verdict): string[] {
  return verdict.findings
    .flatMap((finding) => proofOf(finding, verdict, MOST_PROOF_LINES) ?? [])
    .slice(0, MOST_PROOFS)
    .map(({ where, title, lines, language, said }) =>
      [
        '<details>',
        `<summary>${sentence(`${where}: ${title}`)}</summary>`,
        '',
        ...fenced(lines, language),
        ...(said === null ? [] : ['', sentence(said)]),
        '',
        '</details>',
      ].join('\n'),
    );
}

/** A block of code that no line in it can end: its fence is longer than any in it. */
function fenced(lines: readonly string[], language: string): string[] {
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)),
  );
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines, fence];
}

/** What the checkers found and no finding says. */
export function evidenceMarkdown(verdict: Verdict): string[] {
  const evidence = quietEvidence(verdict);
  if (evidence.length === 0) return [];
  const rows = evidence.slice(0, MOST_EVIDENCE).map((found) => `- ${sentence(evidenceWords(found))}`);
  if (evidence.length > rows.length)
    rows.push(`- and ${evidence.length - rows.length} more; the report lists all`);
  return [`Evidence:\n\n${rows.join('\n')}`];
}

function reasonRow({ kind, security, commit, subject, via, from }: Reason): string {
  const marked = security && kind !== 'security' ? `${kind}, security` : kind;
  const where = from === 'base' ? ' (already on the branch)' : '';
  return `| ${markdownSentence(marked)} | \`${shortId(commit)}\` | ${markdownText(clip(via ?? subject, LONGEST_SUBJECT))}${where} |`;
}

/** Our own words with hostile ones inside, of a bearable length. */
export function sentence(text: string): string {
  return markdownSentence(clip(text, LONGEST_SENTENCE));
}

/** What is worth knowing and no finding. */
export function notesMarkdown(verdict: Verdict): string[] {
  const { mentions, policyChanged, counts } = verdict;
  const notes: string[] = [];
  const lands = landsWords(verdict);
  if (lands !== null) notes.push(`${markdownSentence(capital(lands))}.`);
  if (policyChanged)
    notes.push('The policy changes here: the new one was judged, the one of the base did the judging.');
  for (const words of baselineWords(verdict)) notes.push(`${markdownSentence(capital(words))}.`);
  for (const { commit, ids } of mentions.slice(0, MOST_MENTIONS)) {
    notes.push(
      `\`${commit.slice(0, 9)}\` mentions ${ids.map(markdownText).join(', ')} without declaring a security change.`,
    );
  }
  if (mentions.length > MOST_MENTIONS)
    notes.push(`${mentions.length - MOST_MENTIONS} more commits mention advisories.`);
  if (counts.ignoredTags > 0)
    notes.push(`${counts.ignoredTags} ${counts.ignoredTags === 1 ? 'tag names' : 'tags name'} no version.`);
  return notes.length === 0 ? [] : [notes.map((note) => `> ${note}`).join('\n>\n')];
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The lines as a Markdown table. */
export function linesMarkdown(today: string, lines: readonly Line[]): string {
  if (lines.length === 0) return `No release line exists on ${today}.\n`;
  const rows = lines.map((line) =>
    [
      markdownText(line.id) + (line.name === null ? '' : ` ${markdownText(line.name)}`),
      line.released,
      line.latest === null ? '' : markdownText(line.latest.text),
      line.phase === null ? '' : markdownText(line.phase),
      (line.phases ?? []).map(({ name, end }) => `${markdownText(name)} ${endWords(end)}`).join(', '),
    ].join(' | '),
  );
  return [
    `### Release lines on ${today}`,
    '',
    '| line | released | latest | phase | ends |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}

/** What stopped a run, as Markdown. */
export function problemMarkdown({ message, remedy, exit }: Problem): string {
  const title = exit === 3 ? '### ❔ Cannot decide' : '### ❌ Error';
  const lines = message.split('\n').map((line) => markdownSentence(logText(line)));
  return `${title}\n\n${lines.join('<br>\n')}\n\n→ ${markdownSentence(remedy)}\n`;
}
