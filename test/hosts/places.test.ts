// Where semverdict may stand: every shape of repository, and every way of saying which branch this is.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ciBranch } from '../../src/hosts/ci-branch.ts';
import { freshDirectory, freshPath } from '../support/environment.ts';
import { git, Repository, twoLines } from '../support/repository.ts';
import { cli, run, runJson } from '../support/run.ts';

const POLICY = 'policy: 1\nversions: {initial: 3.0.0}\n';

describe('shapes', () => {
  test('an empty repository', async () => {
    const answer = await runJson(new Repository().path, ['check']);
    expect(answer).toMatchObject({ status: 3, outcome: 'undecided', error: { code: 'no-commits' } });
    expect(await runJson(new Repository().path, ['lines'])).toMatchObject({ status: 0, lines: [] });
  });

  test('an unborn HEAD beside branches that exist', async () => {
    const repository = twoLines();
    repository.git('symbolic-ref', 'HEAD', 'refs/heads/nowhere');
    const { status, error } = await runJson(repository.path, ['check']);
    expect([status, error.code]).toEqual([3, 'no-head']);
    expect(error.message).toContain('nowhere');
    expect(error.remedy).toContain('--branch main');
    expect(error.remedy).toContain('--branch release/6.x');
    // The remedy works.
    expect((await runJson(repository.path, ['check', '--branch', 'release/6.x'])).next.tag).toBe('v6.1.1');
  });

  test('bare: the policy is that of HEAD', async () => {
    const repository = new Repository({ bare: true }).commit('feat: one', {
      files: { '.github/release-policy.yml': POLICY },
    });
    expect((await runJson(repository.path, ['check'])).next.tag).toBe('v3.0.0');
    expect((await runJson(repository.path, ['version', 'parse', '6.1.0'])).canonical).toBe('6.1.0');
  });

  test('inside .git', async () => {
    expect((await runJson(join(twoLines().path, '.git'), ['check'])).next.tag).toBe('v7.1.1');
  });

  test('a second work tree', async () => {
    const to = freshPath('tree');
    twoLines().git('worktree', 'add', '--quiet', to, 'release/6.x');
    writeFileSync(
      join(to, 'release-policy.yml'),
      'policy: 1\nproduct: From the second tree\nno-such-key: 1\n',
    );
    const { status, error } = await runJson(to, ['check']);
    expect([status, error.code]).toEqual([2, 'policy-invalid']);
    rmSync(join(to, 'release-policy.yml'));
    expect((await runJson(to, ['check'])).next.tag).toBe('v6.1.1');
  });

  test('SHA-256', async () => {
    const repository = twoLines({ sha256: true }).tag('v7.1.1', { annotated: 'made' });
    const verdict = await runJson(repository.path, ['check', '--branch', 'release/6.x']);
    expect(verdict).toMatchObject({ status: 0, next: { tag: 'v6.1.1' } });
    expect(verdict.head).toMatch(/^[0-9a-f]{64}$/);
    expect((await runJson(repository.path, ['verify', 'v7.1.1'])).outcome).toBe('pass');
    const base = repository.id('HEAD');
    repository.commit('feat: more');
    expect(await runJson(repository.path, ['check', '--base', base, '--branch', 'main'])).toMatchObject({
      next: { tag: 'v7.2.0' },
      because: [{ from: 'pull-request' }],
    });
  });

  test('packed refs and objects', async () => {
    const repository = twoLines();
    repository.git('pack-refs', '--all');
    repository.git('gc', '--quiet', '--prune=now');
    expect((await runJson(repository.path, ['check'])).next.tag).toBe('v7.1.1');
  });

  test('git settings that change what git prints', async () => {
    const repository = twoLines();
    for (const [key, value] of [
      ['log.showSignature', 'true'],
      ['log.decorate', 'full'],
      ['log.showRoot', 'false'],
      ['log.mailmap', 'true'],
      ['color.ui', 'always'],
      ['column.ui', 'always'],
      ['core.quotePath', 'true'],
      ['format.pretty', 'fuller'],
      ['tag.sort', '-creatordate'],
      ['i18n.logOutputEncoding', 'ISO-8859-1'],
      ['core.pager', 'false'],
    ] as const)
      repository.git('config', key, value);
    const { because, next } = await runJson(repository.commit('feat: größer\n\nCafé').path, ['check']);
    expect(next.tag).toBe('v7.2.0');
    expect(because.map(({ subject }: { subject: string }) => subject)).toEqual([
      'feat: größer',
      'fix: a crash',
    ]);
  });
});

describe('what another clone would not see', () => {
  test('grafts', async () => {
    const repository = twoLines().checkout('release/6.x');
    mkdirSync(join(repository.path, '.git/info'), { recursive: true });
    // HEAD without its parent: the line's release would be out of reach.
    writeFileSync(join(repository.path, '.git/info/grafts'), `${repository.id('HEAD')}\n`);
    expect(await runJson(repository.path, ['check'])).toMatchObject({
      status: 0,
      last: { tag: 'v6.1.0' },
      next: { tag: 'v6.1.1' },
    });
  });

  test('replaced commits', async () => {
    const repository = twoLines()
      .branch('other', 'refs/tags/v7.1.0')
      .commit('feat!: smuggled')
      .checkout('main');
    repository.git('replace', 'main', 'other');
    const verdict = await runJson(repository.path, ['check']);
    expect(verdict.next.tag).toBe('v7.1.1');
    expect(verdict.because[0].subject).toBe('fix: a crash');
  });
});

