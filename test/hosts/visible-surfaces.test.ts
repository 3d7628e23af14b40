import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { visibleSurfaces } from '../../src/hosts/visible-surfaces.ts';
import { freshDirectory } from '../support/environment.ts';

function seen(files: Readonly<Record<string, string>>): string[] {
  const top = freshDirectory();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
  return visibleSurfaces(top).map(({ checker, file }) => `${checker} ${file}`);
}

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['nothing', { 'README.md': '' }, []],
  [
    'the types of a package',
    { 'package.json': '{"types":"./dist/index.d.ts"}' },
    ['typescript dist/index.d.ts', 'package package.json'],
  ],
  [
    'as they were once named',
    { 'package.json': '{"typings":"a.d.ts"}' },
    ['typescript a.d.ts', 'package package.json'],
  ],
  [
    'those beside it',
    { 'package.json': '{}', 'index.d.ts': '' },
    ['typescript index.d.ts', 'package package.json'],
  ],
  ['none of a private package', { 'package.json': '{"private":true,"types":"a.d.ts"}' }, []],
  ['a manifest that is none', { 'package.json': '{"types":' }, []],
  ['a description', { 'api/openapi.yaml': '' }, ['openapi api/openapi.yaml']],
  ['at the top first', { 'openapi.json': '', 'api/openapi.yaml': '' }, ['openapi openapi.json']],
  ['a schema', { 'schema.graphql': '', 'schema.graphql.bak': '' }, ['graphql schema.graphql']],
  ['messages', { 'proto/b.proto': '', 'proto/a.proto': '' }, ['protobuf proto/a.proto']],
  ['nothing far below', { 'node_modules/x/openapi.yaml': '', 'test/api/schema.graphql': '' }, []],
])('%s', (_, files, expected) => {
  expect(seen(files)).toEqual(expected);
});

test('no folder is a fault', () => {
  expect(visibleSurfaces('/nonexistent/folder')).toEqual([]);
});
