import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/surfaces/difference.ts';
import { typescript } from '../../../src/surfaces/typescript/index.ts';
import { typescriptOptions } from '../../../src/surfaces/typescript/options.ts';
import { findingsOf, pairsOf, told } from '../pairs.ts';
import { inProcess } from './in-process.ts';

const found = await findingsOf(typescript, (given) => v.parse(typescriptOptions, given ?? {}), inProcess);

describe('each pair shows what its case says, and nothing else', () => {
  test.each(pairsOf('typescript'))('$name: $about', ({ name, expect: expected, inconclusive = [] }) => {
    const comparison = found[name] as Comparison;
    expect(told(comparison)).toEqual(expected);
    expect(comparison.inconclusive.map(({ where }) => where)).toEqual(inconclusive);
  });
});

test('all of it is as it was', async () => {
  await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(
    '../../fixtures/surfaces/typescript/golden.json',
  );
});
