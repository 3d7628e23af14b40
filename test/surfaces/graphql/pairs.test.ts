import path from 'node:path';
import { findBreakingChanges } from 'graphql';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Tools } from '../../../src/surfaces/checker.ts';
import { graphql } from '../../../src/surfaces/graphql/index.ts';
import { loadSchema } from '../../../src/surfaces/graphql/load.ts';
import { graphqlOptions } from '../../../src/surfaces/graphql/options.ts';
import { findingsOf, pairsOf, told } from '../pairs.ts';

const optionsOf = (given: unknown) => v.parse(graphqlOptions, given ?? {});
const pairs = pairsOf('graphql');
// The checker asks nothing of the machine.
const findings = await findingsOf(graphql, optionsOf, {} as Tools);
/** What graphql-js holds to be breaking and meets nobody. */
const HARMLESS = new Set(['field-narrowed-to-only-implementation']);

describe('graphql', () => {
  test.each(pairs)('$name: $about', async ({ name, old, next, options, expect: expected, inconclusive }) => {
    const found = findings[name]!;
    expect(told(found)).toEqual(expected);
    expect(found.inconclusive.map(({ where }) => where)).toEqual(inconclusive ?? []);
    const before = await loadSchema(old, optionsOf(options));
    const now = await loadSchema(next, optionsOf(options));
    if (!('schema' in before) || !('schema' in now) || HARMLESS.has(name)) return;
    // Nothing that graphql-js holds to be breaking is passed over in silence.
    if (findBreakingChanges(before.schema, now.schema).length > 0)
      expect([...found.changes, ...found.inconclusive]).not.toEqual([]);
  });

  test('finds in all pairs what the golden file says', async () => {
    const file = path.join(import.meta.dirname, '../../fixtures/surfaces/graphql/golden.json');
    await expect(`${JSON.stringify(findings, null, 2)}\n`).toMatchFileSnapshot(file);
  });
});
