// Optional groups, words, letters and dates in templates; what can be confused; what a hostile text costs.
import { describe, expect, test } from 'vitest';
import type { PartSettings } from '../../src/versions/part.ts';
import type { Parts } from '../../src/versions/scheme.ts';
import type { Template } from '../../src/versions/template.ts';
import { compileTemplate } from '../../src/versions/template.ts';

type Settings = Readonly<Record<string, PartSettings>>;

describe('parts may touch where they cannot be confused', () => {
  test.each<[template: string, settings: Settings, text: string, values: Parts]>([
    ['{a}{s}{n}', { s: { values: ['a', 'b', 'f', 'p'] } }, '10f2', { a: 10, s: 'f', n: 2 }],
    ['{fix}[{letter}]', { letter: { type: 'alpha' } }, '2za', { fix: 2, letter: 'za' }],
    ['{YYYY}{0M}{0D}', {}, '20261121', { YYYY: 2026, '0M': 11, '0D': 21 }],
    ['{YYYY}{MM}{0D}', {}, '2026105', { YYYY: 2026, MM: 1, '0D': 5 }],
    ['{a:02}{b:02}', { a: { max: 99 }, b: { max: 99 } }, '0417', { a: 4, b: 17 }],
    ['{x}[.{a}].{b}', { a: { default: 0 } }, '1.2', { x: 1, b: 2 }],
    ['{x}[.{a}].{b}', { a: { default: 0 } }, '1.2.3', { x: 1, a: 2, b: 3 }],
    ['[{epoch}:]{a}.{b}', { epoch: { default: 0 } }, '1:2.3', { epoch: 1, a: 2, b: 3 }],
    ['{a}{w}{w2}', { w: { values: ['r', 'rc'] }, w2: { values: ['x'] } }, '1rcx', { a: 1, w: 'rc', w2: 'x' }],
  ])('%s', (source, settings, text, values) => {
    expect(must(source, settings).match(text)).toEqual(values);
  });
});

describe('where they can, the fault names the place and a text that has two readings', () => {
  test.each<[template: string, settings: Settings, message: string]>([
    ['{major}{minor}', {}, 'character 8: {major} (character 1) and {minor} cannot be told apart: "111" can'],
    ['{x}[.{a}][.{b}]', {}, 'character 11: "." (character 5) and "." cannot be told apart: "1.1" can'],
    ['{YYYY}{DD}{MM}', {}, 'character 11: {DD} (character 7) and {MM} cannot be told apart'],
    ['{a}{s}', { s: { type: 'hex' } }, 'character 4: {a} (character 1) and {s} cannot be told apart'],
    ['{i}-{j}', { i: { type: 'ident' }, j: { type: 'ident' } }, '"1--1" can be read in two ways'],
    ['{major}0{patch}', {}, 'character 8: {major} (character 1) and "0" cannot be told apart: "1001" can'],
    [
      '{w}{v}',
      { w: { values: ['r', 'rc'] }, v: { values: ['c', 'cc'] } },
      '{w} can end in two places: "rcc" can',
    ],
    ['{a:02}{b:02}', {}, '{a} (character 1) and {b} cannot be told apart'],
    ['📦{major}{minor}', {}, '{major} (character 3) and {minor} cannot be told apart: "📦111" can'],
  ])('%s', (source, settings, message) => {
    const result = compileTemplate(source, settings);
    expect(result).toMatchObject({ ok: false, fault: { code: 'bad-template' } });
    expect(result.ok ? '' : result.fault.message).toContain(message);
  });
});

test.each([
  ['{a}[x', 'character 4: [ is never closed'],
  ['{a}x]', 'character 5: ] closes nothing'],
  ['{a}[x]', 'character 4: the optional group holds no part'],
  ['{a}[]', 'character 4: the optional group holds no part'],
  ['{date}', 'character 1: {date} stands for all date parts'],
  ['{YYY}.{0X}', 'character 7: {0X} is no part'],
  [`{a}${'['.repeat(20)}.{b}${']'.repeat(20)}`, 'too many groups'],
])('%s is no template', (source, message) => {
  const result = compileTemplate(source);
  expect(result).toMatchObject({ ok: false, fault: { code: 'bad-template' } });
  expect(result.ok ? '' : result.fault.message).toContain(message);
});

test('a branch has no optional groups', () => {
  const result = compileTemplate('release/{major}[.{minor}]', {}, false);
  expect(result.ok ? '' : result.fault.message).toContain('character 16: [ has no place here');
});

