import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/base/problem.ts';
import { loadPolicy } from '../../src/policy/load.ts';

const FILE = 'release-policy.yml';
const load = (text: string) => loadPolicy(text, FILE);

/** Every mistake as "line:column: message". */
function mistakes(text: string): string[] {
  try {
    load(text);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error).toMatchObject({ code: 'policy-invalid', exit: 2 });
    for (const detail of error.details) {
      // The text that people read names the file too, so that editors and terminals can jump there.
      expect(error.message).toContain(`${FILE}:${detail.line}:${detail.column}: ${detail.message}`);
    }
    return error.details.map(({ line, column, message }) => `${line}:${column}: ${message}`);
  }
  return [];
}

/** One mistake in the text below `policy: 1`. */
const only = (text: string) => {
  const found = mistakes(`policy: 1\n${text}`);
  expect(found).toHaveLength(1);
  return found[0];
};
const until = (end: string, more = '') =>
  only(`support:\n  phases:\n    - name: a\n      allow: [patch]\n      until: ${end}\n${more}`);

describe('what is no policy at all', () => {
  test.each([
    ['', '1:1: expected a policy: a mapping that starts with policy: 1, found nothing'],
    ['# only a comment', '1:1: expected a policy: a mapping that starts with policy: 1, found nothing'],
    ['[]', '1:1: expected a policy: a mapping that starts with policy: 1, found a list'],
    ['semver', '1:1: expected a policy: a mapping that starts with policy: 1, found "semver"'],
    ['product: x', '1:1: missing key "policy"'],
    ['policy: 2', '1:9: expected policy: 1, the only version of this format'],
    ['policy: "1"', '1:9: expected policy: 1, the only version of this format'],
  ])('%j', (text, message) => {
    expect(mistakes(text)[0]).toContain(message);
  });

  test('a file of megabytes', () => {
    expect(() => load(`policy: 1\n${'# x\n'.repeat(300_000)}`)).toThrow(/1200010 characters/);
  });
});

