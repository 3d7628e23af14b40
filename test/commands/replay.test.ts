// The past under a policy: release by release the answer of `verify` on its own day (policy.md, *Decisions*, "Time").
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { closed, schemaFile, validator } from '../docs/support.ts';
import { freshDirectory, freshPath } from '../support/environment.ts';
import { git, gitWith, Repository, twoLines } from '../support/repository.ts';
import type { Json } from '../support/run.ts';
import { run, runJson } from '../support/run.ts';

/** Two lines, a maintenance branch that is merged back, reverts, a squash, pre-releases, odd tags, an annotated tag. */
const rich = (): Repository =>
  new Repository()
    .on('2024-01-01')
    .commit('feat: one')
    .tag('v1.0.0')
    .commit('fix: two')
    .tag('v1.0.1', { annotated: 'one point one' })
    .tag('nightly')
    .tag('v1')
    .commit('feat: three')
    .tag('v1.1.0-rc.1')
    .commit('fix: four')
    .tag('v1.1.0')
    .branch('release/1.x')
    .checkout('main')
    .commit('feat!: five')
    .tag('v2.0.0')
    .tag('2.0.0')
    .checkout('release/1.x')
    .commits('fix: six', 'no convention')
    .tag('v1.1.1')
    .commit('feat: too much for a line that ended')
    .tag('v1.2.0')
    .checkout('main')
    .merge('release/1.x')
    .commit('feat: seven')
    .commit('Revert "feat: seven"')
    .commit('fix: eight')
    .tag('v2.0.1')
    .commit('docs: nothing')
    .tag('v2.0.2')
    .commit('Squash (#12)\n\n* feat: nine\n* fix: ten')
    .tag('v2.1.0');

const POLICY = `policy: 1
support:
  phases:
    - {name: maintenance, allow: [minor, patch, security], until: {newer: 1}}
    - {name: security, allow: [security], until: {newer: 2}}
`;

const releasesOf = async (path: string, ...args: string[]): Promise<Json[]> =>
  (await runJson(path, ['replay', ...args])).releases;

