import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { MachineTools } from '../../../src/hosts/tools.ts';
import type { Ran, Tools } from '../../../src/surfaces/checker.ts';
import { command } from '../../../src/surfaces/command/index.ts';
import { commandOptions } from '../../../src/surfaces/command/options.ts';
import type { Snapshot } from '../../../src/surfaces/snapshot.ts';
import { findingsOf, pairsOf, told } from '../pairs.ts';

const optionsOf = (given: unknown) => v.parse(commandOptions, given ?? {});
const findings = await findingsOf(command, optionsOf, new MachineTools(() => {}));

describe('command', () => {
  test.each(pairsOf('command'))('$name: $about', ({ name, expect: expected, inconclusive }) => {
    const found = findings[name]!;
    expect(told(found)).toEqual(expected);
    expect(found.inconclusive.map(({ where }) => where)).toEqual(inconclusive ?? []);
    expect(new Set(found.changes.map(({ id }) => id)).size).toBe(found.changes.length);
  });

  test('finds in all pairs what the golden file says', async () => {
    const file = path.join(import.meta.dirname, '../../fixtures/surfaces/command/golden.json');
    await expect(`${JSON.stringify(findings, null, 2)}\n`).toMatchFileSnapshot(file);
  });
});

/** A side whose folder has a name that looks like a placeholder. */
const side = (folder: string): Snapshot => ({
  label: folder,
  entry: null,
  read: () => Promise.resolve(null),
  list: () => Promise.resolve([]),
  directory: () => Promise.resolve(folder),
});

/** A machine on which every program ends in one way; it keeps what was asked of it. */
function machine(ran: Ran): Tools & { readonly calls: unknown[] } {
  const calls: unknown[] = [];
  return {
    calls,
    progress: () => {},
    worker: () => Promise.reject(new Error('not asked for')),
    command: (call) => {
      calls.push(call);
      return Promise.resolve(ran);
    },
  };
}

describe('command, on a machine', () => {
  test.each<[Ran, string]>([
    [{ end: 'missing' }, 'tool is not installed'],
    [{ end: 'deadline' }, 'the deadline of 300 seconds passed'],
    [{ end: 'too-much' }, 'it wrote more than is read'],
    [{ end: 'crash', how: 'SIGSEGV' }, 'it crashed (SIGSEGV)'],
  ])('answers inconclusive where a program ends as %j', async (ran, reason) => {
    const options = optionsOf({ command: ['/opt/tool'] });
    const found = await command.compare(side('/a'), side('/b'), options, machine(ran));
    expect(found).toEqual({ changes: [], inconclusive: [{ where: 'tool', reason }] });
  });

  test('fills the folders in once, and nothing into the program', async () => {
    const tools = machine({ end: 'exit', status: 0, stdout: '', stderr: '' });
    const options = optionsOf({ command: ['{old}', '--base={old}', '{new}/x', '{other}'] });
    await command.compare(side('/{new}'), side("/$&'"), options, tools);
    expect(tools.calls).toEqual([
      { command: ['{old}', '--base=/{new}', "/$&'/x", '{other}'], directory: "/$&'", deadline: 300 },
    ]);
  });

  test('reads no more differences than anybody would', async () => {
    const changes = Array.from({ length: 5_001 }, (_, index) => ({ where: `w${index}`, message: 'gone' }));
    const stdout = JSON.stringify({ changes });
    const options = optionsOf({ command: ['tool'], output: 'json' });
    const tools = machine({ end: 'exit', status: 1, stdout, stderr: '' });
    const found = await command.compare(side('/a'), side('/b'), options, tools);
    expect(found.changes).toHaveLength(5_000);
    expect(found.inconclusive).toHaveLength(1);
  });

  test.each([
    {},
    { name: 'contract' },
    { command: ['a'], expect: '1.x' },
    { command: [] },
    { command: 'cargo semver-checks' },
    { command: ['a'], status: { '0': 'fine' } },
    { command: ['a'], status: { zero: 'compatible' } },
    { command: ['a'], deadline: 0 },
    { command: ['a'], output: 'xml' },
    { command: ['a'], shell: true },
  ])('refuses the options %j', (options) => {
    expect(v.safeParse(commandOptions, options).success).toBe(false);
  });
});
