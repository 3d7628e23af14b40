// Which packages a bundle holds: the bundler's own word, its list of modules. Run the build first.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { statsFile } from './bundles.mjs';

/**
 * @typedef {{ name: string, version: string, license: unknown, text: string | null }} BundledPackage
 * @typedef {{ nameForCondition?: string | null, modules?: Module[] }} Module
 */

/** The packages of a bundle in the order of their names. @param {string} bundle @returns {BundledPackage[]} */
export function bundledPackages(bundle) {
  const { modules } = JSON.parse(readFileSync(statsFile(bundle), 'utf8'));
  return [...packageFolders(modules)]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      return { name, version, license, text: licenseText(folder) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/**
 * The folders of the packages that a bundle holds, modules joined into one included.
 *
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

/** @param {string} folder */
function licenseText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file === undefined ? null : readFileSync(path.join(folder, file), 'utf8').trim();
}
