// The engine in this process, so that many small pairs share one compiler and its parsed libraries.
import { performance } from 'node:perf_hooks';
import ts from 'typescript-6';
import type { Ran, Tools } from '../../../src/surfaces/checker.ts';
import { ParsedFiles } from '../../../src/surfaces/typescript/engine/compiler.ts';
import { compareDeclarations } from '../../../src/surfaces/typescript/engine/run.ts';
import type { EngineInput } from '../../../src/surfaces/typescript/protocol.ts';

const files = new ParsedFiles(ts);

export const inProcess: Tools = {
  progress: () => {},
  worker: ({ input }): Promise<Ran> => {
    const machine = { now: () => performance.now(), early: () => {} };
    const output = compareDeclarations(ts, machine, input as EngineInput, files);
    return Promise.resolve({ end: 'exit', status: 0, stdout: JSON.stringify(output), stderr: '' });
  },
  command: () => Promise.resolve({ end: 'missing' }),
};
