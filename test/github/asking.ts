// Plain requests, and git as a client.
import { execFile } from 'node:child_process';
import process from 'node:process';
import type { Json } from '../support/run.ts';
import type { GitAnswer } from './git-store.ts';
import type { Hub } from './hub.ts';

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

/** @param what `METHOD /path` below the API; `{repo}` stands for the repository's own part */
export async function ask(hub: Hub, token: string | null, what: string, body?: Json): Promise<Told> {
  const [method = '', path = ''] = what.split(' ');
  const { owner, repo } = hub.world;
  const answer = await fetch(`${hub.api}${path.replace('{repo}', `/repos/${owner}/${repo}`)}`, {
    method,
    headers: { 'user-agent': 'test', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const json = /\bjson\b/.test(answer.headers.get('content-type') ?? '');
  return {
    status: answer.status,
    headers: answer.headers,
    body: json ? JSON.parse(text) : text || undefined,
  };
}

/** git as a client, beside this process. @param token goes by the environment, as actions/checkout's does by a file */
export function gitClient(directory: string, token: string | null, ...args: string[]): Promise<GitAnswer> {
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const config = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.extraheader',
    GIT_CONFIG_VALUE_0: header,
  };
  return new Promise((resolve) => {
    execFile(
      'git',
      args,
      {
        cwd: directory,
        encoding: 'utf8',
        env: { ...process.env, GIT_TERMINAL_PROMPT: '0', ...(token === null ? {} : config) },
      },
      (error, out, complaint) =>
        resolve({ status: error === null ? 0 : Number(error.code), out, error: complaint }),
    );
  });
}
