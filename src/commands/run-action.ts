import { Problem, problemOf } from '../base/problem.ts';
import type { Runner } from '../hosts/runner.ts';
import { linesMarkdown } from '../report/markdown.ts';
import type { Choices } from './action-inputs.ts';
import { choicesOf } from './action-inputs.ts';
import { actionOptions } from './action-options.ts';
import type { Result } from './action-results.ts';
import { writeResult } from './action-results.ts';
import { actionTask } from './action-task.ts';
import { check } from './check.ts';
import type { Answer } from './command.ts';
import type { Task } from './events.ts';
import { linesOfRepository } from './lines.ts';
import type { CommonOptions } from './options.ts';
import { findPolicy } from './policy-file.ts';
import { release } from './release.ts';
import { verify } from './verify.ts';

/** Runs the action and returns the exit status of its step. */
export async function runAction(runner: Runner): Promise<number> {
  try {
    return await run(runner);
  } catch (error) {
    return writeResult(runner, { is: 'problem', problem: problemOf(error) }, 'error');
  }
}

async function run(runner: Runner): Promise<number> {
  const choices = choicesOf(runner);
  const event = runner.event();
  const task = actionTask(choices.mode, runner, event);
  const options = actionOptions(runner, task, event, choices.mode === 'release');
  const result = await resultOf(runner, choices, task, options);
  const status = writeResult(runner, result, choices.failOn);
  if (result.is === 'answer' && task.do === 'check' && task.withLines)
    runner.summary(await linesBelow(options));
  return status;
}

async function resultOf(
  runner: Runner,
  { mode, failOn, dryRun }: Choices,
  task: Task,
  options: CommonOptions,
): Promise<Result> {
  if (task.do === 'nothing') return { is: 'nothing', why: task.why };
  if (mode === 'release')
    return await answered(options, await release(options, dryRun, failOn === 'warning'));
  if (mode === 'lines') {
    const { today, found } = await linesOfRepository(options);
    return { is: 'lines', today, lines: found };
  }
  if (task.do === 'verify') {
    const tag = runner.input('tag') ?? task.tag;
    // Where the pushed tag stood before says nothing about another one.
    const before = tag === task.tag ? task.before : null;
    return await answered(options, await verify(options, tag, before));
  }
  const base = runner.input('base') ?? task.base;
  const head = runner.input('head') ?? task.head;
  try {
    return await answered(options, await check(options, { base, head }));
  } catch (error) {
    // A workflow may run on every branch: where nobody asked for a verdict on this one, one without a line is no fault.
    if (mode === 'auto' && error instanceof Problem && error.code === 'no-line')
      return { is: 'nothing', why: `the branch ${options.branch} carries no release line` };
    throw error;
  }
}

async function answered(options: CommonOptions, answer: Answer): Promise<Result> {
  const policyFile = options.policy ?? (await findPolicy(options).catch(() => null))?.file ?? null;
  return { is: 'answer', answer, policyFile };
}

/** All lines, below a verdict. Asked anew: the tags that the check fetched are here now. */
async function linesBelow(options: CommonOptions): Promise<string> {
  const { today, found } = await linesOfRepository({ ...options, history: options.history.afresh() });
  return `\n${linesMarkdown(today, found)}`;
}
