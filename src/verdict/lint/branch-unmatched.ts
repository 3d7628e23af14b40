import type { LintCheck } from './context.ts';

/** Rules for branches that no branch of the repository has. */
export const branchUnmatched: LintCheck = {
  id: 'branch-unmatched',
  asksRepository: true,
  check({ policy, repository }) {
    if (repository === null) return [];
    return (policy.branches ?? []).flatMap(({ pattern }, index) =>
      repository.branches.some((branch) => pattern.match(branch) !== null)
        ? []
        : [
            {
              // Of a pattern the first branch may be yet to come.
              level: pattern.parts.length === 0 ? ('warning' as const) : ('note' as const),
              message: `no branch of this repository is named ${pattern.source}`,
              remedy: 'check the spelling, or fetch the branches of the remote',
              path: ['branches', String(index), 'name'],
            },
          ],
    );
  },
};
