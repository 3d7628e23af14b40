import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/base/problem.ts';
import { loadPolicy } from '../../src/policy/load.ts';

const load = (text: string) => loadPolicy(`policy: 1\n${text}`, 'release-policy.yml').policy.licenses;

function mistakes(text: string): string[] {
  try {
    load(text);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.details.map(({ line, column, message }) => `${line}:${column}: ${message}`);
  }
  return [];
}

const FOUR =
  'versions: {format: "{main}.{minor}.{issue}-{build}", bump: {main: main, minor: minor, issue: issue, patch: build}}';
const WEEKS = 'versions: {format: "{year}.{week}", bump: {patch: week}}';

describe('licenses', () => {
  test('are none without the key', () => {
    expect(load('')).toBeNull();
  });

  test("have the add-on store's terms without a word", () => {
    expect(load('licenses: {}')).toEqual({
      terms: {
        reach: { plain: 'minor', 'upgrade-right': 'major' },
        older: 'deny',
        parts: ['major', 'minor', 'patch'],
      },
      population: null,
      maxStranded: {},
    });
  });

  test('speak of the parts and kinds of the policy', () => {
    const text = `${FOUR}\nlicenses: {reach: {plain: issue, upgrade-right: main}, older: allow, population: sales/sold.csv, max-stranded: {issue: 5, security: 0}}`;
    expect(load(text)).toEqual({
      terms: {
        reach: { plain: 'issue', 'upgrade-right': 'main' },
        older: 'allow',
        parts: ['main', 'minor', 'issue', 'build'],
      },
      population: 'sales/sold.csv',
      maxStranded: { issue: 5, security: 0 },
    });
  });

  test.each<[string, string]>([
    [
      'licenses: {reach: {plain: minro}}',
      '2:27: the versions have no part "minro"; expected major, minor or patch; did you mean "minor"?',
    ],
    [
      'licenses: {reach: {upgrade-right: line}}',
      '2:35: the versions have no part "line"; expected major, minor or patch',
    ],
    [
      'licenses: {reach: {plain: major, upgrade-right: minor}}',
      '2:27: with upgrade right a license would reach less (minor) than without (major): expected upgrade-right to name the same part, or one further left',
    ],
    [
      'licenses: {reach: {upgrade-right: patch}}',
      '2:35: with upgrade right a license would reach less (patch) than without (minor): expected upgrade-right to name the same part, or one further left',
    ],
    [
      'licenses: {max-stranded: {mayor: 1}}',
      '2:27: unknown kind "mayor"; expected major, minor, patch or security; did you mean "major"?',
    ],
    [
      `versions: {format: "{YYYY}-{season}", parts: {season: {values: [spring, autumn]}}, bump: {major: date, minor: season}}
commits: {kinds: {feat: minor}}
licenses: {reach: {plain: season, upgrade-right: YYYY}, older: allow}`,
      '4:64: allow goes by numbers, and the part "season" does not sort as one; expected deny, or a reach that ends left of it',
    ],
    ['licenses: {max-stranded: {minor: -1}}', '2:34: expected a whole number, found -1'],
    ['licenses: {max-stranded: {minor: many}}', '2:34: expected a whole number, found "many"'],
    ['licenses: {older: yes}', '2:19: expected deny or allow, found "yes"'],
    ['licenses: {olders: deny}', '2:12: unknown key "olders"; did you mean "older"?'],
    ['licenses: {reach: minor}', '2:19: expected a mapping, found "minor"'],
  ])('%s', (text, message) => {
    expect(mistakes(text)).toEqual([message]);
  });

  test('of versions without major and minor must name their parts', () => {
    expect(mistakes(`${WEEKS}\nlicenses: {older: allow}`)).toEqual([
      '3:1: the versions have no part "minor", which licenses.reach.plain names without a word; write plain: with one of year or week',
      '3:1: the versions have no part "major", which licenses.reach.upgrade-right names without a word; write upgrade-right: with one of year or week',
    ]);
    expect(mistakes(`${WEEKS}\nlicenses: {reach: {plain: week, upgrade-right: year}}`)).toEqual([]);
  });

  test.each([
    '/etc/passwd',
    '../sold.csv',
    'a/../../b',
    './x',
    'a//b',
    'C:\\x',
    'c:x',
    '~/x',
    '',
    'a\\b',
    ':(glob)*',
  ])('the population %j is no file of the repository', (path) => {
    expect(mistakes(`licenses: {population: ${JSON.stringify(path)}}`)).toEqual([
      expect.stringContaining(
        'is no file of the repository; name it from the top of the repository, without .. and with / between folders',
      ),
    ]);
  });
});
