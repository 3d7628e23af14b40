import type { Comparison } from './difference.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * One way to find differences: a function of two snapshots and its options, the same for the same input. What it cannot
 * read or compare is `inconclusive` with the reason; it throws only for its own faults.
 */
export interface Checker<Options> {
  readonly id: string;
  compare(old: Snapshot, next: Snapshot, options: Options, tools: Tools): Promise<Comparison>;
}

/** What a checker may ask of the machine. The pure checkers ask nothing. */
export interface Tools {
  /** Says what takes long. */
  readonly progress: (what: string) => void;
  /** Runs a program that comes with semverdict in a process of its own, within limits. */
  worker(call: WorkerCall): Promise<Ran>;
  /** Runs a program of the machine: an argument list, never a shell. */
  command(call: CommandCall): Promise<Ran>;
}

export interface WorkerCall {
  /** The program by its folder in dist/: `typescript`. */
  readonly program: string;
  /** What it reads from standard input, as JSON. */
  readonly input: unknown;
  /** Seconds. */
  readonly deadline: number;
  /** MiB of V8's old space. */
  readonly heap: number;
}

export interface CommandCall {
  readonly command: readonly [string, ...string[]];
  readonly directory: string;
  /** Seconds. */
  readonly deadline: number;
  /** Added to the environment of the run, from which tokens are taken. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How a process ended; where it was not by itself, what it had written before, if anything. */
export type Ran =
  | { readonly end: 'exit'; readonly status: number; readonly stdout: string; readonly stderr: string }
  | { readonly end: 'deadline'; readonly written?: string }
  | { readonly end: 'missing' }
  /** More output than is read. */
  | { readonly end: 'too-much' }
  /** A signal, or V8 out of memory. */
  | { readonly end: 'crash'; readonly how: string; readonly written?: string };
