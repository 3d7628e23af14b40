// The token leaves the action in requests to GitHub and nowhere else: not in what is printed, not in a file, not in an
// argument list, whatever GitHub, or something that answers in its place, says.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer as listen } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fault } from '../github/faults.ts';
import type { Hub } from '../github/hub.ts';
import { startGitHub } from '../github/hub.ts';
import { git, Repository } from '../support/repository.ts';
import type { StepRan } from './runner.ts';
import { runStepAt } from './runner.ts';
import { asServer, checkout, onPullRequest, onPush, POLICY, pullRequest } from './story.ts';

const policy = `${POLICY}approvals: {major: {label: major-approved, teams: [core]}}\nrelease: {github-release: true}\n`;
let origin: Repository;
let hub: Hub;
let token: string;
/** Command lines of processes that held the token. */
let seen: string[];

beforeEach(async () => {
  origin = new Repository({ bare: true })
    .on('2026-05-10')
    .commit('feat: tickets', { files: { 'release-policy.yml': policy } })
    .tag('v1.0.0', { annotated: '1.0.0' })
    .branch('feature')
    .commit('feat!: another data model');
  pullRequest(origin, 3, 'main', 'feature');
  asServer(origin.checkout('main'));
  hub = await startGitHub({ repository: origin.path });
  const all = { contents: 'write', pull_requests: 'write', members: 'read', checks: 'write' } as const;
  token = hub.token(all);
  seen = [];
  hub.onRequest = () => {
    // Only Linux shows the command lines of others this way.
    if (!existsSync('/proc')) return;
    for (const process of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const line = commandLine(process);
      if (line.includes(token) || line.includes(basic())) seen.push(line);
    }
  };
});
afterEach(async () => {
  hub.problems.length = 0;
  await hub.close();
});

function basic(): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

/** Empty where the process is gone. */
function commandLine(process: string): string {
  try {
    return readFileSync(`/proc/${process}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function everyFile(directory: string): string {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

async function ran(what: 'pull request' | 'release', via: 'api' | 'git', env = {}): Promise<StepRan> {
  if (what === 'release') {
    origin.git('update-ref', 'refs/heads/main', 'feature');
    const head = origin.id('feature');
    const merged = { state: 'closed', merged_at: '2026-05-20T12:00:00Z', merge_commit_sha: head } as const;
    hub.seed.pull({ number: 3, base: 'main', head: 'feature', ...merged, labels: ['major-approved'] });
  } else hub.seed.pull({ number: 3, base: 'main', head: 'feature', labels: [] });
  const start =
    what === 'release' ? onPush(origin, 'refs/heads/main') : onPullRequest(origin, 3, 'main', 'feature');
  const workspace = checkout(origin, start.ref);
  git(workspace, 'remote', 'set-url', 'origin', hub.remote);
  const inputs = what === 'release' ? { mode: 'release', via, 'approved-by': 'core' } : {};
  const step = await runStepAt(hub, { ...start, workspace, token, inputs, env });
  // The event is given to the action, and so is the mask.
  const printed = step.printed.replace(/^::add-mask::.*$/gm, '');
  const told = [printed, everyFile(step.files), everyFile(workspace), ...seen].join('\n');
  expect(told).not.toContain(token);
  expect(told).not.toContain(basic());
  expect(step.masks).toEqual(expect.arrayContaining([token, basic()]));
  return step;
}

/** Says the token back, as a gateway does that shows what it was sent. */
function echo(status: number): Omit<Fault, 'route'> {
  const body = { message: `you sent "authorization: token ${token}", or basic ${basic()}` };
  return { kind: 'status', status, body, times: 99 };
}

test.each([
  ['pull request', 'api'],
  ['release', 'api'],
  ['release', 'git'],
] as const)('a %s that goes well, by %s', async (what, via) => {
  const step = await ran(what, via);
  expect([what, step.status]).toEqual([what, what === 'release' ? 0 : 1]);
  expect(hub.requests.length).toBeGreaterThan(3);
});

test.each([
  ['pull request', 'api', 403, /^GET /],
  ['pull request', 'api', 401, /^./],
  ['release', 'api', 403, /^POST /],
  ['release', 'api', 422, /^POST /],
  ['release', 'git', 403, /^POST .*git-receive-pack|^GET .*service=git-receive-pack/],
] as const)('a %s by %s, where %i says it back', async (what, via, status, route) => {
  hub.fault({ route, ...echo(status) });
  await ran(what, via);
});

test('behind a proxy, which is the only way to GitHub', async () => {
  const asked: string[] = [];
  const proxy = listen((socket) => {
    socket.once('data', (data) => {
      asked.push(/^\S+ \S+/.exec(data.toString('latin1'))?.[0] ?? '');
      const onward = connect(Number(new URL(hub.server).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(onward).pipe(socket);
      });
      for (const each of [socket, onward]) each.on('error', () => each.destroy());
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const away = 'http://github.example.invalid';
  const step = await ran('release', 'api', {
    GITHUB_API_URL: hub.api.replace(hub.server, away),
    GITHUB_GRAPHQL_URL: hub.graphql.replace(hub.server, away),
    http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    no_proxy: '127.0.0.1',
  });
  proxy.close();
  expect([...new Set(asked)]).toEqual(['CONNECT github.example.invalid:80']);
  expect(step).toMatchObject({ status: 0, outputs: { released: 'true' } });
});
