import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Written } from '../../src/versions/version-in.ts';
import { versionIn } from '../../src/versions/version-in.ts';
import type { WrittenPlace } from '../../src/versions/written.ts';
import { compileLine, compilePointer } from '../../src/versions/written.ts';

function place(compiled: ReturnType<typeof compilePointer>): WrittenPlace {
  if (!compiled.ok) throw new Error(compiled.fault.message);
  return compiled.value;
}

const at = (path: string, text: string, pointer: string): Written =>
  versionIn(text, path, place(compilePointer(pointer)));
const on = (text: string, line: string): Written => versionIn(text, 'file', place(compileLine(line)));

describe('a pointer', () => {
  test.each([
    ['package.json', '{"name": "a", "version": "1.2.3"}', '/version', '1.2.3'],
    ['package.json', '\uFEFF{\n\t"version": "1.2.3"\n}\n', '/version', '1.2.3'],
    ['lock.json', '{"packages": {"": {"version": "1.0.0"}}}', '/packages//version', '1.0.0'],
    ['a.json', '{"a/b": {"c~d": ["x", "1.0.0"]}}', '/a~1b/c~0d/1', '1.0.0'],
    ['a.json', '{"version": "1.0.0", "version": "2.0.0"}', '/version', '2.0.0'],
    ['Chart.yaml', 'name: a\nversion: 1.2.3\n', '/version', '1.2.3'],
    ['a.yml', 'v: &v "1.0"\nversion: *v\n', '/version', '1.0'],
    ['a.yml', '- {version: 1.0.0}\n', '/0/version', '1.0.0'],
  ])('%s %s', (path, text, pointer, found) => {
    expect(at(path, text, pointer)).toEqual({ found, problem: null });
  });

  test.each([
    ['a.json', '{"version": "1.0.0",}', '/version', /^it is not readable as JSON/],
    ['a.json', '{"version": ', '/version', /^it is not readable as JSON \(line 1, column 1\d\)$/],
    ['a.json', 'version: 1.0.0', '/version', /^it is not readable as JSON$/],
    ['a.json', '', '/version', /^it is not readable as JSON$/],
    ['a.yaml', 'a: [\nversion: 1', '/version', /^it is not readable as YAML \(line 2, column \d+\)$/],
    ['a.json', '{"name": "a"}', '/version', /^there is nothing at \/version$/],
    ['a.json', '{"name": "a"}', '/constructor/name', /^there is nothing at \/constructor\/name$/],
    ['a.json', '[{"version": "1"}]', '/00/version', /^there is nothing/],
    [
      'a.json',
      '{\n  "version": 1.10\n}',
      '/version',
      /^what stands at \/version \(line 2, column 14\) is no text; write it in quotes: "1.10"$/,
    ],
    ['a.json', '{"version": {"a": 1}}', '/version', /is no text$/],
    ['a.json', '{"version": null}', '/version', /is no text$/],
    [
      'a.yaml',
      'version: 1.10\n',
      '/version',
      /^what stands at \/version \(line 1, column 10\) is no text; write it in quotes: "1.10"$/,
    ],
    ['a.yaml', 'version:\n', '/version', /is no text$/],
  ])('%s %s: %s', (path, text, pointer, expected) => {
    const { found, problem } = at(path, text, pointer);
    expect(found).toBeNull();
    expect(problem).toMatch(expected);
  });

  test.each(['version', '', '/a~2b', '/a~'])('%j is none', (pointer) => {
    expect(compilePointer(pointer)).toMatchObject({ ok: false, fault: { code: 'bad-pointer' } });
  });
});

describe('a line', () => {
  test.each([
    ['[package]\nname = "a"\nversion = "1.2.3"\n', 'version = "{version}"', '1.2.3'],
    ['  <Version>6.3.5</Version>\r\n', '<Version>{version}</Version>', '6.3.5'],
    ['<version>1.0</version>\n<version>1.0</version>\n', '<version>{version}</version>', '1.0'],
    ['version = ""', 'version = "{version}"', ''],
    ['VERSION=6.3 Build 15', 'VERSION={version}', '6.3 Build 15'],
  ])('%j', (text, line, found) => {
    expect(on(text, line)).toEqual({ found, problem: null });
  });

  test('none that fits, and several that disagree', () => {
    expect(on('name = "a"', 'version = "{version}"').problem).toBe('no line of it fits');
    expect(on('version = "1"\nversion = "2"\n', 'version = "{version}"').problem).toBe(
      'several lines fit and carry different numbers: 1, 2; name a line that only one is',
    );
    // The quotes before and after are two.
    expect(on('a"', 'a"{version}"').problem).toBe('no line of it fits');
  });

  test.each(['version', '{version}{version}', '', 'a\n{version}'])('%j is none', (line) => {
    expect(compileLine(line)).toMatchObject({ ok: false, fault: { code: 'bad-line' } });
  });
});

describe('a whole file', () => {
  test.each([
    ['1.2.3\n', '1.2.3', null],
    ['\uFEFF 6.3 Build 15 \r\n', '6.3 Build 15', null],
    ['\n', null, 'it is empty'],
    [
      '1.2.3\nnotes\n',
      null,
      'it holds more than a version; say where the number stands, with pointer or line',
    ],
  ])('%j', (text, found, problem) => {
    expect(versionIn(text, 'VERSION', { is: 'whole' })).toEqual({ found, problem });
  });
});

property.prop([fc.string(), fc.constantFrom('a.json', 'a.yaml')])('no file makes it throw', (text, path) => {
  expect(() => at(path, text, '/version')).not.toThrow();
  expect(() => on(text, 'version = "{version}"')).not.toThrow();
});

property.prop([fc.jsonValue()])('what JSON holds is found as it is', (value) => {
  const { found } = at('a.json', JSON.stringify({ version: value }), '/version');
  expect(found).toBe(typeof value === 'string' ? value : null);
});
