import { describe, expect, test } from 'vitest';
import { formatScheme } from '../../src/versions/format.ts';
import type { Scheme, Version } from '../../src/versions/scheme.ts';
import { compileTemplate } from '../../src/versions/template.ts';

describe('reading', () => {
  test.each([
    ['{major}.0.{patch}', '7.0.52', { major: 7, patch: 52 }],
    ['{major}.{minor}.{build}.{revision}', '10.0.9.0', { major: 10, minor: 0, build: 9, revision: 0 }],
    ['{major}.{minor:02}', '24.04', { major: 24, minor: 4 }],
    ['{major}.{minor:02}', '24.100', { major: 24, minor: 100 }],
    ['r{n}', 'r17', { n: 17 }],
    ['{major} Build {build}', '6 Build 15', { major: 6, build: 15 }],
    ['{constructor}.{toString}', '6.1', { constructor: 6, toString: 1 }],
  ])('%s reads %s', (format, text, parts) => {
    const version = parsed(scheme(format), text);
    expect(version.text).toBe(text);
    expect(Object.entries(version.parts)).toEqual(Object.entries(parts));
  });

  test.each([
    ['{major}.0.{patch}', '7.1.52'],
    ['{major}.0.{patch}', '07.0.52'],
    ['{major}.0.{patch}', '7.0.052'],
    ['{major}.0.{patch}', '7.0'],
    ['{major}.0.{patch}', '7.0.5.2'],
    ['{major}.0.{patch}', 'v7.0.52'],
    ['{major}.0.{patch}', '7.0.52\n'],
    ['{major}.0.{patch}', '7x0x52'],
    ['{major}.0.{patch}', '-7.0.52'],
    ['{major}.0.{patch}', '1234567890123456.0.1'],
    ['{major}+{patch}', '7777'],
    ['{major}.{major}.{patch}', '6.7.1'],
  ])('%s does not read %j', (format, text) => {
    expect(scheme(format).parse(text)).toMatchObject({ ok: false, fault: { code: 'no-match' } });
  });

  test.each([
    ['{major}.{minor:02}', '24.4', '24.04'],
    ['{major}.{minor:02}', '24.004', '24.04'],
    ['{year:04}.{n}', '26.1', '0026.1'],
  ])('%s: %s is not canonical, %s is', (format, text, canonical) => {
    const format_ = scheme(format);
    expect(format_.parse(text)).toMatchObject({ ok: false, fault: { code: 'non-canonical', canonical } });
    expect(format_.compare(must(format_.read(text)), parsed(format_, canonical))).toBe(0);
  });

  test('a part that stands there twice must say the same twice', () => {
    expect(parsed(scheme('{major}.{major}.{patch}'), '6.6.1').parts).toEqual({ major: 6, patch: 1 });
  });
});

test.each([
  ['{major}.0.{patch}', '7.0.51', ['major'], '8.0.0'],
  ['{major}.0.{patch}', '7.0.51', ['patch'], '7.0.52'],
  ['{major}.{minor}.{build}.{revision}', '1.2.3.4', ['build'], '1.2.4.0'],
  ['{major}.{minor:02}.{patch}', '24.09.3', ['minor'], '24.10.0'],
  ['{major}.{minor:02}.{patch}', '24.09.3', ['major'], '25.00.0'],
  ['{major}.{minor}.{patch}.{total}', '1.2.3.40', ['minor', 'total'], '1.3.0.41'],
])('%s: %s counted up by %j is %s', (format, from, parts, expected) => {
  const format_ = scheme(format);
  expect(format_.bump(parsed(format_, from), parts)).toMatchObject({ value: { text: expected } });
});

test.each([
  ['10.0.9.0', '10.0.10.0', -1],
  ['10.0.10.0', '9.99.99.99', 1],
  ['1.2.3.4', '1.2.3.4', 0],
])('numbers compare as numbers: %s and %s give %i', (a, b, expected) => {
  const format = scheme('{major}.{minor}.{build}.{revision}');
  expect(format.compare(parsed(format, a), parsed(format, b))).toBe(expected);
});

test('a number never wraps', () => {
  const format = scheme('{major}.{minor}');
  const last = parsed(format, '1.999999999999999');
  expect(format.bump(last, ['minor'])).toMatchObject({ fault: { code: 'overflow' } });
  expect(format.bump(last, ['major'])).toMatchObject({ value: { text: '2.0' } });
});

test('what is within the group of a pre-release goes with it', () => {
  const parts = { channel: { values: ['beta', 'rc'], absent: 'last' } } as const;
  const format = must(formatScheme('{major}.{minor}[-{channel}[.{n}]]', parts));
  for (const text of ['1.2-rc', '1.2-rc.3']) {
    const version = parsed(format, text);
    expect(format.stable(version).text).toBe('1.2');
    expect(format.bump(version, ['minor'])).toMatchObject({ value: { text: '1.2' } });
    expect(format.prerelease(version, 'beta', 4)).toMatchObject({ value: { text: '1.2-beta.4' } });
  }
  expect(parsed(format, '1.2-rc.3').prerelease).toEqual(['rc', 3]);
});

test('a number with a default makes no pre-release', () => {
  const parts = { stage: { values: ['beta', 'rc'], absent: 'last' }, n: { default: 1 } } as const;
  const format = must(formatScheme('{major}.{minor}[{stage}{n}]', parts));
  expect(parsed(format, '1.2').prerelease).toEqual([]);
  expect(parsed(format, '1.2rc1').prerelease).toEqual(['rc', 1]);
  expect(format.stable(parsed(format, '1.2rc1'))).toEqual(parsed(format, '1.2'));
});

