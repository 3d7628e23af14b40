import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatedVersion, Line } from '../../src/lines/lines.ts';
import { linesOn, phaseOn } from '../../src/lines/lines.ts';
import { isKnown } from '../../src/lines/until.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';

const OTRS = `
support:
  phases:
    - {name: maintenance, allow: [patch, security], until: {newer: 2}}
    - {name: security, allow: [security], until: {newer: 3}}
`;
const BY_MINOR = 'lines: {by: major.minor}';

/** Versions with their days: "6.0.0 2020-01-01". */
function lines(policyText: string, today: string, ...releases: readonly string[]): Line[] {
  const policy = policyOf(policyText);
  return linesOn(today, dated(policy, releases), policy.lines, policy.scheme);
}

describe('lines', () => {
  test('are the versions that share the parts of lines.by, newest first', () => {
    const found = lines(
      BY_MINOR,
      '2026-06-01',
      '6.0.0 2026-01-01',
      '6.0.4 2026-04-01',
      '6.10.0 2026-03-01',
      '6.2.0 2026-02-01',
    );
    expect(found.map(({ id, released, latest, newest }) => [id, released, latest?.text, newest])).toEqual([
      ['6.10', '2026-03-01', '6.10.0', true],
      ['6.2', '2026-02-01', '6.2.0', false],
      ['6.0', '2026-01-01', '6.0.4', false],
    ]);
  });

  test('an old line may have the youngest release: 6.1.1 after 7.1.0', () => {
    const [first, second] = lines(
      '',
      '2026-06-01',
      '6.0.0 2025-01-01',
      '7.0.0 2026-01-01',
      '7.1.0 2026-02-01',
      '6.1.1 2026-03-01',
    );
    expect([first?.id, first?.newest, second?.latest?.text]).toEqual(['7', true, '6.1.1']);
  });

  test('the order in which releases are given makes no difference', () => {
    const [line] = lines('', '2026-06-01', '6.1.0 2026-03-01', '6.0.0 2026-01-01', '6.0.1 2026-02-01');
    expect([line?.released, line?.latest?.text]).toEqual(['2026-01-01', '6.1.0']);
  });

  test('padded parts keep their padding', () => {
    const policy =
      'versions: {format: "{major}.{minor:02}.{patch}", bump: {patch: patch}}\nlines: {by: major.minor}';
    expect(lines(policy, '2026-06-01', '24.04.0 2024-04-25').map(({ id }) => id)).toEqual(['24.04']);
  });

  test('without support there are no phases', () => {
    expect(lines('', '2026-06-01', '6.0.0 2020-01-01')).toMatchObject([
      { phases: null, phase: null, track: null },
    ]);
  });

  test('a line that no track matches has none either', () => {
    const policy =
      'support: {tracks: [{name: even, match: {major: even}, phases: [{name: a, allow: [patch], until: P1Y}]}]}';
    expect(lines(policy, '2026-06-01', '6.0.0 2026-01-01', '7.0.0 2026-02-01')).toMatchObject([
      { id: '7', track: null, phases: null, phase: null },
      { id: '6', track: 'even', phase: 'a' },
    ]);
  });

  test('the first track that matches wins', () => {
    const phases = 'phases: [{name: a, allow: [patch], until: P1Y}]';
    const policy = `support: {tracks: [{name: even, match: {major: even}, ${phases}}, {name: all, ${phases}}]}`;
    expect(
      lines(policy, '2026-06-01', '6.0.0 2026-01-01', '7.0.0 2026-02-01').map(({ track }) => track),
    ).toEqual(['all', 'even']);
  });
});

