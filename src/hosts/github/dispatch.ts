import type { DispatchStep } from '../../publish/steps.ts';
import type { Client } from './client.ts';
import { Refusal } from './refusal.ts';

/** How often a start is tried whose answer does not come. */
const TRIES = 3;
/** Milliseconds until a run that was started shows up in the list. */
const UNTIL_LISTED = 5000;

/** Whether a workflow was started on a tag, by this run or any other. @throws Refusal */
export async function wasStarted(client: Client, { workflow, ref, commit }: DispatchStep): Promise<boolean> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
    workflow_id: workflow,
    event: 'workflow_dispatch',
    branch: ref,
    head_sha: commit,
    per_page: 1,
  });
  return data.total_count > 0;
}

/**
 * Starts a workflow on a tag, unless it was started.
 *
 * @returns whether it was started here
 * @throws Refusal
 */
export async function startOnce(
  client: Client,
  step: DispatchStep,
  wait: (ms: number) => Promise<void>,
): Promise<boolean> {
  for (let tried = 1; ; tried += 1) {
    if (await wasStarted(client, step)) return tried > 1;
    try {
      const { workflow, ref } = step;
      await client.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
        workflow_id: workflow,
        ref,
      });
      return true;
    } catch (error) {
      const open = error instanceof Refusal && (error.kind === 'network' || error.kind === 'server');
      if (!open || tried === TRIES) throw error;
      // It may have been started all the same: a second start would run everything twice.
      await wait(UNTIL_LISTED);
    }
  }
}
