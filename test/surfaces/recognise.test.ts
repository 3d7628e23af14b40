import { expect, test } from 'vitest';
import { Unreadable } from '../../src/base/unreadable.ts';
import { checkersFor } from '../../src/surfaces/recognise.ts';
import type { Snapshot } from '../../src/surfaces/snapshot.ts';

/** A side that holds these files, by path. */
function side(files: Readonly<Record<string, string>>, entry: string | null = null): Snapshot {
  return {
    label: 'here',
    entry,
    read: (path) => Promise.resolve(Object.hasOwn(files, path) ? (files[path] as string) : null),
    list: () => Promise.resolve(Object.keys(files)),
    directory: () => Promise.reject(new Error('nobody asks for it')),
  };
}

test.each<[string, string, readonly string[]]>([
  ['index.d.ts', '', ['typescript']],
  ['index.d.mts', '', ['typescript']],
  ['api.graphql', '', ['graphql']],
  ['schema.gql', '', ['graphql']],
  ['a.proto', '', ['protobuf']],
  ['package.json', '{"openapi":"x"}', ['package']],
  ['api.yaml', '# the API\nopenapi: 3.1.0\ninfo: {}\n', ['openapi']],
  ['api.yml', '"openapi": "3.0.3"\n', ['openapi']],
  ['api.yaml', "swagger: '2.0'\n", ['openapi']],
  ['api.json', '{"openapi":"3.1.0"}', ['openapi']],
  ['api.json', '{"info":{},"openapi":"3.1.0"}', ['openapi']],
  ['api.json', '{\n  "info": {},\n  "openapi": "3.1.0"\n}', ['openapi']],
  ['x.json', '{"$schema": "https://json-schema.org/draft/2020-12/schema"}', ['json-schema']],
  ['x.json', '{"$schema": "http://json-schema.org/draft-07/schema#"}', ['json-schema']],
  ['x.yaml', '$schema: https://json-schema.org/draft/2019-09/schema\n', ['json-schema']],
  ['x.yaml', 'text: |\n  nothing of openapi here\n', []],
  ['x.json', '{"description":"openapi: 3"}', []],
  ['x.json', '', []],
  ['README.md', 'openapi: 3.1.0\n', []],
])('the file %s with %j', async (file, text, checkers) => {
  expect(await checkersFor(side({ [file]: text }, file))).toEqual(checkers);
});

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['declarations alone', { 'types/index.d.ts': '' }, ['typescript']],
  ['a package with declarations', { 'package.json': '{}', 'index.d.cts': '' }, ['typescript']],
  ['a package that names its types', { 'package.json': '{"types":"x.ts"}' }, ['typescript']],
  ['a package without types', { 'package.json': '{}', 'index.js': '' }, ['package']],
  ['a package that does not parse', { 'package.json': '{' }, ['package']],
  ['messages', { 'a/b.proto': '', 'buf.yaml': '' }, ['protobuf']],
  ['a schema in parts', { 'a.graphql': '', 'b.graphqls': '' }, ['graphql']],
  ['a description', { 'api/openapi.yml': '', 'api/parts/pet.yml': '' }, ['openapi']],
  ['schemas', { 'pet.schema.json': '', 'README.md': '' }, ['json-schema']],
  ['a package with a schema of its settings', { 'package.json': '{}', 'x.schema.json': '' }, ['package']],
  ['several', { 'package.json': '{}', 'a.proto': '', 'b.gql': '' }, ['package', 'graphql', 'protobuf']],
  ['nothing', {}, []],
])('a folder with %s', async (_, files, checkers) => {
  expect(await checkersFor(side(files))).toEqual(checkers);
});

test('a side that cannot be read shows nothing', async () => {
  const refused = {
    ...side({}, 'api.yaml'),
    read: () => Promise.reject(new Unreadable('api.yaml', 'it is too large')),
  };
  expect(await checkersFor(refused)).toEqual([]);
});

test('a large file of nothing is looked through in no time', async () => {
  expect(await checkersFor(side({ 'x.json': '\n'.repeat(5_000_000) }, 'x.json'))).toEqual([]);
});
