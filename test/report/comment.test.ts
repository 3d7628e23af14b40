import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mistake, Problem } from '../../src/base/problem.ts';
import { checkRunOf, LONGEST_CHECK_SUMMARY } from '../../src/report/check-run.ts';
import type { Marker } from '../../src/report/comment.ts';
import {
  commentOf,
  isLater,
  LONGEST_COMMENT,
  markerOf,
  sameComment,
  stepKey,
} from '../../src/report/comment.ts';
import { rulesPage } from '../../src/report/docs.ts';
import type { Told } from '../../src/report/feedback.ts';
import type { Finding, Verdict } from '../../src/verdict/verdict.ts';
import { strangersMarkup } from '../action/markup.ts';

const HEAD = '0123456789abcdef0123456789abcdef01234567';
const OTHER = 'f'.repeat(40);
const MARKER: Marker = { key: stepKey(['CI', 'policy', '__self', '']), head: HEAD, run: 101, attempt: 1 };
const RUN = 'https://github.com/o/r/actions/runs/101';
const ORIGIN = { head: HEAD, run: RUN, reported: false };
const NOWHERE = { commit: () => null, policy: () => null };

function verdict(short: Partial<Verdict> = {}): Verdict {
  return {
    outcome: 'pass',
    today: '2026-06-01',
    head: HEAD,
    branch: 'main',
    line: { id: '2', name: null, phase: 'active', until: '2027-01-01', newest: true, opens: null },
    last: { version: '2.0.0', tag: 'v2.0.0', commit: HEAD },
    kind: 'patch',
    security: false,
    next: { version: '2.0.1', tag: 'v2.0.1' },
    because: [{ commit: HEAD, kind: 'patch', subject: 'fix: x', security: false }],
    evidence: [],
    mentions: [],
    findings: [],
    overrides: [],
    policyChanged: false,
    counts: { commits: 1, cancelled: 0, ignoredTags: 0 },
    ...short,
  };
}

