// The client against a server that fails in every way: what is repeated, waited for, followed, refused.
import { describe, expect, test } from 'vitest';
import { connect } from '../../../src/hosts/github/client.ts';
import { Refusal } from '../../../src/hosts/github/refusal.ts';
import { Transport } from '../../../src/hosts/github/transport.ts';
import type { Reply } from './loopback.ts';
import { loopback, say, TOKEN } from './loopback.ts';

const LABELS = 'GET /repos/{owner}/{repo}/labels';
const REF = 'POST /repos/{owner}/{repo}/git/refs';
const NEW_REF = { ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40) };
const GOOD = { body: [{ name: 'bug' }] };
const DATE = { date: 'Mon, 01 Jun 2026 12:00:00 GMT' };
const AT_DATE = Date.parse(DATE.date) / 1000;

const cutOff: Reply = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('[{"name":');
  setTimeout(() => response.destroy(), 5);
};
const halfDocument: Reply = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('[{"name":');
};
const reset: Reply = (request) => request.socket.destroy();

async function refusalOf(asked: Promise<unknown>): Promise<Refusal> {
  const thrown: unknown = await asked.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Refusal);
  return thrown as Refusal;
}

test('a request is for the repository, says who asks, and bears the token', async () => {
  const server = await loopback(GOOD);
  const client = await server.client();
  const { data } = await client.request(LABELS, { per_page: 2 });
  expect(data).toEqual([{ name: 'bug' }]);
  expect(server.requests).toEqual(['GET /api/v3/repos/o/r/labels?per_page=2']);
  expect(server.headers[0]).toMatchObject({
    authorization: `token ${TOKEN}`,
    'x-github-api-version': '2022-11-28',
  });
  expect(server.headers[0]?.['user-agent']).toMatch(/^semverdict\/\d/);
});

test('owner and repo stand only where the route takes them', async () => {
  const server = await loopback({ body: { state: 'active' } });
  const client = await server.client();
  const member = { org: 'o', team_slug: 't', username: 'u' };
  await client.request('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', member);
  expect(server.requests).toEqual(['GET /api/v3/orgs/o/teams/t/memberships/u']);
});

test('nothing is sent before something is asked, and a stranger bears no token', async () => {
  const server = await loopback(GOOD);
  const client = await connect(server.place, null);
  expect(server.requests).toEqual([]);
  await client.request(LABELS);
  expect(server.headers[0]).not.toHaveProperty('authorization');
});

test('a token that no header can hold is refused without being told', async () => {
  const server = await loopback(GOOD);
  const refusal = await refusalOf(connect(server.place, 'ghs_one\nghs_two'));
  expect(refusal.kind).toBe('bad-token');
  expect(`${refusal.stack}${JSON.stringify(refusal)}`).not.toMatch(/ghs_/);
});

describe('what passes is tried again', () => {
  const again: readonly [string, Reply][] = [
    ['500', { status: 500 }],
    ['502 with a page', { status: 502, body: '<html><title>Unicorn!</title></html>' }],
    ['503', { status: 503, body: { message: 'Service unavailable' } }],
    ['a reset connection', reset],
    ['a body that is cut off', cutOff],
    ['half of a document', halfDocument],
    ['an empty document', { headers: { 'content-type': 'application/json' } }],
  ];
  test.each(again)('a GET after %s', async (_name, fault) => {
    const server = await loopback(fault, fault, GOOD);
    const { data } = await (await server.client()).request(LABELS);
    expect(data).toEqual([{ name: 'bug' }]);
    expect(server.waits).toEqual([250, 1000]);
  });

  test.each(again)('a GET at most three times after %s', async (_name, fault) => {
    const server = await loopback(fault);
    const refusal = await refusalOf((await server.client()).request(LABELS));
    expect(refusal.kind).toMatch(/^(?:server|network)$/);
    expect(refusal.route).toBe(LABELS);
    expect(server.requests).toHaveLength(4);
  });

  test.each(again)('a POST is not, after %s', async (_name, fault) => {
    const server = await loopback(fault, { status: 201, body: {} });
    await refusalOf((await server.client()).request(REF, NEW_REF));
    expect(server.requests).toHaveLength(1);
  });

  test.each(again)('a POST is where its caller says so, after %s', async (_name, fault) => {
    const server = await loopback(fault, { status: 201, body: { ref: NEW_REF.ref } });
    await (await server.client()).request(REF, NEW_REF, { repeatable: true });
    expect(server.bodies).toEqual([JSON.stringify(NEW_REF), JSON.stringify(NEW_REF)]);
  });

  test('a POST that surely has not arrived', async () => {
    const server = await loopback(GOOD);
    server.close();
    const waits: number[] = [];
    const wait = (ms: number): Promise<void> => Promise.resolve(void waits.push(ms));
    const refusal = await refusalOf((await server.client({ wait })).request(REF, NEW_REF));
    expect(refusal).toMatchObject({ kind: 'network', status: null });
    expect(refusal.said).toContain('ECONNREFUSED');
    expect(waits).toHaveLength(3);
  });

  test('an answer that does not come', async () => {
    const server = await loopback(() => {}, GOOD);
    await (await server.client({ timeout: 100 })).request(LABELS);
    expect(server.requests).toHaveLength(2);
    const silent = await loopback(() => {});
    const refusal = await refusalOf((await silent.client({ timeout: 50 })).request(REF, NEW_REF));
    expect(refusal.said).toMatch(/no answer within/);
  });

  test('what will not pass is not tried again', async () => {
    for (const status of [400, 401, 403, 404, 409, 422]) {
      const server = await loopback({ status, body: { message: 'no' } });
      await refusalOf((await server.client()).request(LABELS));
      expect(server.requests).toHaveLength(1);
    }
  });
});

