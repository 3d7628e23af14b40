// Security fixes on one line and missing on another, in real repositories (policy.md, *Rules*, `security-coverage`).
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { git, Repository } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { found, run, runJson } from '../support/run.ts';

const POLICY = `policy: 1
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
`;

/** 6 has ended, 7 gets security fixes, 8 is the newest. */
const threeLines = (policy = POLICY) =>
  new Repository()
    .commit('feat: one', { files: { 'release-policy.yml': policy, 'a.txt': 'one\ntwo\nthree\n' } })
    .tag('v6.0.0')
    .branch('release/6.x')
    .checkout('main')
    .commit('feat!: two', { files: { 'b.txt': 'b\n' } })
    .tag('v7.0.0')
    .branch('release/7.x')
    .checkout('main')
    .commit('feat!: three', { files: { 'c.txt': 'c\n' } })
    .tag('v8.0.0');

const FIX = { files: { 'a.txt': 'one\n2\nthree\n' } };

/** The findings of the rule on a branch, as "level message" without commit ids. */
async function coverage(repository: Repository, branch: string): Promise<string[]> {
  const verdict = await runJson(repository.path, ['check', '--branch', branch]);
  return verdict.findings
    .filter(({ rule }: Json) => rule === 'security-coverage')
    .map(({ level, message }: Json) => `${level} ${message.replace(/\b[0-9a-f]{9}\b/g, '·')}`);
}

const MISSING_ON_7 =
  'warning a security fix is missing on line 7, which gets security fixes until a day that is not known yet: · security: a leak';
const MISSING_ON_8 = 'warning a security fix of release/7.x is missing on line 8: · security: a leak';

describe('a fix on one line alone', () => {
  test('is missing on the other, seen from both; the ended line is nobody’s concern', async () => {
    const repository = threeLines().commit('security: a leak', FIX);
    expect(await coverage(repository, 'main')).toEqual([MISSING_ON_7]);
    expect(await coverage(repository, 'release/7.x')).toEqual([
      'warning a security fix of main is missing on line 7: · security: a leak',
    ]);
    expect(await coverage(repository, 'release/6.x')).toEqual([]);
  });

  test('from the older line, too; after its release the newer one still says it', async () => {
    const repository = threeLines()
      .checkout('release/7.x')
      .commit('security: a leak', FIX)
      .tag('v7.0.1')
      .checkout('main');
    expect(await coverage(repository, 'main')).toEqual([MISSING_ON_8]);
    expect(await coverage(repository, 'release/7.x')).toEqual([]);
  });

  test('says how to mend it, and is a warning', async () => {
    const repository = threeLines().commit('security: a leak', FIX);
    const { status, out } = await run(repository.path, ['check']);
    expect(status).toBe(0);
    expect(out).toContain(
      `git cherry-pick -x ${repository.id('main').slice(0, 9)} on release/7.x; where it does not apply`,
    );
  });

  test('a line without a branch is its last tag', async () => {
    const repository = threeLines().commit('security: a leak', FIX);
    repository.git('branch', '-D', 'release/7.x');
    expect(await coverage(repository, 'main')).toEqual([MISSING_ON_7]);
  });
});

