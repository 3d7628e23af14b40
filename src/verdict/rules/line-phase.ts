import { oneOf } from '../../base/nearest.ts';
import { count } from '../../base/words.ts';
import { ENDED } from '../../lines/lines.ts';
import { NONE } from '../../versions/kinds.ts';
import type { Change } from '../changes.ts';
import type { RawFinding, Rule } from '../context.ts';
import { nameCommits, untilWords } from '../words.ts';
import { byKindAndSource } from './grouped.ts';

/** "On a line in phase P the unreleased changes may only hold kinds that P allows" (policy.md, *Exact semantics*, 8). */
export const linePhase: Rule = {
  id: 'line-phase',
  level: 'error',
  check({ line, opening, changes, releaseAs, kind }) {
    const { existing } = line;
    if (existing?.phases == null || existing.phase === ENDED || opening?.allowed) return [];
    const phase = existing.phases.find(({ name }) => name === existing.phase);
    if (phase === undefined) return [];
    const allowed = phase.allow.length === 0 ? 'no release' : `only ${oneOf(phase.allow)}`;
    const state = `line ${line.id} is in phase ${phase.name} (${untilWords(phase)}), which allows ${allowed}`;
    const findings: RawFinding[] = [];
    const refused = changes.filter(({ counts }) => counts !== NONE && !phase.allow.includes(counts));
    for (const group of byKindAndSource(refused)) {
      const first = group[0] as Change;
      findings.push({
        message: `${state}; ${count(group.length, 'change')} ${group.length === 1 ? 'is' : 'are'} ${first.counts}: ${nameCommits(group)}`,
        remedy: `take ${group.length === 1 ? 'it' : 'them'} to a line that allows ${first.counts}, revert ${group.length === 1 ? 'it' : 'them'} here, or reword a message that claims too much`,
        where: { commit: first.commit, commits: group.map(({ commit }) => commit), line: line.id },
        about: { phase: phase.name },
        ...(first.own ? {} : { softened: 'note' as const }),
      });
    }
    const { chosen } = releaseAs;
    if (chosen !== null && !phase.allow.includes(kind) && !changes.some(({ counts }) => counts === kind)) {
      findings.push({
        message: `${state}; Release-As: ${chosen.text} makes the release ${kind}`,
        remedy: 'name a version that this phase allows, or remove the footer',
        where: { commit: chosen.change.commit, line: line.id },
        about: { phase: phase.name },
        ...(chosen.change.own ? {} : { softened: 'note' as const }),
      });
    }
    return findings;
  },
};
