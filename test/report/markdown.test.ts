import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mistake, undecided } from '../../src/base/problem.ts';
import type { Line } from '../../src/lines/lines.ts';
import { linesMarkdown, problemMarkdown, verdictMarkdown } from '../../src/report/markdown.ts';
import { logText, markdownSentence, markdownText } from '../../src/report/safe.ts';
import { PLAIN } from '../../src/report/style.ts';
import { verdictText } from '../../src/report/text.ts';
import type { EvidenceVerdict, Finding, Reason, Verdict } from '../../src/verdict/verdict.ts';
import { strangersMarkup } from '../action/markup.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

function verdict(short: Partial<Verdict> = {}): Verdict {
  return {
    outcome: 'pass',
    today: '2026-06-01',
    head: COMMIT,
    branch: 'main',
    line: { id: '2', name: null, phase: null, until: null, newest: true, opens: null },
    last: { version: '2.0.0', tag: 'v2.0.0', commit: COMMIT },
    kind: 'patch',
    security: false,
    next: { version: '2.0.1', tag: 'v2.0.1' },
    because: [reason()],
    evidence: [],
    mentions: [],
    findings: [],
    overrides: [],
    policyChanged: false,
    counts: { commits: 1, cancelled: 0, ignoredTags: 0 },
    ...short,
  };
}

function reason(short: Partial<Reason> = {}): Reason {
  return { commit: COMMIT, kind: 'patch', subject: 'fix: x', security: false, ...short };
}

function finding(short: Partial<Finding> = {}): Finding {
  return {
    rule: 'line-phase',
    level: 'error',
    message: 'a message',
    remedy: 'a way out',
    where: {},
    ...short,
  };
}

function evidence(short: Partial<EvidenceVerdict> = {}): EvidenceVerdict {
  const found = { checker: 'paths', change: 'path-changed', requires: 'major', grade: 'proven' } as const;
  const rest = { id: 'paths:path-changed:db/**', affected: 'path', proof: null } as const;
  return { ...found, ...rest, where: 'db/1.sql', message: 'db/1.sql changed, under db/**', ...short };
}

/** A verdict in which a text stands wherever a stranger's may. */
function everywhere(text: string): Verdict {
  return verdict({
    outcome: 'fail',
    branch: text,
    line: { id: text, name: text, phase: text, until: null, newest: true, opens: null },
    last: { version: text, tag: text, commit: COMMIT },
    kind: text,
    next: { version: text, tag: text },
    because: [reason({ kind: text, subject: text }), reason({ subject: text, via: text, from: 'base' })],
    mentions: [{ commit: COMMIT, ids: [text, text], subject: text }],
    evidence: [
      evidence({ requires: text, where: text, message: `${text} changed`, proof: text, from: 'base' }),
    ],
    findings: [finding({ message: text, remedy: text })],
    counts: { commits: 3, cancelled: 0, ignoredTags: 2 },
  });
}

describe('evidence', () => {
  test('is shown where no finding tells it, and a few at most', () => {
    const older = evidence({ from: 'base' });
    expect(verdictMarkdown(verdict({ evidence: [older] }))).toContain(
      'Evidence:\n\n- db&#47;1.sql changed, under db&#47;&#42;&#42; &#40;already on the branch&#41;, requires major\n',
    );
    expect(verdictText(verdict({ evidence: [older] }), PLAIN)).toContain(
      '\n  evidence: db/1.sql changed, under db/** (already on the branch), requires major\n',
    );
    const told = { evidence: [older], findings: [finding({ message: `${older.message}, which is wrong` })] };
    expect(verdictMarkdown(verdict(told))).not.toContain('Evidence');
    expect(verdictText(verdict(told), PLAIN)).not.toContain('evidence');
    const many = {
      evidence: Array.from({ length: 12 }, (_, n) => evidence({ message: `${n}.sql changed` })),
    };
    expect(verdictMarkdown(verdict(many))).toContain('- and 2 more; the report lists all');
    expect(verdictText(verdict(many), PLAIN)).toContain('and 7 more; --json lists all');
  });
});