function told(short: Partial<Verdict> = {}): Told {
  return { is: 'verdict', verdict: verdict(short) };
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

describe('the marker', () => {
  test('is read back', () => {
    expect(markerOf(commentOf(told(), ORIGIN, MARKER))).toEqual(MARKER);
    expect(markerOf(commentOf(told(), ORIGIN, MARKER).replaceAll('\n', '\r\n'))).toEqual(MARKER);
  });

  test.each([
    ['none', 'Looks good to me'],
    ['one that is quoted', `> ${commentOf(told(), ORIGIN, MARKER)}`],
    ['one further below', `LGTM\n${commentOf(told(), ORIGIN, MARKER)}`],
    ['a broken one', '<!-- semverdict step=x head=1 run=1.1 -->\n'],
  ])('%s is none', (_, body) => {
    expect(markerOf(body)).toBeNull();
  });

  property.prop([fc.array(fc.string({ unit: 'binary' }))])('cannot be left by a name', (names) => {
    const key = stepKey(names);
    expect(key).toMatch(/^[\w.%/]*$/);
    const body = commentOf(told(), ORIGIN, { ...MARKER, key: key === '' ? 'x' : key });
    expect(markerOf(body)?.key).toBe(key === '' ? 'x' : key);
  });

  test('tells names apart', () => {
    expect(stepKey(['a/b', 'c'])).not.toBe(stepKey(['a', 'b/c']));
    expect(stepKey(['a-b'])).not.toBe(stepKey(['a_b']));
  });

  test.each([
    [[102, 1], [101, 9], true],
    [[101, 2], [101, 1], true],
    [[101, 1], [101, 1], false],
    [[101, 9], [102, 1], false],
  ] as const)('%j came after %j: %s', ([run, attempt], [other, otherAttempt], later) => {
    expect(isLater({ ...MARKER, run, attempt }, { ...MARKER, run: other, attempt: otherAttempt })).toBe(
      later,
    );
  });
});

describe('two comments are the same', () => {
  const body = commentOf(told(), ORIGIN, MARKER);

  test('whichever run says it, and on whichever day', () => {
    const later = commentOf(
      told({ today: '2026-06-02' }),
      { ...ORIGIN, run: `${RUN}1` },
      { ...MARKER, run: 1011 },
    );
    expect(later).not.toBe(body);
    expect(sameComment(body, later)).toBe(true);
    expect(sameComment(`${body.replaceAll('\n', '\r\n')}\n`, body)).toBe(true);
  });

  test('of the same commit, in the same words', () => {
    expect(sameComment(body, commentOf(told(), ORIGIN, { ...MARKER, head: OTHER }))).toBe(false);
    expect(sameComment(body, commentOf(told({ kind: 'minor' }), ORIGIN, MARKER))).toBe(false);
    expect(sameComment(body, body.replace('2.0.1', '9.9.9'))).toBe(false);
  });
});

describe('the body', () => {
  test('says first what matters, and folds the rest', () => {
    const body = commentOf(
      told({
        line: { id: '2', name: null, phase: null, until: null, newest: true, opens: '3' },
        kind: 'major',
        next: { version: '3.0.0', tag: 'v3.0.0' },
        affects: [
          {
            line: '2',
            name: null,
            phase: 'active',
            before: null,
            until: '2026-06-01',
            next: 'security',
            nextUntil: '2027-06-01',
          },
        ],
        findings: [finding({ level: 'warning' }), finding({ level: 'note', message: 'a note' })],
        overrides: [{ rule: 'freeze', reason: 'a customer waits', used: true }],
      }),
      ORIGIN,
      MARKER,
    );
    const before = body.slice(0, body.indexOf('<details>'));
    expect(before).toContain('### ✅ Next release: 3.0.0 &#40;major&#41;');
    expect(before).toContain('Opens line 3. The last release is v2.0.0.');
    expect(before).toContain('⚠️ **[line-phase]');
    expect(before).toContain('**[freeze]');
    expect(before).not.toContain('a note');
    expect(body).toContain(
      '| <code>2</code> | <code>active</code> | not known | 2026-06-01 | <code>security</code> until 2027-06-01 |',
    );
    expect(body.match(/<details>/g)?.length).toBe(body.match(/<\/details>/g)?.length);
    expect(body.split('\n').at(-1)).toBe(
      `<sub>[This run](${RUN}) judged <code>012345678</code> on 2026-06-01. [What the rules mean](${rulesPage()})</sub>`,
    );
  });

  test.each([
    [
      { outcome: 'fail', findings: [finding()] },
      'The next release would be 2.0.1 &#40;patch&#41; on line 2, the newest, phase active until 2027&#45;01&#45;01.',
    ],
    [{ next: null, kind: 'none', because: [] }, '### ✅ Nothing to release'],
    [{ last: null }, 'There is no release before it.'],
    [
      { line: { id: '1', name: 'LTS', phase: 'security', until: null, newest: false, opens: null } },
      'On line 1 &#40;LTS&#41;, phase security, whose end is not known yet.',
    ],
    [
      { line: { id: '1', name: null, phase: 'security', until: 'never', newest: false, opens: null } },
      'phase security without end.',
    ],
    [
      { line: { id: '1', name: null, phase: 'ended', until: '2020-01-01', newest: false, opens: null } },
      'On line 1, ended after 2020&#45;01&#45;01.',
    ],
  ] as const)('%j', (short, words) => {
    expect(commentOf(told(short as Partial<Verdict>), ORIGIN, MARKER)).toContain(words);
  });

  test('says that another run has reported it', () => {
    expect(commentOf(told(), { ...ORIGIN, reported: true }, MARKER)).toContain('own run has reported');
    expect(commentOf(told(), ORIGIN, MARKER)).not.toContain('reported');
  });

  test('of a fault in semverdict shows no stack', () => {
    const problem = new Problem({
      code: 'internal',
      message: 'a fault\n  at /home/runner/x.js',
      remedy: 'report it',
      exit: 3,
    });
    const body = commentOf({ is: 'problem', problem }, ORIGIN, MARKER);
    expect(body).toContain('### ❔ Cannot decide\n\na fault');
    expect(body).not.toContain('runner');
  });

  test('of many mistakes shows some', () => {
    const problem = mistake(
      'policy-invalid',
      Array.from({ length: 500 }, (_, n) => `line ${n}`).join('\n'),
      'mend them',
    );
    const body = commentOf({ is: 'problem', problem }, ORIGIN, MARKER);
    expect(body).toContain('line 19');
    expect(body).toContain('and 480 more');
  });
});

const HOSTILE = [
  '@octocat #1 GH-2 o/r#3 https://evil.example www.evil.example a@b.example',
  '[x](https://evil.example) ![x](https://evil.example/x.png) <img src=x> <!-- --> </details> <details>',
  '-->\n### owned\n| a | b |\n```\n<script>',
  '`@octocat` **x** <sub> </sub> \u202e \u200b ::error::x ##[error]x',
];

describe('what strangers write stays text', () => {
  property.prop([fc.constantFrom(...HOSTILE).chain((text) => fc.constant(text)), fc.string()])(
    'wherever it stands',
    (hostile, random) => {
      const text = hostile + random;
      const everywhere = told({
        outcome: 'fail',
        branch: text,
        line: { id: text, name: text, phase: text, until: null, newest: false, opens: text },
        last: { version: text, tag: text, commit: HEAD },
        kind: text,
        next: { version: text, tag: text },
        because: [{ commit: HEAD, kind: text, subject: text, security: false, via: text }],
        evidence: [
          {
            checker: text,
            id: text,
            change: text,
            requires: text,
            affected: 'caller',
            grade: 'proven',
            where: text,
            message: text,
            proof: text,
          },
        ],
        mentions: [{ commit: HEAD, ids: [text], subject: text }],
        findings: (['error', 'warning', 'note'] as const).map((level) =>
          finding({ level, message: text, remedy: text }),
        ),
        overrides: [{ rule: 'freeze', reason: text, used: true }],
        affects: [
          { line: text, name: text, phase: text, before: null, until: 'never', next: text, nextUntil: null },
        ],
      });
      const nothing: Told = { is: 'nothing', why: text };
      const problem: Told = { is: 'problem', problem: mistake('bad-input', text, text) };
      for (const each of [everywhere, nothing, problem]) {
        const lines = commentOf(each, ORIGIN, MARKER).split('\n');
        // Our own first and last line have nothing of theirs.
        expect(lines.slice(1, -1).join('\n')).not.toMatch(/evil\.example(?<!&#46;example)\/|<script|<img/);
        expect(strangersMarkup(lines.slice(1, -1).join('\n'))).toEqual([]);
        expect(lines[0]).toBe(`<!-- semverdict step=${MARKER.key} head=${HEAD} run=101.1 -->`);
      }
    },
  );
});

describe('the limits of GitHub', () => {
  const huge = told({
    outcome: 'fail',
    findings: Array.from({ length: 60 }, (_, n) =>
      finding({ message: `${n} ${'<€😀>'.repeat(2000)}`, remedy: '#'.repeat(5000) }),
    ),
    because: Array.from({ length: 300 }, () => ({
      commit: HEAD,
      kind: 'patch',
      subject: '<@#>'.repeat(500),
      security: false,
    })),
  });

  test('a comment has at most 65,536 characters', () => {
    const body = commentOf(huge, ORIGIN, MARKER);
    expect(body.length).toBeLessThanOrEqual(LONGEST_COMMENT);
    expect(body.length).toBeGreaterThan(LONGEST_COMMENT / 2);
    expect(body).toContain(
      '\n\nThis is cut off here; the job summary and the report have everything.\n\n<sub>',
    );
    expect(body.match(/<details>/g)?.length ?? 0).toBe(body.match(/<\/details>/g)?.length ?? 0);
    expect(strangersMarkup(body.split('\n').slice(1, -1).join('\n'))).toEqual([]);
    expect(body.isWellFormed()).toBe(true);
  });

  test('the summary of a check run has at most 65,535 bytes, and its title fits a line', () => {
    const { summary, title } = checkRunOf(huge, ORIGIN, true, [], NOWHERE);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(LONGEST_CHECK_SUMMARY);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(LONGEST_CHECK_SUMMARY / 2);
    expect(title.length).toBeLessThanOrEqual(200);
  });

  test('what fits is not cut', () => {
    expect(commentOf(told(), ORIGIN, MARKER)).not.toContain('cut off');
  });
});

describe('the conclusion of a check run', () => {
  const bad = told({ outcome: 'fail', findings: [finding()] });
  const problem: Told = { is: 'problem', problem: mistake('bad-input', 'x', 'y') };

  test.each([
    ['a policy that holds', told(), false, 'success'],
    ['a violation', bad, true, 'failure'],
    ['a violation that fails nothing', bad, false, 'neutral'],
    ['warnings that fail the step', told({ findings: [finding({ level: 'warning' })] }), true, 'failure'],
    ['nothing to do', { is: 'nothing', why: 'x' } as Told, false, 'neutral'],
    ['what could not be judged', problem, true, 'failure'],
  ] as const)('%s', (_, what, fails, conclusion) => {
    expect(checkRunOf(what, ORIGIN, fails, [], NOWHERE).conclusion).toBe(conclusion);
  });
});

test('a check run annotates what the step has no room for, where that has a file', () => {
  const places = {
    commit: () => 'src/a.ts',
    policy: () => ({ file: 'release-policy.yml', line: 3, column: 5 }),
  };
  const rest = [
    finding({ where: { commit: HEAD } }),
    finding({ level: 'note', where: { policy: 'support' } }),
    finding(),
  ];
  expect(checkRunOf(told(), ORIGIN, false, rest, places).annotations).toEqual([
    { at: { file: 'src/a.ts' }, level: 'failure', title: 'line-phase', message: 'a message\n→ a way out' },
    {
      at: { file: 'release-policy.yml', line: 3, column: 5 },
      level: 'notice',
      title: 'line-phase',
      message: 'a message\n→ a way out',
    },
  ]);
});
