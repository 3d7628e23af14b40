import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/lines/calendar.ts';
import { linesOn } from '../../src/lines/lines.ts';
import type { Tag } from '../../src/lines/releases.ts';
import { datedVersions, highest, releasesOf } from '../../src/lines/releases.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { formatScheme } from '../../src/versions/format.ts';
import { semverScheme } from '../../src/versions/semver.ts';
import type { TagStyle } from '../../src/versions/tags.ts';
import { tagStyle } from '../../src/versions/tags.ts';

const auto = styleOf('auto');
const at = (moment: string) => Date.parse(moment) / 1000;
const tag = (name: string, commit = name, moment = '2026-01-10T12:00Z'): Tag => ({
  name,
  commit,
  time: at(moment),
});
const read = (tags: readonly Tag[], style = auto, today = '2026-06-01', timezone = 'UTC') =>
  releasesOf(tags, style, today, timezone);

test('stable versions, pre-releases, and what is neither', () => {
  const names = [
    'v1.2.3',
    '1.2.4',
    'v2.0.0-rc.1',
    'v6',
    'v6.1',
    'V1.2.3',
    '1.2.3.4',
    '2026.01.05',
    'pkg/v1.2.3',
    'create-vite@5.0.0',
    'temporary-tag',
    'v1.2',
    'v01.2.3',
    'release-1.2.3',
    'v',
    '',
  ];
  const found = read(names.map((name) => tag(name)));
  expect(found.stable.map((release) => release.version.text)).toEqual(['1.2.3', '1.2.4']);
  expect(found.prerelease.map((release) => release.version.text)).toEqual(['2.0.0-rc.1']);
  expect(found.ignored).toEqual(names.slice(3));
  expect(found.conflicts).toEqual([]);
});

describe('one version, several tags', () => {
  test('two spellings on one commit are one release: the spelling with v, the earlier date', () => {
    const { stable, conflicts } = read([
      tag('1.2.3', 'c1', '2026-01-10T12:00Z'),
      tag('v1.2.3', 'c1', '2026-01-12T12:00Z'),
    ]);
    expect(stable).toMatchObject([{ tag: 'v1.2.3', commit: 'c1', time: at('2026-01-10T12:00Z') }]);
    expect(conflicts).toEqual([]);
  });

  test('they stand where the first of them does', () => {
    const names = ['1.0.0', '1.1.0', 'v1.0.0', 'v1.2.0'];
    const { stable } = read(
      names.map((name, index) => tag(name, name.endsWith('1.0.0') ? 'c' : `c${index}`)),
    );
    expect(stable.map(({ tag: name }) => name)).toEqual(['v1.0.0', '1.1.0', 'v1.2.0']);
  });

  test('on two commits they contradict each other', () => {
    const { stable, conflicts } = read([tag('1.2.3', 'c1'), tag('v1.2.3', 'c2')]);
    expect(stable).toHaveLength(1);
    expect(conflicts.map((same) => same.map((release) => release.tag))).toEqual([['1.2.3', 'v1.2.3']]);
  });

  test('two versions on one commit are two releases', () => {
    expect(read([tag('v1.2.3', 'c1'), tag('v1.3.0', 'c1')]).stable).toHaveLength(2);
  });

  test('a plus in a format is no build metadata', () => {
    const format = formatScheme('{major}+{build}');
    if (!format.ok) throw new Error(format.fault.message);
    const style = tagStyle(format.value, 'auto');
    if (!style.ok) throw new Error(style.fault.message);
    expect(read([tag('6+1'), tag('6+2')], style.value)).toMatchObject({
      stable: [{ tag: '6+1' }, { tag: '6+2' }],
      conflicts: [],
    });
  });

  test('pre-releases are told apart', () => {
    expect(read([tag('v1.0.0-rc.1'), tag('v1.0.0-rc.2'), tag('v1.0.0-rc')]).prerelease).toHaveLength(3);
  });

  test('build metadata does not make another version', () => {
    const { stable, conflicts } = read([tag('v1.2.3+linux', 'c1'), tag('v1.2.3+mac', 'c2')]);
    expect(stable).toHaveLength(1);
    expect(conflicts).toHaveLength(1);
  });
});

test('an explicit template is exact', () => {
  const { stable, ignored } = read(
    [tag('pkg-v1.2.3'), tag('v1.2.3'), tag('pkg-1.2.3')],
    styleOf('pkg-v{version}'),
  );
  expect(stable.map((release) => release.tag)).toEqual(['pkg-v1.2.3']);
  expect(ignored).toEqual(['v1.2.3', 'pkg-1.2.3']);
});

