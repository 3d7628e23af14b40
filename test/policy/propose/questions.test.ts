// Branches, lines, commits, files and approvals: what is proposed, and why.
import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import { policyText } from '../../../src/report/first-policy.ts';
import { majors, proposed, why } from './facts.ts';

const SEMVER = ['v5.0.0', 'v5.1.0', 'v6.0.0', 'v6.1.0', 'v7.0.0'];

describe('branches', () => {
  test('customary names need no list', () => {
    const proposal = proposed({
      tags: SEMVER,
      branches: ['main', 'release/6.x', 'feature/x', 'renovate/execa-6.x'],
    });
    expect(proposal.document.branches).toBeUndefined();
    expect(why(proposal, 'branches')).toBe(
      'By their names alone main carries the newest line, and release/6.x carries the line it names, so nothing needs to be listed.',
    );
  });

  test.each([
    ['stable-line-6', 'stable-line-{major}'],
    ['release-6.x-lts', 'release-{major}.x-lts'],
    ['6.x-stable', '{major}.x-stable'],
    ['6-1-stable', '{major}-{minor}-stable'],
    ['branch/6.1', 'branch/{major}.{minor}'],
  ])('%s is proposed as %s', (branch, name) => {
    const proposal = proposed({ tags: SEMVER, branches: ['main', branch] });
    expect(proposal.document.branches).toEqual([{ name: 'main', line: 'newest' }, { name }]);
  });

  test('customary ones in use stand in the list too, since it takes their place', () => {
    const branches = ['5.x', 'main', 'lts-line-6'];
    expect(proposed({ tags: SEMVER, branches }).document.branches).toEqual([
      { name: 'main', line: 'newest' },
      { name: '{major}.x' },
      { name: 'lts-line-{major}' },
    ]);
  });

  test.each(['renovate/execa-6.x', 'fix/issue-6', 'python-6', '9.x-stable', 'dependabot/npm/x-6.1.0'])(
    '%s carries no line',
    (branch) => {
      expect(proposed({ tags: SEMVER, branches: ['main', branch] }).document.branches).toBeUndefined();
    },
  );

  test('a default branch with a name of its own', () => {
    const given = { tags: SEMVER, branches: ['stuff', 'production'], current: 'stuff' };
    expect(proposed({ ...given, defaultBranch: 'production' }).document.branches).toEqual([
      { name: 'production', line: 'newest' },
    ]);
    // Without a remote the branch one stands on is the only candidate.
    expect(proposed(given).document.branches).toEqual([{ name: 'stuff', line: 'newest' }]);
  });

  test('a default branch that no template can hold is left to the reader', () => {
    const given = { tags: SEMVER, branches: ['tr{unk'], current: 'tr{unk' };
    expect(proposed(given).document.branches).toBeUndefined();
  });

  test('pre-release branches are only perhaps', () => {
    const tags = [...SEMVER, 'v8.0.0-beta.1'];
    const proposal = proposed({ tags, branches: ['main', 'beta', 'next'] });
    expect(proposal.document.branches).toBeUndefined();
    expect(proposal.advice.find(({ key }) => key === 'branches')?.perhaps?.value).toEqual([
      { name: 'main', line: 'newest' },
      { name: 'beta', line: 'newest', prerelease: 'beta' },
    ]);
  });

  test('a middle that never changes is written in the pattern', () => {
    const tags = ['rel-6_0_1', 'rel-7_0_1', 'rel-8_0_1'];
    expect(proposed({ tags, branches: ['main', 'rel-6_0', 'stable_7_0_line'] }).document.branches).toEqual([
      { name: 'main', line: 'newest' },
      { name: 'rel-{major}_0' },
      { name: 'stable_{major}_0_line' },
    ]);
  });
});

