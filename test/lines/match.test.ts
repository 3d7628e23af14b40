import { describe, expect, test } from 'vitest';
import type { Matchable } from '../../src/lines/match.ts';
import { matches, parseMatchText } from '../../src/lines/match.ts';
import { compileMatch } from '../../src/policy/compile-until.ts';
import type { MatchDocument } from '../../src/policy/document.ts';

const line = (id: string, flags: Matchable['flags'] = {}): Matchable => {
  const numbers = id.split('.').map(Number);
  const parts: Record<string, number> = { major: numbers[0]! };
  if (numbers[1] !== undefined) parts.minor = numbers[1];
  return { id, numbers, parts, flags };
};

describe('one condition', () => {
  test.each<[MatchDocument, takes: string[], leaves: string[]]>([
    ['*.4', ['5.4', '24.4'], ['5.14', '4.5', '4']],
    ['*', ['6', '6.1'], []],
    ['24.*', ['24.04'], ['2.4', '124.04']],
    ['24.0?', ['24.04'], ['24.10']],
    ['{22,24}.04', ['22.04', '24.04'], ['23.04']],
    ['6', ['6'], ['16', '6.1']],
    ['>=8.2 <9', ['8.2', '8.10'], ['8.1', '9.0', '7.9']],
    ['>= 8.2 < 9', ['8.2'], ['9.0']],
    ['>5', ['6', '5.1'], ['5', '5.0']],
    ['<=5', ['5', '5.0', '4.9'], ['5.1']],
    ['=9', ['9', '9.0'], ['9.1']],
    ['<10', ['9', '2'], ['10', '100']],
    [['*.4', '>=8'], ['5.4', '8.0'], ['5.3']],
    [{ major: 'even' }, ['6', '0'], ['7']],
    [{ major: 'odd' }, ['7'], ['6']],
    [{ minor: 4 }, ['5.4'], ['4.5']],
    [{ minor: [0, 4] }, ['5.4', '6.0'], ['5.1']],
    [{ minor: 0 }, ['5.0'], ['5']],
  ])('%j', (document, takes, leaves) => {
    const match = compileMatch(document);
    expect(takes.filter((id) => matches(match, line(id)))).toEqual(takes);
    expect(leaves.filter((id) => matches(match, line(id)))).toEqual([]);
  });
});

test('several keys mean and', () => {
  const match = compileMatch({ major: 'even', minor: [4, 10], flag: 'lts' });
  expect(matches(match, line('24.4', { lts: true }))).toBe(true);
  expect(matches(match, line('24.4'))).toBe(false);
  expect(matches(match, line('23.4', { lts: true }))).toBe(false);
  expect(matches(match, line('24.6', { lts: true }))).toBe(false);
});

test.each<[Matchable['flags'], boolean]>([
  [{ lts: true }, true],
  [{ lts: '2024-10-29' }, true],
  [{ lts: false }, false],
  [{ other: true }, false],
  [{}, false],
])('a line with flags %j is flagged lts: %s', (flags, expected) => {
  expect(matches(compileMatch({ flag: 'lts' }), line('24', flags))).toBe(expected);
});

test('no flag is inherited from Object', () => {
  expect(matches(compileMatch({ flag: 'constructor' }), line('24'))).toBe(false);
});

test.each(['>=8.2 9', '>8.x', '=>8', '>=', '>=8.2,<9', '>=v8', '', '  '])('"%s" is no match', (text) => {
  expect(parseMatchText(text)).toMatchObject({ ok: false, fault: { code: 'bad-match' } });
});
