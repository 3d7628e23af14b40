// init in real repositories: what it writes makes check work at once, and nothing is ever overwritten.
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { freshDirectory } from '../support/environment.ts';
import { git, gitWith, Repository, twoLines } from '../support/repository.ts';
import { run, runJson } from '../support/run.ts';

const POLICY = 'release-policy.yml';
const WORKFLOW = '.github/workflows/semverdict.yml';
const RELEASE_WORKFLOW = '.github/workflows/semverdict-release.yml';

const text = (directory: string, path: string) => readFileSync(join(directory, path), 'utf8');

/** A repository with these tags, each on a commit of its own, and a fix after the last one. */
function tagged(...tags: readonly string[]): Repository {
  const repository = new Repository();
  for (const tag of tags) {
    const [name = tag, day] = tag.split(' ');
    if (day !== undefined) repository.on(day);
    repository.commit(`feat: ${name}`).tag(name);
  }
  return repository.commit('fix: a leak');
}

describe('check works at once', () => {
  test.each<[string, () => Repository, string]>([
    ['semver with release/6.x', twoLines, 'v7.1.1'],
    ['four numbers', () => tagged('1.0.0.1', '1.0.0.2', '1.1.0.1'), '1.1.0.2'],
    [
      'the calendar',
      () => tagged('2026.01.05 2026-01-05', '2026.02.10 2026-02-10', '2026.04.20 2026-04-20'),
      '2026.06.01',
    ],
    ['builds', () => tagged('v6.3', 'v6.3-b15', 'v6.3.5', 'v6.3.5-b15'), 'v6.3.5-b16'],
    ['otrs', () => tagged('rel-6_0_1', 'rel-7_0_1', 'rel-7_0_2', 'rel-8_0_1'), 'rel-8_0_2'],
    ['a prefix', () => tagged('release-1.2.3', 'release-1.3.0'), 'release-1.3.1'],
    ['a monorepo', () => tagged('a@1.0.0', 'v2.0.0', 'b@1.0.0', 'b@1.1.0', 'v2.1.0'), 'v2.1.1'],
    ['no tag', () => tagged(), 'v0.1.0'],
    [
      'Python, with the number in its file',
      () =>
        new Repository()
          .commit('feat: x', {
            files: { 'setup.cfg': '', 'pyproject.toml': '[project]\nversion = "1.1.post1"\n' },
          })
          .tag('1.0')
          .commits('fix: y')
          .tag('1.1rc1')
          .commits('fix: z')
          .tag('1.1.post1')
          .commits('fix: z'),
      '1.1.1',
    ],
  ])('%s', async (_, make, tag) => {
    const repository = make();
    expect((await run(repository.path, ['init'])).status).toBe(0);
    expect(await runJson(repository.path, ['check'])).toMatchObject({
      status: 0,
      outcome: 'pass',
      next: { tag },
    });
    expect((await run(repository.path, ['lines'])).status).toBe(0);
    expect(await run(repository.path, ['policy', 'lint'])).toMatchObject({ status: 0 });
  });

  test('with the surfaces that check saw before', async () => {
    const files = {
      'package.json': '{"name": "x", "version": "1.0.0", "main": "index.js", "types": "index.d.ts"}',
      'index.js': 'exports.a = 1;\n',
      'index.d.ts': 'export declare const a: number;\n',
      'api/openapi.yaml': 'openapi: 3.1.0\ninfo: {title: x, version: 1.0.0}\npaths: {}\n',
      'schema.graphql': 'type Query { a: Int }\n',
      'proto/a.proto': 'syntax = "proto3";\nmessage A { string b = 1; }\n',
    };
    const repository = new Repository().commit('feat: x', { files }).tag('v1.0.0').commit('fix: y');
    const { proposed } = await runJson(repository.path, ['check']);
    const { proposal } = await runJson(repository.path, ['init']);
    const checkers = (list: { checker: string }[]) => list.map(({ checker }) => checker);
    expect(checkers(proposal.compatibility)).toEqual(checkers(proposed));
    const checked = await runJson(repository.path, ['check']);
    expect([checked.status, checked.findings, checked.proposed]).toEqual([0, [], undefined]);
    expect(checkers(checked.surfaces)).toEqual(checkers(proposed));
    repository.commit('fix: z', { files: { 'schema.graphql': 'type Query { b: Int }\n' } });
    expect(await runJson(repository.path, ['check'])).toMatchObject({ status: 1, outcome: 'fail' });
  });

  test('on a line with a branch of an unusual name', async () => {
    const repository = twoLines().branch('stable-line-6', 'refs/tags/v6.1.0').commit('fix: a leak');
    expect((await run(repository.path, ['init'])).status).toBe(0);
    expect(await runJson(repository.path, ['check', '--branch', 'stable-line-6'])).toMatchObject({
      status: 0,
      next: { tag: 'v6.1.1' },
    });
  });

  test('with what the past says of commits', async () => {
    let repository = new Repository().commit('feat: start').tag('v1.0.0');
    for (let patch = 1; patch <= 12; patch++) repository = repository.commit('docs: x').tag(`v1.0.${patch}`);
    const { files } = await runJson(repository.path, ['init']);
    expect(files[0].text).toContain('kinds: {docs: patch}');
    expect(files[0].text).toContain('0 of 12 past releases');
    expect(await runJson(repository.path, ['replay'])).toMatchObject({
      summary: { releases: 12, agree: 12 },
    });
  });

  test('in a repository without a commit there is a policy, and nothing to check yet', async () => {
    const { path } = new Repository();
    expect(await runJson(path, ['init'])).toMatchObject({
      status: 0,
      proposal: { versions: { scheme: 'semver' } },
    });
    expect(await runJson(path, ['check'])).toMatchObject({ status: 3, error: { code: 'no-commits' } });
  });
});

