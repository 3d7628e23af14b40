// Making the tag: annotated, pushed alone, create-only, repeatable (platform.md, *Tags and releases*).
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sameRemote } from '../../src/hosts/remote.ts';
import { freshPath } from '../support/environment.ts';
import { git, gitWith, Repository, twoLines } from '../support/repository.ts';
import { cli, run, runJson, TODAY } from '../support/run.ts';

// Tags are made on the day of the tests, not on that of the machine.
process.env.GIT_COMMITTER_DATE = `${TODAY}T09:00:00Z`;

/** A work clone and its remote, which holds the same. */
function published(): { remote: string; clone: string } {
  const remote = twoLines().clone('--bare');
  const clone = new Repository().path;
  git(clone, 'remote', 'add', 'origin', `file://${remote}`);
  git(clone, 'fetch', '--quiet', '--tags', 'origin');
  git(clone, 'checkout', '--quiet', '-B', 'main', 'origin/main');
  git(clone, 'config', 'user.name', 'Ann Maker');
  git(clone, 'config', 'user.email', 'ann@example.org');
  return { remote, clone };
}

const refs = (directory: string) => git(directory, 'for-each-ref', '--format=%(objectname) %(refname)');
const tags = (directory: string) => git(directory, 'tag', '--list').split('\n');
const hook = (remote: string, body: string) => {
  mkdirSync(join(remote, 'hooks'), { recursive: true });
  writeFileSync(join(remote, 'hooks/pre-receive'), `#!/bin/sh\n${body}\n`);
  chmodSync(join(remote, 'hooks/pre-receive'), 0o755);
};

