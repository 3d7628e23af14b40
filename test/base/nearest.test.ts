import { expect, test } from 'vitest';
import { nearest, oneOf } from '../../src/base/nearest.ts';

const KEYS = ['policy', 'product', 'versions', 'commits', 'branches', 'lines', 'support', 'cadence', 'rules'];

test.each([
  ['version', 'versions'],
  ['linse', 'lines'],
  ['LINES', 'lines'],
  ['comits', 'commits'],
  ['suport', 'support'],
  ['polcy', 'policy'],
  ['ruls', 'rules'],
  ['cadnece', 'cadence'],
])('%s most likely meant %s', (word, expected) => {
  expect(nearest(word, KEYS)).toBe(expected);
});

test.each(['colour', 'x', '', 'xy', 'supply', 'brunches and lines', 'v'.repeat(10_000)])(
  '"%.20s" is near nothing',
  (word) => {
    expect(nearest(word, KEYS)).toBeNull();
  },
);

test('more than three wrong letters are no typing mistake, however long the word', () => {
  expect(nearest('compatibiliyt', ['compatibility'])).toBe('compatibility');
  expect(nearest('policy-shortxxxx', ['policy-shortened'])).toBeNull();
});

test('of two that are near, the nearer one', () => {
  expect(nearest('minro', ['major', 'minor'])).toBe('minor');
  expect(nearest('pathes', ['patch', 'paths'])).toBe('paths');
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j is listed as "%s"', (words, expected) => {
  expect(oneOf(words)).toBe(expected);
});
