import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../src/changes/classify.ts';
import { loadPolicy } from '../../src/policy/load.ts';

const { policy } = loadPolicy('policy: 1', 'release-policy.yml');
const claim = (message: string, merge = false) => classify(message, policy.commits, policy.kinds, merge);
const under = (text: string) => {
  const { policy: other } = loadPolicy(`policy: 1\n${text}`, 'release-policy.yml');
  return (message: string) => classify(message, other.commits, other.kinds);
};

describe('the kind of a commit', () => {
  test.each([
    ['feat: add x', 'minor'],
    ['fix: mend x', 'patch'],
    ['perf: speed x up', 'patch'],
    ['FIX(API): mend x', 'patch'],
    ['chore: x', 'none'],
    ['docs: x', 'none'],
    ['defeat: x', 'none'],
    ['constructor: x', 'none'],
    ['toString: x', 'none'],
    ['fix(constructor): x', 'patch'],
    ['feat!: drop x', 'major'],
    ['feat(api)!: drop x', 'major'],
    ['chore!: drop x', 'major'],
    ['unheard-of!: drop x', 'major'],
    ['docs: what !: means', 'none'],
    ['fix: #majority', 'patch'],
    ['fix: x\n\nBREAKING CHANGE: y', 'major'],
    ['fix: x\n\nBREAKING CHANGE:\nthe text begins on the next line', 'major'],
    ['fix: x\n\nBREAKING CHANGE:\n\nthe template was not filled in', 'patch'],
    ['chore: x\n\nBREAKING-CHANGE: y', 'major'],
    ['fix: x\r\n\r\nBREAKING CHANGE: y\r\n', 'major'],
    ['fix: x\n\nbreaking change: y', 'patch'],
    ['fix: x\n\nThis is no BREAKING CHANGE, really.', 'patch'],
    ['fix: x\n\nIt would have been a\nBREAKING CHANGE: but is not.', 'patch'],
    ['fix: x\n\nReviewed-by: Z\nRefs: #1\nBREAKING CHANGE: y\nSigned-off-by: A', 'major'],
    ['feat: a and b (#12)\n\n* feat: a\n\nBREAKING CHANGE: y is gone\n\n* fix: b', 'major'],
    ['::set-output name=x::y', 'none'],
    ['', 'none'],
  ])('%j: %s', (message, kind) => {
    expect(claim(message).kind).toBe(kind);
  });

  test('sec is short for security where only that is listed', () => {
    expect(under('extends: [otrs]')('sec: check the owner')).toMatchObject({
      kind: 'security',
      security: true,
    });
    expect(under('commits: {kinds: {sec: patch}}')('sec: x').kind).toBe('patch');
    expect(under('extends: [otrs]\ncommits: {kinds: {sec: none}}')('sec: x').kind).toBe('none');
  });

  test('commits.kinds may name a scope', () => {
    const scoped = under('commits: {kinds: {"fix(ui)": minor, "feat(internal)": none, build: patch}}');
    expect(scoped('fix(UI): x').kind).toBe('minor');
    expect(scoped('fix(api): x').kind).toBe('patch');
    expect(scoped('feat(internal): x').kind).toBe('none');
    expect(scoped('feat(internal)!: x').kind).toBe('major');
    expect(scoped('build: x').kind).toBe('patch');
  });
});

describe('a message that follows no convention', () => {
  test.each(['add x', '#majority', 'feat:x', '🎉 feat: x', 'what !: means', 'add x\n\nBREAKING CHANGE: y'])(
    '%j is unknown and asks for nothing',
    (message) => {
      expect(claim(message)).toMatchObject({ kind: 'none', unknown: true });
    },
  );

  test.each(['defeat: x', 'docs: x', 'feat: x'])('%s follows it', (message) => {
    expect(claim(message).unknown).toBe(false);
  });

  test('is a patch where the policy says so, a break too', () => {
    const lenient = under('commits: {unknown: patch}');
    expect(lenient('add x')).toMatchObject({ kind: 'patch', unknown: true });
    expect(lenient('add x\n\nBREAKING CHANGE: y')).toMatchObject({ kind: 'patch', misplacedBreak: true });
    expect(lenient('chore: x').kind).toBe('none');
    expect(lenient('all of it\n\n* feat: a').kind).toBe('minor');
  });

  test('a merge need follow none: it carries what it merges', () => {
    expect(claim("Merge branch 'x'", true)).toMatchObject({ kind: 'none', unknown: false });
    expect(claim("Merge branch 'x'", false).unknown).toBe(true);
    expect(claim('feat: x (#12)', true).kind).toBe('minor');
  });
});

