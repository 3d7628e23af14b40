import { fc, test } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect } from 'vitest';
import type { Included } from '../../../src/surfaces/json-schema/included.ts';
import { SchemaComparer } from '../../../src/surfaces/json-schema/included.ts';
import { SchemaSource } from '../../../src/surfaces/json-schema/source.ts';
import { instance, pair } from './arbitrary.ts';

const ajv = new Ajv2020({ strict: false, logger: false, addUsedSchema: false, validateSchema: false });
addFormats.default(ajv);

// The same pairs in each run: a schema that takes long is to be found by a campaign, not by whoever waits for CI.
/** What Ajv says of instances under a schema as it stands; null where it cannot say. */
function verdicts(schema: object): ((value: unknown) => boolean | null) | null {
  try {
    const validate = ajv.compile(schema);
    ajv.removeSchema(schema);
    return (value) => {
      try {
        return validate(value);
      } catch {
        // Stack: a schema that leads in circles.
        return null;
      }
    };
  } catch {
    return null;
  }
}

function compare(a: unknown, b: unknown): Included {
  const side = (root: unknown) => new SchemaSource({ root, dialect: '2020-12' }).at('');
  return new SchemaComparer().included(side(a), side(b));
}

describe('of any two schemas', () => {
  test.prop([pair, fc.array(instance, { minLength: 20, maxLength: 40 })], { numRuns: 150, seed: 5 })(
    'what is said to be compatible is contradicted by no instance, and every proof holds',
    ([a, b], instances) => {
      const [old, next] = [verdicts(a), verdicts(b)];
      if (old === null || next === null) return;
      const { breaks, unknown } = compare(a, b);
      for (const { proof } of breaks) {
        if (proof === null) continue;
        expect([old(proof.instance), next(proof.instance)]).toEqual([true, false]);
      }
      if (breaks.length > 0 || unknown.length > 0) return;
      expect(instances.filter((value) => old(value) === true && next(value) === false)).toEqual([]);
    },
  );

  test.prop([pair], { numRuns: 60, seed: 5 })('a schema includes itself', ([a]) => {
    const copy: unknown = structuredClone(a);
    expect(compare(a, copy).breaks).toEqual([]);
  });
});
