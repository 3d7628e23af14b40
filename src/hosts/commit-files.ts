import type { Git } from './git.ts';

/** A promised object that is not here is not fetched: the newer git by its own switch, every git by no transport. */
const AS_IT_IS = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };

/**
 * The first file that each commit adds or changes against its first parent, in one process and without the network; null
 * where it changes none, or has no parent here: then every file would count. A commit is left out where this clone lacks
 * its trees, as a shallow one does.
 */
export async function firstFiles(git: Git, commits: readonly string[]): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  if (commits.length === 0) return found;
  const { status, stdout } = await git.run(
    [
      'diff-tree',
      '--stdin',
      '-r',
      '-z',
      '--name-only',
      '--no-renames',
      '--diff-filter=d',
      '--diff-merges=first-parent',
    ],
    { input: commits.map((commit) => `${commit}\n`).join(''), env: AS_IT_IS },
  );
  const asked = new Set(commits);
  let current: string | null = null;
  // What was printed before git gave up is right.
  for (const field of stdout.split('\0').slice(0, -1)) {
    if (asked.has(field)) current = field;
    else if (current !== null && !found.has(current)) found.set(current, field);
  }
  if (status === 0) for (const commit of commits) if (!found.has(commit)) found.set(commit, null);
  return found;
}
