import type { Glob } from '../base/glob.ts';
import type { Difference } from './difference.ts';
import { differenceId } from './difference.ts';

/** Paths that may change only in a release of a kind, or of a higher one. */
export interface PathRule {
  readonly glob: Glob;
  readonly requires: string;
}

const SHOWN = 3;
const CHECKER = 'paths';

/**
 * The simplest evidence: a path that changed at all. Its surface is the list of the paths that differ between the last
 * release and what is judged, which git knows without reading a file. However many paths fit one pattern, they are one
 * difference.
 */
export function changedPathDifferences(rules: readonly PathRule[], changed: readonly string[]): Difference[] {
  return rules.flatMap(({ glob, requires }): Difference[] => {
    const touched = changed.filter((path) => glob.matches(path));
    const [first] = touched;
    if (first === undefined) return [];
    return [
      {
        checker: CHECKER,
        id: differenceId(CHECKER, 'path-changed', glob.source),
        change: 'path-changed',
        requires,
        affected: 'path',
        grade: 'proven',
        where: first,
        message: `${named(touched)} changed, under ${glob.source}`,
        proof: null,
        at: { path: first, line: null, column: null },
        cause: null,
      },
    ];
  });
}

/** "db/a.sql", "3 paths (db/a.sql, db/b.sql, db/c.sql)", "12 paths (db/a.sql, db/b.sql, db/c.sql, …)". */
function named(paths: readonly string[]): string {
  if (paths.length === 1) return paths[0] as string;
  const more = paths.length > SHOWN ? ', …' : '';
  return `${paths.length} paths (${paths.slice(0, SHOWN).join(', ')}${more})`;
}
