import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandCall, Ran, Tools, WorkerCall } from '../surfaces/checker.ts';
import type { CommandRan } from './run-command.ts';
import { runCommand } from './run-command.ts';

/** The most bytes of output that are read: over it nothing is compared any more, but only memory taken. */
const MOST_OUTPUT = 64 * 1024 * 1024;
const MS = 1000;

/** What V8 says before it gives up. */
const OUT_OF_MEMORY = /JavaScript heap out of memory|Allocation failed/;

/** What checkers may ask of this machine. */
export class MachineTools implements Tools {
  readonly progress: (what: string) => void;
  readonly #programs: (name: string) => string | null;

  /** @param programs the file of a program that comes with semverdict; null where there is none of that name */
  constructor(progress: (what: string) => void, programs: (name: string) => string | null = programFile) {
    this.progress = progress;
    this.#programs = programs;
  }

  async worker({ program, input, deadline, heap }: WorkerCall): Promise<Ran> {
    const file = this.#programs(program);
    if (file === null) return { end: 'missing' };
    const ran = await runCommand([process.execPath, `--max-old-space-size=${heap}`, file], {
      directory: path.dirname(file),
      input: JSON.stringify(input),
      deadline: deadline * MS,
      most: MOST_OUTPUT,
    });
    return ended(ran);
  }

  async command({ command, directory, deadline, env = {} }: CommandCall): Promise<Ran> {
    return ended(
      await runCommand(command, {
        directory,
        input: '',
        deadline: deadline * MS,
        most: MOST_OUTPUT,
        env: { ...process.env, ...env },
      }),
    );
  }
}

function ended({ status, signal, out, errors, complaint, stopped }: CommandRan): Ran {
  if (stopped === 'not-started') return { end: 'crash', how: `it could not be started: ${complaint}` };
  const written = out === '' ? {} : { written: out };
  if (stopped === 'deadline') return { end: stopped, ...written };
  if (stopped !== null) return { end: stopped };
  if (OUT_OF_MEMORY.test(errors)) return { end: 'crash', how: 'out of memory', ...written };
  if (status === null) return { end: 'crash', how: signal ?? 'ended from outside', ...written };
  return { end: 'exit', status, stdout: out, stderr: errors };
}

/**
 * Where a program that comes with semverdict lies: in a folder of its own beside the bundle that runs, or, where the
 * sources run as they are, as an entry of its name in src/.
 */
function programFile(name: string): string | null {
  const here = fileURLToPath(import.meta.url);
  const beside = path.resolve(path.dirname(here), '..');
  const files = here.endsWith('.ts')
    ? [`${name}.ts`]
    : [path.join(name, 'index.cjs'), path.join(name, 'index.js')];
  return files.map((file) => path.join(beside, file)).find((file) => existsSync(file)) ?? null;
}
