// Sources → build/ (tsc) → dist/ (ncc). ncc cannot load TypeScript 7, so it is given JavaScript.
// The output is readable, has no source maps and is the same byte for byte wherever it is built: CI rebuilds and compares.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundles, statsFile } from './bundles.mjs';
import { runBin } from './package-bin.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

// What an earlier build left must not survive: chunks have names of their own.
rmSync('build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });

runBin('typescript', 'tsc', ['-p', 'tsconfig.build.json']);
for (const { entry, folder } of bundles) {
  const options = ['--quiet', '--no-cache', '--license', 'licenses.txt', '--stats-out', statsFile(folder)];
  runBin('@vercel/ncc', 'ncc', ['build', `build/${entry}.js`, '--out', `dist/${folder}`, ...options]);
}
runBin('typescript', 'tsc', ['-p', 'tsconfig.types.json']);

for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true })) {
  const file = path.join(entry.parentPath, entry.name);
  if (entry.isFile() && readFileSync(file, 'utf8').includes(root))
    throw new Error(`${file} names a folder of the machine that built it: ${root}`);
}
