// Everything bundled into dist/ is passed on, so its license must allow that and its text must go along.
// Which packages are bundled is the bundler's own word (its list of modules): run the build first.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { bundles, statsFile } from './bundles.mjs';

const allowed = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT Python-2.0 Unlicense'.split(' '),
);

/** An SPDX expression: of alternatives one must be allowed, of parts that hold together all. @param {string} license */
const isAllowed = (license) =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((id) => allowed.has(id.trim())));

/**
 * The folders of the packages that a bundle holds, modules joined into one included.
 *
 * @typedef {{ nameForCondition?: string | null, modules?: Module[] }} Module
 * @param {Module[]} modules
 * @param {Set<string>} found
 */
function packageFolders(modules, found = new Set()) {
  for (const { nameForCondition, modules: joined } of modules) {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(nameForCondition ?? '')?.[0];
    if (folder) found.add(folder);
    packageFolders(joined ?? [], found);
  }
  return found;
}

const faults = [];
let count = 0;
for (const { folder: bundle } of bundles) {
  const texts = `\n${readFileSync(`dist/${bundle}/licenses.txt`, 'utf8')}`;
  for (const folder of packageFolders(JSON.parse(readFileSync(statsFile(bundle), 'utf8')).modules)) {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    count += 1;
    if (typeof license !== 'string' || !isAllowed(license))
      faults.push(
        `${name} ${version} in dist/${bundle} has the license ${JSON.stringify(license)}: not allowed`,
      );
    else if (!texts.includes(`\n${name}\n${license}\n`))
      faults.push(`${name} ${version} is in dist/${bundle}, but not in its licenses.txt`);
  }
}
if (count === 0) faults.push('no bundled package found: has the build run?');
for (const fault of faults) console.error(fault);
console.log(`${count} bundled packages, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
