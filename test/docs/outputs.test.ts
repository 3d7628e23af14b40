// What --json prints is what the schemas in schema/ describe; no field is left out of them.
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STORIES } from '../../scripts/docs/stories.ts';
import { tell } from '../../scripts/docs/story.ts';
import { closed, ROOT, schemaFile, validator } from './support.ts';

const verdict = schemaFile('verdict.schema.json');
const validators = {
  verdict: validator(closed(verdict)),
  // A release holds a verdict: that one stays open here, for the two fields that a release adds.
  release: validator(schemaFile('release.schema.json'), [verdict]),
  lines: validator(closed(schemaFile('lines.schema.json'))),
  next: validator(closed(schemaFile('next.schema.json'))),
  version: validator(closed(schemaFile('version.schema.json'))),
  'policy-lint': validator(closed(schemaFile('policy-lint.schema.json'))),
  'policy-test': validator(closed(schemaFile('policy-test.schema.json'))),
  'policy-page': validator(closed(schemaFile('policy-page.schema.json'))),
  init: validator(closed(schemaFile('init.schema.json'))),
  license: validator(closed(schemaFile('license.schema.json'))),
  diff: validator(closed(schemaFile('diff.schema.json'))),
  replay: validator(closed(schemaFile('replay.schema.json'))),
  error: validator(closed(schemaFile('error.schema.json'))),
};

const SCHEMA_OF: Readonly<Record<string, keyof typeof validators>> = {
  check: 'verdict',
  verify: 'verdict',
  release: 'release',
  lines: 'lines',
  next: 'next',
  version: 'version',
  'policy lint': 'policy-lint',
  'policy test': 'policy-test',
  'policy page': 'policy-page',
  license: 'license',
  init: 'init',
  diff: 'diff',
  replay: 'replay',
};

/** A sub-command has a document of its own, or shares that of its command. */
function schemaOf(command: string): keyof typeof validators {
  const [first = '', second] = command.split(' ');
  return SCHEMA_OF[`${first} ${second}`] ?? SCHEMA_OF[first]!;
}

describe.each(Object.entries(STORIES))('the story %s', (_, story) => {
  test('prints documents that fit', async () => {
    const run = story.run.map((command) => (command.includes('--json') ? command : `${command} --json`));
    for (const { command, out, exit } of await tell({ ...story, run })) {
      const name = exit >= 2 ? 'error' : schemaOf(command);
      const fits = validators[name];
      expect([command, fits(JSON.parse(out)) ? [] : fits.errors]).toEqual([command, []]);
      if (name === 'error') expect(JSON.parse(out).outcome).toBe(exit === 3 ? 'undecided' : undefined);
    }
  });
});

test('the schemas refuse what is wrong', () => {
  expect(validators.verdict({ outcome: 'pass' })).toBe(false);
  expect(validators.error({ error: { code: 'Not A Code', message: '', remedy: '' } })).toBe(false);
  expect(validators.next({ version: 1, tag: null, kind: 'none', outcome: 'pass' })).toBe(false);
  expect(validators.lines({ today: 'today', lines: [] })).toBe(false);
  expect(validators.version({})).toBe(false);
  expect(validators['policy-lint']({ file: null, findings: [{}], skipped: [] })).toBe(false);
  expect(validators['policy-test']({ cases: [{}], passed: 0, failed: 1 })).toBe(false);
  expect(validators.init({ files: [], proposal: {}, reasons: ['x'], otherCi: null })).toBe(false);
  expect(validators.diff({ checker: 'x', requires: 'maybe', changes: [], inconclusive: [] })).toBe(false);
  expect(validators.replay({ releases: [], summary: {} })).toBe(false);
  expect(validators.release({ plan: null, released: null })).toBe(false);
});

/** Of files, which are tested where they are read. */
const FILES = ['baseline', 'release-policy'];

test('every schema is tested', () => {
  const files = globSync('schema/*.json', { cwd: ROOT }).map((file) =>
    file.replace(/^.*[\\/]|\.schema\.json$/g, ''),
  );
  expect(files.sort()).toEqual([...Object.keys(validators), ...FILES].sort());
});
