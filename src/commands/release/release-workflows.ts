import { mistake } from '../../base/problem.ts';
import type { History } from '../../hosts/history.ts';
import { isDispatchable } from '../../publish/triggers.ts';

/**
 * Workflows are started on the tag, so they have to be in the commit that is released. Looked up before the tag is made:
 * afterwards nobody could mend it.
 *
 * @throws Problem where one cannot be started there
 */
export async function mustBeStartable(
  history: History,
  commit: string,
  workflows: readonly string[],
): Promise<void> {
  for (const workflow of workflows) {
    const why = await whyNotStartable(history, commit, workflow);
    if (why !== null)
      throw mistake(
        'bad-workflow',
        `the workflow ${JSON.stringify(workflow)} of dispatch cannot be started on ${commit.slice(0, 9)}: ${why}`,
        'name a workflow that is in the commit which is released, with the trigger workflow_dispatch; the tag was not made',
      );
  }
}

/** Why a workflow cannot be started on a commit; null where it can. */
export async function whyNotStartable(
  history: History,
  commit: string,
  workflow: string,
): Promise<string | null> {
  const path = `.github/workflows/${workflow}`;
  const [file] = await history.read(await history.entriesAt(commit, [path]), null);
  if (file === undefined) return `the commit has no file ${path}`;
  if (file.text === null) return `${path}: ${file.problem}`;
  return isDispatchable(file.text) ? null : `${path} has no trigger workflow_dispatch`;
}
