// What git prints is taken apart the same, wherever the pipe cuts it.
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/hosts/commits/read-table.ts';
import type { Git } from '../../../src/hosts/git.ts';

const id = (index: number): string => index.toString(16).padStart(40, '0');

interface Row {
  readonly parents: readonly number[];
  readonly message: string;
}

const printed = (rows: readonly Row[]): Buffer =>
  Buffer.from(
    rows
      .map(({ parents, message }, index) => `${id(index)}\0${parents.map(id).join(' ')}\0${message}\0`)
      .join(''),
  );

const cutting = (text: Buffer, cuts: readonly number[]): Git =>
  ({
    stream: (_: unknown, sink: (chunk: Buffer) => void) => {
      const places = [...new Set([0, ...cuts.map((cut) => cut % (text.length + 1)), text.length])].sort(
        (a, b) => a - b,
      );
      for (const [index, place] of places.entries())
        if (index > 0) sink(Buffer.from(text.subarray(places[index - 1], place)));
      return Promise.resolve();
    },
  }) as unknown as Git;

const rows = fc.array(
  fc.record({
    parents: fc.array(fc.nat(200), { maxLength: 4 }),
    message: fc.string({ maxLength: 80 }).map((text) => text.replaceAll('\0', '')),
  }),
  { maxLength: 30 },
);

describe('one pass over the history', () => {
  property.prop([rows, fc.array(fc.nat(), { maxLength: 40 })])('cut anywhere', async (all, cuts) => {
    const text = printed(all);
    const table = await readTable(cutting(text, cuts));
    for (const [index, { parents, message }] of all.entries()) {
      const found = table.ids.find(id(index)) as number;
      expect(table.has(found)).toBe(true);
      expect(table.commit(found)).toEqual({ commit: id(index), parents: parents.map(id), message });
    }
    const named = new Set([...all.keys(), ...all.flatMap(({ parents }) => parents)]);
    expect(table.count).toBe(named.size);
    expect(table.ids.find(id(4711))).toBeNull();
  });

  test('a message of many megabytes, byte by chunk', async () => {
    const message = `fix: long\n\n${'x'.repeat(9 << 20)}`;
    const text = printed([
      { parents: [], message: 'a' },
      { parents: [0], message },
      { parents: [1], message: 'b' },
    ]);
    const cuts = Array.from({ length: text.length >> 16 }, (_, index) => index << 16);
    const table = await readTable(cutting(text, cuts));
    expect(table.message(table.ids.find(id(1)) as number)).toBe(message);
    expect(table.message(table.ids.find(id(2)) as number)).toBe('b');
  });
});
