import { expect, test } from 'vitest';
import { FAULTS, rowsOf, tryAll, tryRow, undisturbed } from './fault-table.ts';
import { Template } from './stage.ts';

test('through the API, after a fault at any request the next run comes to the same end', async () => {
  const template = new Template();
  const whole = await undisturbed(template, 'api');
  const rows = rowsOf(whole, Object.keys(FAULTS));
  const failed = await tryAll(rows, (row) => tryRow(template, 'api', row, whole));
  console.log(
    `through the API: ${rows.length - failed.length} of ${rows.length} (${whole.requests.length} requests)`,
  );
  expect(failed).toEqual([]);
}, 300_000);
