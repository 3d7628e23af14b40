import type { Commit } from '../repository.ts';

/** A commit, and when it was made, in seconds since 1970. */
export interface DatedCommit extends Commit {
  readonly time: number;
}

/**
 * Children before their parents, one line of history after the other: the order of `git log --topo-order`, so that a
 * verdict names commits in the same order whoever was asked.
 */
export function inOrder(commits: readonly DatedCommit[]): Commit[] {
  const known = new Map(commits.map((commit) => [commit.commit, commit]));
  const children = new Map<string, number>();
  for (const { parents } of known.values())
    for (const parent of new Set(parents)) children.set(parent, (children.get(parent) ?? 0) + 1);
  // The newest tip is shown first; of a merge, the side that was merged in.
  const waiting = [...known.values()]
    .filter(({ commit }) => !children.has(commit))
    .sort((a, b) => b.time - a.time)
    .reverse();
  const shown: Commit[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { commit, parents, message } = next;
    shown.push({ commit, parents, message });
    for (const parent of new Set(parents)) {
      const left = (children.get(parent) as number) - 1;
      children.set(parent, left);
      const found = known.get(parent);
      if (left === 0 && found !== undefined) waiting.push(found);
    }
  }
  return shown;
}
