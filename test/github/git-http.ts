// git over HTTP: `git http-backend` behind the same port, with tokens.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import type { Answer } from './answer.ts';
import type { GitStore } from './git-store.ts';
import { pushRefusal } from './push-refusal.ts';
import { covers } from './rights.ts';
import type { State } from './state.ts';
import type { Token } from './tokens.ts';

export interface GitRequest {
  readonly method: string;
  /** Below the repository: `/info/refs`. */
  readonly path: string;
  /** With its `?`. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface GitHost {
  readonly git: GitStore;
  readonly state: State;
  readonly owner: string;
  readonly repo: string;
  readonly repoPage: string;
}

/** `push/pack` and its like, as faults and `hub.requests` name them; null for what git doesn't ask. */
export function gitRoute(path: string, query: string): string | null {
  const service = path === '/info/refs' ? (/[?&]service=([^&]+)/.exec(query)?.[1] ?? '') : path.slice(1);
  const word = { 'git-upload-pack': 'fetch', 'git-receive-pack': 'push' }[service];
  return word === undefined ? null : `${word}/${path === '/info/refs' ? 'refs' : 'pack'}`;
}

/** @param token null where one was sent that is not known */
export async function answerGit(
  host: GitHost,
  route: string,
  request: GitRequest,
  token: Token | null,
): Promise<Answer> {
  const { state, owner, repo } = host;
  const push = route.startsWith('push/');
  if (token === null || (token.kind === 'nobody' && (push || state.settings.private)))
    return words(401, 'Repository not found.', { 'www-authenticate': 'Basic realm="GitHub"' });
  if (push && !covers(token.rights, { contents: 'write' }))
    return words(403, `Permission to ${owner}/${repo}.git denied to ${token.login}.`);
  if (state.settings.private && !covers(token.rights, { contents: 'read' }))
    return words(404, 'Repository not found.');
  const refused = route === 'push/pack' ? await pushRefusal(host, request.body, token) : null;
  return refused ?? (await backend(host, request, token));
}

/** What git shows after `remote: `. */
function words(status: number, text: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    bytes: Buffer.from(`${text}\n`),
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  };
}

// As it was before any step: steps that run in this process change it.
const OWN = { ...process.env };

let execPath: Promise<string> | null = null;

function backendPath(git: GitStore): Promise<string> {
  execPath ??= git.ask(['--exec-path']).then((out) => join(out.trim(), 'git-http-backend'));
  return execPath;
}

/** The settings of GitHub's own server. */
const SETTINGS = {
  'http.receivepack': 'true',
  'uploadpack.allowFilter': 'true',
  'uploadpack.allowAnySHA1InWant': 'true',
  'receive.autogc': 'false',
};

async function backend({ git }: GitHost, request: GitRequest, token: Token): Promise<Answer> {
  const settings = Object.entries(SETTINGS);
  const header = (name: string) => String(request.headers[name] ?? '');
  const child = spawn(await backendPath(git), [], {
    env: {
      ...OWN,
      GIT_PROJECT_ROOT: git.path,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: request.path,
      QUERY_STRING: request.query.replace(/^\?/, ''),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: header('content-type'),
      CONTENT_LENGTH: String(request.body.length),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
      HTTP_GIT_PROTOCOL: header('git-protocol'),
      GIT_PROTOCOL: header('git-protocol'),
      REMOTE_USER: token.login,
      REMOTE_ADDR: '127.0.0.1',
      GIT_CONFIG_COUNT: String(settings.length),
      ...Object.fromEntries(
        settings.flatMap(([key, value], index) => [
          [`GIT_CONFIG_KEY_${index}`, key],
          [`GIT_CONFIG_VALUE_${index}`, value],
        ]),
      ),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const out: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  // It may answer without having read everything.
  child.stdin.on('error', () => {});
  child.stdin.end(request.body);
  await new Promise((resolve) => child.on('close', resolve));
  return cgiAnswer(Buffer.concat(out));
}

function cgiAnswer(out: Buffer): Answer {
  const end = out.indexOf('\r\n\r\n');
  if (end === -1) return { status: 500, bytes: Buffer.from('git http-backend gave no answer\n') };
  const headers: Record<string, string> = {};
  for (const line of out.toString('latin1', 0, end).split('\r\n')) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  const { status = '200', ...rest } = headers;
  // On a connection that it knows, curl repeats a request whose answer was lost: then a fault would not be seen. What
  // comes of a repeated request shows the fault `twice`.
  return {
    status: Number.parseInt(status, 10),
    bytes: out.subarray(end + 4),
    headers: { ...rest, connection: 'close' },
  };
}