describe('dates', () => {
  const day = must('{YYYY}.{0M}.{0D}');

  test.each([
    ['2026.11.21', { YYYY: 2026, '0M': 11, '0D': 21 }],
    ['2026.2.3', { YYYY: 2026, '0M': 2, '0D': 3 }],
    ['2024.02.29', { YYYY: 2024, '0M': 2, '0D': 29 }],
  ])('%s', (text, values) => {
    expect(day.match(text)).toEqual(values);
  });

  test.each(['2026.02.29', '2026.13.01', '2026.00.10', '2026.04.31', '2026.01.00', '26.01.01', '0999.01.01'])(
    '%s does not exist',
    (text) => {
      expect(day.match(text)).toBeNull();
    },
  );

  test('what has the right shape is told why it is none', () => {
    expect(day.why('2026.02.30')).toBe('there is no such day in the calendar');
    expect(day.why('2026.13.01')).toBe('{0M} cannot be 13');
    expect(must('{a}.{a}').why('1.2')).toBe('{a} stands there twice and differs');
    expect(must('{a}.{b}', { b: { min: 1, max: 9 } }).why('1.10')).toBe('{b} cannot be 10');
    expect(day.why('x')).toBe('');
  });

  test('two years that contradict each other are no date', () => {
    const both = must('{YYYY}.{YY}.{n}');
    expect(both.match('2026.26.1')).not.toBeNull();
    expect(both.match('2026.25.1')).toBeNull();
  });

  test.each([
    ['{YY}.{n}', '9.1', { YY: 9, n: 1 }],
    ['{YY}.{n}', '106.1', { YY: 106, n: 1 }],
    ['{0Y}.{n}', '06.1', { '0Y': 6, n: 1 }],
    ['{YYYY}.{WW}', '2026.53', { YYYY: 2026, WW: 53 }],
  ])('%s reads %s', (source, text, values) => {
    expect(must(source).match(text)).toEqual(values);
  });
});

test('a group is written only if a part in it differs from its default, however deep', () => {
  const jdk = must('{f}[.{i}.{u}[.{p}]]', { i: { default: 0 }, u: { default: 0 }, p: { default: 0 } });
  expect(jdk.fill({ f: 17, i: 0, u: 0, p: 0 })).toBe('17');
  expect(jdk.fill({ f: 17, u: 9 })).toBe('17.0.9');
  expect(jdk.fill({ f: 17, p: 1 })).toBe('17.0.0.1');
  expect(jdk.match('17.0')).toBeNull();
  expect(jdk.match('17.0.0.0')).toEqual({ f: 17, i: 0, u: 0, p: 0 });
});

test('a template beyond all measure is refused at once', () => {
  const words = Array.from({ length: 5000 }, (_, index) => `w${index}`);
  expect(compileTemplate('{a}{w}', { w: { values: words } })).toMatchObject({
    fault: { code: 'bad-template' },
  });
  expect(compileTemplate(`{a}${'x'.repeat(100_000)}`)).toMatchObject({ fault: { code: 'bad-template' } });
  const groups = Array.from({ length: 80 }, (_, index) => `[x{p${index}}y]`).join('');
  const started = performance.now();
  expect(compileTemplate(`{a}${groups}`)).toMatchObject({ fault: { code: 'bad-template' } });
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('a long hostile text costs no more than a short one', () => {
  const template = must('{a}.{b}[.{c}[.{d}]][-{i}][+{j}]', { i: { type: 'ident' }, j: { type: 'hex' } });
  const touching = must('{a}{w}{n}[{l}]-{i}', {
    w: { values: ['a', 'aa', 'aaa'] },
    l: { type: 'alpha' },
    i: { type: 'ident' },
  });
  const texts = [
    '1.'.repeat(450),
    '1'.repeat(999),
    `1.2-${'a-'.repeat(400)}`,
    `1.2.3.4-${'-'.repeat(64)}+${'f'.repeat(65)}!`,
    `${'1a'.repeat(400)}`,
    `1${'a'.repeat(900)}`,
    '9'.repeat(1_000_000),
  ];
  const started = performance.now();
  for (let round = 0; round < 200; round++)
    for (const text of texts) {
      expect(template.match(text)).toBeNull();
      expect(touching.match(text)).toBeNull();
    }
  // 2,800 readings take some 10 ms; a pattern that backtracks would not end at all.
  expect(performance.now() - started).toBeLessThan(5_000);
});

function must(source: string, settings: Settings = {}): Template {
  const compiled = compileTemplate(source, settings);
  if (!compiled.ok) throw new Error(compiled.fault.message);
  return compiled.value;
}
