import { afterEach, beforeEach, expect, test } from 'vitest';
import { Repository } from '../support/repository.ts';
import { ask } from './asking.ts';
import { missingRight, rateLimit, secondaryLimit, serverError } from './faults.ts';
import type { Hub } from './hub.ts';
import { startGitHub } from './hub.ts';
import type { Seen } from './seen.ts';

const COMMENT = 'POST {repo}/issues/7/comments';
const body = { body: 'hello' };
let hub: Hub;
let token: string;

beforeEach(async () => {
  const repository = new Repository({ bare: true }).commit('feat: one').branch('topic').commit('feat: two');
  hub = await startGitHub({ repository: repository.path });
  hub.seed.pull({ number: 7, base: 'main', head: 'topic' });
  token = hub.token({ pull_requests: 'write' });
});
afterEach(() => hub.close());

/** What the client gets: a status, or the kind of its error. */
async function got(what = COMMENT, given: unknown = body): Promise<number | string> {
  try {
    return (await ask(hub, token, what, given)).status;
  } catch (error) {
    return error instanceof SyntaxError ? 'no JSON' : 'no answer';
  }
}

test.each([
  ['reset', 'no answer', 0],
  ['lost-answer', 'no answer', 1],
  ['cut', 'no answer', 1],
  ['late', 201, 1],
  ['twice', 201, 2],
  ['status', 500, 0],
  ['bad-gateway', 502, 1],
] as const)('%s', async (kind, answer, comments) => {
  hub.fault({ route: 'issues/create-comment', kind, delay: 5 });
  expect(await got()).toBe(answer);
  expect(hub.state.comments).toHaveLength(comments);
  expect(hub.requests[0]?.worked).toBe(comments);
  expect(await got(), 'the next one').toBe(201);
});

test('hang', async () => {
  hub.fault({ kind: 'hang' });
  const asked = got();
  while (hub.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await hub.close();
  expect(await asked).toBe('no answer');
});

test.each([
  ['primary limit', rateLimit(60), 403, 'x-ratelimit-remaining', '0'],
  ['secondary limit', secondaryLimit(2), 403, 'retry-after', '2'],
  ['secondary limit, as 429', secondaryLimit(2, 429), 429, 'retry-after', '2'],
  ['secondary limit without a time', secondaryLimit(null), 403, 'retry-after', null],
  ['a right', missingRight('contents=write'), 403, 'x-accepted-github-permissions', 'contents=write'],
  ['a server that fails', serverError(503), 503, 'content-type', 'text/html'],
] as const)('%s', async (_, fault, status, header, value) => {
  hub.fault({ ...fault });
  const told = await ask(hub, token, COMMENT, body);
  expect(told.status).toBe(status);
  expect(told.headers.get(header)).toBe(value);
});

test.each([
  ['the second of its kind', { route: 'issues/create-comment', nth: 2 }, [201, 500, 201, 201]],
  ['twice from the second on', { route: 'issues/create-comment', nth: 2, times: 2 }, [201, 500, 500, 201]],
  ['by method and path', { route: /^POST \/repos\/.*\/comments$/ }, [500, 201, 201, 201]],
  [
    'by what a function says',
    { route: ({ body: sent }: Seen) => sent.body === 'never' },
    [201, 201, 201, 201],
  ],
  ['the nth of everything', { nth: 4 }, [201, 201, 201, 500]],
  ['another operation', { route: 'checks/create' }, [201, 201, 201, 201]],
] satisfies [string, object, number[]][])('which request: %s', async (_, which, statuses) => {
  hub.fault({ ...which, kind: 'status' });
  const seen = [];
  for (let index = 0; index < statuses.length; index++) seen.push(await got());
  expect(seen).toEqual(statuses);
});

test('tells of each request before its work and after it', async () => {
  const moments: unknown[] = [];
  hub.onRequest = ({ route }, stage) => moments.push([route, stage, hub.state.comments.length]);
  await got();
  expect(moments).toEqual([
    ['issues/create-comment', 'before', 0],
    ['issues/create-comment', 'after', 1],
  ]);
});
