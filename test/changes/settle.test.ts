// Reverts, and what the unreleased commits come to together.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';
import { changesOf, highestKind } from '../../src/verdict/changes.ts';
import type { CommitFact } from '../../src/verdict/facts.ts';

const { policy } = loadPolicy('policy: 1', 'release-policy.yml');
const id = (letter: string) => letter.repeat(40);

interface Written {
  readonly commit: string;
  readonly message: string;
  readonly parents?: readonly string[];
}

/** Commits as they were made, oldest first; each is the parent of the next. */
function settle(...made: readonly Written[]) {
  const commits = made
    .map(
      ({ commit, message, parents }, index): CommitFact => ({
        commit,
        message,
        parents: parents ?? (index === 0 ? [id('0')] : [made[index - 1]!.commit]),
        own: true,
      }),
    )
    .reverse();
  const from = policy.scheme.of({ major: 1 });
  const changes = changesOf(commits, policy, from);
  const gone = changes.filter((change) => change.cancelled).map(({ commit }) => commit[0]);
  return { kind: highestKind(changes, policy), gone: gone.sort().join(''), changes };
}

const commit = (letter: string, message: string): Written => ({ commit: id(letter), message });
const revert = (letter: string, subject: string, ...ids: readonly string[]): Written =>
  commit(letter, `Revert "${subject}"\n\n${ids.map((each) => `This reverts commit ${each}.`).join('\n')}`);

describe('a revert of something unreleased cancels it', () => {
  const feature = commit('a', 'feat: add x');

  test.each<[string, Written]>([
    ["git's", revert('b', 'feat: add x', id('a'))],
    ["git's, with a short id", revert('b', 'feat: add x', 'aaaaaaa')],
    ["GitHub's button, which leaves no id", commit('b', 'Revert "feat: add x" (#13)')],
    ["Conventional Commits'", commit('b', `revert: let us never again speak of it\n\nRefs: ${id('a')}`)],
    ["Conventional Commits', with a short id", commit('b', 'revert: feat: add x\n\nRefs: aaaaaaa')],
    ["Conventional Commits', without one", commit('b', 'revert: feat: add x')],
    ["the number of an issue is no commit's", commit('b', 'revert: feat: add x\n\nRefs: #1234567')],
    ['in capitals and with a scope', commit('b', 'REVERT(api): feat: add x')],
  ])('%s', (_name, reverting) => {
    expect(settle(feature, reverting)).toMatchObject({ kind: 'none', gone: 'ab' });
  });

  test('said twice, by the revert and by the merge that brings it, it is done once', () => {
    const made = settle(
      feature,
      { ...revert('b', 'feat: add x', id('a')), parents: [id('a')] },
      { ...commit('c', 'Revert "feat: add x" (#13)'), parents: [id('a'), id('b')] },
    );
    expect(made).toMatchObject({ kind: 'none', gone: 'abc' });
    const again = settle(feature, revert('b', 'feat: add x', id('a')), revert('c', 'feat: add x', id('a')));
    expect(again).toMatchObject({ kind: 'none', gone: 'abc' });
  });

  test("a pull request's number in either subject makes no difference", () => {
    expect(
      settle(commit('a', 'feat: add x (#12)'), commit('b', 'Revert "feat: add x (#12)" (#13)')).gone,
    ).toBe('ab');
    expect(settle(commit('a', 'feat: add x (#12)'), commit('b', 'Revert "feat: add x" (#13)')).gone).toBe(
      'ab',
    );
  });

  test('the rest stays', () => {
    expect(settle(commit('c', 'fix: y'), feature, revert('b', 'feat: add x', id('a'))).kind).toBe('patch');
  });

  test('one revert of several', () => {
    const several = revert('c', 'two things', id('a'), id('b'));
    expect(settle(feature, commit('b', 'feat!: drop y'), several)).toMatchObject({
      kind: 'none',
      gone: 'abc',
    });
  });

  test('of two with the same subject the younger one', () => {
    expect(settle(feature, commit('b', 'feat: add x'), commit('c', 'Revert "feat: add x"')).gone).toBe('bc');
  });

  test('and two reverts of two with the same subject both of them', () => {
    const two = [feature, commit('b', 'feat: add x'), commit('c', 'Revert "feat: add x"')];
    expect(settle(...two, commit('d', 'Revert "feat: add x"'))).toMatchObject({ kind: 'none', gone: 'abcd' });
  });

  test('nothing that came after it', () => {
    expect(settle(revert('a', 'feat: add x', id('b')), commit('b', 'feat: add x'))).toMatchObject({
      kind: 'minor',
      gone: '',
    });
  });
});

