// Which release the unreleased commits follow, and what comes next (policy.md, *Decisions*: Tags, Last release,
// Branches, Pre-releases).
import { describe, expect, test } from 'vitest';
import { git, gitWith, Repository, twoLines } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { found, run, runJson } from '../support/run.ts';

interface Case {
  readonly name: string;
  readonly repository: () => Repository;
  readonly last: string | null;
  readonly next: string | null;
  readonly line?: string;
  readonly kind?: string;
  readonly findings?: readonly string[];
}

const BETA = `policy: 1
branches:
  - {name: main, line: newest}
  - {name: beta, line: newest, prerelease: beta}
`;

const started = () => new Repository().commit('feat: one').tag('v1.0.0');

describe.each<{ theme: string; cases: readonly Case[] }>([
  {
    theme: 'tags',
    cases: [
      {
        name: 'outside the branch: the newest line counts from its highest release, reachable or not',
        repository: () =>
          started()
            .branch('release/1.x')
            .commit('feat: two')
            .tag('v1.1.0')
            .checkout('main')
            .commit('fix: three'),
        last: 'v1.1.0',
        next: 'v1.1.1',
      },
      {
        name: 'outside the branch of another line: they do not count there',
        repository: () => twoLines().checkout('release/6.x'),
        last: 'v6.1.0',
        next: 'v6.1.1',
        line: '6',
      },
      {
        name: 'floating ones are no releases',
        repository: () =>
          started().commit('fix: two').tag('v1').tag('v1.0').tag('v9').tag('v9.9').tag('latest'),
        last: 'v1.0.0',
        next: 'v1.0.1',
      },
      {
        name: 'annotated',
        repository: () =>
          new Repository().commit('feat: one').tag('v1.0.0', { annotated: 'one' }).commit('fix: two'),
        last: 'v1.0.0',
        next: 'v1.0.1',
      },
      {
        name: 'two versions on one commit: the higher one',
        repository: () => started().tag('v1.0.1').tag('v1.0.0-rc.1').commit('fix: two'),
        last: 'v1.0.1',
        next: 'v1.0.2',
      },
      {
        name: 'two spellings on one commit, one annotated: one release',
        repository: () => started().tag('1.0.0', { annotated: 'the same' }).commit('fix: two'),
        last: 'v1.0.0',
        next: 'v1.0.1',
      },
      {
        name: 'without v: the next one is written so',
        repository: () => new Repository().commit('feat: one').tag('1.0.0').commit('fix: two'),
        last: '1.0.0',
        next: '1.0.1',
      },
      {
        name: 'the spelling of the highest release is kept',
        repository: () => started().commit('feat: two').tag('1.1.0').commit('fix: three'),
        last: '1.1.0',
        next: '1.1.1',
      },
      {
        name: '1.10.0 is above 1.9.0',
        repository: () => started().commit('x').tag('v1.10.0').commit('x').tag('v1.9.0').commit('fix: two'),
        last: 'v1.10.0',
        next: 'v1.10.1',
      },
      {
        name: 'a release of an older line that is younger than the newest',
        repository: () =>
          twoLines()
            .checkout('release/6.x')
            .on('2026-01-01')
            .tag('v6.1.1', { annotated: 'late' })
            .checkout('main'),
        last: 'v7.1.0',
        next: 'v7.1.1',
        line: '7',
      },
      {
        name: 'a release of an older line that is younger, seen from that line',
        repository: () =>
          twoLines().checkout('release/6.x').on('2026-01-01').tag('v6.1.1').commit('fix: again'),
        last: 'v6.1.1',
        next: 'v6.1.2',
        line: '6',
      },
      {
        name: 'build metadata does not make another version',
        repository: () => started().tag('v1.0.0+linux').commit('fix: two'),
        last: 'v1.0.0',
        next: 'v1.0.1',
      },
      {
        name: 'none of ours: other packages, V1.2.3, four parts, leading zeros',
        repository: () =>
          started()
            .tag('pkg/v5.2.3')
            .tag('create-vite@5.0.0')
            .tag('V1.2.3')
            .tag('6.0.2.1')
            .tag('2026.01.05')
            .tag('temporary-tag')
            .commit('fix: two'),
        last: 'v1.0.0',
        next: 'v1.0.1',
      },
      {
        name: 'dated after today do not exist',
        repository: () => started().commit('fix: two').on('2027-01-01').commit('fix: three').tag('v1.0.1'),
        last: 'v1.0.0',
        next: 'v1.0.1',
        findings: [],
      },
    ],
  },
  {
    theme: 'prefixes by versions.tag',
    cases: [
      {
        name: '"pkg-v{version}" is exact',
        repository: () =>
          started()
            .tag('pkg-v3.0.0')
            .tag('pkg-3.1.0')
            .commit('fix: two')
            .policy('policy: 1\nversions: {tag: "pkg-v{version}"}\n'),
        last: 'pkg-v3.0.0',
        next: 'pkg-v3.0.1',
        line: '3',
      },
      {
        name: 'a slash in it',
        repository: () =>
          started()
            .tag('pkg/v3.0.0')
            .commit('feat: two')
            .policy('policy: 1\nversions: {tag: "pkg/v{version}"}\n'),
        last: 'pkg/v3.0.0',
        next: 'pkg/v3.1.0',
      },
      {
        name: 'a template of parts',
        repository: () =>
          new Repository()
            .commit('feat: one')
            .tag('rel-6_0_4')
            .commit('fix: two')
            .policy(
              'policy: 1\nversions: {format: "{major}.0.{patch}", tag: "rel-{major}_0_{patch}", bump: {major: major, patch: patch, security: patch}}\ncommits: {kinds: {feat: major, fix: patch}}\n',
            ),
        last: 'rel-6_0_4',
        next: 'rel-6_0_5',
        line: '6',
      },
    ],
  },
  {
    theme: 'pre-releases',
    cases: [
      {
        name: 'end no range and open no line',
        repository: () => started().commit('feat!: two').tag('v2.0.0-rc.1').commit('fix: three'),
        last: 'v1.0.0',
        next: 'v2.0.0',
        line: '1',
        kind: 'major',
      },
      {
        name: 'prerelease: beta makes the first one of the next stable version',
        repository: () => started().branch('beta').commit('feat: two').policy(BETA),
        last: 'v1.0.0',
        next: 'v1.1.0-beta.1',
        kind: 'minor',
      },
      {
        name: 'prerelease: beta counts up, and by number',
        repository: () =>
          started()
            .branch('beta')
            .commit('feat: two')
            .tag('v1.1.0-beta.9')
            .tag('v1.1.0-beta.10')
            .tag('v1.1.0-alpha.77')
            .commit('fix: three')
            .policy(BETA),
        last: 'v1.0.0',
        next: 'v1.1.0-beta.11',
        kind: 'minor',
      },
      {
        name: 'prerelease: beta starts again when the changes ask for more',
        repository: () =>
          started()
            .branch('beta')
            .commit('feat: two')
            .tag('v1.1.0-beta.2')
            .commit('feat!: three')
            .policy(BETA),
        last: 'v1.0.0',
        next: 'v2.0.0-beta.1',
        kind: 'major',
      },
      {
        name: 'prerelease: beta at a head that has one: nothing new',
        repository: () => started().branch('beta').commit('feat: two').tag('v1.1.0-beta.1').policy(BETA),
        last: 'v1.0.0',
        next: null,
        kind: 'none',
      },
      {
        name: 'main beside them makes the stable one',
        repository: () =>
          started()
            .branch('beta')
            .commit('feat: two')
            .tag('v1.1.0-beta.1')
            .checkout('main')
            .merge('beta')
            .policy(BETA),
        last: 'v1.0.0',
        next: 'v1.1.0',
        kind: 'minor',
      },
    ],
  },
  {
    theme: 'branches that are bounded to more than their line',
    cases: [
      {
        name: 'release/6.0.x takes its last release inside',
        repository: () => twoLines().branch('release/6.0.x', 'refs/tags/v6.0.0').commit('fix: an old leak'),
        last: 'v6.0.0',
        next: 'v6.0.1',
        line: '6',
        findings: [],
      },
      {
        name: 'release/6.0.x cannot make a minor',
        repository: () =>
          twoLines().branch('release/6.0.x', 'refs/tags/v6.0.0').commit('feat: exports again'),
        last: 'v6.0.0',
        next: 'v6.1.0',
        line: '6',
        findings: ['error line-opens'],
      },
      {
        name: 'release/7.1.x patches the newest line',
        repository: () => twoLines().branch('release/7.1.x', 'refs/tags/v7.1.0').commit('fix: a hotfix'),
        last: 'v7.1.0',
        next: 'v7.1.1',
        line: '7',
        findings: [],
      },
      {
        name: 'release/7.1.x cannot open line 8',
        repository: () => twoLines().branch('release/7.1.x', 'refs/tags/v7.1.0').commit('feat!: not here'),
        last: 'v7.1.0',
        next: 'v8.0.0',
        line: '7',
        findings: ['error line-opens'],
      },
      {
        name: 'release/6.x cannot open line 7 or another',
        repository: () => twoLines().checkout('release/6.x').commit('feat!: not here'),
        last: 'v6.1.0',
        next: 'v7.0.0',
        line: '6',
        findings: ['error line-opens'],
      },
    ],
  },
  {
    theme: 'first and last',
    cases: [
      {
        name: 'the first release',
        repository: () => new Repository().commit('feat: one'),
        last: null,
        next: 'v0.1.0',
      },
      {
        name: 'the first release has versions.initial',
        repository: () =>
          new Repository().commit('fix: one').policy('policy: 1\nversions: {initial: 1.0.0}\n'),
        last: null,
        next: 'v1.0.0',
      },
      {
        name: 'nothing that asks for a first release',
        repository: () => new Repository().commit('docs: one').commit('chore: two'),
        last: null,
        next: null,
        kind: 'none',
      },
      { name: 'nothing since the last one', repository: started, last: 'v1.0.0', next: null, kind: 'none' },
      {
        name: 'major zero: a break is a minor',
        repository: () => new Repository().commit('feat: one').tag('v0.3.1').commit('feat!: two'),
        last: 'v0.3.1',
        next: 'v0.4.0',
        line: '0',
        kind: 'minor',
      },
    ],
  },
  {
    theme: 'histories',
    cases: [
      {
        name: 'an octopus brings what it merges',
        repository: () =>
          started()
            .branch('a')
            .commit('fix: a')
            .branch('b', 'main')
            .commit('feat: b')
            .branch('c', 'main')
            .commit('docs: c')
            .checkout('main')
            .commit('chore: d')
            .merge(['a', 'b', 'c']),
        last: 'v1.0.0',
        next: 'v1.1.0',
      },
      {
        name: 'a history of two roots',
        repository: () =>
          started()
            .orphan('other')
            .commit('feat: from elsewhere')
            .checkout('main')
            .merge('other', 'Merge the other history'),
        last: 'v1.0.0',
        next: 'v1.1.0',
      },
      {
        name: 'an old line that was merged into a new one lowers nothing',
        repository: () =>
          twoLines().checkout('release/6.x').tag('v6.1.1').checkout('main').merge('release/6.x'),
        last: 'v7.1.0',
        next: 'v7.1.1',
        line: '7',
      },
      {
        name: 'a new line that was merged into an old one is seen',
        repository: () => twoLines().checkout('release/6.x').merge('main'),
        last: 'v6.1.0',
        next: 'v7.0.0',
        line: '6',
        findings: ['error line-opens'],
      },
      {
        name: 'a cherry-pick counts on its line, although it is released elsewhere',
        repository: () =>
          twoLines()
            .tag('v7.1.1')
            .checkout('release/6.x')
            .commit('fix: a crash\n\n(cherry picked from commit 1111111111)'),
        last: 'v6.1.0',
        next: 'v6.1.1',
        line: '6',
      },
    ],
  },
])('$theme', ({ cases }) => {
  test.each(cases)('$name', async ({ repository, last, next, line, kind, findings }) => {
    const verdict = await runJson(repository().path, ['check']);
    expect({ last: verdict.last?.tag ?? null, next: verdict.next?.tag ?? null }).toEqual({ last, next });
    if (line !== undefined) expect(verdict.line.id).toBe(line);
    if (kind !== undefined) expect(verdict.kind).toBe(kind);
    if (findings !== undefined) expect(found(verdict)).toEqual(findings);
    expect(verdict.status).toBe(verdict.outcome === 'pass' ? 0 : 1);
    expect(verdict.because.length > 0).toBe(next !== null);
  });
});

