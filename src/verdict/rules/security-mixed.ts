import { NONE } from '../../versions/kinds.ts';
import type { RawFinding, Rule } from '../context.ts';
import { nameCommits } from '../words.ts';

/** A release with security changes holds nothing else that asks for a release. Silent until a policy asks for it. */
export const securityMixed: Rule = {
  id: 'security-mixed',
  level: (policy) => (policy.rules['security-mixed'] === undefined ? 'off' : 'warning'),
  check({ changes, facts }) {
    const counting = changes.filter(({ counts }) => counts !== NONE);
    if (!counting.some(({ security }) => security)) return [];
    return [true, false].flatMap((own): RawFinding[] => {
      const others = counting.filter((change) => !change.security && change.own === own);
      const [first] = others;
      if (first === undefined) return [];
      const several = others.length > 1;
      return [
        {
          message: `the release holds security changes, and ${several ? `${others.length} that are` : 'one that is'} not security: ${nameCommits(others)}`,
          remedy:
            facts.tag === null
              ? `release the security changes alone: from a branch that starts at the last release, or before ${several ? 'these are' : 'this is'} merged`
              : `next time release the security changes before ${several ? 'these are' : 'this is'} merged`,
          where: { commit: first.commit, commits: others.map(({ commit }) => commit) },
          ...(own ? {} : { softened: 'note' as const }),
        },
      ];
    });
  },
};
