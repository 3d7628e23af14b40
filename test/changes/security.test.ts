import { describe, expect, test } from 'vitest';
import { classify } from '../../src/changes/classify.ts';
import { namedIds, securityIds } from '../../src/changes/security.ts';
import { loadPolicy } from '../../src/policy/load.ts';

const { policy } = loadPolicy('policy: 1', 'release-policy.yml');
const claim = (message: string) => classify(message, policy.commits, policy.kinds);
const CVE = 'CVE-2024-12345';
const GHSA = 'GHSA-abcd-2345-wxyz';

test.each([
  ['a bump under an ordinary type', `chore: bump lodash from 1 to 2\n\n${CVE}`, 'none'],
  ['a bump with a trailer', `build: bump lodash from 1 to 2\n\nFixes: ${CVE}`, 'none'],
  ['a fix of a dependency', `fix(security): bump lodash from 1 to 2`, 'patch'],
  ['a changelog under an ordinary type', `chore: update changelog\n\n${CVE}`, 'none'],
])('%s declares nothing', (_name, message, kind) => {
  expect(claim(message)).toMatchObject({ kind, security: false });
});

describe('a change is security where it is declared', () => {
  test.each([
    ['by its type', 'security: check the token'],
    ['by its short type', 'sec(auth): check the token'],
    ['in any case', 'Security: check the token'],
    ['by its scope', 'fix(security): check the token'],
    ['by its scope in any case', 'perf(SECURITY): check the token'],
  ])('%s', (_name, message) => {
    expect(claim(message)).toMatchObject({ kind: 'security', security: true });
  });

  test.each([
    ['in a line of its own', `fix: x\n\n${CVE}`, [CVE]],
    ['in brackets', `fix: x\n\n[${CVE}]`, [CVE]],
    ['in parentheses, several', `fix: x\n\n(${CVE}, ${GHSA})`, [CVE, GHSA]],
    ['in a list', `fix: x\n\n* ${CVE}\n* ${GHSA}`, [CVE, GHSA]],
    ['joined by a word', `fix: x\n\n${CVE} and ${GHSA}.`, [CVE, GHSA]],
    ['right under the subject', `fix: x\n${CVE}`, [CVE]],
    ['written in another case', `fix: x\n\ncve-2024-12345\nghsa-ABCD-2345-WXYZ`, [CVE, GHSA]],
    ['by the trailer Fixes', `fix: x\n\nFixes: ${CVE}`, [CVE]],
    ['by the trailer CVE', `fix: x\n\nCVE: ${CVE}`, [CVE]],
    ['by the trailer CVE-ID', `fix: x\n\ncve-id: ${CVE}`, [CVE]],
    ['by the trailer Security', `fix: x\n\nSecurity: ${CVE} (the token)`, [CVE]],
    ['by the trailer GHSA', `fix: x\n\nGHSA: ${GHSA}`, [GHSA]],
    ['by the trailer, with CRLF', `fix: x\r\n\r\nFixes: ${CVE}\r\n`, [CVE]],
    ['on a chore', `chore: x\n\nFixes: ${CVE}`, [CVE]],
    ['without any convention', `check the token\n\nFixes: ${CVE}`, [CVE]],
    ["by a merge of the advisory's branch", `Merge pull request #5 from ${GHSA}`, [GHSA]],
    ['of its fork', `Merge pull request from ${GHSA}\n\n* Check the token`, [GHSA]],
    ['of its commit', `Merge commit from ${GHSA}/fix`, [GHSA]],
    ['of its branch', `Merge branch 'x' from ${GHSA}`, [GHSA]],
  ])('%s', (_name, message, advisories) => {
    expect(claim(message)).toMatchObject({
      kind: 'security',
      security: true,
      advisories,
      mentions: [],
      unknown: false,
    });
  });

  test.each([
    ['a feature', 'feat(security): add a token', 'minor'],
    ['a break', 'fix(security)!: drop the token', 'major'],
    ['a break of type security', 'security!: drop the token', 'major'],
    ['a feature with a trailer', `feat: x\n\nFixes: ${CVE}`, 'minor'],
    ['a break with a trailer', `fix: x\n\nFixes: ${CVE}\nBREAKING CHANGE: y`, 'major'],
  ])('%s keeps its kind and is marked', (_name, message, kind) => {
    expect(claim(message)).toMatchObject({ kind, security: true });
  });
});

