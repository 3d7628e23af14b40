import { describe, expect, test } from 'vitest';
import { packageSpec } from '../../src/base/package-spec.ts';

describe('a package', () => {
  test.each([
    ['axios@1.2.0', 'axios', '1.2.0', 'version'],
    ['axios@v1.2.0', 'axios', '1.2.0', 'version'],
    ['axios@1.0.0-rc.1+build', 'axios', '1.0.0-rc.1', 'version'],
    ['axios', 'axios', 'latest', 'tag'],
    ['@octokit/types@13.6.0', '@octokit/types', '13.6.0', 'version'],
    ['@octokit/types', '@octokit/types', 'latest', 'tag'],
    ['vue@v2-latest', 'vue', 'v2-latest', 'tag'],
    ['JSONStream@1.3.5', 'JSONStream', '1.3.5', 'version'],
  ])('%s', (text, name, version, is) => {
    expect(packageSpec(text)).toEqual({ ok: true, value: { name, version, is } });
  });

  test.each([
    '',
    '__proto__@1.0.0',
    '@',
    '@1.0.0',
    '.',
    '..@1.0.0',
    '../x@1.0.0',
    'a/b@1.0.0',
    '@a/../b@1.0.0',
    '@a/b/c@1.0.0',
    '/etc/passwd',
    'a b@1.0.0',
    '--global@1.0.0\n',
    'node_modules@1.0.0',
    `${'a'.repeat(215)}@1.0.0`,
    'axios@^1.0.0',
    'axios@1',
    'axios@1.x',
    'axios@*',
    'axios@',
    'axios@npm:other@1.0.0',
    'axios@file:../x',
    'axios@git+ssh://host/x',
    'axios@https://host/x.tgz',
    'file:../x',
    'github:a/b',
    'a/b',
    'axios@--registry=x',
  ])('is not %j', (text) => {
    expect(packageSpec(text)).toMatchObject({ ok: false, fault: { code: 'bad-package' } });
  });
});
