import type { Failing, Passing } from '../facts.ts';
import { THREE_LINES } from '../facts.ts';

const SUPPORT = `
support:
  minimum: P5Y
  phases: [{name: active, allow: [minor, patch, security], until: {newer: 1}}]
`;

export const passing: readonly Passing[] = [
  { name: 'an end that is not known', policy: SUPPORT, commits: ['fix: x'] },
  {
    name: 'long enough',
    policy: SUPPORT.replace('{newer: 1}', '{latest: [P5Y, {newer: 1}]}'),
    tags: THREE_LINES,
    commits: ['fix: x'],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'a successor came too soon',
    policy: SUPPORT,
    tags: { 'v1.0.0': ['c100', '2023-01-01'], 'v2.0.0': ['c200', '2024-01-01'] },
    commits: ['fix: x'],
    says: 'line 1 lives from 2023-01-01 to 2024-01-01, shorter than support.minimum allows (until 2028-01-01)',
  },
];
