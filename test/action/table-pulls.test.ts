// The table of runs, the part of pull requests: see table/factors.ts.
import { describe, expect, test } from 'vitest';
import { pairsIn, pairwise } from '../support/pairwise.ts';
import { FACTORS, impossible, PAIRS, PULL_EVENTS, ROWS, TABLE } from './table/factors.ts';
import { tableOf } from './table/row.ts';

tableOf('pulls', [...PULL_EVENTS]);

describe('the rows', () => {
  test('show every pair of values that can come together', () => {
    const shown = new Set(ROWS.flatMap((row) => pairsIn(row, TABLE)));
    expect(PAIRS.filter((pair) => !shown.has(pair))).toEqual([]);
    for (const row of ROWS) expect(impossible(row)).toBeNull();
    // Each value with each other one, less those that impossible() and readable() name.
    const values = Object.entries(FACTORS);
    const all = values.flatMap(([one, of], at) =>
      values
        .slice(at + 1)
        .flatMap(([other, with_]) => of.flatMap((a) => with_.map((b) => `${one}=${a} ${other}=${b}`))),
    );
    expect(all.filter((pair) => !PAIRS.includes(pair))).toEqual([
      'event=pull_request of a fork rights=comment',
      'event=pull_request of a fork rights=check-run',
      'event=pull_request of a fork rights=all',
      'event=workflow_run depth=1',
      'event=workflow_run depth=misses-tag',
      'event=workflow_run depth=full',
      'event=workflow_run depth=blobless',
    ]);
  });

  test('are found anew the same', () => {
    expect(pairwise(TABLE).rows).toEqual(ROWS);
  });
});
