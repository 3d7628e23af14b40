// Release notes: what they say of real histories, and that nothing a stranger wrote leaves its place in them.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';
import { contentsOf } from '../../src/publish/contents.ts';
import { MOST_NOTES, notesOf } from '../../src/publish/notes.ts';
import type { CommitFact, Facts } from '../../src/verdict/facts.ts';
import { judge } from '../../src/verdict/judge.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { expectGolden } from '../support/golden.ts';
import { shownBy } from '../support/markdown.ts';

const URL = 'https://github.com/acme/widget';
const SUPPORT =
  'support: {phases: [{name: maintenance, allow: [major, minor, patch, security], until: P18M}]}';

interface Told {
  readonly message: string;
  readonly author?: CommitFact['author'];
  readonly parents?: readonly string[];
  readonly commit?: string;
}

interface Setting {
  readonly policy?: string;
  readonly url?: string | null;
  readonly last?: { name: string; commit: string; time: number } | null;
  readonly today?: string;
  readonly branch?: string;
  readonly overrides?: Facts['overrides'];
  readonly most?: number;
}

const FIRST = { name: 'v1.0.0', commit: 'f'.repeat(40), time: Date.parse('2026-05-01T12:00:00Z') / 1000 };

/** The notes of these commits, the newest first. */
function notes(commits: readonly Told[], setting: Setting = {}): string {
  const { policy = '', url = URL, last = FIRST, today = '2026-06-01', branch = 'main' } = setting;
  const loaded = loadPolicy(`policy: 1\n${policy}`, 'p.yml');
  const facts: Facts = {
    today,
    policy: loaded.document,
    project: { tags: last === null ? [] : [last] },
    head: 'a'.repeat(40),
    branch,
    defaultBranch: 'main',
    base: null,
    last: last?.name ?? null,
    commits: commits.map(({ message, author, parents = [], commit }, index) => ({
      commit: commit ?? (index + 1).toString(16).padStart(4, '0').padEnd(40, 'c'),
      parents,
      message,
      own: true,
      ...(author === undefined ? {} : { author }),
    })),
    tag: null,
    policyAtHead: null,
    ...(setting.overrides === undefined ? {} : { overrides: setting.overrides }),
  };
  const verdict = judge(facts) as Verdict;
  expect(verdict).toHaveProperty('next.version');
  return notesOf(contentsOf(verdict, facts, loaded.policy), url, setting.most);
}

const say = (...messages: string[]): Told[] => messages.map((message) => ({ message }));

/** The lines of a section. */
function under(title: string, markdown: string): string[] {
  const lines = markdown.split('\n');
  const start = lines.indexOf(`## ${title}`);
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^(?:## |\*\*)/.test(line));
  return rest.slice(0, end).filter((line) => line !== '');
}

describe('real histories', () => {
  test.each(['vite-v6.0.9', 'vite-v2.9.10', 'semantic-release-v20.0.0', 'dom-testing-library-v9.0.0'])(
    '%s',
    async (name) => {
      const file = resolve(import.meta.dirname, `../fixtures/notes/${name}.json`);
      const { commits, url, last, today } = JSON.parse(readFileSync(file, 'utf8'));
      const made = notes(commits, { url, last, today, policy: SUPPORT });
      await expectGolden(made, `notes/${name}.md`);
      // Golden or not: every entry leads to a commit of the history.
      for (const [, id] of made.matchAll(/\/commit\/([0-9a-f]{40})\)/g))
        expect(commits.map((each: Told) => each.commit)).toContain(id);
    },
  );
});

