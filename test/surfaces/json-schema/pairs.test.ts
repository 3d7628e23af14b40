import path from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Tools } from '../../../src/surfaces/checker.ts';
import { jsonSchema } from '../../../src/surfaces/json-schema/index.ts';
import { jsonSchemaOptions } from '../../../src/surfaces/json-schema/options.ts';
import type { Pair } from '../pairs.ts';
import { findingsOf, pairsOf, told } from '../pairs.ts';

const pairs = pairsOf('json-schema');
// The checker asks nothing of the machine.
const findings = await findingsOf(
  jsonSchema,
  (given) => v.parse(jsonSchemaOptions, given ?? {}),
  {} as Tools,
);

const settings = { strict: false, logger: false, addUsedSchema: false, validateSchema: false } as const;
const tools = {
  '2020-12': new Ajv2020(settings),
  '2019-09': new Ajv2019(settings),
  'draft-07': new Ajv(settings),
};
for (const tool of Object.values(tools)) addFormats.default(tool);

/** What Ajv itself says of an instance under a schema as it stands in its file; null where Ajv cannot read that alone. */
async function verdict(side: Pair['old'], instance: unknown): Promise<boolean | null> {
  const text = await side.read('data.schema.json');
  const schema = JSON.parse(text ?? 'null') as { $schema?: string } | null;
  const tool = Object.entries(tools).find(([dialect]) => schema?.$schema?.includes(dialect))?.[1];
  if (schema === null || tool === undefined) return null;
  try {
    return tool.compile(schema)(instance);
  } catch {
    return null;
  }
}

describe('json-schema', () => {
  test.each(pairs)('$name: $about', async ({ name, old, next, options, expect: expected, inconclusive }) => {
    const found = findings[name]!;
    expect(told(found)).toEqual(expected);
    expect(found.inconclusive.map(({ where }) => where)).toEqual(inconclusive ?? []);
    const produced = (options as { direction?: string } | undefined)?.direction === 'produces';
    for (const { proof, where } of found.changes) {
      if (proof === null || where.includes('#')) continue;
      const instance: unknown = JSON.parse(proof.text);
      const [before, now] = [await verdict(old, instance), await verdict(next, instance)];
      if (before !== null && now !== null)
        expect([before, now]).toEqual(produced ? [false, true] : [true, false]);
    }
  });

  test('finds in all pairs what the golden file says', async () => {
    const file = path.join(import.meta.dirname, '../../fixtures/surfaces/json-schema/golden.json');
    await expect(`${JSON.stringify(findings, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  test('finds nothing between a side and itself', async () => {
    for (const { old, options } of pairs) {
      const { changes } = await jsonSchema.compare(
        old,
        old,
        v.parse(jsonSchemaOptions, options ?? {}),
        {} as Tools,
      );
      expect(changes).toEqual([]);
    }
  });
});