describe('the folder', () => {
  test('-C, from elsewhere, into a subfolder', () => {
    const repository = twoLines().write('packages/a/index.js', '').policy('policy: 1\nproduct: P\n');
    const below = join(repository.path, 'packages/a');
    for (const [from, to] of [
      ['/', below],
      [repository.path, 'packages/a'],
      [below, '.'],
    ] as const) {
      const ran = cli(from, ['-C', to, 'next']);
      expect(ran).toEqual({ status: 0, out: '7.1.1\n', err: '' });
    }
  });

  test('the policy of the top holds in a subfolder', async () => {
    const repository = new Repository().commit('feat: one').policy(POLICY).write('a/b/c', '');
    expect((await runJson(join(repository.path, 'a/b'), ['check'])).next.tag).toBe('v3.0.0');
  });

  test('--policy counts from where one stands', () => {
    const repository = new Repository().commit('feat: one').write('a/p.yml', POLICY);
    expect(cli(join(repository.path, 'a'), ['next', '--policy', 'p.yml']).out).toBe('3.0.0\n');
  });

  test.each(["with 'quotes' and spaces", 'größe', '-leading', '$(touch x)', 'a\nb'])(
    'named %j',
    async (name) => {
      const path = join(freshDirectory(), name);
      git('/', 'clone', '--quiet', twoLines().path, path);
      expect((await runJson(path, ['check'])).next.tag).toBe('v7.1.1');
    },
  );

  test('policies with Windows line ends, and with a byte order mark', async () => {
    const crlf = POLICY.replaceAll('\n', '\r\n');
    for (const text of [crlf, `\uFEFF${crlf}`]) {
      const repository = new Repository().commit('feat: one').policy(text);
      expect((await runJson(repository.path, ['check'])).next.tag).toBe('v3.0.0');
    }
    const broken = new Repository().commit('feat: one').policy(`${crlf}linse: {}\r\n`);
    expect((await runJson(broken.path, ['check'])).error.details[0]).toMatchObject({ line: 3, column: 1 });
  });

  test('two policies are refused', async () => {
    const repository = new Repository()
      .commit('feat: one')
      .policy(POLICY)
      .write('.github/release-policy.yml', POLICY);
    const { status, error } = await runJson(repository.path, ['check']);
    expect([status, error.code]).toEqual([2, 'two-policies']);
  });

  test('a policy that is a folder is refused', async () => {
    const repository = new Repository().commit('feat: one').write('release-policy.yml/x', '');
    const { status, error } = await runJson(repository.path, ['check']);
    expect([status, error.code]).toEqual([2, 'unreadable']);
  });
});

