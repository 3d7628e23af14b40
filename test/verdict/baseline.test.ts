// A baseline makes notes of what it knows by its cause, and of nothing else.
import { readdirSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/policy/rule-ids.ts';
import { RULE_IDS } from '../../src/policy/rule-ids.ts';
import type { BaselineEntry } from '../../src/verdict/baseline/entries.ts';
import { EXCUSABLE, isExcusable } from '../../src/verdict/baseline/entries.ts';
import { baselineDocument, readBaseline } from '../../src/verdict/baseline/file.ts';
import type { Facts } from '../../src/verdict/facts.ts';
import { judge } from '../../src/verdict/judge.ts';
import { baselineBy } from '../../src/verdict/judge-by.ts';
import { ALL_RULES } from '../../src/verdict/rules/all.ts';
import type { Finding, Verdict } from '../../src/verdict/verdict.ts';
import { schemaFile, validator } from '../docs/support.ts';
import type { FactsInShort, Failing } from './facts.ts';
import { facts, TWO_MAJORS } from './facts.ts';

const FILE = 'release-baseline.json';

function verdictOn(given: Facts): Verdict {
  const judgement = judge(given);
  if (judgement.outcome === 'undecided') throw new Error(judgement.error.message);
  return judgement;
}

function written(given: Facts): readonly BaselineEntry[] {
  const entries = baselineBy(given, ALL_RULES);
  if ('outcome' in entries) throw new Error(entries.error.message);
  return entries;
}

function knowing(given: Facts, entries: readonly BaselineEntry[]): Facts {
  return { ...given, baseline: { file: FILE, entries, missing: false, changed: false } };
}

const loud = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ level }) => level !== 'note')
    .map(({ rule, level, message }) => `${level} ${rule}: ${message}`);

/** Everything that any rule fails for, with the rule. */
const failures: [rule: RuleId, name: string, fixture: FactsInShort][] = [];
for (const file of readdirSync(new URL('rules/', import.meta.url))) {
  const rule = file.replace(/\.ts$/, '') as RuleId;
  const { failing } = (await import(`./rules/${rule}.ts`)) as { failing: Failing[] };
  for (const fixture of failing) failures.push([rule, fixture.name, fixture]);
}
const excusable = failures.filter(([rule]) => isExcusable(rule));

describe('on everything that rules fail for', () => {
  test('there is some for each rule', () => {
    expect([...new Set(failures.map(([rule]) => rule))].sort()).toEqual([...RULE_IDS].sort());
  });

  test.each(failures)(
    '%s, %s: a second check knows what may be known, and nothing else',
    (_, __, fixture) => {
      const first = facts(fixture);
      const before = verdictOn(first);
      const second = verdictOn(knowing(first, written(first)));
      expect(loud(second.findings)).toEqual(loud(before.findings.filter(({ rule }) => !isExcusable(rule))));
      expect(second.findings.map(({ rule }) => rule)).toEqual(before.findings.map(({ rule }) => rule));
      expect(second.baseline?.unmatched).toEqual([]);
      const known = before.findings.filter(({ rule, level }) => level !== 'note' && isExcusable(rule));
      expect(second.baseline?.known).toBe(known.length);
      // Number, kind and reasons stay what they are.
      expect([second.kind, second.next, second.because]).toEqual([before.kind, before.next, before.because]);
    },
  );

  test.each(excusable)('%s, %s: what is written reads back as it was', (_, __, fixture) => {
    // Fixtures have short names for commits, and files whole ids.
    const entries = written(facts(fixture)).map((entry) => ({
      ...entry,
      cause: {
        ...entry.cause,
        ...(entry.cause.commits === undefined
          ? {}
          : {
              commits: Object.fromEntries(
                Object.values(entry.cause.commits).map((text, at) => [idOf(at), text]),
              ),
            }),
      },
    }));
    const document = JSON.parse(JSON.stringify(baselineDocument(entries)));
    const fits = validator(schemaFile('baseline.schema.json'));
    expect(fits(document) ? [] : fits.errors).toEqual([]);
    expect(baselineDocument(readBaseline(JSON.stringify(document), FILE))).toEqual(baselineDocument(entries));
  });

  test.each(excusable)('%s, %s: another cause is loud again', (rule, __, fixture) => {
    const given = facts(fixture);
    const before = loud(verdictOn(given).findings.filter((finding) => finding.rule === rule));
    const entries = written(given);
    for (const [index, entry] of entries.entries()) {
      if (entry.rule !== rule) continue;
      for (const other of others(entry)) {
        const changed = entries.map((each, at) => (at === index ? other : each));
        const after = verdictOn(knowing(given, changed));
        const again = loud(after.findings.filter((finding) => finding.rule === rule));
        expect(again.length, JSON.stringify(other)).toBeGreaterThan(0);
        for (const finding of again) expect(before).toContain(finding);
      }
    }
  });
});