describe('a revert of a revert restores', () => {
  const broken = commit('a', 'feat!: drop x');
  const first = revert('b', 'feat!: drop x', id('a'));

  test('by id', () => {
    const second = revert('c', 'Revert "feat!: drop x"', id('b'));
    expect(settle(broken, first, second)).toMatchObject({ kind: 'major', gone: 'bc' });
  });

  test('by the quoted subject', () => {
    const quoted = [commit('b', 'Revert "feat!: drop x"'), commit('c', 'Revert "Revert "feat!: drop x""')];
    expect(settle(broken, ...quoted)).toMatchObject({ kind: 'major', gone: 'bc' });
  });

  test("as git's Reapply", () => {
    const reapply = commit('c', `Reapply "feat!: drop x"\n\nThis reverts commit ${id('b')}.`);
    expect(settle(broken, first, reapply)).toMatchObject({ kind: 'major', gone: 'bc' });
    expect(settle(broken, first, commit('c', 'Reapply "feat!: drop x"'))).toMatchObject({
      kind: 'major',
      gone: 'bc',
    });
  });

  test('three times is a revert again', () => {
    const second = revert('c', 'Revert "feat!: drop x"', id('b'));
    const third = revert('d', 'Revert "Revert "feat!: drop x""', id('c'));
    expect(settle(broken, first, second, third)).toMatchObject({
      kind: 'none',
      gone: 'abcd',
    });
  });
});

describe('a revert of something released', () => {
  test('is a patch, even of a break', () => {
    expect(settle(revert('b', 'feat!: drop x', id('f')))).toMatchObject({ kind: 'patch', gone: '' });
  });

  test('the id decides, not the subject: the same change was made again since', () => {
    expect(settle(commit('a', 'feat: add x'), revert('b', 'feat: add x', id('f')))).toMatchObject({
      kind: 'minor',
      gone: '',
    });
  });

  test('together with something unreleased cancels that and stays a patch', () => {
    const both = revert('b', 'two things', id('a'), id('f'));
    expect(settle(commit('a', 'feat: add x'), both)).toMatchObject({ kind: 'patch', gone: 'a' });
  });

  test('that says it breaks is a break', () => {
    expect(settle(commit('b', 'revert!: feat: add x')).kind).toBe('major');
    expect(
      settle(
        commit('b', `Revert "feat: add x"\n\nThis reverts commit ${id('f')}.\n\nBREAKING CHANGE: x is gone`),
      ).kind,
    ).toBe('major');
  });

  test('a break stays one even if it also cancels something', () => {
    const breaking = commit('b', `revert!: feat: add x\n\nRefs: ${id('a')}`);
    expect(settle(commit('a', 'feat: add x'), breaking)).toMatchObject({ kind: 'major', gone: 'a' });
  });

  test.each([
    'Revert the thing',
    'Reverting "feat: add x"',
    'feat: revert "x"',
    'fix: x\n\nThis reverts commit aaaaaaa.',
  ])('%j is no revert', (message) => {
    expect(settle(commit('a', 'feat: add x'), commit('b', message))).toMatchObject({
      kind: 'minor',
      gone: '',
    });
  });
});

