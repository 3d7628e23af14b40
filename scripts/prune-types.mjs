// The compiler writes declarations for every module that the library loads; users need those that its types name.
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Removes the declarations under a folder that those of the entries do not lead to.
 *
 * @param {string} folder
 * @param {readonly string[]} entries
 */
export function pruneTypes(folder, entries) {
  const needed = new Set();
  const open = entries.map((entry) => path.resolve(folder, `${entry}.d.ts`));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (needed.has(file)) continue;
    needed.add(file);
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import\() ?['"](\.[^'"]+)['"]/g,
    )) {
      const target = path.resolve(path.dirname(file), from.replace(/\.(ts|js)$/, '.d.ts'));
      if (!existsSync(target)) throw new Error(`${file} takes types from ${from}, which is not there`);
      open.push(target);
    }
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.resolve(entry.parentPath, entry.name);
    if (entry.isFile() && !needed.has(file)) rmSync(file);
  }
  for (const name of readdirSync(folder)) {
    const inside = path.join(folder, name);
    if (!name.endsWith('.d.ts') && readdirSync(inside).length === 0) rmdirSync(inside);
  }
}
