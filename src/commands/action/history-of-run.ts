import { mistake } from '../../base/problem.ts';
import { Clone } from '../../hosts/clone.ts';
import type { Git } from '../../hosts/git.ts';
import type { Github } from '../../hosts/github/lazy.ts';
import type { History } from '../../hosts/history.ts';

/** The runner's variables. */
type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Who answers for the repository in a workflow run: a checkout where there is one; else GitHub's API, where there is a
 * token and the run says which repository is meant.
 *
 * @param named whether a directory is named: then what is meant is there, and not the repository of the run
 * @throws Problem `no-repository` where neither can be asked
 */
export async function historyOfRun(
  { git, github, progress }: { git: Git; github: Github; progress: (text: string) => void },
  env: Variables,
  named: boolean,
): Promise<History> {
  const clone = new Clone(git, progress);
  // What stands against reading one that is there is told by whoever reads it.
  const info = await clone.infoIfAny.catch(() => undefined);
  if (info !== null || named) return clone;
  const client = await github();
  if (client === null)
    throw mistake(
      'no-repository',
      `${git.directory} is not in a git repository, and there is no token to ask GitHub with`,
      'check the repository out before this step: uses: actions/checkout; or leave the input token as it is',
    );
  const { ApiHistory } = await import('../../hosts/github/history.ts');
  return new ApiHistory(client, {
    ref: env.GITHUB_REF || null,
    commit: env.GITHUB_SHA || null,
  });
}
