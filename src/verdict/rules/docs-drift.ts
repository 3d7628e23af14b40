import { some } from '../../base/words.ts';
import type { Doc } from '../../pages/docs.ts';
import { docsOf } from '../../pages/docs.ts';
import { securityBlockIn, WRITE_COMMAND } from '../../pages/security.ts';
import type { RawFinding, Rule } from '../context.ts';
import type { DocFact } from '../facts.ts';

/** The files that `docs` names say what the policy gives today: somebody plans by them. */
export const docsDrift: Rule = {
  id: 'docs-drift',
  level: 'warning',
  check({ judged, facts }) {
    const read = facts.project.docs;
    if (read === undefined) return [];
    const { policy, lines, stable } = judged;
    const document = facts.policyAtHead ?? facts.policy;
    const docs = docsOf(policy.docs, { document, policy, today: facts.today, lines, stable });
    const drifted = docs.flatMap((doc): Drifted[] => {
      const fact = read.find(({ path }) => path === doc.path);
      return fact === undefined || doc.holds(fact.text) ? [] : [{ doc, fact }];
    });
    const groups = new Map<string, Drifted[]>();
    for (const each of drifted) {
      const key = `${each.doc.as} ${each.fact.text === null}`;
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    return [...groups.values()].map((same) => {
      const found = finding(same);
      const brought = judged.own || same.some(({ fact }) => fact.own);
      return brought ? found : { ...found, softened: 'note' as const };
    });
  },
};

interface Drifted {
  readonly doc: Doc;
  readonly fact: DocFact;
}

/** @param same files of one kind, which are all missing or all there */
function finding(same: readonly Drifted[]): RawFinding {
  const [{ doc, fact }] = same as [Drifted];
  const one = same.length === 1;
  const names = some(same.map(({ doc: { path } }) => path));
  const where = { policy: `docs.${doc.as}` };
  const write = `run ${WRITE_COMMAND} and commit what it writes`;
  if (fact.text === null)
    return {
      message: `docs.${doc.as} names ${names}, and there ${one ? 'is no such file' : 'are no such files'}`,
      remedy: doc.within ? `make it with the two markers that docs/pages.md shows, and ${write}` : write,
      where,
    };
  const block = doc.as === 'security' ? securityBlockIn(fact.text) : null;
  if (block?.ok === false)
    return {
      message: `${names}: ${block.fault.message}`,
      remedy: `${block.fault.remedy}; then ${write}`,
      where,
    };
  return {
    message: `${names} ${one ? 'does' : 'do'} not say what the policy gives today`,
    remedy: write,
    where,
  };
}