describe('releases dated after today do not exist', () => {
  const tags = [
    tag('v1.0.0', 'c1', '2026-05-31T21:59:59Z'),
    tag('v1.1.0', 'c2', '2026-05-31T22:00:00Z'),
    tag('v1.2.0', 'c3', '2026-06-01T00:00:00Z'),
  ];

  test.each([
    ['UTC', '2026-05-31', ['v1.0.0', 'v1.1.0']],
    ['Europe/Berlin', '2026-05-31', ['v1.0.0']],
    ['Europe/Berlin', '2026-06-01', ['v1.0.0', 'v1.1.0', 'v1.2.0']],
    ['America/Los_Angeles', '2026-05-31', ['v1.0.0', 'v1.1.0', 'v1.2.0']],
    ['UTC', '2026-05-30', []],
  ])('in %s on %s', (timezone, today, expected) => {
    expect(read(tags, auto, today, timezone).stable.map((release) => release.tag)).toEqual(expected);
  });
});

test('the tag under judgement can be left out', () => {
  const tags = [tag('v1.0.0'), tag('v1.1.0')];
  const without = releasesOf(tags, auto, '2026-06-01', 'UTC', 'v1.1.0');
  expect(without.stable.map((release) => release.tag)).toEqual(['v1.0.0']);
  // The answer before must not be given again.
  expect(read(tags).stable).toHaveLength(2);
});

test('a line is dated by its first release and shows its highest', () => {
  const { stable } = read([
    tag('v6.1.1', 'c3', '2026-03-01T12:00Z'),
    tag('v6.0.0', 'c1', '2026-01-31T23:30Z'),
    tag('v6.1.0', 'c2', '2026-02-01T12:00Z'),
  ]);
  const dated = datedVersions(stable, ['major'], semverScheme, 'Europe/Berlin');
  expect(dated.map(({ version, day }) => [version.text, day])).toEqual([
    ['6.0.0', '2026-02-01'],
    ['6.1.1', '2026-03-01'],
  ]);
});

test.each([
  ['UTC', '2026-06-30', '2026-06-30T23:59:59Z', '2026-07-01T00:00:00Z'],
  ['Europe/Berlin', '2026-07-01', '2026-07-01T21:59:59Z', '2026-07-01T22:00:00Z'],
  ['America/Los_Angeles', '2026-06-30', '2026-07-01T06:59:59Z', '2026-07-01T07:00:00Z'],
])(
  'in %s the last day of a phase is %s: it holds until that day is over there',
  (timezone, end, last, over) => {
    const { policy } = loadPolicy(
      `{policy: 1, timezone: ${timezone}, support: {phases: [{name: active, allow: [patch], until: P1M}]}}`,
      'release-policy.yml',
    );
    // Half an hour after midnight in Berlin.
    const tags = [tag('v6.0.0', 'c1', '2026-05-31T22:30:00Z')];
    const phases = [last, over].map((moment) => {
      const today = dayOf(at(moment), policy.timezone);
      const { stable } = releasesOf(tags, policy.tags, today, policy.timezone);
      const dated = datedVersions(stable, policy.lines.by, policy.scheme, policy.timezone);
      const [line] = linesOn(today, dated, policy.lines, policy.scheme);
      expect(line?.phases?.[0]?.end.to).toBe(end);
      return line?.phase;
    });
    expect(phases).toEqual(['active', 'ended']);
  },
);

describe('the highest release', () => {
  const tags = [
    tag('v42.3.0', 'c1', '2017-07-26T12:00Z'),
    tag('v15.0.0', 'c2', '2018-05-25T12:00Z'),
    tag('v15.1.0', 'c3', '2019-05-22T12:00Z'),
    tag('v42.3.1', 'c4', '2019-06-01T12:00Z'),
  ];

  test.each([
    ['version', 'v42.3.1'],
    ['date', 'v15.1.0'],
  ])('by %s is %s', (order, expected) => {
    const { policy } = loadPolicy(`{policy: 1, lines: {order: ${order}}}`, 'release-policy.yml');
    const { stable } = read(tags);
    const dated = datedVersions(stable, policy.lines.by, policy.scheme, 'UTC');
    const lines = linesOn('2026-06-01', dated, policy.lines, policy.scheme);
    expect(highest(stable, lines, policy.lines, policy.scheme)?.tag).toBe(expected);
  });

  test('there is none without releases', () => {
    const { policy } = loadPolicy('policy: 1', 'release-policy.yml');
    expect(highest([], [], policy.lines, policy.scheme)).toBeNull();
  });
});

test('ten thousand tags take no noticeable time', () => {
  const tags = Array.from({ length: 10_000 }, (_, n) =>
    tag(`v${Math.floor(n / 1000)}.${Math.floor(n / 10) % 100}.${n % 10}`, `c${n}`),
  );
  const begin = performance.now();
  const { stable, ignored } = read(tags);
  const dated = datedVersions(stable, ['major'], semverScheme, 'Europe/Berlin');
  expect(performance.now() - begin).toBeLessThan(5_000);
  expect([stable.length, ignored.length, dated.length]).toEqual([10_000, 0, 20]);
});

function styleOf(template: string): TagStyle {
  const style = tagStyle(semverScheme, template);
  if (!style.ok) throw new Error(style.fault.message);
  return style.value;
}
