// A workflow is started on a tag once, as far as GitHub lets us know.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../src/hosts/github/client.ts';
import { connect } from '../../../src/hosts/github/client.ts';
import { startOnce } from '../../../src/hosts/github/dispatch.ts';
import { explained, Refusal } from '../../../src/hosts/github/refusal.ts';
import type { Fault } from '../../github/faults.ts';
import type { Hub } from '../../github/hub.ts';
import { startGitHub } from '../../github/hub.ts';
import type { Rights } from '../../github/rights.ts';
import { Repository } from '../../support/repository.ts';

const origin = new Repository({ bare: true }).commit('feat: one').tag('v1.0.0');
const step = { do: 'dispatch', workflow: 'build.yml', ref: 'v1.0.0', commit: origin.id('main') } as const;
const wait = (): Promise<void> => Promise.resolve();

let hub: Hub;
beforeEach(async () => {
  hub = await startGitHub({ repository: origin.path });
  hub.seed.workflow({ file: 'build.yml' });
});
afterEach(() => hub.close());

function client(rights: Rights = { actions: 'write' }): Promise<Client> {
  const { owner, repo } = hub.world;
  const place = { api: hub.api, graphql: hub.graphql, server: hub.server, owner, repo };
  return connect(place, hub.token(rights), { wait });
}

test('the first run starts it, and no other', async () => {
  expect(await startOnce(await client(), step, wait)).toBe(true);
  expect(await startOnce(await client(), step, wait)).toBe(false);
  expect(hub.state.dispatches).toEqual([expect.objectContaining({ ref: 'v1.0.0' })]);
});

test('a run of the same name on another commit is none of this tag', async () => {
  const other = { ...step, commit: 'a'.repeat(40) };
  await startOnce(await client(), step, wait);
  expect(await startOnce(await client(), other, wait)).toBe(true);
});

test.each<Pick<Fault, 'kind'> & Partial<Fault>>([
  { kind: 'lost-answer' },
  { kind: 'reset' },
  { kind: 'status', status: 502 },
])('once, where the answer does not come: %o', async (fault) => {
  hub.fault({ route: 'actions/create-workflow-dispatch', ...fault });
  expect(await startOnce(await client(), step, wait)).toBe(true);
  expect(hub.state.dispatches).toHaveLength(1);
});

test('a missing right is named', async () => {
  // Reading is free in a public repository; starting is not.
  const asked = startOnce(await client({ contents: 'write' }), step, wait);
  const refusal = await asked.catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(explained(refusal as Refusal, 'starting build.yml on v1.0.0')).toMatchObject({
    code: 'github-rights',
    message: expect.stringContaining(
      'starting build.yml on v1.0.0: the token lacks the right actions: write',
    ),
    remedy: expect.stringContaining('permissions: {actions: write}'),
  });
});

test.each([
  ['a workflow that is not there', { ...step, workflow: 'none.yml' }, 'github-not-found', /Not Found/],
  ['one without the trigger', { ...step, workflow: 'ci.yml' }, 'github-refused', /workflow_dispatch/],
])('%s is told', async (_name, wanted, code, words) => {
  hub.seed.workflow({ file: 'ci.yml', dispatch: false });
  const refusal = await startOnce(await client(), wanted, wait).catch((error: unknown) => error);
  const problem = explained(refusal as Refusal, 'starting it');
  expect(problem.code).toBe(code);
  expect(problem.message).toMatch(words);
});
