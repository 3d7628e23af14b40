import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Tools } from '../../../src/surfaces/checker.ts';
import type { Comparison } from '../../../src/surfaces/difference.ts';
import { Automaton } from '../../../src/surfaces/json-schema/automaton.ts';
import { SchemaComparer } from '../../../src/surfaces/json-schema/included.ts';
import { jsonSchema } from '../../../src/surfaces/json-schema/index.ts';
import { Budget, LIMITS } from '../../../src/surfaces/json-schema/limits.ts';
import { Patterns } from '../../../src/surfaces/json-schema/patterns.ts';
import { SchemaSource } from '../../../src/surfaces/json-schema/source.ts';
import type { Snapshot } from '../../../src/surfaces/snapshot.ts';

function side(text: string, entry = 'a.schema.json'): Snapshot {
  return {
    label: 'side',
    entry,
    read: (path) => Promise.resolve(path === entry ? text : null),
    list: () => Promise.resolve([entry]),
    directory: () => Promise.reject(new Error('nothing asks for it')),
  };
}
function compare(old: string, next: string): Promise<Comparison> {
  return jsonSchema.compare(side(old), side(next), { direction: 'accepts' }, {} as Tools);
}
function breaksOf(a: unknown, b: unknown): string[] {
  const at = (root: unknown) => new SchemaSource({ root, dialect: '2020-12' }).at('');
  return new SchemaComparer()
    .included(at(a), at(b))
    .breaks.map(({ grade, keyword }) => `${grade} ${keyword}`);
}

const DEEP = 10_000;
const nested = (leaf: string): string => '{"properties":{"a":'.repeat(DEEP) + leaf + '}}'.repeat(DEEP);
const lists = '['.repeat(DEEP) + ']'.repeat(DEEP);

describe('nesting of ten thousand levels', () => {
  test.each([
    ['properties', nested('{"type":"string"}'), nested('{"type":"integer"}')],
    [
      'allOf',
      `${'{"allOf":['.repeat(DEEP)}{}${']}'.repeat(DEEP)}`,
      `${'{"allOf":['.repeat(DEEP)}{"type":"string"}${']}'.repeat(DEEP)}`,
    ],
    ['values', `{"enum":[1,${lists}]}`, `{"enum":[2,${lists}]}`],
  ])('of %s is inconclusive where it differs', async (_, old, next) => {
    const { changes, inconclusive } = await compare(old, next);
    expect(changes).toEqual([]);
    expect(inconclusive).toHaveLength(1);
  });

  test('is no difference where the text is the same', async () => {
    const text = nested('{"type":"string"}');
    expect(await compare(text, text)).toEqual({ changes: [], inconclusive: [] });
  });
});

test('a file that was named and is no JSON is not one that is gone', async () => {
  const old = side('{"type":"string"}');
  const found = await jsonSchema.compare(old, side('{', 'b.json'), { direction: 'accepts' }, {} as Tools);
  expect(found.changes).toEqual([]);
  expect(found.inconclusive.map(({ where }) => where)).toEqual(['b.json']);
});

describe('patterns', () => {
  test.each([
    ['^(a+)+$', 'proven pattern'],
    ['^(a|a)*$', 'proven pattern'],
    [`^${'a?'.repeat(40)}${'a'.repeat(40)}$`, 'proven pattern'],
    ['^([a-z]+)*\\1$', 'likely pattern'],
    ['^(?=(a+)+$)', 'likely pattern'],
    ['(((((a{1,30}){1,30}){1,30}){1,30}){1,30})', 'likely pattern'],
    ['[', 'likely pattern'],
  ])('%s ends', (pattern, expected) => {
    expect(breaksOf({ type: 'string' }, { type: 'string', pattern })).toEqual([expected]);
  });

  const source = fc.constantFrom(
    '^a',
    'b$',
    'a|b',
    '^(ab)*$',
    '[^a]',
    '^a{2,3}b?$',
    '(a|b)+c',
    '^[a-c]+$',
    '^$',
    'a.c',
    '\\d',
    '\\w\\s',
    '^(?:a|bc){1,2}$',
    '[\\w-]b',
    '^a+?b',
    'x*',
  );
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ', '\n', 'é'), maxLength: 6 });

  prop.prop([source, text], { numRuns: 400 })(
    'an automaton matches what JavaScript matches',
    (pattern, value) => {
      const found = Automaton.of(pattern)?.matches(value, new Budget(LIMITS));
      expect(found).toBe(new RegExp(pattern, 'u').test(value));
    },
  );

  prop.prop([source, source, text], { numRuns: 300 })(
    'what one pattern implies of another holds',
    (a, b, value) => {
      const wanted = { patterns: [a], formats: [], least: 0, most: Number.POSITIVE_INFINITY };
      if (new Patterns(new Budget(LIMITS)).implies(wanted, b) !== true || !new RegExp(a, 'u').test(value))
        return;
      expect(new RegExp(b, 'u').test(value)).toBe(true);
    },
  );
});

test('alternatives that are too many to take apart are looked at one by one', () => {
  const choices = (names: string): unknown => ({
    allOf: Array.from({ length: 9 }, (_, index) => ({
      anyOf: [...names].map((name) => ({ required: [`${name}${index}`] })),
    })),
  });
  expect(breaksOf(choices('ab'), choices('abc'))).toEqual([]);
  expect(new Set(breaksOf(choices('ab'), choices('a')))).toEqual(new Set(['proven required']));
});
