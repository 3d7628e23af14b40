import { isMapping } from '../../base/mapping.ts';
import { some } from '../../base/words.ts';
import type { Inconclusive } from '../difference.ts';
import type { Entry } from './entries.ts';
import { entriesOfExports, hasExports } from './entries.ts';
import { resolveExports } from './exports.ts';
import type { Finding } from './finding.ts';
import { NODE, specifierOf, statement } from './finding.ts';
import type { Package } from './manifest.ts';
import type { Resolved, Way } from './resolve.ts';
import { conditionsOf, resolveIn } from './resolve.ts';

const WAYS: readonly Way[] = ['import', 'require'];
const PLAIN = new Set(['import', 'require', 'node', 'default', 'module-sync', 'node-addons']);

/** What can no longer be imported or required that could be. */
export function lostEntries(
  old: Package,
  next: Package,
): { readonly findings: Finding[]; readonly inconclusive: Inconclusive[] } {
  const unbuilt = new Set<string>();
  const conditions = [...conditionsIn(old.manifest.exports)].filter((each) => !PLAIN.has(each)).sort();
  const findings = entriesOfExports(old).flatMap((entry) => [
    ...lostWays(entry, old, next, unbuilt),
    ...lostConditions(entry, conditions, old, next),
  ]);
  const inconclusive =
    unbuilt.size === 0
      ? []
      : [
          {
            where: next.path,
            reason: `${some([...unbuilt].sort())} ${unbuilt.size === 1 ? 'is' : 'are'} named and not there: is the package built?`,
          },
        ];
  return { findings, inconclusive };
}

interface Lost {
  readonly way: Way;
  readonly subpath: string;
  readonly code: string;
}

function lostWays(entry: Entry, old: Package, next: Package, unbuilt: Set<string>): Finding[] {
  const worked = new Set<Way>();
  const lost: Lost[] = [];
  const gone: Lost[] = [];
  for (const subpath of entry.subpaths)
    for (const way of WAYS) {
      const before = reachable(old, subpath, way);
      if (before === null) continue;
      worked.add(way);
      const now = resolveIn(next, subpath, way);
      if ('path' in now) continue;
      const named = declared(next, subpath, way);
      if (named === null) lost.push({ way, subpath, code: now.code });
      // A folder of which nothing is there was not built, or is built elsewhere.
      else if (!hasFolder(next, named)) unbuilt.add(named);
      // What was never seen to be there is not missed.
      else if (old.files.has(before)) gone.push({ way, subpath, code: now.code });
    }
  return [...found(entry, old, worked, lost, 'lost'), ...found(entry, old, worked, gone, 'gone')];
}

/** The file that a side offers, there or (where nothing of the package is built) only named; null where it offers none. */
function reachable(pkg: Package, subpath: string, way: Way): string | null {
  const now = resolveIn(pkg, subpath, way);
  if ('path' in now) return now.path;
  const named = declared(pkg, subpath, way);
  return named !== null && !hasFolder(pkg, named) ? named : null;
}

/** The file that a manifest names, whether it is there or not. */
function declared(pkg: Package, subpath: string, way: Way): string | null {
  const { exports, main } = pkg.manifest;
  if (!hasExports(pkg))
    return subpath === '.' && typeof main === 'string' && main !== '' ? main.replace(/^\.\//, '') : null;
  const named: Resolved = resolveExports(exports, subpath, conditionsOf(way));
  return 'path' in named ? named.path : null;
}

function hasFolder({ folders }: Package, path: string): boolean {
  const folder = /^[^/]+\//.exec(path)?.[0];
  return folder === undefined || folders.has(folder);
}

function found(
  { key }: Entry,
  old: Package,
  worked: ReadonlySet<Way>,
  lost: readonly Lost[],
  how: 'lost' | 'gone',
): Finding[] {
  const [first] = lost;
  if (first === undefined) return [];
  const specifier = specifierOf(old.name, key);
  const ways = new Set(lost.map(({ way }) => way));
  const all = [...worked].every((way) => ways.has(way));
  const pattern = key.includes('*');
  const example = specifierOf(old.name, first.subpath);
  const texts = [...ways].map((way) => statement(way, example));
  return [
    {
      change: how === 'gone' ? 'target-missing' : all ? 'export-removed' : 'condition-removed',
      where: all ? specifier : `${first.way} ${specifier}`,
      message:
        how === 'gone'
          ? `the file that ${example} stands for is not in the package any more`
          : all
            ? `${specifier} is not exported any more`
            : `${specifier} cannot be ${first.way === 'import' ? 'imported' : 'required'} any more`,
      // The files under a pattern come and go with the build.
      grade: how === 'gone' && pattern ? 'likely' : 'proven',
      affected: 'caller',
      proof: { language: 'ts', text: texts.join('\n'), by: NODE, said: first.code },
      key: 'exports',
    },
  ];
}

/** Conditions of other tools than Node (`types`, `browser`, `worker`) under which nothing comes any more. */
function lostConditions(
  { key, subpaths }: Entry,
  conditions: readonly string[],
  old: Package,
  next: Package,
): Finding[] {
  if (!hasExports(old) || !hasExports(next)) return [];
  const [subpath] = subpaths;
  if (subpath === undefined) return [];
  const resolves = (pkg: Package, conditions: ReadonlySet<string>): boolean =>
    'path' in resolveExports(pkg.manifest.exports, subpath, conditions);
  return conditions
    .filter((condition) => {
      const offered = WAYS.filter(
        (way) => !resolves(old, conditionsOf(way)) && resolves(old, conditionsOf(way, [condition])),
      );
      return offered.length > 0 && offered.every((way) => !resolves(next, conditionsOf(way, [condition])));
    })
    .map((condition) => ({
      change: 'condition-removed',
      where: `${condition} ${specifierOf(old.name, key)}`,
      message: `${specifierOf(old.name, key)} gives nothing under the condition ${condition} any more`,
      grade: 'likely',
      affected: 'caller',
      proof: null,
      key: 'exports',
    }));
}

function conditionsIn(exports: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const open: unknown[] = [exports];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (!isMapping(each) && !Array.isArray(each)) continue;
    for (const [key, inner] of Object.entries(each)) {
      if (!Array.isArray(each) && !key.startsWith('.')) names.add(key);
      if (inner !== null && inner !== undefined) open.push(inner);
    }
  }
  return names;
}
