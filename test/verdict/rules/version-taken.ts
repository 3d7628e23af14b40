import type { Failing, Passing } from '../facts.ts';
import { TAGS } from '../facts.ts';

export const passing: readonly Passing[] = [
  { name: 'a version of its own', commits: ['fix: x'], tag: { name: 'v1.1.1' } },
  {
    name: 'two spellings on one commit',
    tags: { ...TAGS, '1.1.1': ['head', '2026-01-01'] },
    last: 'v1.1.0',
    commits: ['fix: x'],
    tag: { name: 'v1.1.1', contains: ['v1.0.0', 'v1.1.0', '1.1.1'] },
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'the other spelling on another commit',
    tags: { ...TAGS, '1.1.1': ['other', '2026-01-01'] },
    last: 'v1.1.0',
    commits: ['fix: x'],
    tag: { name: 'v1.1.1', contains: ['v1.0.0', 'v1.1.0'] },
    says: 'v1.1.1 exists already as 1.1.1 on other, another commit',
  },
  {
    name: 'the next version stands on a branch that is not merged',
    tags: { ...TAGS, 'v1.1.1': ['other', '2025-07-01'] },
    branch: '1.x',
    last: 'v1.1.0',
    commits: ['fix: x'],
    says: 'the next version, 1.1.1, exists already as v1.1.1 on other, which this branch does not contain',
  },
];
