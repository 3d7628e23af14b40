// Which reviews approve: GitHub's own reading of "approved", without what its settings may leave out.
import { describe, expect, test } from 'vitest';
import type { Review } from '../../src/verdict/reviews.ts';
import { approving, teamName } from '../../src/verdict/reviews.ts';

const HEAD = 'b'.repeat(40);
const OLD = 'a'.repeat(40);

/** `ann:APPROVED:head`, oldest first. */
function reviews(...words: string[]): Review[] {
  return words.map((word) => {
    const [login = '', state, commit] = word.split(':');
    return {
      login: login === 'ghost' ? null : login,
      state: state as Review['state'],
      commit: commit === 'gone' ? null : commit === 'old' ? OLD : HEAD,
      belongs: true,
    };
  });
}

function who(of: 'head' | 'any', ...words: string[]): string[] {
  return approving(reviews(...words), { author: 'author', head: HEAD }, of).map(({ login }) => login);
}

describe('who has approved', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['nobody', [], []],
    ['one', ['ann:APPROVED:head'], ['ann']],
    ['not the author', ['Author:APPROVED:head'], []],
    ['the last word counts', ['ann:APPROVED:head', 'ann:CHANGES_REQUESTED:head'], []],
    ['also the other way', ['ann:CHANGES_REQUESTED:head', 'ann:APPROVED:head'], ['ann']],
    ['a comment takes nothing back', ['ann:APPROVED:head', 'ann:COMMENTED:head'], ['ann']],
    ['nor does what is not sent', ['ann:APPROVED:head', 'ann:PENDING:head'], ['ann']],
    ['dismissed', ['ann:DISMISSED:head'], []],
    ['dismissed, and approved anew', ['ann:DISMISSED:old', 'ann:APPROVED:head'], ['ann']],
    ['an older commit', ['ann:APPROVED:old'], []],
    ['a commit that is gone', ['ann:APPROVED:gone'], []],
    ['an account that is gone', ['ghost:APPROVED:head'], []],
    ['each for themselves', ['ann:APPROVED:head', 'bob:CHANGES_REQUESTED:head'], ['ann']],
    ['a name in two cases is one', ['Ann:APPROVED:head', 'ann:CHANGES_REQUESTED:head'], []],
  ])('%s', (_name, words, expected) => {
    expect(who('head', ...words)).toEqual(expected);
  });

  test('an older commit, where the policy is laxer', () => {
    expect(who('any', 'ann:APPROVED:old', 'bob:APPROVED:gone')).toEqual(['ann', 'bob']);
    expect(who('any', 'ann:APPROVED:old', 'ann:CHANGES_REQUESTED:head')).toEqual([]);
  });
});

test.each([
  ['core', 'Acme', 'core'],
  ['Core Team', 'Acme', 'core-team'],
  ['@other/core', 'other', 'core'],
  ['Other/Core & Docs', 'Other', 'core-docs'],
  [' core ', 'Acme', 'core'],
  ['../../repos', 'Acme', 'repos'],
])('the team %s', (written, org, slug) => {
  expect(teamName(written, 'Acme')).toEqual({ org, slug });
});