describe('a detached HEAD', () => {
  let path: string | undefined;
  const detached = () => {
    if (path === undefined) {
      const repository = twoLines();
      repository.git('checkout', '--quiet', '--detach', 'release/6.x');
      path = repository.path;
    }
    return path;
  };

  test('without a name is undecided', async () => {
    const { status, outcome, error } = await runJson(detached(), ['check']);
    expect([status, outcome, error.code]).toEqual([3, 'undecided', 'no-branch']);
    expect(error.remedy).toContain('--branch');
  });

  test.each([
    'release/6.x',
    '6.x',
    'v6',
    'release/v6',
    'support/6.1',
    'maintenance/6.x',
    'rel-6',
    'hotfix/6.1.x',
  ])('with --branch %s', async (branch) => {
    expect((await runJson(detached(), ['check', '--branch', branch])).next.tag).toBe('v6.1.1');
  });

  test.each<Record<string, string>>([
    { GITHUB_BASE_REF: 'release/6.x', GITHUB_REF_NAME: '12/merge' },
    { GITHUB_REF_NAME: 'release/6.x', GITHUB_REF_TYPE: 'branch' },
    { CI_COMMIT_BRANCH: 'release/6.x' },
    { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release/6.x' },
    { BITBUCKET_BRANCH: 'release/6.x' },
    { BITBUCKET_PR_DESTINATION_BRANCH: 'release/6.x', BITBUCKET_BRANCH: 'feature' },
    { BUILD_SOURCEBRANCH: 'refs/heads/release/6.x' },
    { SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/release/6.x', BUILD_SOURCEBRANCH: 'refs/pull/7/merge' },
    { CIRCLE_BRANCH: 'release/6.x' },
    { TRAVIS_BRANCH: 'release/6.x' },
    { BRANCH_NAME: 'release/6.x' },
    { CHANGE_TARGET: 'release/6.x', BRANCH_NAME: 'PR-7' },
    { BUILDKITE_BRANCH: 'release/6.x' },
    { DRONE_BRANCH: 'release/6.x' },
    { CIRRUS_BRANCH: 'release/6.x' },
    { CIRRUS_BASE_BRANCH: 'release/6.x', CIRRUS_BRANCH: 'pull/7' },
    { APPVEYOR_REPO_BRANCH: 'release/6.x' },
  ])('with $0 and its like: %j', async (env) => {
    expect((await runJson(detached(), ['check'], env)).next.tag).toBe('v6.1.1');
  });

  test.each<Record<string, string>>([
    { GITHUB_REF_NAME: 'refs/pull/7/merge' },
    { GITHUB_REF_NAME: '7/merge' },
    { GITHUB_REF_NAME: 'v6.1.0', GITHUB_REF_TYPE: 'tag' },
    { BUILD_SOURCEBRANCH: 'refs/tags/v6.1.0' },
    { GITHUB_BASE_REF: '', GITHUB_REF_NAME: '' },
  ])('names that are no branch say nothing: %j', async (env) => {
    expect(ciBranch(env)).toBeNull();
    expect((await runJson(detached(), ['check'], env)).error.code).toBe('no-branch');
  });

  test.each([
    'gh-readonly-queue/main/pr-7-0123456789abcdef',
    'feature',
    'release/6.x-docs',
    'maintenance/6.x/extra',
  ])('a branch that carries no line is undecided: %s', async (branch) => {
    const { status, error } = await runJson(detached(), ['check'], { GITHUB_REF_NAME: branch });
    expect([status, error.code]).toEqual([3, 'no-line']);
    expect(error.message).toContain(branch);
  });

  test('a branch that is checked out goes before what CI says', async () => {
    const repository = twoLines();
    expect((await runJson(repository.path, ['check'], { GITHUB_REF_NAME: 'release/6.x' })).next.tag).toBe(
      'v7.1.1',
    );
  });

  test('through the real environment', () => {
    expect(cli(detached(), ['next'], { GITHUB_REF_NAME: 'release/6.x' })).toEqual({
      status: 0,
      out: '6.1.1\n',
      err: '',
    });
  });
});

describe('branch names', () => {
  let shared: Repository | undefined;
  const lines = () => {
    shared ??= twoLines();
    return shared;
  };

  test.each([
    '$(touch pwned)',
    '`touch pwned`',
    '-rf',
    '--upload-pack=touch pwned',
    'a;touch pwned',
    "x' || touch pwned'",
    'größe',
    '::set-output name=x::y',
    '##[error]x',
  ])('%j is a name and nothing else', async (branch) => {
    const repository = lines();
    const named = ['check', `--branch=${branch}`];
    const { status, error } = await runJson(repository.path, named);
    expect([status, error.code]).toEqual([3, 'unknown-branch']);
    expect((await runJson(repository.path, [...named, '--head=HEAD'])).error.code).toBe('no-line');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test.each(['$(touch-pwned)', '`touch-pwned`', '-x', 'a;b', "a'b", 'größe', '##error'])(
    '%j can carry a line and be checked out',
    async (branch) => {
      const repository = new Repository({ main: branch })
        .commit('feat: one')
        .tag('v1.0.0')
        .commit('fix: two')
        .policy(`policy: 1\nbranches: [{name: ${JSON.stringify(branch)}, line: newest}]\n`);
      expect(await runJson(repository.path, ['check'])).toMatchObject({
        status: 0,
        branch,
        next: { tag: 'v1.0.1' },
      });
      expect((await run(repository.path, ['release', '--dry-run'])).status).toBe(0);
      expect(repository.git('tag', '--list')).toBe('v1.0.0');
    },
  );

  test.each([
    ['6.x', '6'],
    ['v6', '6'],
    ['6', '6'],
    ['6.1.x', '6'],
    ['release/6.x', '6'],
    ['releases/v6', '6'],
    ['support/6.1', '6'],
    ['stable-6', '6'],
    ['hotfix_6.1', '6'],
    ['release.6.x', '6'],
    ['rel-6_1', '6'],
    ['main', '7'],
    ['master', '7'],
    ['trunk', '7'],
    ['develop', '7'],
  ])('%s carries line %s without configuration', async (branch, line) => {
    const repository = lines();
    const from = line === '6' ? 'release/6.x' : 'main';
    const verdict = await runJson(repository.path, ['check', '--branch', branch, '--head', from]);
    expect(verdict.line.id).toBe(line);
  });

  test("the remote's default branch carries the newest line, whatever its name", async () => {
    const clone = new Repository({ main: 'eins' })
      .commit('feat: one')
      .tag('v1.0.0')
      .commit('fix: two')
      .clone();
    expect((await runJson(clone, ['check'])).next.tag).toBe('v1.0.1');
  });

  test('a branch that exists is judged where it stands, here or at the remote', async () => {
    const repository = lines();
    expect((await runJson(repository.path, ['check', '--branch', 'release/6.x'])).head).toBe(
      repository.id('release/6.x'),
    );
    const clone = repository.clone();
    expect((await runJson(clone, ['check', '--branch', 'release/6.x'])).head).toBe(
      repository.id('release/6.x'),
    );
  });
});
