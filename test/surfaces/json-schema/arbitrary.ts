// Schemas and instances of a small world, in which much meets.
import fc from 'fast-check';

const NAMES = ['a', 'b', 'x-1'];
const PATTERNS = ['^a', 'b$', '^[ab]*$', '^x-', '^(a|b)+$', '[0-9]'];
const FORMATS = ['email', 'date', 'ipv4', 'uri'];
const SCALARS: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  2,
  2.5,
  -1,
  3,
  10,
  '',
  'a',
  'b',
  'ab',
  'x-1',
  '7',
  'a@example.com',
  '2024-02-29',
];
const TYPES = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

type Schema = boolean | Record<string, unknown>;

const count = fc.integer({ min: 0, max: 3 });
const number = fc.constantFrom(-1, 0, 1, 2, 2.5, 3, 10);
const names = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 });

/** A value of the small world. */
export const instance: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...SCALARS),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES, 'other', 'ab'), tie('value'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).value;

/** Keywords of one sort: what they say together. */
function keywordsOf(schema: fc.Arbitrary<Schema>): fc.Arbitrary<Record<string, unknown>> {
  const optional = { requiredKeys: [] };
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.oneof(
          fc.constantFrom(...TYPES),
          fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 3 }),
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        enum: fc.uniqueArray(fc.constantFrom(...SCALARS), { minLength: 1, maxLength: 4 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ const: instance }) },
    {
      weight: 2,
      arbitrary: fc.record(
        {
          minimum: number,
          maximum: number,
          exclusiveMinimum: number,
          exclusiveMaximum: number,
          multipleOf: fc.constantFrom(1, 2, 0.5, 3),
        },
        optional,
      ),
    },
    {
      weight: 2,
      arbitrary: fc.record(
        {
          minLength: count,
          maxLength: count,
          pattern: fc.constantFrom(...PATTERNS),
          format: fc.constantFrom(...FORMATS),
        },
        optional,
      ),
    },
    {
      weight: 2,
      arbitrary: fc.record(
        {
          items: schema,
          prefixItems: fc.array(schema, { minLength: 1, maxLength: 2 }),
          minItems: count,
          maxItems: count,
          uniqueItems: fc.boolean(),
        },
        optional,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({ contains: schema, minContains: count, maxContains: count }, optional),
    },
    {
      weight: 3,
      arbitrary: fc.record(
        {
          properties: fc.dictionary(fc.constantFrom(...NAMES), schema, { maxKeys: 3, noNullPrototype: true }),
          required: names,
          additionalProperties: schema,
        },
        optional,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record(
        {
          patternProperties: fc.dictionary(fc.constantFrom(...PATTERNS), schema, {
            maxKeys: 2,
            noNullPrototype: true,
          }),
          propertyNames: schema,
          minProperties: count,
          maxProperties: count,
        },
        optional,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record(
        {
          dependentRequired: fc.dictionary(fc.constantFrom(...NAMES), names, {
            maxKeys: 2,
            noNullPrototype: true,
          }),
          dependentSchemas: fc.dictionary(fc.constantFrom(...NAMES), schema, {
            maxKeys: 1,
            noNullPrototype: true,
          }),
        },
        optional,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({ unevaluatedProperties: schema, unevaluatedItems: schema }, optional),
    },
    {
      weight: 2,
      arbitrary: fc.oneof(
        ...['allOf', 'anyOf', 'oneOf'].map((word) =>
          fc.record({ [word]: fc.array(schema, { minLength: 1, maxLength: 3 }) }),
        ),
      ),
    },
    { weight: 1, arbitrary: fc.record({ not: schema }) },
    {
      weight: 1,
      arbitrary: fc.record(Object.fromEntries(['if', 'then', 'else'].map((word) => [word, schema])), {
        requiredKeys: ['if'],
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom({ $ref: '#' }, { $ref: '#/$defs/one' }, { $ref: '#/$defs/two' }),
    },
  );
}

const schema: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Schema[]>(true, false, {}, { type: 'string' }, { type: 'integer' }, { type: 'object' }),
    fc
      .array(keywordsOf(tie('schema')), { minLength: 1, maxLength: 3 })
      .map((parts) => Object.assign({}, ...parts) as Schema),
  ),
})).schema;

/** A whole schema: it, and what it may refer to. */
const whole = fc
  .tuple(schema, schema, schema)
  .map(([root, one, two]): Record<string, unknown> => ({ ...asObject(root), $defs: { one, two } }));

/** A schema and another one that is like it, or has nothing to do with it. */
export const pair: fc.Arbitrary<readonly [Record<string, unknown>, Record<string, unknown>]> = fc
  .tuple(whole, whole, schema, fc.array(fc.nat({ max: 7 }), { maxLength: 4 }), fc.nat({ max: 5 }))
  .map(([old, other, part, way, kind]) => {
    if (kind === 0) return [old, other];
    return [old, edited(old, part, way, kind) as Record<string, unknown>];
  });

function asObject(one: Schema): Record<string, unknown> {
  if (one === true) return {};
  return one === false ? { not: {} } : one;
}

/** A schema that is different in one place: a part laid over, put in its place, or taken away. */
function edited(value: unknown, part: Schema, way: readonly number[], kind: number): unknown {
  const [turn, ...rest] = way;
  if (Array.isArray(value)) {
    if (turn === undefined || value.length === 0) return value;
    const at = turn % value.length;
    return value.map((item: unknown, index) => (index === at ? edited(item, part, rest, kind) : item));
  }
  if (typeof value !== 'object' || value === null)
    return typeof value === 'number' ? value + kind - 3 : value;
  const keys = Object.keys(value);
  if (turn === undefined || keys.length === 0) {
    if (kind > 3 && keys.length > 0) {
      const gone = keys[kind % keys.length];
      return Object.fromEntries(Object.entries(value).filter(([key]) => key !== gone || key === '$defs'));
    }
    return { ...value, ...asObject(part) };
  }
  const key = keys[turn % keys.length] as string;
  return { ...value, [key]: edited((value as Record<string, unknown>)[key], part, rest, kind) };
}
