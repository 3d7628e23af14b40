// A server on the loopback that says what a test tells it: for what no GitHub would say on purpose.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach } from 'vitest';
import type { Client, ConnectOptions } from '../../../src/hosts/github/client.ts';
import { connect } from '../../../src/hosts/github/client.ts';
import type { Place } from '../../../src/hosts/github/place.ts';

export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON where it is no text. */
  readonly body?: unknown;
}

/** One answer: what is said, or whatever a test does with the connection. */
export type Reply = Said | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Loopback {
  readonly origin: string;
  readonly place: Place;
  /** `GET /path`, in the order in which they came. */
  readonly requests: string[];
  readonly headers: IncomingMessage['headers'][];
  readonly bodies: string[];
  /** The waits in ms that the client was asked for; none takes any time. */
  readonly waits: number[];
  readonly told: string[];
  close(): void;
  client(options?: ConnectOptions): Promise<Client>;
}

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

export const TOKEN = 'ghs_loopback0Secret1Token2';

/** @param replies one after the other; the last one stays */
export async function loopback(...replies: Reply[]): Promise<Loopback> {
  const requests: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const bodies: string[] = [];
  const sockets = new Set<Socket>();
  let next = 0;
  const server = createServer((request, response) => {
    const reply = replies[Math.min(next++, replies.length - 1)] ?? {};
    requests.push(`${request.method} ${request.url}`);
    headers.push(request.headers);
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      bodies.push(body);
      if (typeof reply === 'function') reply(request, response);
      else say(response, reply);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  open.push(close);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const place = {
    api: `${origin}/api/v3`,
    graphql: `${origin}/api/graphql`,
    server: origin,
    owner: 'o',
    repo: 'r',
  };
  const waits: number[] = [];
  const told: string[] = [];
  const wait = (ms: number): Promise<void> => {
    waits.push(ms);
    return Promise.resolve();
  };
  const progress = (text: string): void => {
    told.push(text);
  };
  return {
    origin,
    place,
    requests,
    headers,
    bodies,
    waits,
    told,
    close,
    client: (options = {}) => connect(place, TOKEN, { wait, progress, ...options }),
  };
}

export function say(response: ServerResponse, { status = 200, headers = {}, body }: Said): void {
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8';
  response.writeHead(status, { ...(text === '' ? {} : { 'content-type': type }), ...headers });
  response.end(text);
}
