import { expect, test } from 'vitest';
import { FAULTS, rowsOf, tryAll, tryRow, undisturbed } from './fault-table.ts';
import { Template } from './stage.ts';

test('through git, after a fault at any request the next run comes to the same end', async () => {
  const template = new Template();
  const whole = await undisturbed(template, 'git');
  const rows = rowsOf(whole, Object.keys(FAULTS));
  const failed = await tryAll(rows, (row) => tryRow(template, 'git', row, whole));
  console.log(
    `through git: ${rows.length - failed.length} of ${rows.length} (${whole.requests.length} requests)`,
  );
  expect(failed).toEqual([]);
}, 300_000);