test.each([
  ['fix: x\nBREAKING CHANGE: y', true],
  ['fix: x\n\nprose\nBREAKING CHANGE: y', true],
  ['fix: x\n\nBREAKING CHANGE:', true],
  ['add x\n\nBREAKING CHANGE: y', true],
  ['fix: x\n\nBREAKING CHANGE: y', false],
  ['fix: x\n\nno BREAKING CHANGE: y', false],
  ['fix: x', false],
])('%j has a line that looks like a BREAKING CHANGE footer and is none: %s', (message, expected) => {
  expect(claim(message).misplacedBreak).toBe(expected);
  if (expected) expect(claim(message).kind).not.toBe('major');
});

describe('the bullets of a squash', () => {
  test('a declared security change among them marks a title that sums them up', () => {
    expect(claim('fix: x (#12)\n\n* fix: x\n* security: y')).toMatchObject({ kind: 'patch', security: true });
    expect(claim('fix: x (#12)\n\n* feat: y')).toMatchObject({ kind: 'patch', security: false });
  });

  test.each([
    [
      'count where the title asks for no release',
      'chore: release work (#12)\n\n* feat: a\n* fix: b',
      'minor',
      'feat: a',
    ],
    ['or follows no convention', 'All of it (#12)\n\n* fix: b\n* chore: c', 'patch', 'fix: b'],
    ['a title that asks for one sums them up', 'fix: all in all (#12)\n\n* feat: a\n* fix: b', 'patch', null],
    [
      'a break among them always counts',
      'fix: all in all (#12)\n\n* feat!: a\n* fix: b',
      'major',
      'feat!: a',
    ],
    ['none of them asks for one', 'chore: x (#12)\n\n* docs: a\n* text', 'none', null],
    ['lists are no bullets of a squash', 'chore: x\n\n* first: do this\n* then: that', 'none', null],
  ])('%s', (_name, message, kind, via) => {
    expect(claim(message)).toMatchObject({ kind, via });
  });

  test('of a dependency bump are the changelog of another project', () => {
    expect(claim('chore(deps): bump x from 1 to 2\n\n* feat!: a\n* fix: b').kind).toBe('none');
    expect(claim('Bump x from 1 to 2\n\n- feat: a').kind).toBe('none');
  });
});

describe('Release-As', () => {
  test.each([
    ['chore: x\n\nRelease-As: 1.0.0', '1.0.0'],
    ['chore: x\r\n\r\nRelease-As: 1.0.0\r\n', '1.0.0'],
    ['chore: x\n\nrelease-as: 1.0.0 ', '1.0.0'],
    ['add x\n\nRelease-As: 1.0.0\nmore', '1.0.0'],
    ['Revert "x"\n\nRelease-As: 1.0.0', '1.0.0'],
    ['chore: x\nRelease-As: 1.0.0', null],
    ['chore: x\n\nplease Release-As: 1.0.0', null],
    ['chore: Release-As: 1.0.0', null],
  ])('%j forces %s', (message, version) => {
    expect(claim(message).releaseAs).toBe(version);
  });
});

test.each([
  ['one line', 'x'.repeat(1_000_000)],
  ['a header and one line', `feat: y\n\n${'x'.repeat(1_000_000)}`],
  ['many lines', `feat: y\n\n${'word word\n'.repeat(100_000)}`],
  ['many blank lines', `${'\n'.repeat(1_000_000)}feat: y`],
  ['many comments that never end', `feat: y\n\n${'<!--'.repeat(250_000)}`],
  ['many comments after an end', `feat: y\n\n-->${'<!--'.repeat(250_000)}`],
  ['many footers', `feat: y\n\n${'Refs: #1\n'.repeat(100_000)}`],
  ['many bullets', `chore: y\n\n${'* fix: z\n'.repeat(100_000)}`],
  ['many advisories', `feat: y\n\n${'CVE-2024-12345 '.repeat(66_000)}`],
  ['many quotes', `Revert ${'"'.repeat(1_000_000)}`],
  ['many brackets', `feat${'('.repeat(1_000_000)}: y`],
  ['many spaces', `feat:${' '.repeat(1_000_000)}y\n\n${' '.repeat(1_000_000)}`],
])('a message of a megabyte is read in no time: %s', (_name, message) => {
  const begin = performance.now();
  claim(message);
  expect(performance.now() - begin).toBeLessThan(5_000);
});

test('no text makes it fail', () => {
  const piece = fc.constantFrom(
    'feat',
    '!',
    ': ',
    '(',
    ')',
    '\n',
    '\n\n',
    '\r\n',
    'BREAKING CHANGE: ',
    '* ',
    'Revert "',
    '"',
    '<!--',
    '-->',
    '#',
    'CVE-2024-1234',
    'This reverts commit ',
    'abcdef1',
    '\u0000',
    '\uD800',
    '__proto__',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
      const { kind } = claim(pieces.join(''));
      expect(['none', ...policy.kinds.order]).toContain(kind);
    }),
    { numRuns: 1000 },
  );
});
