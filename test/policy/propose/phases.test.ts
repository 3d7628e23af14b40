// Which phases of support are proposed, from the history of releases and from the table of SECURITY.md.
import { describe, expect, test } from 'vitest';
import { majors, proposed, why } from './facts.ts';

describe('phases', () => {
  const support = (given: Parameters<typeof proposed>[0]) => proposed(given).document.support;
  const perhaps = (given: Parameters<typeof proposed>[0]) =>
    proposed(given).advice.find(({ key }) => key === 'support')?.perhaps?.value;

  test('only the newest line is released: clear, so it stands there, as a promise to be decided', () => {
    const given = { tags: majors(5) };
    expect(support(given)).toEqual({
      phases: [{ name: 'maintenance', allow: ['minor', 'patch', 'security'], until: { newer: 1 } }],
    });
    expect(why(proposed(given), 'support')).toMatch(
      /Of 4 lines that have a newer one, 0 got a release.*yours to decide/,
    );
  });

  test('the one before it gets fixes too', () => {
    expect(support({ tags: majors(6, [1, 2, 3, 4, 5]) })).toEqual({
      phases: [
        { name: 'active', allow: ['minor', 'patch', 'security'], until: { newer: 1 } },
        { name: 'fixes', allow: ['patch', 'security'], until: { newer: 2 } },
      ],
    });
  });

  test('now this, now that: a proposal only', () => {
    const given = { tags: majors(6, [1, 4]) };
    expect(support(given)).toBeUndefined();
    expect(perhaps(given)).toBeDefined();
  });

  test('what was done last weighs more than what was done always', () => {
    expect(support({ tags: majors(12, [11]) })).toBeUndefined();
  });

  test('a branch of the line that would have ended is another view', () => {
    const given = { tags: majors(5), branches: ['main', 'release/4.x', 'release/2.x'] };
    expect(support(given)).toBeUndefined();
    expect(why(proposed(given), 'support')).toContain('release/4.x is here, a branch of the line 4');
    expect(support({ ...given, branches: ['main', 'release/2.x'] })).toBeDefined();
  });

  test('tags that were all made on one day say nothing', () => {
    const tags = [1, 2, 3, 4, 5].map((major) => `v${major}.0.0@2024-01-01`);
    expect(support({ tags })).toBeUndefined();
    expect(why(proposed({ tags }), 'support')).toContain('does not show');
  });

  test('one line says nothing', () => {
    expect(support({ tags: ['v1.0.0'] })).toBeUndefined();
    expect(why(proposed({ tags: ['v1.0.0'] }), 'support')).toContain('does not show');
  });

  test('where every release opens a line there is nothing to promise', () => {
    expect(why(proposed({ tags: ['v253', 'v254'] }), 'support')).toContain(
      'Every release opens a line of its own',
    );
  });

  const TABLE = `# Security\n\n| Version | Supported          |\n| ------- | ------------------ |\n`;
  const page = (rows: string) => ({ 'SECURITY.md': TABLE + rows });

  test.each([
    ['marks', '| 5.x | :white_check_mark: |\n| 4.x | ✅ |\n| < 4.0 | :x: |'],
    ['words', '| 5.x.x | Yes |\n| v4 | yes |\n| 3.x | No |'],
    ['ranges', '| >= 4.0 | :white_check_mark: |\n| <= 3 | :x: |'],
    ['later', '| 4 and newer | ✅ |\n| 3 | ❌ |'],
  ])('a table of supported versions in %s is stronger than the history', (_, rows) => {
    const given = { tags: majors(5), texts: page(rows) };
    expect(support(given)).toEqual({
      phases: [
        { name: 'maintenance', allow: ['minor', 'patch', 'security'], until: { newer: 1 } },
        { name: 'security', allow: ['security'], until: { newer: 2 } },
      ],
    });
    expect(why(proposed(given), 'support')).toContain(
      'SECURITY.md calls 5 and 4 supported: the newest 2 lines',
    );
  });

  test('the newest line alone', () => {
    expect(
      support({ tags: majors(5), texts: page('| latest | ✅ |\n| older | ❌ |'.replace('older', '< 5')) }),
    ).toEqual({
      phases: [{ name: 'maintenance', allow: ['minor', 'patch', 'security'], until: { newer: 1 } }],
    });
  });

  test('lines with gaps are for lines.known, and nothing is promised', () => {
    const given = { tags: majors(5), texts: page('| 5.x | ✅ |\n| 2.x | ✅ |\n| 3.x | ❌ |') };
    expect(support(given)).toBeUndefined();
    expect(why(proposed(given), 'support')).toContain(
      '5 and 2 supported, which are not simply the newest lines',
    );
  });

  test.each([
    ["GitHub's template as it came", '| 15.1.x | ✅ |\n| 15.0.x | ❌ |'],
    ['a row nobody understands', '| the stable channel | ✅ |'],
    ['both marks', '| 5.x | ✅ ❌ |'],
    ['nothing supported', '| 5.x | :x: |'],
  ])('%s is no table', (_, rows) => {
    expect(why(proposed({ tags: majors(5), texts: page(rows) }), 'support')).not.toContain('SECURITY.md');
  });
});
