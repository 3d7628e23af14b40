// The same small story here and in `emulate` (Apache-2.0), which others made: where the two differ, this file says who
// is right and why. Its files of pull requests, its list of tags and its releases are known to be wrong, and not asked.
import { createSign } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import type { Hub } from './hub.ts';
import { startGitHub } from './hub.ts';

type Role = 'writer' | 'reader' | 'person' | 'stranger';

interface Side {
  readonly api: string;
  readonly tokens: Readonly<Record<Role, string>>;
  /** What earlier answers gave: `{tag}` and its like in later requests. */
  readonly known: Record<string, string>;
}

interface Row {
  readonly name: string;
  readonly as?: Role;
  readonly ask: string;
  readonly body?: Json;
  /** What of the answer is compared, beside the status. */
  readonly see?: (body: Json) => Json;
  /** Keeps an id of the answer under this name. */
  readonly keep?: readonly [name: string, field: (body: Json) => string];
  /** What emulate says instead, and why we don't. */
  readonly differs?: { readonly status?: number; readonly seen?: Json; readonly because: string };
}

const ref = ({ ref: name, object }: Json) => ({ ref: name, type: object.type });
const tag = ({ tag: name, message, object }: Json) => ({ name, message, object });
const comment = ({ body, user }: Json) => ({ body, login: user.login, type: user.type });
const run = ({ name, status, conclusion, output }: Json) => ({
  name,
  status,
  conclusion,
  title: output.title,
  summary: output.summary,
  annotations: output.annotations_count,
});
const message = (body: Json) => body.message;
const OURS = { status: 403, because: 'it knows the refusal, not its words' };

const ROWS: readonly Row[] = [
  { name: 'a ref', ask: 'GET git/ref/heads/main', see: ref, keep: ['head', ({ object }) => object.sha] },
  { name: 'a ref that is not there', ask: 'GET git/ref/heads/none', see: message },
  {
    name: 'a tag object',
    ask: 'POST git/tags',
    body: { tag: 'v1.0.0', message: '1.0.0', object: '{head}', type: 'commit' },
    see: ({ tag: name, message: text, object }) => ({ name, text, type: object.type }),
    keep: ['tag', ({ sha }) => sha],
  },
  {
    name: 'a tag object again',
    ask: 'GET git/tags/{tag}',
    see: (body) => ({ name: tag(body).name, text: tag(body).message, type: tag(body).object.type }),
  },
  { name: 'a new tag', ask: 'POST git/refs', body: { ref: 'refs/tags/v1.0.0', sha: '{tag}' }, see: ref },
  {
    name: 'a tag twice',
    ask: 'POST git/refs',
    body: { ref: 'refs/tags/v1.0.0', sha: '{head}' },
    see: message,
  },
  { name: 'a ref without refs/', ask: 'POST git/refs', body: { ref: 'tags/v1.0.0', sha: '{head}' } },
  { name: 'a ref of nothing', ask: 'POST git/refs', body: { ref: 'refs/tags/v9', sha: '0'.repeat(40) } },
  { name: 'refs by their beginning', ask: 'GET git/matching-refs/tags/v', see: (body) => body.map(ref) },
  { name: 'no refs by their beginning', ask: 'GET git/matching-refs/tags/x', see: (body) => body },
  { name: 'a moved tag', ask: 'PATCH git/refs/tags/v1.0.0', body: { sha: '{head}', force: true }, see: ref },
  {
    name: 'a moved tag that is not there',
    ask: 'PATCH git/refs/tags/v7',
    body: { sha: '{head}', force: true },
    differs: { status: 404, because: 'GitHub describes 409 and 422 here: "Reference does not exist"' },
  },
  { name: 'a deleted tag', ask: 'DELETE git/refs/tags/v1.0.0' },
  {
    name: 'a deleted tag that is not there',
    ask: 'DELETE git/refs/tags/v1.0.0',
    differs: { status: 404, because: 'GitHub describes 409 and 422 here: "Reference does not exist"' },
  },
  {
    name: 'a tag without the right',
    as: 'reader',
    ask: 'POST git/refs',
    body: { ref: 'refs/tags/v3', sha: '{head}' },
    see: message,
    differs: { ...OURS, seen: 'Forbidden' },
  },
  {
    name: 'a token that nobody gave',
    as: 'stranger',
    ask: 'GET git/ref/heads/main',
    differs: { status: 200, because: 'it takes every token for somebody’s' },
  },
  {
    name: 'a comment',
    ask: 'POST issues/1/comments',
    body: { body: 'hi' },
    see: comment,
    keep: ['comment', ({ id }) => id],
  },
  { name: 'a comment on nothing', ask: 'POST issues/99/comments', body: { body: 'hi' }, see: message },
  {
    name: 'a changed comment',
    ask: 'PATCH issues/comments/{comment}',
    body: { body: 'better' },
    see: comment,
  },
  { name: 'the comments', ask: 'GET issues/1/comments', see: (body) => body.map(comment) },
  {
    name: 'a comment without the right',
    as: 'reader',
    ask: 'POST issues/1/comments',
    body: { body: 'hi' },
    see: message,
    differs: { ...OURS, seen: 'Forbidden' },
  },
  {
    name: 'comments of a public repository',
    as: 'reader',
    ask: 'GET issues/1/comments',
    see: (body) => body.length,
  },
  { name: 'a deleted comment', ask: 'DELETE issues/comments/{comment}' },
  { name: 'a comment that is gone', ask: 'DELETE issues/comments/{comment}', see: message },
  {
    name: 'a check run',
    ask: 'POST check-runs',
    body: { name: 'x', head_sha: '{head}', status: 'in_progress', output: { title: 't', summary: 's' } },
    see: run,
    keep: ['run', ({ id }) => id],
  },
  {
    name: 'a conclusion without a status',
    ask: 'PATCH check-runs/{run}',
    body: { conclusion: 'neutral' },
    see: ({ status }) => status,
    differs: {
      seen: 'in_progress',
      because: 'GitHub: "Providing conclusion will automatically set status to completed"',
    },
  },
  {
    name: 'a finished check run',
    ask: 'PATCH check-runs/{run}',
    body: {
      status: 'completed',
      conclusion: 'success',
      output: {
        title: 't',
        summary: 'done',
        annotations: [{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }],
      },
    },
    see: run,
  },
  {
    name: 'check runs by name',
    ask: 'GET commits/{head}/check-runs?check_name=x',
    see: ({ total_count: total, check_runs: runs }) => ({ total, runs: runs.map(run) }),
  },
  {
    name: 'a check run without the right',
    as: 'reader',
    ask: 'POST check-runs',
    body: { name: 'x', head_sha: '{head}' },
    see: message,
    differs: { ...OURS, seen: 'Forbidden' },
  },
  {
    name: 'a check run that a person makes',
    as: 'person',
    ask: 'POST check-runs',
    body: { name: 'y', head_sha: '{head}' },
    differs: { status: 201, because: 'GitHub lets only apps write check runs' },
  },
];