describe('what is no YAML', () => {
  test.each([
    ['policy: 1\nlines:\n\tby: major', '3:1: a tab indents this line; YAML wants spaces'],
    ['policy: 1\n---\npolicy: 1', '2:1: a second document starts here; keep one in a file'],
    ['policy: 1\npolicy: 1', '2:1: this key stands here twice; keep one'],
    ['policy: 1\nlines:\n  by: major\n  by: major', '4:3: this key stands here twice; keep one'],
    ['policy: 1\nlines: {known: {6: {}, 6: {}}}', '2:24: this key stands here twice; keep one'],
    ['policy: 1\nproduct: "a\nb', '3:2: not readable as YAML: Missing closing "quote'],
    ['policy: 1\nlines: {by: major', '2:18: not readable as YAML: '],
    ['policy: 1\n? [a]\n: b', '2:3: not readable as YAML: '],
  ])('%j', (text, message) => {
    expect(mistakes(text)[0]).toContain(message);
  });

  test('an alias to nothing, and one to itself', () => {
    expect(only('product: *x')).toBe('2:10: the alias *x names no anchor before it');
    expect(only('lines: &a {known: *a}')).toBe('2:19: the alias *a stands inside what it repeats');
    expect(until('&u {latest: [*u]}')).toBe('6:27: the alias *u stands inside what it repeats');
  });

  test('more aliases than a policy can need', () => {
    const text = `policy: 1\nproduct: &x y\nextends: [${'*x, '.repeat(1001)}]`;
    expect(mistakes(text)).toEqual(['3:4011: expected at most 1000 aliases']);
  });

  test('a bomb of aliases', () => {
    const bomb = ['policy: 1', 'a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 12; n++)
      bomb.push(`${'abcdefghijkl'[n]}: &${'abcdefghijkl'[n]} [${`*${'abcdefghijkl'[n - 1]}, `.repeat(9)}]`);
    expect(mistakes(bomb.join('\n')).length).toBeGreaterThan(0);
  });
});

describe('unknown keys name the nearest known one', () => {
  test.each([
    ['version: {}', '2:1: unknown key "version"; did you mean "versions"?'],
    ['linse: {}', '2:1: unknown key "linse"; did you mean "lines"?'],
    ['versions: {bmp: {}}', '2:12: unknown key "bmp"; did you mean "bump"?'],
    ['lines:\n  known:\n    "6":\n      nam: x', '5:7: unknown key "nam"; did you mean "name"?'],
    [
      'branches: [{name: main, lien: newest, line: newest}]',
      '2:25: unknown key "lien"; did you mean "line"?',
    ],
    ['cadence: {major: {every: P12M, evry: P1M}}', '2:32: unknown key "evry"; did you mean "every"?'],
    ['rules: {line-endd: error}', '2:9: unknown key "line-endd"; did you mean "line-ended"?'],
    ['rules: {line-ended: {ahed: P1M}}', '2:22: unknown key "ahed"; did you mean "ahead"?'],
    ['rules: {line-phase: {ahead: P1M}}', '2:22: unknown key "ahead"; expected level'],
    ['lines: {colour: red}', '2:9: unknown key "colour"; expected by, order or known'],
    ['<<: {product: x}', '2:1: unknown key "<<"'],
    ['constructor: x', '2:1: unknown key "constructor"'],
    ['__proto__: {timezone: UTC}', '2:1: unknown key "__proto__"'],
    ['versions: {bump: {constructor: 5}}', '2:19: unknown key "constructor"'],
  ])('%s', (text, message) => {
    expect(only(text)).toContain(message);
  });

  test('in an end of a phase', () => {
    expect(
      mistakes(
        'policy: 1\nsupport: {phases: [{name: a, allow: [patch], until: {latest: [P1Y, {newr: 1}]}}]}',
      ),
    ).toContain('2:69: unknown key "newr"; did you mean "newer"?');
  });
});

describe('a wrong type says what was expected', () => {
  test.each([
    ['versions: semver', '2:11: expected a mapping, found "semver"'],
    ['versions: []', '2:11: expected a mapping, found a list'],
    ['versions:', '2:10: expected a mapping, found nothing'],
    ['commits: {kinds: [feat]}', '2:18: expected a mapping of commit types to kinds, found a list'],
    ['extends: {name: semver}', '2:10: expected a preset, a file, or a list of them, found a mapping'],
    ['product: [x]', '2:10: expected text, found a list'],
    ['product: true', '2:10: expected text, found true'],
    ['branches: {main: newest}', '2:11: expected a list of branches, found a mapping'],
    ['branches: [main]', '2:12: expected a branch: {name: …}, found "main"'],
    ['cadence: {major: P12M}', '2:18: expected a mapping, found "P12M"'],
    [
      'rules: {line-phase: true}',
      '2:21: expected a level (error, warning, note or off), or a mapping with level and options, found true',
    ],
    ['rules: {line-phase: fatal}', '2:21: expected error, warning, note or off, found "fatal"'],
    ['lines: {order: dates}', '2:16: expected version or date, found "dates"; did you mean date?'],
    ['commits: {unknown: pach}', '2:20: expected note, error or patch, found "pach"; did you mean patch?'],
    ['commits: {convention: angular}', '2:23: expected conventional, found "angular"'],
    ['versions: {bump: {minor: []}}', '2:26: expected at least one part'],
  ])('%s', (text, message) => {
    expect(only(text)).toBe(message);
  });

  test.each([
    ['product: 5', '2:10: expected text; write it in quotes: "5"'],
    ['lines: {by: 3}', '2:13: expected text; write it in quotes: "3"'],
    // YAML reads these as 1 and 24.1: what is proposed is what was written.
    ['versions: {initial: 1.0}', '2:21: expected text; write it in quotes: "1.0"'],
    ['branches: [{name: old, line: 24.10}]', '2:30: expected text; write it in quotes: "24.10"'],
    [
      'support: {phases: [{name: a, allow: [patch], until: 18}]}',
      '2:53: expected an end: a duration (P18M), a day, never, open, or an anchor such as {newer: 2}; write it in quotes: "18"',
    ],
  ])('a number without its quotes: %s', (text, message) => {
    expect(only(text)).toBe(message);
  });
});

describe('ends of phases', () => {
  test.each([
    ['P18X', '6:14: "P18X" is no duration; write it in years, months, weeks and days as ISO 8601 does'],
    ['PT5H', '6:14: "PT5H" is no duration'],
    ['2026-02-30', '6:14: "2026-02-30" is no day of the calendar'],
    ['nevr', '6:14: "nevr" is no end of a phase'],
    ['{newer: 0}', '6:22: expected a whole number from 1, found 0'],
    ['{newer: 1.5}', '6:22: expected a whole number, found 1.5'],
    ['{newer: two}', '6:22: expected a whole number, found "two"'],
    ['{released: false}', '6:25: expected true: the day the line was released'],
    ['{newer: 1, flag: x}', '6:14: newer and flag exclude each other; keep one anchor'],
    ['{flag: x, of: major}', '6:14: of says which lines newer counts; add newer, or remove of'],
    ['{}', '6:14: expected an anchor: released, newer, after, flag, latest or earliest'],
    [
      '{newer: 1, of: majr}',
      '6:29: "majr" names no lines; expected line, major or same-major; did you mean "major"?',
    ],
    ['{after: zz}', '6:22: there is no phase "zz"; expected another anchor: this is the first phase'],
    ['{after: a}', '6:22: "a" is not before this phase'],
    ['{latest: [P1Y, {after: zz}]}', '6:37: there is no phase "zz"'],
    ['{plus: six weeks}', '6:21: "six weeks" is no duration'],
    ['{snap: month-ends}', '6:21: "month-ends" is no snap; write month-start, month-end'],
    ['{latest: P1Y}', '6:23: expected a list of ends, found "P1Y"'],
    ['{latest: []}', '6:23: expected at least one end'],
    ['[P1Y]', '6:14: expected an end: '],
    ['null', '6:14: expected an end: '],
    [
      '{plus: 1 cycles}',
      '6:21: "1 cycles" needs the length of a cycle; add cadence with every: for the kind that opens a line',
    ],
  ])('%s', (end, message) => {
    expect(until(end)).toContain(message);
  });

  test('cycles need the cadence of a kind that opens a line', () => {
    expect(until('{plus: 1 cycles}', 'cadence: {patch: {every: P6W}}')).toContain(
      'needs the length of a cycle',
    );
    expect(until('{plus: 1 cycles}', 'cadence: {major: {every: any}}')).toContain(
      'needs the length of a cycle',
    );
    const text =
      'policy: 1\nsupport: {phases: [{name: a, allow: [patch], until: {plus: 1 cycles}}]}\ncadence: {major: {every: P12M}}';
    expect(mistakes(text)).toEqual([]);
  });

  test('a flag that is only true somewhere is no day', () => {
    expect(until('{flag: lts}', 'lines: {known: {"6": {flags: {lts: true}}}}')).toContain(
      '6:21: the flag "lts" is true on some line, but a phase can only end on a day',
    );
  });
});

describe('phases', () => {
  const phases = (...ends: readonly string[]) =>
    mistakes(
      ['policy: 1', 'lines: {by: major.minor}', 'support:', '  phases:']
        .concat(ends.map((end, index) => `    - {name: p${index}, allow: [patch], until: ${end}}`))
        .join('\n'),
    );

  test.each([
    ['after: names a later phase', '{after: p1}', 'P1Y', '5:49: "p1" is not before this phase'],
    ['shorter than the one before', 'P2Y', 'P1Y', '6:41: the phase "p1" would end before "p0" does'],
    ['fewer newer lines', '{newer: 3}', '{newer: 2}', '6:41: the phase "p1" would end before "p0" does'],
    ['an earlier day', '2027-04-30', '2026-04-30', '6:41: the phase "p1" would end before "p0" does'],
    [
      'after what never ends',
      'never',
      'P1Y',
      '6:41: the phase "p1" can never begin, because "p0" never ends',
    ],
  ])('impossible order: %s', (_name, first, second, message) => {
    expect(phases(first, second)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ['the same end', 'P1Y', 'P1Y'],
    ['two minors or a major: either may come first', '{newer: 2}', '{newer: 1, of: major}'],
    ['a day that is before some lines and after others', 'P2Y', '2024-12-31'],
    ['and the other way round', '2024-12-31', 'P2Y'],
    ['time against newer lines', 'P5Y', '{newer: 1}'],
    ['a flag', '{flag: promoted}', 'P1Y'],
    ['open', 'open', 'P1Y'],
    ['after', 'P1Y', '{after: p0, plus: P1D}'],
    ['after an open one', '{newer: 1}', '{after: p0, plus: P6M}'],
  ])('possible order: %s', (_name, first, second) => {
    expect(phases(first, second)).toEqual([]);
  });

  test.each([
    ['{phases: []}', '2:19: expected at least one phase'],
    ['{phases: [{name: a, allow: [patch]}]}', '2:20: missing key "until"'],
    [
      '{phases: [{name: a, allow: [ptch], until: P1Y}]}',
      '2:38: unknown kind "ptch"; expected major, minor, patch or security; did you mean "patch"?',
    ],
    ['{phases: [{name: a, allow: patch, until: P1Y}]}', '2:37: expected a list of kinds, found "patch"'],
    [
      '{phases: [{name: ended, allow: [patch], until: P1Y}]}',
      '2:27: ended is what a line is after its last phase',
    ],
    [
      '{phases: [{name: a, allow: [], until: P1Y}, {name: a, allow: [], until: P2Y}]}',
      '2:61: there are two phases "a"',
    ],
    ['{minimum: P1Y}', '2:10: minimum and notice speak of phases, and there are none'],
    ['{phases: [{name: a, allow: [], until: P1Y}], notice: 6M}', '2:63: "6M" is no duration'],
    ['{tracks: []}', '2:19: expected at least one track'],
  ])('%s', (text, message) => {
    expect(only(`support: ${text}`)).toContain(message);
  });
});

describe('tracks', () => {
  const tracks = (...written: readonly string[]) =>
    only(
      ['support:', '  tracks:']
        .concat(written.map((track) => `    - {${track}, phases: [{name: a, allow: [patch], until: P1Y}]}`))
        .join('\n'),
    );

  test.each([
    ['name: lts, match: {minor: even}', '4:27: lines have no part "minor"'],
    ['name: lts, match: {major: evn}', '4:34: expected even, odd, a number or a list of numbers'],
    ['name: lts, match: {major: true}', '4:34: expected even, odd, a number or a list of numbers'],
    [
      'name: lts, match: {flag: [lts]}',
      '4:33: expected even, odd, a number or a list of numbers; for flag its name',
    ],
    ['name: lts, match: 6', '4:26: expected a glob ("*.4"), a range (">=8.2 <9")'],
    ['name: lts, match: ">=x"', '4:26: ">=x" is no bound of a range'],
    ['name: lts, match: ["*.4", ">=x"]', '4:34: ">=x" is no bound of a range'],
    ['name: major', '4:14: "major" already has a meaning in of:'],
  ])('%s', (track, message) => {
    expect(tracks(track)).toContain(message);
  });

  test('two of one name', () => {
    expect(tracks('name: lts', 'name: lts')).toBe('5:14: there are two tracks "lts"; give each its own name');
  });

  test('beside phases', () => {
    const phases = '[{name: a, allow: [patch], until: P1Y}]';
    expect(only(`support: {phases: ${phases}, tracks: [{name: x, phases: ${phases}}]}`)).toContain(
      '2:10: phases and tracks exclude each other',
    );
  });
});

describe('names that exist nowhere', () => {
  test.each([
    [
      'versions: {bump: {minor: mnor}}',
      '2:26: the versions have no part "mnor"; expected major, minor or patch; did you mean "minor"?',
    ],
    [
      'versions: {bump: {none: patch}}',
      '2:25: none is the absence of a release and counts up nothing; remove it',
    ],
    [
      'versions: {zero: {majr: minor}}',
      '2:25: unknown kind "majr"; expected major, minor, patch, security or none; did you mean "major"?',
    ],
    [
      'versions: {format: "{a}.{b}", bump: {patch: b}, zero: {major: patch}}',
      '2:49: zero speaks of the part major',
    ],
    ['commits: {kinds: {feat: minro}}', '2:25: unknown kind "minro"'],
    ['commits: {kinds: {Feat: minor}}', '2:19: "Feat" is no commit type'],
    // Scopes are compared in lower case: this key would never be found.
    ['commits: {kinds: {"fix(UI)": minor}}', '2:19: "fix(UI)" is no commit type'],
    ['cadence: {majr: {every: P12M}}', '2:11: unknown kind "majr"'],
    ['cadence: {major: {every: yearly}}', '2:26: "yearly" is no duration'],
    ['timezone: Berlin', '2:11: "Berlin" is no time zone; write an IANA name such as Europe/Berlin'],
    [
      'extends: [semvr]',
      '2:11: unknown preset "semvr"; expected semver, otrs, elaisa or addon, or a path such as ./base.yml; did you mean "semver"?',
    ],
    ['extends: otr', '2:10: unknown preset "otr"'],
    [
      'lines: {by: majr}',
      '2:13: "majr" does not name lines: expected the first parts of a version, major, major.minor or major.minor.patch',
    ],
    ['lines: {by: minor}', '2:13: "minor" does not name lines'],
    ['lines: {by: minor}', '2:13: "minor" does not name lines'],
    ['lines: {known: {"6.1": {}}}', '2:17: "6.1" is no line: expected one number for major'],
    ['lines: {known: {six: {}}}', '2:17: "six" is no line'],
    ['lines: {known: {"6": {}, "06": {}}}', '2:26: the line 6 stands here twice'],
    ['lines: {known: {"6": {released: 2026-02-30}}}', '2:33: "2026-02-30" is no day of the calendar'],
    ['lines: {known: {"6": {flags: {lts: 1}}}}', '2:36: expected a day or true'],
    [
      'lines: {known: {"6": {end: {a: 2026-01-01}}}}',
      '2:29: there is no phase "a": the policy has no support',
    ],
    [
      'lines: {known: {"6": {track: lts}}}',
      '2:30: there is no track "lts": the policy has no support.tracks',
    ],
    [
      'lines: {known: {"6": {end: {securty: 2026-01-01}}}}\nsupport: {phases: [{name: security, allow: [], until: P1Y}]}',
      '2:29: there is no phase "securty"; expected security; did you mean "security"?',
    ],
    [
      'lines: {known: {"6": {track: lst}}}\nsupport: {tracks: [{name: lts, phases: [{name: a, allow: [], until: P1Y}]}]}',
      '2:30: there is no track "lst"; expected lts; did you mean "lts"?',
    ],
  ])('%s', (text, message) => {
    expect(only(text)).toContain(message);
  });
});

describe('versions and branches', () => {
  test.each([
    ['versions: {scheme: semver, format: "{major}"}', '2:36: scheme and format exclude each other'],
    ['versions: {scheme: semvr}', '2:20: expected semver'],
    ['versions: {format: "{major"}', '2:20: in the template "{major", character 1: { is never closed'],
    ['versions: {tag: "v{major}"}', '2:17: the tag template "v{major}" lacks {minor}, {patch}'],
    ['versions: {initial: "1.0"}', '2:21: "1.0" is no semantic version'],
    ['versions: {initial: 1.0.0-rc.1}', '2:21: "1.0.0-rc.1" is a pre-release'],
    ['branches: [{name: main}]', '2:19: "main" names no line: add line: newest'],
    [
      'branches: [{name: "{major}.x", line: newest}]',
      '2:38: the name already says the line by {major}; remove line',
    ],
    ['branches: [{name: "{minor}.x"}]', '2:19: {minor} does not bound a line'],
    [
      'branches: [{name: "{major}.{minor}.{patch}"}]',
      '2:19: {major}, {minor}, {patch} does not bound a line',
    ],
    ['branches: [{name: main, line: newst}]', '2:31: "newst" is no line: expected newest'],
    ['branches: [{name: main, line: newest, prerelease: "1"}]', '2:51: "1" is no channel'],
    ['branches: [{name: "x{", line: newest}]', '2:19: in the template "x{", character 2: { is never closed'],
    [
      'versions: {format: "{a}.{b}", bump: {patch: b}}\nbranches: [{name: beta, line: newest, prerelease: beta}]',
      '3:51: the format "{a}.{b}" has no place for a pre-release',
    ],
  ])('%s', (text, message) => {
    expect(only(text)).toContain(message);
  });
});

describe('the whole example of the design', () => {
  test('has all keys, and parts of three products that do not go together', () => {
    const file = new URL('../fixtures/policies/whole-example.yml', import.meta.url);
    const found = mistakes(readFileSync(file, 'utf8'));
    expect(found).toEqual([
      // Its versions are those of the helpdesk, its paths those of four numbers, its licenses those of the add-on store.
      '44:75: the versions have no part for the kind "issue"; expected major, patch or security',
      '48:18: the versions have no part "minor"; expected major or patch',
    ]);
  });
});

test('all mistakes at once, in the order of the file, whoever finds them', () => {
  const text = [
    'policy: 1',
    'product: 5',
    'version: {}',
    'commits:',
    '  kinds: {feat: minro}',
    'support:',
    '  phases:',
    '    - {name: a, allow: [patch], until: P18X}',
    '    - {name: b, alow: [patch], until: P2Y}',
    'rules: {line-endd: error}',
  ].join('\n');
  expect(mistakes(text).map((each) => each.split('; ')[0])).toEqual([
    '2:10: expected text',
    '3:1: unknown key "version"',
    '5:17: unknown kind "minro"',
    '8:40: "P18X" is no duration',
    '9:7: missing key "allow"',
    '9:17: unknown key "alow"',
    '10:9: unknown key "line-endd"',
  ]);
});

describe('what YAML would turn into something else', () => {
  test('the line 24.10 keeps its 0, and a day stays text', () => {
    const { document } = load('policy: 1\nlines: {by: major.minor, known: {24.10: {released: 2024-10-10}}}');
    expect(document.lines?.known).toEqual({ '24.10': { released: '2024-10-10' } });
  });

  test.each(['2027-04-30', '"2027-04-30"'])('until: %s is a day', (day) => {
    const { policy } = load(`policy: 1\nsupport: {phases: [{name: a, allow: [patch], until: ${day}}]}`);
    expect(policy.lines.tracks?.[0]?.phases[0]?.until).toEqual({ is: 'day', day: '2027-04-30' });
  });

  test('words of older YAML stay words', () => {
    expect(load('policy: 1\nproduct: yes').document.product).toBe('yes');
    expect(load('%YAML 1.1\n---\npolicy: 1\nproduct: on').document.product).toBe('on');
  });

  test.each([
    ['CRLF', 'policy: 1\r\nproduct: x\r\nlinse: {}\r\n', '3:1'],
    ['a byte order mark', '\uFEFFpolicy: 1\nlinse: {}\n', '2:1'],
    ['a byte order mark in the first line', '\uFEFFpolicy: 2\n', '1:9'],
    ['characters outside the plane', 'policy: 1\nproduct: "🎉🎉"\nlinse: {}\n', '3:1'],
  ])('%s moves no place', (_name, text, place) => {
    expect(mistakes(text)).toEqual([expect.stringMatching(new RegExp(`^${place}: `))]);
  });

  test('JSON is YAML', () => {
    expect(load('{"policy": 1, "product": "x"}').document.product).toBe('x');
  });
});
