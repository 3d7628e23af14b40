import { isMapping } from '../../base/mapping.ts';
import { starOf } from './exports.ts';
import type { Package } from './manifest.ts';

/** Modules of one pattern that are looked at. */
const MOST_OF_A_PATTERN = 2_000;

/** What can be asked of a package by its `exports`: one subpath, or the modules that a pattern stands for. */
export interface Entry {
  readonly key: string;
  readonly subpaths: readonly string[];
}

export function hasExports({ manifest: { exports } }: Package): boolean {
  return exports !== undefined && exports !== null;
}

/** All that `exports` offers, in the order of the manifest; the main entry alone where there is none. */
export function entriesOfExports(pkg: Package): readonly Entry[] {
  const { exports } = pkg.manifest;
  if (!isMapping(exports) || !Object.keys(exports).some((key) => key.startsWith('.')))
    return [{ key: '.', subpaths: ['.'] }];
  return Object.entries(exports)
    .filter(([key]) => !key.endsWith('/'))
    .map(([key, target]) => ({ key, subpaths: key.includes('*') ? expanded(key, target, pkg) : [key] }));
}

/** The subpaths of a pattern for which there are files. */
function expanded(key: string, target: unknown, { files }: Package): string[] {
  const stars = new Set<string>();
  for (const pattern of stringsIn(target)) {
    if (pattern.indexOf('*') < 0 || pattern.indexOf('*') !== pattern.lastIndexOf('*')) continue;
    for (const file of files) {
      const star = starOf(pattern, `./${file}`);
      if (star !== null && stars.size < MOST_OF_A_PATTERN) stars.add(star);
    }
  }
  return [...stars].sort().map((star) => key.replace('*', () => star));
}

/** All texts within a target. */
function stringsIn(target: unknown): readonly string[] {
  const found: string[] = [];
  const open: unknown[] = [target];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (typeof each === 'string') found.push(each);
    else if (Array.isArray(each) || isMapping(each))
      open.push(...Object.values(each).filter((inner) => inner !== null && inner !== undefined));
  }
  return found;
}
