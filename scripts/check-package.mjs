// What `npm publish` would ship: all that is needed and nothing else.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';

const needed = [
  'LICENSE',
  'README.md',
  'action.yml',
  'package.json',
  'dist/cli/index.js',
  'dist/action/index.js',
  'dist/license/index.js',
  'dist/typescript/index.js',
  'dist/typescript/compiler/package.json',
  'dist/typescript/compiler/typescript.js',
  'dist/typescript/compiler/lib.esnext.full.d.ts',
  'dist/typescript/compiler/LICENSE.txt',
  'dist/types/license.d.ts',
];
const welcome = /^(?:LICENSE|README\.md|action\.yml|package\.json|(?:dist|schema)\/.+)$/;

const faults = [];
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
for (const field of ['dependencies', 'optionalDependencies', 'peerDependencies'])
  if (field in manifest) faults.push(`package.json has ${field}: everything that runs is bundled`);

// npm tells its scripts where it is itself; so this needs no shell, on Windows neither.
const npm = process.env.npm_execpath;
if (!npm) throw new Error('run this as `npm run check:package`');
const packing = JSON.parse(
  execFileSync(process.execPath, [npm, 'pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
  }),
);
// npm 12 answers with an object by package name, earlier ones with a list.
/** @type {{ files: { path: string }[], size: number }} */
const pack = Array.isArray(packing) ? packing[0] : Object.values(packing)[0];
const files = pack.files.map((file) => file.path);
for (const file of needed) if (!files.includes(file)) faults.push(`the package lacks ${file}`);
for (const file of files) if (!welcome.test(file)) faults.push(`the package should not hold ${file}`);

// Dependencies are bundled, so their types are not there for whoever installs the package.
for (const file of globSync('dist/types/**/*.d.ts'))
  for (const [, from] of readFileSync(file, 'utf8').matchAll(/(?:from |import\(|import )['"]([^'"]+)['"]/g))
    if (!from?.startsWith('.'))
      faults.push(`${file} takes types from ${from}, which is not installed with us`);

for (const fault of faults) console.error(fault);
console.log(`${files.length} files, ${Math.round(pack.size / 1024)} kB packed, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
