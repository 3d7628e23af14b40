import type { Failing, Passing } from '../facts.ts';

export const passing: readonly Passing[] = [
  { name: 'conventional messages', commits: ['feat: x', 'chore(deps): y', 'Revert "fix: z"'] },
  { name: 'a merge carries what it merges', commits: [{ message: "Merge branch 'x'", parents: ['a', 'b'] }] },
  { name: 'unknown messages are shown, not refused', commits: ['Update things'] },
  {
    name: 'allowed types',
    policy: 'rules: {commit-convention: {level: error, types: [feat, fix]}}',
    commits: ['fix: x'],
  },
];

export const failing: readonly Failing[] = [
  {
    name: 'commits.unknown: error',
    policy: 'commits: {unknown: error}',
    commits: ['Update things'],
    says: '1 message follows no convention and counts for no release: commit1 Update things',
  },
  {
    name: 'a break that is no footer',
    policy: 'commits: {unknown: error}',
    commits: ['fix: x\nBREAKING CHANGE: y'],
    says: 'a line starts with BREAKING CHANGE and is no footer',
  },
  {
    name: 'other types',
    policy: 'rules: {commit-convention: {level: error, types: [feat, fix]}}',
    commits: ['wip: x'],
    says: '1 message has a type other than feat or fix',
  },
];