test('tags that are no versions are counted in one note', async () => {
  const repository = started().tag('temporary-tag').tag('v1').tag('create-vite@5.0.0');
  expect((await runJson(repository.path, ['check'])).counts).toEqual({
    commits: 0,
    cancelled: 0,
    ignoredTags: 3,
  });
  expect((await run(repository.path, ['check'])).out).toContain('3 tags name no version');
});

test('a tag that was deleted and made again counts where it stands now', async () => {
  const repository = started().commit('fix: two').commit('fix: three');
  repository.git('tag', '--delete', 'v1.0.0');
  expect((await runJson(repository.path, ['check'])).last).toBeNull();
  repository.git('tag', 'v1.0.0', 'HEAD~1');
  const again = await runJson(repository.path, ['check']);
  expect(again.last.commit).toBe(repository.id('HEAD~1'));
  expect(again.because).toHaveLength(1);
});

test('two spellings of the last release on two commits are undecided, and both are named', async () => {
  const repository = started().commit('fix: two').tag('1.0.0').commit('fix: three');
  const { status, outcome, error } = await runJson(repository.path, ['check']);
  expect({ status, outcome, code: error.code }).toEqual({
    status: 3,
    outcome: 'undecided',
    code: 'ambiguous-tag',
  });
  for (const tag of ['v1.0.0', '1.0.0'])
    expect(error.message).toContain(`${tag} on ${repository.id(`refs/tags/${tag}`).slice(0, 9)}`);
});

