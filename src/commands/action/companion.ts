import { isMapping } from '../../base/mapping.ts';
import type { Problem } from '../../base/problem.ts';
import { mistake, undecided } from '../../base/problem.ts';
import { githubOfEvent } from '../../hosts/github/lazy.ts';
import type { OpenPull } from '../../hosts/github/pulls.ts';
import { openPullsFrom } from '../../hosts/github/pulls.ts';
import { explained, Refusal } from '../../hosts/github/refusal.ts';
import { readReport } from '../../hosts/report-file.ts';
import type { Runner, RunnerEvent } from '../../hosts/runner.ts';
import { commentOf } from '../../report/comment.ts';
import type { Told } from '../../report/feedback.ts';
import { reportedBy } from '../../report/reported.ts';
import type { Result } from './action-results.ts';
import { runPage, stepOf } from './action-step.ts';
import { PULL_EVENTS } from './feedback-target.ts';
import { stickComment } from './sticky-comment.ts';

/** The run that has ended, as GitHub says it in the event: what the report itself says of it counts for nothing. */
interface EndedRun {
  readonly event: string;
  readonly id: number;
  readonly attempt: number;
  readonly branch: string;
  readonly head: string;
  /** Where the branch is; null where that repository is gone. */
  readonly from: { readonly owner: string; readonly repository: number } | null;
}

/**
 * Comments on a pull request with what its own run, which had no right to, has reported. It runs on `workflow_run`, with
 * rights, and takes the report as data.
 *
 * @throws Problem on any other event, where the report is none, and where GitHub refuses the comment
 */
export async function passOn(runner: Runner, event: RunnerEvent): Promise<Result> {
  if (event.name !== 'workflow_run')
    throw mistake(
      'unknown-event',
      `mode comment passes on what another run has reported, and ${event.name} is not the end of one`,
      'run it on: workflow_run; on a pull request the other modes write the comment themselves',
    );
  const ended = endedRun(event.payload);
  if (!PULL_EVENTS.includes(ended.event))
    return nothing(ended, `the run was started by ${ended.event}, not by a pull request`);
  const told = reportIn(runner);
  const token = runner.input('token');
  if (token !== null) runner.secret(token);
  const client = await githubOfEvent(runner.env, token);
  if (client === null)
    throw mistake('bad-input', 'the input token is empty', 'leave it out, or set it to github.token');
  try {
    const pull = pullOf(
      ended,
      ended.from === null ? [] : await openPullsFrom(client, ended.from.owner, ended.branch),
    );
    if (typeof pull === 'string') return nothing(ended, pull);
    const marker = { ...stepOf(runner.env, null), run: ended.id, attempt: ended.attempt, head: ended.head };
    const origin = { head: ended.head, run: runPage(runner.env, ended.id), reported: true };
    const body = commentOf(told, origin, marker);
    await stickComment(client, pull.number, body, marker, told.is !== 'nothing');
    return { is: 'passed-on', pull: pull.number };
  } catch (error) {
    // The comment is all that this run is for.
    if (error instanceof Refusal) throw refused(error);
    throw error;
  }
}

function nothing({ head }: EndedRun, why: string): Result {
  return { is: 'nothing', why, head };
}

/** The one open pull request that the run was of; else why there is none. */
function pullOf({ head, from }: EndedRun, pulls: readonly OpenPull[]): OpenPull | string {
  const found = pulls.filter((pull) => pull.head === head && pull.headRepository === from?.repository);
  const [pull, ...others] = found;
  if (pull === undefined) return `no open pull request has the commit ${head.slice(0, 9)} as its head`;
  return others.length === 0
    ? pull
    : `${found.length} open pull requests have the commit ${head.slice(0, 9)} as their head, and nothing says which of them the run was of`;
}

function reportIn(runner: Runner): Told {
  const given = runner.input('report');
  if (given === null)
    throw mistake(
      'bad-input',
      'mode comment needs the input report',
      'set it to the path of the report, which a step before has downloaded',
    );
  const told = reportedBy(readReport(runner.directory(given)));
  if (told === null)
    throw mistake(
      'bad-report',
      `${given} is no report on a pull request`,
      'let the pull request’s run upload the file that the output report names',
    );
  return told;
}

/** @throws Problem where the payload is not GitHub's */
function endedRun({ workflow_run: run }: RunnerEvent['payload']): EndedRun {
  if (isMapping(run)) {
    const { event, id, run_attempt: attempt, head_branch: branch, head_sha: head } = run;
    if (
      typeof event === 'string' &&
      isNumber(id) &&
      isNumber(attempt) &&
      typeof branch === 'string' &&
      typeof head === 'string' &&
      /^[0-9a-f]{40,64}$/.test(head)
    )
      return { event, id, attempt, branch, head, from: fromOf(run.head_repository) };
  }
  throw mistake('bad-event', "the event's payload has no whole workflow_run", 'run the workflow again');
}

function fromOf(repository: unknown): EndedRun['from'] {
  if (!isMapping(repository) || !isMapping(repository.owner)) return null;
  const { id } = repository;
  const { login } = repository.owner;
  return isNumber(id) && typeof login === 'string' ? { owner: login, repository: id } : null;
}

function refused(refusal: Refusal): Problem {
  const doing = 'writing the comment on the pull request';
  if (refusal.kind !== 'missing-right') return explained(refusal, doing);
  return undecided(
    'github-rights',
    `${doing}: the token lacks pull-requests: write`,
    'give it to the job of this workflow under permissions',
  );
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
