// What `policy lint` finds: of each check what it finds, and what it must leave in peace.
import { globSync, readFileSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import type { LintRepository } from '../../../src/verdict/lint/context.ts';
import { LINT_CHECKS, lint, skippedBy } from '../../../src/verdict/lint/index.ts';
import { linesOf } from '../../../src/verdict/lint/lines.ts';

const TODAY = '2026-06-01';

const EMPTY: LintRepository = { tags: [], branches: [], files: [] };

function tagged(tags: Readonly<Record<string, string>>): LintRepository {
  const time = (day: string) => Date.parse(`${day}T12:00:00Z`) / 1000;
  const list = Object.entries(tags).map(([name, day]) => ({ name, commit: `on-${name}`, time: time(day) }));
  return { ...EMPTY, tags: list };
}

/** Findings as `line:column level check: message`; `policy: 1` is line 1. */
function found(text: string, repository: LintRepository | null = null): string[] {
  const { document, policy, place } = loadPolicy(`policy: 1\n${text}`, 'release-policy.yml');
  return lint({ document, policy, today: TODAY, repository }).map(({ check, level, message, path, at }) => {
    const { line, column } = place(path, at);
    return `${line}:${column} ${level} ${check}: ${message}`;
  });
}

const phases = (...ends: readonly string[]) =>
  `support: {phases: [${ends.map((until, n) => `{name: p${n}, allow: [patch], until: ${until}}`).join(', ')}]}`;
const all = '[{name: a, allow: [patch], until: {newer: 1}}]';
const tracks = (...written: readonly string[]) =>
  `support: {tracks: [${written.map((each, n) => `{name: t${n}, ${each}phases: ${all}}`).join(', ')}]}`;
const by2 = 'lines: {by: major.minor}\n';

describe.each<[check: string, cases: [text: string, says: string, repository?: LintRepository][]]>([
  [
    'newest-ends',
    [
      [phases('P18M'), '2:54 error newest-ends: the newest line would end by time alone'],
      [phases('2027-01-01'), '2:54 error newest-ends'],
      [phases('{newer: 1}', '{earliest: [P5Y, {newer: 3}]}'), '2:101 error newest-ends'],
      [tracks('match: {major: even}, ').replace('{newer: 1}', 'P2Y'), 'of the track "t0" would end'],
      [`rules: {policy-newest: warning}\n${phases('P18M')}`, '3:54 warning newest-ends'],
      [
        `lines: {order: date}\n${tracks('match: ">=6", ', '').replace(/(.*)\{newer: 1\}/, '$1P2Y')}`,
        'of the track "t1" would end',
      ],
    ],
  ],
  [
    'phase-unreachable',
    [
      [
        phases('{newer: 2}', '{newer: 2}'),
        '2:101 error phase-unreachable: the phase "p1" can never hold: it ends no later than one before it',
      ],
      [
        phases('{latest: [P1Y, {newer: 1}]}', '{latest: [P12M, {newer: 1}]}'),
        'the phase "p1" can never hold',
      ],
      [phases('{newer: 1}', '{latest: [P9Y, {newer: 9}]}', '{earliest: [P9Y, {newer: 9}]}'), '"p2"'],
    ],
  ],
  [
    'track-unreachable',
    [
      [
        tracks('', 'match: {major: even}, '),
        'error track-unreachable: no line takes the track "t1": "t0" before it takes every line that fits',
      ],
      [tracks('match: ">=9 <8", ', ''), '2:38 error track-unreachable: no line can match the track "t0"'],
      [tracks('match: ">=6", ', 'match: {major: 7}, ', ''), 'no line takes the track "t1": "t0"'],
      [
        tracks('match: {major: even}, ', 'match: {major: odd}, ', 'match: {major: [3, 4]}, '),
        'no line takes the track "t2": "t0" and "t1" before it take every line that fits',
      ],
      [
        by2 + tracks('match: "*.4", ', 'match: "8.4", ', ''),
        'warning track-unreachable: no line takes the track "t1"',
      ],
      [tracks('match: {flag: a}, ', 'match: {flag: a, major: 7}, ', ''), 'no line takes the track "t1"'],
      [tracks('', ''), '2:95 error track-unreachable: no line takes the track "t1"'],
    ],
  ],
  [
    'line-without-track',
    [
      [
        tracks('match: {major: even}, '),
        '2:11 warning line-without-track: no track matches the lines 3 and 1, so they have no phases',
        tagged({ 'v1.0.0': '2024-01-01', 'v2.0.0': '2025-01-01', 'v3.0.0': '2026-01-01' }),
      ],
    ],
  ],
  [
    'kind-without-part',
    [
      [
        'versions: {format: "{n}", bump: {patch: n, security: n}}\ncommits: {kinds: {feat: minor}}',
        '3:25 error kind-without-part: commits of type feat are minor, and the versions have no part for that',
      ],
      [
        'versions: {format: "{n}", bump: {minor: n}}\ncommits: {unknown: patch, kinds: {fix: minor, perf: minor, revert: minor, sec: minor, security: minor}}',
        '3:20 error kind-without-part: messages that follow no convention',
      ],
      [
        'versions: {format: "{major}.{n}", bump: {patch: n, security: n, major: major}, zero: {major: minor}}\ncommits: {kinds: {feat: patch}}',
        '2:94 error kind-without-part: while major is 0 major counts as minor',
      ],
      [
        'extends: [otrs]\nsupport: {phases: [{name: a, allow: [minor, patch], until: {newer: 1}}]}',
        '3:38 warning kind-without-part: the phase "a" speaks of minor',
      ],
      [
        'extends: [otrs]\ncadence: {minor: {every: P1M}}',
        '3:11 warning kind-without-part: cadence speaks of minor',
      ],
      [
        'extends: [otrs]\napprovals: {minor: {label: x}}',
        '3:13 warning kind-without-part: approvals speaks of minor',
      ],
      [
        'extends: [otrs]\nfreeze: [{from: 12-20, to: 12-31, except: [minor]}]',
        '3:44 warning kind-without-part: the freeze speaks of minor',
      ],
    ],
  ],
  [
    'kind-unreached',
    [
      [
        'versions: {format: "{a}.{b}", bump: {major: a, issue: b, patch: b}}\ncommits: {kinds: {feat: patch}}',
        '2:48 warning kind-unreached: no commit type leads to issue',
      ],
      [
        'versions: {zero: {major: major}}\ncommits: {kinds: {feat: patch}}',
        'warning kind-unreached: no commit type leads to minor',
      ],
    ],
  ],
  [
    'branch-shadowed',
    [
      [
        'branches: [{name: main, line: newest}, {name: main, line: "6"}]',
        '2:47 error branch-shadowed: main is never asked: main before it takes every branch of such a name',
      ],
      [
        'branches: [{name: "release/{major}"}, {name: release/6, line: "6"}]',
        '2:46 error branch-shadowed: release/6 is never asked: release/{major} before it',
      ],
      ['branches: [{name: "{major}.x"}, {name: "{major}.x"}]', '2:40 error branch-shadowed'],
    ],
  ],
  [
    'branch-unmatched',
    [
      [
        'branches: [{name: main, line: newest}, {name: mian, line: newest}]',
        '2:47 warning branch-unmatched: no branch of this repository is named mian',
        { ...EMPTY, branches: ['main'] },
      ],
      ['branches: [{name: "{major}.x"}]', '2:19 note branch-unmatched', { ...EMPTY, branches: ['6.y'] }],
    ],
  ],
  [
    'tag-illegal',
    [
      [
        'versions: {format: "{major} build {n}", bump: {major: major, minor: n, patch: n}}',
        '2:20 warning tag-illegal: 1 build 0 has no legal tag: git refuses "v1 build 0" because it contains a space',
      ],
      ['versions: {tag: "v{version}~1"}', '2:17 warning tag-illegal'],
      ['versions: {tag: "v{major}..{minor}.{patch}"}', '2:17 warning tag-illegal'],
    ],
  ],
  [
    'policy-floor',
    [
      [
        `lines: {known: {"1": {end: {p0: 2025-06-01}}}}\n${phases('{newer: 1}')}`,
        '2:33 error policy-floor: line 1: p0 ends on 2025-06-01 by lines.known',
        tagged({ 'v1.0.0': '2024-01-01', 'v2.0.0': '2026-01-01' }),
      ],
      [
        `${by2.replace('}', ', known: {"1.4": {released: 2024-01-01, end: {p0: 2025-06-01}}}}')}${phases('{latest: [P3Y, {newer: 1}]}')}`,
        '2:74 error policy-floor: line 1.4: p0 ends on 2025-06-01',
      ],
    ],
  ],
  [
    'policy-minimum',
    [
      [
        `${phases('P1Y').replace(/}$/, ', minimum: P2Y}')}`,
        '2:70 error policy-minimum: line 0 lives from 2026-06-01 to 2027-06-01, shorter than support.minimum allows',
      ],
    ],
  ],
  [
    'policy-newest',
    [
      [
        `lines: {known: {"2": {end: {p0: 2027-06-01}}}}\n${phases('{newer: 1}')}`,
        '3:10 error policy-newest: the newest line, 2, ends on 2027-06-01',
        tagged({ 'v1.0.0': '2024-01-01', 'v2.0.0': '2026-01-01' }),
      ],
    ],
  ],
  [
    'policy-notice',
    [
      [
        `${phases('{newer: 1}').replace(/}$/, ', notice: P6M}')}`,
        '2:76 error policy-notice: the end of line 0 is not known support.notice ahead',
      ],
    ],
  ],
  [
    'flag-unknown',
    [
      [
        `lines: {known: {"1": {flags: {promoted: 2026-01-01}}}}\n${phases('{flag: promotd}', '{after: p0, plus: P1Y}')}`,
        '3:54 warning flag-unknown: no line has the flag "promotd"; did you mean "promoted"?',
      ],
      [phases('{latest: [P1Y, {flag: lts}]}'), 'no line has the flag "lts"'],
      [tracks('match: {flag: lts}, ', ''), '2:45 warning flag-unknown'],
    ],
  ],
  [
    'cadence-outlives',
    [
      [
        `cadence: {patch: {every: P2Y}}\n${phases('P18M')}`,
        '2:26 warning cadence-outlives: a patch release every P2Y comes too late',
      ],
      [
        'extends: [otrs]\ncadence: {patch: {every: P30M}}',
        '3:26 warning cadence-outlives: a patch release every P30M comes too late',
      ],
    ],
  ],
  [
    'freeze-always',
    [
      [
        'freeze: [{from: 01-01, to: 06-30, except: [security]}, {from: 07-01, to: 12-31}]',
        '2:1 error freeze-always: the freezes leave no day for major, minor, patch',
      ],
    ],
  ],
  [
    'path-unmatched',
    [
      [
        'compatibility: [{checker: paths, paths: {"db/**": major, "src/**": minor}}]',
        '2:42 warning path-unmatched: no file of this repository fits db/**',
        { ...EMPTY, files: ['src/a.ts'] },
      ],
      [
        'approvals: {major: {files: ["docs/migration/**"]}}',
        '2:29 note path-unmatched: no file of this repository fits docs/migration/**',
        EMPTY,
      ],
    ],
  ],
  [
    'surface-missing',
    [
      [
        'compatibility: [{checker: openapi, file: api/openapi.yaml}]',
        '2:42 warning surface-missing: there is no file api/openapi.yaml in this repository',
        { ...EMPTY, files: ['openapi.yaml'] },
      ],
      [
        'compatibility: [{checker: openapi, files: ["*.yaml"], directory: api}]',
        '2:43 warning surface-missing: there is no file that fits api/*.yaml in this repository',
        { ...EMPTY, files: ['a.yaml', 'api/v1/a.yaml'] },
      ],
      [
        'compatibility: [{checker: openapi, file: a.yaml, directory: api}]',
        'there is no folder api in this repository',
        { ...EMPTY, files: ['a.yaml'] },
      ],
    ],
  ],
  [
    'accept-expired',
    [
      [
        'compatibility: [{checker: openapi, file: a.yaml, accept: [{id: "openapi:x:GET /a", reason: y, until: 2026-05-31}]}]',
        'warning accept-expired: openapi:x:GET /a was accepted until 2026-05-31, which has passed',
      ],
      [
        'compatibility: [{checker: paths, paths: {a: major}, accept: [{id: "paths:path-changed:a", reason: y, until: 2026-01-01}]}]',
        'paths:path-changed:a was accepted until 2026-01-01',
      ],
    ],
  ],
  [
    'file-missing',
    [
      [
        'versions: {files: [{path: package.json, pointer: /version}]}',
        '2:27 warning file-missing: there is no file package.json in this repository',
        EMPTY,
      ],
      [
        'versions: {files: [{path: "*/package.json", pointer: /version}]}',
        'there is no file */package.json in this repository',
        { ...EMPTY, files: ['package.json', 'a/b/package.json'] },
      ],
    ],
  ],
  [
    'pointer-is-branch',
    [
      [
        'release: {pointers: ["v{major}", "{channel}"]}',
        '2:22 warning pointer-is-branch: the pointer v{major} can have the name of the branch v6',
        { ...EMPTY, branches: ['main', 'v6', 'v6.x', 'feature'] },
      ],
      [
        'release: {pointers: ["v{major}", "{channel}"]}',
        '2:34 warning pointer-is-branch: the pointer {channel} can have the name of the branch next',
        { ...EMPTY, branches: ['main', 'next'] },
      ],
    ],
  ],
  [
    'notes-unused',
    [['release: {notes: {file: NOTES.md}}', '2:11 warning notes-unused: the notes are never published']],
  ],
])('%s', (check, cases) => {
  test.each(cases)('finds: %s', (text, says, repository) => {
    const own = found(text, repository ?? null).filter((each) => each.includes(` ${check}: `));
    expect(own.join('\n')).toContain(says);
    expect(own).toHaveLength(1);
  });
});

test('tag-round-trip finds: a tag that leads to another version', () => {
  const { document, policy, place } = loadPolicy(
    'policy: 1\nversions: {tag: "v{version}"}',
    'release-policy.yml',
  );
  // Compiling refuses the templates that are known to lose something: this check is for those that are not.
  const lossy = { ...policy.tags, read: () => policy.tags.read('v1.0.0') };
  const context = { document, policy: { ...policy, tags: lossy }, today: TODAY, repository: null };
  const [first] = lint(context);
  expect(first).toMatchObject({
    check: 'tag-round-trip',
    level: 'error',
    message: 'the tag of 0.1.0 would be v0.1.0, which is read as 1.0.0',
  });
  expect(place(first?.path ?? [])).toMatchObject({ line: 2, column: 17 });
  const blind = { ...policy.tags, read: () => policy.tags.read('x') };
  expect(lint({ ...context, policy: { ...policy, tags: blind } })[0]?.message).toContain(
    'read as no version',
  );
});

test('every check has a case here, and its place on the page', () => {
  const text = readFileSync(import.meta.filename, 'utf8');
  const ids = LINT_CHECKS.map(({ id }) => id);
  expect(ids.filter((id) => !text.includes(`'${id}',`))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  const page = readFileSync('docs/commands/policy.md', 'utf8');
  expect(ids.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
});

describe('nothing is found in', () => {
  const FULL: LintRepository = { ...EMPTY, branches: ['main', '6.x'], files: ['db/1.sql', 'package.json'] };

  test.each<[string, LintRepository?]>([
    ['product: nothing more'],
    [phases('{newer: 2}', '{newer: 3}')],
    [phases('{newer: 2}', '{newer: 2, plus: P1D}')],
    [phases('{latest: [P18M, {newer: 1}]}')],
    [phases('{newer: 1}', '{newer: 1, of: major}')],
    // Months differ in length: one day of a leap year is enough.
    [phases('{latest: [P365D, {newer: 1}]}', '{latest: [P1Y, {newer: 1, plus: P1D}]}')],
    [phases('never')],
    [phases('open')],
    [`rules: {policy-newest: off}\n${phases('P18M')}`],
    [tracks('match: {major: even}, ', 'match: {major: odd}, ')],
    [tracks('match: ">=9", ', 'match: "<9", ')],
    [by2 + tracks('match: "*.4", ', 'match: "9.*", ', '')],
    // An old line ends by intention.
    [tracks('match: "<3", ', '').replace('{newer: 1}', '2026-12-31')],
    // Tracks before it take every line that is still to come.
    [tracks('match: ">=6", ', '').replace(/(.*)\{newer: 1\}/, '$1P2Y')],
    [tracks('match: ["3", ">=6"], ', 'match: {major: even}, ', '').replace(/(.*)\{newer: 1\}/, '$1P2Y')],
    [tracks('match: [ "1", "2" ], ', '').replace('{newer: 1}', 'P2Y')],
    [`lines: {known: {"6": {track: t1}}}\n${tracks('', 'match: {major: [99]}, ')}`],
    [
      `lines: {known: {"6": {end: {p0: 2025-06-01}, why: x}}}\n${phases('{newer: 2}', '{newer: 2}')}`,
      tagged({ 'v6.0.0': '2024-01-01' }),
    ],
    ['versions: {zero: {major: minor, minor: patch}}'],
    ['versions: {tag: "pkg-v{version}"}\nbranches: [{name: beta, line: newest, prerelease: beta}]'],
    ['branches: [{name: main, line: newest}, {name: "{major}.x"}]', FULL],
    ['branches: [{name: "{major}.x"}, {name: "{major}.{minor}.x"}]'],
    ['compatibility: [{checker: paths, paths: {"db/**": major}}]', FULL],
    ['versions: {files: [{path: package.json, pointer: /version}]}', FULL],
    ['versions: {files: [{path: "**/package.json"}]}', FULL],
    ['freeze: [{from: 01-01, to: 06-30}, {from: 07-02, to: 12-31}]'],
    ['cadence: {major: {every: P3Y}, patch: {every: P6W}}'],
    ['extends: [otrs]', tagged({ 'v6.0.1': '2024-01-01', 'v7.0.1': '2025-01-01', 'v8.0.1': '2026-01-01' })],
  ])('%s', (text, repository) => {
    expect(found(text, repository ?? null)).toEqual([]);
  });

  test.each(globSync(['docs/examples/*.yml', 'docs/examples/presets/*[!t].yml', 'release-policy.yml']))(
    '%s',
    (file) => {
      const { document, policy } = loadPolicy(readFileSync(file, 'utf8'), file);
      expect(lint({ document, policy, today: TODAY, repository: null })).toEqual([]);
    },
  );
});

test('of more tracks than can be tried nothing is said', () => {
  const many = Array.from({ length: 90 }, (_, n) => `match: {major: [${n}, ${n + 100}, ${n * 7}]}, `);
  const text = by2 + tracks(...many, 'match: {major: [1]}, ');
  const start = Date.now();
  expect(found(text).filter((each) => each.includes('track-unreachable'))).toEqual([]);
  expect(Date.now() - start).toBeLessThan(5000);
});

test('without a repository some checks are named as skipped', () => {
  const { document, policy } = loadPolicy('policy: 1', 'release-policy.yml');
  expect(skippedBy({ document, policy, today: TODAY, repository: null })).toContain('branch-unmatched');
  expect(skippedBy({ document, policy, today: TODAY, repository: EMPTY })).toEqual([]);
});

describe('the policies of 36 products', () => {
  interface PolicySet {
    readonly product: string;
    readonly policy: unknown;
    readonly releases: readonly { readonly version: string; readonly date: string }[];
    readonly expected: Readonly<Record<string, { readonly track: string | null }>>;
  }
  const file = new URL('../../fixtures/support-policies/support-policies.json', import.meta.url);
  const { sets }: { sets: readonly PolicySet[] } = JSON.parse(readFileSync(file, 'utf8'));

  test.each(sets)('$product: no phase and no track that lines were in is called unreachable', (set) => {
    const { document, policy } = loadPolicy(JSON.stringify(set.policy), 'policy.json');
    const findings = lint({ document, policy, today: '2026-08-31', repository: null });
    const used = new Set(Object.values(set.expected).map(({ track }) => track));
    const wrong = findings.filter(
      ({ check, message }) =>
        check === 'track-unreachable' && [...used].some((track) => message.includes(`the track "${track}"`)),
    );
    expect(wrong).toEqual([]);
    // The security phase of Blender's short lines ends with the phase before it.
    expect(
      findings.filter(({ check }) => check === 'phase-unreachable').map(({ path }) => path.join('.')),
    ).toEqual(set.product === 'blender' ? ['support.tracks.1.phases.1.until'] : []);
    expect(findings.filter(({ check }) => check.startsWith('tag-'))).toEqual([]);
  });
});

const match = fc.oneof(
  fc.constant(''),
  fc.constantFrom('even', 'odd').map((each) => `match: {major: ${each}}, `),
  fc
    .array(fc.nat(12), { minLength: 1, maxLength: 3 })
    .map((list) => `match: {major: [${list.join(', ')}]}, `),
  fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '='), fc.nat(12)).map(([op, n]) => `match: "${op}${n}", `),
  fc.nat(12).map((n) => `match: "${n}*", `),
);

property.prop([fc.array(match, { minLength: 1, maxLength: 5 }), fc.array(fc.nat(200), { maxLength: 12 })])(
  'a track that some line takes is never called unreachable',
  (written, majors) => {
    const text = tracks(...written);
    const unreachable = (repository: LintRepository | null): string[] =>
      found(text, repository).flatMap((each) => /the track "t\d"/.exec(each) ?? []);
    const tags = Object.fromEntries(majors.map((major) => [`v${major}.0.0`, '2025-01-01']));
    // Where the lines are there to be looked at, nothing is said that was not said without them, and no less.
    expect(unreachable(tagged(tags))).toEqual(unreachable(null));
    const { policy } = loadPolicy(`policy: 1\n${text}`, 'x.yml');
    const lines = linesOf({ policy, document: { policy: 1 }, today: TODAY, repository: tagged(tags) });
    for (const { track } of lines) expect(unreachable(null)).not.toContain(`the track "${track}"`);
  },
);