describe('rate limits', () => {
  const spent = (seconds: number): Reply => ({
    status: 403,
    headers: {
      ...DATE,
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(AT_DATE + seconds),
    },
    body: { message: 'API rate limit exceeded for installation ID 1.' },
  });
  const burst = (after: string | null): Reply => ({
    status: after === null ? 403 : 429,
    headers: { ...DATE, ...(after === null ? {} : { 'retry-after': after }) },
    body: { message: 'You have exceeded a secondary rate limit.' },
  });

  test('the hour is waited for by the clock of the server, a POST too', async () => {
    const server = await loopback(spent(30), { status: 201, body: {} });
    await (await server.client()).request(REF, NEW_REF);
    expect(server.waits).toEqual([31_000]);
    expect(server.told).toEqual(["waiting 31 s for GitHub's rate limit"]);
  });

  test('a burst is waited for as told, else a minute', async () => {
    const told = await loopback(burst('7'), GOOD);
    await (await told.client()).request(LABELS);
    expect(told.waits).toEqual([8000]);
    const untold = await loopback(burst(null), GOOD);
    await (await untold.client()).request(LABELS);
    expect(untold.waits).toEqual([61_000]);
  });

  test('longer than two minutes in all is given up, with the time at which it may be tried again', async () => {
    const long = await loopback(spent(3000));
    const refusal = await refusalOf((await long.client()).request(LABELS));
    expect(refusal).toMatchObject({ kind: 'rate-limit', status: 403, until: AT_DATE + 3000 });
    expect(long.waits).toEqual([]);
    // The second minute is doubled, which is too long.
    const stubborn = await loopback(burst(null));
    expect((await refusalOf((await stubborn.client()).request(LABELS))).kind).toBe('rate-limit');
    expect(stubborn.waits).toEqual([61_000]);
  });

  test('requests beside each other wait once', async () => {
    const { place } = await loopback();
    const limited = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(AT_DATE + 50), ...DATE };
    const asked: string[] = [];
    const waits: number[] = [];
    const transport = new Transport({
      place,
      secret: null,
      fetch: (url) => {
        asked.push(url);
        const isLimited = asked.length <= 3;
        return Promise.resolve(
          new Response('', isLimited ? { status: 403, headers: limited } : { status: 200 }),
        );
      },
      progress: () => {},
      wait: (ms) => {
        waits.push(ms);
        return new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
      },
      timeout: 1000,
      largest: 1000,
    });
    const sending = { route: LABELS, repeatable: true, graphql: false };
    await Promise.all([1, 2, 3].map((each) => transport.send(sending, `${place.api}/${each}`, {})));
    expect(waits).toEqual([51_000]);
    expect(asked).toHaveLength(6);
  });

  test('GraphQL tells of it in a good answer', async () => {
    const limited: Reply = {
      headers: { ...DATE, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(AT_DATE + 5) },
      body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for user ID 1.' }] },
    };
    const server = await loopback(limited, { body: { data: { a: 1 } } });
    expect(await (await server.client()).graphql('query { a }', {})).toEqual({ a: 1 });
    expect(server.waits).toEqual([6000]);
  });
});

describe('redirects', () => {
  test.each([301, 302, 307, 308])('a repository with a new name is followed (%i)', async (status) => {
    const moved: Reply = (request, response) =>
      say(response, {
        status,
        headers: { location: `http://${request.headers.host}/api/v3/repositories/1/git/refs` },
        body: { message: 'Moved Permanently' },
      });
    const server = await loopback(moved, { status: 201, body: { ref: 'x' } });
    const { data } = await (await server.client()).request(REF, NEW_REF);
    expect(data.ref).toBe('x');
    expect(server.requests).toEqual([
      'POST /api/v3/repos/o/r/git/refs',
      'POST /api/v3/repositories/1/git/refs',
    ]);
    expect(server.bodies[1]).toBe(JSON.stringify(NEW_REF));
    expect(server.headers[1]?.authorization).toBe(`token ${TOKEN}`);
  });

  test('another host gets nothing', async () => {
    const other = await loopback(GOOD);
    const server = await loopback({ status: 302, headers: { location: `${other.origin}/labels` } });
    const refusal = await refusalOf((await server.client()).request(LABELS));
    expect(refusal.said).toContain('another host');
    expect(other.requests).toEqual([]);
  });

  test('the next page is not fetched from another host', async () => {
    const other = await loopback(GOOD);
    const server = await loopback({ ...GOOD, headers: { link: `<${other.origin}/x>; rel="next"` } });
    const client = await server.client();
    const all = async (): Promise<void> => {
      for await (const _label of client.pages(LABELS, {}));
    };
    expect((await refusalOf(all())).said).toContain('another host');
    expect(other.requests).toEqual([]);
  });

  test('a circle ends', async () => {
    const server = await loopback({ status: 302, headers: { location: '/api/v3/again' } });
    const refusal = await refusalOf((await server.client()).request(LABELS));
    expect(refusal.said).toContain('again and again');
  });
});

