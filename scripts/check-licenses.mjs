// Everything bundled into dist/ is passed on, so its license must allow that and its text must go along.
// Which packages are bundled is the bundler's own word (its list of modules): run the build first.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { bundledPackages } from './bundled-packages.mjs';
import { bundles, compiler } from './bundles.mjs';

const allowed = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT Python-2.0 Unlicense'.split(' '),
);

/** An SPDX expression: of alternatives one must be allowed, of parts that hold together all. @param {string} license */
const isAllowed = (license) =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((id) => allowed.has(id.trim())));

const faults = [];
let count = 0;
for (const { folder: bundle } of bundles) {
  const texts = `\n${readFileSync(`dist/${bundle}/licenses.txt`, 'utf8')}`;
  for (const { name, version, license, text } of bundledPackages(bundle)) {
    count += 1;
    if (typeof license !== 'string' || !isAllowed(license))
      faults.push(
        `${name} ${version} in dist/${bundle} has the license ${JSON.stringify(license)}: not allowed`,
      );
    else if (text === null) faults.push(`${name} ${version} in dist/${bundle} ships no license text`);
    else if (!texts.includes(`\n${name}\n${license}\n${text}`))
      faults.push(`${name} ${version} is in dist/${bundle}, but not in its licenses.txt`);
  }
}
count += 1;
const from = `node_modules/${compiler.package}`;
const { version, license } = JSON.parse(readFileSync(`${from}/package.json`, 'utf8'));
if (!isAllowed(license))
  faults.push(`${compiler.package} ${version} has the license ${license}: not allowed`);
for (const file of compiler.notices)
  if (readFileSync(`${from}/${file}`, 'utf8') !== readFileSync(`${compiler.folder}/${file}`, 'utf8'))
    faults.push(`${compiler.folder}/${file} is not that of ${compiler.package} ${version}`);

if (count === 0) faults.push('no bundled package found: has the build run?');
for (const fault of faults) console.error(fault);
console.log(`${count} bundled packages, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
