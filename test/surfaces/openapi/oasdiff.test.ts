// The rules of oasdiff (Apache-2.0, github.com/oasdiff/oasdiff, checker/rules.go) for what is in a schema, by their
// levels: an error breaks, an information passes. The documents are our own.
import { describe, expect, test } from 'vitest';
import type { Difference } from '../../../src/surfaces/difference.ts';
import { openapi } from '../../../src/surfaces/openapi/index.ts';
import { NO_TOOLS, snapshotOf } from './snapshots.ts';

type Verdict = 'breaks' | 'passes';

const TEXT = { type: 'string' };
const WHOLE = { type: 'integer' };
const LIST = { type: 'array', items: TEXT };
/** As JSON, since an object with a method then is a promise to JavaScript. */
const NAMED_KIND = JSON.parse('{"if": {"required": ["name"]}, "then": {"required": ["kind"]}}') as object;
const PET = { type: 'object', properties: { name: TEXT, kind: TEXT } };

/** The name of the change, the schema before and now, what that means in a request, and in a response. */
const RULES: readonly (readonly [string, object, object, Verdict, Verdict])[] = [
  ['max-length-decreased', { ...TEXT, maxLength: 10 }, { ...TEXT, maxLength: 5 }, 'breaks', 'passes'],
  ['max-length-increased', { ...TEXT, maxLength: 5 }, { ...TEXT, maxLength: 10 }, 'passes', 'breaks'],
  ['max-length-set', TEXT, { ...TEXT, maxLength: 5 }, 'breaks', 'passes'],
  ['max-length-unset', { ...TEXT, maxLength: 5 }, TEXT, 'passes', 'breaks'],
  ['min-length-increased', { ...TEXT, minLength: 1 }, { ...TEXT, minLength: 3 }, 'breaks', 'passes'],
  ['min-length-decreased', { ...TEXT, minLength: 3 }, { ...TEXT, minLength: 1 }, 'passes', 'breaks'],
  ['max-decreased', { ...WHOLE, maximum: 10 }, { ...WHOLE, maximum: 5 }, 'breaks', 'passes'],
  ['max-increased', { ...WHOLE, maximum: 5 }, { ...WHOLE, maximum: 10 }, 'passes', 'breaks'],
  ['max-set', WHOLE, { ...WHOLE, maximum: 5 }, 'breaks', 'passes'],
  ['min-increased', { ...WHOLE, minimum: 1 }, { ...WHOLE, minimum: 5 }, 'breaks', 'passes'],
  ['min-decreased', { ...WHOLE, minimum: 5 }, { ...WHOLE, minimum: 1 }, 'passes', 'breaks'],
  ['exclusive-max-set', WHOLE, { ...WHOLE, exclusiveMaximum: 5 }, 'breaks', 'passes'],
  [
    'exclusive-min-increased',
    { ...WHOLE, exclusiveMinimum: 1 },
    { ...WHOLE, exclusiveMinimum: 2 },
    'breaks',
    'passes',
  ],
  ['min-items-set', LIST, { ...LIST, minItems: 1 }, 'breaks', 'passes'],
  ['min-items-decreased', { ...LIST, minItems: 2 }, { ...LIST, minItems: 1 }, 'passes', 'breaks'],
  ['max-items-decreased', { ...LIST, maxItems: 3 }, { ...LIST, maxItems: 2 }, 'breaks', 'passes'],
  ['pattern-added', TEXT, { ...TEXT, pattern: '^[a-z]+$' }, 'breaks', 'passes'],
  ['pattern-removed', { ...TEXT, pattern: '^[a-z]+$' }, TEXT, 'passes', 'breaks'],
  ['pattern-generalized', { ...TEXT, pattern: '^[a-z]+$' }, { ...TEXT, pattern: '.*' }, 'passes', 'breaks'],
  ['type-changed', TEXT, WHOLE, 'breaks', 'breaks'],
  ['type-generalized', WHOLE, { type: 'number' }, 'passes', 'breaks'],
  ['type-specialized', { type: 'number' }, WHOLE, 'breaks', 'passes'],
  ['list-of-types-widened', TEXT, { type: ['string', 'integer'] }, 'passes', 'breaks'],
  ['list-of-types-narrowed', { type: ['string', 'integer'] }, TEXT, 'breaks', 'passes'],
  ['became-nullable', TEXT, { type: ['string', 'null'] }, 'passes', 'breaks'],
  ['became-not-nullable', { type: ['string', 'null'] }, TEXT, 'breaks', 'passes'],
  ['format-set', TEXT, { ...TEXT, format: 'date' }, 'breaks', 'passes'],
  ['format-unset', { ...TEXT, format: 'date' }, TEXT, 'passes', 'breaks'],
  ['const-added', TEXT, { const: 'cat' }, 'breaks', 'passes'],
  ['const-removed', { ...TEXT, const: 'cat' }, TEXT, 'passes', 'breaks'],
  ['const-changed', { const: 'cat' }, { const: 'dog' }, 'breaks', 'breaks'],
  ['became-enum', TEXT, { ...TEXT, enum: ['cat'] }, 'breaks', 'passes'],
  ['enum-value-removed', { enum: ['cat', 'dog'] }, { enum: ['cat'] }, 'breaks', 'passes'],
  ['enum-value-added', { enum: ['cat'] }, { enum: ['cat', 'dog'] }, 'passes', 'breaks'],
  ['new-optional-property', { ...PET, properties: { name: TEXT } }, PET, 'passes', 'passes'],
  [
    'new-required-property',
    { ...PET, properties: { name: TEXT } },
    { ...PET, required: ['kind'] },
    'breaks',
    'passes',
  ],
  [
    'required-property-removed',
    { ...PET, required: ['kind'] },
    { ...PET, properties: { name: TEXT } },
    'passes',
    'breaks',
  ],
  ['optional-property-removed', PET, { ...PET, properties: { name: TEXT } }, 'passes', 'passes'],
  ['property-became-required', PET, { ...PET, required: ['name'] }, 'breaks', 'passes'],
  ['property-became-optional', { ...PET, required: ['name'] }, PET, 'passes', 'breaks'],
  ['one-of-added', { oneOf: [TEXT] }, { oneOf: [TEXT, WHOLE] }, 'passes', 'breaks'],
  ['one-of-removed', { oneOf: [TEXT, WHOLE] }, { oneOf: [TEXT] }, 'breaks', 'passes'],
  ['any-of-added', { anyOf: [TEXT] }, { anyOf: [TEXT, WHOLE] }, 'passes', 'breaks'],
  ['any-of-removed', { anyOf: [TEXT, WHOLE] }, { anyOf: [TEXT] }, 'breaks', 'passes'],
  ['all-of-added', PET, { ...PET, allOf: [{ required: ['name'] }] }, 'breaks', 'passes'],
  ['all-of-removed', { ...PET, allOf: [{ required: ['name'] }] }, PET, 'passes', 'breaks'],
  ['all-of-added-annotation-only', PET, { ...PET, allOf: [{ title: 'A pet' }] }, 'passes', 'passes'],
  ['if-added', PET, { ...PET, ...NAMED_KIND }, 'breaks', 'passes'],
  ['if-removed', { ...PET, ...NAMED_KIND }, PET, 'passes', 'breaks'],
  ['contains-added', LIST, { ...LIST, contains: { const: 'cat' } }, 'breaks', 'passes'],
  ['contains-removed', { ...LIST, contains: { const: 'cat' } }, LIST, 'passes', 'breaks'],
  ['dependent-required-added', PET, { ...PET, dependentRequired: { name: ['kind'] } }, 'breaks', 'passes'],
  ['dependent-required-removed', { ...PET, dependentRequired: { name: ['kind'] } }, PET, 'passes', 'breaks'],
  [
    'dependent-schema-added',
    PET,
    { ...PET, dependentSchemas: { name: { required: ['kind'] } } },
    'breaks',
    'passes',
  ],
  ['pattern-property-added', PET, { ...PET, patternProperties: { '^x-': TEXT } }, 'breaks', 'passes'],
  ['pattern-property-removed', { ...PET, patternProperties: { '^x-': TEXT } }, PET, 'passes', 'breaks'],
  ['property-names-added', PET, { ...PET, propertyNames: { maxLength: 4 } }, 'breaks', 'passes'],
  ['unevaluated-properties-added', PET, { ...PET, unevaluatedProperties: TEXT }, 'breaks', 'passes'],
  ['content-schema-added', TEXT, { ...TEXT, contentSchema: { type: 'object' } }, 'breaks', 'passes'],
  ['content-schema-removed', { ...TEXT, contentSchema: { type: 'object' } }, TEXT, 'passes', 'breaks'],
  ['discriminator-added', PET, { ...PET, discriminator: { propertyName: 'kind' } }, 'passes', 'passes'],
  ['default-value-changed', { ...TEXT, default: 'cat' }, { ...TEXT, default: 'dog' }, 'passes', 'passes'],
  ['became-deprecated', TEXT, { ...TEXT, deprecated: true }, 'passes', 'passes'],
];

