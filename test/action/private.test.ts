// The default checkout of a private repository: what is missing is fetched with the token, which opens this repository
// and is nowhere written down. Every request is counted.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { gitEnvironment } from '../../src/hosts/runner.ts';
import type { Hub } from '../github/hub.ts';
import { startGitHub } from '../github/hub.ts';
import { freshDirectory } from '../support/environment.ts';
import { git, gitWith } from '../support/repository.ts';
import type { Step, StepRan } from './runner.ts';
import { runStepAt } from './runner.ts';
import { checkout, onMergeGroup, onPullRequest, onPush, story } from './story.ts';

const origin = story();
let hub: Hub;
let token: string;

beforeAll(async () => {
  hub = await startGitHub({ repository: origin.path });
  hub.state.settings.private = true;
});
afterAll(() => hub.close());
beforeEach(() => {
  hub.requests.length = 0;
  token = hub.token({ contents: 'read' }, { name: 'input' });
});

const basic = (secret: string) =>
  `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${secret}`).toString('base64')}`;

/** A checkout of one commit, from the hub. @param leave leaves in it what a version of actions/checkout leaves */
function checkedOut(ref: string, leave: (workspace: string) => void = () => {}): string {
  const workspace = checkout(origin, ref);
  git(workspace, 'remote', 'set-url', 'origin', hub.remote);
  leave(workspace);
  return workspace;
}

/** Up to version 5: a header in .git/config. */
const headerInConfig = (secret: string) => (workspace: string) =>
  void git(workspace, 'config', '--local', `http.${hub.server}/.extraheader`, basic(secret));

/** From version 6 on: a file of its own under RUNNER_TEMP, included for the paths on the host and in a container. */
const headerInFile = (secret: string) => (workspace: string) => {
  const file = join(freshDirectory('temp'), 'git-credentials-0b5c.config');
  writeFileSync(file, `[http "${hub.server}/"]\n\textraheader = ${basic(secret)}\n`);
  for (const [folder, path] of [
    [`${workspace}/.git`, file],
    [`${workspace}/.git/worktrees/*`, file],
    ['/github/workspace/.git', '/github/runner_temp/git-credentials-0b5c.config'],
  ])
    git(workspace, 'config', '--local', `includeIf.gitdir:${folder}.path`, path!);
};

const run = (step: Omit<Step, 'token'>): Promise<StepRan> => runStepAt(hub, { token, ...step });

/** How often git went to the server, be it to list refs or to fetch, and by whose token. */
function visits(): { count: number; by: string[] } {
  const asked = hub.requests.filter(({ route }) => route.startsWith('fetch/'));
  // Each visit begins so; what follows is one conversation.
  const count = asked.filter(({ route }) => route === 'fetch/refs').length;
  return { count, by: [...new Set(asked.map((each) => each.token))] };
}

describe('whatever the checkout left', () => {
  test.each<[string, (workspace: string) => void]>([
    ['nothing: persist-credentials: false', () => {}],
    [
      'a header in its settings',
      (workspace) => headerInConfig(hub.token({ contents: 'read' }, { name: 'left' }))(workspace),
    ],
    [
      'a header in a file beside',
      (workspace) => headerInFile(hub.token({ contents: 'read' }, { name: 'left' }))(workspace),
    ],
    ['one that is no longer good', (workspace) => headerInConfig('ghs_expired')(workspace)],
    [
      'an address of SSH that is rewritten',
      (workspace) => {
        git(workspace, 'remote', 'set-url', 'origin', 'git@github.com:Codertocat/Hello-World.git');
        git(workspace, 'config', `url.${hub.server}/.insteadOf`, 'git@github.com:');
      },
    ],
  ])('%s', async (_, leave) => {
    const workspace = checkedOut('refs/heads/main', leave);
    const ran = await run({ workspace, ...onPush(origin, 'refs/heads/main') });
    expect(ran.outputs).toMatchObject({ outcome: 'pass', version: '2.0.1' });
    expect(visits().by).toEqual(['input']);
    for (const folder of [workspace, ran.files]) expect(everyFile(folder)).not.toContain(token);
  });

  test('without a token and without credentials it is said', async () => {
    const workspace = checkedOut('refs/heads/main');
    const ran = await run({ workspace, ...onPush(origin, 'refs/heads/main'), ...{ token: '' } });
    expect([ran.status, ran.report.error.code]).toEqual([3, 'github-token']);
  });

  test('another repository with credentials of its own is asked with those', async () => {
    const leave = headerInFile(hub.token({ contents: 'read' }, { name: 'left' }));
    const workspace = checkedOut('refs/heads/main', leave);
    token = hub.token({}, { name: 'input' });
    const env = { GITHUB_REPOSITORY: 'Codertocat/Other' };
    const ran = await run({
      workspace,
      ...onPush(origin, 'refs/heads/main'),
      env,
      inputs: { 'working-directory': '.' },
    });
    expect(ran.outputs).toMatchObject({ outcome: 'pass', version: '2.0.1' });
    expect(visits().by).toEqual(['left']);
  });
});

