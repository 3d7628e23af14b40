import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/base/problem.ts';
import { loadPolicy } from '../../src/policy/load.ts';

function mistakes(text: string): string[] {
  try {
    loadPolicy(`policy: 1\n${text}`, 'p.yml');
  } catch (error) {
    if (error instanceof Problem)
      return error.details.map(({ line, column, message }) => `${line}:${column}: ${message}`);
    throw error;
  }
  return [];
}

describe('compatibility', () => {
  test('several path checkers add up', () => {
    const { policy } = loadPolicy(
      'policy: 1\ncompatibility:\n  - {checker: paths, paths: {"db/**": major, "src/screens/**": minor}}\n  - {checker: paths, paths: {"db/**": minor}}\n',
      'p.yml',
    );
    expect(
      policy.compatibility.paths
        .flatMap(({ rules }) => rules)
        .map(({ glob, requires }) => [glob.source, requires]),
    ).toEqual([
      ['db/**', 'major'],
      ['src/screens/**', 'minor'],
      ['db/**', 'minor'],
    ]);
  });

  test.each(['typescript', 'openapi', 'graphql', 'json-schema', 'protobuf', 'package'])(
    'the checker %s needs no more than its name',
    (id) => {
      expect(mistakes(`compatibility: [{checker: ${id}}]`)).toEqual([]);
    },
  );

  test.each([
    ['[{checker: path, paths: {a: major}}]', /^2:27: expected paths.*, found "path"; did you mean paths\?$/],
    ['[{paths: {a: major}}]', /missing key "checker"/],
    ['[{checker: paths}]', /missing key "paths"/],
    ['[{checker: paths, paths: {a: major}, entry: x}]', /^2:53: unknown key "entry"/],
    ['[{checker: command}]', /^2:17: missing key "command"/],
    ['[{checker: command, name: contract, side: old}]', /^2:17: missing key "command"/],
    ['[{checker: command, command: []}]', /^2:45: expected a list: the program and its arguments$/],
    ['[{checker: command, command: [a, 3]}]', /^2:49: expected string, found 3$/],
    [
      '[{checker: command, command: [a], expect: 1.x}]',
      /^2:17: expect is held against what version tells: say how/,
    ],
    ['[{checker: paths, paths: {}}]', /^2:41: expected at least one pattern with its kind/],
    [
      '[{checker: paths, paths: {a: mayor}}]',
      /^2:45: the versions have no part for the kind "mayor"; .*did you mean "major"\?$/,
    ],
    ['[{checker: paths, paths: {a: none}}]', /^2:45: none requires nothing/],
    ['[{checker: paths, paths: {"!a": major}}]', /^2:42: "!a" excludes paths/],
    ['[{checker: paths, paths: {"": major}}]', /^2:42: the pattern is empty; write one such as/],
    [
      '[{checker: paths, paths: {"/a": major}}]',
      /^2:42: "\/a" does not start at the top of the repository; write a$/,
    ],
    ['[{checker: paths, paths: [a]}]', /expected a mapping of patterns to kinds, found a list/],
    ['[{checker: paths, paths: {a: 1}}]', /expected text/],
    ['paths', /expected a list of checkers/],
  ])('%s', (text, expected) => {
    const found = mistakes(`compatibility: ${text}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  test('a kind that the versions have no part for', () => {
    expect(
      mistakes(
        'versions: {format: "{major}.0.{patch}", bump: {major: major, patch: patch, security: patch}}\ncommits: {kinds: {feat: major}}\ncompatibility: [{checker: paths, paths: {a: minor}}]',
      ),
    ).toEqual([expect.stringContaining('no part for the kind "minor"; expected major, patch or security')]);
  });

  test('a mistake in versions shows no false ones here', () => {
    expect(
      mistakes('versions: {bump: 3}\ncompatibility: [{checker: paths, paths: {a: screen}}]').join('\n'),
    ).not.toContain('screen');
  });
});
