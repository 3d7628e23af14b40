import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FolderSnapshot } from '../../../src/hosts/folder-snapshot.ts';
import type { Ran, Tools, WorkerCall } from '../../../src/surfaces/checker.ts';
import type { Comparison } from '../../../src/surfaces/difference.ts';
import { typescript } from '../../../src/surfaces/typescript/index.ts';
import type { EngineInput, EngineOutput } from '../../../src/surfaces/typescript/protocol.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/surfaces/typescript/function-removed');
const OPTIONS = { deadline: 120, heap: 512 };
const NAMES = ['a', 'b', 'c', 'd', 'e'];

/** Compares with an engine that answers as it is told. */
async function compared(answer: (input: EngineInput, call: WorkerCall) => Ran): Promise<{
  readonly comparison: Comparison;
  readonly calls: readonly WorkerCall[];
}> {
  const calls: WorkerCall[] = [];
  const tools: Tools = {
    progress: () => {},
    worker: (call) => {
      calls.push(call);
      return Promise.resolve(answer(call.input as EngineInput, call));
    },
    command: () => Promise.resolve({ end: 'missing' }),
  };
  const side = (name: string) => new FolderSnapshot(path.join(folder, name), name);
  return { comparison: await typescript.compare(side('old'), side('new'), OPTIONS, tools), calls };
}

function answered(given: Partial<EngineOutput> = {}): Ran {
  const output: EngineOutput = {
    compiler: 'TypeScript 6.0.3',
    names: NAMES,
    differences: [],
    inconclusive: [],
    ...given,
  };
  return { end: 'exit', status: 0, stdout: JSON.stringify(output), stderr: '' };
}

const has = ({ part, of }: EngineInput, name: string): boolean => NAMES.indexOf(name) % of === part;

describe('an engine that fails on one name costs only that name', () => {
  test.each<[string, Ran]>([
    ['out of memory', { end: 'crash', how: 'out of memory' }],
    ['a deadline', { end: 'deadline' }],
    ['nonsense', { end: 'exit', status: 0, stdout: 'Hello {', stderr: '' }],
    ['an answer of another shape', { end: 'exit', status: 0, stdout: '{"names": 3}', stderr: '' }],
    ['too much output', { end: 'too-much' }],
    [
      'a fault of the compiler',
      { end: 'exit', status: 1, stdout: '', stderr: 'x.js:3\n  Error: Debug Failure.\n' },
    ],
  ])('%s', async (_, failure) => {
    const { comparison, calls } = await compared((input) =>
      !input.listOnly && has(input, 'c') ? failure : answered(),
    );
    expect(comparison.changes).toEqual([]);
    expect(comparison.inconclusive.map(({ where }) => where)).toEqual(['c']);
    expect(comparison.inconclusive[0]?.reason).toMatchSnapshot();
    // Together they stay within the deadline.
    expect(calls.reduce((sum, { deadline }) => sum + deadline, 0)).toBeLessThanOrEqual(OPTIONS.deadline);
    expect(new Set(calls.map(({ heap }) => heap))).toEqual(new Set([512]));
  });
});

const GONE = {
  change: 'export-removed',
  where: 'c',
  affected: 'caller',
  grade: 'proven',
  message: 'c is gone',
  program: 'import * as pkg from "x";\n',
  said: 'TS2339: no',
  at: null,
  through: null,
} as const;

describe('what an engine tells before it fails is kept, and not asked for again', () => {
  const early = (answered({ differences: [GONE] }) as { stdout: string }).stdout;
  test.each<[string, Ran]>([
    ['a crash', { end: 'crash', how: 'out of memory', written: `${early}\n` }],
    ['a deadline', { end: 'deadline', written: `${early}\n{"names": ["a"` }],
    ['a fault', { end: 'exit', status: 1, stdout: `${early}\n`, stderr: 'Error: no' }],
  ])('%s', async (_, failure) => {
    const { comparison, calls } = await compared((input) => (has(input, 'c') ? failure : answered()));
    expect(comparison.changes.map(({ id }) => id)).toEqual(['typescript:export-removed:c']);
    expect(comparison.inconclusive.map(({ where }) => where)).toEqual(['c']);
    const [first, ...others] = calls.map(({ input }) => (input as EngineInput).isTold);
    expect([first, new Set(others)]).toEqual([false, new Set([true])]);
  });

  test('of a part it is not all', async () => {
    const { calls } = await compared((input) => {
      if (input.of === 1) return { end: 'crash', how: 'SIGKILL' };
      return has(input, 'c') ? { end: 'crash', how: 'SIGKILL', written: `${early}\n` } : answered();
    });
    expect(calls.some(({ input }) => (input as EngineInput).isTold)).toBe(false);
  });
});

test('an engine that always fails leaves the whole surface, said once', async () => {
  const { comparison } = await compared(() => ({ end: 'crash', how: 'SIGKILL' }));
  expect(comparison).toEqual({
    changes: [],
    inconclusive: [{ where: 'new', reason: 'the compiler came to an end: SIGKILL' }],
  });
});

test('an engine that is not there is asked once', async () => {
  const { comparison, calls } = await compared(() => ({ end: 'missing' }));
  expect(calls).toHaveLength(1);
  expect(comparison.inconclusive).toEqual([
    { where: 'new', reason: 'the program that compares declarations is missing' },
  ]);
});

test('what differs for one reason names it, and what paints a terminal does not', async () => {
  const difference = {
    change: 'member-removed',
    affected: 'caller',
    grade: 'likely',
    message: 'it is gone',
    program: 'import * as pkg from "x";\n',
    said: 'TS1: \u001b[31mno',
    at: null,
    through: 'Base',
  } as const;
  const { comparison } = await compared(() =>
    answered({
      differences: [
        { ...difference, where: 'B.open', grade: 'proven' },
        { ...difference, where: 'A.open' },
        { ...difference, where: 'C.open', through: null },
      ],
    }),
  );
  expect(comparison.changes.map(({ id, cause, proof }) => [id, cause, proof?.said])).toEqual([
    ['typescript:member-removed:A.open', 'typescript:member-removed:B.open', 'TS1: no'],
    ['typescript:member-removed:B.open', null, 'TS1: no'],
    ['typescript:member-removed:C.open', null, 'TS1: no'],
  ]);
});
