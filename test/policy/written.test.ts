import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/base/problem.ts';
import { loadPolicy } from '../../src/policy/load.ts';

function mistakes(text: string): string[] {
  try {
    loadPolicy(`policy: 1\nversions: {files: ${text}}`, 'p.yml');
  } catch (error) {
    if (error instanceof Problem)
      return error.details.map(({ line, column, message }) => `${line}:${column}: ${message}`);
    throw error;
  }
  return [];
}

describe('versions.files', () => {
  test.each([
    ['{path: package.json}', { is: 'pointer', source: '/version' }],
    ['{path: "addons/*/package.json"}', { is: 'pointer', source: '/version' }],
    ['{path: package-lock.json, pointer: /packages//version}', { steps: ['packages', '', 'version'] }],
    ['{path: VERSION}', { is: 'whole' }],
    ['{path: Cargo.toml, line: \'version = "{version}"\'}', { before: 'version = "', after: '"' }],
    ['{path: a.json, line: \'"version": "{version}",\'}', { is: 'line' }],
  ])('%s', (text, expected) => {
    const { policy } = loadPolicy(`policy: 1\nversions: {files: [${text}]}`, 'p.yml');
    expect(policy.written).toMatchObject([{ place: expected }]);
  });

  test.each([
    ['[{pointer: /version}]', /missing key "path"/],
    ['[{path: a.json, pointer: version}]', /no JSON Pointer: it starts with a slash; write \/version$/],
    [
      '[{path: a.toml, pointer: /version}]',
      /a pointer leads into \.json, \.yaml and \.yml; of other files name a line$/,
    ],
    ['[{path: a.json, pointer: /a, line: "{version}"}]', /exclude each other/],
    ['[{path: composer.json}]', /say where in composer\.json the number stands: add pointer: \/version$/],
    ['[{path: a.toml, line: "version"}]', /write one line with \{version\} once/],
    ['[{path: ./VERSION}]', /does not start at the top of the repository; write VERSION$/],
    ['[{path: VERSION, regex: x}]', /unknown key "regex"/],
    ['VERSION', /expected a list of files/],
  ])('%s', (text, expected) => {
    const found = mistakes(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });
});