test('two spellings of an older release on two commits disturb nobody', async () => {
  const repository = started()
    .commit('fix: two')
    .tag('1.0.0')
    .commit('feat: three')
    .tag('v1.1.0')
    .commit('fix: four');
  expect((await runJson(repository.path, ['check'])).next.tag).toBe('v1.1.1');
});

test('a branch that does not contain its line is undecided', async () => {
  const repository = twoLines()
    .branch('6.x', 'refs/tags/v6.0.0')
    .orphan('support/6')
    .commit('fix: from nowhere');
  expect(await runJson(repository.path, ['check'])).toMatchObject({
    status: 3,
    error: { code: 'line-unreachable', message: expect.stringContaining('v6.1.0') },
  });
  // An older release of the line will do, as long as it is contained.
  expect((await runJson(repository.path, ['check', '--branch', '6.x'])).last.tag).toBe('v6.0.0');
});

describe('a line without a release', () => {
  const opened = (message: string) => twoLines().tag('v7.1.1').branch('release/8.x').commit(message);

  test('is opened from its own branch by a break', async () => {
    const verdict = await runJson(opened('feat!: eight').path, ['check']);
    expect(verdict).toMatchObject({ status: 0, last: { tag: 'v7.1.1' }, next: { tag: 'v8.0.0' } });
    expect(verdict.line).toMatchObject({ id: '8', newest: true });
  });

  test('is undecided where the changes lead elsewhere', async () => {
    const { status, error } = await runJson(opened('fix: seven').path, ['check']);
    expect([status, error.code]).toEqual([3, 'line-unopened']);
  });
});