describe('release by release', () => {
  test.each([
    ['the preset', rich, null],
    ['a policy with phases', rich, POLICY],
    [
      'files with versions, and paths',
      rich,
      `${POLICY}versions: {files: [{path: VERSION}]}\ncompatibility: [{checker: paths, paths: {"db/**": major}}]\n`,
    ],
    [
      'a cadence that security releases do not restart',
      rich,
      'policy: 1\ncadence: {patch: {every: P6W}, security: {every: any}}\n',
    ],
    ['two lines', twoLines, null],
  ])('%s: the same as verify with the day of the tag', async (_, make, policy) => {
    const repository = make();
    if (policy !== null) repository.policy(policy);
    const releases = await releasesOf(repository.path, '--prereleases');
    expect(releases.length).toBeGreaterThan(3);
    for (const release of releases) {
      const verdict = await runJson(repository.path, ['verify', release.tag, '--today', release.date]);
      expect({ tag: release.tag, ...release }).toMatchObject({
        previous: verdict.last?.tag ?? null,
        verdict: verdict.kind,
        next: verdict.next?.version ?? null,
        outcome: verdict.outcome,
        commits: verdict.counts.commits,
        phase: verdict.line?.phase ?? null,
        findings: verdict.findings,
      });
    }
  });

  test('what was released, what was asked for, and whether both count up the same part', async () => {
    const releases = await releasesOf(rich().path);
    expect(
      releases.map(({ tag, previous, actual, verdict, agrees }) => [tag, previous, actual, verdict, agrees]),
    ).toEqual([
      ['v1.0.0', null, null, 'minor', null],
      ['v1.0.1', 'v1.0.0', 'patch', 'patch', true],
      ['v1.1.0', 'v1.0.1', 'minor', 'minor', true],
      ['v2.0.0', 'v1.1.0', 'major', 'major', true],
      ['v1.1.1', 'v1.1.0', 'patch', 'patch', true],
      ['v1.2.0', 'v1.1.1', 'minor', 'minor', true],
      ['v2.0.1', 'v2.0.0', 'patch', 'minor', false],
      ['v2.0.2', 'v2.0.1', 'patch', 'none', false],
      ['v2.1.0', 'v2.0.2', 'minor', 'minor', true],
    ]);
  });

  test('the summary counts what its releases hold', async () => {
    const { summary, releases } = await runJson(rich().policy(POLICY).path, ['replay']);
    expect(summary).toMatchObject({
      releases: 8,
      agree: 6,
      first: 1,
      undecided: 0,
      stopped: releases.filter(({ outcome }: Json) => outcome === 'fail').length,
      disagreements: [
        { actual: 'patch', verdict: 'minor', releases: 1 },
        { actual: 'patch', verdict: 'none', releases: 1 },
      ],
    });
    expect(summary.findings).toContainEqual({ rule: 'line-phase', level: 'error', releases: 2 });
    expect(summary.lines.map(({ line }: Json) => line)).toEqual(['1', '2']);
  });

  test('a security release is told apart from a patch by its commits alone', async () => {
    const path = new Repository()
      .commit('feat: one')
      .tag('v1.0.0')
      .commit('security: close a hole')
      .tag('v1.0.1').path;
    expect((await releasesOf(path))[1]).toMatchObject({
      actual: 'security',
      verdict: 'security',
      agrees: true,
    });
  });

  test('what the policy calls its parts and kinds', async () => {
    const path = new Repository()
      .commit('feat: one')
      .tag('v6.3')
      .commit('fix: two')
      .tag('v6.3-b2')
      .commit('feat: three')
      .tag('v6.3.1')
      .policy(
        'policy: 1\nversions:\n  format: "{major}.{minor}[.{issue}][ Build {build}]"\n  tag: "v{major}.{minor}[.{issue}][-b{build}]"\n  parts: {issue: {default: 0}, build: {default: 1, min: 1, counter: true}}\n  bump: {major: major, minor: minor, issue: issue, patch: build, security: build}\n  initial: "6.3"\ncommits: {kinds: {feat: issue, fix: patch}}\n',
      ).path;
    const releases = await releasesOf(path);
    expect(releases.map(({ tag, actual, verdict, agrees }) => [tag, actual, verdict, agrees])).toEqual([
      ['v6.3', null, 'issue', null],
      ['v6.3-b2', 'patch', 'patch', true],
      ['v6.3.1', 'issue', 'issue', true],
    ]);
  });
});

describe('what is chosen', () => {
  const tags = async (...args: string[]): Promise<string[]> =>
    (await releasesOf(rich().path, ...args)).map(({ tag }) => tag);

  test.each<[string, string[], string[]]>([
    ['one line', ['--line', '1'], ['v1.0.0', 'v1.0.1', 'v1.1.0', 'v1.1.1', 'v1.2.0']],
    ['two tags', ['--tag', 'v1.1.0', '--tag', 'v2.0.0'], ['v1.1.0', 'v2.0.0']],
    ['since a day', ['--since', '2024-01-10'], ['v2.0.1', 'v2.0.2', 'v2.1.0']],
    ['since a tag', ['--since', 'v2.0.2'], ['v2.0.2', 'v2.1.0']],
    ['as of a day', ['--today', '2024-01-05'], ['v1.0.0', 'v1.0.1', 'v1.1.0', 'v2.0.0']],
    [
      'pre-releases too',
      ['--line', '1', '--prereleases', '--since', 'v1.1.0-rc.1'],
      ['v1.1.0-rc.1', 'v1.1.0', 'v1.1.1', 'v1.2.0'],
    ],
  ])('%s', async (_, args, expected) => {
    expect(await tags(...args)).toEqual(expected);
  });

  test.each<[string, string[], string]>([
    ['a tag that is none', ['--tag', 'v9.9.9'], 'unknown-release'],
    ['a line that is none', ['--line', '9'], 'unknown-line'],
    ['neither day nor tag', ['--since', '2024-02-31'], 'unknown-release'],
    ['two questions at once', ['--suggest', '--against', 'x.yml'], 'bad-call'],
    ['one policy that is many', ['--suggest', '--policy-at', 'release'], 'bad-call'],
    ['a file that is not there', ['--against', 'x.yml'], 'no-file'],
    ['an unknown format', ['--format', 'xml'], 'bad-call'],
  ])('%s: a mistake', async (_, args, code) => {
    expect(await runJson(rich().path, ['replay', ...args])).toMatchObject({ status: 2, error: { code } });
  });

  test('a repository without a release has nothing to compare', async () => {
    const path = new Repository().commit('feat: one').path;
    const ran = await run(path, ['replay']);
    expect(ran).toMatchObject({ status: 0 });
    expect(ran.out).toContain('no release');
  });

  test('no repository', async () => {
    expect(await runJson(freshDirectory(), ['replay'])).toMatchObject({
      status: 2,
      error: { code: 'no-repository' },
    });
  });
});

