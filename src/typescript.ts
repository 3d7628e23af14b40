import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { keepCompiled } from './hosts/compile-cache.ts';
import type { TypeScript } from './surfaces/typescript/engine/compiler.ts';
import { compareDeclarations } from './surfaces/typescript/engine/run.ts';
import type { EngineInput, EngineOutput } from './surfaces/typescript/protocol.ts';

/**
 * The program that compares TypeScript declarations, in a process of its own: the question is read from standard input as
 * JSON, the answer written to standard output; lines before it are what is known early. The compiler lies beside it, unchanged, and is loaded by its path.
 */
keepCompiled(process.env);
const beside = path.join(path.dirname(fileURLToPath(import.meta.url)), 'compiler', 'typescript.js');
const load = createRequire(import.meta.url);
const compiler = existsSync(beside) ? beside : 'typescript-6';
const ts = load(compiler) as TypeScript;
const input = JSON.parse(readFileSync(0, 'utf8')) as EngineInput;
const write = (output: EngineOutput): void => {
  process.stdout.write(`${JSON.stringify(output)}\n`);
};
write(compareDeclarations(ts, { now: () => performance.now(), early: write }, input));
