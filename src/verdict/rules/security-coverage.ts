import type { Line } from '../../lines/lines.ts';
import { NONE } from '../../versions/kinds.ts';
import type { Change } from '../changes.ts';
import type { Context, RawFinding, Rule } from '../context.ts';
import { owedFixes, uncovered } from '../coverage.ts';
import type { FixFact, LineFixes } from '../facts.ts';
import { nameCommits } from '../words.ts';

/**
 * A security fix is on every line that gets security fixes today: what is unreleased here on the others, and what is
 * there on this one.
 */
export const securityCoverage: Rule = {
  id: 'security-coverage',
  level: 'warning',
  check(context) {
    const { facts, lines, opening, line } = context;
    const { security } = facts.project;
    if (security === undefined) return [];
    const here = opening?.allowed ? opening.id : line.id;
    if (security.unknown !== null) return [notExamined(security.unknown, here)];
    const own = context.changes.filter((change) => change.security && change.counts !== NONE);
    const findings: RawFinding[] = [];
    const told: FixFact[] = [];
    for (const compared of security.lines) {
      const other = lines.find(({ id }) => id === compared.line);
      const why = other === undefined ? null : owedFixes(other, facts.project.population);
      if (other === undefined || why === null || other.id === here) continue;
      findings.push(...missingThere(own, compared, other, why, context));
      if (!getsFixes(context)) continue;
      // What two other lines have is told once.
      const missing = uncovered(uncovered(compared.there, compared.here), told);
      told.push(...missing);
      findings.push(...missingHere(missing, compared, here, facts.base !== null));
    }
    return findings;
  },
};

/** Whether the line that is judged gets security fixes; one that is about to be opened does. */
function getsFixes({ opening, line, facts }: Context): boolean {
  if (opening?.allowed) return true;
  return line.existing !== null && owedFixes(line.existing, facts.project.population) !== null;
}

function missingThere(
  own: readonly Change[],
  { line, ref, here, there }: LineFixes,
  { name }: Line,
  why: string,
  { releases: { stable } }: Context,
): RawFinding[] {
  // Nothing can be picked onto a tag.
  const on = stable.some(({ tag }) => tag === ref) ? `a branch that starts at ${ref}` : ref;
  const uncoveredHere = new Set(uncovered(here, there).map(({ commit }) => commit));
  return [true, false].flatMap((mine): RawFinding[] => {
    const missing = own.filter(
      ({ own: brought, commit, of }) =>
        brought === mine && (of ?? [commit]).some((each) => uncoveredHere.has(each)),
    );
    const [first] = missing;
    if (first === undefined) return [];
    const several = missing.length > 1;
    return [
      {
        message: `${several ? `${missing.length} security fixes are` : 'a security fix is'} missing on line ${line}${name === null ? '' : ` (${name})`}, which ${why}: ${nameCommits(missing)}`,
        remedy: remedy(missing, on, several),
        where: { commit: first.commit, commits: missing.map(({ commit }) => commit), line },
        ...(mine ? {} : { softened: 'note' as const }),
      },
    ];
  });
}

function missingHere(
  missing: readonly FixFact[],
  { ref }: LineFixes,
  here: string,
  pullRequest: boolean,
): RawFinding[] {
  const [first] = missing;
  if (first === undefined) return [];
  const several = missing.length > 1;
  return [
    {
      message: `${several ? `${missing.length} security fixes` : 'a security fix'} of ${ref} ${several ? 'are' : 'is'} missing on line ${here}: ${nameCommits(missing)}`,
      remedy: remedy(missing, `line ${here}`, several),
      where: { commit: first.commit, commits: missing.map(({ commit }) => commit), line: here },
      // A pull request does not bring what is missing.
      ...(pullRequest ? { softened: 'note' as const } : {}),
    },
  ];
}

function remedy(
  missing: readonly { readonly commit: string; readonly of?: readonly string[] }[],
  on: string,
  several: boolean,
): string {
  // They are listed newest first, and apply in the order in which they were made.
  const commits = missing.flatMap(({ commit, of }) => of ?? [commit]).map((commit) => commit.slice(0, 9));
  commits.reverse();
  const picked = commits.length > 3 ? '' : ` ${commits.join(' ')}`;
  return `git cherry-pick -x${picked} on ${on}; where ${several ? 'they do not apply' : 'it does not apply'}, say so in a commit there that names the advisory or the commit`;
}

function notExamined(why: string, line: string): RawFinding {
  return {
    message: `whether security fixes are on every line that gets them was not examined: ${why}`,
    remedy:
      'complete the clone: git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*", or with actions/checkout: fetch-depth: 0',
    where: { line },
    softened: 'note',
  };
}