describe('release', () => {
  test('moves the pointers in a repository that has no remote', async () => {
    const repository = new Repository()
      .commit('feat: one', {
        files: { 'release-policy.yml': 'policy: 1\nrelease: {pointers: ["v{major}"]}\n' },
      })
      .tag('v1.0.0')
      .tag('v1')
      .commit('fix: two');
    git(repository.path, 'config', 'user.name', 'Ann Maker');
    git(repository.path, 'config', 'user.email', 'ann@example.org');
    const released = await runJson(repository.path, ['release']);
    expect(released.released).toMatchObject({ tag: 'v1.0.1', pushed: null, pointers: [{ name: 'v1' }] });
    expect(repository.id('v1')).toBe(repository.id('HEAD'));
    expect((await run(repository.path, ['release'])).status).toBe(0);
  });

  test('refuses a notes file that nobody would read', async () => {
    const { remote, clone } = published();
    const before = refs(remote);
    const { status, err } = await run(clone, ['release', '--notes-file', 'notes.md']);
    expect(status).toBe(2);
    expect(err).toContain('the notes file notes.md is for a release on GitHub, and the policy makes none');
    expect(refs(remote)).toBe(before);
  });

  test('makes an annotated tag and pushes it alone', async () => {
    const { remote, clone } = published();
    git(clone, 'branch', 'unrelated', 'HEAD~1');
    git(clone, 'tag', 'not-to-be-pushed');
    const before = refs(remote);
    const head = git(clone, 'rev-parse', 'HEAD');
    const answer = await runJson(clone, ['release']);
    expect(answer).toMatchObject({
      status: 0,
      outcome: 'pass',
      next: { tag: 'v7.1.1' },
      plan: { action: 'tag', tag: 'v7.1.1', version: '7.1.1', commit: head, branch: 'main' },
      released: { tag: 'v7.1.1', commit: head, pushed: 'origin', existed: false },
    });
    for (const place of [remote, clone]) {
      expect(git(place, 'cat-file', '-t', 'v7.1.1')).toBe('tag');
      expect(git(place, 'rev-parse', 'v7.1.1^{commit}')).toBe(head);
      expect(git(place, 'tag', '--list', '--format=%(taggername) %(taggeremail)', 'v7.1.1')).toBe(
        'Ann Maker <ann@example.org>',
      );
      expect(git(place, 'tag', '--list', '--format=%(contents)', 'v7.1.1')).toBe(
        '7.1.1\n\nA patch release on line 7.\n\n- patch: fix: a crash',
      );
    }
    const added = refs(remote)
      .split('\n')
      .filter((ref) => !before.includes(ref));
    expect(added).toEqual([`${git(clone, 'rev-parse', 'v7.1.1')} refs/tags/v7.1.1`]);
    expect(git(clone, 'fsck', '--strict')).not.toMatch(/error|warning/);
  });

  test('again there is nothing to do', async () => {
    const { remote, clone } = published();
    expect((await run(clone, ['release'])).status).toBe(0);
    const before = [refs(remote), refs(clone)];
    expect(await runJson(clone, ['release'])).toMatchObject({
      status: 0,
      kind: 'none',
      next: null,
      plan: { action: 'nothing' },
      released: null,
    });
    expect([refs(remote), refs(clone)]).toEqual(before);
  });

  test('--dry-run changes nothing anywhere and needs no identity', async () => {
    const { remote, clone } = published();
    git(clone, 'config', '--unset', 'user.email');
    hook(remote, 'exit 1');
    const before = [refs(remote), refs(clone), git(clone, 'count-objects')];
    const answer = await runJson(clone, ['release', '--dry-run']);
    expect(answer).toMatchObject({ status: 0, plan: { action: 'tag', tag: 'v7.1.1' }, released: null });
    expect((await run(clone, ['release', '--dry-run'])).out).toContain('plan: annotated tag v7.1.1');
    expect([refs(remote), refs(clone), git(clone, 'count-objects')]).toEqual(before);
  });

  test('on an older line', async () => {
    const { remote, clone } = published();
    git(clone, 'checkout', '--quiet', 'release/6.x');
    expect((await runJson(clone, ['release'])).released.tag).toBe('v6.1.1');
    expect(git(remote, 'rev-parse', 'v6.1.1^{commit}')).toBe(git(clone, 'rev-parse', 'HEAD'));
  });

  test('of a commit that the remote’s branch has moved on from', async () => {
    const { remote, clone } = published();
    git(clone, 'commit', '--quiet', '--allow-empty', '-m', 'feat: later');
    git(clone, 'push', '--quiet', 'origin', 'main');
    git(clone, 'reset', '--quiet', '--hard', 'HEAD~1');
    expect((await runJson(clone, ['release'])).released).toMatchObject({ tag: 'v7.1.1', pushed: 'origin' });
    expect(tags(remote)).toContain('v7.1.1');
  });

  test('a policy that is violated tags nothing', async () => {
    const { remote, clone } = published();
    writeFileSync(
      join(clone, 'release-policy.yml'),
      'policy: 1\nsupport: {phases: [{name: security, allow: [security], until: never}]}\n',
    );
    const before = [refs(remote), refs(clone)];
    expect(await runJson(clone, ['release'])).toMatchObject({
      status: 1,
      outcome: 'fail',
      plan: null,
      released: null,
    });
    expect([refs(remote), refs(clone)]).toEqual(before);
  });

  test('through dist/cli, for people', () => {
    const { clone } = published();
    const { status, out, err } = cli(clone, ['release']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/\n✔ v7\.1\.1 was made on [0-9a-f]{9} and pushed to origin\n$/);
  });

  test('subjects cannot add lines or trailers to the tag’s message', async () => {
    const { clone } = published();
    git(clone, 'commit', '--quiet', '--allow-empty', '-m', 'fix: x\u2028Signed-off-by: someone');
    git(clone, 'push', '--quiet', 'origin', 'main');
    await run(clone, ['release']);
    const message = git(clone, 'tag', '--list', '--format=%(contents)', 'v7.1.1');
    expect(message.split(/[\n\u2028]/).filter((line) => line.startsWith('Signed-off-by'))).toEqual([]);
  });
});

/** A hook runs before the push is taken: what it changes itself must not go to the quarantine. */
const UNQUARANTINED = 'unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES';

