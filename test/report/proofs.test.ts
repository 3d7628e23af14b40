// What broke, as it is shown: the proof in a block that nothing in it can end.
import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { cutMarkdown, units } from '../../src/report/cut.ts';
import { verdictMarkdown } from '../../src/report/markdown.ts';
import { PLAIN } from '../../src/report/style.ts';
import { verdictText } from '../../src/report/text.ts';
import type { EvidenceVerdict, Finding, Verdict } from '../../src/verdict/verdict.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

function evidence(short: Partial<EvidenceVerdict> = {}): EvidenceVerdict {
  return {
    checker: 'typescript',
    id: 'typescript:export-removed:a',
    change: 'export-removed',
    requires: 'major',
    affected: 'caller',
    grade: 'proven',
    where: 'a',
    message: 'the function a is gone',
    proof: "import { a } from 'x';\n\ta();",
    confirmed: { language: 'ts', by: 'TypeScript 6.0.3', said: "has no exported member 'a'" },
    surface: 'typescript index.d.ts',
    ...short,
  };
}

function verdict(found: readonly EvidenceVerdict[], short: Partial<Finding> = {}): Verdict {
  return {
    outcome: 'fail',
    today: '2026-06-01',
    head: COMMIT,
    branch: 'main',
    line: { id: '2', name: null, phase: null, until: null, newest: true, opens: null },
    last: { version: '2.0.0', tag: 'v2.0.0', commit: COMMIT },
    kind: 'patch',
    security: false,
    next: { version: '2.0.1', tag: 'v2.0.1' },
    because: [],
    evidence: found,
    mentions: [],
    findings: found.map((each) => ({
      rule: 'compatibility',
      level: 'error',
      message: `${each.where}: ${each.message}`,
      remedy: 'a way out',
      where: { policy: 'compatibility.0' },
      evidence: [each.id],
      ...short,
    })),
    overrides: [],
    policyChanged: false,
    counts: { commits: 1, cancelled: 0, ignoredTags: 0 },
  };
}

