import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';

/** What became of a program that the policy names. */
export interface CommandRan {
  /** Null where it was ended from outside, or never began. */
  readonly status: number | null;
  /** The signal by which it ended; null without one. */
  readonly signal: string | null;
  readonly out: string;
  /** The end of what it complained of: hostile text. */
  readonly errors: string;
  /** The last line that it complained with: hostile text. */
  readonly complaint: string;
  /** Why it never began, or was ended; null where it ended by itself. There is no program where it is missing. */
  readonly stopped: 'deadline' | 'too-much' | 'missing' | 'not-started' | null;
}

export interface CommandSetting {
  readonly directory: string;
  readonly input: string;
  /** In ms. */
  readonly deadline: number;
  /** The most bytes of output. */
  readonly most: number;
  /** The environment, from which our own tokens are taken; by default this process's. */
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * What a run has for itself: the token by the names under which the command line and `gh` look for it; of the action its
 * inputs, among them the token, the keys to the runner's services, and the files by which a step gives its outputs.
 */
const OURS =
  /^(?:INPUT_|ACTIONS_|STATE_|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$|(?:GH|GITHUB)_(?:ENTERPRISE_)?TOKEN$)/i;

/** Runs a program with its arguments, never through a shell, and ends it with all that it has started at the deadline. */
export function runCommand(
  [program = '', ...args]: readonly string[],
  { directory, input, deadline, most, env: given = process.env }: CommandSetting,
): Promise<CommandRan> {
  const env = Object.fromEntries(Object.entries(given).filter(([name]) => !OURS.test(name)));
  return new Promise((resolve) => {
    const out: Buffer[] = [];
    let size = 0;
    let said = '';
    let stopped: CommandRan['stopped'] = null;
    const end = (status: number | null, signal: string | null): void =>
      resolve({
        status,
        signal,
        out: Buffer.concat(out).toString('utf8'),
        errors: said,
        complaint: lastLine(said),
        stopped,
      });
    let child: ChildProcess;
    try {
      child = spawn(program, args, {
        cwd: directory,
        env,
        stdio: 'pipe',
        windowsHide: true,
        // In a group of its own, so that what it starts ends with it.
        detached: process.platform !== 'win32',
      });
    } catch (error) {
      said = (error as Error).message;
      stopped = whyNot(error);
      end(null, null);
      return;
    }
    const stop = (why: CommandRan['stopped']): void => {
      stopped ??= why;
      kill(child);
    };
    const timer = setTimeout(() => stop('deadline'), deadline);
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) stop('too-much');
      else out.push(chunk);
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-10_000);
    });
    // It may end without reading all; its exit status says what happened.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
    child.on('error', (error) => {
      clearTimeout(timer);
      said = error.message;
      stopped ??= whyNot(error);
      end(null, null);
    });
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      end(status, signal);
    });
  });
}

function whyNot(error: unknown): 'missing' | 'not-started' {
  return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'not-started';
}

function kill(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
  // What outlives it must not keep the pipes open.
  child.stdout?.destroy();
  child.stderr?.destroy();
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.slice(0, 500) ?? '';
}
