import satisfies from 'semver/functions/satisfies.js';
import { Unreadable } from '../../base/unreadable.ts';
import { entriesOfExports } from './entries.ts';
import type { Finding } from './finding.ts';
import { NODE, specifierOf, statement } from './finding.ts';
import type { Package } from './manifest.ts';
import { entriesOf } from './manifest.ts';
import { resolveIn } from './resolve.ts';

/** Releases of Node that cannot require an ES module, the newest of their lines. */
const WITHOUT_REQUIRE_OF_ESM = ['18.20.8', '20.18.3', '22.11.0', '16.20.2', '14.21.3', '12.22.12'];
/** How an ES module shows itself without being declared one. */
const ESM_SYNTAX = /^[ \t]*(?:import|export)\b(?!\()/m;

type Format = 'commonjs' | 'module';

/** Modules that were CommonJS for `require` and are ES modules now, and the other way round for `import`. */
export async function changedFormats(old: Package, next: Package): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { key, subpaths } of entriesOfExports(old)) {
    const [subpath] = subpaths;
    if (subpath === undefined) continue;
    for (const way of ['require', 'import'] as const) {
      const [was, now] = [await formatOf(old, subpath, way), await formatOf(next, subpath, way)];
      if (was === null || now === null || was === now || (was === 'module') !== (way === 'import')) continue;
      found.push(changed(specifierOf(old.name, key), way, refusing(old, next)));
    }
  }
  const [first] = found;
  return found.map((each) =>
    each === first ? each : { ...each, cause: `${first?.change}:${first?.where}` },
  );
}

function changed(specifier: string, way: 'require' | 'import', node: string | null): Finding {
  if (way === 'import')
    return {
      change: 'module-format-changed',
      where: `import ${specifier}`,
      message: `${specifier} is CommonJS now for import, and was an ES module`,
      grade: 'likely',
      affected: 'caller',
      proof: null,
      key: 'type',
    };
  return {
    change: 'module-format-changed',
    where: `require ${specifier}`,
    message: `${specifier} is an ES module now for require, and was CommonJS`,
    grade: node === null ? 'likely' : 'proven',
    affected: 'caller',
    proof:
      node === null
        ? null
        : {
            language: 'ts',
            text: `// Node ${node}, which the package's engines admit\n${statement('require', specifier)}`,
            by: NODE,
            said: 'ERR_REQUIRE_ESM',
          },
    key: 'type',
  };
}

/** A release of Node that both sides admit and that cannot require an ES module. */
function refusing(old: Package, next: Package): string | null {
  const ranges = [old, next].map(({ manifest }) => entriesOf(manifest, 'engines').get('node') ?? '*');
  return (
    WITHOUT_REQUIRE_OF_ESM.find((version) =>
      ranges.every((range) => typeof range === 'string' && satisfies(version, range)),
    ) ?? null
  );
}

/** What Node takes a module for; null where there is none, or where only its text tells. */
async function formatOf(pkg: Package, subpath: string, way: 'require' | 'import'): Promise<Format | null> {
  const found = resolveIn(pkg, subpath, way);
  if ('code' in found) return null;
  const { path } = found;
  if (path.endsWith('.mjs')) return 'module';
  if (path.endsWith('.cjs')) return 'commonjs';
  if (!path.endsWith('.js')) return null;
  const type = await typeFor(pkg, path);
  if (type === 'module') return 'module';
  // Undeclared: a bundler's module, which Node never took for CommonJS.
  if (type === null && (await hasEsmSyntax(pkg, path))) return null;
  return 'commonjs';
}

async function hasEsmSyntax(pkg: Package, path: string): Promise<boolean> {
  try {
    return ESM_SYNTAX.test((await pkg.read(path)) ?? '');
  } catch (error) {
    // What cannot be read is taken for neither.
    if (error instanceof Unreadable) return true;
    throw error;
  }
}

/** `type` of the nearest manifest above a file of the package. */
async function typeFor(pkg: Package, file: string): Promise<string | null> {
  for (let at = file.lastIndexOf('/'); at >= 0; at = file.lastIndexOf('/', at - 1)) {
    const manifest = `${file.slice(0, at)}/package.json`;
    if (!pkg.files.has(manifest)) continue;
    try {
      const read: unknown = JSON.parse((await pkg.read(manifest)) ?? '');
      const type = (read as { type?: unknown } | null)?.type;
      return typeof type === 'string' ? type : null;
    } catch {
      return null;
    }
  }
  const { type } = pkg.manifest;
  return typeof type === 'string' ? type : null;
}
