import { describe, expect, test } from 'vitest';
import { reportedBy } from '../../src/report/reported.ts';
import { schemaFile } from '../docs/support.ts';
import type { Json } from '../support/run.ts';

/** What is kept of no report: verdicts on tags, and words for people that the renderer writes itself. */
const DROPPED = ['tag', 'message'];

/** A document that has every field of a schema. */
function sample(schema: Json): Json {
  const type = [schema.type].flat()[0];
  if (schema.enum !== undefined) return schema.enum[0];
  if (type === 'object') {
    // A name that may be a kind, and a commit too.
    if (schema.properties === undefined) return { abcdef0: sample(schema.additionalProperties) };
    return Object.fromEntries(
      Object.entries(schema.properties as Record<string, Json>).map(([name, each]) => [name, sample(each)]),
    );
  }
  if (type === 'array') return [sample(schema.items)];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return 3;
  const texts = ['2026-06-01', '0123456789abcdef', 'line-phase', 'text'];
  return texts.find((text) => new RegExp(schema.pattern ?? '^text$').test(text));
}

const whole = sample(schemaFile('verdict.schema.json'));

describe('a verdict', () => {
  test('is kept as the contract has it', () => {
    const { tag, message, ...kept } = whole;
    expect([tag, message].includes(undefined), DROPPED.join()).toBe(false);
    expect(reportedBy(whole)).toEqual({ is: 'verdict', verdict: kept });
  });

  test('may lack what the contract lets be left out', () => {
    const { required } = schemaFile('verdict.schema.json') as Json;
    const least = Object.fromEntries(Object.entries(whole).filter(([name]) => required.includes(name)));
    expect(reportedBy(least)?.is).toBe('verdict');
  });

  test('loses what it should not have', () => {
    const more = { ...whole, pull_request: 1, line: { ...whole.line, url: 'https://evil.example' } };
    expect(JSON.stringify(reportedBy(more))).not.toMatch(/evil|pull_request/);
  });

  test.each(Object.keys(whole).filter((name) => !DROPPED.includes(name)))(
    'without its form in %s is none',
    (name) => {
      for (const wrong of [17, 'x\n', [], [1], { a: 1 }, true])
        if (typeof wrong !== typeof whole[name] || Array.isArray(wrong) !== Array.isArray(whole[name]))
          expect(reportedBy({ ...whole, [name]: wrong }), JSON.stringify(wrong)).toBeNull();
    },
  );

  test.each([
    ['a day', { today: '2026-06-01](https://evil.example)' }],
    ['a commit', { head: 'HEAD' }],
    ['a rule', { findings: [{ ...whole.findings[0], rule: 'x](https://evil.example)' }] }],
    ['an override of a rule', { overrides: [{ ...whole.overrides[0], rule: '<img>' }] }],
    ['the end of a phase', { line: { ...whole.line, until: '<b>soon</b>' } }],
    ['the end of another line', { affects: [{ ...whole.affects[0], until: '@octocat' }] }],
    ['a number', { counts: { ...whole.counts, commits: '<b>1</b>' } }],
    ['a huge number', { counts: { ...whole.counts, commits: 1e300 } }],
    ['a huge text', { kind: 'x'.repeat(200_000) }],
    ['a huge list', { because: Array.from({ length: 20_000 }, () => whole.because[0]) }],
  ])('that writes no %s where one belongs is none', (_, short) => {
    expect(reportedBy({ ...whole, ...short })).toBeNull();
  });
});

test('nothing to do, and errors', () => {
  const nothing = { outcome: 'pass', kind: 'none', branch: null, line: null, message: 'no line' };
  expect(reportedBy(nothing)).toEqual({ is: 'nothing', why: 'no line' });
  const error = { code: 'history-too-shallow', message: 'x', remedy: 'y' };
  expect(reportedBy({ outcome: 'undecided', error })).toMatchObject({
    is: 'problem',
    problem: { ...error, exit: 3 },
  });
  expect(reportedBy({ error })).toMatchObject({ problem: { exit: 2 } });
  expect(reportedBy({ error: { ...error, code: '<b>' } })).toBeNull();
});

test.each([null, 1, 'x', [], {}, { today: '2026-06-01', lines: [] }, { __proto__: { outcome: 'pass' } }])(
  '%j is no report on a pull request',
  (document) => {
    expect(reportedBy(document)).toBeNull();
  },
);
