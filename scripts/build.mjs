// Sources → build/ (tsc) → dist/ (ncc). ncc cannot load TypeScript 7, so it is given JavaScript.
// The output is readable, has no source maps and is the same byte for byte wherever it is built: CI rebuilds and compares.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundleModule } from './bundle-module.mjs';
import { bundledPackages } from './bundled-packages.mjs';
import { bundles, compiler, modules, statsFile } from './bundles.mjs';
import { runBin } from './package-bin.mjs';
import { pruneTypes } from './prune-types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

// What an earlier build left must not survive: chunks have names of their own.
rmSync('build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });

runBin('typescript', 'tsc', ['-p', 'tsconfig.build.json']);
for (const { entry, folder } of bundles) {
  const options = ['--quiet', '--no-cache', '--stats-out', statsFile(folder)];
  runBin('@vercel/ncc', 'ncc', ['build', `build/${entry}.js`, '--out', `dist/${folder}`, ...options]);
}
for (const { entry, folder } of modules) {
  mkdirSync(`dist/${folder}`, { recursive: true });
  writeFileSync(`dist/${folder}/index.js`, await bundleModule(`src/${entry}.ts`));
}
// The bundler's own list covers one chunk of a bundle, whichever it writes last.
for (const { folder } of bundles) {
  const texts = bundledPackages(folder).map(
    ({ name, license, text }) => `${name}\n${license}\n${text ?? ''}`,
  );
  writeFileSync(`dist/${folder}/licenses.txt`, `${texts.join('\n\n')}\n`);
}
copyCompiler();
runBin('typescript', 'tsc', ['-p', 'tsconfig.types.json']);
pruneTypes('dist/types', ['index', ...modules.map(({ entry }) => entry)]);

for (const entry of readdirSync('dist', { recursive: true, withFileTypes: true })) {
  const file = path.join(entry.parentPath, entry.name);
  if (entry.isFile() && readFileSync(file, 'utf8').includes(root))
    throw new Error(`${file} names a folder of the machine that built it: ${root}`);
}

function copyCompiler() {
  const from = `node_modules/${compiler.package}`;
  mkdirSync(compiler.folder, { recursive: true });
  const files = readdirSync(`${from}/lib`).filter(compiler.isShipped);
  for (const file of files) copyFileSync(`${from}/lib/${file}`, `${compiler.folder}/${file}`);
  for (const file of compiler.notices) copyFileSync(`${from}/${file}`, `${compiler.folder}/${file}`);
  // It is CommonJS in a package of modules; and it looks for its libraries beside itself.
  writeFileSync(`${compiler.folder}/package.json`, '{ "type": "commonjs" }\n');
}
