import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import process from 'node:process';

/** What a run of ourselves printed. */
export interface OwnRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs this program again, once for each list of arguments, as many at a time as there are cores.
 *
 * @param program the script that runs
 */
export async function runOwn(
  program: string,
  calls: readonly (readonly string[])[],
  ended: (count: number) => void,
): Promise<OwnRun[]> {
  const runs: OwnRun[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < calls.length; index = next++) {
      runs[index] = await runOnce(program, calls[index] as readonly string[]);
      done += 1;
      ended(done);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), calls.length) }, work));
  return runs;
}

function runOnce(program: string, args: readonly string[]): Promise<OwnRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, program, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({
        status: status ?? 128,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      }),
    );
  });
}
