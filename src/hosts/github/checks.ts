import type { Endpoints } from '@octokit/types';
import type { Client } from './client.ts';

/** A check run as it stands at GitHub. */
export interface StandingCheck {
  readonly id: number;
  readonly externalId: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly annotations: number;
}

type Created = Endpoints['POST /repos/{owner}/{repo}/check-runs']['parameters'];

/** What is written: names and shapes are GitHub's. */
type CheckOutput = NonNullable<Created['output']>;
export type CheckAnnotations = NonNullable<CheckOutput['annotations']>;

export interface CheckToWrite {
  readonly name: string;
  readonly head: string;
  readonly externalId: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  /** A page of the run; null where there is none. */
  readonly details: string | null;
  readonly output: CheckOutput;
}

/** The check runs of a name at a commit, newest first. @throws Refusal */
export async function checkRunsOf(client: Client, head: string, name: string): Promise<StandingCheck[]> {
  const found: StandingCheck[] = [];
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
  for await (const run of client.pages(route, { ref: head, check_name: name, filter: 'all' }))
    found.push({
      id: Number(run.id),
      externalId: run.external_id ?? '',
      conclusion: run.conclusion,
      title: run.output.title,
      summary: run.output.summary,
      annotations: run.output.annotations_count,
    });
  return found.sort((a, b) => b.id - a.id);
}

/** @throws Refusal; of kind `network` or `server` it may be there all the same */
export async function createCheckRun(client: Client, check: CheckToWrite): Promise<number> {
  const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
    head_sha: check.head,
    ...fields(check),
  });
  return Number(data.id);
}

/** Annotations that are there already stay: GitHub adds to them. @throws Refusal */
export async function updateCheckRun(client: Client, id: number, check: CheckToWrite): Promise<void> {
  await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    check_run_id: id,
    ...fields(check),
  });
}

/** What tells the annotations of a check run from each other. @throws Refusal */
export async function annotationsAt(client: Client, id: number): Promise<Set<string>> {
  const found = new Set<string>();
  const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
  for await (const annotation of client.pages(route, { check_run_id: id }))
    found.add(annotationKey(annotation.path, annotation.start_line, annotation.message ?? ''));
  return found;
}

export function annotationKey(path: string, line: number, message: string): string {
  return `${path}:${line}:${message}`;
}

function fields({ name, externalId, conclusion, details, output }: CheckToWrite) {
  return {
    name,
    external_id: externalId,
    status: 'completed' as const,
    conclusion,
    ...(details === null ? {} : { details_url: details }),
    output,
  };
}
