import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/base/result.ts';
import { formatScheme } from '../../src/versions/format.ts';
import type { Scheme } from '../../src/versions/scheme.ts';
import { semverScheme } from '../../src/versions/semver.ts';
import { tagStyle } from '../../src/versions/tags.ts';

const otrs = must(formatScheme('{major}.0.{patch}'));
const style = (template: string, scheme: Scheme = semverScheme) => must(tagStyle(scheme, template));
const version = (text: string, scheme: Scheme = semverScheme) => must(scheme.parse(text));

describe('reading', () => {
  test.each([
    ['auto', 'v1.2.3', '1.2.3'],
    ['auto', '1.2.3', '1.2.3'],
    ['auto', 'v1.2.3-rc.1+7', '1.2.3-rc.1+7'],
    ['v{version}', 'v1.2.3-rc.1', '1.2.3-rc.1'],
    ['pkg-v{version}', 'pkg-v1.2.3', '1.2.3'],
    ['pkg/v{version}', 'pkg/v1.2.3', '1.2.3'],
    ['create-vite@{version}', 'create-vite@5.0.0', '5.0.0'],
    ['{version}-final', '1.2.3-final', '1.2.3'],
    ['v{major}_{minor}_{patch}', 'v1_2_3', '1.2.3'],
  ])('%s reads %s', (template, tag, expected) => {
    expect(style(template).read(tag)).toMatchObject({ ok: true, value: { text: expected } });
  });

  test('a tag may write the parts of a format in another way', () => {
    expect(style('rel-{major}_0_{patch}', otrs).read('rel-7_0_51')).toMatchObject({
      value: { text: '7.0.51', parts: { major: 7, patch: 51 } },
    });
  });

  test.each([
    ['auto', 'V1.2.3'],
    ['auto', 'v6'],
    ['auto', 'v6.1'],
    ['auto', '1.2.3.4'],
    ['auto', '2026.01.05'],
    ['auto', 'pkg/v1.2.3'],
    ['auto', 'create-vite@5.0.0'],
    ['auto', 'temporary-tag'],
    ['auto', 'v'],
    ['auto', ''],
    ['pkg-v{version}', 'v1.2.3'],
    ['pkg-v{version}', 'pkg-1.2.3'],
    ['pkg-v{version}', 'pkg-v'],
    ['pkg-v{version}', 'xpkg-v1.2.3'],
    ['v{version}', '1.2.3'],
    ['v{major}_{minor}_{patch}', 'v1.2.3'],
    ['v{major}_{minor}_{patch}', 'v1_2_3\n'],
  ])('%s does not read %j', (template, tag) => {
    expect(style(template).read(tag)).toMatchObject({ ok: false, fault: { code: 'no-match' } });
  });

  test.each([
    ['auto', 'vv1.2.3', 'v1.2.3'],
    ['pkg-{version}', 'pkg-v1.2.3', 'pkg-1.2.3'],
    ['v{major}.{minor:02}.{patch}', 'v1.2.3', 'v1.02.3'],
  ])('%s: %s is not canonical, %s is', (template, tag, canonical) => {
    expect(style(template).read(tag)).toMatchObject({
      ok: false,
      fault: { code: 'non-canonical', canonical },
    });
  });
});

test('a format may begin with v itself', () => {
  const auto = style('auto', must(formatScheme('v{major}.{minor}')));
  expect(auto.read('v6.1')).toMatchObject({ value: { text: 'v6.1' } });
  expect(auto.write(must(auto.read('v6.1')), 'v6.0')).toEqual({ ok: true, value: 'v6.1' });
  expect(auto.read('6.1')).toMatchObject({ ok: false });
});

describe('writing', () => {
  test.each([
    [undefined, 'v1.3.0'],
    [null, 'v1.3.0'],
    ['v1.2.3', 'v1.3.0'],
    ['1.2.3', '1.3.0'],
  ])('auto after %s writes %s', (like, expected) => {
    expect(style('auto').write(version('1.3.0'), like)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['pkg-v{version}', '1.3.0-rc.1', 'pkg-v1.3.0-rc.1'],
    ['v{major}_{minor:02}_{patch}', '1.3.0', 'v1_03_0'],
  ])('%s writes %s as %s', (template, text, expected) => {
    expect(style(template).write(version(text), 'v1.2.3')).toEqual({ ok: true, value: expected });
  });

  test('what is written is read again', () => {
    for (const template of ['auto', 'pkg/v{version}', 'v{major}_{minor}_{patch}']) {
      const written = must(style(template).write(version('10.20.30')));
      expect(style(template).read(written)).toMatchObject({ value: { text: '10.20.30' } });
    }
  });

  test('a template over parts has no place for a pre-release', () => {
    expect(style('v{major}_{minor}_{patch}').write(version('1.3.0-rc.1'))).toMatchObject({
      fault: { code: 'no-prerelease' },
    });
  });

  test.each([
    ['{version}.lock', 'a component ends with .lock'],
    ['-{version}', 'it starts with -'],
    ['my release {version}', 'it contains a space'],
  ])('%s makes no legal ref', (template, why) => {
    const written = style(template).write(version('1.3.0'));
    expect(written).toMatchObject({ ok: false, fault: { code: 'tag-illegal' } });
    expect(written.ok ? '' : written.fault.message).toContain(why);
  });
});

describe('pointers', () => {
  test.each([
    ['auto', 'v6', true],
    ['auto', '6', true],
    ['auto', 'v6.1', true],
    ['auto', 'v6.1.2', false],
    ['auto', 'v06', false],
    ['auto', 'v6.x', false],
    ['auto', 'latest', false],
    ['auto', 'V6', false],
    ['auto', 'v', false],
    ['pkg-v{version}', 'pkg-v6', true],
    ['pkg-v{version}', 'v6', false],
  ])('%s: %s is one: %s', (template, tag, expected) => {
    expect(style(template).isPointer(tag)).toBe(expected);
  });

  test('a format of two parts has pointers of one number', () => {
    const scheme = must(formatScheme('{major}.{minor}'));
    expect(style('auto', scheme).isPointer('v6')).toBe(true);
    expect(style('auto', scheme).isPointer('v6.1')).toBe(false);
  });
});

test.each([
  ['v{major}', 'lacks {minor}, {patch}'],
  ['v{major}.{minor}.{patch}.{build}', 'names {build}, which the versions do not have'],
  ['{version}-{version}', 'mixes {version}'],
  ['{version}-{major}', 'mixes {version}'],
  ['v{major', 'never closed'],
])('the tag template %s is wrong', (template, message) => {
  const result = tagStyle(semverScheme, template);
  expect(result).toMatchObject({ ok: false, fault: { code: 'bad-template' } });
  expect(result.ok ? '' : result.fault.message).toContain(message);
});

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.fault.message);
  return result.value;
}
