// The action's first start on a machine whose page cache is empty, as on a runner that has just booted.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { markdownTable, median, milliseconds, timeOnce } from './timing.ts';

/** Times of the action, warm and cold, as text. */
export function coldStart(root: string, repository: string, runs: number): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'semverdict-cold-'));
  try {
    const file = (name: string, text = ''): string => {
      const made = path.join(folder, name);
      writeFileSync(made, text);
      return made;
    };
    const head = spawnSync('git', ['-C', repository, 'rev-parse', 'HEAD'], {
      encoding: 'utf8',
    }).stdout.trim();
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: repository,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: file(
        'event.json',
        JSON.stringify({ ref: 'refs/heads/main', before: '0'.repeat(40), after: head }),
      ),
      GITHUB_SHA: head,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      RUNNER_TEMP: folder,
      ...inputs(root),
      INPUT_MODE: 'check',
    };
    const kinds: [name: string, call: readonly [string, ...string[]]][] = [
      ['node -e 0', ['node', '-e', '0']],
      ['the action', ['node', path.join(root, 'dist', 'action')]],
    ];
    const rows = kinds.map(([name, call]) => {
      const once = (): number => timeOnce(repository, call, env).ms;
      const coldly = (): number => {
        dropCaches();
        return once();
      };
      const warm = Array.from({ length: runs }, once);
      const cold = dropCaches() ? Array.from({ length: runs }, coldly) : null;
      return [
        name,
        `${milliseconds(median(warm))} ms`,
        cold === null ? 'not measured' : `${milliseconds(median(cold))} ms`,
      ];
    });
    return markdownTable(['', 'warm', 'page cache dropped'], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The inputs of action.yml with their defaults, as a runner gives them. */
function inputs(root: string): Record<string, string> {
  const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: unknown }>;
  };
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: value = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      String(value).includes('${{') ? '' : String(value),
    ]),
  );
}

/** Only an administrator may, and only on Linux. */
function dropCaches(): boolean {
  spawnSync('sync');
  try {
    writeFileSync('/proc/sys/vm/drop_caches', '3\n');
    return true;
  } catch {
    return false;
  }
}