describe('by which policy', () => {
  const changing = (): Repository =>
    new Repository()
      .commit('feat: one', { files: { 'release-policy.yml': 'policy: 1\n' } })
      .tag('v1.0.0')
      .commit('docs: two', {
        files: { 'release-policy.yml': 'policy: 1\ncommits: {kinds: {docs: patch}}\n' },
      })
      .tag('v1.0.1')
      .commit('docs: three', { files: { 'release-policy.yml': 'policy: nonsense\n' } })
      .tag('v1.0.2')
      .commit('docs: four', { files: { 'release-policy.yml': null } })
      .tag('v1.0.3');

  test('the one of today', async () => {
    const releases = await releasesOf(changing().path);
    expect(releases.map(({ verdict }) => verdict)).toEqual(['minor', 'none', 'none', 'none']);
  });

  test('the one that each release holds; a broken one hides that release alone', async () => {
    const { releases, summary } = await runJson(changing().path, ['replay', '--policy-at', 'release']);
    expect(releases.map(({ verdict, outcome }: Json) => [verdict, outcome])).toEqual([
      ['minor', 'fail'],
      ['patch', 'pass'],
      [null, 'undecided'],
      ['none', 'fail'],
    ]);
    expect(releases[2].error).toMatchObject({ code: 'policy-invalid' });
    expect(summary).toMatchObject({ releases: 2, undecided: 1 });
  });

  test('the parts and lines of its own, and not those of today', async () => {
    const numbers =
      'policy: 1\nversions: {format: "{feature}.{interim}.{update}", tag: "v{version}", bump: {major: feature, minor: interim, patch: update, security: update}}\nlines: {by: feature.interim}\n';
    const { path } = new Repository()
      .commit('feat: one', { files: { 'release-policy.yml': numbers } })
      .tag('v1.0.0')
      .commit('fix: two')
      .tag('v1.0.1')
      .commit('fix: three', { files: { 'release-policy.yml': 'policy: 1\nversions: {tag: "{version}"}\n' } })
      .tag('v1.0.2')
      .commit('fix: four', { files: { 'release-policy.yml': null } })
      .tag('v1.0.3');
    const releases = await releasesOf(path, '--policy-at', 'release');
    expect(releases.map(({ line, actual, verdict }) => [line, actual, verdict])).toEqual([
      ['1.0', null, 'minor'],
      ['1.0', 'patch', 'patch'],
      ['1', null, 'none'],
      ['1', 'patch', 'patch'],
    ]);
  });

  test('two policies on one past: only what differs', async () => {
    const repository = changing();
    const file = join(repository.path, 'other.yml');
    writeFileSync(file, 'policy: 1\ncommits: {kinds: {docs: patch}}\n');
    const { releases, summary } = await runJson(repository.path, ['replay', '--against', file]);
    expect(releases.map(({ tag }: Json) => tag)).toEqual(['v1.0.1', 'v1.0.2', 'v1.0.3']);
    expect(summary).toMatchObject({ differ: 3, before: { agree: 0 }, after: { agree: 3 } });
    const text = (await run(repository.path, ['replay', '--against', file])).out;
    expect(text).toContain('3 of 4 past releases');
    expect(text).toContain('asked for: none → patch');
    const same = await run(repository.path, ['replay', '--against', file, '--policy', file]);
    expect(same.out).toContain('nothing different of 4');
  });
});