describe('a fix that is on both', () => {
  test.each([
    ['cherry-picked with its trailer', ['-x'], 'security: a leak'],
    ['cherry-picked without one: the same patch', [], 'security: a leak'],
    ['cherry-picked as another message', [], 'security(core): the leak, for 7'],
  ])('%s', async (_, options, message) => {
    const repository = threeLines().commit('security: a leak', FIX);
    const fix = repository.id('main');
    const there = repository.path;
    git(there, 'config', 'user.name', 'Test');
    git(there, 'config', 'user.email', 'test@example.org');
    git(there, 'checkout', '--quiet', 'release/7.x');
    git(there, 'cherry-pick', ...options, fix);
    if (!options.includes('-x')) git(there, 'commit', '--quiet', '--amend', '-m', message);
    expect(git(there, 'rev-parse', 'HEAD')).not.toBe(fix);
    expect(await coverage(repository, 'main')).toEqual([]);
    expect(await coverage(repository, 'release/7.x')).toEqual([]);
  });

  test('the same advisory, another patch', async () => {
    const repository = threeLines()
      .commit('security: a leak\n\nCVE: CVE-2026-12345', FIX)
      .checkout('release/7.x')
      .commit('fix: the leak, in the old way\n\nFixes: CVE-2026-12345', { files: { 'a.txt': 'none\n' } })
      .checkout('main');
    expect(await coverage(repository, 'main')).toEqual([]);
    expect(await coverage(repository, 'release/7.x')).toEqual([]);
  });

  test('another advisory and another patch is another fix', async () => {
    const repository = threeLines()
      .commit('security: a leak\n\nCVE: CVE-2026-12345', FIX)
      .checkout('release/7.x')
      .commit('security: a hole\n\nCVE: CVE-2026-54321', { files: { 'a.txt': 'none\n' } })
      .checkout('main');
    expect(await coverage(repository, 'main')).toEqual([
      MISSING_ON_7,
      MISSING_ON_8.replace('a leak', 'a hole'),
    ]);
  });

  test('a line that was merged', async () => {
    const repository = threeLines()
      .checkout('release/7.x')
      .commit('security: a leak', FIX)
      .checkout('main')
      .merge('release/7.x');
    expect(await coverage(repository, 'main')).toEqual([]);
    expect(await coverage(repository, 'release/7.x')).toEqual([]);
  });

  test('picked and reverted there, it is missing again', async () => {
    const repository = threeLines().commit('security: a leak', FIX);
    const fix = repository.id('main');
    repository.checkout('release/7.x').commit(`security: a leak\n\n(cherry picked from commit ${fix})`, FIX);
    const picked = repository.id('release/7.x');
    repository
      .commit(`Revert "security: a leak"\n\nThis reverts commit ${picked}.`, {
        files: { 'a.txt': 'one\ntwo\nthree\n' },
      })
      .checkout('main');
    expect(await coverage(repository, 'main')).toEqual([MISSING_ON_7]);
  });

  test.each(['names the advisory', 'names the commit'])(
    'a commit there %s and says that it does not apply',
    async (what) => {
      const repository = threeLines().commit('security: a leak in CVE-2026-12345', FIX);
      const named = what === 'names the advisory' ? 'CVE-2026-12345' : repository.id('main').slice(0, 10);
      repository.checkout('release/7.x').commit(`docs: not affected by ${named}`).checkout('main');
      expect(await coverage(repository, 'main')).toEqual([]);
      expect(await coverage(repository, 'release/7.x')).toEqual([]);
    },
  );
});

describe('where it is silent', () => {
  test('without support, and where it is off', async () => {
    const bare = threeLines('policy: 1\n').commit('security: a leak', FIX);
    expect(await coverage(bare, 'main')).toEqual([]);
    const off = threeLines(`${POLICY}rules: {security-coverage: off}\n`).commit('security: a leak', FIX);
    expect(await coverage(off, 'main')).toEqual([]);
  });

  test('a change that only mentions an advisory', async () => {
    const repository = threeLines().commit('fix: more on CVE-2026-12345', FIX);
    expect(await coverage(repository, 'main')).toEqual([]);
  });
});

describe('licenses that only an ended line can serve', () => {
  const LICENSED = `${POLICY}licenses: {population: licenses.json, reach: {plain: minor, upgrade-right: major}}\n`;
  const population = (version: string, upgradeRight: boolean) =>
    JSON.stringify([{ version, upgradeRight, count: 12 }]);

  test.each([
    [
      '6.0.0',
      false,
      [
        'warning a security fix is missing on line 6, which has 12 licenses that only it can serve: · security: a leak',
        MISSING_ON_7,
      ],
    ],
    ['6.0.0', true, [MISSING_ON_7]],
    ['8.0.0', false, [MISSING_ON_7]],
  ])('licenses for %s, upgrade right %s', async (version, upgradeRight, expected) => {
    const repository = threeLines(LICENSED).commit('security: a leak', {
      files: { ...FIX.files, 'licenses.json': population(version, upgradeRight) },
    });
    expect((await coverage(repository, 'main')).sort()).toEqual(expected.sort());
  });
});