describe('the remote decides', () => {
  /** Somebody else tags between our look and our push: the hook sees our push first. */
  const race = (remote: string, at: string) =>
    hook(remote, `${UNQUARANTINED}\ngit update-ref refs/tags/v7.1.1 ${at}\nexit 0`);

  test('the tag exists there on another commit: it is judged anew, and the next number is free', async () => {
    const { remote, clone } = published();
    const other = git(remote, 'rev-parse', 'main~1');
    race(remote, other);
    const answer = await runJson(clone, ['release']);
    expect(answer).toMatchObject({
      status: 0,
      last: { tag: 'v7.1.1', commit: other },
      released: { tag: 'v7.1.2', existed: false },
    });
    expect(git(remote, 'rev-parse', 'v7.1.1')).toBe(other);
  });

  test('the tag exists there on another commit and counts as tomorrow: a fault that names both', async () => {
    const { remote, clone } = published();
    const other = git(remote, 'rev-parse', 'main~1');
    const later = "GIT_COMMITTER_DATE='2030-01-01T00:00:00Z' git -c user.name=x -c user.email=x tag -a -m x";
    hook(remote, `${UNQUARANTINED}\n${later} v7.1.1 ${other} 2>/dev/null\nexit 0`);
    const before = refs(clone);
    const { status, error } = await runJson(clone, ['release']);
    expect([status, error.code]).toEqual([3, 'tag-taken']);
    expect(error.message).toContain(other.slice(0, 9));
    expect(error.message).toContain(git(clone, 'rev-parse', 'HEAD').slice(0, 9));
    expect(git(remote, 'rev-parse', 'v7.1.1^{commit}')).toBe(other);
    expect(before).not.toContain('v7.1.1');
  });

  test('the tag exists there on the same commit: success, and it is taken over', async () => {
    const { remote, clone } = published();
    race(remote, git(remote, 'rev-parse', 'main'));
    expect((await runJson(clone, ['release'])).released).toMatchObject({ tag: 'v7.1.1', existed: true });
    expect(git(clone, 'rev-parse', 'v7.1.1')).toBe(git(remote, 'rev-parse', 'v7.1.1'));
  });

  test('two runs at once make one version', async () => {
    const { remote, clone } = published();
    const other = new Repository().path;
    rmSync(other, { recursive: true });
    git('/', 'clone', '--quiet', `file://${remote}`, other);
    git(other, 'config', 'user.name', 'Other');
    git(other, 'config', 'user.email', 'other@example.org');
    const answers = await Promise.all([runJson(clone, ['release']), runJson(other, ['release'])]);
    expect(answers.map(({ status }) => status)).toEqual([0, 0]);
    expect(tags(remote).filter((tag) => tag.startsWith('v7.1.'))).toEqual(['v7.1.0', 'v7.1.1']);
    expect(git(clone, 'rev-parse', 'v7.1.1')).toBe(git(remote, 'rev-parse', 'v7.1.1'));
    expect(git(other, 'rev-parse', 'v7.1.1')).toBe(git(remote, 'rev-parse', 'v7.1.1'));
  });

  test('it refuses: nothing is left here, and its reason is shown', async () => {
    const { remote, clone } = published();
    hook(remote, 'echo "tags are protected ::error::x" >&2\nexit 1');
    const before = refs(clone);
    const { status, error } = await runJson(clone, ['release']);
    expect([status, error.code]).toEqual([3, 'push-refused']);
    expect(error.message).toContain('tags are protected');
    expect(refs(clone)).toBe(before);
    // Once it allows it, the same run succeeds.
    rmSync(join(remote, 'hooks/pre-receive'));
    expect((await runJson(clone, ['release'])).released.pushed).toBe('origin');
  });

  test('it does not answer', async () => {
    const { remote, clone } = published();
    rmSync(remote, { recursive: true });
    const before = refs(clone);
    const { status, error } = await runJson(clone, ['release']);
    expect([status, error.code]).toEqual([3, 'remote-silent']);
    expect(refs(clone)).toBe(before);
  });

  test('a tag that was made by hand here alone is never pushed', async () => {
    const { remote, clone } = published();
    git(clone, 'commit', '--quiet', '--allow-empty', '-m', 'feat: here alone');
    git(clone, 'tag', 'v9.9.9');
    const before = refs(remote);
    expect((await runJson(clone, ['release'])).error.code).toBe('tags-differ');
    expect(refs(remote)).toBe(before);
  });

  test('a clone that lacks the newest tags counts from those of the remote', async () => {
    const { remote, clone } = published();
    git(remote, 'tag', 'v8.0.0', 'main');
    expect(await runJson(clone, ['release'])).toMatchObject({
      last: { tag: 'v8.0.0' },
      kind: 'none',
      released: null,
    });
  });

  test('a tag that is here alone, on another commit than the remote’s', async () => {
    const { remote, clone } = published();
    git(clone, 'tag', '-a', '-m', 'left behind', 'v7.1.1');
    git(remote, 'update-ref', 'refs/tags/v7.1.1', 'main~1');
    const before = refs(remote);
    await run(clone, ['release']);
    expect(refs(remote)).toBe(before);
  });

  test.each([
    ['on the head', 'v7.1.1', 'main'],
    ['further on than the remote’s', 'v7.2.0', 'main'],
  ])('a version tag that is here alone, %s, is no release', async (_, tag, at) => {
    const { remote, clone } = published();
    git(clone, 'tag', tag, at);
    const before = [refs(remote), refs(clone)];
    for (const more of [[], ['--dry-run']]) {
      const { status, error } = await runJson(clone, ['release', ...more]);
      expect([status, error.code]).toEqual([3, 'tags-differ']);
      expect(error.message).toContain(`${tag} is on ${git(clone, 'rev-parse', at).slice(0, 9)} here`);
      expect(error.message).toContain('not at origin');
      expect(error.remedy).toContain(`git tag -d ${tag}`);
    }
    expect([refs(remote), refs(clone)]).toEqual(before);
    // Without the tag the number counts from the remote's.
    git(clone, 'tag', '-d', tag);
    expect((await runJson(clone, ['release'])).released.tag).toBe('v7.1.1');
  });

  test('a version tag that stands elsewhere there: a fault that names both', async () => {
    const { remote, clone } = published();
    git(clone, 'tag', '-f', 'v7.1.0', 'main');
    const before = [refs(remote), refs(clone)];
    const { status, error } = await runJson(clone, ['release']);
    expect([status, error.code]).toEqual([3, 'tags-differ']);
    expect(error.message).toContain(
      `v7.1.0 is on ${git(clone, 'rev-parse', 'main').slice(0, 9)} here, and on ${git(remote, 'rev-parse', 'v7.1.0').slice(0, 9)} at origin`,
    );
    expect([refs(remote), refs(clone)]).toEqual(before);
    // What only checks asks nobody.
    expect((await runJson(clone, ['check'])).status).toBe(0);
  });

  test('a commit that was not pushed', async () => {
    const { remote, clone } = published();
    git(clone, 'commit', '--quiet', '--allow-empty', '-m', 'fix: here alone');
    const before = [refs(remote), refs(clone)];
    const { status, error } = await runJson(clone, ['release']);
    expect([status, error.code]).toEqual([3, 'not-pushed']);
    expect(error.remedy).toContain('git push origin main');
    expect([refs(remote), refs(clone)]).toEqual(before);
  });

  test('a tag that is here already is never moved', async () => {
    const { clone } = published();
    git(clone, 'remote', 'remove', 'origin');
    // From the future, so that it is no release yet.
    gitWith(
      clone,
      { env: { GIT_COMMITTER_DATE: '2030-01-01T00:00:00Z' } },
      'tag',
      '-a',
      '-m',
      'x',
      'v7.1.1',
      'HEAD~1',
    );
    const before = refs(clone);
    const { status, error } = await runJson(clone, ['release']);
    expect([status, error.code]).toEqual([3, 'tag-taken']);
    for (const at of ['HEAD', 'HEAD~1'])
      expect(error.message).toContain(git(clone, 'rev-parse', at).slice(0, 9));
    expect(refs(clone)).toBe(before);
  });

  test('a branch that the remote does not have', async () => {
    const { clone } = published();
    git(clone, 'checkout', '--quiet', '-b', 'master');
    const { error } = await runJson(clone, ['release']);
    expect([error.code, error.remedy]).toEqual(['not-pushed', 'push it first: git push origin master']);
  });

  test('a commit that is on no branch here: the way out names the commit', async () => {
    const { remote, clone } = published();
    git(clone, 'checkout', '--quiet', '--detach');
    git(clone, 'commit', '--quiet', '--allow-empty', '-m', 'fix: here alone');
    const head = git(clone, 'rev-parse', 'HEAD');
    for (const branch of ['main', 'master']) {
      const { error } = await runJson(clone, ['release', '--branch', branch]);
      expect([error.code, error.remedy]).toEqual([
        'not-pushed',
        `push it first: git push origin ${head.slice(0, 9)}:refs/heads/${branch}`,
      ]);
    }
    // As it says.
    git(clone, 'push', '--quiet', 'origin', `${head.slice(0, 9)}:refs/heads/main`);
    expect((await runJson(clone, ['release', '--branch', 'main'])).released.tag).toBe('v7.1.1');
    expect(git(remote, 'rev-parse', 'v7.1.1^{commit}')).toBe(head);
  });
});

