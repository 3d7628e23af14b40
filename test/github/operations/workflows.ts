import { noContent, notFound, ok, refuse } from '../answer.ts';
import { linkHeader, pageOf, slice } from '../paging.ts';
import { nodeId, repository } from '../shapes.ts';
import type { Workflow, WorkflowRun } from '../state.ts';
import type { Call, Operations } from '../world.ts';

/** By id, or by the name of its file. */
function find({ state, params }: Call): Workflow {
  const { workflow_id: id = '' } = params;
  return state.workflows.find((each) => String(each.id) === id || each.path.endsWith(`/${id}`)) ?? notFound();
}

function shape({ repoApi, repoPage }: Call, { id, name, path }: Workflow) {
  return {
    id,
    node_id: nodeId('Workflow', id),
    name,
    path,
    state: 'active',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    url: `${repoApi}/actions/workflows/${id}`,
    html_url: `${repoPage}/blob/main/${path}`,
    badge_url: `${repoPage}/workflows/${encodeURIComponent(name)}/badge.svg`,
  };
}

async function runShape(call: Call, workflow: Workflow, run: WorkflowRun) {
  const url = `${call.repoApi}/actions/runs/${run.id}`;
  const { tree, message, author, committer } = await call.git.commit(run.head_sha);
  return {
    id: run.id,
    name: workflow.name,
    node_id: nodeId('WorkflowRun', run.id),
    check_suite_id: run.id,
    head_branch: run.head_branch,
    head_sha: run.head_sha,
    path: workflow.path,
    display_title: message.split('\n')[0],
    run_number: run.id,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflow.id,
    url,
    html_url: `${call.repoPage}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: '2026-05-01T12:00:00Z',
    updated_at: '2026-05-01T12:00:00Z',
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${call.repoApi}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${call.repoApi}/actions/workflows/${workflow.id}`,
    head_commit: {
      id: run.head_sha,
      tree_id: tree,
      message,
      timestamp: committer.date,
      author: { name: author.name, email: author.email },
      committer: { name: committer.name, email: committer.email },
    },
    repository: repository(call),
    head_repository: repository(call),
  };
}

export const workflows: Operations = {
  'actions/get-workflow': (call) => ok(shape(call, find(call))),

  'actions/create-workflow-dispatch': async (call) => {
    const workflow = find(call);
    const { ref, inputs = {} } = call.body;
    const known = await call.git.object(
      ...['refs/heads/', 'refs/tags/', ''].map((prefix) => `${prefix}${ref}`),
    );
    if (known === null || /^[0-9a-f]{40}$/.test(ref)) refuse(422, `No ref found for: ${ref}`);
    if (!workflow.dispatch) refuse(422, "Workflow does not have 'workflow_dispatch' trigger");
    call.state.dispatches.push({ workflow: workflow.path, ref, inputs, by: call.token.name });
    const commit = await call.git.object(`${known.sha}^{commit}`);
    call.state.runs.push({
      id: call.id(),
      workflow: workflow.id,
      event: 'workflow_dispatch',
      head_branch: ref,
      head_sha: commit?.sha ?? known.sha,
      status: 'queued',
      conclusion: null,
    });
    return noContent;
  },

  'actions/list-workflow-runs': async (call) => {
    const workflow = find(call);
    const { branch, event, status, head_sha: sha } = call.query;
    const all = call.state.runs
      .filter((run) => run.workflow === workflow.id)
      .filter((run) => branch === undefined || run.head_branch === branch)
      .filter((run) => event === undefined || run.event === event)
      .filter((run) => status === undefined || run.status === status || run.conclusion === status)
      .filter((run) => sha === undefined || run.head_sha === sha)
      .toSorted((one, other) => other.id - one.id);
    const page = pageOf(call);
    const runs = await Promise.all(slice(all, page).map((run) => runShape(call, workflow, run)));
    return ok({ total_count: all.length, workflow_runs: runs }, linkHeader(call, page, all.length));
  },
};