describe('a pull request', () => {
  test('answers for its own fix; what was missing before it is noted', async () => {
    const repository = threeLines()
      .checkout('release/7.x')
      .commit('security: a hole', { files: { 'b.txt': 'fixed\n' } })
      .checkout('main')
      .branch('topic')
      .commit('security: a leak', FIX);
    const verdict = await runJson(repository.path, ['check', '--base', 'main', '--head', 'topic']);
    expect(found(verdict).sort()).toEqual(['note security-coverage', 'warning security-coverage']);
    const older = threeLines().commit('security: a leak', FIX).branch('topic').commit('fix: x');
    expect(found(await runJson(older.path, ['check', '--base', 'main', '--head', 'topic']))).toEqual([
      'note security-coverage',
    ]);
  });
});

describe('clones that hold less', () => {
  const repository = () => threeLines().commit('security: a leak', FIX).commit('docs: more');

  test('a shallow one says that nothing was examined, and fetches nothing for it', async () => {
    const clone = repository().clone('--depth=1');
    const verdict = await runJson(clone, ['check']);
    expect([verdict.status, found(verdict)]).toEqual([0, ['note security-coverage']]);
    expect(verdict.findings[0].message).toContain('was not examined: this clone is shallow');
    expect(verdict.findings[0].remedy).toContain('fetch-depth: 0');
  });

  test('of a pull request only where it brings a fix itself', async () => {
    const source = repository().branch('topic').commit('fix: x').branch('fixes').commit('security: y');
    const clone = source.clone('--depth=1', '--no-single-branch');
    const pull = (head: string) => ['check', '--branch', 'main', '--base', 'origin/main', '--head', head];
    expect(found(await runJson(clone, pull('origin/topic')))).toEqual([]);
    expect(found(await runJson(clone, pull('origin/fixes')))).toEqual(['note security-coverage']);
  });

  test('a whole one judges by the branches of the remote', async () => {
    const clone = repository().clone();
    expect(found(await runJson(clone, ['check']))).toEqual(['warning security-coverage']);
  });

  test('a fix that was made anew there is none, before and after the lines are merged', async () => {
    const source = threeLines()
      .commit('security: a leak', FIX)
      .checkout('release/7.x')
      .commit('security: the leak, in another way', { files: { 'a.txt': 'one\nzwei\nthree\n' } });
    const fix = source.git('rev-parse', 'main');
    source.git(
      ...['-c', 'user.name=t', '-c', 'user.email=t@e', 'commit', '--quiet', '--amend', '-m'],
      `security: the leak, in another way\n\nSee ${fix}.`,
    );
    expect(await coverage(source, 'main')).toEqual([]);
    expect(await coverage(source, 'release/7.x')).toEqual([]);
    source.git('tag', 'v7.0.1', 'release/7.x');
    source.git('checkout', '--quiet', 'main');
    source.git(
      ...['-c', 'user.name=t', '-c', 'user.email=t@e', 'merge', '--quiet', '-s', 'ours', '-m'],
      'Merge 7.x',
      'release/7.x',
    );
    expect(await coverage(source, 'main')).toEqual([]);
    expect(await coverage(source, 'release/7.x')).toEqual([]);
  });

  test('a branch that only the remote has is no missing fix', async () => {
    const source = repository().checkout('release/7.x').commit('security: a leak', FIX).checkout('main');
    const clone = source.clone('--single-branch');
    const verdict = await runJson(clone, ['check']);
    expect(found(verdict)).toEqual(['note security-coverage']);
    expect(verdict.findings[0].message).toContain('the branch of line 7 is at origin and not here');
    rmSync(source.path, { recursive: true });
    expect((await runJson(clone, ['check'])).findings[0].message).toContain(
      'origin did not say which branches it has',
    );
  });

  test('without files, patches are compared where they can be had', async () => {
    const source = threeLines()
      .commit('security: a leak', FIX)
      .checkout('release/7.x')
      .commit('security: a leak', FIX)
      .checkout('main');
    source.git('config', 'uploadpack.allowFilter', 'true');
    const policy = ['--policy', `${source.path}/release-policy.yml`];
    const clone = source.clone('--filter=tree:0', '--no-checkout');
    const offline = source.clone('--filter=tree:0', '--no-checkout');
    expect(found(await runJson(clone, ['check', ...policy]))).toEqual([]);
    git(offline, 'remote', 'set-url', 'origin', 'file:///nowhere');
    expect(found(await runJson(offline, ['check', ...policy]))).toEqual(['note security-coverage']);
  });
});
