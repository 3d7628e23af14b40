import type { Failing, Passing } from '../facts.ts';

const SOLD = [
  { version: '1.0.3', count: 120 },
  { version: '1.0.0', upgradeRight: true, count: 60 },
  { version: '1.1.0', count: 40 },
  { version: '1.1.0', count: 9, validUntil: '2026-01-14' },
];

const STRICT = 'licenses: {population: sold.json, max-stranded: {minor: 39, patch: 0, security: 0}}';

export const passing: readonly Passing[] = [
  { name: 'a patch strands nobody', policy: STRICT, population: SOLD, commits: ['fix: x'] },
  { name: 'a kind without an entry has no limit', policy: STRICT, population: SOLD, commits: ['feat!: x'] },
  {
    name: 'as many as are allowed',
    policy: 'licenses: {population: sold.json, max-stranded: {minor: 40}}',
    population: SOLD,
    commits: ['feat: x'],
  },
  {
    name: 'the first release has nobody to strand',
    policy: STRICT,
    population: SOLD,
    tags: {},
    commits: ['feat: x'],
  },
  { name: 'nothing to release', policy: STRICT, population: SOLD, commits: ['docs: x'] },
  {
    name: 'a pull request does not answer for what stands on its base already',
    policy: STRICT,
    population: SOLD,
    pullRequest: true,
    commits: ['fix: x', { message: 'feat: y', own: false }],
  },
  {
    name: 'licenses that reach all minors',
    policy: `${STRICT.slice(0, -1)}, reach: {plain: major}}`,
    population: SOLD,
    commits: ['feat: x'],
  },
  {
    name: 'licenses for an older line cannot be stranded any more',
    policy: STRICT,
    population: SOLD.slice(0, 2),
    commits: ['feat: x'],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a minor leaves more behind than allowed',
    policy: STRICT,
    population: SOLD,
    commits: ['feat: x'],
    says: '1.2.0 (minor) strands 40 licenses that are good for 1.1.0; licenses.max-stranded allows 39 for minor: commit1 feat: x',
  },
  {
    name: 'a pull request that makes it so',
    policy: STRICT,
    population: SOLD,
    pullRequest: true,
    commits: ['feat: x', { message: 'fix: y', own: false }],
    says: 'licenses.max-stranded allows 39 for minor: commit2 feat: x',
  },
  {
    name: 'a major leaves even upgrade rights behind',
    policy: 'licenses: {population: sold.json, max-stranded: {major: 99}}',
    population: SOLD,
    commits: ['feat!: x'],
    says: '2.0.0 (major) strands 100 licenses',
  },
  {
    name: 'a license for the last day of which the patch comes in time',
    policy: 'licenses: {population: sold.json, max-stranded: {minor: 0}}',
    population: [{ version: '1.1.0', validUntil: '2026-01-15' }],
    commits: ['feat: x'],
    says: '1.2.0 (minor) strands 1 license that is good for 1.1.0',
  },
  {
    name: 'a tag that somebody made',
    policy: STRICT,
    population: SOLD,
    tag: { name: 'v1.2.0' },
    commits: ['feat: x'],
    says: '1.2.0 (minor) strands 40 licenses',
  },
  {
    name: 'a kind and parts of the policy itself',
    policy: `
versions: {format: "{main}.{issue}-{build}", bump: {main: main, issue: issue, patch: build}}
commits: {kinds: {feat: issue, fix: patch}}
licenses: {reach: {plain: issue, upgrade-right: main}, population: sold.json, max-stranded: {issue: 0}}`,
    population: [{ version: '6.3-1' }, { version: '6.3-15' }, { version: '6.2-1' }],
    tags: { 'v6.3-15': ['c', '2025-06-01'] },
    commits: ['feat: x'],
    says: '6.4-0 (issue) strands 2 licenses that are good for 6.3-15; licenses.max-stranded allows 0 for issue',
  },
];
