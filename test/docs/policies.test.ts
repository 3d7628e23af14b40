// Every policy in the documentation loads, and the JSON Schema for editors agrees with the code.
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { markdownFiles } from '../../scripts/docs/generated.ts';
import { STORIES } from '../../scripts/docs/stories.ts';
import { Problem } from '../../src/base/problem.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { blocks, ROOT, read, schemaFile, validator } from './support.ts';

const schema = schemaFile('release-policy.schema.json');
const valid = validator(schema);

function mistakes(source: string): string[] {
  try {
    loadPolicy(source, 'release-policy.yml');
    return [];
  } catch (error) {
    if (error instanceof Problem) return error.details.map(({ message }) => message);
    throw error;
  }
}

function agree(source: string): void {
  expect(mistakes(source)).toEqual([]);
  expect(valid(parse(source)) ? [] : valid.errors).toEqual([]);
}

test.each([...globSync('docs/examples/{*,presets/*[!t]}.yml', { cwd: ROOT }), 'release-policy.yml'])(
  '%s',
  (file) => {
    agree(read(file));
  },
);

const written = markdownFiles(ROOT).flatMap((file) =>
  blocks(read(file), 'yaml')
    .filter((block) => !/^(?:on|jobs):/m.test(block))
    .map((block, index): [string, string] => [
      `${file}, policy ${index + 1}`,
      /^policy:/m.test(block) ? block : `policy: 1\n${block}`,
    ]),
);

test('the documentation holds policies', () => {
  expect(written.length).toBeGreaterThan(40);
});

test.each(written)('%s', (_, source) => {
  agree(source);
});

test.each(
  Object.entries(STORIES).flatMap(([name, { policy }]) =>
    policy === undefined || ['policy-invalid', 'releasing-pointer'].includes(name)
      ? []
      : [[name, policy] as const],
  ),
)('the policy of the story %s', (_, policy) => {
  agree(policy);
});

describe('accepted by both', () => {
  test.each([
    'policy: 1',
    'policy: 1\nextends: [semver]',
    'policy: 1\nextends: otrs',
    'policy: 1\nextends: [otrs, addon]',
    'policy: 1\nlines: {known: {"6": {end: {}, flags: {lts: true, other: 2027-01-01}}}}',
    'policy: 1\nsupport: {phases: [{name: a, allow: [], until: {plus: P6M}}]}',
    'policy: 1\nsupport: {phases: [{name: a, allow: [], until: {earliest: [{latest: [P1Y, open]}, never], snap: "next thu-2 of 2, 5"}}]}',
    'policy: 1\nrules: {line-ended: {}, version-next: {level: off, accept: higher}}',
    'policy: 1\nversions: {bump: {major: [major, minor]}}',
    'policy: 1\nlicenses: {reach: {plain: patch, upgrade-right: minor}, older: allow, population: sales/.sold/a..b.csv, max-stranded: {minor: 50}}',
    'policy: 1\nversions: {files: [{path: VERSION}, {path: a.yaml, pointer: /a/0}, {path: a.toml, line: "v = {version}"}]}',
    'policy: 1\ncompatibility: [{checker: paths, paths: {"db/**": major}}, {checker: paths, paths: {a: minor}}]',
    'policy: 1\nrules: {security-advisory: {prefixes: [ZSA-]}, security-mixed: error, security-coverage: off}',
    'policy: 1\nversions: {scheme: pep440}',
    'policy: 1\nversions: {scheme: go}',
    'policy: 1\nversions: {format: "{YYYY}.{MM}[.{fix}][-{id}]", tag: "v{YYYY}.{MM}[.{fix}][-{id}]", parts: {fix: {default: 0, min: 0, max: 9, counter: true, reset: true}, id: {type: ident, absent: last, compare: length}}, tested: ["test-{tag}"], bump: {minor: date, patch: fix}}',
    'policy: 1\nversions: {format: "{a}{stage}{n}", parts: {stage: {values: [a, rc], default: rc, compare: false}}, bump: {patch: n}}',
    'policy: 1\nsupport: {tracks: [{name: a, match: {major: [4, 6], flag: lts}, phases: [{name: a, allow: [], until: never}]}]}',
  ])('%s', agree);
});

