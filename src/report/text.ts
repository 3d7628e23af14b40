import type { Finding, Reason, Verdict } from '../verdict/verdict.ts';
import { shortId } from '../verdict/words.ts';
import { baselineWords } from './baseline.ts';
import { evidenceWords, proofOf, proposedWords, quietEvidence } from './evidence.ts';
import { headline } from './headline.ts';
import { landsWords } from './landing.ts';
import { impactLines } from './license-impact.ts';
import { logText } from './safe.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';

const MOST_REASONS = 20;
const MOST_EVIDENCE = 5;
const MOST_PROOFS = 10;
const MOST_PROOF_LINES = 20;

/** A verdict for people: first the verdict in one line, then why, then the findings with their remedies. */
export function verdictText(verdict: Verdict, style: Style): string {
  const good = verdict.outcome === 'pass';
  const mark = good ? style.green('✔') : style.red('✖');
  const lines = [`${mark} ${style.bold(logText(headline(verdict)))}`];
  // Of a tag that is no version there is nothing to explain.
  if (verdict.tag?.version !== null) lines.push(...whyLines(verdict, style));
  if (verdict.tag?.version !== null) lines.push(...evidenceLines(verdict, style));
  if (verdict.licenses !== undefined) lines.push('', ...impactLines(verdict.licenses, style));
  let proofs = 0;
  for (const finding of verdict.findings) {
    lines.push('', ...findingLines(finding, style));
    if (proofs === MOST_PROOFS) continue;
    const proof = proofLines(finding, verdict, style);
    if (proof.length > 0) proofs += 1;
    lines.push(...proof);
  }
  lines.push(...noteLines(verdict, style));
  return `${lines.join('\n')}\n`;
}

function whyLines({ because, last, counts, kind }: Verdict, style: Style): string[] {
  const since =
    last === null ? 'in the whole history, which has no release yet' : `since ${logText(last.tag)}`;
  const cancelled = counts.cancelled > 0 ? `, ${counts.cancelled} cancelled by reverts` : '';
  const lines = [
    style.dim(`  ${counts.commits} ${counts.commits === 1 ? 'commit' : 'commits'} ${since}${cancelled}`),
  ];
  if (kind === 'none') return lines;
  const shown = [...because].slice(0, MOST_REASONS);
  lines.push(
    ...table(
      shown.map((reason) => [
        '   ',
        reasonKind(reason),
        style.dim(shortId(reason.commit)),
        subjectOf(reason),
      ]),
    ),
  );
  if (because.length > shown.length)
    lines.push(style.dim(`    and ${because.length - shown.length} more; --json lists all`));
  return lines;
}

function evidenceLines(verdict: Verdict, style: Style): string[] {
  const evidence = quietEvidence(verdict);
  const shown = evidence.slice(0, MOST_EVIDENCE);
  const lines = shown.map((found) => style.dim(`  evidence: ${logText(evidenceWords(found))}`));
  if (evidence.length > shown.length)
    lines.push(style.dim(`    and ${evidence.length - shown.length} more; --json lists all`));
  return lines;
}

function reasonKind({ kind, security }: Reason): string {
  return logText(security && kind !== 'security' ? `${kind}, security` : kind);
}

function subjectOf({ subject, via, from }: Reason): string {
  const said = via === undefined ? logText(subject) : `${logText(via)} (in: ${logText(subject)})`;
  return from === 'base' ? `${said} (already on the branch)` : said;
}

function findingLines({ rule, level, message, remedy }: Finding, style: Style): string[] {
  const paint = level === 'error' ? style.red : level === 'warning' ? style.yellow : style.blue;
  return [
    `  ${paint(level)} ${style.bold(rule)}: ${logText(message)}`,
    `    ${style.dim('→')} ${logText(remedy)}`,
  ];
}

/** What worked before and does not now. */
function proofLines(finding: Finding, verdict: Verdict, style: Style): string[] {
  const proof = proofOf(finding, verdict, MOST_PROOF_LINES);
  if (proof === null) return [];
  const said = proof.said === null ? [] : [style.dim(`      ${logText(proof.said)}`)];
  return [style.dim(`    ${logText(proof.title)}:`), ...proof.lines.map((line) => `      ${line}`), ...said];
}

function noteLines(verdict: Verdict, style: Style): string[] {
  const { mentions, counts, policyChanged } = verdict;
  const notes: string[] = [];
  const lands = landsWords(verdict);
  if (lands !== null) notes.push(lands);
  if (policyChanged)
    notes.push('the policy changes here; it was judged, and the policy of the base did the judging');
  notes.push(...baselineWords(verdict).map(logText));
  const proposed = proposedWords(verdict);
  if (proposed !== null) notes.push(logText(proposed));
  for (const { commit, ids, subject } of mentions.slice(0, 5)) {
    notes.push(
      `${commit.slice(0, 9)} mentions ${ids.map(logText).join(', ')} without declaring a security change: ${logText(subject)}`,
    );
  }
  if (mentions.length > 5) notes.push(`${mentions.length - 5} more commits mention advisories`);
  if (counts.ignoredTags > 0)
    notes.push(
      `${counts.ignoredTags} ${counts.ignoredTags === 1 ? 'tag names' : 'tags name'} no version and ${counts.ignoredTags === 1 ? 'counts' : 'count'} for nothing`,
    );
  return notes.length === 0 ? [] : ['', ...notes.map((note) => style.dim(`  note: ${note}`))];
}