describe('a verdict', () => {
  test('says the verdict first, then why', () => {
    expect(verdictMarkdown(verdict())).toBe(`### ✅ next release: 2.0.1 &#40;patch&#41; on line 2, the newest

<details>
<summary>1 commit since <code>v2&#46;0&#46;0</code>, which asks for a release</summary>

| kind | commit | subject |
| --- | --- | --- |
| patch | \`012345678\` | <code>fix&#58; x</code> |

</details>
`);
  });

  test('with nothing to release folds nothing', () => {
    const nothing = verdict({ kind: 'none', next: null, because: [] });
    expect(verdictMarkdown(nothing)).toMatch(
      /^### ✅ nothing to release since v2\.0\.0 on line 2, the newest\n\n1 commit since .*, 0 of them ask for a release\n$/,
    );
  });

  test('puts every finding with its level, its page and its remedy before the reasons', () => {
    const levels = (['error', 'warning', 'note'] as const).map((level) => finding({ level }));
    const text = verdictMarkdown(verdict({ outcome: 'fail', findings: levels }));
    expect(text.match(/^- .*$/gm)).toEqual(
      ['❌', '⚠️', 'ℹ️'].map(
        (mark) =>
          `- ${mark} **[line-phase](https://github.com/semverdict/semverdict/blob/main/docs/rules/line-phase.md)**: a message<br>→ a way out`,
      ),
    );
    expect(text.indexOf('- ❌')).toBeLessThan(text.indexOf('<details>'));
  });

  test('marks security changes, squashes by their bullet, and what the branch holds already', () => {
    const text = verdictMarkdown(
      verdict({
        because: [
          reason({ kind: 'minor', security: true }),
          reason({ kind: 'security', security: true }),
          reason({ via: 'fix: inside', from: 'base' }),
        ],
      }),
    );
    expect(text).toMatch(
      /\n\| minor, security \| .*\n\| security \| .*\n.*inside<\/code> \(already on the branch\) \|\n/,
    );
  });

  test('tells of a changed policy, of mentions and of tags without a version', () => {
    const mentions = Array.from({ length: 12 }, () => ({
      commit: COMMIT,
      ids: ['CVE-2026-1'],
      subject: 'x',
    }));
    const text = verdictMarkdown(
      verdict({ policyChanged: true, mentions, counts: { commits: 1, cancelled: 0, ignoredTags: 1 } }),
    );
    expect(text.match(/^> \S.*$/gm)).toHaveLength(13);
    expect(text).toMatch(/\n> The policy changes here: .*\n>\n/);
    expect(text).toMatch(/\n> 2 more commits mention advisories\.\n>\n> 1 tag names no version\.\n$/);
  });

  test('stays small however much there is', () => {
    const long = '@<x>'.repeat(50_000);
    const much = verdict({
      outcome: 'fail',
      because: Array.from({ length: 500 }, () => reason({ subject: long })),
      findings: Array.from({ length: 500 }, () => finding({ message: long, remedy: long })),
    });
    const text = verdictMarkdown(much);
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toContain('\nand 450 more findings\n');
    expect(text).toContain('\nand 450 more; the report lists all\n');
    expect(text).toMatch(/<\/details>\n$/);
    expect(strangersMarkup(text)).toEqual([]);
  });
});

const HOSTILE = [
  '@octocat and @github/security',
  '#1 GH-2 gh-3 octocat/hello#4 octocat@0123456',
  'https://evil.example HTTP://evil.example www.evil.example WWW.evil.example a@b.example',
  '[a](https://evil.example) ![a](x) [a][b] <https://evil.example>',
  '<script>alert(1)</script><img src=x onerror=y></code></details><!--',
  '&lt;b&gt; &#64;octocat &commat;octocat',
  '| a | b |\n| --- | --- |\n\n# Title\n\n- x\n\n```\ncode',
  '**bold** __bold__ _em_ ~~gone~~ `code` \\` $x$ $$y$$ :tada: [^1]',
  '::error::x ##[error]x',
];

describe('hostile text', () => {
  test.each(HOSTILE)('%j stays text', (text) => {
    expect(strangersMarkup(verdictMarkdown(everywhere(text)))).toEqual([]);
    expect(strangersMarkup(problemMarkdown(mistake('x', text, text)))).toEqual([]);
  });

  const wild = fc
    .array(fc.constantFrom(...HOSTILE, ...'@#<>&[]()!`*_~|\\:/.-\n\r\t x1\u2028\u200b\u001b[31m'.split('')))
    .map((parts) => parts.join(''));

  property.prop([wild])('stays text however it is put together', (text) => {
    expect(strangersMarkup(markdownText(text))).toEqual([]);
    expect(strangersMarkup(markdownSentence(text))).toEqual([]);
    expect(`${markdownText(text)}${markdownSentence(text)}`).not.toMatch(/[\n\r]/);
  });

  property.prop([wild])('does not command the runner', (text) => {
    const safe = logText(text);
    expect(safe).not.toMatch(/##\[|^\s*::|[\n\r\u2028\u200b]/);
    expect(logText(safe)).toBe(safe);
  });
});

describe('the lines', () => {
  const line: Line = {
    id: '6',
    name: 'LTS',
    released: '2017-11-28',
    latest: null,
    newest: false,
    track: null,
    phase: null,
    phases: null,
  } as unknown as Line;

  test('as a table', () => {
    expect(linesMarkdown('2026-06-01', [line])).toBe(`### Release lines on 2026-06-01

| line | released | latest | phase | ends |
| --- | --- | --- | --- | --- |
| <code>6</code> <code>LTS</code> | 2017-11-28 |  |  |  |
`);
  });

  test('or none', () => {
    expect(linesMarkdown('2026-06-01', [])).toBe('No release line exists on 2026-06-01.\n');
  });

  test.each(HOSTILE)('named %j', (text) => {
    expect(strangersMarkup(linesMarkdown('2026-06-01', [{ ...line, name: text, phase: text }]))).toEqual([]);
  });
});

describe('what stopped a run', () => {
  test('is an error, or cannot be decided', () => {
    expect(problemMarkdown(mistake('x', 'one\ntwo', 'do it'))).toBe(
      '### ❌ Error\n\none<br>\ntwo\n\n→ do it\n',
    );
    expect(problemMarkdown(undecided('x', 'why', 'do it'))).toBe('### ❔ Cannot decide\n\nwhy\n\n→ do it\n');
  });
});
