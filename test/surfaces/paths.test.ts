import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { compileGlob } from '../../src/base/glob.ts';
import type { PathRule } from '../../src/surfaces/paths.ts';
import { changedPathDifferences } from '../../src/surfaces/paths.ts';

function rule(pattern: string, requires = 'major'): PathRule {
  const glob = compileGlob(pattern);
  if (!glob.ok) throw new Error(glob.fault.message);
  return { glob: glob.value, requires };
}

describe('paths', () => {
  test('what fits a pattern is one difference, however many paths there are', () => {
    const changed = ['src/a.ts', 'db/4.sql', 'db/1.sql', 'db/old/2.sql', 'db/.hidden'];
    expect(changedPathDifferences([rule('db/**')], changed)).toEqual([
      {
        checker: 'paths',
        id: 'paths:path-changed:db/**',
        change: 'path-changed',
        requires: 'major',
        affected: 'path',
        grade: 'proven',
        where: 'db/4.sql',
        message: '4 paths (db/4.sql, db/1.sql, db/old/2.sql, …) changed, under db/**',
        proof: null,
        at: { path: 'db/4.sql', line: null, column: null },
        cause: null,
      },
    ]);
  });

  test('a path that fits two patterns is two differences', () => {
    const found = changedPathDifferences([rule('db/*', 'minor'), rule('**/*.sql')], ['db/1.sql']);
    expect(found.map(({ requires }) => requires)).toEqual(['minor', 'major']);
  });

  property.prop([fc.array(fc.string()), fc.array(fc.string())])(
    'more changes never take a difference away',
    (some, more) => {
      const rules = [rule('a*'), rule('**/b'), rule('{c,d}/**')];
      const before = changedPathDifferences(rules, some).length;
      expect(changedPathDifferences(rules, [...some, ...more]).length).toBeGreaterThanOrEqual(before);
    },
  );
});
