// Changes of whole descriptions after the rules that oasdiff (Apache-2.0, github.com/oasdiff/oasdiff) and openapi-diff
// (Apache-2.0, github.com/OpenAPITools/openapi-diff) document. The documents and what is expected of them are our own.
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openapi } from '../../../src/surfaces/openapi/index.ts';
import { told } from '../pairs.ts';
import { NO_TOOLS, snapshotOf } from './snapshots.ts';

type Files = Readonly<Record<string, unknown>>;

const TEXT = { type: 'string' };
const WHOLE = { type: 'integer' };
const PET = { type: 'object', required: ['id'], properties: { id: WHOLE, name: TEXT } };
const DONE = { 200: { description: 'done' } };

function api(paths: object, more: object = {}): Files {
  return { 'openapi.yaml': { openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths, ...more } };
}

function api30(paths: object, more: object = {}): Files {
  return api(paths, { openapi: '3.0.3', ...more });
}

function content(schema: object, type = 'application/json'): object {
  return { content: { [type]: { schema } } };
}

const get = (operation: object, path = '/pets'): object => ({
  [path]: { get: { responses: DONE, ...operation } },
});
const post = (operation: object, path = '/pets'): object => ({
  [path]: { post: { responses: DONE, ...operation } },
});
const asking = (...parameters: object[]): Files => api(get({ parameters }));
const query = (schema: object, more: object = {}): object => ({ name: 'q', in: 'query', schema, ...more });
const taking = (schema: object, type?: string): Files =>
  api(post({ requestBody: { required: true, ...content(schema, type) } }));
const answering = (schema: object, type?: string): Files =>
  api(get({ responses: { 200: { description: 'pets', ...content(schema, type) } } }));
const called = (schema: object): object =>
  post({ requestBody: { required: true, ...content(schema) } }, '{$request.body#/url}');
const secured = (security: readonly object[], schemes: object): Files =>
  api(get({ security }), { components: { securitySchemes: schemes } });
const KEY = { type: 'apiKey', in: 'header', name: 'X-Key' };
const BEARER = { type: 'http', scheme: 'bearer' };
const form = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more });
/** JSON that holds a text with JSON. */
const INNER = {
  type: 'object',
  properties: { more: { ...TEXT, contentMediaType: 'application/json', contentSchema: { type: 'array' } } },
};
const URLENCODED = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';

const CAT = {
  type: 'object',
  required: ['kind', 'lives'],
  properties: { kind: { const: 'cat' }, lives: WHOLE },
};
const DOG = {
  type: 'object',
  required: ['kind', 'bark'],
  properties: { kind: { const: 'dog' }, bark: TEXT },
};
const animals = (mapping: object, ...names: readonly string[]): Files => ({
  ...api(post({ requestBody: { required: true, ...content({ $ref: '#/components/schemas/Animal' }) } }), {
    components: {
      schemas: {
        Animal: {
          oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
          discriminator: { propertyName: 'kind', mapping },
        },
        Cat: CAT,
        Dog: DOG,
      },
    },
  }),
});
const inFiles = (pet: object): Files => ({
  ...api(get({ responses: { 200: { description: 'pets', ...content({ $ref: './schemas/pet.json' }) } } })),
  'schemas/pet.json': pet,
});

