// How long `check` takes beside `node -e 0`, `git describe` and conventional-recommended-bump, on generated histories of
// 20,000 and 200,000 commits with 2,000 tags each; and how long 100,000 tags take to read, beside npm's semver; and how
// long `license impact` takes on millions of rows. All in one run and in turns, so that the ratios hold on any machine.
// Usage: npm run bench [-- --runs 21]
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import semver from 'semver';
import { formatScheme } from '../src/versions/format.ts';
import { SCHEMES } from '../src/versions/schemes.ts';
import { tagStyle } from '../src/versions/tags.ts';

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

/** Licenses for forty minors of three majors. */
function population(file: string, rows: number, format: 'csv' | 'json'): string {
  const open = openSync(file, 'w');
  writeSync(open, format === 'csv' ? 'version,upgradeRight,count\n' : '[\n');
  for (let start = 0; start < rows; start += 10_000) {
    const some = Array.from({ length: Math.min(10_000, rows - start) }, (_, index) => {
      const version = `${1 + (index % 3)}.${index % 40}.${index % 17}`;
      return format === 'csv'
        ? `${version},${index % 3 === 0},${index % 9}`
        : JSON.stringify({ version, upgradeRight: index % 3 === 0, count: index % 9 });
    });
    writeSync(
      open,
      (format === 'json' && start > 0 ? ',\n' : '') + some.join(format === 'csv' ? '\n' : ',\n'),
    );
    if (format === 'csv') writeSync(open, '\n');
  }
  if (format === 'json') writeSync(open, '\n]\n');
  closeSync(open);
  return file;
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

/** Reads 100,000 tags in several schemes. */
function tags(): void {
  const parts = { issue: { default: 0 }, build: { default: 1, min: 1, counter: true } };
  const format = formatScheme('{major}.{minor}[.{issue}][ Build {build}]', parts);
  if (!format.ok) throw new Error(format.fault.message);
  const schemes = { ...SCHEMES, 'a template': format.value };
  const readers = new Map<string, [tags: string[], read: (tag: string) => unknown]>();
  const numbers = Array.from({ length: 100_000 }, (_, index) => [index % 9, index % 50, index] as const);
  const plain = numbers.map((each) => `v${each.join('.')}`);
  readers.set('npm semver', [plain, (tag) => semver.parse(tag)]);
  for (const [name, scheme] of Object.entries(schemes)) {
    const own = name === 'a template';
    const style = tagStyle(scheme, own ? 'v{major}.{minor}[.{issue}][-b{build}]' : 'auto', own ? parts : {});
    if (!style.ok) throw new Error(style.fault.message);
    const { read } = style.value;
    const written = own ? numbers.map(([a, b, c]) => `v${a}.${b}.${(c % 30) + 1}-b${(c % 90) + 2}`) : plain;
    readers.set(name, [
      written,
      (tag) => {
        if (!read(tag).ok) throw new Error(`${name} does not read ${tag}`);
      },
    ]);
  }
  const times = new Map([...readers.keys()].map((name) => [name, [] as number[]]));
  for (let run = 0; run <= runs; run++) {
    for (const [name, [written, read]] of readers) {
      const start = performance.now();
      for (const tag of written) read(tag);
      if (run > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const base = median(times.get('npm semver') ?? []);
  console.log('\n100,000 tags');
  for (const [name, taken] of times)
    console.log(
      `  ${name.padEnd(30)} ${median(taken).toFixed(0).padStart(6)} ms  ${(median(taken) / base).toFixed(2).padStart(6)} × npm semver`,
    );
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
  const from = ['--from', '1.8.2', '--to', '1.9.0'];
  for (const rows of [1_000_000, 3_000_000]) {
    console.log(`\n${rows.toLocaleString('en')} rows of licenses`);
    for (const format of ['csv', 'json'] as const) {
      const file = population(path.join(work, `licenses.${format}`), rows, format);
      const taken = Array.from({ length: 3 }, () =>
        time(work, ['node', cli, 'license', 'impact', '--population', file, ...from]),
      );
      console.log(`  semverdict license impact (${format}) ${median(taken).toFixed(0).padStart(6)} ms`);
    }
  }
  console.log(`\ncheck on 200,000 commits takes ${(large / small).toFixed(2)} × its time on 20,000`);
  tags();
} finally {
  rmSync(work, { recursive: true, force: true });
}