const idOf = (at: number): string => String(at).padStart(40, 'a');

/** The entry with one thing of its cause changed, in every way there is. */
function others(entry: BaselineEntry): BaselineEntry[] {
  const { cause } = entry;
  const changed = (change: object): BaselineEntry => ({ ...entry, cause: { ...cause, ...change } });
  const [first, ...more] = Object.keys(cause.commits ?? {});
  return [
    { ...entry, rule: entry.rule === 'line-phase' ? 'compatibility' : 'line-phase' },
    ...(['line', 'path', 'policy'] as const).flatMap((key) => [
      changed({ [key]: cause[key] === undefined ? 'x' : `${cause[key]}x` }),
      ...(cause[key] === undefined ? [] : [changed({ [key]: undefined })]),
    ]),
    ...(cause.policy === undefined ? [] : [changed({ value: [cause.value] }), changed({ value: undefined })]),
    ...Object.keys(cause.about ?? {}).map((key) => changed({ about: { ...cause.about, [key]: 'another' } })),
    ...(cause.about === undefined ? [] : [changed({ about: undefined })]),
    ...(first === undefined
      ? [changed({ commits: { [idOf(0)]: '' } })]
      : [changed({ commits: { ...Object.fromEntries(more.map((id) => [id, ''])), [`${first}x`]: '' } })]),
  ];
}

const UNKNOWN: FactsInShort = { policy: 'commits: {unknown: error}', commits: ['Two', 'One'] };

describe('a group of commits', () => {
  const known = written(facts({ ...UNKNOWN, today: '2026-01-10' }));
  const three: FactsInShort = { ...UNKNOWN, commits: ['Three', 'Two', 'One'] };

  test('is loud again with a new one in it', () => {
    const { findings, baseline } = verdictOn(knowing(facts(three), known));
    expect(loud(findings)).toHaveLength(1);
    expect(baseline).toMatchObject({ known: 0, unmatched: [] });
  });

  test('stays known with fewer', () => {
    const fewer = facts({ ...UNKNOWN, commits: ['One'] });
    expect(loud(verdictOn(knowing(fewer, known)).findings)).toEqual([]);
  });

  test('is written on with what is new, and says the later day', () => {
    const given = knowing(facts({ ...three, today: '2026-01-20' }), known);
    const entries = written(given);
    expect(entries.map(({ since, cause }) => [since, Object.keys(cause.commits!)])).toEqual([
      ['2026-01-10', ['commit1', 'commit2']],
      ['2026-01-20', ['commit3']],
    ]);
    const [finding] = verdictOn(knowing(given, entries)).findings;
    expect(finding).toMatchObject({ level: 'note', known: { since: '2026-01-20' } });
    expect(finding?.message).toMatch(/; known since 2026-01-20$/);
  });
});

describe('an entry', () => {
  test('keeps its day and its reason, and says both', () => {
    const [entry] = written(facts({ ...UNKNOWN, today: '2026-01-10' }));
    const given = knowing(facts(UNKNOWN), [{ ...entry!, why: 'written before we had rules' }]);
    const [finding] = verdictOn(given).findings;
    expect(finding?.known).toEqual({ since: '2026-01-10', why: 'written before we had rules' });
    expect(finding?.message).toMatch(/; known since 2026-01-10: written before we had rules$/);
    expect(written(given)).toEqual(given.baseline?.entries);
  });

  test('that matches nothing any more is named, and dropped when it is written again', () => {
    const gone = written(facts(UNKNOWN));
    const given = knowing(facts({ ...UNKNOWN, commits: ['fix: x'] }), gone);
    expect(verdictOn(given).baseline?.unmatched).toEqual(gone);
    expect(written(given)).toEqual([]);
  });

  test('of another branch is none of this one', () => {
    const other = written(facts({ ...UNKNOWN, branch: 'main' })).map((entry) => ({
      ...entry,
      branch: 'release/1.x',
    }));
    const given = knowing(facts({ ...UNKNOWN, commits: ['fix: x'] }), other);
    expect(verdictOn(given).baseline?.unmatched).toEqual([]);
    expect(written(given)).toEqual(other);
    // What it knows it knows everywhere.
    expect(loud(verdictOn(knowing(facts(UNKNOWN), other)).findings)).toEqual([]);
  });

  test('of what a pull request only finds on its base is matched by the note', () => {
    const older: FactsInShort = {
      ...UNKNOWN,
      pullRequest: true,
      commits: [
        'fix: mine',
        { commit: 'commit2', message: 'Two', own: false },
        { commit: 'commit1', message: 'One', own: false },
      ],
    };
    const { findings, baseline } = verdictOn(knowing(facts(older), written(facts(UNKNOWN))));
    expect(findings.map(({ level }) => level)).toEqual(['note']);
    expect(baseline?.unmatched).toEqual([]);
  });

  test('does not excuse what a pull request adds', () => {
    const { findings } = verdictOn(
      knowing(
        facts({ ...UNKNOWN, pullRequest: true, commits: ['Mine', 'Two', 'One'] }),
        written(facts(UNKNOWN)),
      ),
    );
    expect(loud(findings)).toHaveLength(1);
  });
});