/** What changes, before, now, and all that is to be found. */
const CASES: readonly (readonly [string, Files, Files, readonly string[]])[] = [
  // Paths, operations, servers.
  [
    'the parameter of a path has another name',
    api(get({ parameters: [{ name: 'id', in: 'path', required: true, schema: TEXT }] }, '/pets/{id}')),
    api(get({ parameters: [{ name: 'petId', in: 'path', required: true, schema: TEXT }] }, '/pets/{petId}')),
    [],
  ],
  [
    'a path has one more step',
    api(get({}, '/pets/{id}')),
    api(get({}, '/pets/{id}/all')),
    ['operation-removed proven GET /pets/{id}'],
  ],
  [
    'a path ends in a slash now',
    api(get({}, '/pets')),
    api(get({}, '/pets/')),
    ['operation-removed proven GET /pets'],
  ],
  [
    'an operation is gone before the day that was announced',
    api({
      '/pets': {
        get: { deprecated: true, 'x-sunset': '2999-01-01', responses: DONE },
        put: { responses: DONE },
      },
    }),
    api({ '/pets': { put: { responses: DONE } } }),
    ['operation-removed proven GET /pets'],
  ],
  [
    'an operation is deprecated, with a day',
    api(get({})),
    api(get({ deprecated: true, 'x-sunset': '2999-01-01' })),
    [],
  ],
  [
    'the base path of the server moves into the paths',
    api(get({}, '/pets'), { servers: [{ url: 'https://a.example/v1' }] }),
    api(get({}, '/v1/pets'), { servers: [{ url: 'https://a.example' }] }),
    [],
  ],
  [
    'the server has another version in its path',
    api(get({}), { servers: [{ url: 'https://a.example/v1' }] }),
    api(get({}), { servers: [{ url: 'https://a.example/v2' }] }),
    ['server-path-removed likely servers'],
  ],
  [
    'a variable of the server has one value less, and the same path',
    api(get({}), {
      servers: [
        { url: 'https://{region}.a.example', variables: { region: { default: 'eu', enum: ['eu', 'us'] } } },
      ],
    }),
    api(get({}), {
      servers: [
        { url: 'https://{region}.a.example', variables: { region: { default: 'eu', enum: ['eu'] } } },
      ],
    }),
    [],
  ],
  // Parameters.
  [
    'a list between pipes comes between commas',
    asking(query({ type: 'array', items: TEXT }, { style: 'pipeDelimited', explode: false })),
    asking(query({ type: 'array', items: TEXT }, { explode: false })),
    ['parameter-style-changed likely GET /pets query q'],
  ],
  [
    'an item of a list in the query takes less',
    asking(
      query({ type: 'array', items: { enum: ['a', 'b'] } }, { style: 'spaceDelimited', explode: false }),
    ),
    asking(query({ type: 'array', items: { enum: ['a'] } }, { style: 'spaceDelimited', explode: false })),
    ['parameter-enum proven GET /pets query q → []'],
  ],
  [
    'a label in a path takes less',
    api(
      get(
        {
          parameters: [
            { name: 'id', in: 'path', required: true, style: 'label', schema: { ...TEXT, maxLength: 9 } },
          ],
        },
        '/pets/{id}',
      ),
    ),
    api(
      get(
        {
          parameters: [
            { name: 'id', in: 'path', required: true, style: 'label', schema: { ...TEXT, maxLength: 3 } },
          ],
        },
        '/pets/{id}',
      ),
    ),
    ['parameter-max-length proven GET /pets/{id} path id'],
  ],
  [
    'a matrix in a path takes less',
    api(
      get(
        { parameters: [{ name: 'id', in: 'path', required: true, style: 'matrix', schema: WHOLE }] },
        '/pets/{id}',
      ),
    ),
    api(
      get(
        {
          parameters: [
            { name: 'id', in: 'path', required: true, style: 'matrix', schema: { ...WHOLE, minimum: 3 } },
          ],
        },
        '/pets/{id}',
      ),
    ),
    ['parameter-minimum proven GET /pets/{id} path id'],
  ],
  [
    'a property of a deep object is required',
    asking(query(form({ a: TEXT, b: TEXT }), { style: 'deepObject', explode: true })),
    asking(query(form({ a: TEXT, b: TEXT }, { required: ['a'] }), { style: 'deepObject', explode: true })),
    ['parameter-required proven GET /pets query q → a'],
  ],
  [
    'an empty value is no longer allowed by a word that says nothing of the schema',
    asking(query(TEXT, { allowEmptyValue: true })),
    asking(query(TEXT)),
    [],
  ],
  [
    'a header must be sent',
    asking({ name: 'X-Tenant', in: 'header', schema: TEXT }),
    asking({ name: 'x-tenant', in: 'header', required: true, schema: TEXT }),
    ['parameter-became-required proven GET /pets header x-tenant'],
  ],
  [
    'a cookie takes less',
    asking({ name: 'theme', in: 'cookie', schema: { enum: ['dark', 'light'] } }),
    asking({ name: 'theme', in: 'cookie', schema: { enum: ['light'] } }),
    ['parameter-enum proven GET /pets cookie theme'],
  ],
  [
    'a parameter of the whole path is said by each operation',
    api({ '/pets': { parameters: [query(TEXT)], get: { responses: DONE } } }),
    asking(query(TEXT)),
    [],
  ],
  [
    'a new required parameter of the whole path',
    api({ '/pets': { get: { responses: DONE } } }),
    api({ '/pets': { parameters: [query(TEXT, { required: true })], get: { responses: DONE } } }),
    ['parameter-added proven GET /pets query q'],
  ],
  [
    'a required parameter with a default is new',
    asking(),
    asking(query({ ...TEXT, default: 'a' }, { required: true })),
    ['parameter-added proven GET /pets query q'],
  ],
  [
    'a parameter is written as JSON',
    asking(query(form({ a: TEXT }))),
    asking({ name: 'q', in: 'query', ...content(form({ a: TEXT })) }),
    ['parameter-style-changed likely GET /pets query q'],
  ],
  // Types and null, in both versions.
  [
    'nullable becomes a list of types',
    api30(post({ requestBody: { required: true, ...content({ ...TEXT, nullable: true }) } })),
    taking({ type: ['string', 'null'] }),
    [],
  ],
  [
    'nullable is lost on the way to 3.1',
    api30(post({ requestBody: { required: true, ...content(form({ a: { ...TEXT, nullable: true } })) } })),
    taking(form({ a: TEXT })),
    ['body-type proven POST /pets body → a'],
  ],
  [
    'an enumeration may be null in an answer of 3.0',
    api30(get({ responses: { 200: { description: 'it', ...content({ ...TEXT, enum: ['a'] }) } } })),
    api30(
      get({
        responses: { 200: { description: 'it', ...content({ ...TEXT, enum: ['a', null], nullable: true }) } },
      }),
    ),
    ['response-type proven GET /pets 200', 'response-enum proven GET /pets 200'],
  ],
  [
    'an exclusive bound is written as a number',
    api30(
      post({ requestBody: { required: true, ...content({ ...WHOLE, minimum: 3, exclusiveMinimum: true }) } }),
    ),
    taking({ ...WHOLE, exclusiveMinimum: 3 }),
    [],
  ],
  // What is read only, and what is written only.
  [
    'a property that clients do not send becomes required',
    taking(form({ id: { ...WHOLE, readOnly: true }, name: TEXT })),
    taking(form({ id: { ...WHOLE, readOnly: true }, name: TEXT }, { required: ['id'] })),
    [],
  ],
  [
    'a required property is no longer read only',
    taking(form({ id: { ...WHOLE, readOnly: true } }, { required: ['id'] })),
    taking(form({ id: WHOLE }, { required: ['id'] })),
    ['body-required proven POST /pets body → id'],
  ],
  [
    'a required property of an answer is only written now',
    answering(form({ secret: TEXT }, { required: ['secret'] })),
    answering(form({ secret: { ...TEXT, writeOnly: true } }, { required: ['secret'] })),
    ['response-required proven GET /pets 200 → secret'],
  ],
  // Objects.
  [
    'an object of a request is closed',
    taking(PET),
    taking({ ...PET, additionalProperties: false }),
    ['body-additional-properties proven POST /pets body → *'],
  ],
  [
    'an object of an answer is opened',
    answering({ ...PET, additionalProperties: false }),
    answering(PET),
    ['response-additional-properties likely GET /pets 200 → *'],
  ],
  [
    'values of a map take less',
    taking({ type: 'object', additionalProperties: { type: ['string', 'integer'] } }),
    taking({ type: 'object', additionalProperties: TEXT }),
    ['body-type proven POST /pets body → *'],
  ],
  [
    'a schema is written out of two',
    taking(PET),
    taking({ allOf: [form({ id: WHOLE }, { required: ['id'] }), form({ name: TEXT })] }),
    [],
  ],
  // Alternatives and discriminators.
  [
    'a named alternative of a request is gone',
    animals({}, 'Cat', 'Dog'),
    animals({}, 'Cat'),
    ['body-one-of proven POST /pets body'],
  ],
  ['a named alternative of a request is new', animals({}, 'Cat'), animals({}, 'Cat', 'Dog'), []],
  [
    'a mapping names what is there',
    animals({}, 'Cat', 'Dog'),
    animals({ cat: '#/components/schemas/Cat' }, 'Cat', 'Dog'),
    [],
  ],
  // Answers.
  [
    'a default answer takes the place of a success',
    answering(PET),
    api(get({ responses: { default: { description: 'any', ...content(PET) } } })),
    [],
  ],
  [
    'a range takes the place of a status',
    api(get({ responses: { 201: { description: 'made' } } })),
    api(get({ responses: { '2XX': { description: 'made' } } })),
    [],
  ],
  [
    'a success is another one',
    api(get({ responses: { 200: { description: 'done' } } })),
    api(get({ responses: { 204: { description: 'done' } } })),
    ['response-removed proven GET /pets 200'],
  ],
  [
    'an answer has no content any more',
    answering(PET),
    api(get({})),
    ['media-type-removed likely GET /pets 200 application/json'],
  ],
  [
    'an answer comes in a vendor type',
    answering(PET),
    answering(PET, 'application/vnd.pets+json'),
    ['media-type-removed proven GET /pets 200 application/json'],
  ],
  [
    'a header of an answer is a number no more',
    api(
      get({
        responses: { 200: { description: 'done', headers: { 'X-Left': { required: true, schema: WHOLE } } } },
      }),
    ),
    api(
      get({
        responses: { 200: { description: 'done', headers: { 'X-Left': { required: true, schema: TEXT } } } },
      }),
    ),
    ['header-type proven GET /pets 200 header X-Left'],
  ],
  // Several files.
  [
    'a schema in another file takes more of an answer',
    inFiles(PET),
    inFiles({ ...PET, properties: { id: { type: ['integer', 'string'] }, name: TEXT } }),
    ['response-type proven GET /pets 200 → id'],
  ],
  ['a schema moves into a file', answering(PET), inFiles(PET), []],
  // Security.
  [
    'a key goes from the header to the query',
    secured([{ key: [] }], { key: KEY }),
    secured([{ key: [] }], { key: { ...KEY, in: 'query' } }),
    ['security-removed proven GET /pets security key'],
  ],
  [
    'two credentials are asked for at once',
    secured([{ key: [] }], { key: KEY, token: BEARER }),
    secured([{ key: [], token: [] }], { key: KEY, token: BEARER }),
    ['security-removed proven GET /pets security key'],
  ],
  [
    'one of two credentials is enough',
    secured([{ key: [], token: [] }], { key: KEY, token: BEARER }),
    secured([{ key: [] }], { key: KEY, token: BEARER }),
    [],
  ],
  [
    'nobody is let in without credentials any more',
    secured([{}, { key: [] }], { key: KEY }),
    secured([{ key: [] }], { key: KEY }),
    ['security-added proven GET /pets security'],
  ],
  [
    'all operations ask for it, but for one that says no',
    secured([], {}),
    api(get({ security: [] }), { security: [{ key: [] }], components: { securitySchemes: { key: KEY } } }),
    [],
  ],
  // What the API calls.
  [
    'a callback sends a value that was not listed',
    api(post({ callbacks: { done: called({ enum: ['a'] }) } })),
    api(post({ callbacks: { done: called({ enum: ['a', 'b'] }) } })),
    ['body-enum proven POST /pets callback done POST {$request.body#/url} body'],
  ],
  [
    'a callback sends one property more',
    api(post({ callbacks: { done: called(form({ a: TEXT })) } })),
    api(post({ callbacks: { done: called(form({ a: TEXT, b: TEXT })) } })),
    [],
  ],
  [
    'a webhook sends null',
    api({}, { webhooks: { born: { post: { requestBody: content(form({ a: TEXT })), responses: DONE } } } }),
    api(
      {},
      {
        webhooks: {
          born: {
            post: { requestBody: content(form({ a: { type: ['string', 'null'] } })), responses: DONE },
          },
        },
      },
    ),
    ['body-type proven webhook POST born body → a'],
  ],
  // What is written in a text.
  [
    'a text is base64 of JSON, and plain text now',
    taking(form({ a: { ...TEXT, contentEncoding: 'base64', contentMediaType: 'application/json' } })),
    taking(form({ a: { ...TEXT, contentEncoding: 'base16', contentMediaType: 'text/plain' } })),
    ['body-content-changed proven POST /pets body → a'],
  ],
  [
    'JSON in the texts of a list must be an object',
    taking({ type: 'array', items: { ...TEXT, contentMediaType: 'application/json' } }),
    taking({
      type: 'array',
      items: { ...TEXT, contentMediaType: 'application/json', contentSchema: { type: 'object' } },
    }),
    ['body-content-changed proven POST /pets body → []'],
  ],
  [
    'JSON in the texts of a map may be anything in an answer',
    answering({
      additionalProperties: { ...TEXT, contentMediaType: 'application/json', contentSchema: INNER },
    }),
    answering({ additionalProperties: { ...TEXT, contentMediaType: 'application/json' } }),
    ['response-content-changed proven GET /pets 200 → *'],
  ],
  [
    'a value that may be extended is gone from a property',
    taking(form({ a: { ...TEXT, 'x-extensible-enum': ['x', 'y'] } })),
    taking(form({ a: { ...TEXT, 'x-extensible-enum': ['x'] } })),
    ['body-extensible-value-removed proven POST /pets body → a'],
  ],
  // Forms.
  [
    'a field of a form is required',
    taking(form({ a: TEXT, b: WHOLE }), URLENCODED),
    taking(form({ a: TEXT, b: WHOLE }, { required: ['b'] }), URLENCODED),
    ['body-required proven POST /pets body → b'],
  ],
  [
    'a field of a form is a number now',
    taking(form({ a: TEXT }), URLENCODED),
    taking(form({ a: WHOLE }), URLENCODED),
    ['body-type proven POST /pets body → a'],
  ],
  [
    'a field of a form is a text now',
    taking(form({ a: WHOLE }), URLENCODED),
    taking(form({ a: TEXT }), URLENCODED),
    [],
  ],
  [
    'a list in a form is shorter',
    taking(form({ a: { type: 'array', items: TEXT, maxItems: 3 } }), URLENCODED),
    taking(form({ a: { type: 'array', items: TEXT, maxItems: 2 } }), URLENCODED),
    ['body-max-items proven POST /pets body → a'],
  ],
  [
    'an object in a form takes less',
    taking(form({ a: form({ b: { enum: ['x', 'y'] } }) }), URLENCODED),
    taking(form({ a: form({ b: { enum: ['x'] } }) }), URLENCODED),
    ['body-enum likely POST /pets body → a.b'],
  ],
  [
    'an object in a form of parts takes less',
    taking(form({ a: form({ b: { enum: ['x', 'y'] } }) }), MULTIPART),
    taking(form({ a: form({ b: { enum: ['x'] } }) }), MULTIPART),
    ['body-enum proven POST /pets body → a.b'],
  ],
  [
    'a file must be sent',
    taking(form({ note: TEXT, file: { ...TEXT, format: 'binary' } }), MULTIPART),
    taking(form({ note: TEXT, file: { ...TEXT, format: 'binary' } }, { required: ['file'] }), MULTIPART),
    ['body-required proven POST /pets body → file'],
  ],
  [
    'a field of parts has fewer values',
    taking(form({ a: { enum: ['x', 'y'] } }), MULTIPART),
    taking(form({ a: { enum: ['x'] } }), MULTIPART),
    ['body-enum proven POST /pets body → a'],
  ],
  [
    'a form is taken as JSON only',
    taking(PET, URLENCODED),
    taking(PET),
    [`media-type-removed proven POST /pets body ${URLENCODED}`],
  ],
  [
    'an attribute of XML takes less',
    taking(form({ a: { ...TEXT, maxLength: 9, xml: { attribute: true } } }), 'application/xml'),
    taking(form({ a: { ...TEXT, maxLength: 5, xml: { attribute: true } } }), 'application/xml'),
    ['body-max-length likely POST /pets body → a'],
  ],
];

function snapshot(
  label: string,
  files: Files,
  write: (data: unknown) => string,
): ReturnType<typeof snapshotOf> {
  const texts = Object.entries(files).map(([name, data]) => [
    name,
    name.endsWith('.json') ? JSON.stringify(data) : write(data),
  ]);
  return snapshotOf(label, Object.fromEntries(texts) as Record<string, string>, 'openapi.yaml');
}

describe('changes of whole descriptions', () => {
  test.each(CASES)('%s', async (_, old, next, expected) => {
    const found = await openapi.compare(
      snapshot('old', old, stringify),
      snapshot('new', next, JSON.stringify),
      {},
      NO_TOOLS,
    );
    expect(told(found)).toEqual([...expected]);
    expect(found.inconclusive).toEqual([]);
  });
});