describe('a proof', () => {
  test('in a terminal, with its indentation', () => {
    expect(verdictText(verdict([evidence()]), PLAIN)).toContain(
      "    → a way out\n    this worked before, and does not now, confirmed by TypeScript 6.0.3:\n      import { a } from 'x';\n        a();\n      has no exported member 'a'\n",
    );
  });

  test('in Markdown, folded', () => {
    expect(verdictMarkdown(verdict([evidence()]))).toContain(
      "<details>\n<summary>a: this worked before, and does not now, confirmed by TypeScript 6.0.3</summary>\n\n```ts\nimport { a } from 'x';\n  a();\n```\n\nhas no exported member &#39;a&#39;\n\n</details>",
    );
  });

  test.each([
    [
      'that is likely is not called confirmed',
      evidence({ grade: 'likely' }),
      {},
      'what may have worked before, tried by',
    ],
    [
      'of an older report',
      evidence({ confirmed: undefined } as object),
      {},
      'this worked before, and does not now',
    ],
  ])('%s', (_, found, short, says) => {
    expect(verdictMarkdown(verdict([found], short))).toContain(says);
  });

  test('that the baseline knows is not shown again', () => {
    const known = verdict([evidence()], { level: 'note', known: { since: '2026-01-01' } });
    expect(verdictMarkdown(known)).not.toContain('import {');
    expect(verdictText(known, PLAIN)).not.toContain('import {');
  });

  test('that is long is cut, and so are many', () => {
    const long = evidence({
      proof: Array.from({ length: 500 }, (_, n) => `line ${n} ${'x'.repeat(9999)}`).join('\n'),
    });
    const text = verdictMarkdown(verdict([long]));
    expect(text).toContain('\n… and 440 lines more; the report has all\n');
    expect(text.length).toBeLessThan(30_000);
    const many = Array.from({ length: 99 }, (_, n) => evidence({ id: `x:y:${n}`, where: `${n}` }));
    expect(verdictMarkdown(verdict(many)).match(/^```ts$/gm)).toHaveLength(10);
    expect(verdictText(verdict(many), PLAIN).match(/this worked before/g)).toHaveLength(10);
  });

  const wild = fc
    .array(
      fc.constantFrom(
        '`',
        '```',
        '````\n',
        '</details>',
        '\n',
        '\r',
        '~~~',
        '@octocat',
        '::error::x',
        '##[error]',
        ' ',
        '\u2028',
        '\u202e',
        'x',
      ),
    )
    .map((parts) => parts.join(''));

  property.prop([wild, fc.integer({ min: 0, max: 900 })])(
    'cannot be broken out of, wherever it is cut',
    (proof, most) => {
      const text = verdictMarkdown(verdict([evidence({ proof, where: proof, message: proof })]));
      for (const each of [text, cutMarkdown(`${text}the end`, 300 + most, units)]) {
        let fence = '';
        let open = 0;
        for (const line of each.split('\n')) {
          const marks = /^ {0,3}(`{3,})([^`]*)$/.exec(line);
          if (fence !== '') {
            if (marks !== null && marks[2]?.trim() === '' && (marks[1]?.length ?? 0) >= fence.length)
              fence = '';
            continue;
          }
          if (marks !== null) {
            fence = marks[1] ?? '';
            expect(marks[2]).toBe('ts');
          }
          if (line === '<details>') open += 1;
          if (line === '</details>') open -= 1;
          if (!line.startsWith('<') && fence === '')
            expect(line).not.toMatch(/<\/?details|(?<!&#64;)@octocat/);
        }
        expect([fence, open]).toEqual(['', 0]);
      }
      expect(verdictText(verdict([evidence({ proof })]), PLAIN)).not.toMatch(/##\[|^::|[\u2028\u202e\r]/m);
    },
  );
});

test('an annotation stands on the line of the declaration, else on the key of the policy', () => {
  const places = { commit: () => null, policy: () => ({ file: 'release-policy.yml', line: 3, column: 5 }) };
  const at = (where: Finding['where']) =>
    annotationsOf(verdict([evidence()], { where }).findings, places)[0]?.at;
  expect(at({ path: 'index.d.ts', row: 7, column: 3, policy: 'compatibility.0' })).toEqual({
    file: 'index.d.ts',
    line: 7,
    column: 3,
  });
  expect(at({ path: 'index.d.ts', policy: 'compatibility.0' })).toEqual({ file: 'index.d.ts' });
  expect(at({ policy: 'compatibility.0' })).toEqual({ file: 'release-policy.yml', line: 3, column: 5 });
});

test('what fails nothing is told with its reason', () => {
  const quiet = verdict([
    evidence({ accepted: { reason: 'nobody calls it', until: '2026-07-01' } }),
    evidence({ id: 'b', where: 'b', affected: 'implementer', counts: false }),
    evidence({ id: 'c', where: 'c', accepted: { reason: 'see #7', until: null }, from: 'base' }),
    evidence({ id: 'd', where: 'd', grade: 'likely' }),
  ]);
  const text = verdictText({ ...quiet, findings: [] }, PLAIN);
  expect(text).toContain(
    'a: the function a is gone, requires major; accepted until 2026-07-01: nobody calls it\n',
  );
  expect(text).toContain(
    'b: the function a is gone, requires major; affects the implementer alone, who does not count\n',
  );
  expect(text).toContain(
    'c: the function a is gone (already on the branch), requires major; accepted: see #7\n',
  );
  expect(text).toContain('d: the function a is gone, may require major\n');
});

test('surfaces that nobody compares are a hint in the summary and in a terminal', () => {
  const seen = { ...verdict([]), proposed: [{ checker: 'openapi', file: 'api/openapi.yaml' }] };
  expect(verdictText(seen, PLAIN)).toContain(
    'compatibility in the policy would compare api/openapi.yaml (openapi) with the last release',
  );
  expect(verdictMarkdown(seen)).toContain('> Nothing but commits is judged;');
});
