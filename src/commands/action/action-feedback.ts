import { problemOf } from '../../base/problem.ts';
import { githubBriefly } from '../../hosts/github/briefly.ts';
import type { Client } from '../../hosts/github/client.ts';
import type { Runner } from '../../hosts/runner.ts';
import type { Places } from '../../report/annotations.ts';
import type { Told } from '../../report/feedback.ts';
import type { Missing } from '../../report/feedback-notice.ts';
import { feedbackNotice } from '../../report/feedback-notice.ts';
import { logLines } from '../../report/safe.ts';
import type { Call } from './action-call.ts';
import type { Result } from './action-results.ts';
import { annotateResult, verdictIn } from './action-results.ts';
import { stepOf } from './action-step.ts';
import { NO_PLACES, placesOf } from './annotation-places.ts';
import { targetOf } from './feedback-target.ts';

/**
 * Says the result where it needs looking up or a right, in order of rights: annotations, then the comment, then the check
 * run. The verdict stands already, so nothing that happens here changes the run's exit status.
 *
 * @param call null where the run ended before it knew what to do
 * @param fails whether the step fails
 */
export async function tellResult(
  runner: Runner,
  call: Call | null,
  result: Result,
  fails: boolean,
): Promise<void> {
  if (call === null) return annotateResult(runner, result, NO_PLACES);
  const github = githubBriefly(runner.env, runner.input('token'));
  const places = await placesOfResult(result, call, github);
  annotateResult(runner, result, places);
  const notice = await noticeOf(runner, call, result, fails, places, github).catch(
    (error: unknown) => problemOf(error).message,
  );
  if (notice !== null) runner.annotate('notice', logLines(notice), 'feedback', null);
}

async function placesOfResult(
  result: Result,
  { options }: Call,
  github: () => Promise<Client | null>,
): Promise<Places> {
  if (result.is !== 'answer') return NO_PLACES;
  const { answer } = result;
  return await placesOf(verdictIn(answer).findings, answer.policy ?? null, options.git, github);
}

/** Gives feedback on a pull request or a merge queue. What to say of it; null where it went well or none was due. */
async function noticeOf(
  runner: Runner,
  { choices, event }: Call,
  result: Result,
  fails: boolean,
  places: Places,
  github: () => Promise<Client | null>,
): Promise<string | null> {
  const told = toldOf(result);
  const target = targetOf(event, runner.env.GITHUB_ACTOR);
  const asked = ['auto', 'check'].includes(choices.mode) && (choices.comment || choices.checkRun);
  if (told === null || target === null || !asked) return null;
  const client = await github();
  if (client === null) return null;
  const { giveComment, giveCheckRun } = await import('./feedback.ts');
  const step = stepOf(runner.env, runner.input('working-directory'));
  const feedback = { told, target, step, reported: false };
  const missing: (Missing | null)[] = [
    choices.comment ? await giveComment(client, feedback) : null,
    choices.checkRun ? await giveCheckRun(client, feedback, fails, places) : null,
  ];
  return feedbackNotice(
    missing.filter((each) => each !== null),
    target.readOnly,
  );
}

function toldOf(result: Result): Told | null {
  switch (result.is) {
    case 'answer':
      return { is: 'verdict', verdict: verdictIn(result.answer), past: result.past };
    case 'nothing':
    case 'problem':
      return result;
    default:
      return null;
  }
}
