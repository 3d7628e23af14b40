import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { compileGlob } from '../../src/base/glob.ts';
import type { PathRule } from '../../src/surfaces/paths.ts';
import { pathsChecker } from '../../src/surfaces/paths.ts';

function rule(pattern: string, requires = 'major'): PathRule {
  const glob = compileGlob(pattern);
  if (!glob.ok) throw new Error(glob.fault.message);
  return { glob: glob.value, requires };
}

describe('paths', () => {
  test('what fits a pattern is one difference, however many paths there are', () => {
    const changed = ['src/a.ts', 'db/4.sql', 'db/1.sql', 'db/old/2.sql', 'db/.hidden'];
    expect(pathsChecker.differences([rule('db/**')], changed)).toEqual([
      {
        checker: 'paths',
        change: 'path-changed',
        requires: 'major',
        grade: 'proven',
        where: 'db/4.sql',
        message: '4 paths (db/4.sql, db/1.sql, db/old/2.sql, …) changed, under db/**',
      },
    ]);
  });

  test('a path that fits two patterns is two differences', () => {
    const found = pathsChecker.differences([rule('db/*', 'minor'), rule('**/*.sql')], ['db/1.sql']);
    expect(found.map(({ requires }) => requires)).toEqual(['minor', 'major']);
  });

  property.prop([fc.array(fc.string()), fc.array(fc.string())])(
    'more changes never take a difference away',
    (some, more) => {
      const rules = [rule('a*'), rule('**/b'), rule('{c,d}/**')];
      const before = pathsChecker.differences(rules, some).length;
      expect(pathsChecker.differences(rules, [...some, ...more]).length).toBeGreaterThanOrEqual(before);
    },
  );
});
