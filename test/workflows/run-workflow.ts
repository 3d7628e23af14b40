// Runs a workflow as GitHub would, as far as it is about semverdict: triggers, conditions, needs, and for each job a
// token with the rights that it asks for and no other. Checkouts and semverdict's own steps run for real, the latter as
// the built action; a shell's lines are not run, but what they are given is evaluated.
import { copyFileSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import picomatch from 'picomatch';
import { parse } from 'yaml';
import type { StepRan } from '../action/runner.ts';
import { startStep } from '../action/runner.ts';
import { checkout } from '../action/story.ts';
import type { Hub } from '../github/hub.ts';
import { freshDirectory } from '../support/environment.ts';
import type { Repository } from '../support/repository.ts';
import { git } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import type { Contexts } from './expressions.ts';
import { filled, holds } from './expressions.ts';

/** What starts a run: as story.ts makes it. */
interface Start {
  readonly event: string;
  readonly ref: string;
  readonly sha: string;
  readonly payload: Json;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Run {
  readonly hub: Hub;
  readonly origin: Repository;
  readonly workflow: string;
  readonly start: Start;
  /** Of a dispatch. */
  readonly inputs?: Readonly<Record<string, string | boolean>>;
  /** The day that counts as today. */
  readonly today?: string;
  /** A fork's run, and Dependabot's: whatever a job asks for, it may only read. */
  readonly readOnly?: boolean;
  /** What one run uploads and another one downloads: the path of a file, by the artifact's name. */
  readonly artifacts?: Map<string, string>;
  /** What runs keep for later ones: the folder, by the key of the cache. */
  readonly caches?: Map<string, string>;
  /** The id of the run. */
  readonly id?: string;
}

export interface JobRan {
  /** The steps of semverdict; empty where the job's condition does not hold. */
  readonly steps: readonly StepRan[];
  readonly skipped: boolean;
  readonly outputs: Readonly<Record<string, string>>;
}

/** @throws Error where the event does not start the workflow, or where a step is none that is known here */
export async function runWorkflow(run: Run): Promise<Record<string, JobRan>> {
  const workflow = parse(run.workflow);
  mustStart(workflow.on, run.start);
  const jobs: Record<string, JobRan> = {};
  for (const [name, job] of Object.entries<Json>(workflow.jobs)) jobs[name] = await runJob(job, run, jobs);
  return jobs;
}

/** GitHub's filters know more than these; the documentation uses no more. */
function mustStart(on: Json, { event, ref, payload }: Start): void {
  const triggers: Record<string, Json> =
    typeof on === 'string'
      ? { [on]: null }
      : Array.isArray(on)
        ? Object.fromEntries(on.map((each: string) => [each, null]))
        : on;
  if (!(event in triggers)) throw new Error(`the workflow does not start on ${event}`);
  const { branches, tags, types } = triggers[event] ?? {};
  const usual = event === 'pull_request' ? ['opened', 'synchronize', 'reopened'] : undefined;
  const wanted = types ?? usual;
  if (wanted !== undefined && !wanted.includes(payload.action))
    throw new Error(`the workflow does not start on ${event}: ${payload.action}`);
  const [, kind, name = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
  const filters = kind === 'tags' ? tags : branches;
  // A filter for branches alone lets no tag start it, and the other way round.
  const filtered = event === 'push' && (branches !== undefined || tags !== undefined);
  if (filtered && !(filters ?? []).some((each: string) => picomatch(each)(name)))
    throw new Error(`the workflow does not start on a push of ${ref}`);
}

async function runJob(job: Json, run: Run, before: Readonly<Record<string, JobRan>>): Promise<JobRan> {
  const needed = [job.needs ?? []].flat() as string[];
  const contexts: Record<string, Json> = {
    ...contextsOf(run),
    needs: Object.fromEntries(
      needed.map((name) => [name, { outputs: before[name]?.outputs ?? {}, result: 'success' }]),
    ),
    steps: {},
  };
  if (needed.some((name) => before[name]?.skipped) || !holds(job.if, contexts))
    return { steps: [], skipped: true, outputs: {} };
  const token = run.hub.token(rightsOf(job.permissions ?? {}, run.readOnly === true), { name: 'job' });
  const steps: StepRan[] = [];
  let workspace: string | null = null;
  const home = freshDirectory('home');
  const atEnd: (() => void)[] = [];
  for (const step of job.steps as Json[]) {
    if (!holds(step.if, contexts)) continue;
    const given = Object.fromEntries(
      Object.entries<Json>(step.with ?? {}).map(([name, value]) => [name, filled(String(value), contexts)]),
    );
    for (const value of Object.values<Json>(step.env ?? {}))
      filled(String(value), { ...contexts, github: { ...contexts.github, token } });
    const uses = String(step.uses ?? '').split('@')[0];
    if (uses === 'actions/checkout') {
      workspace = checkedOut(run, given.ref);
    } else if (uses === 'semverdict/semverdict' || uses === './') {
      const { start, hub } = run;
      const { ran: ending } = startStep(hub, {
        ...start,
        workspace: workspace ?? freshDirectory('workspace'),
        inputs: { ...given, ...(run.today === undefined ? {} : { today: run.today }) },
        token,
        env: { ...start.env, HOME: home, XDG_CACHE_HOME: undefined, LOCALAPPDATA: undefined },
      });
      const ran = await ending;
      steps.push(ran);
      if (step.id !== undefined) contexts.steps[step.id] = { outputs: ran.outputs };
    } else if (uses === 'actions/cache') {
      const save = restored(run.caches ?? new Map(), home, given);
      atEnd.push(save);
    } else if (uses === 'actions/upload-artifact') {
      if (!existsSync(given.path as string)) throw new Error(`nothing to upload at ${given.path}`);
      run.artifacts?.set(given.name as string, given.path as string);
    } else if (uses === 'actions/download-artifact') {
      const uploaded = run.artifacts?.get(given.name as string);
      if (uploaded === undefined) throw new Error(`there is no artifact ${given.name}`);
      mkdirSync(given.path as string, { recursive: true });
      copyFileSync(uploaded, join(given.path as string, basename(uploaded)));
    } else if (uses !== '') throw new Error(`a step uses ${uses}, which no test knows`);
  }
  for (const each of atEnd) each();
  const outputs = Object.entries<Json>(job.outputs ?? {}).map(([name, value]) => [
    name,
    filled(String(value), contexts),
  ]);
  return { steps, skipped: false, outputs: Object.fromEntries(outputs) };
}

/** As actions/cache does: the entry of the key, else the newest that begins so; what is new is kept when the job ends. */
function restored(
  caches: Map<string, string>,
  home: string,
  { path: place = '', key = '', 'restore-keys': prefixes = '' }: Json,
): () => void {
  const path = place.replace(/^~/, home);
  const begins = prefixes.split('\n').filter(Boolean);
  const names = [...caches.keys()].reverse();
  const found =
    names.find((name) => name === key) ??
    names.find((name) => begins.some((each: string) => name.startsWith(each)));
  const copied = { recursive: true, preserveTimestamps: true } as const;
  if (found !== undefined) cpSync(caches.get(found) as string, path, copied);
  return () => {
    if (caches.has(key) || !existsSync(path)) return;
    const folder = freshDirectory('cache');
    cpSync(path, folder, copied);
    caches.set(key, folder);
  };
}

function contextsOf({ start, inputs = {}, id = '1' }: Run): Contexts {
  const { event, payload, ref, sha } = start;
  return {
    github: {
      event_name: event,
      event: payload,
      ref,
      sha,
      workflow: 'workflow',
      run_id: id,
      run_attempt: '1',
      actor: 'octocat',
    },
    inputs,
    // What a runner gives its steps for files of their own.
    runner: { temp: freshDirectory('temp') },
  };
}

/** A workflow writes `pull-requests: write`; the double knows rights by their names in GitHub's API. */
function rightsOf(permissions: Json, readOnly: boolean): Record<string, 'read' | 'write'> {
  return Object.fromEntries(
    Object.entries<string>(permissions)
      .filter(([, right]) => right !== 'none')
      .map(([name, right]) => [name.replace(/-/g, '_'), readOnly ? 'read' : (right as 'read' | 'write')]),
  );
}

/** As actions/checkout leaves it: one commit, no tags, no token in the configuration. */
function checkedOut({ hub, origin, start }: Run, ref: string | undefined): string {
  const workspace = checkout(origin, ref === undefined ? start.ref : `refs/tags/${ref}`);
  git(workspace, 'remote', 'set-url', 'origin', hub.remote);
  return workspace;
}
