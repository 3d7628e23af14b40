import * as v from 'valibot';
import type { RepositoryInfo } from '../../hosts/repository.ts';
import { differingWord } from '../../hosts/work-tree.ts';
import { COMMAND } from '../../policy/compatibility-keys.ts';
import { inside as insidePath } from '../../policy/schema-licenses.ts';
import type { FoundPolicy } from '../gather/policy-file.ts';
import { policyAt, policyPaths } from '../gather/policy-file.ts';
import type { CommonOptions } from '../options.ts';

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
  const words = surfaces.flatMap(({ checker, given: { command, version } }) =>
    checker === COMMAND ? [command, version].flat().filter((word) => typeof word === 'string') : [],
  );
  const other =
    (await differingHere(options, info, from, words)) ?? (await differingAt(options, from, head, words));
  return other === null
    ? null
    : `the command names ${other}, which ${from.slice(0, 9)} has otherwise or not at all`;
}

async function differingHere(
  { git, history }: CommonOptions,
  { top }: RepositoryInfo,
  from: string,
  words: readonly string[],
): Promise<string | null> {
  return top === null || !history.onDisk ? null : await differingWord(git, top, from, words);
}

/** The first word that names what one commit holds otherwise than another: a command may run where the other is laid out. */
async function differingAt(
  { history }: CommonOptions,
  from: string,
  head: string,
  words: readonly string[],
): Promise<string | null> {
  if (from === head) return null;
  const paths = new Map(words.map((word) => [word, word.replace(/^(?:\.\/+)+/, '')]));
  const inside = [...paths.values()].filter((path) => v.is(insidePath, path));
  const [before, after] = await Promise.all(
    [from, head].map(
      async (commit) =>
        new Map((await history.entriesAt(commit, inside)).map(({ path, object }) => [path, object])),
    ),
  );
  const differing = [...paths].find(([, path]) => before?.get(path) !== after?.get(path));
  return differing?.[0] ?? null;
}