describe('several remotes', () => {
  /** A clone with two remotes, neither of them called origin. */
  function twoRemotes(): { remote: string; clone: string } {
    const { remote, clone } = published();
    git(clone, 'remote', 'rename', 'origin', 'upstream');
    git(clone, 'remote', 'add', 'mine', 'file:///nowhere');
    return { remote, clone };
  }

  test('the one that the branch follows is the one', async () => {
    const { remote, clone } = twoRemotes();
    expect((await runJson(clone, ['release'])).released).toMatchObject({ tag: 'v7.1.1', pushed: 'upstream' });
    expect(tags(remote)).toContain('v7.1.1');
  });

  test.each([
    ['the branch follows none', ['branch', '--unset-upstream']],
    ['HEAD is on no branch', ['checkout', '--quiet', '--detach']],
  ])('%s: nothing is tagged here alone', async (_, change) => {
    const { clone } = twoRemotes();
    git(clone, ...change);
    const before = refs(clone);
    for (const more of [[], ['--dry-run']]) {
      const { status, error } = await runJson(clone, ['release', '--branch', 'main', ...more]);
      expect([status, error.code]).toEqual([3, 'remote-unclear']);
      expect(error.message).toMatch(/mine.*upstream/);
    }
    expect(refs(clone)).toBe(before);
    expect((await runJson(clone, ['check', '--branch', 'main'])).next.tag).toBe('v7.1.1');
  });
});

