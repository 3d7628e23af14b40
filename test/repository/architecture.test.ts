// Proves that each rule of .dependency-cruiser.cjs fires: a small house with one fault for each rule.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterAll, beforeAll, expect, test } from 'vitest';

const config = path.resolve('.dependency-cruiser.cjs');
const rules: string[] = createRequire(import.meta.url)(config).forbidden.map(
  (rule: { name: string }) => rule.name,
);

const anything = 'export const value = 1;\nexport type Value = number;\n';
const value = (from: string) => `import { value } from '${from}';\nexport const copy = value;\n`;
const type = (from: string) => `import type { Value } from '${from}';\nexport type Copy = Value;\n`;

const allowed = {
  'src/cli.ts':
    "import process from 'node:process';\nif (process.argv[2]) await import('./commands/good.ts');\n",
  'src/commands/good.ts': `${value('../hosts/good.ts')}${type('../report/good.ts')}`,
  'src/report/good.ts': type('../publish/good.ts'),
  'src/publish/good.ts': value('../versions/good.ts'),
  'src/hosts/good.ts': `import { readFileSync } from 'node:fs';\n${type('../verdict/good.ts')}export const value = readFileSync;\n`,
  'src/verdict/good.ts': `${anything}export { value as again } from '../versions/good.ts';\n`,
  'src/versions/good.ts': anything,
  'test/good.ts': anything,
};

const faults: Record<string, [file: string, text: string, to: string]> = {
  'direction-of-base': ['src/base/bad.ts', value('../versions/good.ts'), 'src/versions/good.ts'],
  'direction-of-versions': ['src/versions/bad.ts', type('../changes/x.ts'), 'src/changes/x.ts'],
  'direction-of-changes': ['src/changes/bad.ts', value('../lines/x.ts'), 'src/lines/x.ts'],
  'direction-of-lines': ['src/lines/bad.ts', value('../policy/x.ts'), 'src/policy/x.ts'],
  'direction-of-surfaces': ['src/surfaces/bad.ts', value('../licenses/x.ts'), 'src/licenses/x.ts'],
  'direction-of-licenses': ['src/licenses/bad.ts', value('../surfaces/x.ts'), 'src/surfaces/x.ts'],
  'direction-of-policy': [
    'src/policy/bad.ts',
    "export * from '../verdict/good.ts';\n",
    'src/verdict/good.ts',
  ],
  'direction-of-pages': ['src/pages/bad.ts', value('../verdict/good.ts'), 'src/verdict/good.ts'],
  'direction-of-verdict': ['src/verdict/bad.ts', value('../hosts/good.ts'), 'src/hosts/good.ts'],
  'direction-of-publish': ['src/publish/bad.ts', value('../report/good.ts'), 'src/report/good.ts'],
  'direction-of-report': [
    'src/report/bad.ts',
    "export const lazy = () => import('../commands/good.ts');\n",
    'src/commands/good.ts',
  ],
  'direction-of-commands': ['src/commands/bad.ts', value('../cli.ts'), 'src/cli.ts'],
  'known-rooms-only': [
    'src/action.ts',
    "import '@actions/core';\nimport './utilities/x.ts';\n",
    'src/utilities/x.ts',
  ],
  'outside-only-through-hosts': [
    'src/commands/files.ts',
    "import { rm } from 'node:fs/promises';\nexport { rm };\n",
    'fs/promises',
  ],
  'hosts-know-only-facts': ['src/hosts/bad.ts', type('../commands/good.ts'), 'src/commands/good.ts'],
  'hosts-take-types-only': ['src/hosts/values.ts', value('../policy/x.ts'), 'src/policy/x.ts'],
  'library-stays-pure': ['src/index.ts', "export * from './verdict/bad.ts';\n", 'src/hosts/good.ts'],
  'license-library-stands-alone': [
    'src/license.ts',
    "export * from './licenses/far.ts';\n",
    'src/versions/good.ts',
  ],
  'entries-are-leaves': [
    'src/changes/entry.ts',
    "export const run = () => import('../cli.ts');\n",
    'src/cli.ts',
  ],
  'no-cycle': ['src/lines/a.ts', type('./b.ts'), 'src/lines/b.ts'],
  'no-orphan': ['src/lines/orphan.ts', anything, 'src/lines/orphan.ts'],
  'no-test-outside-tests': ['src/surfaces/test.ts', value('../../test/good.ts'), 'test/good.ts'],
  resolvable: ['src/changes/typo.ts', value('../versions/missing.ts'), '../versions/missing.ts'],
};

const others = {
  'src/verdict/actions.ts': "export * from '@actions/core';\n",
  'src/lines/b.ts': type('./a.ts'),
  'src/licenses/far.ts': value('../versions/good.ts'),
  ...Object.fromEntries(
    ['changes', 'lines', 'policy', 'licenses', 'surfaces', 'utilities'].map((name) => [
      `src/${name}/x.ts`,
      anything,
    ]),
  ),
};

let house: string;
let violations: string[];

beforeAll(async () => {
  house = mkdtempSync(path.join(tmpdir(), 'semverdict-architecture-'));
  const bad = Object.fromEntries(Object.values(faults).map(([file, text]) => [file, text]));
  for (const [file, text] of Object.entries({
    'package.json': '{"type":"module"}',
    ...allowed,
    ...bad,
    ...others,
  })) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), text);
  }
  const { options, ...ruleSet } = await extractConfig(config);
  const { output } = await cruise(['src', 'test'], { ...options, ruleSet, validate: true, baseDir: house });
  if (typeof output === 'string') throw new Error(output);
  violations = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test('every rule has its fault here', () => {
  expect(Object.keys(faults).sort()).toEqual([...rules].sort());
});

test.each(Object.entries(faults))('%s fires', (rule, [from, , to]) => {
  expect(violations).toContain(`${rule}: ${from} → ${to}`);
});

test('the runner is out of reach for the middle', () => {
  expect(violations).toContain('outside-only-through-hosts: src/verdict/actions.ts → @actions/core');
});

test('what is allowed is not reported', () => {
  // The house has no node_modules, so only `resolvable` may complain of its good modules.
  const unjust = /^(?!resolvable)\S+: (?:\S+\/good|src\/cli)\.ts/;
  expect(violations.filter((violation) => unjust.test(violation))).toEqual([]);
});
