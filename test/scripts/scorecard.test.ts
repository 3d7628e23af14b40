import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkChecker, pairsGiven } from '../../scripts/scorecard/given.ts';
import { judged } from '../../scripts/scorecard/judged.ts';
import type { Label, LabelledPair } from '../../scripts/scorecard/pairs.ts';
import { pairsOfFolder, pairsOfList } from '../../scripts/scorecard/pairs.ts';
import { printed } from '../../scripts/scorecard/print.ts';
import type { Compared } from '../../scripts/scorecard/run.ts';
import { spread, tally } from '../../scripts/scorecard/tally.ts';
import type { Difference, Grade } from '../../src/surfaces/difference.ts';
import { freshDirectory } from '../support/environment.ts';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = freshDirectory();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('what the command line names', () => {
  const folder = folderOf({
    'empty/notes.md': '',
    'one/old/a.proto': '',
    'one/new/a.proto': '',
    'broken.json': '{',
    'other.json': '[{"package":"a","old":1,"new":"2.0.0"}]',
    'list.json': '[{"package":"a","old":"1.0.0","new":"2.0.0"}]',
  });
  const wanted = {
    checker: undefined,
    known: new Set(['protobuf', 'typescript']),
    scratch: freshDirectory(),
  };

  test.each([
    ['nowhere', /there is no .*nowhere; expected a folder of pairs/],
    ['empty', /holds no pairs: expected old and new/],
    ['broken.json', /is no list of pairs: expected JSON/],
    ['other.json', /is no list of pairs/],
  ])('%s is refused in words', (name, words) => {
    expect(() => pairsGiven(join(folder, name), wanted)).toThrow(words);
  });

  test.each(['one', 'list.json'])('%s is taken', (name) => {
    expect(pairsGiven(join(folder, name), wanted)).toHaveLength(1);
  });

  test('a checker that there is not is refused with those that there are', () => {
    expect(() => checkChecker({ ...wanted, checker: 'nope' })).toThrow('expected protobuf, typescript');
    checkChecker({ ...wanted, checker: 'protobuf' });
  });
});

describe('pairs', () => {
  test('of a folder of cases, each by what lies in it', () => {
    const folder = folderOf({
      'one/old/a.proto': '',
      'one/new/a.proto': '',
      'two/old/api.yaml': 'openapi: 3.1.0\n',
      'two/new/api.yaml': 'openapi: 3.1.0\n',
      'two/case.json': '{"about":"nothing","expect":[]}',
      'three/old.graphql': '',
      'three/new.graphql': '',
      'four/old/package.json': '{}',
      'four/old/index.d.ts': '',
      'four/new/package.json': '{}',
      'four/case.json': '{"expect":["export-removed proven a"]}',
      'five/old/x.json': '{"type":"object"}',
      'five/new/x.json': '{}',
      'five/case.json': '{"expect":[],"inconclusive":["x"]}',
      'no-pair/notes.md': '',
    });
    const found = pairsOfFolder(folder, null).map(({ name, checker, label, old }) => [
      name,
      checker,
      label,
      'entry' in old ? old.entry : undefined,
    ]);
    expect(found).toEqual([
      ['five', 'json-schema', 'inconclusive', 'x.json'],
      ['four', 'typescript', 'breaking', null],
      ['one', 'protobuf', 'unlabelled', 'a.proto'],
      ['three', 'graphql', 'unlabelled', 'old.graphql'],
      ['two', 'openapi', 'compatible', 'api.yaml'],
    ]);
    expect(pairsOfFolder(join(folder, 'one'), 'command').map(({ checker }) => checker)).toEqual(['command']);
  });

  test('of a list of packages, and of a list of documents', () => {
    const folder = folderOf({
      'dts.json': JSON.stringify({
        pairs: [
          { package: '@a/b', old: '1.0.0', new: '1.1.0', expected: 'breaking', why: 'gone' },
          { package: 'c', old: '1.0.0', new: '1.1.0', expected: 'policy' },
        ],
      }),
      'api.json': JSON.stringify([
        { name: 'x', old: 'openapi: 3.0.0', new: '{}', verdict: 'compatible', ids: ['i'] },
      ]),
    });
    expect(pairsOfList(join(folder, 'dts.json'), null, folder)).toMatchObject([
      {
        checker: 'typescript',
        name: '@a/b 1.0.0 → 1.1.0',
        next: { npm: '@a/b@1.1.0' },
        label: 'breaking',
        why: 'gone',
      },
      { label: 'opinion', why: null },
    ]);
    expect(pairsOfList(join(folder, 'api.json'), null, folder)).toMatchObject([
      {
        checker: 'openapi',
        old: { entry: 'document.yaml' },
        next: { entry: 'document.json' },
        label: 'compatible',
      },
    ]);
  });
});

