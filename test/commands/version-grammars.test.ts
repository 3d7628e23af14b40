// Every case of version grammars, through the command line with a policy that holds the grammar.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';
import { Repository } from '../support/repository.ts';
import { run } from '../support/run.ts';

interface Case {
  readonly id: string;
  readonly scheme: string;
  readonly op: 'parse' | 'format' | 'reject' | 'compare' | 'bump';
  readonly input: string | readonly string[] | Readonly<Record<string, number>>;
  readonly expect: unknown;
  readonly today?: string;
  readonly counter?: number;
}

const read = (name: string): { grammars: Record<string, object>; cases: readonly Case[] } =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/versions', name), 'utf8'));

const given = read('grammar-cases.json');
const more = read('more-grammar-cases.json');
const grammars: Readonly<Record<string, object>> = { ...given.grammars, ...more.grammars };

/** JSON is YAML. The commits' kinds of the preset must have their parts, or be none. */
function policyOf(scheme: string): string {
  const versions = Object.hasOwn(grammars, scheme) ? grammars[scheme] : { scheme };
  return JSON.stringify({ policy: 1, versions });
}

describe.each([
  ['the cases that were given', given.cases, 48],
  ['further ones', more.cases, 90],
])('%s', (_name, cases, least) => {
  test('are all there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(least);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  test.each(cases)('$id: $op $input', async (each) => {
    expect(await answer(each)).toEqual(
      each.op === 'compare' && typeof each.expect === 'string' ? { error: each.expect } : each.expect,
    );
  });
});

const written = new Map<string, string>();

async function answer({ scheme, op, input, today, counter }: Case): Promise<unknown> {
  if (op === 'format') {
    const { policy } = loadPolicy(policyOf(scheme), 'release-policy.yml');
    return policy.scheme.of(input as Readonly<Record<string, number>>).text;
  }
  let place = written.get(scheme);
  if (place === undefined) {
    place = new Repository().policy(policyOf(scheme)).path;
    written.set(scheme, place);
  }
  const command = op === 'reject' ? 'parse' : op;
  const { status, out } = await run(place, [
    'version',
    command,
    ...[input as string | readonly string[]].flat(),
    ...(today === undefined ? [] : ['--today', today]),
    ...(counter === undefined ? [] : ['--counter', String(counter)]),
    '--json',
  ]);
  const json = JSON.parse(out);
  expect(status).toBe(json.error === undefined ? 0 : 2);
  if (json.error !== undefined) {
    const { code, canonical } = json.error;
    expect(json.error.remedy).not.toBe('');
    return { error: code, ...(canonical === undefined ? {} : { canonical }) };
  }
  return op === 'compare' ? json.order : op === 'bump' ? json.version : json.parts;
}
