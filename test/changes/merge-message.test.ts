// The messages that GitHub writes when it merges, held to commits of public repositories (MIT): their authors' names left
// out, and so the trailers that GitHub repeats below its line of dashes.
import { describe, expect, test } from 'vitest';
import type { MessageSettings, PullText } from '../../src/changes/merge-message.ts';
import { mergeMessage, squashMessage } from '../../src/changes/merge-message.ts';

const UNKNOWN: MessageSettings = {
  squashTitle: null,
  squashMessage: null,
  mergeTitle: null,
  mergeMessage: null,
};
const DEFAULTS: MessageSettings = {
  squashTitle: 'COMMIT_OR_PR_TITLE',
  squashMessage: 'COMMIT_MESSAGES',
  mergeTitle: 'MERGE_MESSAGE',
  mergeMessage: 'PR_TITLE',
};

function pull(number: number | null, title: string, body = ''): PullText {
  return { number, title, body, from: 'octocat/topic' };
}

const plain = (...messages: string[]) => messages.map((message) => ({ message, merge: false }));

describe('squashes of public repositories', () => {
  test.each([
    [
      'testing-library/dom-testing-library f86433b: the commits in their order, with their bodies',
      pull(1341, 'fix(deps): replace chalk with picocolors'),
      plain(
        'chore(deps): replace chalk with picocolors',
        'chore: fix ci',
        'chore: tryong to fix ci by using a working package-lock',
        'Revert "chore: tryong to fix ci by using a working package-lock"\n\nThis reverts commit 69e87eff922fb318035ac6d29bda05df4f109de3.\n',
        'chore: move typescript back to devDependencies',
        'pin @babel/helper-compilation-targets',
      ),
      `fix(deps): replace chalk with picocolors (#1341)

* chore(deps): replace chalk with picocolors

* chore: fix ci

* chore: tryong to fix ci by using a working package-lock

* Revert "chore: tryong to fix ci by using a working package-lock"

This reverts commit 69e87eff922fb318035ac6d29bda05df4f109de3.

* chore: move typescript back to devDependencies

* pin @babel/helper-compilation-targets`,
    ],
    [
      'testing-library/dom-testing-library 55cfc9a: of one commit its own message',
      pull(109, 'exports prettyDOM'),
      plain(
        "fix(TS): add missing prettyDOM export to typings file\n\n* exports `prettyDOM` from dom-testing-library in the\nreact-testing-library's typings file.",
      ),
      "fix(TS): add missing prettyDOM export to typings file (#109)\n\n* exports `prettyDOM` from dom-testing-library in the\nreact-testing-library's typings file.",
    ],
    [
      'semantic-release c17eef6: the title of the pull request, not of its first commit',
      pull(3707, 'docs(plugins): remove community plugin eshepelyuk/semantic-release-helm-oci '),
      plain('Update plugins-list.md', 'Update plugins-list.md'),
      'docs(plugins): remove community plugin eshepelyuk/semantic-release-helm-oci  (#3707)\n\n* Update plugins-list.md\n\n* Update plugins-list.md',
    ],
    [
      'apache/iceberg f3d5b17: the pull request 17395 said more in its title',
      pull(17395, 'a title that says more'),
      plain('Initial commit'),
      'Initial commit (#17395)',
    ],
  ])('%s', (_, of, commits, message) => {
    expect(squashMessage(of, commits, DEFAULTS)).toBe(message);
    expect(squashMessage(of, commits, UNKNOWN)).toBe(message);
  });
});

describe('squash', () => {
  const merged = { message: "Merge branch 'main' into topic", merge: true };
  const feature = 'feat: search\n\nby date\r\n\r\nRefs: 12';

  test.each([
    ['PR_TITLE', 'PR_BODY', plain(feature), 'fix: x (#7)\n\nWhy.\n\nBREAKING CHANGE: y'],
    ['PR_TITLE', 'BLANK', plain(feature, 'wip'), 'fix: x (#7)'],
    ['PR_TITLE', 'COMMIT_MESSAGES', plain(feature), 'fix: x (#7)\n\nby date\n\nRefs: 12'],
    ['PR_TITLE', 'COMMIT_MESSAGES', plain('feat: a', 'wip'), 'fix: x (#7)\n\n* feat: a\n\n* wip'],
    ['COMMIT_OR_PR_TITLE', 'COMMIT_MESSAGES', plain(feature), 'feat: search (#7)\n\nby date\n\nRefs: 12'],
    // A merge from the base does not count: it is the one commit's message still.
    ['COMMIT_OR_PR_TITLE', 'COMMIT_MESSAGES', [...plain('feat: a'), merged], 'feat: a (#7)'],
    [
      'COMMIT_OR_PR_TITLE',
      'COMMIT_MESSAGES',
      [...plain('feat: a'), merged, ...plain('wip')],
      "fix: x (#7)\n\n* feat: a\n\n* Merge branch 'main' into topic\n\n* wip",
    ],
  ] as const)('%s, %s', (squashTitle, body, commits, message) => {
    const of = pull(7, 'fix: x', 'Why.\n\nBREAKING CHANGE: y');
    expect(squashMessage(of, commits, { ...UNKNOWN, squashTitle, squashMessage: body })).toBe(message);
  });

  test('without a number nothing is appended', () => {
    expect(squashMessage(pull(null, 'fix: x'), plain('a', 'b'), { ...UNKNOWN, squashMessage: 'BLANK' })).toBe(
      'fix: x',
    );
  });
});

describe('merge', () => {
  test.each([
    [null, null, 'Merge pull request #7 from octocat/topic\n\nfix: x'],
    ['MERGE_MESSAGE', 'PR_TITLE', 'Merge pull request #7 from octocat/topic\n\nfix: x'],
    ['PR_TITLE', 'PR_BODY', 'fix: x (#7)\n\nWhy.'],
    ['PR_TITLE', 'BLANK', 'fix: x (#7)'],
  ] as const)('%s, %s', (mergeTitle, body, message) => {
    expect(mergeMessage(pull(7, 'fix: x', 'Why.'), { ...UNKNOWN, mergeTitle, mergeMessage: body })).toBe(
      message,
    );
  });

  test('where nothing is known of it', () => {
    expect(mergeMessage({ number: null, title: '', body: '', from: null }, UNKNOWN)).toBe(
      'Merge pull request',
    );
  });
});
