import type { CommitFact } from '../verdict/facts.ts';

const MERGE = /^Merge pull request #(\d{1,9}) from /;

/**
 * The pull request that brought each commit, where a merge commit says so: the one of the merge that carried it onto the
 * branch.
 *
 * @param newestFirst every child before its parents
 */
export function pullsOfMerges(newestFirst: readonly CommitFact[]): ReadonlyMap<string, number> {
  const facts = new Map(newestFirst.map((fact) => [fact.commit, fact]));
  const mainline = new Set<string>();
  const merges: { number: number | null; from: readonly string[] }[] = [];
  for (let fact = newestFirst[0]; fact !== undefined; fact = facts.get(fact.parents[0] ?? '')) {
    mainline.add(fact.commit);
    const [, ...from] = fact.parents;
    const number = MERGE.exec(fact.message.trimStart())?.[1];
    if (from.length > 0) merges.push({ number: number === undefined ? null : Number(number), from });
  }
  const brought = new Map<string, number>();
  const seen = new Set(mainline);
  // The oldest merge first: what it brought, later ones only contain.
  for (const { number, from } of merges.reverse()) {
    const open = [...from];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const fact = facts.get(next);
      if (fact === undefined || seen.has(next)) continue;
      seen.add(next);
      if (number !== null) brought.set(next, number);
      open.push(...fact.parents);
    }
  }
  return brought;
}