// A list of the tags, the tags with their dates, and the range: three visits. For a pull request base and head are fetched
// before, and each has a range; a tag needs the branches instead, and is looked for once more at the end.
describe('what is fetched', () => {
  test.each<[string, string, () => Omit<Step, 'workspace'>, number]>([
    ['a push', 'refs/heads/main', () => onPush(origin, 'refs/heads/main'), 3],
    ['a pull request', 'refs/pull/7/merge', () => onPullRequest(origin, 7, 'main', 'feature'), 5],
    ['a merge group', 'refs/pull/7/merge', () => onMergeGroup(origin, 7, 'main'), 5],
    ['a pushed tag', 'refs/tags/v2.0.0', () => onPush(origin, 'refs/tags/v2.0.0'), 4],
  ])('for %s', async (_, ref, start, count) => {
    const ran = await run({ workspace: checkedOut(ref), ...start() });
    expect(ran.report).not.toHaveProperty('error');
    expect(visits()).toEqual({ count, by: ['input'] });
  });

  test('once: the next step only asks whether there are more tags', async () => {
    const workspace = checkedOut('refs/heads/main');
    const first = await run({ workspace, ...onPush(origin, 'refs/heads/main') });
    hub.requests.length = 0;
    const second = await run({ workspace, ...onPush(origin, 'refs/heads/main') });
    expect(second.report).toEqual(first.report);
    expect(visits()).toEqual({ count: 1, by: ['input'] });
  });

  test('a partial clone fetches its missing files with the token, too', async () => {
    const workspace = checkedOut('refs/heads/main', (place) => {
      git(place, 'config', 'remote.origin.promisor', 'true');
      git(place, 'config', 'remote.origin.partialclonefilter', 'blob:none');
    });
    const ran = await run({ workspace, ...onPullRequest(origin, 8, 'release/1.x', 'backport') });
    expect(ran.outputs).toMatchObject({ line: '1', version: '1.2.0' });
    expect(visits().by).toEqual(['input']);
  });
});

// Nothing is wrong with the clone then, and nothing with what the user wrote.
describe('what stands against reading the remote is told, and no shallow clone', () => {
  const starts: Readonly<Record<string, () => Omit<Step, 'token'>>> = {
    push: () => ({ workspace: checkedOut('refs/heads/main'), ...onPush(origin, 'refs/heads/main') }),
    pull: () => ({
      workspace: checkedOut('refs/pull/7/merge'),
      ...onPullRequest(origin, 7, 'main', 'feature'),
    }),
    tag: () => ({ workspace: checkedOut('refs/tags/v2.0.0'), ...onPush(origin, 'refs/tags/v2.0.0') }),
  };
  const bear = (another: string): void => {
    token = another;
  };
  const refuse = (status: number, body = '') =>
    hub.fault({
      route: /info\/refs/,
      kind: 'status',
      status,
      times: 99,
      body,
      headers: { 'content-type': 'text/plain' },
    });
  const against: readonly (readonly [string, () => void, string, RegExp])[] = [
    ['a wrong token', () => bear('ghs_wrong'), 'github-token', /leave the input token out/],
    [
      'a token without the right',
      () => bear(hub.token({}, { name: 'input' })),
      'github-not-found',
      /contents: read/,
    ],
    ['403', () => refuse(403), 'github-rights', /contents: read/],
    ['a limit', () => refuse(403, 'You have exceeded a secondary rate limit.'), 'github-rate-limit', /again/],
    ['429', () => refuse(429), 'github-rate-limit', /again/],
  ];
  afterEach(() => hub.clearFaults());

  test.each(Object.keys(starts).flatMap((start) => against.map((each) => [start, ...each] as const)))(
    '%s: %s',
    async (start, _, spoil, code, remedy) => {
      const step = starts[start]!();
      spoil();
      const ran = await run(step);
      expect([ran.status, ran.report.error.code]).toEqual([3, code]);
      expect(ran.report.error.message).toMatch(/^reading origin: /);
      expect(ran.report.error.remedy).toMatch(remedy);
      expect(visits().count).toBe(1);
    },
  );

  test('a server that fails again and again, after three tries more', async () => {
    const step = starts.push!();
    refuse(503);
    const ran = await run(step);
    expect([ran.status, ran.report.error.code]).toEqual([3, 'github-unavailable']);
    expect(ran.report.error.message).toContain('503');
    expect(visits().count).toBe(4);
  });
});

