import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/base/problem.ts';
import { isPointerOf, notesPath } from '../../src/policy/compile-release.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { overLayers } from '../../src/policy/presets.ts';

function load(text: string): Policy {
  return loadPolicy(`policy: 1\n${text}`, 'p.yml').policy;
}

function mistakes(text: string): string[] {
  try {
    load(text);
  } catch (error) {
    if (error instanceof Problem)
      return error.details.map(({ line, column, message }) => `${line}:${column}: ${message}`);
    throw error;
  }
  return [];
}

test('without the key a release is an annotated tag and nothing else', () => {
  expect(load('').release).toEqual({
    tag: 'annotated',
    githubRelease: false,
    pointers: [],
    channels: ['alpha', 'beta', 'rc', 'next', 'canary', 'preview', 'dev'],
    notes: { file: null, command: null },
  });
});

test('all keys', () => {
  const { release } = load(
    'release: {tag: signed, github-release: true, pointers: ["v{major}", "{channel}", latest], notes: {command: [node, notes.mjs]}}',
  );
  expect(release).toMatchObject({
    tag: 'signed',
    githubRelease: true,
    pointers: [
      { source: 'v{major}', channel: false },
      { source: '{channel}', channel: true },
      { source: 'latest', channel: false },
    ],
    notes: { file: null, command: ['node', 'notes.mjs'] },
  });
});

describe('pointers that are right', () => {
  test.each([
    ['', ['v{major}', 'v{major}.{minor}', '{major}.x', 'latest', 'stable']],
    ['', ['{channel}', 'v{major}-{channel}', '{channel}/v{major}.{minor}.{patch}']],
    ['versions: {format: "{major}.0.{patch}", tag: "rel-{major}_0_{patch}"}', ['rel-{major}', 'v{major}']],
    ['versions: {format: "{YYYY}.{0M}[.{fix}]", bump: {patch: fix, minor: date}}', ['v{YYYY}']],
    ['versions: {scheme: pep440}', ['latest', 'line-{major}']],
    ['versions: {tag: "pkg-v{version}"}', ['v{major}', 'pkg-v{major}']],
  ])('%s %j', (versions, pointers) => {
    expect(mistakes(`${versions}\nrelease: {pointers: ${JSON.stringify(pointers)}}`)).toEqual([]);
  });
});

describe('mistakes, each with its place', () => {
  test.each([
    ['release: {tag: anotated}', /^2:16: expected annotated, signed or lightweight.*did you mean annotated/],
    ['release: {github-release: yes}', /^2:27: expected true or false, found "yes"/],
    ['release: {githubrelease: true}', /^2:11: unknown key "githubrelease"; did you mean "github-release"/],
    ['release: {pointers: v1}', /^2:21: expected a list of tags such as v\{major\}/],
    ['release: {pointers: ["v{majr}"]}', /^2:22: .* names \{majr\}; .*did you mean "major"\?$/],
    ['release: {pointers: ["v{minor}"]}', /names \{minor\}; expected the first parts of a version/],
    ['release: {pointers: ["v{major"]}', /\{ is never closed/],
    ['release: {pointers: ["v{major}[.{minor}]"]}', /\[ has no place here/],
    ['release: {pointers: ["v{major}", "v{major}"]}', /^2:34: "v\{major\}" stands here twice; remove one/],
    ['release: {pointers: [""]}', /git refuses "" because it is empty/],
    ['release: {pointers: ["{major} latest"]}', /git refuses "0 latest" because it contains a space/],
    ['release: {pointers: ["x-{major}.{minor}.{patch}"]}', /^2:22: no two versions share the pointer/],
    [
      'release: {pointers: ["v{major}.{minor}.0"]}',
      /^2:22: .* could be the tag of a version: v0\.0\.0 is read as 0\.0\.0; give it a name/,
    ],
    [
      'release: {pointers: ["v{major}.{minor}.{patch}-{channel}"]}',
      /could be the tag of a version: v0\.0\.0-alpha is read as 0\.0\.0-alpha/,
    ],
    [
      'versions: {scheme: pep440}\nrelease: {pointers: ["v{major}"]}',
      /^3:22: .* could be the tag of a version: v0 is read as 0/,
    ],
    [
      'versions: {format: "{major}.{minor}[.{issue}]", parts: {issue: {default: 0}}, bump: {major: major, minor: minor, patch: issue, security: issue}}\nrelease: {pointers: ["v{major}.{minor}"]}',
      /^3:22: .* could be the tag of a version: v0\.0 is read as 0\.0/,
    ],
    ['release: {notes: {}}', /^2:18: expected where the notes come from: file or command/],
    ['release: {notes: notes.md}', /expected where the notes come from: \{file: …\} or \{command: \[…\]\}/],
    ['release: {notes: {file: a.md, command: [a]}}', /file and command exclude each other/],
    ['release: {notes: {file: ../a.md}}', /expected a path inside the repository/],
    ['release: {notes: {file: "{verson}.md"}}', /^2:25: \{verson\} is no part .*did you mean "version"\?$/],
    ['release: {notes: {file: "{version.md"}}', /a brace without its other half/],
    ['release: {notes: {command: []}}', /expected at least a program/],
    ['release: {notes: {command: node}}', /expected a list: the program and its arguments/],
    ['release: {notes: {command: [node, ""]}}', /expected a word of the command/],
  ])('%s', (text, expected) => {
    const found = mistakes(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  test('a channel of the policy whose pointer git refuses', () => {
    const found = mistakes(
      'branches: [{name: beta, line: newest, prerelease: "-"}]\nrelease: {pointers: ["{channel}"]}',
    );
    expect(found).toEqual([expect.stringMatching(/git refuses "-" because it starts with -/)]);
  });

  test('of versions that are wrong themselves no pointer is called wrong', () => {
    expect(
      mistakes('versions: {format: "{major}.{minor"}\nrelease: {pointers: ["v{major}.{minor}.{patch}"]}'),
    ).toHaveLength(1);
  });
});

test('a path of notes gets the version, and its parts as the version writes them', () => {
  const { scheme } = load('versions: {format: "{YYYY}.{0M}[.{fix}]", bump: {patch: fix, minor: date}}');
  const version = scheme.parse('2026.04.3');
  if (!version.ok) throw new Error(version.fault.message);
  expect(notesPath('notes/{YYYY}/{0M}/{version}.md', version.value, scheme)).toBe(
    'notes/2026/04/2026.04.3.md',
  );
});

test('a name is a pointer only as it is written, and of a channel that is known', () => {
  const { release } = load(
    'branches: [{name: main, line: newest}, {name: edge, line: newest, prerelease: edge}]\nrelease: {pointers: ["rel-{major}", "{channel}"]}',
  );
  const tags = ['rel-6', 'rel-06', 'rel-6.1', 'beta', 'edge', 'temporary-tag', '1-4-0', 'b/c', ''];
  expect(tags.filter((tag) => isPointerOf(release, tag))).toEqual(['rel-6', 'beta', 'edge']);
});

test('another way of writing versions takes the pointers to parts away, and leaves the rest', () => {
  const merged = overLayers([
    {
      policy: 1,
      release: {
        tag: 'signed',
        pointers: ['v{major}', 'latest', '{channel}'],
        notes: { file: 'n/{major}.md' },
      },
    },
    { policy: 1, versions: { format: '{YYYY}.{MM}' } },
  ]);
  expect(merged.release).toEqual({ tag: 'signed', pointers: ['latest', '{channel}'] });
});