describe('what it writes', () => {
  test('two files, what is in them as JSON, and what to do next', async () => {
    const { path } = twoLines();
    const shown = await runJson(path, ['init', '--dry-run']);
    expect(existsSync(join(path, POLICY))).toBe(false);
    expect(existsSync(join(path, '.github'))).toBe(false);
    expect(
      shown.files.map(({ path: name, written }: { path: string; written: boolean }) => [name, written]),
    ).toEqual([
      [POLICY, false],
      [WORKFLOW, false],
    ]);
    const { status, out } = await run(path, ['init']);
    expect(status).toBe(0);
    expect(out).toContain(`wrote ${POLICY} and ${WORKFLOW}`);
    for (const command of ['semverdict check', 'semverdict policy lint', 'semverdict lines'])
      expect(out).toContain(command);
    for (const file of shown.files) expect(text(path, file.path)).toBe(file.text);
    expect(shown.reasons).toContainEqual({
      key: 'versions',
      reason: '4 of 4 tags read MAJOR.MINOR.PATCH, with or without v.',
    });
  });

  test('below the top, wherever one stands', async () => {
    const repository = twoLines().commit('docs: x', { files: { 'deep/x.txt': 'x' } });
    expect((await run(join(repository.path, 'deep'), ['init'])).status).toBe(0);
    expect(existsSync(join(repository.path, POLICY))).toBe(true);
  });

  test('--dry-run prints both texts', async () => {
    const { out } = await run(twoLines().path, ['init', '--dry-run']);
    expect(out).toMatch(/^# release-policy\.yml\n# yaml-language-server/);
    expect(out).toContain(`# ${WORKFLOW}\n# Written by`);
  });

  test.each([
    ['.gitlab-ci.yml', '- node PATH/TO/semverdict/dist/cli check'],
    ['Jenkinsfile', "sh 'node PATH/TO/semverdict/dist/cli check'"],
    ['azure-pipelines.yml', '- script: node PATH/TO/semverdict/dist/cli check'],
    ['.circleci/config.yml', '- run: node PATH/TO/semverdict/dist/cli check'],
  ])('with %s no workflow for GitHub, but the line to add', async (file, line) => {
    const repository = twoLines().commit('ci: x', { files: { [file]: 'x' } });
    const { out } = await run(repository.path, ['init']);
    expect(out).toContain(`Add to a job there: ${line}`);
    expect(existsSync(join(repository.path, WORKFLOW))).toBe(false);
  });

  test('unless the repository is on GitHub too', async () => {
    const repository = twoLines().commit('ci: x', { files: { Jenkinsfile: 'x' } });
    repository.git('remote', 'add', 'origin', 'https://github.com/x/y.git');
    expect(await runJson(repository.path, ['init', '--dry-run'])).toMatchObject({
      otherCi: null,
      files: [{ path: POLICY }, { path: WORKFLOW }, { path: RELEASE_WORKFLOW }],
    });
  });

  test('on GitHub releases are made there too, by a workflow that is started by hand', async () => {
    const repository = twoLines();
    repository.git('remote', 'add', 'origin', 'git@github.com:x/y.git');
    const { out } = await run(repository.path, ['init']);
    expect(out).toContain(`wrote ${POLICY}, ${WORKFLOW} and ${RELEASE_WORKFLOW}`);
    expect(text(repository.path, POLICY)).toMatch(/^release:\n( {2}#.*\n)+ {2}github-release: true\n/m);
    const made = parse(text(repository.path, RELEASE_WORKFLOW));
    expect(Object.keys(made.on)).toEqual(['workflow_dispatch']);
    expect(made.permissions).toEqual({});
    expect(made.jobs.release).toMatchObject({
      permissions: { contents: 'write' },
      steps: [{}, { with: { mode: 'release', 'dry-run': expect.stringContaining('inputs.dry-run') } }],
    });
    expect((await run(repository.path, ['policy', 'lint', '--strict'])).status).toBe(0);
  });

  test('where something else makes the releases, that stays a comment', async () => {
    const repository = twoLines().commit('ci: x', { files: { '.releaserc.json': '{}' } });
    repository.git('remote', 'add', 'origin', 'https://github.com/x/y.git');
    const { files } = await runJson(repository.path, ['init', '--dry-run']);
    expect(files).toHaveLength(2);
    expect(files[0].text).toMatch(
      /^# \.releaserc\.json may make the releases already\.[\s\S]*# {3}github-release: true$/m,
    );
  });
});

describe('nothing is overwritten', () => {
  test.each([POLICY, '.github/release-policy.yml', WORKFLOW, RELEASE_WORKFLOW])(
    '%s is there',
    async (file) => {
      const repository = twoLines().write(file, 'mine');
      const answer = await runJson(repository.path, ['init']);
      expect(answer).toMatchObject({ status: 2, error: { code: 'init-exists' } });
      expect(answer.error.message).toContain(`${file} is there already; nothing was written`);
      expect(text(repository.path, file)).toBe('mine');
      expect(repository.git('status', '--porcelain', '--untracked-files=all')).toBe(`?? ${file}`);
    },
  );

  test('a policy that is committed and not checked out', async () => {
    const repository = twoLines().commit('ci: x', { files: { [POLICY]: 'policy: 1\n' } });
    const clone = repository.clone('--no-checkout');
    expect(await runJson(clone, ['init'])).toMatchObject({ status: 2, error: { code: 'init-exists' } });
  });

  test('another workflow that uses semverdict', async () => {
    const repository = twoLines().write(
      '.github/workflows/policy.yml',
      'steps:\n  - uses: semverdict/semverdict@v1\n',
    );
    const { error } = await runJson(repository.path, ['init']);
    expect(error.message).toContain('.github/workflows/policy.yml is there already');
  });

  test('a link that leads nowhere, or out of the repository', async () => {
    const dangling = twoLines().path;
    symlinkSync('nowhere', join(dangling, POLICY));
    expect(await runJson(dangling, ['init'])).toMatchObject({ status: 2, error: { code: 'init-exists' } });
    const outside = freshDirectory();
    const leading = twoLines().path;
    symlinkSync(outside, join(leading, '.github'));
    expect(await runJson(leading, ['init'])).toMatchObject({ status: 2, error: { code: 'not-written' } });
    expect(existsSync(join(outside, 'workflows'))).toBe(false);
    expect(existsSync(join(leading, POLICY))).toBe(false);
  });

  test('if the second file cannot be written, the first one is gone again', async () => {
    const { path } = twoLines();
    mkdirSync(join(path, '.github'));
    writeFileSync(join(path, '.github/workflows'), 'a file in place of the folder');
    const { error, status } = await runJson(path, ['init']);
    expect({ status, code: error.code }).toEqual({ status: 2, code: 'not-written' });
    expect(error.message).toContain('what was written before it is removed again');
    expect(existsSync(join(path, POLICY))).toBe(false);
  });

  test('a second run is refused', async () => {
    const { path } = twoLines();
    expect((await run(path, ['init'])).status).toBe(0);
    expect(await runJson(path, ['init'])).toMatchObject({ status: 2, error: { code: 'init-exists' } });
  });
});

describe('odd places', () => {
  test('no repository', async () => {
    expect(await runJson(freshDirectory(), ['init'])).toMatchObject({
      status: 2,
      error: { code: 'no-repository' },
    });
  });

  test('a bare repository: only --dry-run', async () => {
    const { path } = twoLines({ bare: true });
    expect(await runJson(path, ['init'])).toMatchObject({ status: 2, error: { code: 'no-work-tree' } });
    expect(await runJson(path, ['init', '--dry-run'])).toMatchObject({
      status: 0,
      proposal: { lines: { by: 'major' } },
    });
  });

  test('a shallow clone asks the remote for tags and branches', async () => {
    const clone = twoLines()
      .branch('stable-line-6', 'refs/tags/v6.1.0')
      .checkout('main')
      .clone('--depth=1', '--no-tags');
    const answer = await runJson(clone, ['init', '--dry-run']);
    expect(answer.reasons[0].reason).toContain('4 of 4 tags');
    expect(answer.proposal.branches).toContainEqual({ name: 'stable-line-{major}' });
  });

  test('a shallow clone whose remote is gone: cannot decide', async () => {
    const clone = twoLines().clone('--depth=1', '--no-tags');
    git(clone, 'remote', 'set-url', 'origin', join(clone, 'gone'));
    expect(await runJson(clone, ['init'])).toMatchObject({ status: 3 });
    expect(existsSync(join(clone, POLICY))).toBe(false);
  });

  test('tags that nothing reads: cannot decide', async () => {
    const { path } = tagged('build-1', 'build-2', '20260105');
    expect(await runJson(path, ['init'])).toMatchObject({ status: 3, error: { code: 'no-scheme' } });
    expect(existsSync(join(path, POLICY))).toBe(false);
  });

  test('--policy means nothing', async () => {
    expect(await runJson(twoLines().path, ['init', '--policy', 'x.yml'])).toMatchObject({
      status: 2,
      error: { code: 'bad-call' },
    });
  });

  test('a detached HEAD', async () => {
    const repository = twoLines();
    repository.git('checkout', '--quiet', '--detach');
    expect((await run(repository.path, ['init'])).status).toBe(0);
  });
});

describe('hostile names', () => {
  const NAMES = [
    'x#y',
    '$(touch)x',
    '`x`',
    "it's",
    '"x',
    'a{b}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
    '${{x}}',
    '-x',
    '##x',
    'ü\u202Ex',
    'x;y',
    '&a',
    '!x',
    '%x',
  ];

  test('of branches and tags change nothing in the files but words in comments', async () => {
    const repository = twoLines();
    const head = repository.id('HEAD');
    const refs = NAMES.flatMap((name) => [
      `create refs/heads/${name} ${head}\n`,
      `create refs/tags/${name}-1.0.0 ${head}\n`,
    ]);
    gitWith(repository.path, { input: refs.join('') }, 'update-ref', '--stdin');
    const { status, out } = await run(repository.path, ['init', '--dry-run']);
    expect(status).toBe(0);
    expect(out).not.toMatch(/\$\{\{x|\u202E/);
    expect((await run(repository.path, ['init'])).status).toBe(0);
    expect(await runJson(repository.path, ['check'])).toMatchObject({ status: 0, next: { tag: 'v7.1.1' } });
  });

  test('of the default branch are quoted', async () => {
    for (const main of ["it's", '!x', '&a', '%x']) {
      const repository = new Repository({ main }).commit('feat: x').tag('v1.0.0').commit('fix: y');
      expect((await run(repository.path, ['init'])).status).toBe(0);
      expect(await runJson(repository.path, ['check'])).toMatchObject({ status: 0, next: { tag: 'v1.0.1' } });
    }
  });
});