test('a reverted merge takes back what it merged, and nothing else', () => {
  const history: Written[] = [
    { ...commit('a', 'fix: on main'), parents: [id('0')] },
    { ...commit('b', 'feat!: on the branch'), parents: [id('0')] },
    { ...commit('c', 'feat: on the branch too'), parents: [id('b')] },
    { ...commit('d', "Merge branch 'x'"), parents: [id('a'), id('c')] },
  ];
  expect(settle(...history).kind).toBe('major');
  const back = revert('e', "Merge branch 'x'", id('d'));
  expect(settle(...history, back)).toMatchObject({ kind: 'patch', gone: 'bcde' });
});

describe('all together', () => {
  test.each<[string, string[], string]>([
    ['nothing', [], 'none'],
    ['nothing that releases', ['docs: x', 'chore: y'], 'none'],
    ['only security', ['security: x', 'docs: y', 'fix(security): z'], 'security'],
    ['security together with a patch', ['security: x', 'fix: y'], 'patch'],
    ['security together with a feature', ['feat: y', 'security: x'], 'minor'],
    ['the highest', ['fix: x', 'feat!: y', 'feat: z'], 'major'],
  ])('%s', (_name, messages, kind) => {
    expect(settle(...messages.map((message, index) => commit('abcdef'[index]!, message))).kind).toBe(kind);
  });

  test('security stays marked when another kind is higher', () => {
    const { changes } = settle(commit('a', 'security: x'), commit('b', 'feat: y'));
    expect(changes.map(({ security, counts }) => [counts, security])).toEqual([
      ['minor', false],
      ['security', true],
    ]);
  });

  test('while major is 0 a break counts as minor, and its own kind is still told', () => {
    const facts = [{ commit: id('a'), message: 'feat!: x', parents: [], own: true }];
    expect(changesOf(facts, policy, policy.scheme.of({ minor: 4 }))).toMatchObject([
      { kind: 'major', counts: 'minor' },
    ]);
    expect(changesOf(facts, policy, policy.scheme.of({ major: 1 }))).toMatchObject([
      { kind: 'major', counts: 'major' },
    ]);
  });
});

describe('whatever the commits', () => {
  const message = fc
    .tuple(
      fc.constantFrom('feat', 'fix', 'chore', 'docs', 'security', 'perf', 'x', 'Merge '),
      fc.constantFrom('', '(security)', '(deps)', '(api)', '!'),
      fc.constantFrom(
        '',
        '\n\nBREAKING CHANGE: y',
        '\n\nFixes: CVE-2024-12345',
        '\n\n* feat: z',
        '\n\n* fix!: z',
        '\nprose',
      ),
    )
    .map(([type, scope, body]) => `${type}${scope}: x${body}`);
  const history = fc
    .array(message, { maxLength: 8 })
    .map((messages) => messages.map((text, index) => commit(index.toString(16), text)));

  test('one more never lowers the kind', () => {
    fc.assert(
      fc.property(history, message, fc.nat(), (commits, text, at) => {
        const place = at % (commits.length + 1);
        const more = [...commits.slice(0, place), commit('f', text), ...commits.slice(place)];
        expect(policy.kinds.rank(settle(...more).kind)).toBeGreaterThanOrEqual(
          policy.kinds.rank(settle(...commits).kind),
        );
      }),
    );
  });

  test('their order makes no difference', () => {
    const shuffled = history.chain((commits) =>
      fc.tuple(fc.constant(commits), fc.shuffledSubarray(commits, { minLength: commits.length })),
    );
    fc.assert(
      fc.property(shuffled, ([commits, other]) => {
        expect(settle(...other).kind).toBe(settle(...commits).kind);
      }),
    );
  });

  test('reverting all of them, youngest first, leaves nothing', () => {
    fc.assert(
      fc.property(history, (commits) => {
        const back = [...commits]
          .reverse()
          .map((each, index) => revert('89abcdef'[index]!, each.message.split('\n')[0]!, each.commit));
        expect(settle(...commits, ...back).kind).toBe('none');
      }),
    );
  });
});
