import { resolveExports } from './exports.ts';
import type { Package } from './manifest.ts';

/** The two ways in which code asks for a module. */
export type Way = 'import' | 'require';

/** What Node finds for a specifier of a package: a file of it, or the code of its error. */
export type Resolved = { readonly path: string } | { readonly code: string };

const NOT_FOUND: Resolved = { code: 'ERR_MODULE_NOT_FOUND' };
const MISSING: Resolved = { code: 'MODULE_NOT_FOUND' };
const EXTENSIONS = ['.js', '.json', '.node'];

/** The conditions of Node, by the way in which it is asked. */
export function conditionsOf(way: Way, more: readonly string[] = []): ReadonlySet<string> {
  return new Set(['node', way, 'module-sync', 'node-addons', ...more]);
}

/** What Node 22 and later find for `.` or `./…` of a package, the existence of the file included. */
export function resolveIn(pkg: Package, subpath: string, way: Way, more: readonly string[] = []): Resolved {
  const { exports } = pkg.manifest;
  if (exports !== undefined && exports !== null) {
    const found = resolveExports(exports, subpath, conditionsOf(way, more));
    if ('code' in found) return found;
    return pkg.files.has(found.path) ? found : way === 'import' ? NOT_FOUND : MISSING;
  }
  if (subpath === '.')
    return (
      (way === 'import' ? importMain(pkg) : requireMain(pkg, '')) ?? (way === 'import' ? NOT_FOUND : MISSING)
    );
  const path = subpath.slice(2);
  if (way === 'import') return pkg.files.has(path) ? { path } : NOT_FOUND;
  return asFile(pkg, path) ?? asIndex(pkg, path) ?? MISSING;
}

/** LEGACY_MAIN_RESOLVE of the ES module loader. */
function importMain(pkg: Package): Resolved | null {
  const main = mainOf(pkg);
  const candidates =
    main === null
      ? []
      : ['', '.js', '.json', '.node', '/index.js', '/index.json', '/index.node'].map(
          (end) => `${main}${end}`,
        );
  return firstOf(pkg, [...candidates, 'index.js', 'index.json', 'index.node']);
}

/** LOAD_AS_DIRECTORY of the CommonJS loader, for the package itself. */
function requireMain(pkg: Package, folder: string): Resolved | null {
  const main = mainOf(pkg);
  const own = main === null ? null : (asFile(pkg, main) ?? asIndex(pkg, main));
  return own ?? asIndex(pkg, folder);
}

function mainOf({ manifest: { main } }: Package): string | null {
  if (typeof main !== 'string' || main === '') return null;
  const parts = main.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? null : parts.join('/');
}

function asFile(pkg: Package, path: string): Resolved | null {
  return firstOf(pkg, [path, ...EXTENSIONS.map((end) => `${path}${end}`)]);
}

function asIndex(pkg: Package, folder: string): Resolved | null {
  const at = folder === '' ? '' : `${folder}/`;
  return firstOf(
    pkg,
    EXTENSIONS.map((end) => `${at}index${end}`),
  );
}

function firstOf({ files }: Package, paths: readonly string[]): Resolved | null {
  const path = paths.find((each) => files.has(each));
  return path === undefined ? null : { path };
}
