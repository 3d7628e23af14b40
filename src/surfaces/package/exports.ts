import { isMapping } from '../../base/mapping.ts';

/** What `exports` gives for a subpath: a path within the package, or why there is none, in Node's own code. */
export type Exported =
  | { readonly path: string }
  | {
      readonly code:
        | 'ERR_PACKAGE_PATH_NOT_EXPORTED'
        | 'ERR_INVALID_PACKAGE_CONFIG'
        | 'ERR_INVALID_PACKAGE_TARGET';
    };

const NOT_EXPORTED: Exported = { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' };
const BAD_CONFIG: Exported = { code: 'ERR_INVALID_PACKAGE_CONFIG' };
const BAD_TARGET: Exported = { code: 'ERR_INVALID_PACKAGE_TARGET' };
/** Segments that lead out of the package, or into another one. */
const BAD_SEGMENT = /(?:^|[\\/])(?:\.\.?|node_modules|%2e%2e?|%2e|\.%2e|n%6fde_modules)(?:[\\/]|$)|[\\/]{2}/i;
/** Targets within targets: nobody writes more. */
const DEEPEST = 50;

/**
 * PACKAGE_EXPORTS_RESOLVE of Node's ES module loader, which `require` follows too
 * (https://nodejs.org/api/esm.html#resolution-algorithm-specification).
 *
 * @param exports what the manifest holds; neither undefined nor null
 * @param subpath `.`, or `./` and what follows the name of the package
 */
export function resolveExports(exports: unknown, subpath: string, conditions: ReadonlySet<string>): Exported {
  const table = isMapping(exports) ? tableOf(exports) : { targets: { '.': exports }, patterns: [] };
  if (table === null) return BAD_CONFIG;
  const found = inTable(table, subpath, conditions);
  return found === undefined || found === null ? NOT_EXPORTED : found;
}

/** What stands under each subpath, and which of these are patterns. */
interface Table {
  readonly targets: Readonly<Record<string, unknown>>;
  readonly patterns: readonly string[];
}

/** Each subpath of a package is asked for several times, and some packages have thousands. */
const tables = new WeakMap<object, Table | null>();

/** Null where subpaths and conditions are mixed. */
function tableOf(exports: Readonly<Record<string, unknown>>): Table | null {
  const known = tables.get(exports);
  if (known !== undefined) return known;
  const keys = Object.keys(exports);
  const dotted = keys.filter((key) => key.startsWith('.')).length;
  const table =
    dotted === 0
      ? { targets: { '.': exports }, patterns: [] }
      : dotted < keys.length
        ? null
        : { targets: exports, patterns: keys.filter((key) => key.includes('*')) };
  tables.set(exports, table);
  return table;
}

/** undefined: nothing fits; null: what fits is closed. */
type Target = Exported | null | undefined;

function inTable({ targets, patterns }: Table, subpath: string, conditions: ReadonlySet<string>): Target {
  if (Object.hasOwn(targets, subpath) && !subpath.includes('*') && !subpath.endsWith('/'))
    return targetOf(targets[subpath], null, conditions, 0);
  let best: { key: string; match: string } | null = null;
  for (const key of patterns) {
    const match = starOf(key, subpath);
    if (match !== null && (best === null || isBefore(key, best.key))) best = { key, match };
  }
  return best === null ? undefined : targetOf(targets[best.key], best.match, conditions, 0);
}

/** What a pattern's star stands for in a subpath; null where it does not fit. */
export function starOf(key: string, subpath: string): string | null {
  const star = key.indexOf('*');
  if (star < 0 || key.lastIndexOf('*') !== star) return null;
  const [base, trailer] = [key.slice(0, star), key.slice(star + 1)];
  if (!subpath.startsWith(base) || subpath === base) return null;
  if (trailer !== '' && (!subpath.endsWith(trailer) || subpath.length < key.length)) return null;
  return subpath.slice(base.length, subpath.length - trailer.length);
}

/** PATTERN_KEY_COMPARE: the longer text before the star goes first, then the longer key. */
function isBefore(key: string, other: string): boolean {
  const [base, otherBase] = [key.indexOf('*'), other.indexOf('*')];
  return base === otherBase ? key.length > other.length : base > otherBase;
}

/** PACKAGE_TARGET_RESOLVE. */
function targetOf(
  target: unknown,
  match: string | null,
  conditions: ReadonlySet<string>,
  depth: number,
): Target {
  if (depth > DEEPEST) return BAD_CONFIG;
  if (typeof target === 'string') return stringTarget(target, match);
  if (Array.isArray(target)) {
    let last: Target = target.length === 0 ? null : undefined;
    for (const each of target) {
      const found = targetOf(each, match, conditions, depth + 1);
      if (found === undefined) continue;
      if (found !== null && ('path' in found || found.code !== 'ERR_INVALID_PACKAGE_TARGET')) return found;
      last = found;
    }
    return last;
  }
  if (!isMapping(target)) return target === null ? null : BAD_TARGET;
  if (Object.keys(target).some((key) => /^(?:0|[1-9]\d*)$/.test(key))) return BAD_CONFIG;
  for (const [condition, inner] of Object.entries(target)) {
    if (condition !== 'default' && !conditions.has(condition)) continue;
    const found = targetOf(inner, match, conditions, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function stringTarget(target: string, match: string | null): Exported {
  if (!target.startsWith('./') || BAD_SEGMENT.test(target.slice(2))) return BAD_TARGET;
  if (match === null) return { path: target.slice(2) };
  if (BAD_SEGMENT.test(match)) return BAD_TARGET;
  return { path: target.slice(2).replaceAll('*', () => match) };
}
