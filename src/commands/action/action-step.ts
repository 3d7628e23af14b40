import { stepKey } from '../../report/comment.ts';

/** The step of a workflow run that speaks. */
export interface Step {
  /** The same in all of its runs, and another one for each step and directory. */
  readonly key: string;
  /** GITHUB_RUN_ID: it grows with every run of a repository, and stays when one is run again. */
  readonly run: number;
  /** GITHUB_RUN_ATTEMPT. */
  readonly attempt: number;
  /** The page of the run; null where the runner does not say where that is. */
  readonly page: string | null;
  /** The input working-directory. */
  readonly directory: string | null;
}

/** @param env the runner's variables */
export function stepOf(env: Readonly<Record<string, string | undefined>>, directory: string | null): Step {
  const { GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
  const names = [GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION, directory ?? undefined];
  const run = numberOf(GITHUB_RUN_ID);
  return {
    key: stepKey(names.map((name) => name ?? '')),
    run,
    attempt: numberOf(GITHUB_RUN_ATTEMPT),
    page: runPage(env, run),
    directory,
  };
}

/** The page of a run, for a link: only what is safe in one. */
export function runPage(
  { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Readonly<Record<string, string | undefined>>,
  run: number,
): string | null {
  if (run === 0 || !/^https?:\/\/[\w.:-]+\/?$/.test(server ?? '')) return null;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository ?? '')) return null;
  return `${server?.replace(/\/$/, '')}/${repository}/actions/runs/${run}`;
}

function numberOf(text: string | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
}
