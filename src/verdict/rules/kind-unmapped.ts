import { count } from '../../base/words.ts';
import { NONE } from '../../versions/kinds.ts';
import type { Change } from '../changes.ts';
import type { Rule } from '../context.ts';
import { nameCommits } from '../words.ts';
import { byKindAndSource } from './grouped.ts';

/** A kind without a part is an error, never silently a patch. */
export const kindUnmapped: Rule = {
  id: 'kind-unmapped',
  level: 'error',
  check({ changes, policy }) {
    const unmapped = changes.filter(({ counts }) => counts !== NONE && policy.kinds.parts(counts) === null);
    return byKindAndSource(unmapped).map((group) => {
      const { counts, commit, own } = group[0] as Change;
      return {
        message: `the versions (${policy.scheme.id}) have no part for the kind ${counts}, which ${count(group.length, 'change')} ${group.length === 1 ? 'asks' : 'ask'} for: ${nameCommits(group)}`,
        remedy: `give ${counts} a part in versions.bump, or its commit types another kind in commits.kinds`,
        where: { commit, commits: group.map((change) => change.commit), policy: 'versions.bump' },
        ...(own ? {} : { softened: 'note' as const }),
      };
    });
  },
};
