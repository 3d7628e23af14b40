import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const require = createRequire(import.meta.url);

/**
 * Runs a dependency's command with this very Node: no shell and no `.cmd` file, so it works on Windows too.
 *
 * @param {string} name the package
 * @param {string} command the key in its `bin`
 * @param {string[]} args
 */
export function runBin(name, command, args) {
  const manifest = require.resolve(`${name}/package.json`);
  const file = path.join(path.dirname(manifest), require(manifest).bin[command]);
  execFileSync(process.execPath, [file, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
}
