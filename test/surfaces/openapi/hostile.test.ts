import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/surfaces/difference.ts';
import { openapi } from '../../../src/surfaces/openapi/index.ts';
import { NO_TOOLS, snapshotOf } from './snapshots.ts';

const HEAD = { openapi: '3.1.0', info: { title: 'Pets', version: '1.0.0' } };

function compare(old: unknown, next: unknown): Promise<Comparison> {
  const text = (of: unknown): string => (typeof of === 'string' ? of : JSON.stringify(of));
  return openapi.compare(
    snapshotOf('before', { 'openapi.yaml': text(old) }, 'openapi.yaml'),
    snapshotOf('now', { 'openapi.yaml': text(next) }, 'openapi.yaml'),
    {},
    NO_TOOLS,
  );
}

function taking(schema: unknown, more: object = {}): object {
  const requestBody = { required: true, content: { 'application/json': { schema } } };
  return { ...HEAD, paths: { '/pets': { post: { requestBody, responses: {} } } }, ...more };
}

/** A schema in a schema, and so on. */
function nested(depth: number): unknown {
  let schema: unknown = { type: 'string' };
  for (let level = 0; level < depth; level += 1) schema = { type: 'object', properties: { a: schema } };
  return schema;
}

describe('descriptions that nobody writes in good faith', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'now: openapi.yaml is empty'],
    ['a list', '[1, 2]', 'now: openapi.yaml is no OpenAPI description: it says no version under openapi'],
    ['a version to come', 'openapi: 3.2.0', 'now: openapi.yaml is OpenAPI 3.2.0; 3.0 and 3.1 are compared'],
    [
      'a key twice',
      'openapi: 3.1.0\nopenapi: 3.1.0',
      'now: openapi.yaml:2:1: no YAML: Map keys must be unique',
    ],
    [
      'an anchor in itself',
      'openapi: 3.1.0\na: &a { b: *a }',
      'now: openapi.yaml is nested more than 200 levels deep',
    ],
    ['too many brackets', '['.repeat(20_000), 'now: openapi.yaml'],
  ])('%s is inconclusive', async (_, text, reason) => {
    const { changes, inconclusive } = await compare(HEAD, text);
    expect(changes).toEqual([]);
    expect(inconclusive).toEqual([
      { where: 'openapi.yaml', reason: expect.stringContaining(reason) as string },
    ]);
  });

  test('schemas within schemas without end are inconclusive', async () => {
    const { changes, inconclusive } = await compare(taking({}), taking(nested(300)));
    expect(changes).toEqual([]);
    expect(inconclusive[0]?.reason).toContain('nested more than 200 levels deep');
  });

  test('a chain of references that is longer than the stack is followed all the same', async () => {
    const chain = (last: unknown): object => ({
      components: {
        schemas: Object.fromEntries(
          Array.from({ length: 1_500 }, (_, index) => [
            `S${index}`,
            index === 1_499 ? last : { allOf: [{ $ref: `#/components/schemas/S${index + 1}` }] },
          ]),
        ),
      },
    });
    const { changes, inconclusive } = await compare(
      taking({ $ref: '#/components/schemas/S0' }, chain({ type: 'string' })),
      taking({ $ref: '#/components/schemas/S0' }, chain({ type: 'integer' })),
    );
    expect(changes.length + inconclusive.length).toBeGreaterThan(0);
  });

  test('a schema that is only a reference to itself is inconclusive or without a difference, and ends', async () => {
    const itself = { components: { schemas: { A: { $ref: '#/components/schemas/A' } } } };
    const { inconclusive } = await compare(taking({}), taking({ $ref: '#/components/schemas/A' }, itself));
    expect(inconclusive).not.toEqual([]);
  });

  test('a pattern that takes for ever proves nothing and ends', async () => {
    const pattern = '^(a+)+$';
    const { changes } = await compare(
      taking({ type: 'string', minLength: 40, pattern: 'b$' }),
      taking({ type: 'string', minLength: 40, pattern }),
    );
    expect(changes.map(({ change }) => change)).toEqual(['body-pattern']);
  });

  test('a path of parameters alone is matched without trying all ways', async () => {
    const path = `/${Array.from({ length: 40 }, (_, index) => `{a${index}}`).join('')}!`;
    const old = { ...HEAD, paths: { [path]: { get: { responses: {} } } } };
    const { changes } = await compare(old, { ...HEAD, paths: {} });
    expect(changes).toHaveLength(1);
  });

  test('names that every object has are names like others', async () => {
    const { changes } = await compare(
      JSON.stringify(HEAD).replace('}}', '}, "paths": {"__proto__": {"get": {"responses": {}}}}}'),
      { ...HEAD, paths: {} },
    );
    expect(changes.map(({ where }) => where)).toEqual(['GET __proto__']);
  });

  test('what is no operation, no parameter and no response is not taken for one', async () => {
    const odd = {
      ...HEAD,
      paths: { '/pets': { get: 5, parameters: 'x', post: { responses: 7, parameters: [1] } } },
    };
    const { changes, inconclusive } = await compare(odd, odd);
    expect(changes).toEqual([]);
    expect(inconclusive.map(({ where }) => where)).toEqual(['POST /pets parameters']);
  });
});

test('a large description of which nothing changed but one schema is compared in a breath', async () => {
  const large = (maximum: number): object => ({
    ...HEAD,
    paths: Object.fromEntries(
      Array.from({ length: 1_500 }, (_, index) => [
        `/pets${index}/{id}`,
        {
          get: {
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
            responses: {
              200: {
                description: 'the pet',
                content: {
                  'application/json': { schema: { $ref: `#/components/schemas/Pet${index % 300}` } },
                },
              },
            },
          },
        },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [
          `Pet${index}`,
          {
            type: 'object',
            properties: {
              age: { type: 'integer', maximum: index === 7 ? maximum : 10 },
              friend: { $ref: `#/components/schemas/Pet${(index + 100) % 300}` },
            },
          },
        ]),
      ),
    },
  });
  const started = Date.now();
  const { changes } = await compare(large(10), large(20));
  expect(Date.now() - started).toBeLessThan(10_000);
  expect(changes.filter(({ cause }) => cause === null)).toHaveLength(1);
  expect(changes.every(({ grade }) => grade === 'proven')).toBe(true);
}, 20_000);