describe('newer', () => {
  const releases = ['6.0.0 2020-01-01', '7.0.0 2021-01-01', '8.0.0 2022-01-01', '9.0.0 2023-01-01'];

  test('the end is the day on which n higher lines are available; that day the old phase still holds', () => {
    const phase = (today: string) => lines(OTRS, today, ...releases).at(-1)?.phase;
    expect(phase('2021-12-31')).toBe('maintenance');
    expect(phase('2022-01-01')).toBe('maintenance');
    expect(phase('2022-01-02')).toBe('security');
    expect(phase('2023-01-01')).toBe('security');
    expect(phase('2023-01-02')).toBe('ended');
  });

  test('it is the n-th smallest date: a higher line may be older', () => {
    const [, , old] = lines(OTRS, '2026-01-01', '6.0.0 2020-01-01', '7.0.0 2023-01-01', '8.0.0 2022-01-01');
    expect(old?.phases?.[0]?.end.to).toBe('2023-01-01');
  });

  test('of: counts majors, or minors of one major, or a track', () => {
    const until = (of: string) =>
      lines(
        `${BY_MINOR}\nsupport: {tracks: [{name: lts, match: ["*.4"], phases: &p [{name: a, allow: [patch], until: {newer: 1, of: ${of}}}]}, {name: normal, phases: *p}]}`,
        '2026-01-01',
        ...[
          '6.0.0 2020-01-01',
          '6.1.0 2020-06-01',
          '6.4.0 2021-01-01',
          '7.0.0 2022-01-01',
          '7.1.0 2023-01-01',
          '7.4.0 2024-01-01',
        ],
      ).map(({ id, phases }) => [id, phases?.[0]?.end.to]);
    expect(until('line')).toEqual([
      ['7.4', 'never'],
      ['7.1', '2024-01-01'],
      ['7.0', '2023-01-01'],
      ['6.4', '2022-01-01'],
      ['6.1', '2021-01-01'],
      ['6.0', '2020-06-01'],
    ]);
    expect(until('major')).toEqual([
      ['7.4', 'never'],
      ['7.1', 'never'],
      ['7.0', 'never'],
      ['6.4', '2022-01-01'],
      ['6.1', '2022-01-01'],
      ['6.0', '2022-01-01'],
    ]);
    expect(until('same-major')).toEqual([
      ['7.4', 'never'],
      ['7.1', '2024-01-01'],
      ['7.0', '2023-01-01'],
      ['6.4', 'never'],
      ['6.1', '2021-01-01'],
      ['6.0', '2020-06-01'],
    ]);
    expect(until('lts')).toEqual([
      ['7.4', 'never'],
      ['7.1', '2024-01-01'],
      ['7.0', '2024-01-01'],
      ['6.4', '2024-01-01'],
      ['6.1', '2021-01-01'],
      ['6.0', '2021-01-01'],
    ]);
  });

  test('with order: date 42.3 was followed by 15.0', () => {
    const phases = 'support: {phases: [{name: a, allow: [patch], until: {newer: 1, plus: P6M}}]}';
    const leap = ['42.2.0 2016-11-16', '42.3.0 2017-07-26', '15.0.0 2018-05-25'];
    const found = lines(`lines: {by: major.minor, order: date}\n${phases}`, '2019-06-01', ...leap);
    expect(found.map(({ id, newest, phase, phases: all }) => [id, newest, phase, all?.[0]?.end.to])).toEqual([
      ['15.0', true, 'a', 'never'],
      ['42.3', false, 'ended', '2018-11-25'],
      ['42.2', false, 'ended', '2018-01-26'],
    ]);
  });
});

test('with order: date a major that is there already is not a newer one', () => {
  const policy =
    'lines: {by: major.minor, order: date}\nsupport: {phases: [{name: a, allow: [patch], until: {newer: 1, of: major}}]}';
  const found = lines(policy, '2026-06-01', '14.0.0 2016-01-01', '15.0.0 2018-01-01', '14.1.0 2019-01-01');
  expect(found.map(({ id, phases }) => [id, phases?.[0]?.end.to])).toEqual([
    ['14.1', 'never'],
    ['15.0', 'never'],
    ['14.0', '2018-01-01'],
  ]);
});

