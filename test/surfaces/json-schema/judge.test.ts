import { expect, test } from 'vitest';
import { Judge } from '../../../src/surfaces/json-schema/judge.ts';
import { SchemaSource } from '../../../src/surfaces/json-schema/source.ts';

test('a schema that leads back to itself in place is given up after some instances: each costs the whole stack', () => {
  const root = { allOf: [{ required: ['a'] }, { $ref: '#' }] };
  const judge = new Judge(new SchemaSource({ root, dialect: '2020-12' }).at(''));
  let looked = 0;
  const instance = {
    get a() {
      looked += 1;
      return 1;
    },
  };
  for (let tries = 0; tries < 10; tries += 1) expect(judge.verdict(instance)).toBeNull();
  const before = looked;
  expect(before).toBeGreaterThan(0);
  expect(judge.verdict(instance)).toBeNull();
  expect(looked).toBe(before);
});
