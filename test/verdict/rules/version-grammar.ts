import type { Failing, Passing } from '../facts.ts';
import { TAGS } from '../facts.ts';

export const passing: readonly Passing[] = [
  { name: 'a canonical tag', commits: ['fix: x'], tag: { name: 'v1.1.1' } },
  { name: 'the other spelling of auto', commits: ['fix: x'], tag: { name: '1.1.1' } },
  {
    name: 'tags beside it are no matter',
    tags: { ...TAGS, 'temporary-tag': ['x', '2025-07-01'] },
    last: 'v1.1.0',
    commits: ['fix: x'],
  },
];

export const failing: readonly Failing[] = [
  { name: 'four parts', tag: { name: 'v1.1.0.1' }, says: 'the tag "v1.1.0.1" is no version' },
  {
    name: 'a loose spelling',
    policy: 'versions: {tag: "pkg-v{version}"}',
    tags: {},
    tag: { name: 'pkg-vv1.1.1' },
    says: 'it should be pkg-v1.1.1',
  },
  {
    name: 'Release-As with a v',
    commits: ['fix: x\n\nRelease-As: v2.0.0'],
    says: 'Release-As names no version: "v2.0.0" is not canonical',
  },
  {
    name: 'Release-As with a pre-release',
    commits: ['fix: x\n\nRelease-As: 2.0.0-rc.1'],
    says: 'Release-As names the pre-release 2.0.0-rc.1',
  },
];