const pair = (name: string, label: Label): LabelledPair => ({
  checker: 'c',
  set: 's',
  name,
  old: { npm: 'a@1.0.0' },
  next: { npm: 'a@1.1.0' },
  options: {},
  label,
  why: null,
  rules: [],
  documents: name,
  expect: null,
});
const difference = (grade: Grade, cause: string | null = null): Difference => ({
  checker: 'c',
  id: 'c:gone:x',
  change: 'gone',
  requires: 'major',
  affected: 'caller',
  grade,
  where: 'x',
  message: 'x is gone',
  proof: { language: 'ts', text: 'x();', by: 'the compiler', said: 'no x' },
  at: null,
  cause,
});
const compared = (name: string, label: Label, changes: readonly Difference[], unread = 0): Compared => ({
  pair: pair(name, label),
  answer: {
    comparison: {
      changes,
      inconclusive: Array.from({ length: unread }, () => ({ where: 'y', reason: 'late' })),
    },
    seconds: changes.length,
  },
  failure: null,
  memory: 100,
});
const all = [
  compared('a', 'breaking', [difference('proven'), difference('likely')]),
  compared('b', 'breaking', [difference('likely')]),
  compared('c', 'breaking', []),
  compared('d', 'breaking', [], 1),
  compared('e', 'compatible', []),
  compared('f', 'compatible', [difference('proven')], 1),
  compared('g', 'compatible', [difference('likely')]),
  compared('h', 'inconclusive', [], 1),
  compared('i', 'opinion', [difference('proven')]),
  { pair: pair('j', 'breaking'), answer: null, failure: 'SIGKILL', memory: null },
].map(judged);

test('what was found, missed and falsely flagged is counted', () => {
  const { seconds, memory, ...counted } = tally('c', 's', all);
  const names = (list: unknown): unknown =>
    Array.isArray(list) ? list.map((one: { pair: LabelledPair }) => one.pair.name).join('') : list;
  expect(Object.fromEntries(Object.entries(counted).map(([key, value]) => [key, names(value)]))).toEqual({
    checker: 'c',
    set: 's',
    pairs: { breaking: 5, compatible: 3, opinion: 1, inconclusive: 1, unlabelled: 0 },
    proven: 1,
    likely: 1,
    missed: 'cdj',
    onlyLikely: 'b',
    unexpected: '',
    falselyProven: 'f',
    falselyLikely: 'g',
    byRule: null,
    inconclusive: 'df',
    failed: 'j',
    others: 'i',
  });
  expect([seconds, memory]).toEqual([
    { median: 1, p90: 2, max: 2 },
    { median: 100, p90: 100, max: 100 },
  ]);
});

test('a case that says all that is to be found is held to it', () => {
  const held = (expect: readonly string[]) => {
    const one = compared('a', 'breaking', [difference('likely')]);
    const { unexpected, onlyLikely } = tally('c', 's', [judged({ ...one, pair: { ...one.pair, expect } })]);
    return [unexpected.length, onlyLikely.length];
  };
  expect(held(['gone likely x'])).toEqual([0, 0]);
  expect(held(['gone proven x'])).toEqual([1, 1]);
  expect(held([])).toEqual([1, 0]);
});

test('and said, with what each missed or false pair holds', () => {
  expect(printed(tally('c', 's', all), false)).toMatchSnapshot();
});

describe('labels that hold for one rule', () => {
  const change = (name: string, affected: Difference['affected'] = 'caller'): Difference => ({
    ...difference('proven'),
    change: name,
    affected,
  });
  const ruled = (
    name: string,
    label: Label,
    rules: readonly string[],
    documents: string,
    changes: readonly Difference[],
  ) => {
    const one = compared(name, label, changes);
    return judged({ ...one, pair: { ...one.pair, rules, documents } });
  };
  const both = [change('body-required'), change('response-type', 'reader')];
  const some = [
    ruled('narrowed', 'breaking', ['RequestPropertyIfAddedId'], 'one', [change('body-required')]),
    ruled('its twin', 'compatible', ['ResponsePropertyIfAddedId'], 'one', [change('body-required')]),
    ruled('alone', 'compatible', ['RequestBodyIfRemovedId'], 'two', [change('response-type', 'reader')]),
    ruled('wrong', 'compatible', ['ResponseBodyIfAddedId'], 'three', [
      change('media-type-removed', 'reader'),
    ]),
    ruled('more', 'breaking', ['RequestPropertyMinIncreasedId'], 'four', both),
    ruled('less', 'compatible', ['RequestPropertyMaxIncreasedId'], 'four', both),
    ruled('other side', 'breaking', ['ResponseBodyIfAddedId'], 'five', [change('body-required')]),
    ruled('of both', 'compatible', ['RequestBodyTypeId', 'ResponseBodyTypeId'], 'six', [change('body-type')]),
  ];

  test('are counted without contrary twins, and on the side of the rule alone', () => {
    const { byRule } = tally('c', 's', some);
    const flagged = (of: 'withoutTwins' | 'onSide') => byRule?.[of].flagged.map(({ pair }) => pair.name);
    expect(flagged('withoutTwins')).toEqual(['alone', 'wrong', 'of both']);
    expect(byRule?.withoutTwins.breaking).toEqual({ pairs: 1, proven: 1, likely: 0 });
    expect(flagged('onSide')).toEqual(['wrong', 'of both']);
    expect(byRule?.onSide.compatible).toEqual({ pairs: 4, proven: 2, likely: 0 });
    expect(byRule?.onSide.breaking).toEqual({ pairs: 2, proven: 1, likely: 0 });
  });

  test('are said so', () => {
    expect(printed(tally('c', 's', some), false)).toContain(
      [
        "  only on the side of each pair's rule",
        '    breaking    1 of 2 found: 1 proven, 0 likely',
        '    compatible  2 of 4 flagged: 2 proven, 0 likely',
        '      wrong',
        '      of both',
      ].join('\n'),
    );
  });
});

test('a spread is made of values that were measured', () => {
  expect(spread([])).toBeNull();
  expect(spread([3, 1, 2])).toEqual({ median: 2, p90: 3, max: 3 });
});
