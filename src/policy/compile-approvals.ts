import type { Glob } from '../base/glob.ts';
import { compileGlob } from '../base/glob.ts';
import { didYouMean, oneOf } from '../base/nearest.ts';
import type { PolicyDocument } from './document.ts';
import type { Mistakes } from './mistakes.ts';

/** What a release of one kind needs besides its commits: all of it. */
export interface Approval {
  readonly label: string | null;
  /** One of them is enough; empty where none is asked. */
  readonly teams: readonly string[];
  /** Whether their reviews must be of the last commit of the pull request. */
  readonly reviewed: 'head' | 'any';
  /** Each must fit a path that changes. */
  readonly files: readonly Glob[];
}

/** @param kinds that the policy knows */
export function compileApprovals(
  document: PolicyDocument,
  kinds: readonly string[],
  mistakes: Mistakes,
): Record<string, Approval> {
  const found: Record<string, Approval> = {};
  for (const [kind, { label, teams = [], reviewed = 'head', files = [] }] of Object.entries(
    document.approvals ?? {},
  )) {
    if (!kinds.includes(kind))
      mistakes.key(
        ['approvals', kind],
        `unknown kind "${kind}"; expected ${oneOf(kinds)}${didYouMean(kind, kinds)}`,
      );
    if (label?.trim() === '')
      mistakes.add(['approvals', kind, 'label'], 'the label is empty; write its name, or remove the key');
    for (const [index, team] of teams.entries())
      if (team.trim() === '')
        mistakes.add(['approvals', kind, 'teams', String(index)], 'the name of the team is empty');
    const globs = files.flatMap((file) => {
      const glob = compileGlob(file);
      return glob.ok ? [glob.value] : [];
    });
    found[kind] = { label: label ?? null, teams, reviewed, files: globs };
  }
  return found;
}
