import type { Json } from '../../support/run.ts';
import { created, notFound, ok, refuse } from '../answer.ts';
import { linkHeader, paged, pageOf, slice } from '../paging.ts';
import { app, appOf, nodeId, numberOf } from '../shapes.ts';
import type { CheckRun } from '../state.ts';
import type { Call, Operations } from '../world.ts';

const ANNOTATIONS = 50;
const LENGTH = 65_535;

function shape(call: Call, run: CheckRun): Json {
  const url = `${call.repoApi}/check-runs/${run.id}`;
  const page = `${call.repoPage}/runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CheckRun', run.id),
    head_sha: run.head_sha,
    external_id: run.external_id ?? '',
    url,
    html_url: page,
    details_url: run.details_url ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.started_at,
    completed_at: run.completed_at,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: numberOf(run.head_sha) },
    app: app(call, run.app),
    pull_requests: [],
  };
}

function found({ state, params }: Call): CheckRun {
  return state.checkRuns.find(({ id }) => id === Number(params.check_run_id)) ?? notFound();
}

/** The app that asks: people have no check runs. */
function asking({ token }: Call): string {
  return appOf(token.login) ?? refuse(403, 'You must authenticate via a GitHub App.');
}

/** The fields of a request on a check run. Annotations are added to those that are there. */
function changes({ body, now }: Call, annotations: readonly Json[]): Partial<CheckRun> {
  const { output = {} } = body;
  const more: Json[] = output.annotations ?? [];
  if (more.length > ANNOTATIONS)
    refuse(
      422,
      `Invalid request.\n\nNo more than ${ANNOTATIONS} items are allowed; ${more.length} were supplied.`,
    );
  for (const name of ['summary', 'text'])
    if ([...(output[name] ?? '')].length > LENGTH)
      refuse(
        422,
        `Invalid request.\n\nOnly ${LENGTH} characters are allowed; ${output[name].length} were supplied.`,
      );
  if (body.status === 'completed' && body.conclusion === undefined)
    refuse(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.');
  const { title, summary, text } = output;
  const given = Object.entries({
    name: body.name,
    external_id: body.external_id,
    details_url: body.details_url,
    started_at: body.started_at,
    title,
    summary,
    text,
    // A conclusion completes the run.
    ...(body.conclusion === undefined
      ? { status: body.status }
      : { status: 'completed', conclusion: body.conclusion, completed_at: body.completed_at ?? now() }),
  }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), annotations: [...annotations, ...more] };
}

export const checks: Operations = {
  'checks/create': async (call) => {
    const slug = asking(call);
    const head = await call.git.object(call.body.head_sha);
    if (head?.type !== 'commit') return refuse(422, `No commit found for SHA: ${call.body.head_sha}`);
    const run: CheckRun = {
      id: call.id(),
      name: call.body.name,
      head_sha: head.sha,
      status: 'queued',
      conclusion: null,
      external_id: null,
      details_url: null,
      started_at: call.now(),
      completed_at: null,
      title: null,
      summary: null,
      text: null,
      app: slug,
      annotations: [],
      ...changes(call, []),
    };
    call.state.checkRuns.push(run);
    return created(shape(call, run));
  },

  'checks/update': (call) => {
    const slug = asking(call);
    const run = found(call);
    if (run.app !== slug)
      refuse(
        403,
        `Invalid app_id \`${numberOf(slug)}\` - check run can only be modified by the GitHub App that created it.`,
      );
    Object.assign(run, changes(call, run.annotations));
    return ok(shape(call, run));
  },

  'checks/get': (call) => ok(shape(call, found(call))),

  'checks/list-annotations': (call) => {
    const run = found(call);
    return paged(call, run.annotations, (annotation) => ({
      start_column: null,
      end_column: null,
      title: null,
      raw_details: null,
      ...annotation,
      blob_href: `${call.repoPage}/blob/${run.head_sha}/${annotation.path}`,
    }));
  },

  'checks/list-for-ref': async (call) => {
    const { ref = '' } = call.params;
    const sha = await call.git.commitOf(ref);
    if (sha === null) return refuse(422, `No commit found for SHA: ${ref}`);
    const { check_name: name, status, filter = 'latest', app_id: id } = call.query;
    const matching = call.state.checkRuns
      .filter((run) => run.head_sha === sha)
      .filter((run) => name === undefined || run.name === name)
      .filter((run) => status === undefined || run.status === status)
      .filter((run) => id === undefined || String(numberOf(run.app)) === id)
      .reverse();
    const latest = matching.filter(
      (run, index) =>
        matching.findIndex((other) => other.name === run.name && other.app === run.app) === index,
    );
    const all = filter === 'all' ? matching : latest;
    const page = pageOf(call);
    const body = { total_count: all.length, check_runs: slice(all, page).map((run) => shape(call, run)) };
    return ok(body, linkHeader(call, page, all.length));
  },
};