describe('a mention declares nothing', () => {
  test.each([
    ['in the subject', `fix: guard against ${CVE}`, 'patch'],
    ['in a sentence', `fix: x\n\nThis also mends ${CVE}.`, 'patch'],
    ['in another trailer', `fix: x\n\nRefs: ${CVE}`, 'patch'],
    ['after something else', `fix: x\n\nFixes: #12, which is ${CVE}`, 'patch'],
    ['in a dependency bump', `chore(deps): bump x\n\n${CVE}`, 'none'],
    ['in a fix of dependencies', `fix(deps): bump x\n\nFixes: ${CVE}`, 'patch'],
    ['in one of development', `chore(deps-dev): bump x\n\n${CVE}`, 'none'],
    ['in deps:', `deps: bump x\n\n${CVE}`, 'none'],
    ['in bump:', `bump: x\n\n${CVE}`, 'none'],
    ["in a robot's bump", `Bump x from 1 to 2\n\n- ${CVE}`, 'none'],
    ['in documentation', `docs: security advisory\n\n${CVE}`, 'none'],
    ['in the changelog', `Update changelog\n\n${CVE}`, 'none'],
    ['in a changelog of scope', `chore(changelog): x\n\n${CVE}`, 'none'],
    ['in a revert', `Revert "fix: x"\n\nThis reverts commit abcdef1.\n\nFixes: ${CVE}`, 'patch'],
    ['in revert:', `revert: fix: x\n\nFixes: ${CVE}`, 'patch'],
  ])('%s', (_name, message, kind) => {
    expect(claim(message)).toMatchObject({ kind, security: false, advisories: [], mentions: [CVE] });
  });

  test.each([
    ['documentation', 'docs(security): how we handle reports'],
    ['what does not release', 'chore(security): rotate keys'],
    ['a test', 'test(security): more of them'],
    ['another scope', 'docs(security-policy): x'],
  ])('the scope security on %s stays without a release', (_name, message) => {
    expect(claim(message)).toMatchObject({ kind: 'none', security: false });
  });

  test.each([
    'XCVE-2024-12345',
    'CVE-2024-12345-x',
    'CVE-24-12345',
    'CVE-2024-123',
    'GHSA-abc-2345-wxyz',
    'CVE-2024-XXXX',
  ])('%s is no advisory', (id) => {
    expect(claim(`fix: x\n\n${id}`)).toMatchObject({ kind: 'patch', advisories: [], mentions: [] });
  });

  test.each(['fix: unsecurity: x', 'insecurity: x', 'fix(insecurity): x', 'fix: security: x'])(
    '%s',
    (message) => {
      expect(claim(message).security).toBe(false);
    },
  );
});

test('a policy may say that dependency bumps are security', () => {
  const { policy: other } = loadPolicy(
    'policy: 1\ncommits: {kinds: {"fix(deps)": security}}',
    'release-policy.yml',
  );
  expect(classify('fix(deps): bump x', other.commits, other.kinds)).toMatchObject({
    kind: 'security',
    security: true,
  });
});

test('what counts up less than security becomes security, what counts up more keeps its kind', () => {
  const { policy: other } = loadPolicy(
    [
      'policy: 1',
      'versions: {format: "{a}.{b}.{c}.{d}", bump: {major: a, issue: b, security: c, patch: d, tiny: d}}',
      'commits: {kinds: {feat: issue, fix: patch, tiny: tiny}}',
    ].join('\n'),
    'release-policy.yml',
  );
  const kind = (message: string) => classify(message, other.commits, other.kinds).kind;
  expect(kind(`fix: x\n\n${CVE}`)).toBe('security');
  expect(kind(`tiny: x\n\n${CVE}`)).toBe('security');
  expect(kind(`feat: x\n\n${CVE}`)).toBe('issue');
});

describe('the ids of a security change', () => {
  const ids = (message: string, prefixes: readonly string[] = []) =>
    securityIds(claim(message), message, prefixes);

  test.each([
    ['security: close CVE-2026-12345', [], ['CVE-2026-12345']],
    ['security: x\n\nFixes: CVE-2026-12345', [], ['CVE-2026-12345']],
    ['security: x\n\nas in CVE-2020-12345, only worse', [], []],
    ['security: x (ZSA-2026-04)', ['ZSA-'], ['ZSA-2026-04']],
    ['security: x\n\nsee ZSA-2026-04 and OSA-1', ['ZSA-', 'OSA-'], ['ZSA-2026-04', 'OSA-1']],
    ['security: x\n\nsee XZSA-2026-04, ZSA-next and zsa-2026-04', ['ZSA-'], []],
    ['security: x A.B-1 AxB-2', ['A.B-'], ['A.B-1']],
  ])('%j %j', (message, prefixes, expected) => {
    expect(ids(message, prefixes)).toEqual(expected);
  });

  test('all that a text names', () => {
    expect(namedIds('not affected by CVE-2026-12345 or ZSA-2026-04', ['ZSA-'])).toEqual([
      'CVE-2026-12345',
      'ZSA-2026-04',
    ]);
  });
});
