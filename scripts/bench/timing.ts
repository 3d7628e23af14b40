// Running commands in turns and comparing them: ratios of one run hold on any machine, times do not.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

export type CommandLine = readonly [command: string, ...args: string[]];

export interface Timed {
  /** Milliseconds, one a run. */
  readonly times: readonly number[];
  /** The most memory that a run took, in MiB; null where it was not asked for. */
  readonly memory: number | null;
}

/** What a process of Node says of its own memory as it ends: no other tool is on every machine. */
const MEMORY = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('\\nMAXRSS ' + process.resourceUsage().maxRSS))",
)}`;

/** One run, in milliseconds. @throws Error where it fails */
export function timeOnce(
  cwd: string,
  [command, ...args]: CommandLine,
  env: Readonly<Record<string, string>> = {},
): { ms: number; stderr: string } {
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    // What git prints of a whole history is thrown away: to take it would be measured, too.
    stdio: ['ignore', command === 'git' ? 'ignore' : 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
    env: { ...process.env, ...env },
  });
  const ms = performance.now() - start;
  if (status !== 0)
    throw new Error(
      `${command} ${args.join(' ')} ended with ${status ?? error}: ${stderr}${stdout?.slice(-1000) ?? ''}`,
    );
  return { ms, stderr };
}

/** Runs commands in turns, after one round that warms the page cache. */
export function inTurns(
  cwd: string,
  commands: Readonly<Record<string, CommandLine>>,
  runs: number,
): Map<string, Timed> {
  const found = new Map(
    Object.keys(commands).map((name) => [name, { times: [] as number[], memory: null as number | null }]),
  );
  for (let run = 0; run <= runs; run++) {
    for (const [name, command] of Object.entries(commands)) {
      const measured = command[0] === 'node';
      const { ms, stderr } = timeOnce(cwd, command, measured ? { NODE_OPTIONS: `--import=${MEMORY}` } : {});
      const entry = found.get(name);
      if (entry === undefined || run === 0) continue;
      entry.times.push(ms);
      const peak = /MAXRSS (\d+)/.exec(stderr)?.[1];
      if (peak !== undefined) entry.memory = Math.max(entry.memory ?? 0, Number(peak) / 1024);
    }
  }
  return found;
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** A Markdown table of what was measured, each as a ratio to one of them. */
export function ratioTable(timed: ReadonlyMap<string, Timed>, base: string, head = 'command'): string {
  const unit = median(timed.get(base)?.times ?? []);
  const withMemory = [...timed.values()].some(({ memory }) => memory !== null);
  const rows = [...timed].map(([name, { times, memory }]) => [
    name,
    `${milliseconds(median(times))} ms`,
    `${(median(times) / unit).toFixed(2)} ×`,
    ...(withMemory ? [memory === null ? '' : `${Math.round(memory)} MiB`] : []),
  ]);
  return markdownTable([head, 'median', `of \`${base}\``, ...(withMemory ? ['memory'] : [])], rows);
}

export function milliseconds(ms: number): string {
  return Math.round(ms).toLocaleString('en');
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}
