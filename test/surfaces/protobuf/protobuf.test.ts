import protobuf from 'protobufjs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { protobufChecker } from '../../../src/surfaces/protobuf/index.ts';
import { protobufOptions } from '../../../src/surfaces/protobuf/options.ts';
import { findingsOf as golden, pairsOf, told } from '../pairs.ts';
import { NO_TOOLS } from './no-tools.ts';

const pairs = pairsOf('protobuf');

describe('a pair of schemas', () => {
  test.each(pairs.map((pair) => [`${pair.name}: ${pair.about}`, pair] as const))('%s', async (_, pair) => {
    const options = v.parse(protobufOptions, pair.options ?? {});
    const comparison = await protobufChecker.compare(pair.old, pair.next, options, NO_TOOLS);
    expect(told(comparison)).toEqual(pair.expect);
    expect(comparison.inconclusive.map(({ where }) => where)).toEqual(pair.inconclusive ?? []);
  });

  test.each(pairs.map((pair) => [pair.name, pair] as const))(
    '%s with itself differs in nothing',
    async (_, pair) => {
      const options = v.parse(protobufOptions, pair.options ?? {});
      const comparison = await protobufChecker.compare(pair.old, pair.old, options, NO_TOOLS);
      expect(comparison.changes).toEqual([]);
    },
  );
});

test('all pairs, with their proofs', async () => {
  const found = await golden(protobufChecker, (given) => v.parse(protobufOptions, given ?? {}), NO_TOOLS);
  await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(
    '../../fixtures/surfaces/protobuf/golden.json',
  );
  const changes = Object.values(found).flatMap((comparison) => comparison.changes);
  for (const { grade, proof, cause } of changes) {
    // Likely is what no message shows, and a cause is a difference of the same pair.
    expect(proof === null).toBe(grade === 'likely');
    if (cause !== null) expect(changes.map(({ id }) => id)).toContain(cause);
  }
  for (const { changes: own } of Object.values(found))
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
});

test('the schemas that a proof shows are whole files', async () => {
  for (const pair of pairs) {
    const options = v.parse(protobufOptions, pair.options ?? {});
    const { changes } = await protobufChecker.compare(pair.old, pair.next, options, NO_TOOLS);
    for (const { proof } of changes) {
      if (proof === null) continue;
      const parts = proof.text.split(/^\/\/ the (?:old|new) schema$/m).slice(1);
      expect(parts).toHaveLength(2);
      for (const part of parts) expect(() => protobuf.parse(part).root.resolveAll()).not.toThrow();
    }
  }
});
