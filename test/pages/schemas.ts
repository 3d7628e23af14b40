// The published schemas of the documents that we write, with the formats that they assert.
import { readFileSync } from 'node:fs';
import type { AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

const read = (name: string): AnySchemaObject =>
  JSON.parse(readFileSync(new URL(`../fixtures/schemas/${name}.json`, import.meta.url), 'utf8'));

/** A schema of that name as a function that returns what is wrong with a document. */
export function checker(name: string): (document: unknown) => readonly string[] {
  const ajv = new Ajv2020({
    allErrors: true,
    strictTypes: false,
    formats: {
      // RFC 3339, section 5.6.
      'date-time': (text: string) =>
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
        !Number.isNaN(Date.parse(text)),
      date: (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
      uri: (text: string) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) && URL.canParse(text),
    },
  });
  // Ajv has the vocabulary that only annotates; that of OpenEoX asserts, as Ajv does anyway.
  ajv.addMetaSchema({
    $id: 'https://json-schema.org/draft/2020-12/meta/format-assertion',
    $dynamicAnchor: 'meta',
    type: ['object', 'boolean'],
    properties: { format: { type: 'string' } },
  });
  ajv.addMetaSchema(read('openeox-meta'));
  const validate = ajv.compile(read(name));
  return (document) => {
    validate(document);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
