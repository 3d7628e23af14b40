import type { Failing, Passing } from '../facts.ts';
import { seconds, TAGS } from '../facts.ts';

export const passing: readonly Passing[] = [
  { name: 'above the last', commits: ['fix: x'], tag: { name: 'v1.1.1' } },
  {
    name: 'an old tag, verified after newer ones were made',
    tags: { 'v1.0.0': ['c100', '2025-01-01'], 'v1.2.0': ['c120', '2025-09-01'] },
    last: 'v1.0.0',
    commits: ['feat: x'],
    tag: { name: 'v1.1.0', contains: ['v1.0.0'], time: seconds('2025-06-01') },
  },
  {
    name: 'a patch of an older minor version from its own branch',
    tags: { 'v1.0.0': ['c100', '2025-01-01'], 'v1.1.0': ['c110', '2025-06-01'] },
    last: 'v1.0.0',
    commits: ['fix: x'],
    tag: { name: 'v1.0.1', contains: ['v1.0.0'], branches: ['release/1.0.x'] },
  },
  {
    name: 'a pre-release of another channel',
    tags: { ...TAGS, 'v1.2.0-beta.1': ['b', '2025-07-01'] },
    last: 'v1.1.0',
    commits: ['feat: x'],
    tag: { name: 'v1.2.0-alpha.1' },
  },
  {
    name: 'two tags on one commit',
    tags: { 'v1.0.0': ['c100', '2025-01-01'], 'v1.1.1': ['head', '2025-06-01'] },
    last: 'v1.0.0',
    commits: ['feat: x'],
    tag: { name: 'v1.1.0', time: seconds('2025-06-01'), contains: ['v1.0.0', 'v1.1.1'] },
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a pre-release below its channel',
    tags: { ...TAGS, 'v1.2.0-beta.2': ['b', '2025-07-01'] },
    last: 'v1.1.0',
    commits: ['feat: x'],
    tag: { name: 'v1.2.0-beta.1' },
    says: 'v1.2.0-beta.1 is not above the last release of line 1: v1.2.0-beta.2',
  },
  {
    name: 'below what existed already',
    last: 'v1.0.0',
    commits: ['fix: x'],
    tag: { name: 'v1.0.1', contains: ['v1.0.0'] },
    says: 'v1.0.1 is not above the last release of line 1: v1.1.0 (c110) exists already',
  },
  {
    name: 'Release-As goes back',
    commits: ['fix: x\n\nRelease-As: 1.0.5'],
    says: 'Release-As names 1.0.5, which is not above the last release 1.1.0',
  },
];
