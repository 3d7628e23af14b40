// How long semverdict takes, as ratios in one run and in turns, so that they hold on any machine: `check` beside
// `node -e 0`, `replay` beside `git log` of everything, both beside the peers that npm has; what `check` loads; how long the
// action takes on a cold machine. Usage: npm run bench [-- --runs 21 --only replay --record]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { coldStart } from './bench/cold.ts';
import { imported, lined, straight, unpacked } from './bench/histories.ts';
import { population } from './bench/licenses.ts';
import { loadedModules } from './bench/modules.ts';
import { peers } from './bench/peers.ts';
import { tagsTable } from './bench/tags.ts';
import type { CommandLine } from './bench/timing.ts';
import { inTurns, markdownTable, median, milliseconds, ratioTable, timeOnce } from './bench/timing.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = path.join(root, 'dist', 'cli');
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '21' },
    only: { type: 'string', multiple: true },
    vite: { type: 'string', default: path.join(root, '..', 'shared', 'data', 'histories', 'vite.fi.gz') },
    record: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const work = mkdtempSync(path.join(os.tmpdir(), 'semverdict-bench-'));
const own = (...args: string[]): CommandLine => ['node', cli, ...args];
const LOG: CommandLine = ['git', 'log', '--all', '--format=%H%x00%P%x00%D%x00%cI%x00%B%x00'];

/** A node_modules or a manifest is no part of a history, and some peers want one. */
function withManifest(directory: string): string {
  const file = path.join(directory, 'package.json');
  if (!existsSync(file)) writeFileSync(file, '{"name":"bench","version":"1.0.0"}\n');
  return directory;
}