describe('lines', () => {
  const parallel = (n: number) =>
    Array.from({ length: n }, (_, minor) => [
      `v1.${minor}.0@20${10 + minor}-01-01`,
      `v1.${minor}.1@20${11 + minor}-06-01`,
    ]).flat();

  test('majors, where fixes are made on the newest minor alone', () => {
    const proposal = proposed({ tags: ['v1.0.0', 'v1.0.1', 'v1.1.0', 'v1.1.1', 'v1.2.0'] });
    expect(proposal.document.lines).toEqual({ by: 'major' });
    expect(why(proposal, 'lines')).toContain('No minor version got a fix after the next one');
  });

  test('minors, where several are patched side by side', () => {
    const proposal = proposed({ tags: parallel(5) });
    expect(proposal.document.lines).toEqual({ by: 'major.minor' });
    expect(why(proposal, 'lines')).toContain('4 minor versions of 4 got a fix after the next one');
  });

  test('once is a slip, unless a branch is named after a minor', () => {
    const tags = parallel(2);
    expect(proposed({ tags }).document.lines).toEqual({ by: 'major' });
    expect(why(proposed({ tags }), 'lines')).toContain('Only 1 of 1 minor versions');
    expect(proposed({ tags, branches: ['main', 'release/1.0.x'] }).document.lines).toEqual({
      by: 'major.minor',
    });
  });

  test('months that are patched side by side are lines too', () => {
    const tags = [
      '24.04@2024-04-25',
      '24.04.1@2025-01-29',
      '24.10@2024-10-10',
      '24.10.1@2025-05-01',
      '25.04@2025-04-17',
    ];
    const given = {
      tags: [...tags, '25.04.1@2025-11-29', '25.10@2025-10-17', '25.10.1@2026-05-02', '26.04@2026-04-23'],
    };
    expect(proposed(given).document.lines).toEqual({ by: 'YY.0M' });
  });

  test('two numbers have no minor line', () => {
    expect(proposed({ tags: ['1.0', '1.1', '2.0'] }).document.lines).toEqual({ by: 'major' });
  });
});

describe('commits', () => {
  const perhaps = (subjects: readonly string[]) =>
    proposed({ subjects }).advice.find(({ key }) => key === 'commits')?.perhaps?.value;

  test('the share, and types that the preset does not know', () => {
    const subjects = ['feat: a', 'fix: b', 'docs: c', 'release: 1', 'release: 2', 'deps: x', 'a message'];
    const proposal = proposed({ subjects });
    expect(proposal.document.commits).toEqual({ unknown: 'note' });
    expect(why(proposal, 'commits')).toContain('6 of the newest 7 commits follow Conventional Commits');
    // One commit makes no habit.
    expect(perhaps(subjects)).toEqual({ kinds: { release: 'none' } });
  });

  test('where few follow it, the way to take each message for a fix', () => {
    expect(perhaps(['one', 'two', 'three', 'four', 'fix: five'])).toEqual({ unknown: 'patch' });
  });

  test('no commit', () => {
    expect(why(proposed({}), 'commits')).toContain('No commit is here yet');
  });

  test('Object has no types', () => {
    expect(perhaps(['constructor: a', 'constructor: b', 'toString: c'])).toEqual({
      kinds: { constructor: 'none' },
    });
  });
});

describe('files with the number', () => {
  const files = (texts: Record<string, string>) => proposed({ tags: ['v1.0.0', 'v1.2.0'], texts });

  test.each([
    ['package.json', '{"version": "1.2.0"}', { path: 'package.json', pointer: '/version' }],
    ['VERSION', '1.2.0\n', { path: 'VERSION' }],
    [
      'pyproject.toml',
      '[project]\nname = "x"\nversion = "1.2.0"\n',
      { path: 'pyproject.toml', line: 'version = "{version}"' },
    ],
    ['Cargo.toml', "[package]\nversion = '1.2.0'\n", { path: 'Cargo.toml', line: "version = '{version}'" }],
    [
      'Znuny.sopm',
      '  <Version>1.2.0</Version>\n',
      { path: 'Znuny.sopm', line: '<Version>{version}</Version>' },
    ],
  ])('%s', (path, text, entry) => {
    expect(files({ [path]: text }).document.versions?.files).toEqual([entry]);
  });

  test.each([
    ['package.json', '{"version": "0.0.0-development"}'],
    ['VERSION', '1.1.0'],
  ])('another number in %s is said and not proposed', (path, text) => {
    const proposal = files({ [path]: text });
    expect(proposal.document.versions?.files).toBeUndefined();
    expect(why(proposal, 'versions')).toMatch(/which is not that of v1\.2\.0/);
  });

  test.each([
    ['package.json', 'not JSON'],
    ['package.json', '{"private": true}'],
    ['Cargo.toml', '[dependencies]\nversion = "1.2.0"\n'],
    ['pyproject.toml', '[project]\nversion = "1.2.0"\n[tool.x]\nversion = "9.9.9"\n'],
  ])('%s without a number that can be read: nothing', (path, text) => {
    const proposal = files({ [path]: text });
    expect(proposal.document.versions?.files).toBeUndefined();
    expect(why(proposal, 'versions')).not.toContain(path);
  });
});

