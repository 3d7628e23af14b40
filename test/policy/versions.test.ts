// Mistakes in `versions`, each at its place, and what named schemes need of a policy: nothing.
import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/base/problem.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { SCHEME_NAMES } from '../../src/versions/schemes.ts';

function mistakes(text: string): string[] {
  try {
    loadPolicy(`policy: 1\n${text}`, 'release-policy.yml');
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.details.map(({ line, column, message }) => `${line}:${column}: ${message}`);
  }
}

const format = (format: string, rest: string, bump = 'patch: b'): string =>
  `versions:\n  format: "${format}"\n  bump: {${bump}}\n  ${rest}`;

test.each(SCHEME_NAMES)('scheme: %s needs nothing else', (scheme) => {
  const { policy } = loadPolicy(`policy: 1\nversions: {scheme: ${scheme}}`, 'release-policy.yml');
  expect(policy.kinds.order).toEqual(['major', 'minor', 'patch', 'security']);
  expect(policy.lines.by).toEqual(['major']);
  expect(policy.initial.text).toBe(scheme === 'go' ? 'v0.1.0' : '0.1.0');
  expect(policy.tags.write(policy.initial)).toEqual({ ok: true, value: 'v0.1.0' });
});

describe('a setting of a part', () => {
  test.each<[parts: string, format: string, message: string]>([
    ['c: {default: 0}', '{a}.{b}', '5:11: the format has no part "c"'],
    ['b: {default: 0}, c: {}', '{a}[.{b}]', '5:28: the format has no part "c"'],
    ['b: {default: x}', '{a}[.{b}]', '5:24: "x" is no value of {b}'],
    ['b: {default: 0, min: 1}', '{a}[.{b}]', '5:24: 0 is no value of {b}'],
    ['b: {default: 9, max: 8}', '{a}[.{b}]', '5:24: 9 is no value of {b}'],
    ['b: {values: [x, y], default: z}', '{a}[{b}]', '5:40: "z" is no value of {b}'],
    ['b: {type: alpha, default: A}', '{a}[{b}]', '5:37: "A" is no value of {b}'],
    ['b: {min: 5, max: 4}', '{a}.{b}', '5:28: the greatest value, 4, is below the least, 5'],
    ['b: {values: [x], type: alpha}', '{a}.{b}', '5:23: values and type exclude each other'],
    ['b: {values: [x, x]}', '{a}.{b}', '5:23: "x" stands here twice'],
    ['b: {values: ["x y"]}', '{a}.{b}', '5:23: "x y" is no word'],
    ['b: {values: [x], max: 3}', '{a}.{b}', '5:33: only a number has a least and a greatest value'],
    ['b: {type: alpha, counter: true}', '{a}.{b}', '5:37: only a number is counted'],
    ['b: {compare: length}', '{a}.{b}', '5:24: only letters and identifiers are compared by length'],
    ['b: {absent: last}', '{a}.{b}', '5:23: {b} stands in no optional group'],
    ['b: {absent: last, default: 0}', '{a}[.{b}]', '5:23: {b} has a default, so it is never absent'],
    ['YYYY: {min: 2000}', '{YYYY}.{b}', '5:23: {YYYY} is read from the calendar; remove min'],
    ['a: {counter: true}, b: {counter: true}', '{a}.{b}', '5:44: {a} is a counter already'],
    ['b: {defualt: 0}', '{a}[.{b}]', '5:15: unknown key "defualt"; did you mean "default"?'],
    ['b: {min: -1}', '{a}.{b}', '5:20: expected a whole number, found -1'],
  ])('%s of %s', (parts, template, message) => {
    expect(mistakes(format(template, `parts: {${parts}}`))[0]).toContain(message);
  });

  test('describes the parts of a format, not those of a scheme', () => {
    expect(mistakes('versions: {scheme: semver, parts: {patch: {max: 9}}}')[0]).toContain(
      '2:36: parts describe those of a format, and the scheme semver has its own',
    );
  });
});

describe('what the parts do not allow', () => {
  const WORDS = 'parts: {s: {values: [x, y]}, i: {type: ident}}';

  test.each<[text: string, message: string]>([
    [format('{a}.{b}', 'x: 1', 'minor: date'), 'the versions have no date part such as {YYYY}'],
    [format('{a}.{s}-{i}', WORDS, 'minor: i'), '{i} holds text that cannot be counted up; expected a or s'],
    [`${format('{a}.{s}-{i}', WORDS, 'minor: s')}\nlines: {by: a.s}`, '6:13: lines cannot be named by {s}'],
    [`${format('{a}[.{b}]', 'parts: {}')}\nlines: {by: a.b}`, '6:13: lines cannot be named by {b}'],
    [
      `${format('{a}.{b}', 'parts: {}')}\nbranches: [{name: "release/{a}[.{b}]"}]`,
      'optional groups are for versions and tags',
    ],
    [
      `${format('{a}.{s}.{b}', 'parts: {s: {values: [x]}}')}\nbranches: [{name: "release/{a}.{s}"}]`,
      'does not bound a line',
    ],
    [format('{a}.{b}', 'tested: [test]'), '5:12: the test tag "test" does not say what it adds to a tag'],
    [format('{a}.{b}', 'tag: "v{a}[.{b}]"'), 'may leave {b} out'],
    [format('{a}{b}', 'parts: {}'), '3:11: in the template "{a}{b}", character 4'],
    [format('{a}.{b}', 'initial: "1"'), '5:12: "1" does not fit the format'],
    [format('{a}[.{b}]', 'parts: {b: {default: 0}}\n  initial: "1.0"'), '6:12: "1.0" is not canonical'],
  ])('%s', (text, message) => {
    expect(mistakes(text).join('\n')).toContain(message);
  });
});

test('dates are numbers: lines and branches may be named by them', () => {
  const { policy } = loadPolicy(
    `policy: 1
versions:
  format: "{YY}.{0M}[.{point}]"
  parts: {point: {default: 0}}
  bump: {minor: date, patch: point, security: point}
branches: [{name: main, line: newest}, {name: "ubuntu/{YY}.{0M}"}, {name: old, line: "9.10"}]
lines:
  by: YY.0M
  known: {"24.04": {name: Noble}, "9.10": {name: Karmic}}
`,
    'release-policy.yml',
  );
  expect(Object.keys(policy.lines.known)).toEqual(['24.04', '9.10']);
  expect(policy.branches?.[1]?.pattern.match('ubuntu/24.04')).toEqual({ YY: 24, '0M': 4 });
  expect(policy.branches?.[2]?.line).toEqual({ YY: 9, '0M': 10 });
  expect(policy.kinds.order).toEqual(['minor', 'patch', 'security']);
  expect(policy.kinds.position('minor')).toBe(0);
});
