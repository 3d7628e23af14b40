// The recipes of the page, each on a small pair where its program is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FolderSnapshot } from '../../../src/hosts/folder-snapshot.ts';
import { MachineTools } from '../../../src/hosts/tools.ts';
import { command } from '../../../src/surfaces/command/index.ts';
import { commandOptions } from '../../../src/surfaces/command/options.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../../docs/checkers/command.md'), 'utf8');
const recipes = new Map(
  [...page.matchAll(/```yaml\n# recipe: (\S+)\n([\s\S]*?)```/g)].map(([, name, text]) => {
    const { checker, ...options } = parse(text!).compatibility[0];
    expect(checker).toBe('command');
    return [name!, v.parse(commandOptions, options)];
  }),
);

/** How each program shows that it is there. japicmp has no pair: archives are no fixtures. */
const PRESENT = {
  buf: ['buf', '--version'],
  oasdiff: ['oasdiff', '--version'],
  'cargo-semver-checks': ['cargo', 'semver-checks', '--version'],
  apidiff: ['sh', '-c', 'command -v apidiff'],
  griffe: ['python3', '-c', 'import griffe'],
};

const tools = new MachineTools(() => {});
const folder = path.join(import.meta.dirname, '../../fixtures/surfaces/command/recipes');

test('the page has these recipes', () => {
  expect([...recipes.keys()].sort()).toEqual([...Object.keys(PRESENT), 'japicmp'].sort());
});

test.each(Object.entries(PRESENT))(
  '%s finds the break, none where nothing changed, and is inconclusive where nothing is there',
  async (name, [program, ...given]) => {
    const options = recipes.get(name)!;
    const side = (of: string) => new FolderSnapshot(path.join(folder, name, of), of);
    if (spawnSync(program!, given).status !== 0) {
      console.log(`${name} is not installed: its recipe is not tried here`);
      return;
    }
    const broken = await command.compare(side('old'), side('new'), options, tools);
    expect(broken.inconclusive).toEqual([]);
    expect(broken.changes).toMatchObject([{ grade: 'proven', where: name }]);
    const same = await command.compare(side('old'), side('old'), options, tools);
    expect(same).toEqual({ changes: [], inconclusive: [] });
    const nothing = await command.compare(side('old'), side('nothing'), options, tools);
    expect(nothing.changes).toEqual([]);
    expect(nothing.inconclusive).toHaveLength(1);
  },
);
