// Tags of templates with optional groups, and test tags: versions that entered a test and were never published.
import { describe, expect, test } from 'vitest';
import { formatScheme } from '../../src/versions/format.ts';
import type { PartSettings } from '../../src/versions/part.ts';
import { SCHEMES } from '../../src/versions/schemes.ts';
import type { TagStyle } from '../../src/versions/tags.ts';
import { tagStyle } from '../../src/versions/tags.ts';

const PARTS: Readonly<Record<string, PartSettings>> = {
  issue: { default: 0 },
  build: { default: 1, min: 1, counter: true },
};
const elaisa = must(formatScheme('{major}.{minor}[.{issue}][ Build {build}]', PARTS));
const TAG = 'v{major}.{minor}[.{issue}][-b{build}]';
const style = (tag = TAG, tested?: readonly string[]): TagStyle => must(tagStyle(elaisa, tag, PARTS, tested));

test.each([
  ['v6.3', '6.3'],
  ['v6.3.5', '6.3.5'],
  ['v6.3-b2', '6.3 Build 2'],
  ['v6.3.5-b15', '6.3.5 Build 15'],
])('%s is the tag of %s', (tag, text) => {
  expect(style().read(tag)).toMatchObject({ value: { text } });
  expect(style().write(must(elaisa.parse(text)))).toEqual({ ok: true, value: tag });
});

test.each([
  ['v6.3.0', 'non-canonical', 'v6.3'],
  ['v6.3.5-b1', 'non-canonical', 'v6.3.5'],
  ['v6.3.5-b0', 'no-match', undefined],
  ['6.3.5', 'no-match', undefined],
  ['v6.3.5 Build 15', 'no-match', undefined],
])('%s is refused as %s', (tag, code, canonical) => {
  const read = style().read(tag);
  expect(read).toMatchObject({ ok: false, fault: { code } });
  expect(read.ok ? undefined : read.fault.canonical).toBe(canonical);
});

test('the text itself is no legal tag: auto says so, with the way out', () => {
  const auto = must(tagStyle(elaisa, 'auto', PARTS));
  const written = auto.write(must(elaisa.parse('6.3.5 Build 15')));
  expect(written).toMatchObject({ fault: { code: 'tag-illegal' } });
  expect(written.ok ? '' : written.fault.message).toContain('a space');
  expect(auto.write(must(elaisa.parse('6.3.5')))).toEqual({ ok: true, value: 'v6.3.5' });
});

test.each([
  ['1:1.0-1', 'it contains ":"'],
  ['1.0~rc1-1', 'it contains "~"'],
])('%s of dpkg has no legal tag', (text, why) => {
  const written = must(tagStyle(SCHEMES.dpkg, 'auto')).write(must(SCHEMES.dpkg.parse(text)));
  expect(written).toMatchObject({ fault: { code: 'tag-illegal' } });
  expect(written.ok ? '' : written.fault.message).toContain(why);
});

test.each([
  ['go', 'v1.2.3', 'v1.2.3'],
  ['pep440', 'v1.2rc1', '1.2rc1'],
  ['pep440', '1.2.post1', '1.2.post1'],
  ['maven', 'v33.0.0-jre', '33.0.0-jre'],
  ['rubygems', 'v1.2.0.rc1', '1.2.0.rc1'],
] as const)('auto of %s reads %s', (scheme, tag, text) => {
  const auto = must(tagStyle(SCHEMES[scheme], 'auto'));
  expect(auto.read(tag)).toMatchObject({ value: { text } });
  expect(auto.write(must(SCHEMES[scheme].parse(text)), tag)).toEqual({ ok: true, value: tag });
});

test('a version is no pointer, however few numbers it has', () => {
  const jdk = must(formatScheme('{f}[.{i}.{u}]', { i: { default: 0 }, u: { default: 0 } }));
  expect(must(tagStyle(jdk, 'auto')).isPointer('v17')).toBe(false);
  expect(must(tagStyle(SCHEMES.pep440, 'auto')).isPointer('v1.2')).toBe(false);
  expect(must(tagStyle(SCHEMES.go, 'auto')).isPointer('v1.2')).toBe(true);
});

test.each([
  ['v{major}.{minor}', 'lacks {issue}, {build}'],
  ['v{major}.{minor}[.{issue}][-b{build}', '[ is never closed'],
])('the tag template %s is wrong', (template, message) => {
  const result = tagStyle(elaisa, template, PARTS);
  expect(result).toMatchObject({ fault: { code: 'bad-template' } });
  expect(result.ok ? '' : result.fault.message).toContain(message);
});

test('a tag writes what a version may be without in a group, and what it always has with a default', () => {
  const parts: Readonly<Record<string, PartSettings>> = { letter: { type: 'alpha' } };
  const openssl = must(formatScheme('{major}.{fix}[{letter}]', parts));
  const always = tagStyle(openssl, 'v{major}.{fix}-{letter}', parts);
  expect(always.ok ? '' : always.fault.message).toContain('always writes {letter}');
  const never = tagStyle(openssl, 'v{major}[.{fix}][{letter}]', parts);
  expect(never.ok ? '' : never.fault.message).toContain('may leave {fix} out');
  expect(must(tagStyle(openssl, 'v{major}_{fix}[-{letter}]', parts)).read('v1_2-za')).toMatchObject({
    value: { text: '1.2za' },
  });
});

describe('test tags', () => {
  test.each([
    ['test-v6.3.5-b16', '6.3.5 Build 16'],
    ['test/v6.3.5-b16', '6.3.5 Build 16'],
    ['v6.3.5-b16-test', '6.3.5 Build 16'],
    ['test-v6.3', '6.3'],
    ['v6.3.5-b16', undefined],
    ['test-6.3', undefined],
    ['test-', undefined],
    ['tests-v6.3', undefined],
  ])('%s', (tag, text) => {
    expect(style().readTested(tag)?.text).toBe(text);
  });

  test('are known only where a part is a counter, unless the policy says how they are written', () => {
    expect(must(tagStyle(SCHEMES.semver, 'auto')).readTested('test-v1.0.0')).toBeNull();
    expect(must(tagStyle(SCHEMES.semver, 'auto', {}, ['rc/{tag}'])).readTested('rc/v1.0.0')?.text).toBe(
      '1.0.0',
    );
    expect(style(TAG, []).readTested('test-v6.3')).toBeNull();
  });

  test.each(['{tag}', 'test', '{tag}-{tag}', 'test-{version}', 'test-{tag}[x]'])(
    '%s says nothing',
    (template) => {
      expect(tagStyle(elaisa, TAG, PARTS, [template])).toMatchObject({ fault: { code: 'bad-template' } });
    },
  );
});

function must<T>(result: { ok: true; value: T } | { ok: false; fault: { message: string } }): T {
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}