test('what a release is without decides first in its group', () => {
  const stage = { values: ['beta', 'rc'], absent: 'last' } as const;
  const wrong = formatScheme('{major}.{minor}[-{n}{stage}]', { stage });
  expect(wrong.ok ? '' : wrong.fault.message).toContain('{n} stands before {stage} in its group');
  const format = must(formatScheme('{major}.{minor}[-{n}{stage}]', { stage, n: { absent: 'last' } }));
  expect(format.compare(parsed(format, '1.2-3rc'), parsed(format, '1.2'))).toBe(-1);
});

test('counting up never leaves the calendar', () => {
  const format = scheme('{YYYY}.{0M}.{0D}');
  expect(format.bump(parsed(format, '2026.11.29'), ['0D'])).toMatchObject({ value: { text: '2026.11.30' } });
  expect(format.bump(parsed(format, '2026.11.30'), ['0D'])).toMatchObject({ fault: { code: 'overflow' } });
  expect(format.bump(parsed(format, '2026.12.30'), ['0M'])).toMatchObject({ fault: { code: 'overflow' } });
});

test('a part of an optional group stands there alone, unless it has a default', () => {
  const result = formatScheme('{major}.{minor}[-{major}rc{n}]');
  expect(result.ok ? '' : result.fault.message).toContain('character 18: {major} stands here again');
  const format = must(formatScheme('{major}[.{fix}]-{fix}', { fix: { default: 0 } }));
  expect(['3-0', '3.1-1'].map((text) => parsed(format, text).text)).toEqual(['3-0', '3.1-1']);
});

test.each([
  ['{major}-{edition:02}', { edition: { values: ['ce', 'ee'] } }, '{edition} holds text'],
  ['{major}[.{letter:03}]', { letter: { type: 'alpha' } }, '{letter} holds text'],
  [
    '{major}[-{edition}]',
    { edition: { values: ['ce', 'ee'], compare: false, absent: 'last' } },
    'takes no part in the order',
  ],
] as const)('%s with %j is refused', (format, parts, message) => {
  const result = formatScheme(format, parts);
  expect(result.ok ? '' : result.fault.message).toContain(message);
});

test('the example of a message looks like a version', () => {
  expect(scheme('{YY}.{0M}').parse('x')).toMatchObject({ fault: { remedy: 'write it as in 26.01' } });
});

test('a format has no place for a pre-release', () => {
  const format = scheme('{major}.0.{patch}');
  expect(format.prerelease(parsed(format, '7.0.1'), 'beta', 1)).toMatchObject({
    fault: { code: 'no-prerelease' },
  });
});

describe('templates that are none', () => {
  test.each([
    ['{major', 'character 1: { is never closed'],
    ['{major}.minor}', 'character 14: } closes nothing'],
    ['{}', '{} is no part'],
    ['{1st}', '{1st} is no part'],
    ['{major:2}', '{major:2} is no part'],
    ['{major:00}', '{major:00} is no part'],
    ['{ma jor}', '{ma jor} is no part'],
    ['{a{b}}', '{a{b} is no part'],
  ])('%s', (template, message) => {
    const result = compileTemplate(template);
    expect(result).toMatchObject({ ok: false, fault: { code: 'bad-template' } });
    expect(result.ok ? '' : result.fault.message).toContain(message);
  });

  test('a format without a part would name one version only', () => {
    expect(formatScheme('1.0')).toMatchObject({ ok: false, fault: { code: 'bad-template' } });
    expect(formatScheme('')).toMatchObject({ ok: false, fault: { code: 'bad-template' } });
  });

  test.each([
    ['{edition}-{major}', { edition: { values: ['ce', 'ee'] } }, 'begins with {edition}'],
    ['[{epoch}:]{major}', {}, 'begins with {epoch}'],
    ['{DD}.{MM}.{YYYY}', {}, 'a later day could be a lower version'],
  ])('%s names no line, or no order', (format, parts, message) => {
    const result = formatScheme(format, parts);
    expect(result).toMatchObject({ ok: false, fault: { code: 'bad-template' } });
    expect(result.ok ? '' : result.fault.message).toContain(message);
  });
});

function scheme(format: string): Scheme {
  return must(formatScheme(format));
}

function parsed(of: Scheme, text: string): Version {
  return must(of.parse(text));
}

function must<T>(result: { ok: true; value: T } | { ok: false; fault: { message: string } }): T {
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}

test('parts may have names that every object of JavaScript has', () => {
  const made = formatScheme('{major}[.{valueOf}][-{toString}]', { valueOf: { default: 0 } });
  if (!made.ok) throw new Error(made.fault.message);
  const scheme = made.value;
  const read = (text: string) => {
    const version = scheme.parse(text);
    if (!version.ok) throw new Error(version.fault.message);
    return version.value;
  };
  expect(read('2').parts).toEqual({ major: 2, valueOf: 0 });
  expect(scheme.of({ major: 2 }).text).toBe('2');
  expect(scheme.compare(read('2'), read('2-1'))).toBe(-1);
  expect(scheme.bump(read('2.3'), ['major'])).toMatchObject({ ok: true, value: { text: '3' } });
  const middle = formatScheme('{major}[-{toString}].{minor}');
  if (!middle.ok) throw new Error(middle.fault.message);
  const next = middle.value.bump(middle.value.of({ major: 1, minor: 2 }), ['minor']);
  expect(next).toMatchObject({ ok: true, value: { text: '1.3' } });
});