const RIGHTS = { contents: 'write', issues: 'write', checks: 'write' } as const;
let hub: Hub;
let ours: Side;
let theirs: Side;
let end: () => Promise<void>;

beforeAll(async () => {
  const repository = new Repository({ bare: true }).commit('feat: one').branch('topic').commit('feat: two');
  hub = await startGitHub({ repository: repository.path });
  hub.seed.pull({ number: 1, base: 'main', head: 'topic' });
  ours = {
    api: hub.api,
    tokens: {
      writer: hub.token(RIGHTS),
      reader: hub.token({ contents: 'read' }),
      person: hub.token({ ...RIGHTS }, { kind: 'user', login: 'Codertocat' }),
      stranger: 'stranger',
    },
    known: {},
  };
  theirs = await emulated();
});
afterAll(async () => {
  await end();
  await hub.close();
});

async function emulated(): Promise<Side> {
  const { createEmulator } = await import('emulate');
  const other = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { person: { login: 'Codertocat', scopes: ['repo'] } },
      github: {
        users: [{ login: 'Codertocat', name: 'Codertocat', email: 'test@example.org' }],
        repos: [{ owner: 'Codertocat', name: 'Hello-World', auto_init: true }],
        apps: [
          {
            app_id: 1,
            slug: 'github-actions',
            name: 'GitHub Actions',
            permissions: { ...RIGHTS, metadata: 'read' },
            events: [],
            installations: [{ installation_id: 100, account: 'Codertocat', repository_selection: 'all' }],
          },
        ],
      },
    },
  });
  end = () => other.close();
  const app = appToken(other.generatedSecrets[0]!.value);
  const installation = async (permissions: Json) => {
    const { body } = await asked(other.url, app, 'POST /app/installations/100/access_tokens', {
      permissions,
    });
    return body.token;
  };
  const [writer, reader] = await Promise.all([installation(RIGHTS), installation({ contents: 'read' })]);
  await asked(other.url, 'person', 'POST /repos/Codertocat/Hello-World/issues', { title: 'one' });
  return { api: other.url, tokens: { writer, reader, person: 'person', stranger: 'stranger' }, known: {} };
}

/** A GitHub App's own token: a JSON Web Token, signed by its key. */
function appToken(key: string): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss: '1', iat: now - 10, exp: now + 300 })}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
}

async function asked(
  api: string,
  token: string,
  what: string,
  body?: Json,
): Promise<{ status: number; body: Json }> {
  const [method = '', path = ''] = what.split(' ');
  const answer = await fetch(`${api}${path}`, {
    method,
    headers: { 'user-agent': 'test', authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
}

async function told({ api, tokens, known }: Side, row: Row): Promise<{ status: number; seen?: Json }> {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(known[name]));
  const { as = 'writer', ask: what, body, see, keep } = row;
  const given = body === undefined ? undefined : JSON.parse(fill(JSON.stringify(body)));
  const answer = await asked(
    api,
    tokens[as],
    fill(what).replace(' ', ' /repos/Codertocat/Hello-World/'),
    given,
  );
  if (keep !== undefined) known[keep[0]] = keep[1](answer.body);
  return { status: answer.status, ...(see === undefined ? {} : { seen: see(answer.body) }) };
}

test.each(ROWS.map((row) => [row.name, row] as const))('%s', async (_, row) => {
  const [here, there] = [await told(ours, row), await told(theirs, row)];
  if (row.differs === undefined) {
    expect(here).toEqual(there);
    return;
  }
  const { because, ...expected } = row.differs;
  expect(there, because).toMatchObject(expected);
  expect(here, because).not.toEqual(there);
});
