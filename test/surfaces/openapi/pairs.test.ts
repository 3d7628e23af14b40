import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/surfaces/difference.ts';
import { openapi } from '../../../src/surfaces/openapi/index.ts';
import { openapiOptions } from '../../../src/surfaces/openapi/options.ts';
import { findingsOf, pairsOf, told } from '../pairs.ts';
import { NO_TOOLS } from './snapshots.ts';

describe('the pairs of the OpenAPI checker', async () => {
  const found = await findingsOf(openapi, (given) => v.parse(openapiOptions, given ?? {}), NO_TOOLS);

  test.each(pairsOf('openapi'))('$name: $about', ({ name, expect: expected, inconclusive }) => {
    const comparison = found[name] as Comparison;
    expect(told(comparison)).toEqual(expected);
    expect(comparison.inconclusive.map(({ where }) => where)).toEqual(inconclusive ?? []);
  });

  test('what the whole checker finds in each of them', async () => {
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(
      '../../fixtures/surfaces/openapi/golden.json',
    );
  });
});