describe('a fault that passes is not noticed', () => {
  afterEach(() => hub.clearFaults());

  test.each<[string, string, number, Parameters<Hub['fault']>[0]]>([
    ['503 at the list', 'fetch/refs', 1, { kind: 'status', status: 503 }],
    ['a reset at the list', 'fetch/refs', 1, { kind: 'reset' }],
    ['half a list', 'fetch/pack', 1, { kind: 'cut' }],
    ['503 before the tags', 'fetch/refs', 2, { kind: 'status', status: 503 }],
    ['502 at the range', 'fetch/refs', 3, { kind: 'status', status: 502 }],
    ['503 in the middle of the tags', 'fetch/pack', 3, { kind: 'status', status: 503 }],
    ['a reset in the middle of the tags', 'fetch/pack', 3, { kind: 'reset' }],
    ['half a pack', 'fetch/pack', 3, { kind: 'cut' }],
    ['the last pack without an answer', 'fetch/pack', 5, { kind: 'lost-answer' }],
  ])('%s', async (_, route, nth, fault) => {
    const workspace = checkedOut('refs/heads/main');
    hub.fault({ route, nth, ...fault });
    const ran = await run({ workspace, ...onPush(origin, 'refs/heads/main') });
    expect(ran.report).not.toHaveProperty('error');
    expect(ran.outputs).toMatchObject({ outcome: 'pass', version: '2.0.1' });
    expect(visits().count).toBe(4);
  });
});

function everyFile(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'event.json')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

// A server of one's own has a port, and may have a path.
describe('the header is for the server of the run alone', () => {
  const header = (server: string, url: string, left: string | null = null): string[] => {
    const place = freshDirectory('place');
    git(place, 'init', '--quiet', '--template=', '.');
    if (left !== null) git(place, 'config', '--local', `http.${left}/.extraheader`, basic('left'));
    const env = gitEnvironment('mine', { GITHUB_SERVER_URL: server }, place);
    const listed = gitWith(place, { env }, 'config', '--get-urlmatch', 'http.extraheader', url);
    return listed.split('\n').filter(Boolean);
  };

  test.each([
    ['https://github.com', 'https://github.com/o/r.git', null],
    ['https://ghes.example.org:8443', 'https://ghes.example.org:8443/o/r', 'https://ghes.example.org:8443'],
    // The checkout leaves its header for the origin: the longer address goes before it.
    ['https://example.org/github/', 'https://example.org/github/o/r', 'https://example.org'],
  ])('%s opens %s', (server, url, left) => {
    expect(header(server, url, left)).toEqual([basic('mine')]);
  });

  test.each([
    ['https://github.com', 'https://github.com.evil.example/o/r'],
    ['https://ghes.example.org:8443', 'https://ghes.example.org/o/r'],
    ['https://example.org/github', 'https://example.org/githubs/o/r'],
  ])('%s does not open %s', (server, url) => {
    expect(() => header(server, url)).toThrow();
  });
});

test('a repository around the workspace is not taken for the one that is meant', async () => {
  const around = checkout(origin, 'refs/heads/main', null);
  const workspace = join(around, 'work');
  expect(git(around, 'rev-parse', '--show-toplevel')).toBe(around);
  mkdirSync(workspace);
  const ran = await run({ workspace, ...onPush(origin, 'refs/heads/main'), ...{ token: '' } });
  expect([ran.status, ran.report.error.code]).toEqual([2, 'no-repository']);
});
