// semverdict in this process (fast), and as what is shipped: dist/cli in a process of its own.

import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { runProgram } from '../../src/commands/program.ts';
import { Progress } from '../../src/hosts/progress.ts';
import './environment.ts';

/** The day on which tests take place, unless one names another. */
export const TODAY = '2026-06-01';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

// biome-ignore lint/suspicious/noExplicitAny: a document of which each test looks at its own part
export type Json = any;

/** Runs one command line in this process. @param env what CI says of itself */
export async function run(
  directory: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const status = await runProgram(args, {
    terminal: {
      out: (text) => {
        out += text;
      },
      error: (text) => {
        err += text;
      },
      colours: { out: false, error: false },
      progress: new Progress(() => {}),
    },
    env,
    directory,
    now: Date.parse(`${TODAY}T12:00:00Z`) / 1000,
    version: '0.0.0',
    program: resolve(import.meta.dirname, '../../src/cli.ts'),
  });
  return { status, out, err };
}

/** Runs one command line with --json and returns the one document on standard output. */
export async function runJson(
  directory: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Json> {
  const { status, out } = await run(directory, [...args, '--json'], env);
  return { status, ...JSON.parse(out) };
}

const CLI = resolve(import.meta.dirname, '../../dist/cli');

/** Runs `node dist/cli` as users do. @param env replaces variables; undefined removes one */
export function cli(
  directory: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Ran {
  const done = spawnSync(process.execPath, [CLI, ...args], {
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status: done.status ?? -1, out: done.stdout, err: done.stderr };
}

/**
 * The same beside this process, which the loopback GitHub needs: it answers from here.
 *
 * @param env replaces variables, as `hub.env`
 * @returns the process, to be killed where a test wants that, and its end; a killed one has the status -1
 */
export function startCli(
  directory: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): { readonly child: ChildProcess; readonly ran: Promise<Ran> } {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: directory, env: { ...process.env, ...env } });
  const printed = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.err += text;
  });
  const ran = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? -1, ...printed }));
  });
  return { child, ran };
}

export function cliJson(
  directory: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Json {
  const { status, out } = cli(directory, [...args, '--json'], env);
  return { status, ...JSON.parse(out) };
}

/** The rules that a verdict found broken, as "level rule". */
export function found(verdict: Json): string[] {
  return verdict.findings.map(({ level, rule }: { level: string; rule: string }) => `${level} ${rule}`);
}
