import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { jsonFault } from '../../src/base/json-place.ts';

test.each<[string, number, number, string]>([
  ['', 1, 1, 'a value'],
  ['{"a": 1,}', 1, 9, 'a key in double quotes'],
  ['{\n  "a" 1}', 2, 7, 'a colon'],
  ['[1 2]', 1, 4, 'a comma or ]'],
  ['{"a": 1 "b": 2}', 1, 9, 'a comma or }'],
  ['[1, ]', 1, 5, 'a value'],
  ['{"version": "1.7.3"\n', 2, 1, 'a comma or }'],
  ['null null', 1, 6, 'the end of the file'],
  ["{'a': 1}", 1, 2, 'a key in double quotes'],
  ['[01]', 1, 3, 'a comma or ]'],
  ['["\\x"]', 1, 2, 'a value'],
])('%j stops being JSON at %i:%i', (text, line, column, expected) => {
  expect(jsonFault(text)).toEqual({ line, column, expected });
  expect(() => JSON.parse(text)).toThrow();
});

test('takes a text of millions of characters', () => {
  const long = 'x\\n'.repeat(4_000_000);
  expect(jsonFault(`{"${long}": "${long}"}`)).toBeNull();
  expect(jsonFault(`["${long}`)).toEqual({ line: 1, column: 2, expected: 'a value' });
});

property.prop([fc.json({ maxDepth: 6 })])('what is JSON has no fault', (text) => {
  expect(jsonFault(text)).toBeNull();
});

property.prop([fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom('{', '}', ']', '"', ',', ':', 'x', '')])(
  'agrees with JSON.parse on text that was damaged',
  (text, position, char) => {
    const at = position % (text.length + 1);
    const damaged = text.slice(0, at) + char + text.slice(at + 1);
    let good = true;
    try {
      JSON.parse(damaged);
    } catch {
      good = false;
    }
    expect(jsonFault(damaged) === null).toBe(good);
  },
);
