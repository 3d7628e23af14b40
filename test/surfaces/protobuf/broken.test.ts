import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../src/base/unreadable.ts';
import type { Comparison } from '../../../src/surfaces/difference.ts';
import { protobufChecker } from '../../../src/surfaces/protobuf/index.ts';
import type { Snapshot } from '../../../src/surfaces/snapshot.ts';
import { NO_TOOLS } from './no-tools.ts';
import { randomPair } from './random-tree.ts';

/** Files that exist in memory alone. */
function side(label: string, files: Readonly<Record<string, string>>): Snapshot {
  const held = new Map(Object.entries(files));
  return {
    label,
    entry: null,
    read: (path) => Promise.resolve(held.get(path) ?? null),
    list: () => Promise.resolve([...held.keys()].sort()),
    directory: () => Promise.reject(new Error('there is no folder')),
  };
}

function compared(
  old: Readonly<Record<string, string>>,
  next: Readonly<Record<string, string>>,
): Promise<Comparison> {
  return protobufChecker.compare(side('old', old), side('new', next), {}, NO_TOOLS);
}

const GOOD = 'syntax = "proto3";\npackage acme;\nmessage User {\n  string id = 1;\n}\n';

describe('a file that is no protobuf is named with its place', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'nothing that is known',
      'class User {}',
      'line 1, column 1: a declaration was expected, and "class" found',
    ],
    [
      'an end too early',
      'message User {\n  string id = 1;',
      'line 2, column 17: a name was expected, and the end of the file found',
    ],
    ['a comment without end', 'message User {}\n/* x', 'line 2, column 1: a comment has no end'],
    ['a string without end', 'import "a.proto;\n', 'line 1, column 8: a string has no end'],
    ['a number of no number', 'message User { string id = 0x; }', 'line 1, column 28: 0x starts no number'],
    [
      'a number out of range',
      'message User { string id = 0; }',
      'line 1, column 28: the number of a field is out of range',
    ],
    [
      'a number that is kept',
      'message User { string id = 19000; }',
      'line 1, column 28: the numbers from 19000',
    ],
    [
      'a character of no meaning',
      'message User { string id = 1; } \u0000',
      'line 1, column 33: a character has no',
    ],
    ['a version that is unknown', 'syntax = "proto4";', 'line 1, column 1: the syntax is none that is known'],
    ['an enum without a value', 'enum State {}', 'line 1, column 6: the enum State has no value'],
    [
      'a label that proto3 lacks',
      'syntax = "proto3";\nmessage A { required int32 a = 1; }',
      'line 2, column 13: the language',
    ],
    [
      'a map with a label',
      'message A { repeated map<int32, int32> a = 1; }',
      'line 1, column 22: a map has no label',
    ],
    [
      'a range that runs backwards',
      'message A { reserved 5 to 2; }',
      'line 1, column 22: a range ends before',
    ],
    ['messages within messages', 'message A {'.repeat(5000), 'line 1, column 715: more than 64 blocks'],
    ['values within values', `option (x) = ${'{a '.repeat(5000)}`, 'more than 64 blocks within each other'],
    ['lists within lists', `option (x) = {a: ${'['.repeat(5000)}`, 'more than 64 blocks within each other'],
    ['names within names', `package ${'a.'.repeat(50_000)}a;`, 'a name has more than 64 parts'],
  ];
  test.each(cases)('%s', async (_, text, reason) => {
    const { changes, inconclusive } = await compared({ 'a.proto': GOOD }, { 'a.proto': text });
    expect(changes).toEqual([]);
    expect(inconclusive).toHaveLength(1);
    expect(inconclusive[0]!.where).toBe('a.proto');
    expect(inconclusive[0]!.reason).toContain(reason);
  });
});

test('a file that cannot be read is named, and the others are compared', async () => {
  const next = side('new', { 'a.proto': GOOD.replace('string', 'bytes'), 'b.proto': GOOD });
  const read: Snapshot['read'] = (path) =>
    path === 'b.proto' ? Promise.reject(new Unreadable(path, 'it is not UTF-8 text')) : next.read(path);
  const { changes, inconclusive } = await protobufChecker.compare(
    side('old', { 'a.proto': GOOD }),
    { ...next, read },
    {},
    NO_TOOLS,
  );
  expect(changes.map(({ change }) => change)).toEqual(['field-wire-json-compatible-type']);
  expect(inconclusive).toEqual([{ where: 'b.proto', reason: 'in new: it is not UTF-8 text' }]);
});

test('a large schema of hostile shape takes a moment, and no more', async () => {
  const many = (of: (index: number) => string): string =>
    Array.from({ length: 3000 }, (_, index) => of(index)).join('\n');
  const old = `enum State {\noption allow_alias = true;\n${many((i) => `A${i} = 0;`)}\n${many((i) => `B${i} = ${i + 1};`)}\n}
message User {\n${many((i) => `reserved "f${i}"; reserved ${i + 100_000};`)}\n${many((i) => `optional int32 g${i} = ${i < 18_999 ? i + 1 : i + 2000};`)}\n}`;
  const next = 'enum State { A = 0; }\nmessage User {}';
  const start = Date.now();
  const { changes } = await compared({ 'a.proto': old }, { 'a.proto': next });
  expect(changes.length).toBeGreaterThan(10_000);
  // One that grows with the square of its size would take minutes.
  expect(Date.now() - start).toBeLessThan(20_000);
}, 30_000);

property.prop([fc.string({ maxLength: 200 })], { numRuns: 100 })(
  'any text is read or named',
  async (text) => {
    const { changes, inconclusive } = await compared({ 'a.proto': GOOD }, { 'a.proto': text });
    // A file that declares nothing has no package.
    expect([...changes.map(({ change }) => change), ...inconclusive.map(({ where }) => where)]).toHaveLength(
      1,
    );
  },
);

property.prop([fc.nat(5000), fc.nat(3000), fc.nat(40)], { numRuns: 20 })(
  'a file of which a piece is missing is compared or named',
  async (seed, at, length) => {
    const { old, next } = randomPair(seed);
    const main = next['acme/main.proto'] as string;
    const cut = { ...next, 'acme/main.proto': main.slice(0, at) + main.slice(at + length) };
    const { changes } = await compared(old, cut);
    for (const { id, grade, proof } of changes) {
      expect(id).toMatch(/^protobuf:/);
      expect(proof === null).toBe(grade === 'likely');
    }
  },
);
