import type { EvidenceVerdict, Verdict } from '../verdict/verdict.ts';

/** What the policy's checkers found and no finding tells already. */
export function quietEvidence({ evidence, findings }: Verdict): EvidenceVerdict[] {
  return evidence.filter(({ message }) => !findings.some((finding) => finding.message.startsWith(message)));
}
