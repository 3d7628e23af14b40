// What npm has besides: tools that answer which version is next. They are fetched for the measurement alone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CommandLine } from './timing.ts';

const PEERS = {
  'conventional-recommended-bump': '12.1.0',
  'git-cliff': '2.14.2',
  'semantic-release': '25.0.9',
  'commit-and-tag-version': '13.2.1',
} as const;

/** Fetches the peers. Null where there is no way to npm's registry. */
export function peers(directory: string, repository: string): Record<string, CommandLine> | null {
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, 'package.json'), '{"private": true}\n');
  const wanted = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  const { status } = spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...wanted], {
    cwd: directory,
  });
  if (status !== 0) return null;
  const bin = (name: string): string => path.join(directory, 'node_modules', '.bin', name);
  const remote = `${directory}-remote.git`;
  spawnSync('git', ['clone', '-q', '--bare', repository, remote]);
  return {
    [named('conventional-recommended-bump')]: [bin('conventional-recommended-bump'), '-p', 'angular'],
    [named('git-cliff')]: [bin('git-cliff'), '--bumped-version', '--unreleased'],
    [named('semantic-release')]: [
      bin('semantic-release'),
      ...['--dry-run', '--no-ci', '--branches', 'main', '--repository-url', `file://${remote}`],
      ...['--plugins', path.join(directory, 'node_modules', '@semantic-release', 'commit-analyzer')],
    ],
    [named('commit-and-tag-version')]: [bin('commit-and-tag-version'), '--dry-run'],
  };
}

function named(name: keyof typeof PEERS): string {
  return `${name} ${PEERS[name]}`;
}
