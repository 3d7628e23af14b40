import { fc, test } from '@fast-check/vitest';
import { buildSchema, parse, print, validate } from 'graphql';
import { describe, expect } from 'vitest';
import { Unreadable } from '../../../src/base/unreadable.ts';
import type { Tools } from '../../../src/surfaces/checker.ts';
import type { Comparison } from '../../../src/surfaces/difference.ts';
import { graphql } from '../../../src/surfaces/graphql/index.ts';
import type { Snapshot } from '../../../src/surfaces/snapshot.ts';

/** A side that is one file. */
function side(sdl: string): Snapshot {
  return {
    label: 'side',
    entry: 'schema.graphql',
    read: () => Promise.resolve(sdl),
    list: () => Promise.resolve(['schema.graphql']),
    directory: () => Promise.reject(new Unreadable('side', 'it is no folder')),
  };
}
const compare = (old: string, next: string): Promise<Comparison> =>
  graphql.compare(side(old), side(next), {}, {} as Tools);

const OUTPUT = ['Int', 'Int!', 'String', '[Int!]', 'Color', 'A', 'A!', '[B]', 'N', 'U'] as const;
const INPUT = ['Int', 'Int!', 'Int! = 1', 'String', 'Color', '[ID!]', 'I', 'I!', 'Float'] as const;
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });
const field = fc.record({ type: fc.constantFrom(...OUTPUT), argument: some(fc.constantFrom(...INPUT)) });

/** A schema in which everything can differ from another one, or be missing. */
const schemas = fc
  .record({
    query: fc.tuple(some(field), some(field), some(field)),
    a: fc.tuple(some(field), some(field)),
    b: fc.tuple(some(field), some(field)),
    input: fc.tuple(some(fc.constantFrom(...INPUT)), some(fc.constantFrom(...INPUT))),
    colors: fc.subarray(['RED', 'BLUE', 'GREEN'], { minLength: 1 }),
    members: fc.subarray(['A', 'B'], { minLength: 1 }),
    node: fc.boolean(),
  })
  .map(({ query, a, b, input, colors, members, node }) => {
    const fields = (list: readonly (typeof query)[number][]) =>
      list
        .flatMap((each, index) => {
          if (each === null) return [];
          const given = each.argument === null ? '' : `(x: ${each.argument})`;
          return [`  f${index}${given}: ${each.type}`];
        })
        .join('\n');
    // An input that requires itself accepts nothing.
    const inputs = input
      .flatMap((type, index) => (type === null ? [] : [`  i${index}: ${type === 'I!' ? 'I' : type}`]))
      .join('\n');
    const named = node ? ' implements N' : '';
    return `type Query {\n  ok: Boolean\n${fields(query)}\n}\ninterface N {\n  id: ID\n}
type A${named} {\n  id: ID\n${fields(a)}\n}\ntype B implements N {\n  id: ID\n${fields(b)}\n}
union U = ${members.join(' | ')}\nenum Color {\n  ${colors.join('\n  ')}\n}\ninput I {\n  z: Boolean\n${inputs}\n}\n`;
  });

/** Operations that clients may have written against such schemas. */
const leaf = fc.constantFrom('ok', 'id', '__typename', 'f0', 'f1', 'f2');
const value = fc.constantFrom('1', '"a"', 'RED', 'GREEN', 'null', '[1]', '{}', '{i0: 1}', '{i1: RED}', '$v');
const { selection } = fc.letrec<{ selection: string }>((tie) => ({
  selection: fc
    .array(
      fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.tuple(leaf, value).map(([name, given]) => `${name}(x: ${given})`),
        fc.tuple(leaf, tie('selection')).map(([name, inner]) => `${name} ${inner}`),
        fc
          .tuple(leaf, value, tie('selection'))
          .map(([name, given, inner]) => `${name}(x: ${given}) ${inner}`),
        fc
          .tuple(fc.constantFrom('A', 'B', 'N', 'U'), tie('selection'))
          .map(([name, inner]) => `... on ${name} ${inner}`),
      ),
      { minLength: 1, maxLength: 2 },
    )
    .map((parts) => `{ ${parts.join(' ')} }`),
}));
const documents = fc
  .tuple(fc.constantFrom('Int', 'Int!', 'String', 'Color', '[ID!]', 'I', 'I!'), selection)
  .map(([type, inner]) => (inner.includes('$v') ? `query ($v: ${type}) ${inner}` : `query ${inner}`));

const accepts = (sdl: string, document: string): boolean =>
  validate(buildSchema(sdl), parse(document)).length === 0;

describe('graphql', () => {
  test.prop([schemas], { numRuns: 20 })('finds nothing between a schema and itself', async (schema) => {
    expect(await compare(schema, schema)).toEqual({ changes: [], inconclusive: [] });
  });

  test.prop([schemas, schemas], { numRuns: 50 })(
    'proves nothing that graphql-js does not confirm, and gives each difference its own id',
    async (old, next) => {
      const { changes, inconclusive } = await compare(old, next);
      expect(inconclusive).toEqual([]);
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
      for (const { proof, affected, cause } of changes) {
        if (cause !== null) expect(changes.map(({ id }) => id)).toContain(cause);
        if (proof === null) continue;
        expect(accepts(old, proof.text)).toBe(true);
        expect(accepts(next, proof.text)).toBe(affected === 'reader');
      }
    },
  );

  test.prop([schemas, schemas, fc.array(documents, { minLength: 20, maxLength: 20 })], { numRuns: 40 })(
    'is never silent where an operation breaks',
    async (old, next, operations) => {
      const [before, now] = [buildSchema(old), buildSchema(next)];
      const broken = operations
        .map((each) => parse(each))
        .find((each) => validate(before, each).length === 0 && validate(now, each).length > 0);
      if (broken === undefined) return;
      const { changes } = await compare(old, next);
      expect(changes, print(broken)).not.toEqual([]);
    },
  );
});

describe('graphql, of input that is no schema', () => {
  test.each([
    ['brackets without end', `type Query {\n  a: ${'['.repeat(200_000)}Int\n}`],
    ['a value nested without end', `directive @d(a: Int) on OBJECT type Query @d(a: ${'['.repeat(200_000)}`],
    ['an operation', '{ user { name } }'],
    ['JSON', '{"data": {"__schema": {}}}'],
    ['a type that is its own interface', 'type Query { a: A } interface A implements A { id: ID }'],
    ['an input that requires itself', 'type Query { a(b: B): Int } input B { b: B! }'],
    ['an unknown name of an object of JavaScript', 'type Query { a: __proto__ }'],
  ])('answers inconclusive for %s', async (_, text) => {
    const { changes, inconclusive } = await compare('type Query { a: Int }', text);
    expect(changes).toEqual([]);
    expect(inconclusive).toHaveLength(1);
    expect(inconclusive[0]?.reason).not.toContain('\n');
  });
});
