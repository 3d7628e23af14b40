import type { Commit } from '../../hosts/repository.ts';
import type { CommitFact } from '../../verdict/facts.ts';

/** Commits that no pull request brings: each counts for itself. */
export function allOwn(commits: readonly Commit[]): CommitFact[] {
  return commits.map((commit) => ({ ...commit, own: true }));
}

/** Which commits a pull request brings: those that its base does not reach. @param commits children before parents */
export function ownOf(commits: readonly Commit[], base: string): CommitFact[] {
  const older = new Set([base]);
  // Children come first, so one pass reaches everything.
  for (const { commit, parents } of commits)
    if (older.has(commit)) for (const parent of parents) older.add(parent);
  return commits.map((commit) => ({ ...commit, own: !older.has(commit.commit) }));
}
