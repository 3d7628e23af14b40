import { NONE } from '../../versions/kinds.ts';
import type { Scheme } from '../../versions/scheme.ts';
import type { RawFinding, Rule } from '../context.ts';
import { nameCommits } from '../words.ts';
import { refusedReleaseAs } from './refused.ts';

/** "A kind that changes the parts which name the line opens a line; only the newest line may do that" (semantics, 7). */
export const lineOpens: Rule = {
  id: 'line-opens',
  level: 'error',
  check(context) {
    const { opening, changes, policy, carries, line, facts, tag } = context;
    const findings: RawFinding[] = refusedReleaseAs(context, 'line-opens').map((finding) => ({
      ...finding,
      where: { ...finding.where, line: line.id },
    }));
    if (opening === null || opening.allowed) return findings;
    const naming = new Set([...policy.lines.by, ...Object.keys(carries.bound ?? {})]);
    const causes = changes.filter(
      ({ counts }) => counts !== NONE && (policy.kinds.parts(counts) ?? []).some((part) => naming.has(part)),
    );
    const bound = facts.branch ?? facts.tag?.name ?? 'this branch';
    const why = opening.leaves
      ? `${bound} carries ${boundWords(carries.bound, line.id, policy.scheme)} alone`
      : `line ${line.id} is not the newest`;
    const said = causes.length === 0 ? '' : `: ${nameCommits(causes)}`;
    const own = causes.length === 0 || causes.some((change) => change.own);
    findings.push({
      message: `${tag === null ? 'the release' : tag.facts.name} would open line ${opening.id}, but ${why}${said}`,
      remedy:
        'take the change to the branch of the newest line, revert it here, or reword a message that claims too much',
      where:
        causes[0] === undefined
          ? { line: line.id }
          : { commit: causes[0].commit, commits: causes.map(({ commit }) => commit), line: line.id },
      ...(own ? {} : { softened: 'note' as const }),
    });
    return findings;
  },
};

function boundWords(bound: Readonly<Record<string, number>> | null, id: string, { write }: Scheme): string {
  if (bound === null) return `line ${id}`;
  return Object.entries(bound)
    .map(([part, value]) => write(part, value))
    .join('.');
}
