import * as v from 'valibot';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/surfaces/catalogue.ts';
import { optionsOf } from '../../src/surfaces/checker-options.ts';
import { CHECKERS, checkerNamed } from '../../src/surfaces/registry.ts';

test('every checker of the catalogue can be loaded, and answers to its own name', async () => {
  for (const each of CHECKERS) {
    expect((await each.load()).id).toBe(each.id);
    expect(checkerNamed(each.id)).toBe(each);
  }
  expect(CHECKERS.map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
});

test('another word names none', () => {
  expect(checkerNamed('constructor')).toBeNull();
});

test('options are those of the checker, or refused', () => {
  const lazy = { id: 'lazy', options: v.object({ strict: v.optional(v.boolean(), true) }) };
  expect(optionsOf(lazy, {})).toEqual({ ok: true, value: { strict: true } });
  expect(optionsOf(lazy, { strict: false })).toEqual({ ok: true, value: { strict: false } });
  expect(optionsOf(lazy, { strickt: true })).toMatchObject({
    ok: false,
    fault: { code: 'bad-option', message: 'lazy has no option "strickt"; did you mean "strict"?' },
  });
  expect(optionsOf(lazy, { strict: 'no' })).toMatchObject({
    ok: false,
    fault: { code: 'bad-option', message: expect.stringMatching(/^strict: .*"no"/) },
  });
  const command = CHECKERS.find(({ id }) => id === 'command')!;
  expect(optionsOf(command, {})).toMatchObject({
    ok: false,
    fault: { code: 'bad-option', message: 'command needs the option "command"' },
  });
  expect(optionsOf(command, { command: ['a'], expect: '1.x' })).toMatchObject({
    ok: false,
    fault: { message: expect.stringContaining('version: [program, --version]') },
  });
});
