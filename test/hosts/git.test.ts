// A remote that takes the connection and then says nothing must not hold a run up for ever.
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Clone } from '../../src/hosts/clone.ts';
import { Git } from '../../src/hosts/git.ts';
import { PublishGit } from '../../src/hosts/publish-git.ts';
import { viewOfRemote } from '../../src/hosts/remote-view.ts';
import { git, Repository } from '../support/repository.ts';

const SHORT = { 'ls-remote': 200, fetch: 200, push: 200 };
const open = new Set<Socket>();
const silent = createServer((socket) => {
  open.add(socket);
  socket.on('error', () => {});
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
  port = (silent.address() as AddressInfo).port;
});
afterAll(() => {
  for (const socket of open) socket.destroy();
  silent.close();
});

/** A clone whose remote is the silent one. */
function clone(protocol: string, ...args: string[]): string {
  const path = new Repository().commits('feat: one', 'fix: two').clone(...args);
  git(path, 'remote', 'set-url', 'origin', `${protocol}://127.0.0.1:${port}/x`);
  return path;
}

const ANY = { read: () => ({ ok: true }), readTested: () => null };
const LATE = /^fatal: git [a-z-]+ was stopped: the remote had not answered after 1 seconds\n$/;

describe('a remote that never answers', () => {
  test.each([
    ['ls-remote', 'origin'],
    ['fetch', '--quiet', 'origin'],
    ['push', '--quiet', 'origin', 'HEAD:refs/tags/v1'],
  ])('%s is stopped', async (...args) => {
    const { status, stderr } = await new Git(clone('git'), {}, true, SHORT).run(args);
    expect(status).toBe(128);
    expect(stderr).toMatch(LATE);
  });

  test('the tags of a shallow clone cannot be had', async () => {
    const shallow = new Git(clone('git', '--depth=1'), {}, true, SHORT);
    await expect(new Clone(shallow, () => {}).tags(ANY)).rejects.toMatchObject({
      code: 'remote-silent',
      exit: 3,
    });
  });

  test('a push that hangs is not tried again', async () => {
    const stuck = new Git(clone('git'), {}, true, { ...SHORT, push: 100 });
    const wait = () => Promise.reject(new Error('tried again'));
    const by = 'Ann Maker <ann@example.org>';
    const publisher = new PublishGit(stuck, 'origin', viewOfRemote(stuck, 'origin'), by, wait);
    const commit = git(stuck.directory, 'rev-parse', 'HEAD');
    const step = { do: 'tag', name: 'v1.0.0', kind: 'lightweight', commit, message: null } as const;
    await expect(publisher.tag(step, [])).rejects.toMatchObject({ code: 'push-refused', exit: 3 });
  });

  test('over HTTP git itself gives up, after the time that the environment sets', async () => {
    const hasty = { GIT_HTTP_LOW_SPEED_TIME: '1' };
    const { status, stderr } = await new Git(clone('http'), hasty, true).run(['ls-remote', 'origin']);
    expect(status).toBe(128);
    expect(stderr).toMatch(/too slow/i);
  });
});

describe('what git is given for it', () => {
  /** The variables that git has when it talks with a remote. */
  async function variables(extra: Record<string, string>, ...settings: string[]): Promise<string> {
    const path = new Repository().commit('feat: one').clone();
    for (const setting of settings) git(path, 'config', ...(setting.split('=') as [string, string]));
    const seen = new Git(path, extra, true);
    // The program that answers for the remote is one that shows its variables.
    git(path, 'config', 'remote.origin.uploadpack', 'env >&2; true');
    return (await seen.run(['ls-remote', 'origin'])).stderr;
  }

  test('a bound for transfers that have halted, and an ssh that asks nobody', async () => {
    const seen = await variables({});
    expect(seen).toMatch(/^GIT_HTTP_LOW_SPEED_LIMIT=1$/m);
    expect(seen).toMatch(/^GIT_HTTP_LOW_SPEED_TIME=120$/m);
    expect(seen).toMatch(/^GIT_SSH_COMMAND=ssh -o BatchMode=yes -o ConnectTimeout=30 /m);
  });

  test('nothing in place of an ssh that somebody has chosen', async () => {
    expect(await variables({}, 'core.sshCommand=ssh -i key')).not.toContain('GIT_SSH_COMMAND');
    expect(await variables({ GIT_SSH_COMMAND: 'ssh -v' })).toMatch(/^GIT_SSH_COMMAND=ssh -v$/m);
    expect(await variables({ GIT_SSH: 'plink' })).not.toContain('GIT_SSH_COMMAND');
  });
});