describe('phases hold in order', () => {
  const policy = (first: string, second: string) =>
    `support: {phases: [{name: active, allow: [patch], until: ${first}}, {name: security, allow: [security], until: ${second}}]}`;
  const phase = (text: string, today: string) => lines(text, today, '6.0.0 2024-01-15')[0]?.phase;

  test.each([
    ['2025-01-15', 'active'],
    ['2025-01-16', 'security'],
    ['2026-01-15', 'security'],
    ['2026-01-16', 'ended'],
  ])('the end is the last day, inclusive: %s', (today, expected) => {
    expect(phase(policy('P1Y', 'P2Y'), today)).toBe(expected);
  });

  test('an undetermined end holds, and never does', () => {
    expect(phase(policy('open', 'P1Y'), '2099-01-01')).toBe('active');
    expect(phase(policy('P1Y', 'never'), '2099-01-01')).toBe('security');
  });

  test('an end that is known to be not after a day does not hold beyond it', () => {
    const earliest = policy('{earliest: [P1Y, {newer: 1}]}', 'P2Y');
    expect(phase(earliest, '2025-01-15')).toBe('active');
    expect(phase(earliest, '2025-01-16')).toBe('security');
  });
});

describe('known lines', () => {
  const support =
    'support: {phases: [{name: a, allow: [patch], until: P1Y}, {name: b, allow: [security], until: {after: a, plus: P1Y}}]}';
  const known = (text: string, today = '2026-06-01', ...releases: string[]) =>
    lines(`lines: {known: {"6": {${text}}}}\n${support}`, today, ...releases);

  test('a release day makes a line exist without a tag', () => {
    expect(known('name: LTS, released: 2025-12-24')).toMatchObject([
      {
        id: '6',
        name: 'LTS',
        released: '2025-12-24',
        latest: null,
        newest: true,
        phase: 'a',
        parts: { major: 6 },
      },
    ]);
  });

  test('it does not exist before that day', () => {
    expect(known('released: 2025-12-24', '2025-12-23')).toEqual([]);
    expect(known('released: 2025-12-24', '2025-12-24')).toHaveLength(1);
  });

  test('without a release day and without a tag there is no line', () => {
    expect(known('name: LTS')).toEqual([]);
  });

  test('the release day counts before the date of the tag', () => {
    expect(known('released: 2025-12-24', '2026-06-01', '6.0.0 2026-01-02')).toMatchObject([
      { released: '2025-12-24', latest: { text: '6.0.0' } },
    ]);
  });

  test('a track can be named', () => {
    const phases = 'phases: [{name: a, allow: [patch], until: P1Y}]';
    const policy = `lines: {known: {"7": {track: even}}}\nsupport: {tracks: [{name: even, match: {major: even}, ${phases}}, {name: odd, ${phases}}]}`;
    expect(lines(policy, '2026-06-01', '7.0.0 2026-01-01')[0]?.track).toBe('even');
  });

  test('an explicit end replaces the rule, and phases that use after follow it', () => {
    const [line] = known('end: {a: 2028-02-29}, why: contract', '2026-06-01', '6.0.0 2026-01-02');
    expect(line?.phases).toMatchObject([
      { name: 'a', end: { to: '2028-02-29' }, rule: { to: '2027-01-02' }, explicit: true },
      { name: 'b', end: { to: '2029-02-28' }, explicit: false },
    ]);
  });

  test.each([
    ['an explicit null is open', 'null', ['', 'never']],
    ['as open is', 'open', ['', 'never']],
    ['an explicit never is never', 'never', ['never', 'never']],
  ])('%s', (_name, end, bounds) => {
    const [line] = known(`end: {a: ${end}}`, '2099-01-01', '6.0.0 2026-01-02');
    expect(line?.phases?.map(({ end: { from, to } }) => [from, to])).toEqual([bounds, bounds]);
    expect(line?.phase).toBe('a');
  });
});