function described(place: 'request' | 'response', schema: object): string {
  const content = {
    'application/json': { schema: { type: 'object', required: ['it'], properties: { it: schema } } },
  };
  const taken = { requestBody: { required: true, content }, responses: {} };
  const made = { responses: { 200: { description: 'it', content } } };
  const paths = { '/it': { post: place === 'request' ? taken : made } };
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'It', version: '1' }, paths });
}

async function found(
  place: 'request' | 'response',
  old: object,
  next: object,
): Promise<readonly Difference[]> {
  const [before, now] = [old, next].map((schema, index) =>
    snapshotOf(String(index), { 'openapi.json': described(place, schema) }, 'openapi.json'),
  ) as [ReturnType<typeof snapshotOf>, ReturnType<typeof snapshotOf>];
  const { changes, inconclusive } = await openapi.compare(before, now, {}, NO_TOOLS);
  expect(inconclusive).toEqual([]);
  return changes;
}

describe('the rules of oasdiff for schemas', () => {
  test.each(RULES)('%s', async (_, old, next, request, response) => {
    expect((await found('request', old, next)).length > 0 ? 'breaks' : 'passes').toBe(request);
    const answers = await found('response', old, next);
    // That a value comes no longer is what a policy may choose to pass over.
    expect(answers.some(({ affected }) => affected === 'reader') ? 'breaks' : 'passes').toBe(response);
  });
});

test('what breaks readers is proven, but for what no validator looks at', async () => {
  const unproven: string[] = [];
  for (const [name, old, next, request, response] of RULES) {
    const places = [
      request === 'breaks' ? 'request' : null,
      response === 'breaks' ? 'response' : null,
    ] as const;
    for (const place of places)
      if (place !== null && !(await found(place, old, next)).some(({ grade }) => grade === 'proven'))
        unproven.push(`${place} ${name}`);
  }
  expect(unproven).toEqual(['request content-schema-added', 'response content-schema-removed']);
});
