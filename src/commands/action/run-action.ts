import { Problem, problemOf } from '../../base/problem.ts';
import type { Runner } from '../../hosts/runner.ts';
import { logText } from '../../report/safe.ts';
import { check } from '../check.ts';
import type { Answer } from '../command.ts';
import { findPolicy } from '../gather/policy-file.ts';
import { linesOfRepository } from '../lines.ts';
import type { CommonOptions } from '../options.ts';
import { release } from '../release.ts';
import { verify } from '../verify.ts';
import type { Call } from './action-call.ts';
import { callOf } from './action-call.ts';
import { tellResult } from './action-feedback.ts';
import { choicesOf } from './action-inputs.ts';
import type { Result } from './action-results.ts';
import { verdictIn, writeResult } from './action-results.ts';

/** Runs the action and returns the exit status of its step. */
export async function runAction(runner: Runner): Promise<number> {
  let call: Call | null = null;
  let result: Result;
  let failOn: Call['choices']['failOn'] = 'error';
  try {
    const choices = choicesOf(runner);
    failOn = choices.failOn;
    const event = runner.event();
    if (choices.mode === 'comment') {
      const { passOn } = await import('./companion.ts');
      result = await passOn(runner, event);
    } else {
      call = await callOf(runner, choices, event);
      result = await resultOf(runner, call);
    }
  } catch (error) {
    result = { is: 'problem', problem: problemOf(error) };
  }
  // What was told to take a while is over.
  runner.progress.done();
  // All that needs no network stands before GitHub is asked for anything.
  const status = writeResult(runner, result, failOn);
  noticeUnwritten(runner);
  await tellResult(runner, call, result, status !== 0);
  return status;
}

/** What is judged or released is so, whether or not it could be written down. */
function noticeUnwritten(runner: Runner): void {
  const faults = [...runner.unwritten].map(([what, why]) => `${what} could not be written: ${why}`);
  if (faults.length > 0) runner.annotate('notice', logText(faults.join('; ')), 'output', null);
}

async function resultOf(runner: Runner, { choices, task, options }: Call): Promise<Result> {
  const { mode, failOn, dryRun, ways } = choices;
  if (task.do === 'nothing') return { is: 'nothing', why: task.why, head: null };
  if (mode === 'release')
    return answered(await release({ ...options, ...ways }, dryRun, failOn === 'warning'));
  if (mode === 'lines') return { is: 'lines', ...(await linesNow(options)) };
  if (task.do === 'verify') {
    const tag = runner.input('tag') ?? task.tag;
    // Where the pushed tag stood before says nothing about another one.
    const before = tag === task.tag ? task.before : null;
    return answered(await verify(options, tag, before));
  }
  const base = runner.input('base') ?? task.base;
  const head = runner.input('head') ?? task.head;
  try {
    const checked = await check(options, { base, head });
    const past = await pastOf(options, checked);
    const answer = await withPolicyOfHead(options, checked);
    if (!task.withLines) return { is: 'answer', answer, lines: null, past };
    // Asked anew: the tags that the check fetched are here now.
    return {
      is: 'answer',
      answer,
      lines: await linesNow({ ...options, history: options.history.afresh() }),
      past,
    };
  } catch (error) {
    // A workflow may run on every branch: where nobody asked for a verdict on this one, one without a line is no fault.
    if (mode === 'auto' && error instanceof Problem && error.code === 'no-line')
      return { is: 'nothing', why: `the branch ${options.branch} carries no release line`, head };
    throw error;
  }
}

function answered(answer: Answer): Result {
  return { is: 'answer', answer, lines: null, past: null };
}

async function linesNow(options: CommonOptions): Promise<Omit<Extract<Result, { is: 'lines' }>, 'is'>> {
  const { today, found } = await linesOfRepository(options);
  return { today, lines: found };
}

/** What the policy of a pull request that changes it says of the past; loaded only then. */
async function pastOf(options: CommonOptions, answer: Answer): Promise<string | null> {
  const verdict = verdictIn(answer);
  if (!verdict.policyChanged || answer.policy === undefined) return null;
  return await (await import('./policy-past.ts')).policyPast(options, answer.policy, verdict.head);
}

/** Where the base has no policy, a change to it stands in the file that brings the first one. */
async function withPolicyOfHead(options: CommonOptions, answer: Answer): Promise<Answer> {
  if (!verdictIn(answer).policyChanged || answer.policy?.file != null) return answer;
  const found = await findPolicy(options).catch(() => null);
  return found === null ? answer : { ...answer, policy: found };
}