describe('two policies that read other tags', () => {
  const spelled = (): { path: string; v: string; bare: string } => {
    const { path } = new Repository()
      .commit('feat: one')
      .tag('v1.0.0')
      .commit('fix: two')
      .tag('1.0.1')
      .commit('fix: three')
      .tag('v1.0.2');
    const file = (name: string, text: string): string => {
      writeFileSync(join(path, name), `policy: 1\n${text}\n`);
      return join(path, name);
    };
    return {
      path,
      v: file('v.yml', 'versions: {tag: "v{version}"}'),
      bare: file('bare.yml', 'versions: {tag: "{version}"}\nlines: {by: major.minor}'),
    };
  };

  test('are told apart, and all their releases are counted', async () => {
    const { path, v, bare } = spelled();
    const args = ['replay', '--policy', bare, '--against', v];
    const { out } = await run(path, args);
    expect(out).toContain('3 of 3 past releases');
    const csv = (await run(path, [...args, '--format', 'csv'])).out.split('\r\n');
    expect(csv.map((row) => row.split(',').slice(0, 2).join())).toEqual([
      'policy,tag',
      'after,v1.0.0',
      'before,1.0.1',
      'after,v1.0.2',
      '',
    ]);
    const none = join(path, 'none.yml');
    writeFileSync(none, 'policy: 1\nversions: {tag: "none-{version}"}\n');
    expect((await run(path, ['replay', '--policy', none, '--against', none])).out).toContain(
      'Neither policy sees a past release',
    );
  });

  test.each<[string, string[], string[]]>([
    ['a tag of the one', ['--tag', '1.0.1'], ['1.0.1']],
    ['a tag of the other', ['--tag', 'v1.0.2'], ['v1.0.2']],
    ['a line of the one', ['--line', '1.0'], ['1.0.1']],
    ['a line of the other', ['--line', '1'], ['v1.0.0', 'v1.0.2']],
    ['since a tag of the other', ['--since', 'v1.0.2'], ['v1.0.2']],
  ])('%s may be chosen', async (_, args, expected) => {
    const { path, v, bare } = spelled();
    expect((await releasesOf(path, '--policy', bare, '--against', v, ...args)).map(({ tag }) => tag)).toEqual(
      expected,
    );
  });

  test('a finding that says something else is told', async () => {
    const repository = new Repository()
      .commit('feat: one')
      .tag('v1.0.0')
      .commit('fix: two')
      .commit('three')
      .tag('v1.0.1');
    const file = join(repository.path, 'other.yml');
    writeFileSync(file, 'policy: 1\ncommits: {unknown: patch}\n');
    const { out } = await run(repository.path, ['replay', '--against', file]);
    expect(out).toContain(
      'now note commit-convention: 1 message follows no convention and counts as a patch',
    );
  });
});

