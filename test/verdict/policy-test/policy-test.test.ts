// Cases beside a policy: how they are read, what facts they make, and what differs.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../../src/base/problem.ts';
import { loadPolicy } from '../../../src/policy/load.ts';
import { readCases } from '../../../src/verdict/policy-test/cases.ts';
import { factsOf } from '../../../src/verdict/policy-test/facts.ts';
import { runCases } from '../../../src/verdict/policy-test/run.ts';

const policyOf = (text: string) => loadPolicy(`policy: 1\n${text}`, 'release-policy.yml');

/** What one case finds different, as `field: expected → actual`. */
function differences(written: string, policy = ''): string[] {
  const [result] = runCases(readCases(written, 'x.test.yml'), policyOf(policy));
  return (result?.differences ?? []).map(
    ({ field, expected, actual }) => `${field}: ${JSON.stringify(expected)} → ${JSON.stringify(actual)}`,
  );
}

function mistakes(source: string): string[] {
  try {
    readCases(source, 'x.test.yml');
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error).toMatchObject({ code: 'cases-invalid', exit: 2 });
    return error.details.map(({ line, column, message }) => `${line}:${column}: ${message}`);
  }
}

describe.each(globSync('docs/examples/presets/*.test.yml'))('%s', (file) => {
  const beside = file.replace('.test.yml', '.yml');
  const policy = loadPolicy(readFileSync(beside, 'utf8'), beside);
  const results = runCases(readCases(readFileSync(file, 'utf8'), file), policy);

  test.each(results.map((result) => [result.name, result] as const))('%s', (_, { differences: found }) => {
    expect(found).toEqual([]);
  });
});

test('each preset has its cases', () => {
  expect(
    globSync('docs/examples/presets/*.test.yml')
      .map((file) => file.replace(/.*[\\/]|\..*/g, ''))
      .sort(),
  ).toEqual(['addon', 'elaisa', 'otrs', 'semver']);
});

describe('what is compared', () => {
  const given = 'given: {tags: {v1.4.0: 2026-01-01}, commits: ["feat: x"]}';

  test.each<[expect: string, differences: string[]]>([
    ['kind: minor, next: 1.5.0, tag: v1.5.0, line: "1", opens: null, phase: null', []],
    ['outcome: pass, security: false, findings: []', []],
    ['kind: patch', ['kind: "patch" → "minor"']],
    ['kind: patch, next: 1.4.1', ['kind: "patch" → "minor"', 'next: "1.4.1" → "1.5.0"']],
    ['next: null', ['next: null → "1.5.0"']],
    ['opens: "2"', ['opens: "2" → null']],
    ['phase: active', ['phase: "active" → null']],
    ['outcome: fail', ['outcome: "fail" → "pass"']],
    ['findings: [line-ended]', ['findings: ["line-ended"] → []']],
    ['error: no-line', ['error: "no-line" → null']],
    ['outcome: undecided', ['outcome: "undecided" → "pass"']],
  ])('%s', (expected, found) => {
    expect(differences(`- {${given}, expect: {${expected}}}`)).toEqual(found);
  });

  test.each<[expect: string, differences: string[]]>([
    ['outcome: undecided', []],
    ['error: no-line', []],
    ['outcome: undecided, error: no-line', []],
    ['error: no-branch', ['error: "no-branch" → "no-line"']],
    ['kind: minor', ['outcome: "a verdict" → "undecided (no-line)"']],
    ['outcome: pass', ['outcome: "pass" → "undecided (no-line)"']],
    ['outcome: undecided, next: 1.5.0', ['outcome: "a verdict" → "undecided (no-line)"']],
    ['error: no-line, kind: minor', ['outcome: "a verdict" → "undecided (no-line)"']],
    ['error: no-line, outcome: pass', ['outcome: "pass" → "undecided (no-line)"']],
    ['error: no-line, next: null, findings: []', []],
  ])('of what cannot be decided: %s', (expected, found) => {
    expect(differences(`- {given: {branch: none-such}, expect: {${expected}}}`)).toEqual(found);
  });

  const policy =
    'support: {phases: [{name: a, allow: [patch], until: {newer: 1}}]}\nrules: {line-phase: warning}\n';
  const loud = 'given: {tags: {v1.4.0: 2026-01-01}, commits: ["feat: x", "no convention"]}';

  test.each<[expect: string, differences: string[]]>([
    ['[]', ['findings: [] → ["warning line-phase"]']],
    ['[line-phase]', []],
    ['[{rule: line-phase, level: warning}]', []],
    ['[{rule: line-phase, level: error}]', ['findings: ["error line-phase"] → ["warning line-phase"]']],
    // Notes may be named, and need not be.
    ['[line-phase, commit-convention]', []],
    ['[line-phase, {rule: commit-convention, level: note}]', []],
    [
      '[{rule: commit-convention, level: warning}, line-phase]',
      [
        'findings: ["warning commit-convention","line-phase"] → ["warning line-phase","note commit-convention"]',
      ],
    ],
  ])('findings %s', (expected, found) => {
    expect(differences(`- {${loud}, expect: {findings: ${expected}}}`, policy)).toEqual(found);
  });

  test('a finding that nobody expected says why it is there', () => {
    const [result] = runCases(readCases(`- {${loud}, expect: {findings: []}}`, 'x.yml'), policyOf(policy));
    expect(result?.differences[0]?.because).toEqual([
      expect.stringContaining('warning line-phase: line 1 is in phase a'),
    ]);
  });
});

