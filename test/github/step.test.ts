// The built action and the built command line beside this process, with git over HTTP from the loopback GitHub.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runStepAt, startStep } from '../action/runner.ts';
import { checkout, onBranch, story } from '../action/story.ts';
import { git } from '../support/repository.ts';
import { startCli } from '../support/run.ts';
import type { Hub } from './hub.ts';
import { startGitHub } from './hub.ts';

const origin = story();
let hub: Hub;
let workspace: string;

beforeEach(async () => {
  hub = await startGitHub({ repository: origin.path });
  workspace = checkout(origin, 'refs/heads/main');
  git(workspace, 'remote', 'set-url', 'origin', hub.remote);
});
afterEach(() => hub.close());

test('the action is told of this GitHub, and fetches from it', async () => {
  const ran = await runStepAt(hub, { workspace, ...onBranch(origin, 'workflow_dispatch') });
  expect(ran.status).toBe(0);
  expect(hub.requests.map(({ route }) => route)).toContain('fetch/pack');
});

test('the action can be killed at a request', async () => {
  const step = startStep(hub, { workspace, ...onBranch(origin, 'workflow_dispatch') });
  hub.onRequest = () => {
    step.child.kill('SIGKILL');
  };
  expect((await step.ran).status).toBe(-1);
});

test('the command line, too', async () => {
  const { ran } = startCli(workspace, ['check', '--json'], hub.env);
  expect((await ran).status).toBe(0);
  expect(hub.requests.map(({ route }) => route)).toContain('fetch/pack');
});
