import { VERSION } from '../base/version.ts';
import { now } from '../hosts/clock.ts';
import { processTerminal } from '../hosts/terminal.ts';
import { runProgram } from './program.ts';

/** What a command line needs of its process. */
interface CommandLineProcess {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

/** Runs the command line of a process and returns its exit status. */
export function runCommandLine({ argv, env, cwd }: CommandLineProcess): Promise<number> {
  return runProgram(argv.slice(2), {
    terminal: processTerminal(),
    env,
    directory: cwd(),
    now: now(),
    version: VERSION,
    program: argv[1],
  });
}
