import { oneOf } from '../../base/nearest.ts';
import { securityIds } from '../../changes/security.ts';
import { NONE } from '../../versions/kinds.ts';
import type { RawFinding, Rule } from '../context.ts';
import { idPrefixes } from '../coverage.ts';
import { nameCommits } from '../words.ts';

/** Every security change names its advisory. Silent until a policy asks for it. */
export const securityAdvisory: Rule = {
  id: 'security-advisory',
  level: (policy) => (policy.rules['security-advisory'] === undefined ? 'off' : 'warning'),
  check({ changes, policy, facts }) {
    const prefixes = idPrefixes(policy);
    const messages = new Map(facts.commits.map(({ commit, message }) => [commit, message]));
    const nameless = changes.filter(
      (change) =>
        change.security &&
        change.counts !== NONE &&
        securityIds(change, messages.get(change.commit) ?? '', prefixes).length === 0,
    );
    const ids = oneOf(['CVE-…', 'GHSA-…', ...prefixes.map((prefix) => `${prefix}…`)]);
    return [true, false].flatMap((own): RawFinding[] => {
      const group = nameless.filter((change) => change.own === own);
      const [first] = group;
      if (first === undefined) return [];
      return [
        {
          message: `${group.length === 1 ? 'a security change names' : `${group.length} security changes name`} no advisory: ${nameCommits(group)}`,
          remedy: `name it (${ids}) in the subject or in a trailer such as CVE: CVE-2026-1234`,
          where: { commit: first.commit, commits: group.map(({ commit }) => commit) },
          ...(own ? {} : { softened: 'note' as const }),
        },
      ];
    });
  },
};