describe('what is given', () => {
  const facts = (given: string, policy = '') => {
    const loaded = policyOf(policy);
    const [one] = readCases(`- {given: {${given}}, expect: {kind: none}}`, 'x.yml');
    return factsOf(one!, loaded.document, loaded.policy);
  };

  test('nothing at all', () => {
    expect(facts('')).toMatchObject({ branch: 'main', last: null, commits: [], base: null, tag: null });
  });

  test('the branch is that of the newest line', () => {
    expect(facts('', 'branches: [{name: "{major}.x"}, {name: trunk, line: newest}]').branch).toBe('trunk');
    expect(facts('', 'branches: [{name: next, line: newest, prerelease: beta}]').branch).toBe('main');
    expect(facts('branch: 6.x').branch).toBe('6.x');
  });

  test('commits stand oldest first, and facts have the newest first', () => {
    const { commits, head } = facts('commits: ["feat: a", "fix: b"]');
    expect(commits.map(({ message }) => message)).toEqual(['fix: b', 'feat: a']);
    expect(commits[0]?.parents).toEqual([commits[1]?.commit]);
    expect(head).toBe(commits[0]?.commit);
  });

  test('a pull request brings its own commits on top', () => {
    const { commits, base } = facts('commits: ["feat: a"], pull-request: ["fix: b", "fix: c"]');
    expect(commits.map(({ message, own }) => [message, own])).toEqual([
      ['fix: c', true],
      ['fix: b', true],
      ['feat: a', false],
    ]);
    expect(base).toBe(commits[2]?.commit);
    expect(facts('tags: [v1.0.0], pull-request: ["fix: b"]').base).toMatch(/^a0+1/);
  });

  test('today is the day that is named, else that of the newest tag', () => {
    expect(facts('today: 2027-01-01, tags: {v1.0.0: 2026-05-05}').today).toBe('2027-01-01');
    expect(facts('tags: {v1.1.0: 2026-05-05, v1.0.0: 2026-01-05}').today).toBe('2026-05-05');
    expect(facts('tags: [v1.0.0]').today).toBe('2026-01-01');
  });

  test('tags without days follow each other, the last one yesterday', () => {
    const { project } = facts('tags: [v1.0.0, v1.1.0], today: 2026-03-01');
    expect(project.tags.map(({ name, time }) => [name, new Date(time * 1000).toISOString()])).toEqual([
      ['v1.0.0', '2026-02-27T12:00:00.000Z'],
      ['v1.1.0', '2026-02-28T12:00:00.000Z'],
    ]);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin'])(
    'a tag is of its day in the time zone of the policy: %s',
    (timezone) => {
      const policy = `timezone: ${timezone}\nsupport: {phases: [{name: a, allow: [patch], until: {newer: 1}}]}`;
      const given = 'tags: {v1.0.0: 2026-01-01, v2.0.0: 2026-05-05}, branch: 1.x, commits: ["fix: x"]';
      expect(differences(`- {given: {${given}, today: 2026-05-05}, expect: {phase: a}}`, policy)).toEqual([]);
      expect(differences(`- {given: {${given}, today: 2026-05-06}, expect: {phase: ended}}`, policy)).toEqual(
        [],
      );
    },
  );

  test('a branch follows the last release of its line; one that opens a line, that below', () => {
    const tags = 'tags: [v1.0.0, v1.1.0, v2.0.0, v3.0.0]';
    expect(facts(`${tags}, branch: 1.x`).last).toBe('v1.1.0');
    expect(facts(`${tags}, branch: main`).last).toBe('v3.0.0');
    expect(facts('tags: [v1.0.0, v3.0.0], branch: 2.x').last).toBe('v1.0.0');
    expect(facts(`${tags}, branch: release/1.0.x`).last).toBe('v1.0.0');
  });

  test('what some rules ask for', () => {
    expect(facts('labels: [a]').approvals).toEqual({ labels: ['a'], teams: null });
    expect(facts('teams: []').approvals).toEqual({ labels: null, teams: [] });
    expect(facts('').approvals).toBeUndefined();
    expect(facts('paths: [a.ts]').project.paths).toEqual({ all: ['a.ts'], own: ['a.ts'] });
    expect(facts('releasing: true, counter: 7')).toMatchObject({ releasing: true, counter: 7 });
    expect(facts('security-releases: [v1.0.1]').project.securityReleases).toEqual(['v1.0.1']);
  });

  test('licenses that are out', () => {
    const policy = 'licenses: {reach: {plain: minor, upgrade-right: major}, max-stranded: {minor: 5}}';
    const given = (count: number) =>
      `- {given: {tags: [v1.4.0], commits: ["feat: x"], population: [{version: 1.4.0, count: ${count}}]}, expect: {findings: []}}`;
    expect(differences(given(5), policy)).toEqual([]);
    expect(differences(given(6), policy)).toEqual(['findings: [] → ["error license-stranded"]']);
    const thrown = (text: string, used: string) => {
      try {
        differences(text, used);
        return null;
      } catch (error) {
        return error;
      }
    };
    expect(thrown(given(1), '')).toMatchObject({
      code: 'cases-invalid',
      message: expect.stringContaining(
        'x.test.yml:1:3: a population is given, and the policy has no licenses',
      ),
    });
    expect(thrown(given(1).replace('1.4.0, count', 'abc, count'), policy)).toMatchObject({
      code: 'cases-invalid',
      message: expect.stringContaining('license 1'),
    });
  });
});

test('the documentation names every key', () => {
  const page = readFileSync('docs/commands/policy.md', 'utf8');
  // A key that is like no other is answered with all there are.
  const keys = mistakes('- {given: {qqqqqq: 1}, expect: {qqqqqq: 1}}').flatMap((message) =>
    (/expected (.+)$/.exec(message)?.[1] ?? '').split(/, | or /),
  );
  expect(keys).toEqual(expect.arrayContaining(['commits', 'next']));
  expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});

describe('a broken file of cases', () => {
  test.each([
    ['', '1:1: expected a list of cases, found nothing'],
    ['[]', '1:1: expected at least one case'],
    ['given: {}', '1:1: expected a list of cases, found a mapping'],
    ['- given: {}', '1:3: missing key "expect"'],
    ['- expect: {kind: none}', '1:3: missing key "given"'],
    ['- {given: {}, expect: {}}', '1:23: expected at least one key'],
    ['- {given: {}, expect: {knd: none}}', '1:24: unknown key "knd"; did you mean "kind"?'],
    ['- {given: {comits: []}, expect: {kind: none}}', '1:12: unknown key "comits"; did you mean "commits"?'],
    ['- {given: {today: tomorrow}, expect: {kind: none}}', '1:19: "tomorrow" is no day'],
    [
      '- {given: {tags: {v1: 2026-02-30}}, expect: {kind: none}}',
      '1:23: "2026-02-30" is no day of the calendar',
    ],
    [
      '- {given: {tags: v1}, expect: {kind: none}}',
      '1:18: expected a mapping of tags to days, or a list of tags',
    ],
    ['- {given: {commits: "fix: x"}, expect: {kind: none}}', '1:21: expected a list of commit messages'],
    ['- {given: {}, expect: {next: 6.3}}', '1:30: expected text, or null; write it in quotes: "6.3"'],
    ['- {given: {}, expect: {findings: [line-endd]}}', 'did you mean line-ended?'],
    ['- {given: {}, expect: {outcome: passed}}', '1:33: expected pass, fail or undecided'],
    ['- given: {}\n  expect: {kind: none}\n  given: {}', '3:3: this key stands here twice'],
    ['- given: [1', 'not readable as YAML'],
  ])('%s', (source, message) => {
    const found = mistakes(source);
    expect(found.join('\n')).toContain(message);
  });

  test('all mistakes at once, each with its line', () => {
    expect(mistakes('- {given: {x: 1}, expect: {kind: none}}\n- {given: {}, expect: {kind: 5}}')).toEqual([
      expect.stringMatching(/^1:12: unknown key "x"/),
      '2:30: expected text; write it in quotes: "5"',
    ]);
  });
});
