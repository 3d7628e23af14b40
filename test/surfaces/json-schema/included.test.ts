import { describe, expect, test } from 'vitest';
import type { Included } from '../../../src/surfaces/json-schema/included.ts';
import { SchemaComparer } from '../../../src/surfaces/json-schema/included.ts';
import type { Dialect } from '../../../src/surfaces/json-schema/read-words.ts';
import { SchemaSource } from '../../../src/surfaces/json-schema/source.ts';

function compare(a: unknown, b: unknown, dialect: Dialect = '2020-12'): Included {
  const side = (root: unknown) => new SchemaSource({ root, dialect }).at('');
  return new SchemaComparer().included(side(a), side(b));
}

function told({ breaks }: Included): string[] {
  return breaks.map(({ grade, keyword, at, refused }) => `${grade} ${keyword} ${at}: ${refused}`);
}

const person = { type: 'object', properties: { name: { type: 'string' }, age: { type: 'integer' } } };

describe('what is refused', () => {
  const cases: [about: string, a: unknown, b: unknown, expected: string[]][] = [
    ['another type', { type: 'string' }, { type: 'integer' }, ['proven type : strings']],
    ['null', { type: ['string', 'null'] }, { type: 'string' }, ['proven type : null']],
    ['all but a type', {}, { type: 'string' }, ['proven type : values of other types than string']],
    ['a value', { enum: ['a', 'b', 'c'] }, { enum: ['a', 'b'] }, ['proven enum : the value "c"']],
    ['an open text', { type: 'string' }, { enum: ['a'] }, ['proven enum : values other than "a"']],
    ['below', { type: 'number' }, { type: 'number', minimum: 1 }, ['proven minimum : numbers below 1']],
    [
      'long texts',
      { type: 'string', maxLength: 9 },
      { type: 'string', maxLength: 5 },
      ['proven maxLength : strings longer than 5 characters'],
    ],
    [
      'what no longer matches',
      { type: 'string', pattern: '^[a-z0-9]+$' },
      { type: 'string', pattern: '^[a-z]+$' },
      ['proven pattern : strings that do not match ^[a-z]+$'],
    ],
    [
      'two that are now required, each for itself',
      person,
      { ...person, required: ['name', 'age'] },
      ['proven required age: objects without age', 'proven required name: objects without name'],
    ],
    [
      'what is not declared',
      person,
      { ...person, additionalProperties: false },
      ['proven additionalProperties *: properties that are not declared'],
    ],
    [
      'deep in lists',
      { type: 'array', items: person },
      { type: 'array', items: { ...person, properties: { ...person.properties, name: { type: 'number' } } } },
      ['proven type [].name: strings'],
    ],
  ];
  test.each(cases)('%s', (_, a, b, expected) => {
    expect(told(compare(a, b))).toEqual(expected);
  });
});

describe('what says the same', () => {
  const cases: [about: string, a: unknown, b: unknown][] = [
    [
      'types as alternatives',
      { type: ['string', 'null'] },
      { anyOf: [{ type: 'null' }, { type: 'string' }] },
    ],
    ['a whole number above', { type: 'integer', exclusiveMinimum: 0 }, { type: 'integer', minimum: 1 }],
    ['an enum of one', { enum: ['a'] }, { const: 'a' }],
    ['a reference', { $ref: '#/$defs/p', $defs: { p: person } }, person],
    ['allOf, flat', { allOf: [person, { required: ['name'] }] }, { ...person, required: ['name'] }],
    ['an empty pattern', { type: 'string', pattern: '^\\w+$' }, { type: 'string', pattern: '' }],
    ['a wider pattern', { type: 'string', pattern: '^[a-z]+$' }, { type: 'string', pattern: '^[a-z0-9]*$' }],
  ];
  test.each(cases)('%s', (_, a, b) => {
    expect(compare(a, b)).toEqual({ breaks: [], unknown: [] });
  });
});

test('a reference that leads nowhere is unknown, by name', () => {
  expect(compare({ $ref: '#/$defs/gone' }, { $ref: '#/$defs/gone' }).unknown).toEqual([
    { schema: '#/$defs/gone', reason: 'the reference #/$defs/gone leads nowhere' },
  ]);
});