describe('a URL of its own to push to', () => {
  test('that leads to another repository: what was judged is not what would be tagged', async () => {
    const { remote, clone } = published();
    const other = twoLines().clone('--bare');
    const secret = 'http://ann:s3cr3t@127.0.0.1:1/x';
    for (const [place, shown] of [
      [`file://${other}`, other],
      [secret, '127.0.0.1:1/x'],
    ] as const) {
      git(clone, 'remote', 'set-url', '--push', 'origin', place);
      const before = [refs(remote), refs(clone), refs(other)];
      for (const more of [[], ['--dry-run']]) {
        const { status, error } = await runJson(clone, ['release', ...more]);
        expect([status, error.code]).toEqual([3, 'push-elsewhere']);
        expect(error.message).toContain(shown);
        expect(error.message).not.toContain('s3cr3t');
      }
      expect([refs(remote), refs(clone), refs(other)]).toEqual(before);
    }
  });

  test('one of several', async () => {
    const { remote, clone } = published();
    git(clone, 'remote', 'set-url', '--push', 'origin', `file://${remote}`);
    git(clone, 'remote', 'set-url', '--push', '--add', 'origin', `file://${twoLines().clone('--bare')}`);
    expect((await runJson(clone, ['release'])).error.code).toBe('push-elsewhere');
  });

  test('that is the same repository in another writing', async () => {
    const { remote, clone } = published();
    git(clone, 'remote', 'set-url', '--push', 'origin', `${remote}/`);
    expect((await runJson(clone, ['release'])).released).toMatchObject({ tag: 'v7.1.1', pushed: 'origin' });
    expect(tags(remote)).toContain('v7.1.1');
  });

  test.each([
    ['https://github.com/o/r', 'git@github.com:O/r.git', true],
    ['https://github.com/o/r', 'ssh://git@ssh.github.com:443/o/r.git', true],
    ['https://git.example.org:8443/o/r', 'ssh://git@git.example.org:2222/o/r', true],
    ['https://user@git.example.org/a/b/c.git', 'https://git.example.org/a/b/c/', true],
    ['file:///srv/r.git', '/srv/r', true],
    ['https://github.com/o/r', 'git@github.com:fork/r.git', false],
    ['https://github.com/o/r', 'git@github.example.org:o/r.git', false],
    ['https://git.example.org/a/b/c', 'https://git.example.org/a/b/d', false],
    ['/srv/r', '/srv/s', false],
  ])('%s and %s', (fetched, pushed, same) => {
    expect(sameRemote(fetched, pushed)).toBe(same);
  });
});