test('a policy that says something else is another cause', () => {
  const minimum = (span: string): FactsInShort => ({
    policy: `${TWO_MAJORS}  minimum: ${span}`,
    tags: {
      'v1.0.0': ['c100', '2025-01-01'],
      'v2.0.0': ['c200', '2025-06-01'],
      'v3.0.0': ['c300', '2025-07-01'],
    },
  });
  const known = written(facts(minimum('P2Y')));
  expect(loud(verdictOn(knowing(facts(minimum('P2Y')), known)).findings)).toEqual([]);
  expect(loud(verdictOn(knowing(facts(minimum('P3Y')), known)).findings).length).toBeGreaterThan(0);
});

test('the schema names the rules that may be known', () => {
  const { properties } = schemaFile('baseline.schema.json') as never as {
    properties: { entries: { items: { properties: { rule: { enum: string[] } } } } };
  };
  expect(properties.entries.items.properties.rule.enum).toEqual([...EXCUSABLE]);
});

describe('a file', () => {
  const good = { baseline: 1, entries: [] };
  const entry = { rule: 'line-phase', since: '2026-01-01', branch: 'main', cause: { line: '1' } };

  test.each<[string, unknown, string]>([
    ['of another version', { baseline: 2, entries: [] }, 'expected baseline: 1'],
    ['without entries', { baseline: 1 }, 'entries'],
    ['with another key', { ...good, notes: [] }, 'unknown key "notes"'],
    [
      'with a rule that may not be known',
      { ...good, entries: [{ ...entry, rule: 'tag-moved' }] },
      'tag-moved',
    ],
    ['with no day', { ...good, entries: [{ ...entry, since: 'soon' }] }, 'soon'],
    ['with half an id', { ...good, entries: [{ ...entry, cause: { commits: { abc123: '' } } }] }, 'abc123'],
    [
      'with another key in a cause',
      { ...good, entries: [{ ...entry, cause: { message: 'x' } }] },
      'unknown key "message"',
    ],
    ['without a branch', { ...good, entries: [{ ...entry, branch: undefined }] }, 'branch'],
  ])('%s is refused with its place', (_, document, message) => {
    const source = JSON.stringify(document, null, 2);
    expect(() => readBaseline(source, FILE)).toThrow(
      expect.objectContaining({
        code: 'baseline-invalid',
        exit: 2,
        message: expect.stringContaining(message),
      }),
    );
    expect(validator(schemaFile('baseline.schema.json'))(JSON.parse(source))).toBe(false);
  });

  test('that is no document at all is refused', () => {
    expect(() => readBaseline('{', FILE)).toThrow(expect.objectContaining({ code: 'baseline-invalid' }));
  });

  property.prop([
    fc.array(
      fc.tuple(
        fc.constantFrom(...EXCUSABLE),
        fc.string(),
        fc.jsonValue(),
        fc.dictionary(fc.string(), fc.string()),
      ),
      { maxLength: 5 },
    ),
    fc.infiniteStream(fc.nat()),
  ])('is the same whatever the order in which it was found', (rows, orders) => {
    const entries = rows.map(
      ([rule, text, value, about], index): BaselineEntry => ({
        rule,
        since: '2026-01-01',
        branch: index % 2 === 0 ? null : text,
        cause: { policy: text, value, about, commits: { [idOf(index)]: text } },
      }),
    );
    const shuffled = [...entries]
      .map((each) => ({ each, order: orders.next().value as number }))
      .sort((a, b) => a.order - b.order)
      .map(({ each }) => each);
    expect(JSON.stringify(baselineDocument(shuffled))).toBe(JSON.stringify(baselineDocument(entries)));
  });
});
