import { mistake } from '../../base/problem.ts';
import type { Runner, RunnerEvent } from '../../hosts/runner.ts';
import type { Mode } from './action-inputs.ts';
import type { Task } from './events.ts';
import { refTask, taskOf } from './events.ts';

/** What the run has to do: what the event asks for, or the mode that is named. @throws Problem where they don't fit */
export function actionTask(mode: Mode, runner: Runner, event: RunnerEvent): Task {
  return mode === 'auto' || event.name === 'pull_request_target'
    ? taskOf(event, runner.env)
    : namedTask(mode, runner, event);
}

/** A mode that is named takes what it needs from the event, as far as the event has it. */
function namedTask(mode: Mode, runner: Runner, event: RunnerEvent): Task {
  const tag = runner.input('tag');
  if (mode === 'verify' && tag !== null) return { do: 'verify', tag, before: null };
  const known = ['pull_request', 'pull_request_review', 'merge_group', 'push', 'release'].includes(
    event.name,
  );
  const task = known ? taskOf(event, runner.env) : refTask(runner.env, false);
  if (mode === 'verify' && task.do === 'check') {
    throw mistake(
      'no-tag',
      `mode verify needs a tag, and this run is on ${runner.env.GITHUB_REF ?? 'no ref'}`,
      'set the input tag, or run on: push: tags',
    );
  }
  if (mode === 'check' && task.do === 'verify') {
    throw mistake(
      'no-branch',
      `mode check needs a branch, and this run is on the tag ${task.tag}`,
      'set mode: auto or verify',
    );
  }
  if (mode === 'release' && (task.do === 'verify' || (task.do === 'check' && task.base !== null))) {
    throw mistake(
      'no-branch',
      `mode release needs a branch to release from, and this run is for ${event.name} on ${runner.env.GITHUB_REF ?? 'no ref'}`,
      'run it on: push to a branch, schedule or workflow_dispatch',
    );
  }
  return task;
}
