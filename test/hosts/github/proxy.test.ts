// Companies reach GitHub through a proxy only: a request goes through the one that the environment names.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect as open } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { connect } from '../../../src/hosts/github/client.ts';
import type { Loopback } from './loopback.ts';
import { loopback, TOKEN } from './loopback.ts';

const VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
const before = VARIABLES.map((name) => [name, process.env[name]] as const);
const closing: (() => void)[] = [];
afterEach(() => {
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  for (const close of closing.splice(0)) close();
});

/** A proxy that leads every host to one server, and remembers who wanted to go where. */
async function proxyTo(server: Loopback): Promise<{ url: string; asked: string[]; credentials: unknown[] }> {
  const asked: string[] = [];
  const credentials: unknown[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    asked.push(String(request.url));
    credentials.push(request.headers['proxy-authorization']);
    const onward = open(Number(new URL(server.origin).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    for (const each of [socket, onward]) each.on('error', () => {});
    closing.push(() => onward.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  closing.push(() => proxy.close());
  const { port } = proxy.address() as AddressInfo;
  return { url: `127.0.0.1:${port}`, asked, credentials };
}

const LABELS = 'GET /repos/{owner}/{repo}/labels';
const AWAY = 'http://github.example.invalid';

test('through the proxy, with its name and password', async () => {
  const server = await loopback({ body: [] });
  const proxy = await proxyTo(server);
  process.env.http_proxy = `http://me:pass%20word@${proxy.url}`;
  const place = { ...server.place, api: AWAY, graphql: `${AWAY}/graphql` };
  await (await connect(place, TOKEN)).request(LABELS);
  expect(proxy.asked).toEqual(['github.example.invalid:80']);
  expect(proxy.credentials).toEqual([`Basic ${Buffer.from('me:pass word').toString('base64')}`]);
  expect(server.requests).toEqual(['GET /repos/o/r/labels']);
});

test('past it, where NO_PROXY says so', async () => {
  const server = await loopback({ body: [] });
  const proxy = await proxyTo(server);
  process.env.http_proxy = `http://${proxy.url}`;
  process.env.no_proxy = 'example.invalid';
  const place = { ...server.place, api: AWAY, graphql: `${AWAY}/graphql` };
  const wait = (): Promise<void> => Promise.resolve();
  await expect((await connect(place, TOKEN, { wait })).request(LABELS)).rejects.toMatchObject({
    kind: 'network',
  });
  expect(proxy.asked).toEqual([]);
});

test('a proxy that is not there is told, without its password', async () => {
  const server = await loopback({ body: [] });
  process.env.http_proxy = 'http://me:secret@127.0.0.1:1';
  const place = { ...server.place, api: AWAY, graphql: `${AWAY}/graphql` };
  const wait = (): Promise<void> => Promise.resolve();
  const asked = (await connect(place, TOKEN, { wait })).request(LABELS);
  const refusal = await asked.catch((error: unknown) => error);
  expect(refusal).toMatchObject({ kind: 'network' });
  expect(JSON.stringify(refusal)).not.toContain('secret');
});
