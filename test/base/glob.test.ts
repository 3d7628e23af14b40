import { describe, expect, test } from 'vitest';
import { compileGlob } from '../../src/base/glob.ts';

describe('what a pattern takes', () => {
  test.each([
    ['db/**', 'db/1.sql', true],
    ['db/**', 'db/a/b/.c', true],
    ['db/**', 'src/db/1.sql', false],
    ['db/*', 'db/a/b', false],
    ['*.sql', 'db/1.sql', false],
    ['**/*.sql', '1.sql', true],
    ['src/{screens,dialogs}/**', 'src/dialogs/a', true],
    ['.github/**', '.github/workflows/ci.yml', true],
    ['!(src)/**', 'docs/a.md', true],
    ['!(src)/**', 'src/a.md', false],
    ['db/**', 'db/a\nb/1.sql', true],
    ['VERSION', 'VERSION', true],
    ['VERSION', 'version', false],
    ['a\\[1\\].txt', 'a[1].txt', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    const glob = compileGlob(pattern);
    expect(glob.ok && glob.value.matches(path)).toBe(expected);
  });
});

describe('what it refuses, with the way out', () => {
  test.each([
    ['', 'the pattern is empty', 'write one such as src/**'],
    ['  ', 'the pattern is empty', 'write one such as src/**'],
    [' db/**', '" db/**" has blanks at its ends', 'write db/**'],
    ['!db/**', '"!db/**" excludes paths, which a pattern here cannot', 'write patterns for what is meant'],
    ['/db/**', '"/db/**" does not start at the top of the repository', 'write db/**'],
    ['./db/**', '"./db/**" does not start at the top of the repository', 'write db/**'],
    ['../db/**', '"../db/**" does not start at the top of the repository', 'write db/**'],
    ['/', '"/" does not start at the top of the repository', 'write **'],
    ['db/', '"db/" names a folder, and paths are those of files', 'write db/**'],
    ['src\\db\\a.sql', '"src\\db\\a.sql" has backslashes', 'write src/db/a.sql'],
  ])('%s', (pattern, message, remedy) => {
    expect(compileGlob(pattern)).toEqual({ ok: false, fault: { code: 'bad-glob', message, remedy } });
  });

  test('what is longer than any pattern', () => {
    expect(compileGlob('a'.repeat(100_000))).toMatchObject({ ok: false, fault: { code: 'bad-glob' } });
  });
});
