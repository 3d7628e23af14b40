// Compiles the consumers of a pair of published versions, with both compilers, in a folder that sees the package.
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { withTemporaryDirectory } from '../../src/hosts/files.ts';
import { npmPackage } from '../../src/hosts/npm-package.ts';
import { runCommand } from '../../src/hosts/run-command.ts';
import type { PublishedPair } from './published.ts';

const { resolve } = createRequire(import.meta.url);
const COMPILERS = new Map([
  ['TypeScript 6', resolve('typescript-6/lib/tsc.js')],
  ['TypeScript 7', path.join(path.dirname(resolve('typescript/package.json')), 'bin', 'tsc')],
]);
/** In ms. */
const DEADLINE = 300_000;

/** The consumers that do not do what is written of them, each in one line; none where all is as written. */
export async function confirmPair(pair: PublishedPair): Promise<string[]> {
  if (pair.consumers.length === 0) return [];
  const faults: string[] = [];
  for (const side of ['old', 'new'] as const) {
    const installed = await npmPackage(`${pair.package}@${pair[side]}`, { progress: () => {} });
    const modules = (await installed.directory()).slice(0, -pair.package.length - 1);
    await withTemporaryDirectory('semverdict-confirm-', async (folder) => {
      symlinkSync(modules, path.join(folder, 'node_modules'), 'junction');
      writeProject(folder, pair, existsSync(path.join(modules, '@types', 'node')));
      for (const [compiler, program] of COMPILERS) {
        const errors = await errorsOf(folder, program);
        for (const [index, consumer] of pair.consumers.entries()) {
          const expected = side === 'old' || consumer.compilesNew;
          const error = errors.get(nameOf(index));
          if ((error === undefined) !== expected)
            faults.push(`consumer ${index}, ${compiler}, ${pair[side]}: ${error ?? 'it compiles'}`);
          errors.delete(nameOf(index));
        }
        for (const [where, error] of errors) faults.push(`${compiler}, ${pair[side]}: ${where}: ${error}`);
      }
    });
  }
  return faults;
}

function nameOf(index: number): string {
  return `consumer-${index}.mts`;
}

function writeProject(folder: string, { consumers }: PublishedPair, node: boolean): void {
  mkdirSync(folder, { recursive: true });
  for (const [index, { text }] of consumers.entries()) writeFileSync(path.join(folder, nameOf(index)), text);
  const compilerOptions = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    esModuleInterop: true,
    target: 'esnext',
    lib: ['esnext', 'dom', 'dom.iterable'],
    module: 'preserve',
    moduleResolution: 'bundler',
    types: node ? ['node'] : [],
  };
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mts'] }));
}

/** The first error of each file, by its name. */
async function errorsOf(folder: string, compiler: string): Promise<Map<string, string>> {
  const ran = await runCommand([process.execPath, compiler, '--pretty', 'false', '-p', folder], {
    directory: folder,
    input: '',
    deadline: DEADLINE,
    most: 16 * 1024 * 1024,
  });
  const errors = new Map<string, string>();
  for (const line of ran.out.split('\n')) {
    const [, where, said] = /^(\S.*?)(?:\(\d+,\d+\))?: error (TS.*)$/.exec(line) ?? [];
    if (where !== undefined && said !== undefined && !errors.has(where)) errors.set(where, said.trim());
  }
  if (ran.status !== 0 && errors.size === 0)
    errors.set('the compiler', ran.complaint || ran.out.slice(0, 500));
  return errors;
}