describe('a branch that is named while another one is checked out', () => {
  test('is fetched where the clone lacks it', async () => {
    const { remote } = published();
    const clone = freshPath('single');
    git('/', 'clone', '--quiet', '--depth=1', '--branch=main', `file://${remote}`, clone);
    git(clone, 'config', 'user.name', 'Ann Maker');
    git(clone, 'config', 'user.email', 'ann@example.org');
    const answer = await runJson(clone, ['release', '--branch', 'release/6.x']);
    expect(answer).toMatchObject({ status: 0, last: { tag: 'v6.1.0' }, released: { tag: 'v6.1.1' } });
    expect(git(remote, 'rev-parse', 'v6.1.1^{commit}')).toBe(git(remote, 'rev-parse', 'release/6.x'));
  });

  test.each(['release/9.x', '*', 'a b'])(
    '%s is nowhere: never the branch that is checked out',
    async (name) => {
      const { remote, clone } = published();
      const before = [refs(remote), refs(clone)];
      for (const command of ['release', 'check']) {
        const { status, error } = await runJson(clone, [command, '--branch', name]);
        expect([status, error.code]).toEqual([3, 'unknown-branch']);
        expect(error.message).toContain(JSON.stringify(name));
      }
      expect([refs(remote), refs(clone)]).toEqual(before);
      git(clone, 'remote', 'remove', 'origin');
      expect((await runJson(clone, ['check', '--branch', name])).error.code).toBe('unknown-branch');
    },
  );

  test('says what HEAD is where that is detached, and --head says it anywhere', async () => {
    const { clone } = published();
    const named = ['check', '--branch', 'release/7.x'];
    expect((await runJson(clone, [...named, '--head', 'HEAD'])).next.tag).toBe('v7.1.1');
    git(clone, 'checkout', '--quiet', '--detach');
    expect((await runJson(clone, named)).next.tag).toBe('v7.1.1');
  });
});

describe('without', () => {
  test('a remote the tag is made here', async () => {
    const { clone } = published();
    git(clone, 'remote', 'remove', 'origin');
    expect((await runJson(clone, ['release'])).released).toMatchObject({
      tag: 'v7.1.1',
      pushed: null,
      existed: false,
    });
    expect(git(clone, 'cat-file', '-t', 'v7.1.1')).toBe('tag');
  });

  test('an identity it says how to give one', async () => {
    const { clone } = published();
    git(clone, 'config', '--unset', 'user.name');
    git(clone, 'config', '--unset', 'user.email');
    const { status, error } = await runJson(clone, ['release']);
    expect([status, error.code]).toEqual([2, 'no-identity']);
    expect(error.remedy).toContain('git config user.name');
    expect(tags(clone)).not.toContain('v7.1.1');
  });

  test('hooks and settings of the clone: none of them runs or changes the tag', async () => {
    const { remote, clone } = published();
    mkdirSync(join(clone, '.git/hooks'), { recursive: true });
    writeFileSync(join(clone, '.git/hooks/pre-push'), '#!/bin/sh\nexit 1\n');
    chmodSync(join(clone, '.git/hooks/pre-push'), 0o755);
    git(clone, 'tag', '-a', '-m', 'x', 'followed', 'HEAD~1');
    git(clone, 'config', 'tag.gpgSign', 'true');
    git(clone, 'config', 'push.followTags', 'true');
    expect((await runJson(clone, ['release'])).released.tag).toBe('v7.1.1');
    expect(tags(remote)).not.toContain('followed');
  });
});
