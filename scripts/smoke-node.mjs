// Does what is in dist/ start on every Node that we promise? `npm run smoke -- 20 26`
// Each version comes from npm's `node` package into build/node/, so the registry is all that is needed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24', '26'];
const npm = process.env.npm_execpath;
if (!npm) throw new Error('run this as `npm run smoke`');

/** As in src/hosts/memory.ts. */
const FLAG = '--semi-space-growth-factor=1';

/** @param {string} version */
function nodeOf(version) {
  const folder = path.resolve('build/node', version);
  const binary = path.join(
    folder,
    'node_modules/node/bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    // A project of its own, so that npm does not climb up to ours; its Node is fetched by an install script.
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ allowScripts: { node: true } }));
    const args = ['install', '--no-save', '--no-package-lock', '--silent', `node@${version}`];
    execFileSync(process.execPath, [String(npm), ...args], { cwd: folder, stdio: 'inherit' });
  }
  return binary;
}

for (const version of versions) {
  const node = nodeOf(version);
  /** @param {string[]} args */
  const run = (...args) => execFileSync(node, args, { encoding: 'utf8' }).trim();
  const actual = run('--version');
  if (!actual.startsWith(`v${version}.`)) throw new Error(`asked for Node ${version}, got ${actual}`);
  const ours = run('dist/cli', '--version');
  // The demo loads everything there is: the policy's schema, the calendar, git.
  const scenes = JSON.parse(run('dist/cli', 'demo', '--json'));
  if (scenes.length < 5) throw new Error(`the demo shows ${scenes.length} scenes on Node ${version}`);
  // A whole history read in one pass; what V8 is told of its memory must be a word that this version knows.
  JSON.parse(run('dist/cli', 'replay', '--json'));
  const { stderr } = spawnSync(node, ['--eval', `require('node:v8').setFlagsFromString('${FLAG}')`], {
    encoding: 'utf8',
  });
  if (stderr !== '') throw new Error(`Node ${version} says of ${FLAG}: ${stderr}`);
  for (const library of ['lib', 'license'])
    run('--input-type=module', '--eval', `await import('./dist/${library}/index.js')`);
  run('--check', 'dist/action/index.js');
  console.log(`${actual}: semverdict ${ours}`);
}