describe('approvals', () => {
  const label = (texts: Record<string, string>) =>
    proposed({ texts }).advice.find(({ key }) => key === 'approvals')?.perhaps?.value;

  test.each([
    ['.github/labels.yml', '- name: bug\n- name: semver-major\n', 'semver-major'],
    ['.github/labeler.yml', 'docs: [docs/**]\nbreaking-change:\n  - src/api/**\n', 'breaking-change'],
    ['.github/release.yml', 'changelog: {categories: [{title: x, labels: [Breaking]}]}', 'Breaking'],
    ['.github/ISSUE_TEMPLATE/x.md', '---\nname: x\nlabels: bug, breaking\n---\n', 'breaking'],
  ])('a label in %s is only perhaps', (path, text, expected) => {
    expect(label({ [path]: text })).toEqual({ major: { label: expected } });
    expect(proposed({ texts: { [path]: text } }).document.approvals).toBeUndefined();
  });

  test.each([
    ['no such label', 'labels: [bug, feature]'],
    ['no YAML', '{{{'],
    ['a long one', `labels: ["major ${'x'.repeat(60)}"]`],
  ])('%s: nothing', (_, text) => {
    expect(label({ '.github/release.yml': text })).toBeUndefined();
  });
});

test('what is only perhaps holds once the marks are taken away', () => {
  const proposal = proposed({
    tags: [...majors(6, [1, 4]), 'v7.0.0-beta.1@2024-01-01'],
    branches: ['main', 'beta'],
    subjects: ['release: 1', 'release: 2'],
    texts: { '.github/labels.yml': '- name: breaking\n' },
  });
  const keys = /^(\s*)# (?=support:|branches:|approvals:|kinds:| {2}| {4}- |- )/gm;
  const text = policyText(proposal.advice).replace(keys, '$1');
  const { document } = loadPolicy(text, 'release-policy.yml');
  expect(document.approvals).toEqual({ major: { label: 'breaking' } });
  expect(document.branches?.at(-1)).toEqual({ name: 'beta', line: 'newest', prerelease: 'beta' });
  expect(document.commits?.kinds).toMatchObject({ release: 'none' });
  expect(document.support?.phases).toHaveLength(1);
});

describe('release', () => {
  const remote = 'https://github.com/acme/widget.git';
  const release = (given: Parameters<typeof proposed>[0]) => proposed(given).document.release;

  test.each([
    [null, undefined],
    ['git@gitlab.com:acme/widget.git', undefined],
    ['/srv/git/widget.git', undefined],
    [remote, { 'github-release': true }],
    ['git@github.com:acme/widget.git', { 'github-release': true }],
    ['https://github.acme.example/acme/widget', { 'github-release': true }],
  ])('with the remote %s', (where, expected) => {
    expect(release({ tags: SEMVER, remote: where })).toEqual(expected);
  });

  test.each([
    [['v5', 'v6'], ['v{major}']],
    [
      ['v5', 'v6.1'],
      ['v{major}', 'v{major}.{minor}'],
    ],
    [['latest', 'temporary-tag'], undefined],
  ])('the tags %j are pointers', (floating, pointers) => {
    const proposal = proposed({ tags: [...SEMVER, ...floating], remote });
    expect(proposal.document.release?.pointers).toEqual(pointers);
    if (pointers !== undefined) expect(why(proposal, 'release')).toContain('are no versions: they float');
  });

  test.each([
    '.releaserc',
    'release.config.mjs',
    'release-please-config.json',
    '.github/workflows/publish-npm.yml',
    '.github/workflows/release.yaml',
    '.goreleaser.yml',
  ])('with %s it stays a comment', (path) => {
    const proposal = proposed({ tags: SEMVER, remote, paths: [path] });
    expect(proposal.document.release).toBeUndefined();
    expect(why(proposal, 'release')).toContain(`${path} may make the releases already`);
    expect(policyText(proposal.advice)).toMatch(/^# {3}github-release: true$/m);
  });

  test('so with a package that another tool releases', () => {
    const texts = { 'package.json': '{"devDependencies": {"semantic-release": "^25.0.0"}}' };
    expect(release({ tags: SEMVER, remote, texts })).toBeUndefined();
  });
});