describe('a tag that leads elsewhere than to a commit', () => {
  const tagged = () => {
    const repository = new Repository()
      .commit('feat: one', { files: { 'a.txt': 'a\n' } })
      .tag('v1.0.0')
      .commit('fix: two');
    repository.git('tag', 'v9.0.0', 'HEAD^{tree}');
    repository.git('tag', 'v9.0.1', 'HEAD:a.txt');
    repository.git(
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@e',
      'tag',
      '-m',
      'a tree',
      'v9.0.2',
      'HEAD^{tree}',
    );
    return repository;
  };

  test('is no release', async () => {
    expect((await runJson(tagged().path, ['check'])).next.tag).toBe('v1.0.1');
    expect((await runJson(tagged().path, ['lines'])).lines.map(({ latest }: Json) => latest)).toEqual([
      '1.0.0',
    ]);
  });

  test.each(['v9.0.0', 'v9.0.1', 'v9.0.2'])('cannot be verified: %s', async (tag) => {
    expect(await runJson(tagged().path, ['verify', tag])).toMatchObject({
      status: 3,
      error: { code: 'unknown-tag' },
    });
  });
});

test('a tag of a tag of a tag stands on its commit', async () => {
  const repository = started().commit('feat: two');
  const person = ['-c', 'user.name=t', '-c', 'user.email=t@e', '-c', 'advice.nestedTag=false'];
  repository.git(...person, 'tag', '-m', 'inner', 'inner');
  repository.git(...person, 'tag', '-m', 'middle', 'middle', 'inner');
  repository.git(...person, 'tag', '-m', 'outer', 'v1.1.0', 'middle');
  repository.commit('fix: three');
  const verdict = await runJson(repository.path, ['check', '--today', '2099-01-01']);
  expect(verdict.last).toEqual({ version: '1.1.0', tag: 'v1.1.0', commit: repository.id('HEAD~1') });
  expect(verdict.next.tag).toBe('v1.1.1');
});

test('ten thousand tags, packed', async () => {
  const repository = new Repository().commit('feat: one');
  const commit = repository.id('HEAD');
  const updates = Array.from(
    { length: 10_000 },
    (_, index) =>
      `create refs/tags/v${Math.floor(index / 1000)}.${Math.floor(index / 10) % 100}.${index % 10} ${commit}\n`,
  );
  gitWith(repository.path, { input: updates.join('') }, 'update-ref', '--stdin');
  git(repository.path, 'pack-refs', '--all');
  repository.commit('fix: two');
  const started = performance.now();
  const verdict = await runJson(repository.path, ['check']);
  expect(verdict).toMatchObject({
    status: 0,
    last: { tag: 'v9.99.9' },
    next: { tag: 'v9.99.10' },
    counts: { commits: 1 },
  });
  // A limit against quadratic work, far above what it takes (about 0.1 s).
  expect(performance.now() - started).toBeLessThan(5000);
});