describe('sections', () => {
  test('security first, then what breaks, features, fixes, performance, others by their type, reverts', () => {
    const made = notes(
      say(
        'fix: a',
        'feat(api)!: b\n\nBREAKING CHANGE: call c instead',
        'perf: d',
        'security: e',
        'feat: f',
        'tune: g',
        'Revert "feat: h"\n\nThis reverts commit 1234567890abcdef1234567890abcdef12345678.',
        'no convention',
        'chore: i',
        'docs: j',
      ),
      { policy: 'commits: {kinds: {tune: patch}, unknown: patch}' },
    );
    expect(made.match(/^## .*/gm)).toEqual([
      '## Security',
      '## Breaking changes',
      '## Features',
      '## Fixes',
      '## Performance',
      '## Tune',
      '## Other changes',
      '## Reverts',
    ]);
    expect(under('Breaking changes', made)).toEqual([
      expect.stringMatching(/^- \*\*api:\*\* b \(/),
      '  call c instead',
    ]);
    expect(under('Reverts', made)).toEqual([expect.stringMatching(/^- h \(/)]);
    expect(made).not.toMatch(/[-*] [ij] /);
  });

  test('a security change names its advisories, and one that breaks stands in both', () => {
    const made = notes(
      say(
        'fix(login): check the owner\n\nFixes: CVE-2026-12345\nGHSA: GHSA-aaaa-bbbb-cccc',
        'feat(security)!: refuse old tokens\n\nBREAKING CHANGE: make new tokens',
      ),
    );
    expect(under('Security', made)).toEqual([
      `- **login:** check the owner – [CVE-2026-12345](https://www.cve.org/CVERecord?id=CVE-2026-12345) and [GHSA-aaaa-bbbb-cccc](https://github.com/advisories/GHSA-aaaa-bbbb-cccc) ([\`0001ccccc\`](${URL}/commit/0001${'c'.repeat(36)}))`,
      expect.stringMatching(/^- \*\*security:\*\* refuse old tokens \*\*Breaking\.\*\* \(/),
    ]);
    expect(under('Breaking changes', made)).toEqual([
      expect.stringMatching(/^- \*\*security:\*\* refuse old tokens \(/),
      '  make new tokens',
    ]);
  });

  test('an advisory that was merged by the button of GitHub is told by its title', () => {
    const made = notes(
      say('Merge pull request from GHSA-aaaa-bbbb-cccc\n\nEscape what users type', 'docs: x'),
    );
    expect(under('Security', made)).toEqual([
      expect.stringMatching(
        /^- Escape what users type – \[GHSA-aaaa-bbbb-cccc\]\(https:\/\/github\.com\/advisories\/GHSA/,
      ),
    ]);
  });

  test("what a revert cancelled is not there, and what a policy's types release is", () => {
    const made = notes(say('Revert "fix: a"', 'fix: a', 'adapt(db): PostgreSQL 18'), {
      policy: 'extends: otrs',
      last: { ...FIRST, name: 'v1.0.0' },
    });
    expect(made).not.toContain('- a');
    expect(under('Adapt', made)).toEqual([expect.stringMatching(/^- \*\*db:\*\* PostgreSQL 18 \(/)]);
  });

  test('within a section by scope, the oldest first', () => {
    const made = notes(say('fix(b): 4', 'fix: 3', 'fix(a): 2', 'fix: 1', 'fix(b): 0'));
    expect(under('Fixes', made).map((line) => line.replace(/ \(.*/, ''))).toEqual([
      '- 1',
      '- 3',
      '- **a:** 2',
      '- **b:** 0',
      '- **b:** 4',
    ]);
  });
});

describe('one entry for one change', () => {
  test('several commits that say the same, their pull requests and their authors', () => {
    const made = notes([
      { message: 'fix: a crash (#12)', author: { name: 'Ann' } },
      { message: 'fix: A crash (#15)', author: { name: 'Ben', login: 'ben' } },
    ]);
    expect(under('Fixes', made)).toEqual([
      expect.stringMatching(
        /^- A crash \(\[#15\]\(.*\/pull\/15\), \[#12\]\(.*\/pull\/12\), \[`0002ccccc`\].*, \[`0001ccccc`\].*\) by @ben and Ann$/,
      ),
    ]);
  });

  test('a squash is its title, and what breaks or is a security change beside it', () => {
    const made = notes(
      say(
        'feat: search (#7)\n\n* feat: search\n* fix: lint\n* fix(api)!: rename find\n* security: escape it',
      ),
    );
    expect(made.match(/^- .*?(?= \()/gm)).toEqual(['- search', '- escape it', '- **api:** rename find']);
  });

  test('a title that asks for nothing stands for its steps where they are many', () => {
    const few = notes(say('Search box (#7)\n\n* feat: add it\n* fix: crash in it'));
    expect(few.match(/^- .*?(?= \()/gm)).toEqual(['- add it', '- crash in it']);
    const steps = '* fix: lint\n* feat: types\n* fix: tests\n* fix: more\n* fix!: old calls go';
    const many = notes(say(`Search box (#7)\n\n${steps}`));
    expect(many.match(/^(?:##|-) .*?(?= \(|$)/gm)).toEqual([
      '## Breaking changes',
      '- old calls go',
      '## Features',
      '- Search box',
    ]);
    const merge = notes(say(`chore: merge develop into main (#7)\n\n${steps}`));
    expect(merge.match(/^- .*?(?= \()/gm)).toHaveLength(5);
  });

  test('the pull request of a merge', () => {
    const [a, b, c, d, m, n] = ['a', 'b', 'c', 'd', 'e', '9'].map((char) => char.repeat(40)) as string[];
    const made = notes([
      { commit: n!, parents: [m!, d!], message: 'Merge pull request #8 from o/late\n\nLate' },
      { commit: d!, parents: [b!], message: 'fix: late' },
      { commit: m!, parents: [a!, c!], message: 'Merge pull request #7 from o/branch\n\nIt' },
      { commit: c!, parents: [b!], message: 'fix: two' },
      { commit: b!, parents: [a!], message: 'fix: one' },
      { commit: a!, parents: [FIRST.commit], message: 'fix: direct' },
    ]);
    expect(under('Fixes', made).map((line) => line.replace(/\]\([^)]*\)/g, ']'))).toEqual([
      '- direct ([`aaaaaaaaa`])',
      '- one ([#7], [`bbbbbbbbb`])',
      '- two ([#7], [`ccccccccc`])',
      '- late ([#8], [`ddddddddd`])',
    ]);
  });
});

describe('people', () => {
  const by = (author: CommitFact['author'], body = '') =>
    under('Fixes', notes([{ message: `fix: a${body}`, author }]))[0]?.replace(/^- a \(\S+\)/, '');

  test.each([
    [undefined, ''],
    [{ name: 'Ann Example' }, ' by Ann Example'],
    [{ name: 'Ann Example', login: 'ann' }, ' by @ann'],
    [{ name: 'Ann', login: 'ann_acme' }, ' by @ann_acme'],
    [{ name: '', login: 'dependabot[bot]' }, ' by dependabot&#91;bot&#93;'],
    [{ name: 'x', login: '-x' }, ' by x'],
    [{ name: 'x', login: 'a @octocat' }, ' by x'],
    [{ name: '@octocat' }, ' by @<!-- -->octocat'],
    [{ name: '[x](https://evil.example)' }, ' by &#91;x&#93;(https:<!-- -->//evil.example)'],
    [{ name: '' }, ''],
  ])('%j', (author, expected) => {
    expect(by(author)).toBe(expected);
  });

  test('who made all of several changes is named once', () => {
    const made = notes(
      [1, 2, 3].map((n) => ({ message: `fix: ${n}`, author: { name: 'Ann', login: 'ann' } })),
    );
    expect(made).toContain('\n\nMade by @ann.\n\n**All changes:**');
    expect(made.match(/@ann/g)).toHaveLength(1);
  });

  test('a co-author is a name: an address in a trailer proves no account', () => {
    const body =
      '\n\nCo-authored-by: Octo Cat <1+octocat@users.noreply.github.com>\nCo-authored-by: Ann <a@b.c>';
    expect(by({ name: 'Ann', login: 'ann' }, body)).toBe(' by @ann and Octo Cat');
  });
});

describe('what stands at the end', () => {
  test('the first release leads to its commits', () => {
    const made = notes(say('feat: one'), { last: null });
    expect(made).toMatch(new RegExp(`\\*\\*All changes:\\*\\* \\[v0.1.0\\]\\(${URL}/commits/v0.1.0\\)\n$`));
  });

  test('tags with what an address or Markdown gives a meaning', () => {
    const made = notes(say('fix: a'), {
      policy: 'versions: {tag: "pkg(x)/v{version}"}',
      last: { ...FIRST, name: 'pkg(x)/v1.0.0' },
    });
    expect(made).toContain(`(${URL}/compare/pkg%28x%29/v1.0.0...pkg%28x%29/v1.0.1)`);
  });

  test('without an address everything is text', () => {
    const made = notes(say('fix: a (#12)'), { url: null });
    expect(made).toBe('## Fixes\n\n- a (#12, `0001ccccc`)\n\n**All changes:** v1.0.0…v1.0.1\n');
  });

  test('the line with its phase, also where the release opens it', () => {
    expect(notes(say('fix: a'), { policy: SUPPORT })).toContain(
      '**Support:** Line 1 is in its phase maintenance, until 2027-11-01.',
    );
    expect(notes(say('feat!: a'), { policy: SUPPORT })).toContain(
      '**Support:** This release opens line 2. Its phase maintenance holds until 2027-12-01.',
    );
    const open = SUPPORT.replace('P18M', '{latest: [P18M, {newer: 1}]}');
    expect(notes(say('fix: a'), { policy: open })).toContain('maintenance, at least until 2027-11-01.');
    expect(notes(say('fix: a'))).not.toContain('Support');
  });

  test('what was allowed in spite of the policy', () => {
    const made = notes(say('fix: a'), {
      policy: 'support: {phases: [{name: all, allow: [patch], until: 2026-05-15}]}',
      overrides: [{ rule: 'line-ended', subject: '1', reason: 'contract *4711*' }],
    });
    expect(made).toContain(
      '## Allowed in spite of the policy\n\n- line-ended on line 1, because contract &#42;4711&#42;\n\n**Support:** Line 1 has ended.',
    );
  });

  test('a release that only a footer asks for', () => {
    expect(notes(say('chore: x\n\nRelease-As: 2.0.0'))).toMatch(
      /^No commit describes a change for users\.\n/,
    );
  });
});

describe("GitHub's limit", () => {
  const many = say(...Array.from({ length: 3000 }, (_, index) => `fix: ${index} ${'x'.repeat(60)}`));

  test('what has no room is counted in a plain last line, below the link to all of it', () => {
    const made = notes([...say('feat: one'), ...many]);
    expect(made.length).toBeLessThanOrEqual(MOST_NOTES);
    expect(made.length).toBeGreaterThan(MOST_NOTES - 3000);
    const [, link, last] = /\n\n(.*)\n\n(.*)\n$/.exec(made) ?? [];
    expect(link).toMatch(/^\*\*All changes:\*\*/);
    const shown = under('Fixes', made).length;
    expect(last).toBe(
      `There is no room here for ${3000 - shown} more changes: ${3000 - shown} under "Fixes".`,
    );
  });

  test('of any length the end stays, and it says what is left out', () => {
    for (const most of [3000, 4000, 10_000]) {
      const made = notes(many, { most });
      expect(made.length).toBeLessThanOrEqual(most);
      expect(made).toMatch(/\*\*All changes:\*\* \[.*\n\nThere is no room here for \d+ more changes: .*\n$/);
    }
  });

  test('a migration text without end is cut', () => {
    const made = notes(say(`feat!: a\n\nBREAKING CHANGE: ${'word '.repeat(40_000)}`));
    expect(made.length).toBeLessThan(6000);
    expect(made).toContain('…');
  });
});

describe('hostile text stays text', () => {
  const SUBJECTS = [
    '::set-output name=version::9.9.9',
    '##[error]owned',
    '@octocat look, @github/security and #1, GH-2, octocat/hello#3, a@b.example',
    '[link](https://evil.example) ![image](https://evil.example/x.png) <https://evil.example>',
    'https://evil.example www.evil.example ftp://evil.example mailto:a@b.example',
    '<script>alert(1)</script> <img src=x onerror=alert(1)> <!-- --> </details> &lt;b&gt; &#64;octocat',
    '| a | cell | `code` | ``` | ~~~ | **bold** _em_ ~~gone~~ $x$ $`y`$',
    '`x`` @octocat `` `',
    '`` @octocat `x',
    '`a` @octocat `b',
    '\\`@octocat`',
    '\u202egnp.exe \u0007 end',
    '# heading',
    '- - item',
    '1. one',
    '> quote',
    '> [!CAUTION]',
    '+ item',
    '=====',
    '[x] done',
    '[^1] [1]: https://evil.example',
    'see d1b2946b0e4c320599fec6524928211f6e2b0f6b and acme/widget@d1b2946',
    '*'.repeat(50),
  ];

  /** What a stranger's text must not become, in what a reader sees. */
  function expectHarmless(markdown: string): void {
    const shown = shownBy(markdown);
    expect(shown.tags.filter((tag) => !OURS.has(tag))).toEqual([]);
    for (const address of shown.links)
      expect(address).toMatch(/^https:\/\/github\.com\/acme\/widget\/(?:commit|pull|compare|commits)\//);
    expect(shown.mentions).toEqual([]);
    expect(shown.references).toEqual([]);
  }
  const OURS = new Set(['h2', 'ul', 'ol', 'li', 'p', 'strong', 'a', 'code', 'pre', '!--', 'br']);

  test.each(SUBJECTS)('%j as a subject, a scope, a name and in prose', (text) => {
    const one = text.replace(/[()]/g, '');
    const made = notes(
      [
        { message: `fix: ${text}`, author: { name: text } },
        { message: `fix(${one}): b` },
        { message: text, author: { name: 'x' } },
        { message: `feat!: c\n\nBREAKING CHANGE: ${text}\n\n${text}\n${text}\n\n- ${text}` },
        { message: `feat: d\n\n* fix!: ${text}` },
        { message: `fix: e\n\nCo-authored-by: ${text}`, author: { name: 'y' } },
        { message: `Revert "${text}"` },
      ],
      { policy: 'commits: {unknown: patch}' },
    );
    expectHarmless(made);
    expect(made.match(/^## .*/gm)?.every((line) => /^## [A-Z][a-z ]+$/.test(line))).toBe(true);
  });

  test('code in prose ends where it ends', () => {
    const prose = [
      'Before:',
      '```js',
      'const a = "@octocat"; // `x` <b>',
      '```',
      '~~~mermaid',
      'click A "https://evil.example"',
      '~~~',
      '````',
      '```',
      '@octocat',
      '```',
      '````',
      '```',
      '@octocat never closed',
    ].join('\n');
    const made = notes(say(`feat!: c\n\nBREAKING CHANGE: ${prose}`));
    expectHarmless(made);
    expect(made).toContain('  ```js\n  const a = "@octocat"; // `x` <b>\n  ```\n  ```\n  click A');
    expect(made).toContain('  ````\n  ```\n  @octocat\n  ```\n  ````\n');
    expect(made).toContain('  &#96;&#96;&#96;\n  @<!-- -->octocat never closed\n');
  });

  test('in what a policy says', () => {
    const text = JSON.stringify('x <img src=x> @octocat [a](https://evil.example)');
    const made = notes(say('fix: a'), {
      policy: `lines: {known: {"1": {name: ${text}}}}\nsupport: {phases: [{name: ${text}, allow: [patch], until: never}]}`,
    });
    expectHarmless(made);
  });

  test('what people write comes through as they wrote it', () => {
    const made = notes(
      say("fix(ssrTransform): don't call `a_b()` in snake_case names, 50% & more (fixes #12) (#13)"),
    );
    expect(under('Fixes', made)[0]).toMatch(
      /^- \*\*ssrTransform:\*\* don't call `a_b\(\)` in snake_case names, 50% &#38; more \(fixes #<!-- -->12\) \(\[#13\]/,
    );
  });
});
