import { readdir, readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

const MODULES = builtinModules.filter((name) => !name.startsWith('_')).join('|');
const OF_NODE = new RegExp(
  `(?:from|import|import\\(|require\\(|module)\\s*['"](?:node:[a-z/_]+|${MODULES})['"]|<reference types=["']node["']|\\bNodeJS\\.|\\bBuffer\\b`,
);

/** Whether declarations of a folder take types of Node, which nobody has without `@types/node`. */
export async function speaksOfNode(folder: string): Promise<boolean> {
  const open = [folder];
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    for (const entry of await readdir(below, { withFileTypes: true })) {
      const whole = join(below, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules') open.push(whole);
      } else if (/\.d\.[cm]?ts$/.test(entry.name) && OF_NODE.test(await readFile(whole, 'utf8'))) return true;
    }
  }
  return false;
}
