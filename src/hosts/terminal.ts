import { Progress } from './progress.ts';

/** Where a command line prints, and how. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  readonly colours: { readonly out: boolean; readonly error: boolean };
  /** What takes a while is told on standard error. */
  readonly progress: Progress;
}

/** The process's own terminal. `NO_COLOR` (no-color.org) is kept; `FORCE_COLOR` paints without a terminal. */
export function processTerminal(): Terminal {
  const { env } = process;
  const coloured = (stream: NodeJS.WriteStream): boolean => {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0') return true;
    return stream.isTTY === true && env.TERM !== 'dumb';
  };
  // Whoever reads us may stop early, as `head` does; that is no fault.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    colours: { out: coloured(process.stdout), error: coloured(process.stderr) },
    progress: new Progress(
      (text) => void process.stderr.write(text),
      process.stderr.isTTY === true && env.TERM !== 'dumb',
    ),
  };
}