const sections: Record<string, () => Promise<string> | string> = {
  async check() {
    const tables: string[] = [];
    for (const commits of [20_000, 200_000]) {
      const directory = withManifest(
        await imported(path.join(work, `straight${commits}`), straight(commits, 2000)),
      );
      const timed = inTurns(
        directory,
        {
          'node -e 0': ['node', '-e', '0'],
          'git describe --tags': ['git', 'describe', '--tags'],
          'semverdict check': own('check'),
          'conventional-recommended-bump': [
            'node',
            path.join(root, 'node_modules/conventional-recommended-bump/dist/cli/index.js'),
            '-p',
            'conventionalcommits',
          ],
        },
        runs,
      );
      tables.push(
        `${commits.toLocaleString('en')} commits and 2,000 tags in a row:\n\n${ratioTable(timed, 'node -e 0')}`,
      );
    }
    return `## \`check\`\n\n${tables.join('\n\n')}`;
  },

  async lines() {
    const commands = {
      'semverdict check': own('check'),
      'semverdict next': own('next'),
      'semverdict lines': own('lines'),
    };
    const [small, large] = [
      await imported(path.join(work, 'lined10000'), lined(10_000, 5000, 40)),
      await million(),
    ];
    const [few, many] = [inTurns(small, commands, runs), inTurns(large, commands, runs)];
    const rows = [...few].map(([name, { times }]) => {
      const [before, after] = [median(times), median(many.get(name)?.times ?? [])];
      return [
        name,
        `${milliseconds(before)} ms`,
        `${milliseconds(after)} ms`,
        `${(after / before).toFixed(2)} ×`,
      ];
    });
    return `## The age of a history\n\nThe same commands on 10,000 and on 1,000,000 commits, both with 5,000 tags on 40 lines:\n\n${markdownTable(['command', '10,000', '1,000,000', 'ratio'], rows)}`;
  },

  async replay() {
    const few = Math.max(1, Math.min(5, Math.floor(runs / 4)));
    const commands = { 'git log --all': LOG, 'semverdict replay': own('replay') };
    const large = ratioTable(inTurns(await million(), commands, few), 'git log --all');
    const tables = [`1,000,000 commits, 5,000 tags, 40 lines:\n\n${large}`];
    if (existsSync(values.vite))
      tables.unshift(
        `vite (42,269 commits, 1,041 tags; August 2026):\n\n${ratioTable(inTurns(vite(), commands, runs), 'git log --all')}`,
      );
    return `## \`replay\`\n\nThe log is \`${LOG.join(' ')}\`.\n\n${tables.join('\n\n')}`;
  },

  peers() {
    if (!existsSync(values.vite)) return '## Peers\n\nNot measured: the history is not there.';
    const directory = withManifest(vite());
    const others = peers(path.join(work, 'peers'), directory);
    if (others === null) return '## Peers\n\nNot measured: npm could not fetch them.';
    const timed = inTurns(
      directory,
      { 'semverdict next': own('next', '--branch', 'main'), ...others },
      Math.min(runs, 5),
    );
    return `## Peers\n\nWhat the next version of vite is. None of them judges the past; semantic-release reads a remote, here one on the same disk.\n\n${ratioTable(timed, 'semverdict next')}`;
  },

  async start() {
    const directory = await imported(path.join(work, 'start'), straight(1000, 100));
    const modules = loadedModules(cli, path.join(work, 'timed'), directory, ['check'], runs);
    const shown = modules.slice(0, 8).map(({ name, ms }) => [name, `${ms.toFixed(1)} ms`]);
    const rest = modules
      .slice(8)
      .map(({ name }) => `\`${name.replace('./build/', '').replace('./node_modules/', '')}\``);
    const slow = modules.filter(({ ms }) => ms > 5).length;
    const whole = modules.reduce((sum, { ms }) => sum + ms, 0).toFixed(0);
    return [
      '## What `check` loads',
      `${modules.length} modules of the bundle, ${whole} ms in all without Node itself; ${slow} of them ${slow === 1 ? 'takes' : 'take'} more than 5 ms. The slowest:`,
      markdownTable(['module', 'takes'], shown),
      `The others, each under ${Math.ceil((modules[8]?.ms ?? 0) * 10) / 10} ms: ${rest.sort().join(', ')}.`,
    ].join('\n\n');
  },

  async cold() {
    const directory = await imported(path.join(work, 'cold'), straight(20_000, 2000));
    const found = coldStart(root, directory, Math.min(runs, 7));
    return `## The action on a cold machine\n\n${found}`;
  },

  licenses() {
    const rows = [1_000_000, 3_000_000].flatMap((count) =>
      (['csv', 'json'] as const).map((format) => {
        const file = population(path.join(work, `licenses.${format}`), count, format);
        const call = own('license', 'impact', '--population', file, '--from', '1.8.2', '--to', '1.9.0');
        const times = Array.from({ length: 3 }, () => timeOnce(work, call).ms);
        return [`${count.toLocaleString('en')} rows, ${format}`, `${milliseconds(median(times))} ms`];
      }),
    );
    return `## \`license impact\`\n\n${markdownTable(['population', 'median'], rows)}`;
  },

  tags: () => `## 100,000 tags read\n\n${tagsTable(runs)}`,
};

let made: Promise<string> | null = null;
function million(): Promise<string> {
  made ??= imported(path.join(work, 'million'), lined(1_000_000, 5000, 40));
  return made;
}

let vites: string | null = null;
function vite(): string {
  vites ??= unpacked(path.join(work, 'vite'), values.vite);
  return vites;
}

function machine(): string {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const git = /[\d.]+/.exec(spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout)?.[0];
  return `Measured on ${new Date().toISOString().slice(0, 10)} on ${os.type()} (${os.arch()}), ${os.cpus().length} cores of ${cpu?.model.trim()}, ${memory} GiB, Node ${process.version}, git ${git}; medians of ${runs} runs in turns, after one that warms the page cache.`;
}

try {
  const blocks = [machine()];
  console.log(`${blocks[0]}\n`);
  for (const [name, measure] of Object.entries(sections)) {
    if (values.only !== undefined && !values.only.includes(name)) continue;
    const block = await measure();
    blocks.push(block);
    console.log(`${block}\n`);
  }
  if (values.record) {
    const page = path.join(root, 'docs', 'speed.md');
    const between = /(?<=<!-- measured -->\n)[\s\S]*(?=<!-- \/measured -->)/;
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace(between, () => `\n${blocks.join('\n\n')}\n\n`),
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
