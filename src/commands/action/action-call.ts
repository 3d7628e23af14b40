import type { Runner, RunnerEvent } from '../../hosts/runner.ts';
import type { CommonOptions } from '../options.ts';
import type { Choices } from './action-inputs.ts';
import { actionOptions } from './action-options.ts';
import { actionTask } from './action-task.ts';
import type { Task } from './events.ts';

/** What a run of the action has to judge, and how. */
export interface Call {
  readonly choices: Choices;
  readonly event: RunnerEvent;
  readonly task: Task;
  readonly options: CommonOptions;
}

/** @throws Problem where inputs and event do not fit */
export async function callOf(runner: Runner, choices: Choices, event: RunnerEvent): Promise<Call> {
  const task = actionTask(choices.mode, runner, event);
  const options = await actionOptions(runner, task, event, choices.mode === 'release');
  return { choices, event, task, options };
}
