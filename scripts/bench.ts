// How long `check` takes beside `node -e 0`, `git describe` and conventional-recommended-bump, on generated histories of
// 20,000 and 200,000 commits with 2,000 tags each. All in one run and in turns, so that the ratios hold on any machine.
// Usage: npm run bench [-- --runs 21]
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = path.join(root, 'dist', 'cli');
const bump = path.join(root, 'node_modules', 'conventional-recommended-bump', 'dist', 'cli', 'index.js');
const { values } = parseArgs({ options: { runs: { type: 'string', default: '21' } } });
const runs = Number(values.runs);

/** A line of commits as a fast-import stream: mostly fixes, some features, the last 10 unreleased. */
function* history(commits: number, tags: number): Generator<string> {
  const every = Math.floor(commits / tags);
  let minor = 0;
  for (let index = 1; index <= commits; index++) {
    const type = index % 7 === 0 ? 'feat' : index % 3 === 0 ? 'chore' : 'fix';
    const message = `${type}: change ${index}\n\nWhy it was needed, in a sentence or two of ordinary length.\n`;
    yield `commit refs/heads/main\nmark :${index}\ncommitter A <a@example.org> ${1_400_000_000 + index * 600} +0000\n`;
    yield `data ${Buffer.byteLength(message)}\n${message}${index > 1 ? `from :${index - 1}\n` : ''}\n`;
    if (index % every === 0 && index <= commits - 10)
      yield `reset refs/tags/v1.${minor++}.0\nfrom :${index}\n\n`;
  }
}

async function repository(directory: string, commits: number, tags: number): Promise<string> {
  const git = (...args: string[]) => spawnSync('git', ['-C', directory, ...args], { stdio: 'ignore' });
  spawnSync('git', ['init', '-q', '-b', 'main', directory]);
  const importer = spawn('git', ['-C', directory, 'fast-import', '--quiet'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  let chunk = '';
  for (const text of history(commits, tags)) {
    chunk += text;
    if (chunk.length < 1 << 20) continue;
    if (!importer.stdin.write(chunk)) await new Promise((resolve) => importer.stdin.once('drain', resolve));
    chunk = '';
  }
  importer.stdin.end(chunk);
  await new Promise((resolve) => importer.on('close', resolve));
  git('gc', '-q');
  git('reset', '-q', '--hard');
  writeFileSync(path.join(directory, 'package.json'), '{"name":"bench","version":"1.0.0"}\n');
  return directory;
}

const commands: Record<string, [string, ...string[]]> = {
  'node -e 0': ['node', '-e', '0'],
  'git describe': ['git', 'describe', '--tags'],
  'semverdict check': ['node', cli, 'check'],
  'conventional-recommended-bump': ['node', bump, '-p', 'conventionalcommits'],
};

function time(cwd: string, [command, ...args]: [string, ...string[]]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { cwd });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

const work = mkdtempSync(path.join(os.tmpdir(), 'semverdict-bench-'));
try {
  console.log(`Node ${process.version}, ${os.cpus().length} cores, median of ${runs} runs in turns\n`);
  const checks: number[] = [];
  for (const commits of [20_000, 200_000]) {
    const directory = await repository(path.join(work, String(commits)), commits, 2000);
    const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]));
    for (let run = 0; run <= runs; run++) {
      for (const [name, command] of Object.entries(commands)) {
        const taken = time(directory, command);
        // The first round warms the page cache.
        if (run > 0) times.get(name)?.push(taken);
      }
    }
    const base = median(times.get('node -e 0') ?? []);
    checks.push(median(times.get('semverdict check') ?? []));
    console.log(`${commits.toLocaleString('en')} commits, 2,000 tags`);
    for (const [name, taken] of times) {
      console.log(
        `  ${name.padEnd(30)} ${median(taken).toFixed(0).padStart(6)} ms  ${(median(taken) / base).toFixed(2).padStart(6)} × node -e 0`,
      );
    }
    console.log();
  }
  const [small = 1, large = 1] = checks;
  console.log(`check on 200,000 commits takes ${(large / small).toFixed(2)} × its time on 20,000`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
