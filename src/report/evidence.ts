import { clip, listed } from '../base/words.ts';
import type { EvidenceVerdict, Finding, Verdict } from '../verdict/verdict.ts';
import { logText } from './safe.ts';

/** A proof as it is shown: its lines, safe for a log, and what confirmed it. */
export interface ShownProof {
  readonly where: string;
  /** "this worked before, and does not now, confirmed by TypeScript 6.0.3" */
  readonly title: string;
  readonly lines: readonly string[];
  readonly language: string;
  /** What the tool said of it; null where it only says no. */
  readonly said: string | null;
}

/** What the policy's checkers found and no finding tells already. */
export function quietEvidence({ evidence, findings }: Verdict): EvidenceVerdict[] {
  const told = new Set(findings.flatMap((finding) => finding.evidence ?? []));
  return evidence.filter(
    ({ id, message }) => !told.has(id) && !findings.some((finding) => finding.message.startsWith(message)),
  );
}

/** "c: the word is gone, requires major", and why it fails nothing where nobody let it be. */
export function evidenceWords({ where, message, requires, grade, ...found }: EvidenceVerdict): string {
  const named = found.affected === 'path' || (where.length > 2 && message.includes(where));
  const what = named ? message : `${where}: ${message}`;
  const older = found.from === 'base' ? ' (already on the branch)' : '';
  const { accepted } = found;
  const until = accepted?.until == null ? '' : ` until ${accepted.until}`;
  const letBe = accepted === undefined ? '' : `; accepted${until}: ${accepted.reason}`;
  const whom = found.counts === false ? `; affects the ${found.affected} alone, who does not count` : '';
  const needs = grade === 'likely' ? 'may require' : 'requires';
  return `${what}${older}, ${needs} ${requires}${whom}${letBe}`;
}

/** The proof of a finding: that of the first difference which has one. @param most how many lines are shown */
export function proofOf(
  { evidence: ids = [], known }: Finding,
  { evidence }: Verdict,
  most: number,
): ShownProof | null {
  // What the baseline knows has been looked at.
  if (known !== undefined) return null;
  const found = ids
    .map((id) => evidence.find((each) => each.id === id))
    .find((each) => each !== undefined && each.proof !== null);
  if (found === undefined || found.proof === null) return null;
  const { language = 'text', by = null, said = null } = found.confirmed ?? {};
  const worked =
    found.grade === 'proven' ? 'this worked before, and does not now' : 'what may have worked before';
  const title =
    by === null ? worked : `${worked}, ${found.grade === 'proven' ? 'confirmed' : 'tried'} by ${by}`;
  return { where: found.where, title, lines: proofText(found.proof, most), language, said };
}

const LONGEST_LINE = 300;

/** A proof line by line, each with its indentation: what is outside of it may be a command for the log. */
export function proofText(text: string, most: number): string[] {
  const all = text.trimEnd().split(/\r\n|[\r\n\u2028\u2029]/);
  const lines = all.slice(0, most).map((line) => {
    const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
    return indent.slice(0, 40).replaceAll('\t', '  ') + clip(logText(line.trimStart()), LONGEST_LINE);
  });
  return all.length > most ? [...lines, `… and ${all.length - most} lines more; the report has all`] : lines;
}

/** What could be compared, and is not; null where nothing is seen. */
export function proposedWords({ proposed = [] }: Verdict): string | null {
  if (proposed.length === 0) return null;
  const seen = proposed.map(({ checker, file }) => `${file} (${checker})`);
  return `nothing but commits is judged; compatibility in the policy would compare ${listed(seen)} with the last release`;
}
