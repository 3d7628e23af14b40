import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/report/license.ts';
import { impactLines, impactMarkdown } from '../../src/report/license-impact.ts';
import { PLAIN } from '../../src/report/style.ts';
import type { LicenseVerdict } from '../../src/verdict/verdict.ts';

const IMPACT: LicenseVerdict = {
  from: '1.8.2',
  version: '1.9.0',
  before: { OK: 100, WRONG_VERSION: 150 },
  after: { OK: 60, WRONG_VERSION: 190 },
  stranded: 40,
  transitions: { 'OK to OK': 60, 'OK to WRONG_VERSION': 40, 'WRONG_VERSION to WRONG_VERSION': 150 },
  kinds: { major: 100, minor: 40 },
  lines: [
    { line: '1.9', plain: 1, reached: true },
    { line: '1.8', plain: 40, reached: false },
  ],
};

describe('the impact', () => {
  test('in Markdown', () => {
    expect(impactMarkdown(IMPACT)).toBe(
      [
        '**Licenses**: 40 of the 100 that are good for 1.8.2 are not for 1.9.0',
        '',
        '| result | 1.8.2 | 1.9.0 |',
        '| --- | ---: | ---: |',
        '| OK | 100 | 60 |',
        '| WRONG&#95;VERSION | 150 | 190 |',
        '',
        'stranded by a release of each kind: major 100, minor 40<br>licenses without upgrade right that a fix reaches only on their own line: 1.8 &#40;40&#41;',
      ].join('\n'),
    );
  });

  test('shows NOK where some are, and nothing where there is nothing to say', () => {
    const calm: LicenseVerdict = {
      ...IMPACT,
      before: { OK: 1, WRONG_VERSION: 0, NOK: 3 },
      after: { OK: 1, WRONG_VERSION: 0, NOK: 3 },
      stranded: 0,
      kinds: {},
      lines: [],
    };
    expect(impactLines(calm, PLAIN)).toEqual([
      '  licenses: none of the 1 that are good for 1.8.2 is stranded by 1.9.0',
      '     result         1.8.2  1.9.0',
      '     OK             1      1',
      '     WRONG_VERSION  0      0',
      '     NOK            3      3',
    ]);
  });

  test('names ten lines at most', () => {
    const lines = Array.from({ length: 12 }, (_, index) => ({
      line: `1.${index}`,
      plain: 1,
      reached: false,
    }));
    expect(impactLines({ ...IMPACT, lines }, PLAIN).at(-1)).toMatch(/1\.9 \(1\) and 2 more$/);
  });

  test('is safe whatever the words of a version are', () => {
    const hostile = '1.\u001B[31m@everyone|<b>\n::error::x';
    const said: LicenseVerdict = {
      ...IMPACT,
      from: hostile,
      lines: [{ line: hostile, plain: 1, reached: false }],
      kinds: { [hostile]: 1 },
    };
    const text = impactLines(said, PLAIN).join('\n');
    expect(text).not.toContain('\u001B');
    expect(text).not.toMatch(/^::/m);
    const markdown = impactMarkdown(said);
    expect(markdown).not.toContain('\u001B');
    expect(markdown).not.toMatch(/@everyone|<b>/);
    expect(markdown.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(4);
  });
});

test('a check is safe whatever the installed version is', () => {
  const reaches = [{ from: null, below: null, text: '\u001B[2J1.x', until: null }, null];
  const text = checkText({ result: 'WRONG_VERSION', reason: 'newer' }, '9\n::error::', reaches, PLAIN);
  expect(text).toBe(
    '✖ WRONG_VERSION (newer): 9 ::error:: is above the reach of the license\n  license for 1.x\n',
  );
});

test('of many licenses ten are named', () => {
  const reaches = Array.from({ length: 12 }, () => ({ from: null, below: null, text: '1.x', until: null }));
  const text = checkText({ result: 'OK', reason: 'within-reach' }, '1.0.0', reaches, PLAIN);
  expect(text.split('\n')).toHaveLength(13);
  expect(text).toContain('  and 2 more\n');
});
