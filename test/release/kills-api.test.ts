import { expect, test } from 'vitest';
import { rowsOf, tryAll, undisturbed } from './fault-table.ts';
import { KILLS, tryKill } from './kills.ts';
import { Template } from './stage.ts';

test('killed at any request, the next run comes to the same end: api', async () => {
  const template = new Template();
  const whole = await undisturbed(template, 'api');
  const rows = rowsOf(whole, KILLS);
  const failed = await tryAll(rows, (row) => tryKill(template, 'api', row, whole));
  console.log(`kills, api: ${rows.length - failed.length} of ${rows.length}`);
  expect(failed).toEqual([]);
}, 300_000);
