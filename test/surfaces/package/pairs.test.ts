import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Tools } from '../../../src/surfaces/checker.ts';
import { packageJson } from '../../../src/surfaces/package/index.ts';
import { packageOptions } from '../../../src/surfaces/package/options.ts';
import { findingsOf, pairsOf, told } from '../pairs.ts';

// The checker asks nothing of the machine.
const findings = await findingsOf(packageJson, (given) => v.parse(packageOptions, given ?? {}), {} as Tools);

describe('package', () => {
  test.each(pairsOf('package'))('$name: $about', ({ name, expect: expected, inconclusive }) => {
    const found = findings[name]!;
    expect(told(found)).toEqual(expected);
    expect(found.inconclusive.map(({ where }) => where)).toEqual(inconclusive ?? []);
  });

  test('finds in all pairs what the golden file says', async () => {
    const file = path.join(import.meta.dirname, '../../fixtures/surfaces/package/golden.json');
    await expect(`${JSON.stringify(findings, null, 2)}\n`).toMatchFileSnapshot(file);
  });
});
