// What the sections cadence, freeze and approvals refuse, with its place in the file.
import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/base/problem.ts';
import { loadPolicy } from '../../src/policy/load.ts';

const load = (text: string) => loadPolicy(`policy: 1\n${text}`, 'release-policy.yml');

function mistakes(text: string): string[] {
  try {
    load(text);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.details.map(({ line, column, message }) => `${line}:${column}: ${message}`);
  }
  return [];
}

describe('cadence', () => {
  test('is compiled', () => {
    const { policy } = load(
      'cadence: {major: {every: P12M, tolerance: 10%}, patch: {every: P6W, tolerance: P1W}, security: {every: any}}',
    );
    expect(policy.cadence.major).toMatchObject({
      tolerance: { percent: 10 },
      words: 'every P12M, give or take 10%',
    });
    expect(policy.cadence.patch).toMatchObject({ every: { weeks: 6 }, tolerance: { span: { weeks: 1 } } });
    expect(policy.cadence.security).toMatchObject({ every: null, words: 'every any' });
  });

  test.each([
    ['cadence: {patch: {every: 6W}}', '2:26: "6W" is no duration; write it in years, months'],
    [
      'cadence: {patch: {every: P0D}}',
      '2:26: "P0D" is no time between two releases; for no cadence write any',
    ],
    ['cadence: {patch: {tolerance: P1W}}', '2:11: missing key "every"'],
    [
      'cadence: {patch: {every: P6W, tolerance: 7 days}}',
      '2:42: "7 days" is no tolerance; write a whole share',
    ],
    ['cadence: {patch: {every: P6W, tolerance: 10}}', '2:42: expected text; write it in quotes: "10"'],
    [
      'cadence: {pach: {every: P6W}}',
      '2:11: unknown kind "pach"; expected major, minor, patch or security; did you mean "patch"?',
    ],
    ['cadence: {security: {every: P1M}}', '2:29: a security release waits for nothing; write every: any'],
  ])('%s', (text, message) => {
    expect(mistakes(text)).toEqual([expect.stringContaining(message)]);
  });
});

describe('freeze', () => {
  test('is compiled', () => {
    const { policy } = load(
      'freeze: [{from: 12-20, to: 01-06, except: [security], why: holidays}, {from: 2026-08-01, to: 2026-08-15}]',
    );
    expect(policy.freeze).toEqual([
      { from: '12-20', to: '01-06', except: ['security'], why: 'holidays' },
      { from: '2026-08-01', to: '2026-08-15', except: [], why: null },
    ]);
  });

  test.each([
    [
      'freeze: [{from: 02-30, to: 03-05}]',
      '2:17: "02-30" is no day of the calendar; write a day that exists, as MM-DD',
    ],
    ['freeze: [{from: 2027-02-29, to: 2027-03-05}]', '2:17: "2027-02-29" is no day of the calendar'],
    [
      'freeze: [{from: 20.12., to: 01-06}]',
      '2:17: "20.12." is no day; write MM-DD for every year, or YYYY-MM-DD',
    ],
    ['freeze: [{from: 12-20}]', '2:10: missing key "to"'],
    ['freeze: {from: 12-20, to: 01-06}', '2:9: expected a list of freezes, found a mapping'],
    ['freeze: [{from: 12-20, to: 2027-01-06}]', '2:28: "2027-01-06" is not written as from (12-20)'],
    [
      'freeze: [{from: 2027-01-06, to: 2026-12-20}]',
      '2:33: the freeze would end on 2026-12-20, before it begins',
    ],
    ['freeze: [{from: 01-01, to: 12-31}]', '2:28: a freeze from 01-01 to 12-31 holds all year'],
    ['freeze: [{from: 06-15, to: 06-14}]', '2:28: a freeze from 06-15 to 06-14 holds all year'],
    [
      'freeze: [{from: 12-20, to: 01-06, except: [securty]}]',
      '2:44: unknown kind "securty"; expected major, minor, patch or security; did you mean "security"?',
    ],
    [
      'freeze: [{from: 12-20, to: 01-06, exept: [security]}]',
      '2:35: unknown key "exept"; did you mean "except"?',
    ],
  ])('%s', (text, message) => {
    expect(mistakes(text)).toEqual([expect.stringContaining(message)]);
  });
});

describe('approvals', () => {
  test('are compiled', () => {
    const { policy } = load('approvals: {major: {label: ok, teams: [core], files: ["docs/migration/**"]}}');
    expect(policy.approvals.major).toMatchObject({ label: 'ok', teams: ['core'] });
    expect(policy.approvals.major?.files.map(({ source }) => source)).toEqual(['docs/migration/**']);
  });

  test.each([
    ['approvals: {major: {}}', '2:20: expected what is needed: label, teams or files'],
    [
      'approvals: {majro: {label: ok}}',
      '2:13: unknown kind "majro"; expected major, minor, patch or security; did you mean "major"?',
    ],
    ['approvals: {major: {labels: [ok]}}', '2:21: unknown key "labels"; did you mean "label"?'],
    ['approvals: {major: {label: ""}}', '2:28: the label is empty'],
    ['approvals: {major: {teams: []}}', '2:28: expected at least one team'],
    ['approvals: {major: {teams: [" "]}}', '2:29: the name of the team is empty'],
    ['approvals: {major: {files: ["docs/"]}}', '2:29: "docs/" names a folder'],
    ['approvals: {major: {files: ["!docs/**"]}}', '2:29: "!docs/**" excludes paths'],
  ])('%s', (text, message) => {
    expect(mistakes(text)).toEqual([expect.stringContaining(message)]);
  });
});

test('only rules that speak of a release can wait for one', () => {
  expect(
    load('rules: {cadence-early: {at: release}, freeze: {level: warning, at: check}}').policy.rules,
  ).toEqual({
    'cadence-early': { at: 'release' },
    freeze: { level: 'warning', at: 'check' },
  });
  expect(mistakes('rules: {line-ended: {at: release}}')).toEqual([
    expect.stringContaining('unknown key "at"'),
  ]);
  expect(mistakes('rules: {freeze: {at: relase}}')).toEqual([
    expect.stringContaining('expected check or release, found "relase"; did you mean release?'),
  ]);
});

test('a mistake in the versions shows no false ones where their kinds are named', () => {
  const text = `versions: {format: 6, bump: {issue: minor}}\nfreeze: [{from: 12-20, to: 01-06, except: [issue]}]\napprovals: {issue: {label: ok}}`;
  expect(mistakes(text)).toEqual([expect.stringContaining('2:20: expected text')]);
});
