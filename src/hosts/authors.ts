import type { Git } from './git.ts';

/** The names of those who made some commits, as the repository's .mailmap has them; commits that are not here are left out. */
export async function authorNames(
  git: Git,
  commits: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (commits.length === 0) return new Map();
  const asked = git.run(
    [
      'log',
      '-z',
      '--no-walk=unsorted',
      '--no-show-signature',
      '--encoding=UTF-8',
      '--format=%H%x00%aN',
      '--ignore-missing',
      '--stdin',
    ],
    { input: commits.map((commit) => `${commit}\n`).join('') },
  );
  // Without a clone there is nobody to ask.
  const listed = await asked.catch(() => null);
  if (listed === null || listed.status !== 0) return new Map();
  const fields = listed.stdout.split('\0');
  const names = new Map<string, string>();
  for (let index = 0; index + 1 < fields.length; index += 2)
    names.set(fields[index] as string, fields[index + 1] as string);
  return names;
}
