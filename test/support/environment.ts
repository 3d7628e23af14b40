// What every test here shares: no settings of whoever runs it, and one folder that is gone afterwards.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Variables that would let the machine, or the CI that runs these tests, speak along. */
const OTHERS =
  /^(GIT_|GITHUB_|GH_|CI$|CI_|BITBUCKET_|SYSTEM_|BUILD_|CHANGE_TARGET|BUILDKITE_|DRONE_|CIRRUS_|CIRCLE_|TRAVIS_|BRANCH_NAME|APPVEYOR_|EMAIL$|NO_COLOR|FORCE_COLOR)/;
for (const name of Object.keys(process.env)) if (OTHERS.test(name)) delete process.env[name];

process.env.GIT_CONFIG_GLOBAL = '/dev/null';
process.env.GIT_CONFIG_NOSYSTEM = '1';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'semverdict-test-')));
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

let made = 0;

/** A path below the folder of this test file; nothing is there yet. */
export function freshPath(name = 'p'): string {
  made += 1;
  return join(root, `${name}${made}`);
}

/** An empty folder. */
export function freshDirectory(name = 'd'): string {
  const path = freshPath(name);
  mkdirSync(path);
  return path;
}
