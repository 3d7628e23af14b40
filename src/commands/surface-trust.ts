import type { RepositoryInfo } from '../hosts/repository.ts';
import { differingWord } from '../hosts/work-tree.ts';
import { COMMAND } from '../policy/compatibility-keys.ts';
import type { CommonOptions } from './options.ts';
import type { FoundPolicy } from './policy-file.ts';
import { policyAt, policyPaths } from './policy-file.ts';

/**
 * Commands run only as a commit says, never as a file that lies in the work tree alone: of a pull request its base, which
 * judges it, else the commit that is judged. A file elsewhere is the choice of whoever runs this. A checker of one's own
 * must be what that commit holds, too: a pull request could change what it finds.
 *
 * @returns why no command of the policy may run; null where each may, and where it has none
 */
export async function whyUntrusted(
  options: CommonOptions,
  info: RepositoryInfo,
  { document, policy }: FoundPolicy,
  base: string | null,
  head: string,
): Promise<string | null> {
  const { surfaces } = policy.compatibility;
  if (surfaces.every(({ build, checker }) => build.length === 0 && checker !== COMMAND)) return null;
  const paths = policyPaths(options, info);
  const from = base ?? head;
  if (base === null && paths !== null) {
    const committed = await policyAt(options.history, head, paths);
    if (JSON.stringify(committed.document) !== JSON.stringify(document))
      return 'the policy names commands, and is not the one that is committed: commit it first';
  }
  const { top } = info;
  if (top === null) return null;
  const words = surfaces.flatMap(({ checker, given: { command } }) =>
    checker === COMMAND && Array.isArray(command) ? command.map(String) : [],
  );
  const other = await differingWord(options.git, top, from, words);
  return other === null
    ? null
    : `the command names ${other}, which ${from.slice(0, 9)} has otherwise or not at all`;
}