test('an answer that is too large is not read', async () => {
  const endless: Reply = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = (): void => {
      if (!response.destroyed) response.write(`"${'x'.repeat(10_000)}"`, () => setTimeout(more, 1));
    };
    more();
  };
  const server = await loopback(endless);
  const refusal = await refusalOf((await server.client({ largest: 100_000 })).request(LABELS));
  expect(refusal).toMatchObject({ kind: 'too-big', status: 200 });
  expect(server.requests).toHaveLength(1);
});

describe('pages', () => {
  test('all items of all pages, in lists and in documents', async () => {
    const next = (request: { headers: { host?: string | undefined } }): string =>
      `<http://${request.headers.host}/api/v3/next?page=2>; rel="next"`;
    const first: Reply = (request, response) =>
      say(response, {
        headers: { link: next(request) },
        body: { total_count: 3, check_runs: [{ id: 1 }, { id: 2 }] },
      });
    const server = await loopback(first, { body: { total_count: 3, check_runs: [{ id: 3 }] } });
    const client = await server.client();
    const ids: unknown[] = [];
    for await (const run of client.pages('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { ref: 'x' }))
      ids.push(run.id);
    expect(ids).toEqual([1, 2, 3]);
    expect(server.requests).toEqual([
      'GET /api/v3/repos/o/r/commits/x/check-runs?per_page=100',
      'GET /api/v3/next?page=2',
    ]);
  });

  test('a refusal on the second page comes out', async () => {
    const first: Reply = (request, response) =>
      say(response, {
        ...GOOD,
        headers: { link: `<http://${request.headers.host}/api/v3/next>; rel="next"` },
      });
    const server = await loopback(first, { status: 404, body: { message: 'Not Found' } });
    const client = await server.client();
    const names: string[] = [];
    const all = async (): Promise<void> => {
      for await (const label of client.pages(LABELS, {})) names.push(label.name);
    };
    expect(await refusalOf(all())).toMatchObject({ kind: 'not-found', route: LABELS });
    expect(names).toEqual(['bug']);
  });
});

describe('GraphQL', () => {
  test('variables of any name', async () => {
    const server = await loopback({ body: { data: { repository: null } } });
    const client = await server.client();
    expect(await client.graphql('query($url: String) { repository }', { url: 'x', method: 1 })).toEqual({
      repository: null,
    });
    expect(server.requests).toEqual(['POST /api/graphql']);
    expect(JSON.parse(server.bodies[0] as string)).toEqual({
      query: 'query($url: String) { repository }',
      variables: { url: 'x', method: 1 },
    });
  });

  test.each([
    ['FORBIDDEN', 'Resource not accessible by integration', 'missing-right'],
    ['NOT_FOUND', 'Could not resolve to a Repository', 'not-found'],
    [undefined, "Field 'x' doesn't exist on type 'Y'", 'invalid'],
  ])('an error is a refusal: %s', async (type, message, kind) => {
    const server = await loopback({ body: { data: null, errors: [{ type, message }] } });
    const refusal = await refusalOf((await server.client()).graphql('query { x }', {}));
    expect(refusal).toMatchObject({ kind, said: message, status: 200, route: 'POST /graphql' });
    expect(server.requests).toHaveLength(1);
  });

  test('a query is tried again, a mutation is not', async () => {
    const server = await loopback({ status: 502 }, { body: { data: {} } });
    await (await server.client()).graphql('query { x }', {});
    const other = await loopback({ status: 502 }, { body: { data: {} } });
    await refusalOf((await other.client()).graphql('mutation { x }', {}));
    expect(other.requests).toHaveLength(1);
  });
});

test('no refusal holds the token, whatever fails', async () => {
  const echo: Reply = (request, response) =>
    say(response, { status: 403, body: { message: `you sent ${request.headers.authorization}` } });
  const page: Reply = (request, response) =>
    say(response, { status: 502, body: `<p>${request.headers.authorization}</p>` });
  const faults: Reply[] = [echo, page, reset, cutOff, halfDocument, { status: 404 }, { status: 422 }];
  for (const fault of faults) {
    const server = await loopback(fault);
    const refusal = await refusalOf((await server.client()).request(LABELS));
    const everything: string[] = [];
    for (let at: unknown = refusal; at instanceof Error; at = at.cause) {
      everything.push(String(at), String(at.stack), JSON.stringify(at));
      for (const name of Object.getOwnPropertyNames(at)) everything.push(String(Reflect.get(at, name)));
    }
    expect(everything.join('\n')).not.toContain(TOKEN);
  }
});
