// The built action is killed at a request, before the server has done any work or after it. Then another run comes.
import { startStep } from '../action/runner.ts';
import { payload } from '../action/story.ts';
import type { Json } from '../support/run.ts';
import { TODAY } from '../support/run.ts';
import type { Row, Undisturbed } from './fault-table.ts';
import { nextClone, outcomeOf, verdictOn } from './fault-table.ts';
import type { Stage, Template, Via } from './stage.ts';
import { commitOf, WORKFLOW } from './stage.ts';

export const KILLS = ['killed before the work', 'killed after the work'] as const;

/** Starts the built action in mode release. */
export function startRelease(stage: Stage, workspace: string): ReturnType<typeof startStep> {
  return startStep(stage.hub, {
    workspace,
    event: 'workflow_dispatch',
    ref: 'refs/heads/main',
    sha: commitOf(stage, 'refs/heads/main'),
    payload: payload(
      'workflow_dispatch',
      () => true,
      (copy) => {
        copy.ref = 'refs/heads/main';
      },
    ),
    token: stage.token,
    inputs: { mode: 'release', via: stage.via, dispatch: WORKFLOW },
    env: { GIT_COMMITTER_DATE: `${TODAY}T09:00:00Z` },
  });
}

/** Runs one row. @returns null, or what went wrong */
export async function tryKill(
  template: Template,
  via: Via,
  row: Row,
  { end }: Undisturbed,
): Promise<string | null> {
  const stage = await template.stage(via);
  const { hub } = stage;
  const clone = stage.checkout();
  try {
    const before = row.fault === 'killed before the work';
    if (before) hub.fault({ nth: row.nth, kind: 'reset' });
    const { child, ran } = startRelease(stage, clone);
    hub.onRequest = async ({ nth }, moment) => {
      if (nth !== row.nth || moment !== (before ? 'before' : 'after')) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    };
    const { status } = await ran;
    if (status !== -1) return `the run was not killed, and ended with ${status}`;
    hub.onRequest = () => {};
    hub.clearFaults();
    const second: Json = await outcomeOf(stage, nextClone(stage, row, clone));
    return await verdictOn(stage, row, [second], end);
  } finally {
    await stage.close();
  }
}
