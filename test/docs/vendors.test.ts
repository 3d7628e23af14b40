// The walk through the vendors' pages: nothing of it is left out, and the four readings part where they should.
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cycleReadings, READINGS } from '../../scripts/docs/cycle-readings.ts';
import { VENDORS } from '../../scripts/docs/statements/render.ts';
import { isExecuted } from '../../scripts/docs/statements/statement.ts';
import { ROOT, read } from './support.ts';

describe.each(Object.entries(VENDORS))('%s', (name, { sections }) => {
  const page = read(`docs/vendors/${name}.md`);
  const all = sections.flatMap(({ statements }) => statements);

  test('every statement stands on the page and in its table', () => {
    const table = page.split('### All statements')[1] ?? '';
    for (const { says } of all) {
      expect(page).toContain(`**${says}.**`);
      expect(table).toContain(`| ${says} |`);
    }
  });

  test('no two statements share a name, which is their test', () => {
    expect(new Set(all.map(({ says }) => says)).size).toBe(all.length);
  });

  test('most statements are executed, and its test file exists', () => {
    expect(all.filter(isExecuted).length).toBeGreaterThan(all.length * 0.6);
    expect(globSync(`test/statements/${name}.test.ts`, { cwd: ROOT })).toHaveLength(1);
  });

  test('what it shows is what it must show', () => {
    for (const statement of all) {
      if (!isExecuted(statement)) continue;
      for (const part of statement.shows) expect(page).toContain(part);
    }
  });
});

test('the four readings of one further cycle', () => {
  const ends = cycleReadings(ROOT)
    .split('\n')
    .filter((line) => line.startsWith('| ['))
    .map((line) => line.split(' | ').slice(1).join(' | ').replace(/ \|$/, ''));
  // The first two are also in test/fixtures/support-policies, as "otrs" and "otrs-nominal".
  expect(ends).toEqual([
    '2022-03-01 | 2023-01-16 | not known yet',
    '2022-02-01 | 2023-03-01 | 2024-01-16',
    '2021-03-15 | 2022-04-12 | 2023-02-27',
    '2022-03-01 | 2023-03-01 | not before 2024-01-16',
  ]);
  expect(READINGS.map(({ file }) => `docs/examples/${file}`)).toEqual(
    expect.arrayContaining(
      globSync('docs/examples/one-further-cycle-*.yml', { cwd: ROOT }).map((file) =>
        file.replaceAll('\\', '/'),
      ),
    ),
  );
});