describe('suggestions', () => {
  const suggestions = async (path: string, ...args: string[]): Promise<[string, unknown, number][]> =>
    (await runJson(path, ['replay', '--suggest', ...args])).suggestions.map(
      ({ key, value, agree }: Json) => [key.join('.'), value, agree] as const,
    );
  const many = (make: (repository: Repository, index: number) => Repository, start = 'v1.0.0'): string => {
    let repository = new Repository().commit('feat: start').tag(start);
    for (let index = 1; index <= 6; index++) repository = make(repository, index);
    return repository.path;
  };

  test.each<[string, string, [string, unknown, number]]>([
    ['a type', many((r, i) => r.commit('docs: x').tag(`v1.0.${i}`)), ['commits.kinds.docs', 'patch', 6]],
    [
      'messages of no convention',
      many((r, i) => r.commit('whatever').tag(`v1.0.${i}`)),
      ['commits.unknown', 'patch', 6],
    ],
    [
      'a scope, where the type itself is right',
      many((r, i) =>
        i === 3
          ? r.commit('feat: y').tag('v1.1.0')
          : r.commit('feat(tool): x').tag(i < 3 ? `v1.0.${i}` : `v1.1.${i}`),
      ),
      ['commits.kinds.feat(tool)', 'patch', 6],
    ],
    [
      'the zero rule',
      many((r, i) => r.commit('feat: x').tag(`v0.1.${i}`), 'v0.1.0'),
      ['versions.zero', { major: 'minor', minor: 'patch' }, 6],
    ],
    [
      'what a security release counts up',
      many((r, i) => r.commit('security: x').tag(`v1.${i}.0`)),
      ['versions.bump.security', 'minor', 6],
    ],
    [
      'breaks before 1.0.0 that are majors',
      many(
        (r, i) => (i === 1 ? r.commit('feat!: x').tag('v1.0.0') : r.commit('fix: x').tag(`v1.0.${i}`)),
        'v0.1.0',
      ),
      ['versions.zero', { major: 'major' }, 6],
    ],
  ])('%s: found, and true once it is written down', async (_, path, expected) => {
    expect((await suggestions(path))[0]).toEqual(expected);
    const { suggested } = await runJson(path, ['replay', '--suggest']);
    const file = join(path, 'suggested.yml');
    writeFileSync(file, JSON.stringify({ policy: 1, ...suggested.policy }));
    expect((await runJson(path, ['replay', '--policy', file])).summary).toEqual(suggested.summary);
  });

  test('the parts that name a line', async () => {
    // 1.1.x goes on while 1.2.0 is out, and each minor is a line of its own.
    let repository = new Repository().commit('feat: one').tag('v1.0.0');
    for (let minor = 1; minor <= 4; minor++) {
      repository = repository
        .branch(`release/1.${minor}.x`, 'main')
        .commit('fix: late')
        .tag(`v1.${minor - 1}.1`)
        .checkout('main');
      repository = repository.commit('feat: more').tag(`v1.${minor}.0`);
    }
    const found = await runJson(repository.path, ['replay', '--suggest']);
    expect(found.suggested.summary.agree).toBeGreaterThanOrEqual(found.summary.agree);
  });

  test('each step is what it says, also where a commit asked for a version that it may not have', async () => {
    const path = many((r, i) =>
      i > 4
        ? r.commit('docs: x').tag(`v1.0.${i}`)
        : r.commit(`feat(tool): x${i % 2 === 0 ? '\n\nRelease-As: 1.0.0' : ''}`).tag(`v1.0.${i}`),
    );
    const { suggestions: steps, suggested } = await runJson(path, ['replay', '--suggest']);
    expect(steps.map(({ gained }: Json) => gained.length).sort()).toEqual([2, 4]);
    const file = join(path, 'suggested.yml');
    const kinds: Record<string, unknown> = {};
    for (const { key, value, agree } of steps) {
      kinds[key.at(-1)] = value;
      writeFileSync(file, JSON.stringify({ policy: 1, commits: { kinds } }));
      expect((await runJson(path, ['replay', '--policy', file])).summary.agree).toBe(agree);
    }
    expect((await runJson(path, ['replay', '--policy', file])).summary).toEqual(suggested.summary);
  });

  test('no type becomes that of security releases, and no key that a policy cannot have', async () => {
    const four = new Repository();
    for (let index = 0; index < 5; index++) four.commit('fix: x').tag(`1.0.0.${index}`);
    four.policy(
      'policy: 1\nversions: {format: "{major}.{minor}.{patch}.{build}", tag: "{version}", bump: {major: major, minor: minor, patch: patch, security: build}}\n',
    );
    expect((await suggestions(four.path)).filter(([, value]) => value === 'security')).toEqual([]);
    const odd = many((r, i) => r.commit('constructor: x').tag(`v1.0.${i}`));
    expect((await suggestions(odd)).filter(([key]) => key.startsWith('commits.kinds.'))).toEqual([]);
  });

  test('a scope that is no word is written as the policy needs it', async () => {
    const path = many((r, i) =>
      i > 3 ? r.commit('feat: y').tag(`v1.${i - 3}.0`) : r.commit('feat(`a`: [b]): x').tag(`v1.0.${i}`),
    );
    const { out } = await run(path, ['replay', '--suggest', '--format', 'markdown']);
    const [, yaml = ''] = /```yaml\n([^`]*)\n```/.exec(out) ?? [];
    expect(parse(yaml)).toEqual({ commits: { kinds: { 'feat(`a`: [b])': 'patch' } } });
  });

  test('nothing is suggested that no release needs', async () => {
    const path = many((r, i) => r.commit('fix: x').tag(`v1.0.${i}`));
    expect(await suggestions(path)).toEqual([]);
    expect((await run(path, ['replay', '--suggest'])).out).toContain('No small change');
  });
});

describe('how it is shown', () => {
  test('every document fits its schema, and has no field beyond it', async () => {
    const fits = validator(closed(schemaFile('replay.schema.json')));
    const { path } = rich();
    const other = join(path, 'other.yml');
    writeFileSync(other, 'policy: 1\nversions: {tag: "v{version}"}\n');
    for (const args of [
      ['--suggest', '--prereleases'],
      ['--against', other],
      ['-C', path, '-C', freshDirectory(), '--suggest'],
    ]) {
      const { out } = await run(path, ['replay', ...args, '--json']);
      expect([args, fits(JSON.parse(out)) ? [] : fits.errors]).toEqual([args, []]);
    }
  });

  test('text: the summary first, then what people want to look at', async () => {
    const { out } = await run(rich().policy(POLICY).path, ['replay']);
    expect(out).toMatchSnapshot();
  });

  test('markdown', async () => {
    const { out } = await run(rich().policy(POLICY).path, ['replay', '--format', 'markdown']);
    expect(out).toMatchSnapshot();
  });

  test('csv: a row a release, and nothing that a spreadsheet computes', async () => {
    const { out } = await run(rich().path, ['replay', '--format', 'csv']);
    const rows = out.trimEnd().split('\r\n');
    expect(rows[0]).toBe(
      'tag,version,date,line,phase,previous,actual,verdict,next,agrees,outcome,commits,errors,warnings',
    );
    expect(rows).toHaveLength(10);
    expect(rows[2]).toMatch(/^v1\.0\.1,1\.0\.1,2024-01-02,1,,v1\.0\.0,patch,patch,1\.0\.1,true,/);
    const hostile = new Repository()
      .commit('feat: one')
      .tag('=1.0.0')
      .policy('policy: 1\nversions: {tag: "={version}"}\n').path;
    expect((await run(hostile, ['replay', '--format', 'csv'])).out).toContain("\r\n'=1.0.0,");
  });

  test('the same bytes every time', async () => {
    const { path } = rich();
    const first = await run(path, ['replay', '--json']);
    expect(await run(path, ['replay', '--json'])).toEqual(first);
  });

  test('hostile subjects are made safe in text and markdown', async () => {
    const path = new Repository()
      .commit('feat: one')
      .tag('v1.0.0')
      .commit('feat: ::set-output name=x::y <img src=x> @everyone | \u001B[31m')
      .tag('v1.0.1').path;
    for (const format of ['text', 'markdown']) {
      const { out } = await run(path, ['replay', '--format', format]);
      expect(out).not.toContain('\u001B');
      expect(out).not.toMatch(format === 'text' ? /^\s*::/m : /<img|@everyone/);
    }
  });
});

describe('several histories', () => {
  test('each in a row, what failed with its reason, and the exit status of that', async () => {
    const [one, two, none] = [rich().path, twoLines().path, freshDirectory()];
    const list = join(none, 'list.txt');
    writeFileSync(list, `# ours\n${one}\n\n${two}\n`);
    const listed = await runJson(none, ['replay', '--repositories', list]);
    expect(listed).toMatchObject({ status: 0, summary: { histories: 2, failed: 0, releases: 8 + 3 } });
    expect(listed.histories[0]).toMatchObject({
      directory: one,
      summary: (await runJson(one, ['replay'])).summary,
    });
    const failed = await runJson(none, ['replay', '-C', one, '-C', none, '--line', '1', '--format', 'csv']);
    expect(failed).toMatchObject({ status: 3, error: { code: 'histories-failed' }, summary: { failed: 1 } });
    expect(failed.histories[1]).toMatchObject({ directory: none, error: { code: 'no-repository' } });
    expect(
      await runJson(none, ['replay', '-C', one, '-C', two, '--policy', join(none, 'nope.yml')]),
    ).toMatchObject({ status: 2, error: { code: 'no-file' } });
  });

  test('as a table, and as rows with their directories', async () => {
    const paths = [rich().path, twoLines().path];
    const args = ['replay', ...paths.flatMap((path) => ['-C', path])];
    const { out } = await run('/', args);
    expect(out).toMatch(/^2 histories: \d+ of 11 releases agree/);
    const csv = (await run('/', [...args, '--format', 'csv'])).out;
    expect(csv.split('\r\n')[1]).toMatch(new RegExp(`^${paths[0]},v1\\.0\\.0,`));
  });

  test('what fits each of them is shown with --suggest', async () => {
    const docs = new Repository().commit('feat: one').tag('v1.0.0').commit('docs: two').tag('v1.0.1').path;
    const args = ['replay', '-C', docs, '-C', rich().path, '--suggest'];
    const { out } = await run('/', args);
    expect(out).toMatch(new RegExp(`  ${docs}  commits\\.kinds\\.docs: patch  1 +0 +100\\.0 %`));
    expect((await run('/', [...args, '--format', 'markdown'])).out).toContain(
      'commits.kinds.docs: patch | 1 | 0',
    );
  });

  test.each<[string, string[]]>([
    ['suggestions in a table of releases', ['replay', '-C', 'a', '-C', 'b', '--suggest', '--format', 'csv']],
    ['another command', ['check', '-C', 'a', '-C', 'b']],
    ['twice named', ['replay', '-C', 'a', '-C', 'b', '--repositories', 'c']],
    ['two policies', ['replay', '-C', 'a', '-C', 'b', '--against', 'c']],
  ])('%s: a mistake', async (_, args) => {
    expect(await runJson('/', args)).toMatchObject({ status: 2, error: { code: 'bad-call' } });
  });
});