describe('refused by both', () => {
  const phase = (until: string): string =>
    `policy: 1\nsupport: {phases: [{name: a, allow: [], until: ${until}}]}`;

  test.each([
    'product: x',
    'policy: 2',
    '[]',
    'policy: 1\nsuport: {}',
    'policy: 1\nproduct: 5',
    'policy: 1\nextends: [otr]',
    'policy: 1\nextends: semvr',
    'policy: 1\nextends: {name: otrs}',
    'policy: 1\nextends: [5]',
    'policy: 1\nversions: {scheme: calver}',
    'policy: 1\nversions: {format: "{a}.{b}", bump: {patch: b}, parts: {b: {min: one}}}',
    'policy: 1\nversions: {format: "{a}.{b}", bump: {patch: b}, parts: {b: {type: roman}}}',
    'policy: 1\nversions: {format: "{a}.{b}", bump: {patch: b}, parts: {b: {compare: size}}}',
    'policy: 1\nversions: {format: "{a}.{b}", bump: {patch: b}, parts: {b: {least: 1}}}',
    'policy: 1\nversions: {format: "{a}.{b}", bump: {patch: b}, parts: {b: {values: []}}}',
    'policy: 1\nversions: {scheme: semver, format: "{major}.{patch}", bump: {major: major}}',
    'policy: 1\nversions: {bump: {major: []}}',
    'policy: 1\nversions: {bump: []}',
    'policy: 1\ncommits: {unknown: warn}',
    'policy: 1\ncommits: {convention: angular}',
    'policy: 1\ncommits: {kinds: {"Feat!": minor}}',
    'policy: 1\nbranches: {name: main}',
    'policy: 1\nbranches: [{line: newest}]',
    'policy: 1\nbranches: [{name: main, line: newest, prerelease: "1"}]',
    'policy: 1\nlines: {order: size}',
    'policy: 1\nlines: {known: {six: {name: x}}}',
    'policy: 1\nlines: {known: {"6": {released: 2026-13-01}}}',
    'policy: 1\nlines: {known: {"6": {flags: {lts: soon}}}}',
    'policy: 1\nsupport: {minimum: 2 years}',
    'policy: 1\nsupport: {phases: []}',
    'policy: 1\nsupport: {phases: [{name: a, until: never}]}',
    'policy: 1\nsupport: {phases: [{name: ended, allow: [], until: never}]}',
    'policy: 1\nsupport: {phases: [{name: a, allow: [], until: never}], tracks: [{name: b, phases: [{name: a, allow: [], until: never}]}]}',
    'policy: 1\nsupport: {tracks: [{name: major, phases: [{name: a, allow: [], until: never}]}]}',
    phase('P'),
    phase('2 years'),
    phase('12'),
    phase('{}'),
    phase('{newer: 0}'),
    phase('{newer: 1.5}'),
    phase('{newer: 1, flag: lts}'),
    phase('{of: major, plus: P1Y}'),
    phase('{released: false}'),
    phase('{latest: []}'),
    phase('{plus: 0 cycles}'),
    phase('{plus: P1Y, snap: month-middle}'),
    phase('{plus: P1Y, snap: day-32}'),
    'policy: 1\ncadence: {major: P12M}',
    'policy: 1\ncadence: {major: {every: yearly}}',
    'policy: 1\nrules: {line-ended: loud}',
    'policy: 1\nrules: {line-phase: {ahead: P6M}}',
    'policy: 1\nrules: {line-ended: {ahead: soon}}',
    'policy: 1\nrules: {version-next: {accept: lower}}',
    'policy: 1\nrules: {no-such-rule: error}',
    'policy: 1\nrules: {security-mixed: {prefixes: [ZSA-]}}',
    'policy: 1\nversions: {files: [{pointer: /version}]}',
    'policy: 1\nversions: {files: [{path: a.json, pointer: version}]}',
    'policy: 1\ncompatibility: [{checker: paths}]',
    'policy: 1\ncompatibility: [{checker: typescript, entri: a.d.ts}]',
    'policy: 1\ncompatibility: {paths: {a: major}}',
    'policy: 1\nlicenses: {older: maybe}',
    'policy: 1\nlicenses: {population: ../sold.csv}',
    'policy: 1\nlicenses: {population: /sold.csv}',
    'policy: 1\nlicenses: {population: a//b}',
    'policy: 1\nlicenses: {max-stranded: {minor: -1}}',
    'policy: 1\nrelease: {tag: gpg}',
    'policy: 1\nrelease: {notes: {}}',
    'policy: 1\nrelease: {notes: {file: a.md, command: [node]}}',
    'policy: 1\nrelease: {notes: {file: ../a.md}}',
    'policy: 1\nrelease: {notes: {command: []}}',
  ])('%s', (source) => {
    expect(mistakes(source)).not.toEqual([]);
    expect(valid(parse(source))).toBe(false);
  });
});

test('every key of the schema has a description', () => {
  const without: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties')
        for (const [name, property] of Object.entries(value as Record<string, { description?: string }>))
          if (property.description === undefined && !/^rules\.[a-z-]+$/.test(`${path}.${name}`))
            without.push(`${path}.${name}`);
      walk(value, `${path}.${key}`.replace(/^\.|properties\.?/g, ''));
    }
  };
  walk(schema, '');
  expect(without.filter((path) => !path.endsWith('.level'))).toEqual([]);
});
