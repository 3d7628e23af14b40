// Bodies in and answers out, as bytes on a connection.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Json } from '../support/run.ts';
import type { Answer } from './answer.ts';

/** @returns null where the client went away meanwhile, as one does that a test kills */
export async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}

/** What is no JSON is given as text; nothing is undefined. */
export function jsonOf(bytes: Buffer): Json {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return bytes.toString('utf8');
  }
}

/** @param cut ends the connection in the middle of the answer */
export async function send(response: ServerResponse, answer: Answer, cut: boolean): Promise<void> {
  const { status, body, bytes, headers = {} } = answer;
  const content = bytes ?? (body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body)));
  if (response.destroyed) return;
  response.writeHead(status, {
    ...(bytes === undefined && body !== undefined
      ? { 'content-type': 'application/json; charset=utf-8' }
      : {}),
    ...headers,
    ...(status === 204 ? {} : { 'content-length': String(content.length) }),
  });
  if (!cut) {
    response.end(content);
    return;
  }
  await new Promise((resolve) =>
    response.write(content.subarray(0, Math.floor(content.length / 2)), resolve),
  );
  response.destroy();
}