describe('broken histories', () => {
  const partial = (repository = rich()): string => {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const path = repository.clone('--filter=tree:0', '--bare');
    expect(git(path, 'config', 'remote.origin.promisor')).toBe('true');
    return path;
  };

  test.each<[string, (path: string) => void]>([
    ['a tag on a tree', (path) => git(path, 'tag', 'v9.0.0', git(path, 'rev-parse', 'HEAD^{tree}'))],
    [
      'a tag to a tag',
      (path) =>
        gitWith(path, { env: PERSON }, 'tag', '-a', '-m', 'x', 'again', git(path, 'rev-parse', 'v1.0.1')),
    ],
    ['a graft', (path) => git(path, 'replace', '--graft', git(path, 'rev-parse', 'v1.1.0'))],
  ])('%s changes no answer', async (_, breakIt) => {
    const { path } = rich();
    const before = await runJson(path, ['replay']);
    breakIt(path);
    const after = await runJson(path, ['replay']);
    expect(after.releases.map(({ tag, verdict }: Json) => [tag, verdict])).toEqual(
      before.releases.map(({ tag, verdict }: Json) => [tag, verdict]),
    );
  });

  test('dates that run backwards', async () => {
    const path = new Repository()
      .on('2024-05-01')
      .commit('feat: one')
      .tag('v1.0.0', { annotated: 'x', day: '2024-01-01' })
      .on('2023-01-01')
      .commit('fix: two')
      .tag('v1.0.1', { annotated: 'x', day: '2024-02-01' }).path;
    expect((await releasesOf(path))[1]).toMatchObject({ previous: 'v1.0.0', verdict: 'patch', commits: 1 });
  });

  test('a message of a megabyte', async () => {
    const path = new Repository()
      .commit('feat: one')
      .tag('v1.0.0')
      .commit(`fix: long\n\n${'words '.repeat(180_000)}`)
      .tag('v1.0.1').path;
    expect((await releasesOf(path))[1]).toMatchObject({ verdict: 'patch', agrees: true });
  });

  test('a commit that is gone: cannot decide', async () => {
    const repository = rich();
    const gone = repository.id('v1.0.1');
    const ran = await runJson(withoutObject(repository.path, gone), ['replay']);
    expect(ran).toMatchObject({ status: 3, error: { code: 'missing-objects' } });
  });

  test('a history of which nothing can be said: cannot decide', async () => {
    const repository = new Repository()
      .commit('feat: one', { files: { VERSION: '1.0.0' } })
      .tag('v1.0.0')
      .commit('fix: two', { files: { VERSION: '1.0.1' } })
      .tag('v1.0.1');
    const { path } = repository.policy('policy: 1\nversions: {files: [{path: VERSION}]}\n');
    const gone = partial(repository);
    git(gone, 'remote', 'set-url', 'origin', 'file:///nowhere');
    const args = ['replay', '--policy', join(path, 'release-policy.yml')];
    const ran = await runJson(gone, args);
    expect(ran).toMatchObject({ status: 3, error: { code: 'missing-objects' }, summary: { undecided: 2 } });
    expect((await run(gone, args)).out).toMatch(/^! no release can be compared/);
  });

  test('a partial clone without files', async () => {
    expect((await releasesOf(partial())).map(({ verdict }) => verdict)).toContain('major');
  });

  test('lines that are merged into each other, again and again', async () => {
    let repository = new Repository().commit('feat: one').tag('v1.0.0').branch('release/1.x');
    repository = repository.checkout('main').commit('feat!: two').tag('v2.0.0');
    for (let index = 1; index <= 4; index++) {
      repository = repository.checkout('release/1.x').commit('fix: x').tag(`v1.0.${index}`);
      repository = repository.checkout('main').merge('release/1.x').commit('fix: y').tag(`v2.0.${index}`);
      repository = repository.checkout('release/1.x').merge('main');
    }
    const releases = await releasesOf(repository.path);
    expect(releases).toHaveLength(10);
    expect(releases.every(({ outcome }) => outcome !== 'undecided')).toBe(true);
    // What main broke is on the old line, too, once it was merged there.
    expect(releases.find(({ tag }) => tag === 'v1.0.2')).toMatchObject({ verdict: 'major', agrees: false });
    expect(releases.find(({ tag }) => tag === 'v2.0.2')).toMatchObject({ verdict: 'patch', agrees: true });
  });
});

const PERSON = {
  GIT_COMMITTER_NAME: 't',
  GIT_COMMITTER_EMAIL: 't@e',
  GIT_AUTHOR_NAME: 't',
  GIT_AUTHOR_EMAIL: 't@e',
};

/** A copy of a repository that lacks one object. */
function withoutObject(path: string, gone: string): string {
  const copy = freshPath('broken');
  git('/', 'clone', '--quiet', '--bare', `file://${path}`, copy);
  const [pack = ''] = readdirSync(join(copy, 'objects/pack')).filter((name) => name.endsWith('.pack'));
  const packed = readFileSync(join(copy, 'objects/pack', pack));
  rmSync(join(copy, 'objects/pack'), { recursive: true });
  spawnSync('git', ['unpack-objects', '-q'], { cwd: copy, input: packed });
  rmSync(join(copy, 'objects', gone.slice(0, 2), gone.slice(2)));
  return copy;
}
