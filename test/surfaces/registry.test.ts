import * as v from 'valibot';
import { expect, test } from 'vitest';
import { CHECKERS, checkerNamed, optionsOf, registered } from '../../src/surfaces/registry.ts';

test('every registered checker answers to its own name, and needs no options', async () => {
  for (const each of CHECKERS) {
    expect((await each.load()).id).toBe(each.id);
    expect(checkerNamed(each.id)).toBe(each);
    expect(optionsOf(each, {})).toMatchObject({ ok: true });
  }
  expect(new Set(CHECKERS.map(({ id }) => id)).size).toBe(CHECKERS.length);
});

test('another word names none', () => {
  expect(checkerNamed('constructor')).toBeNull();
});

test('a checker is loaded when it is asked for', async () => {
  let loaded = 0;
  const lazy = registered('lazy', v.object({ strict: v.optional(v.boolean(), true) }), () => {
    loaded += 1;
    return Promise.resolve({ id: 'lazy', compare: () => Promise.resolve({ changes: [], inconclusive: [] }) });
  });
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
  expect(loaded).toBe(0);
  expect((await lazy.load()).id).toBe('lazy');
  expect(loaded).toBe(1);
});
