// Compiles programs of users with a compiler's command line, in a folder that sees a package.
import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { withTemporaryDirectory } from '../../src/hosts/files.ts';
import { runCommand } from '../../src/hosts/run-command.ts';
import type { Consumer } from './published.ts';

const { resolve } = createRequire(import.meta.url);
export const COMPILERS: ReadonlyMap<string, string> = new Map([
  ['TypeScript 6', resolve('typescript-6/lib/tsc.js')],
  ['TypeScript 7', path.join(path.dirname(resolve('typescript/package.json')), 'bin', 'tsc')],
]);
/** In ms. */
const DEADLINE = 300_000;

/** What differs with the resolution: the compiler has Node's own for its modules alone. */
const RESOLUTIONS: Readonly<Record<NonNullable<Consumer['resolution']>, object>> = {
  bundler: { module: 'preserve', moduleResolution: 'bundler' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
};

const ENDINGS: Readonly<Record<NonNullable<Consumer['module']>, string>> = { esm: 'mts', commonjs: 'cts' };

/** What a compiler said. */
export interface Compiled {
  readonly compiler: string;
  /** Of each program in its order, the first error; null where it compiles. */
  readonly errors: readonly (string | null)[];
  /** What was said of anything else, each with its place. */
  readonly others: readonly string[];
}

/**
 * What each compiler says of the programs, each compiled under its own resolution.
 *
 * @param modules the folder `node_modules` that holds the package
 * @param compilers the command line of each, by its name
 * @throws Error for a program of an unknown resolution or kind of module: uncompiled, it would seem to compile
 */
export function compiled(
  modules: string,
  consumers: readonly Consumer[],
  compilers: ReadonlyMap<string, string> = COMPILERS,
): Promise<Compiled[]> {
  return withTemporaryDirectory('semverdict-confirm-', async (folder) => {
    symlinkSync(modules, path.join(folder, 'node_modules'), 'junction');
    const projects = writeProjects(folder, consumers, existsSync(path.join(modules, '@types', 'node')));
    const all: Compiled[] = [];
    for (const [compiler, program] of compilers) {
      const said = new Map<string, string>();
      for (const project of projects)
        for (const [where, error] of await errorsOf(folder, project, program)) said.set(where, error);
      const errors = consumers.map((consumer, index) => said.get(nameOf(consumer, index)) ?? null);
      for (const [index, consumer] of consumers.entries()) said.delete(nameOf(consumer, index));
      all.push({ compiler, errors, others: [...said].map(([where, error]) => `${where}: ${error}`) });
    }
    return all;
  });
}

function nameOf(consumer: Consumer, index: number): string {
  return `consumer-${index}.${chosen(ENDINGS, consumer.module ?? 'esm')}`;
}

function chosen<T>(choices: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(choices, name) ? choices[name] : undefined;
  if (found === undefined)
    throw new Error(`a program says "${name}"; known are ${Object.keys(choices).join(' and ')}`);
  return found;
}

/** Writes the programs, and a project for each resolution that some of them ask for. @returns the projects' names */
function writeProjects(folder: string, consumers: readonly Consumer[], node: boolean): string[] {
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  const projects = new Map<string, string[]>();
  for (const [index, consumer] of consumers.entries()) {
    const name = nameOf(consumer, index);
    const resolution = consumer.resolution ?? 'bundler';
    writeFileSync(path.join(folder, name), consumer.text);
    projects.set(resolution, [...(projects.get(resolution) ?? []), name]);
  }
  return [...projects].map(([resolution, files]) => {
    const compilerOptions = {
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      esModuleInterop: true,
      target: 'esnext',
      lib: ['esnext', 'dom', 'dom.iterable'],
      types: node ? ['node'] : [],
      ...chosen(RESOLUTIONS, resolution),
    };
    const project = `${resolution}.json`;
    writeFileSync(path.join(folder, project), JSON.stringify({ compilerOptions, files }));
    return project;
  });
}

/** The first error of each file, by its name. */
async function errorsOf(folder: string, project: string, compiler: string): Promise<Map<string, string>> {
  const ran = await runCommand([process.execPath, compiler, '--pretty', 'false', '-p', project], {
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