describe('whatever the policy and the releases', () => {
  const until = fc.constantFrom(
    'P1Y',
    'P18M',
    'never',
    'open',
    '2022-06-30',
    '{newer: 1}',
    '{newer: 2, of: major}',
    '{newer: 1, of: same-major, plus: P3M, snap: month-end}',
    '{newer: 1, snap: month-start}',
    '{latest: [P1Y, {newer: 1}]}',
    '{earliest: [P2Y, {newer: 2}], plus: P1M}',
    '{plus: P2Y, snap: next thu-2 of 2,5,8,11}',
    '{flag: promoted, plus: P6M}',
  );
  const next = fc.oneof(until, fc.constantFrom('{after: p0, plus: P6M}', '{after: p0, plus: 1 cycles}'));
  const policy = fc
    .record({ first: until, second: next, third: next, order: fc.constantFrom('version', 'date') })
    .map(({ first, second, third, order }) =>
      [
        `lines: {by: major.minor, order: ${order}, known: {"1.1": {flags: {promoted: 2021-05-05}}, "2.0": {end: {p1: 2023-01-31}, why: x}}}`,
        'cadence: {minor: {every: P6M}}',
        'support:',
        '  phases:',
        ...[first, second, third].map((each, index) =>
          `    - {name: p${index}, allow: [patch], until: ${JSON.stringify(each)}}`.replace(
            /"(\{.*\})"/,
            '$1',
          ),
        ),
      ].join('\n'),
    );
  const release = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2000 }))
    .map(([major, minor, day]) => `${major}.${minor}.0 ${plusDays('2020-01-01', day)}`);
  const releases = fc.uniqueArray(release, {
    minLength: 1,
    maxLength: 8,
    selector: (text) => text.split(' ')[0],
  });
  const order = ['p0', 'p1', 'p2', 'ended'];

  test('a later day never brings a phase or a line back', () => {
    fc.assert(
      fc.property(policy, releases, (text, published) => {
        const compiled = loaded(text);
        // An order of phases that never works is refused when the policy is loaded.
        fc.pre(compiled !== null);
        const seen = new Map<string, number>();
        for (let day = 0; day < 4000; day += 61) {
          const today = plusDays('2020-01-01', day);
          const existing = dated(
            compiled!,
            published.filter((each) => each.slice(-10) <= today),
          );
          for (const { id, phase } of linesOn(today, existing, compiled!.lines, compiled!.scheme)) {
            const place = order.indexOf(phase!);
            expect(place, `${id} on ${today}`).toBeGreaterThanOrEqual(seen.get(id) ?? 0);
            seen.set(id, place);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('with what is known today, phases follow one another without overlap', () => {
    fc.assert(
      fc.property(policy, releases, (text, published) => {
        const compiled = loaded(text);
        fc.pre(compiled !== null);
        for (const line of linesOn(
          '2026-01-01',
          dated(compiled!, published),
          compiled!.lines,
          compiled!.scheme,
        )) {
          let before = 0;
          for (let day = 0; day < 4000; day += 61) {
            const place = order.indexOf(phaseOn(plusDays('2020-01-01', day), line.phases!));
            expect(place).toBeGreaterThanOrEqual(before);
            before = place;
          }
          for (const { end } of line.phases!) expect(isKnown(end) || end.from < end.to).toBe(true);
        }
      }),
    );
  });
});

function policyOf(text: string): Policy {
  return loadPolicy(`policy: 1\n${text}`, 'release-policy.yml').policy;
}

function loaded(text: string): Policy | null {
  try {
    return policyOf(text);
  } catch {
    return null;
  }
}

function dated({ scheme }: Policy, releases: readonly string[]): DatedVersion[] {
  return releases.map((release) => {
    const [version, day] = release.split(' ') as [string, string];
    const read = scheme.parse(version);
    if (!read.ok) throw new Error(read.fault.message);
    return { version: read.value, day };
  });
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
